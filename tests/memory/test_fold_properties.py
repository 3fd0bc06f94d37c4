"""What holds for the fold of every log."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from quizapp.memory.fold import FactFold, digest, fold, fold_fact, fold_frame
from quizapp.memory.logged import belongs_to_frame, facts_named
from quizapp.memory.rating import Rating
from quizapp.progress.events import Event
from tests.memory.logs import FACTS, FIRST_DAY, WRITERS, an_answer, an_event, logs, verdict
from tests.memory.plain_fold import PlainFold, in_order


@given(logs(), st.randoms(use_true_random=False))
def test_order_and_repetition_do_not_matter(log: list[Event], chance: Any) -> None:
    again = [*log, *chance.choices(log, k=5)] if log else []
    chance.shuffle(again)

    assert fold(again) == fold(log)
    assert digest(fold(again)) == digest(fold(log))


@given(logs())
def test_void_events_leave_no_trace(log: list[Event]) -> None:
    _ordered, void = in_order(log)

    without = [event for event in log if event.id not in void]

    assert digest(fold(without)) == digest(fold(log))


@given(logs(longest=20), st.data())
def test_undoing_an_event_folds_as_if_it_had_never_happened(
    log: list[Event], data: st.DataObject
) -> None:
    if not log:
        return
    event = data.draw(st.sampled_from(log))

    taken_back = fold([*log, verdict("undone", event)])

    assert digest(taken_back) == digest(fold([one for one in log if one.id != event.id]))


@given(logs(longest=20), st.data())
def test_redoing_an_undone_event_gives_the_digest_of_before(
    log: list[Event], data: st.DataObject
) -> None:
    _ordered, void = in_order(log)
    standing = [event for event in log if event.id not in void]
    if not standing:
        return
    event = data.draw(st.sampled_from(standing))

    undo = verdict("undone", event)
    redo = verdict("undone", undo)

    assert digest(fold([*log, undo, redo])) == digest(fold(log))


@given(logs())
def test_a_fact_folded_by_itself_is_the_fact_of_the_whole_fold(log: list[Event]) -> None:
    whole = fold(log)
    frame = fold_frame(event for event in log if belongs_to_frame(event))

    for fact in (*FACTS, "war:never/named"):
        mine = [event for event in log if fact in facts_named(event)]
        assert fold_fact(fact, mine, frame) == whole.of(fact)


@given(logs())
def test_the_fold_agrees_with_the_rules_written_plainly(log: list[Event]) -> None:
    whole, plain = fold(log), PlainFold(log, FACTS)

    assert {fact: _as_plain(whole.of(fact)) for fact in FACTS} == {
        fact: plain.of(fact) for fact in FACTS
    }
    assert whole.settings == plain.settings
    assert whole.unknown == plain.unknown
    assert all(whole.frame.counts_of(name) == said for name, said in plain.counts.items())


def _as_plain(it: FactFold) -> dict[str, Any]:
    return {
        "state": it.state,
        "met_day": it.met_day,
        "print": it.print,
        "suspended": it.status.suspended,
        "known": it.status.known,
        "until": it.status.postponed_until,
        "notes": [(note.id, note.at, note.text) for note in it.notes],
        "replaced": None,
        "spellings": list(it.spellings),
    }


@given(logs())
def test_what_is_stored_of_a_fact_reads_back_as_it_was(log: list[Event]) -> None:
    for it in fold(log).facts.values():
        assert FactFold.of_text(it.text) == it
        assert FactFold.of_text(it.text).text == it.text


@given(logs(), logs())
def test_digests_are_equal_where_the_folds_say_the_same(
    one: list[Event], other: list[Event]
) -> None:
    same = _said(one) == _said(other)

    assert (digest(fold(one)) == digest(fold(other))) == same


def _said(log: list[Event]) -> tuple[Any, ...]:
    it = fold(log)
    return it.facts, it.decks, it.settings, it.unknown, it.frame.counts


@given(
    st.lists(
        st.tuples(st.sampled_from(Rating), st.integers(0, 9), st.integers(0, 1439)),
        unique_by=lambda answer: answer[1:],
        max_size=15,
    ),
    st.integers(-300, 300),
    st.integers(0, 15),
    st.integers(0, 15),
)
def test_a_mended_clock_gives_the_memory_of_a_clock_that_was_right(
    answers: list[tuple[Rating, int, int]], days: int, first: int, last: int
) -> None:
    def written(wrong_by: int) -> list[Event]:
        return [
            an_answer(
                rating,
                day=FIRST_DAY + day - (wrong_by if first <= n <= last else 0),
                minute=minute,
                n=n,
            )
            for n, (rating, day, minute) in enumerate(answers)
        ]

    said = {"writer": WRITERS[0], "from_n": first, "to_n": last, "days": days}
    mend = an_event("clock_was_wrong", said, n=99, day=FIRST_DAY + 400)

    assert fold([*written(wrong_by=days), mend]).facts == fold(written(wrong_by=0)).facts
