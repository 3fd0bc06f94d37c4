"""A learner's open file: what is stored, folded and given back."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from quizapp.memory.fold import fold
from quizapp.memory.rating import Rating
from quizapp.progress.bodies import about_deck, about_fact, note_body
from quizapp.progress.refusals import EventUnknown
from quizapp.progress.reports import Changes, DayTally
from quizapp.progress.store import Progress
from tests.memory.logs import an_outcome, answer_body
from tests.progress.files import (
    APP,
    FACT,
    FACT_OF_OTHER_DECK,
    OTHER_FACT,
    RETENTION,
    a_session,
    a_studied_file,
    an_answer_to,
    answer,
    moment,
    opened,
)

LONG = 10_000


def test_an_answer_is_stored_as_it_happened(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        event = answer(progress)

        assert list(progress.events()) == [event]
        assert (event.kind, event.n, event.app, event.writer) == (
            "answered",
            1,
            APP,
            progress.writer,
        )
        assert event.day == moment().day


def test_numbers_run_on_without_gaps_over_closing_and_opening(tmp_path: Path) -> None:
    writers = set()
    for n in (1, 2, 3):
        with opened(tmp_path) as progress:
            assert answer(progress).n == n
            writers.add(progress.writer)

    assert len(writers) == 1


def test_two_files_have_two_writers(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with opened(tmp_path) as one, opened(tmp_path / "other") as other:
        assert one.writer != other.writer


def test_what_the_file_keeps_is_what_the_fold_gives(tmp_path: Path) -> None:
    a_studied_file(tmp_path, range(5))
    with opened(tmp_path) as progress:
        folded = fold(progress.events())
        facts = (FACT, OTHER_FACT, FACT_OF_OTHER_DECK)

        assert progress.states(facts) == {fact: folded.of(fact) for fact in facts}
        assert progress.digest() == progress.digest_from_nothing()


def test_an_answer_with_several_outcomes_moves_each_fact(tmp_path: Path) -> None:
    body = answer_body([an_outcome(), an_outcome(Rating.AGAIN, OTHER_FACT, role="context")])
    with opened(tmp_path) as progress:
        progress.answered(body, moment())
        states = progress.states((FACT, OTHER_FACT))

    assert states[FACT].state is not None
    assert states[OTHER_FACT].state is not None


def test_a_fact_nobody_met_has_the_state_of_its_deck(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        before = progress.states((OTHER_FACT,))[OTHER_FACT]
        progress.append("suspended", about_deck("war"), moment())
        after = progress.states((OTHER_FACT, FACT_OF_OTHER_DECK))

    assert not before.status.suspended
    assert after[OTHER_FACT].status.suspended
    assert not after[FACT_OF_OTHER_DECK].status.suspended


def test_undo_takes_back_the_answer_and_its_effect(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        answer(progress)
        before = progress.states((FACT,)), progress.due(LONG_AFTER, RETENTION)
        second = answer(progress, rating=Rating.AGAIN, day=1)
        progress.undo(second.id, moment(1))

        assert (progress.states((FACT,)), progress.due(LONG_AFTER, RETENTION)) == before
        assert progress.count() == 3


LONG_AFTER = moment().day + LONG


def test_redo_brings_it_back(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        event = answer(progress)
        before = progress.states((FACT,))
        progress.undo(event.id, moment(0, 601))
        progress.redo(event.id, moment(0, 602))

        assert progress.states((FACT,)) == before


def test_an_event_that_is_not_there_cannot_be_undone(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        with pytest.raises(EventUnknown):
            progress.undo(bytes(16), moment())
        assert progress.count() == 0


def test_an_impossible_body_is_refused_and_nothing_is_stored(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        with pytest.raises(ValueError, match="deck"):
            progress.answered({"session": "one"}, moment())
        assert answer(progress).n == 1


def test_facts_are_due_from_their_day_on(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        answer(progress)
        answer(progress, FACT_OF_OTHER_DECK)
        due = progress.due(LONG_AFTER, RETENTION)
        day = due[FACT]

        assert set(due) == {FACT, FACT_OF_OTHER_DECK}
        assert FACT in progress.due(day, RETENTION)
        assert FACT not in progress.due(day - 1, RETENTION)
        assert progress.due(LONG_AFTER, RETENTION, "war") == {FACT: day}
        assert progress.due(LONG_AFTER, RETENTION, "nowhere") == {}
        assert progress.due_counts(LONG_AFTER, RETENTION) == {"war": 1, "stars": 1}


def test_facts_at_rest_are_never_due(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        for fact, kind in ((FACT, "suspended"), (OTHER_FACT, "known")):
            answer(progress, fact)
            progress.append(kind, about_fact(fact), moment())

        assert progress.due(LONG_AFTER, RETENTION) == {}


def test_a_higher_retention_makes_facts_due_sooner(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        answer(progress, rating=Rating.EASY)
        usual = progress.due(LONG_AFTER, 900)[FACT]
        high = progress.due(LONG_AFTER, 970)[FACT]

        assert high < usual
        assert progress.due(LONG_AFTER, 900)[FACT] == usual
    with opened(tmp_path, read_only=True) as reader:
        assert reader.due(LONG_AFTER, 970)[FACT] == high
        assert reader.due(LONG_AFTER, 900)[FACT] == usual


def test_an_answer_after_the_retention_changed_is_due_by_the_new_one(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        answer(progress)
        progress.due(LONG_AFTER, 970)
        answer(progress, OTHER_FACT)
        kept = progress.due(LONG_AFTER, 970)
        progress.refold()

        assert progress.due(LONG_AFTER, 970) == kept


def test_days_are_rolled_up_for_each_deck_and_for_all(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        for took_ms in (1000, 2000):
            answer(progress, took_ms=took_ms)
        answer(progress, FACT_OF_OTHER_DECK, Rating.AGAIN, day=1, took_ms=500)
        day = moment().day

        assert progress.roll_up(day, day + 1) == (
            DayTally(day, 2, 3000, good=2, sure=2, sure_right=2),
            DayTally(day + 1, 1, 500, again=1, sure=1),
        )
        assert progress.roll_up(day, day + 9, "stars") == progress.roll_up(day + 1, day + 9)
        assert progress.roll_up(day, day + 9, "moon") == ()


def test_which_answers_are_reviews_changes_with_the_day_the_fact_was_met(tmp_path: Path) -> None:
    day = moment().day
    with opened(tmp_path) as progress:
        first = answer(progress)
        answer(progress, rating=Rating.AGAIN, day=2)
        # A minute later: of one instant the ids say which was first, and they are random here.
        progress.answered(an_answer_to(), moment(2, minute=601))
        answer(progress, day=5)
        told = progress.roll_up(day, day + 9)
        progress.undo(first.id, moment(6))
        without = progress.roll_up(day, day + 9)

    assert [(one.reviews, one.recalled) for one in told] == [(0, 0), (1, 0), (1, 1)]
    assert [(one.reviews, one.recalled) for one in without] == [(0, 0), (1, 1)]


def test_an_undone_answer_leaves_its_day(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        event = answer(progress)
        day = moment().day
        assert progress.roll_up(day, day)
        progress.undo(event.id, moment(3))

        assert progress.roll_up(day, day) == ()


def test_facts_met_on_a_day_are_those_answered_first_then(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        answer(progress)
        answer(progress, OTHER_FACT, day=1)
        answer(progress, FACT, day=1)
        day = moment().day

        assert progress.new_facts_met_on(day) == {FACT}
        assert progress.new_facts_met_on(day + 1) == {OTHER_FACT}
        assert progress.new_facts_met_on(day + 2) == frozenset()


def test_wrong_answers_are_remembered_as_confusions(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        for given in ("najin", "najin", "wonsan"):
            answer(progress, rating=Rating.AGAIN, given=given)
        answer(progress, OTHER_FACT)

        found = progress.mixed_up()
        assert [(one.given, one.times) for one in found[FACT]] == [("najin", 2), ("wonsan", 1)]
        assert set(found) == {FACT}
        assert progress.mixed_up([FACT, OTHER_FACT]) == found
        assert progress.mixed_up([OTHER_FACT]) == {}


def test_of_what_is_due_the_least_likely_to_be_recalled_come_first(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        answer(progress, FACT)
        answer(progress, OTHER_FACT, Rating.AGAIN)
        answer(progress, FACT_OF_OTHER_DECK, Rating.AGAIN)

        assert progress.slipped(LONG_AFTER, RETENTION, ["war"], 9) == [OTHER_FACT, FACT]
        assert progress.slipped(LONG_AFTER, RETENTION, ["war"], 1) == [OTHER_FACT]
        assert FACT_OF_OTHER_DECK in progress.slipped(LONG_AFTER, RETENTION, ["war", "stars"], 2)
        assert progress.slipped(moment().day, RETENTION, ["war", "stars"], 9) == []


def test_the_facts_answered_on_a_day_are_those_of_its_answers(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        answer(progress, FACT)
        answer(progress, OTHER_FACT, day=1)

        assert progress.answered_on(moment().day) == {FACT}
        assert progress.answered_on(moment(1).day) == {OTHER_FACT}
        assert progress.answered_on(moment(2).day) == frozenset()


def test_settings_are_the_last_said_and_can_be_undone(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        assert progress.settings().retention == RETENTION
        event = progress.append("set", {"key": "retention", "value": 850}, moment())
        assert progress.settings().retention == 850
        progress.undo(event.id, moment())
        assert progress.settings().retention == RETENTION


def test_how_a_session_counts_can_be_said_afterwards(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        progress.append("session_started", a_session(counts="none"), moment())
        answer(progress)
        assert progress.states((FACT,))[FACT].state is None
        progress.append("session_recounted", {"session": "one", "counts": "all"}, moment())

        assert progress.states((FACT,))[FACT].state is not None
        assert progress.digest() == progress.digest_from_nothing()


def test_the_last_session_is_told_with_what_became_of_it(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        assert progress.last_session() is None
        progress.append("session_started", a_session("one"), moment(0, 1))
        answer(progress)
        undone = answer(progress)
        progress.undo(undone.id, moment())
        seen = progress.last_session()
        assert seen is not None
        assert [body["given"] for body in seen.answered] == ["najin"]
        assert (seen.session, seen.answers, seen.ended, seen.day) == (
            "one",
            1,
            False,
            moment().day,
        )
        progress.append("session_ended", {"session": "one"}, moment())
        ended = progress.last_session()
        assert ended is not None
        assert ended.ended
        progress.append("session_started", a_session("two"), moment(1))
        newer = progress.last_session()

    assert newer is not None
    assert (newer.session, newer.answers, newer.ended) == ("two", 0, False)


def test_the_latest_answers_say_how_long_they_took(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        for took_ms in (1, 2, 3):
            answer(progress, took_ms=took_ms)

        assert progress.took_ms(2) == (3, 2)


def test_changes_say_what_an_event_touched(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        answered = answer(progress)
        undone = progress.undo(answered.id, moment(2))
        setting = progress.append("set", {"key": "retention", "value": 850}, moment())
        whole = progress.append("known", about_deck("stars"), moment())
        day = moment().day

        assert progress.changes_of(answered) == Changes(frozenset({FACT}), days=frozenset({day}))
        assert progress.changes_of(undone) == progress.changes_of(answered)
        assert progress.changes_of(setting) == Changes(settings=True)
        assert progress.changes_of(whole).decks == {"stars"}


def test_notes_and_spellings_of_a_fact_come_with_its_state(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        progress.append("noted", note_body(FACT, "east coast"), moment())
        progress.append("spelling_accepted", {"fact": FACT, "text": "Genzan"}, moment())
        known = progress.states((FACT,))[FACT]

    assert [note.text for note in known.notes] == ["east coast"]
    assert known.spellings == ("Genzan",)


def test_a_kind_of_a_newer_version_is_kept_and_counted(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        progress.append("dreamt", {"of": "ports"}, moment())
        answer(progress)

        assert progress.verify().unknown == {"dreamt@1": 1}
        assert progress.verify().is_clean
        assert progress.digest() == progress.digest_from_nothing()


def test_a_prepared_fact_is_answered_with_the_same_result(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        for day in range(4):
            progress.prepare((FACT, OTHER_FACT))
            answer(progress, FACT, day=day)

        assert progress.digest() == progress.digest_from_nothing()


def test_preparing_changes_nothing(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        progress.prepare((FACT,))

        assert progress.states((FACT,))[FACT].state is None
        assert progress.count() == 0


def test_many_facts_touched_at_once_are_folded_before_they_are_read(tmp_path: Path) -> None:
    """A whole quiz of 60 facts is left out of memory afterwards."""
    facts = [f"war:place-{number}/held" for number in range(60)]
    with opened(tmp_path) as progress:
        for fact in facts:
            answer(progress, fact)
        progress.append("session_recounted", {"session": "one", "counts": "none"}, moment())

        assert progress.due(LONG_AFTER, RETENTION) == {}
        assert all(it.state is None for it in progress.states(facts).values())
        assert progress.digest() == progress.digest_from_nothing()


def test_stale_facts_are_folded_at_rest_until_none_is_left(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        for number in range(40):
            answer(progress, f"war:place-{number}/held")
        progress.append("suspended", about_deck("war"), moment())

        assert not progress.freshen(limit_ms=0)
        while not progress.freshen(limit_ms=20):
            pass
        assert progress.verify().is_clean


def test_a_reader_mends_in_memory_what_a_writer_left_stale(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        answer(progress)
        progress.append("suspended", about_deck("war"), moment())
        with opened(tmp_path, read_only=True) as reader:
            assert reader.roll_up(moment().day, moment().day)[0].answers == 1
            assert reader.states((FACT,))[FACT].status.suspended
            assert reader.due(LONG_AFTER, RETENTION) == {}
            assert reader.digest() == reader.digest_from_nothing()
        assert not progress.freshen(limit_ms=0)


def test_the_file_may_be_used_from_several_threads(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        threads = [
            threading.Thread(target=_study, args=(progress, fact)) for fact in (FACT, OTHER_FACT)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert progress.count() == 20
        assert progress.verify().is_clean
        assert progress.digest() == progress.digest_from_nothing()


def _study(progress: Progress, fact: str) -> None:
    for _time in range(10):
        progress.prepare((fact,))
        progress.answered(an_answer_to(fact), moment())
        progress.states((fact,))
