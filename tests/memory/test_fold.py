"""The rules of the fold, one by one."""

from __future__ import annotations

from typing import Any

import pytest

from quizapp.memory.fold import BLANK, FactFold, Folded, Frame, digest, fold, fold_fact
from quizapp.memory.rating import Rating
from quizapp.memory.scheduler import standard_scheduler
from quizapp.memory.state import AS_NEW, FactStatus, MemoryState
from quizapp.progress import bodies
from quizapp.progress.events import Event
from tests.memory.logs import (
    FACTS,
    FIRST_DAY,
    WRITERS,
    an_answer,
    an_event,
    an_outcome,
    answer_body,
    at_of,
    redone,
    undone,
)

AGAIN, HARD, GOOD, EASY = Rating
FACT = FACTS[0]
ELSEWHERE = FACTS[2]


def state_after(*events: Event, fact: str = FACT) -> MemoryState:
    state = fold(events).of(fact).state
    assert state is not None
    return state


def about(kind: str, fact: str = FACT, **when: Any) -> Event:
    return an_event(kind, bodies.about_fact(fact), **when)


def recounted(counts: str, **when: Any) -> Event:
    return an_event("session_recounted", {"session": "one", "counts": counts}, **when)


def started(counts: str) -> Event:
    return an_event("session_started", bodies.session_body("one", "quiz", counts, {}, 1), minute=0)


# The study day


def test_a_first_answer_gives_the_schedulers_first_state() -> None:
    stability, difficulty = standard_scheduler().after(None, GOOD, FIRST_DAY)

    state = state_after(an_answer(GOOD, minute=600))

    assert state == MemoryState(
        stability, difficulty, FIRST_DAY, 1, 0, (GOOD,), 0, at_of(FIRST_DAY, 600)
    )


def test_only_the_first_outcome_of_a_day_moves_stability_and_difficulty() -> None:
    first = an_answer(AGAIN, minute=1)

    alone = state_after(first)
    drilled = state_after(first, an_answer(GOOD, minute=2), an_answer(EASY, minute=3))

    assert (drilled.stability, drilled.difficulty) == (alone.stability, alone.difficulty)
    assert (drilled.count, drilled.last_results) == (3, (AGAIN, GOOD, EASY))


def test_the_fold_finds_the_first_of_a_day_whatever_was_written_first() -> None:
    late, early = an_answer(AGAIN, minute=900, n=1), an_answer(GOOD, minute=5, n=2)

    assert state_after(late, early).stability == state_after(early).stability


def test_the_next_study_day_moves_them_again() -> None:
    one, two = an_answer(GOOD), an_answer(GOOD, day=FIRST_DAY + 2)

    after = state_after(one, two)

    expected = standard_scheduler().after(state_after(one), GOOD, FIRST_DAY + 2)
    assert (after.stability, after.difficulty, after.last_day) == (*expected, FIRST_DAY + 2)


def test_the_day_that_was_written_counts_not_the_hour() -> None:
    """A traveller's clock: same UTC time span, but the event says which study day it was."""
    evening = Event(1, "answered", WRITERS[0], 1, at_of(FIRST_DAY, 600), 540, FIRST_DAY, "0", BODY)
    later = Event(1, "answered", WRITERS[0], 2, at_of(FIRST_DAY, 700), 0, FIRST_DAY + 1, "0", BODY)

    assert state_after(evening, later).last_day == FIRST_DAY + 1


BODY = answer_body([an_outcome(GOOD)])


# Drill, lapses, results


def test_a_miss_of_a_known_fact_is_a_lapse_also_in_drill() -> None:
    log = [an_answer(GOOD, minute=1), an_answer(AGAIN, minute=2)]

    assert state_after(*log).lapses == 1


def test_missing_again_what_was_just_missed_is_no_second_lapse() -> None:
    log = [an_answer(GOOD)]
    log += [an_answer(AGAIN, day=FIRST_DAY + 3, minute=minute) for minute in (1, 2, 3)]

    assert state_after(*log).lapses == 1


def test_a_first_answer_is_no_lapse() -> None:
    assert state_after(an_answer(AGAIN)).lapses == 0


def test_the_last_eight_results_are_kept() -> None:
    ratings = [AGAIN, HARD, *[GOOD] * 6, EASY]

    log = [an_answer(rating, minute=minute) for minute, rating in enumerate(ratings)]

    assert state_after(*log).last_results == tuple(ratings[1:])


def test_steps_count_misses_of_the_day_until_the_first_recall() -> None:
    log = [an_answer(rating, minute=n) for n, rating in enumerate([AGAIN, AGAIN, HARD, AGAIN])]

    steps = [state_after(*log[: n + 1]).step for n in range(4)]

    assert steps == [1, 2, 0, 1]


def test_steps_start_anew_with_the_study_day() -> None:
    log = [an_answer(AGAIN, minute=1), an_answer(AGAIN, minute=2)]

    assert state_after(*log, an_answer(AGAIN, day=FIRST_DAY + 1)).step == 1


# What counts


def test_an_outcome_without_a_rating_changes_nothing() -> None:
    assert fold([an_answer(None)]).of(FACT) == BLANK


def test_a_context_fact_is_folded_like_a_target() -> None:
    both = answer_body([an_outcome(GOOD), an_outcome(HARD, FACTS[1], role="context")])

    folded = fold([an_event("answered", both)])

    assert folded.of(FACTS[1]) == FactFold(
        state=state_after(an_answer(HARD)), met_day=FIRST_DAY, print=folded.of(FACT).print
    )


def test_a_fact_named_twice_in_one_answer_is_drilled_by_the_second() -> None:
    twice = answer_body([an_outcome(GOOD), an_outcome(AGAIN, role="context")])

    state = state_after(an_event("answered", twice))

    assert state.stability == state_after(an_answer(GOOD)).stability
    assert (state.count, state.lapses) == (2, 1)


@pytest.mark.parametrize(
    ("counts", "results"), [("all", (GOOD, AGAIN)), ("wrong", (AGAIN,)), ("none", None)]
)
def test_a_session_counts_as_it_was_started(
    counts: str, results: tuple[Rating, ...] | None
) -> None:
    log = [started(counts), an_answer(GOOD, minute=1), an_answer(AGAIN, minute=2)]

    state = fold(log).of(FACT).state

    assert (state and state.last_results) == results


def test_a_lucky_guess_does_not_count_where_only_what_was_wrong_counts() -> None:
    guessed = answer_body([an_outcome(AGAIN, grade="right", credit=1000)])

    assert fold([started("wrong"), an_event("answered", guessed)]).of(FACT) == BLANK


def test_the_last_recount_of_a_session_holds_for_all_its_answers() -> None:
    log = [started("all"), an_answer(GOOD, minute=1), recounted("none", minute=700)]

    assert fold(log).of(FACT) == BLANK
    assert state_after(*log, recounted("all", minute=800)) == state_after(an_answer(minute=1))


def test_undoing_a_recount_brings_the_answers_back() -> None:
    recount = recounted("none", minute=700)
    log = [started("all"), an_answer(GOOD, minute=1), recount]

    assert state_after(*log, undone(recount, minute=800)).count == 1


def test_a_session_whose_start_is_not_known_counts() -> None:
    assert state_after(an_answer(GOOD, session="from another device")).count == 1


def test_drafts_never_fold() -> None:
    draft = an_event("drafted", {"session": "one", "item": 3, "given": "najin"})

    assert digest(fold([draft])) == digest(Folded())


# Undoing


def test_an_undone_answer_is_void_and_a_redone_one_counts_again() -> None:
    answer = an_answer(GOOD, minute=1)
    undo, redo = undone(answer, minute=2), redone(answer, minute=3)

    assert fold([answer, undo]).of(FACT) == BLANK
    assert fold([answer, undo, redo]).of(FACT) == fold([answer]).of(FACT)


def test_the_last_of_undone_and_redone_in_order_decides() -> None:
    answer = an_answer(GOOD, minute=1)
    late_undo, early_redo = undone(answer, minute=9, n=1), redone(answer, minute=8, n=2)

    assert fold([answer, late_undo, early_redo]).of(FACT) == BLANK


def test_undoing_the_first_answer_of_a_day_makes_the_next_one_the_first() -> None:
    first, second = an_answer(AGAIN, minute=1), an_answer(GOOD, minute=2)

    after = state_after(first, second, undone(first, minute=3))

    assert after == state_after(second)


def test_an_undo_that_is_itself_undone_has_no_effect() -> None:
    answer = an_answer(GOOD, minute=1)
    undo = undone(answer, minute=2)

    assert state_after(answer, undo, undone(undo, minute=3)).count == 1


def test_an_undo_of_an_event_that_is_not_here_yet_waits_for_it() -> None:
    answer = an_answer(GOOD, minute=1)
    undo = undone(answer, minute=2)

    assert digest(fold([undo])) == digest(Folded())
    assert fold([undo, answer]).of(FACT) == BLANK


def test_a_chain_of_undone_events_may_be_as_long_as_the_log() -> None:
    log = [an_answer(GOOD)]
    for n in range(3001):
        log.append(undone(log[-1], minute=601, n=n))

    assert fold(log).of(FACT) == BLANK


# Decisions


def test_suspended_and_resumed_the_last_in_order_wins() -> None:
    log = [about("suspended", minute=1), about("resumed", minute=2), about("suspended", minute=3)]

    assert [fold(log[:n]).of(FACT).status.suspended for n in range(4)] == [
        False,
        True,
        False,
        True,
    ]


@pytest.mark.parametrize("end", ["resumed", "reset"])
def test_known_holds_until_resumed_or_reset(end: str) -> None:
    known = [about("known", minute=1), an_answer(GOOD, minute=2)]

    assert fold(known).of(FACT).status == FactStatus(known=True)
    assert fold([*known, about(end, minute=3)]).of(FACT).status == AS_NEW


def test_a_fact_is_postponed_to_the_last_day_said() -> None:
    log = [
        an_event("postponed", {"fact": FACT, "until": FIRST_DAY + days}, minute=days)
        for days in (9, 4)
    ]

    assert fold(log).of(FACT).status == FactStatus(postponed_until=FIRST_DAY + 9)


def test_reset_starts_the_facts_fold_again() -> None:
    log = [an_answer(EASY, minute=1), about("suspended", minute=2), about("reset", minute=3)]
    again = an_answer(HARD, day=FIRST_DAY + 1)

    assert fold(log).of(FACT) == BLANK
    assert fold([*log, again]).of(FACT) == fold([again]).of(FACT)


def test_reset_keeps_notes_and_spellings_which_are_the_learners_own_words() -> None:
    log = [
        an_event("noted", bodies.note_body(FACT, "the port in the north-east"), minute=1),
        an_event("spelling_accepted", {"fact": FACT, "text": "Genzan"}, minute=2),
        about("reset", minute=3),
    ]

    after = fold(log).of(FACT)

    assert [note.text for note in after.notes] == ["the port in the north-east"]
    assert after.spellings == ("Genzan",)


@pytest.mark.parametrize("kind", ["suspended", "known"])
def test_a_decision_about_a_deck_holds_for_all_its_facts_met_or_not(kind: str) -> None:
    decided = an_event(kind, bodies.about_deck("war"), minute=2)

    folded = fold([an_answer(GOOD, minute=1), decided])

    assert folded.of(FACT).status.at_rest
    assert folded.of("war:never/met").status.at_rest
    assert not folded.of(ELSEWHERE).status.at_rest


def test_a_fact_may_be_resumed_by_itself_in_a_suspended_deck() -> None:
    deck = an_event("suspended", bodies.about_deck("war"), minute=1)

    folded = fold([deck, about("resumed", minute=2)])

    assert folded.of(FACT).status == AS_NEW
    assert folded.of(FACTS[1]).status.suspended


def test_resetting_a_deck_forgets_every_fact_of_it() -> None:
    answers = [an_answer(GOOD, fact, minute=1) for fact in FACTS]
    reset = an_event("reset", bodies.about_deck("war"), minute=2)

    folded = fold([*answers, reset])

    assert list(folded.facts) == [ELSEWHERE]


# Notes, spellings, settings, prints


def noted(text: str, replaces: Event | None = None, *, minute: int) -> Event:
    body = bodies.note_body(FACT, text, replaces.id if replaces else None)
    return an_event("noted", body, minute=minute)


def texts(*log: Event) -> list[str]:
    return [note.text for note in fold(log).of(FACT).notes]


def test_notes_are_all_that_no_other_note_replaces() -> None:
    first = noted("east coast", minute=1)
    other = noted("a bay with an island", minute=2)
    better = noted("east coast, by the railway", first, minute=3)

    assert texts(first, other, better) == ["a bay with an island", "east coast, by the railway"]


def test_two_devices_that_change_one_note_keep_both_texts() -> None:
    first = noted("east coast", minute=1)

    assert texts(first, noted("one", first, minute=2), noted("two", first, minute=3)) == [
        "one",
        "two",
    ]


def test_an_empty_note_takes_the_one_it_replaces_away_and_undoing_it_brings_it_back() -> None:
    first = noted("east coast", minute=1)
    empty = noted("", first, minute=2)

    assert texts(first, empty) == []
    assert texts(first, empty, undone(empty, minute=3)) == ["east coast"]


def test_spellings_are_the_union_of_all_that_were_accepted() -> None:
    said = [{"fact": FACT, "text": text} for text in ("Wŏnsan", "Genzan", "Genzan")]

    log = [an_event("spelling_accepted", body, minute=n) for n, body in enumerate(said)]

    assert fold(log).of(FACT).spellings == ("Genzan", "Wŏnsan")


def test_of_a_setting_the_last_value_in_order_wins() -> None:
    late = an_event("set", {"key": "retention", "value": 850}, minute=9, writer=WRITERS[1])
    early = an_event("set", {"key": "retention", "value": 920}, minute=3)
    other = an_event("set", {"key": "chapters", "value": ["korea"]}, minute=1)

    assert fold([late, early, other]).settings == {"retention": 850, "chapters": ["korea"]}


def test_the_print_is_that_of_the_value_answered_last() -> None:
    prints = ("1" * 16, "2" * 16)
    log = [
        an_event("answered", answer_body([{**an_outcome(GOOD), "print": it}]), minute=n)
        for n, it in enumerate(prints)
    ]

    assert fold(log).of(FACT).print == prints[1]


def test_the_day_a_fact_was_met_is_that_of_its_first_outcome() -> None:
    log = [an_answer(GOOD, day=FIRST_DAY + days) for days in (0, 5)]

    assert fold(log).of(FACT).met_day == FIRST_DAY


# Newer versions


def test_unknown_kinds_and_versions_are_counted_and_change_nothing_else() -> None:
    newer = [
        an_event("dreamt", {"fact": FACT}, n=1),
        an_event("dreamt", {"fact": FACT}, n=2),
        an_event("answered", BODY, v=2),
        an_event("reset", bodies.about_fact(FACT), v=2, minute=900),
    ]

    folded = fold([an_answer(GOOD), *newer])

    assert folded.unknown == {"dreamt@1": 2, "answered@2": 1, "reset@2": 1}
    assert folded.facts == fold([an_answer(GOOD)]).facts


def test_a_fact_folded_by_itself_passes_over_what_a_newer_version_wrote_of_it() -> None:
    newer = an_event("reset", bodies.about_fact(FACT), v=2, minute=900)

    assert fold_fact(FACT, [an_answer(GOOD), newer], Frame()).state is not None


# The clock


def a_wrong_clock(days: int, from_n: int = 0, to_n: int = 9, **when: Any) -> Event:
    said = bodies.clock_body(WRITERS[0], from_n, to_n, days)
    return an_event("clock_was_wrong", said, **{"n": 50, "writer": WRITERS[1], **when})


def test_one_mend_moves_a_whole_span_of_a_writer() -> None:
    log = [an_answer(GOOD, day=FIRST_DAY + n, n=n) for n in (1, 2, 3)]

    mended = fold([*log, a_wrong_clock(100, from_n=2, to_n=3)])

    assert mended.of(FACT) == fold(
        [log[0], *(an_answer(GOOD, day=FIRST_DAY + 100 + n, n=n) for n in (2, 3))]
    ).of(FACT)


def test_another_writers_events_are_not_moved() -> None:
    answer = an_answer(GOOD, n=5, writer=WRITERS[1])

    assert state_after(answer, a_wrong_clock(100)).last_day == FIRST_DAY


def test_of_two_mends_of_an_event_the_later_holds() -> None:
    log = [an_answer(GOOD, n=5), a_wrong_clock(7, minute=1), a_wrong_clock(3, minute=2)]

    assert state_after(*log).last_day == FIRST_DAY + 3


def test_a_mend_may_be_undone() -> None:
    mend = a_wrong_clock(100, minute=700)

    assert state_after(an_answer(n=5), mend, undone(mend, minute=800)).last_day == FIRST_DAY


def test_a_mend_moves_undone_events_too() -> None:
    """An undo written with a clock that was a year behind was still the last thing said."""
    answer = an_answer(GOOD, minute=1)
    first_undo = undone(answer, minute=2, writer=WRITERS[1])
    redo = redone(answer, minute=3, writer=WRITERS[1])
    last_undo = undone(answer, day=FIRST_DAY - 365, n=5)

    log = [answer, first_undo, redo, last_undo]

    assert state_after(*log).count == 1
    assert fold([*log, a_wrong_clock(366, from_n=5)]).of(FACT) == BLANK


# The digest


def test_undoing_everything_gives_the_digest_of_an_empty_log() -> None:
    log = [
        an_answer(GOOD),
        about("suspended"),
        noted("east coast", minute=1),
        started("none"),
        an_event("set", {"key": "retention", "value": 850}),
    ]
    undos = [undone(event, minute=900, n=n) for n, event in enumerate(log)]

    assert digest(fold([*log, *undos])) == digest(Folded())


def test_the_digest_is_thirty_two_hex_digits() -> None:
    assert len(digest(fold([an_answer()]))) == 32
    assert int(digest(fold([an_answer()])), 16) >= 0


@pytest.mark.parametrize(
    "event",
    [
        an_answer(GOOD, minute=601),
        about("suspended"),
        an_event("suspended", bodies.about_deck("stars")),
        noted("a port", minute=1),
        an_event("spelling_accepted", {"fact": FACT, "text": "Genzan"}),
        an_event("set", {"key": "retention", "value": 850}),
        started("wrong"),
        an_event("dreamt", {}),
    ],
    ids=lambda event: event.kind,
)
def test_whatever_is_folded_shows_in_the_digest(event: Event) -> None:
    assert digest(fold([an_answer(minute=1), event])) != digest(fold([an_answer(minute=1)]))
