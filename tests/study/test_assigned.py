"""What a teacher asked for comes first, in time, and says how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quizapp.questions import can_be_asked
from quizapp.questions.terms import Confidence
from quizapp.study.assigned import SHOWN_AFTER_DAYS, Assigned, to_study
from quizapp.study.desk import Desk
from quizapp.study.planning import assigned_today, plan_today
from quizapp.study.purpose import Purpose
from quizapp.study.session import Session
from quizapp.study.today import Today
from tests.study.decks import OneShelf, august
from tests.study.fakes import MemoryProgress, SetClock
from tests.study.quizzes import NOON, right

LAST = tuple(
    fact.id for fact in august().askable[-60:] if can_be_asked(august(), fact)
)[-30:]  # fmt: skip
"""Facts that no plan would bring soon by itself."""


def asked_for(days: int, facts: Sequence[str] = LAST, **how: str) -> Assigned:
    return Assigned(
        "a" * 32, "Kurils", NOON.day + days, "august-1945", "August", tuple(facts), **how
    )


def a_desk(*every: Assigned) -> Desk:
    return Desk(MemoryProgress(), OneShelf(august()), SetClock(NOON), lambda: every)


def study(desk: Desk, many: int, only: Sequence[str] = ()) -> list[str]:
    """Answer so many questions right; their facts in order."""
    session, asked = Session.begin(desk, limit=many, seed=1, only=only), []
    while session.asked is not None:
        asked.append(session.asked.question.target)
        session.answer(right(session.asked.question), Confidence.SURE)
        session.advance()
    return asked


def test_its_facts_are_met_before_all_others() -> None:
    desk = a_desk(asked_for(30))

    queue = desk.queue(desk.decks(), NOON.day, seed=1)

    assert set(queue.new) <= set(LAST)
    assert not set(a_desk().queue(desk.decks(), NOON.day, seed=1).new) & set(LAST)


def test_a_near_day_brings_more_new_facts_and_a_far_one_the_usual_number() -> None:
    facts = [fact.id for fact in august().askable[:60]]

    near = a_desk(asked_for(3, facts)).limits(NOON.day).new_facts
    far = a_desk(asked_for(30, facts)).limits(NOON.day).new_facts

    assert near == 20
    assert far == a_desk().limits(NOON.day).new_facts == 10


def test_what_was_met_of_it_today_is_not_asked_of_today_again() -> None:
    desk = a_desk(asked_for(2))
    assert desk.limits(NOON.day).new_facts == 15

    study(desk, 9, LAST)

    assert desk.limits(NOON.day).new_facts == 15 - 9


def test_its_due_facts_come_before_other_due_facts() -> None:
    desk = a_desk(asked_for(60, LAST[:3]))
    study(desk, 3, LAST[:3])
    others = tuple(fact.id for fact in august().askable[:6])
    study(desk, 6, others)

    later = NOON.day + 40
    queue = desk.queue(desk.decks(), later, seed=1)

    assert set(queue.due[:3]) == set(LAST[:3])
    assert set(queue.due[3:]) <= set(others)


def test_after_its_day_it_rules_no_plan_and_is_shown_a_while() -> None:
    late = asked_for(-1)
    desk = a_desk(late)

    assert not set(desk.queue(desk.decks(), NOON.day, seed=1).new) & set(LAST)
    assert [one.title for one in assigned_today(desk)] == ["Kurils"]
    assert assigned_today(a_desk(asked_for(-SHOWN_AFTER_DAYS - 1))) == ()


def test_a_session_of_it_asks_what_is_new_and_then_only_what_slips() -> None:
    assigned = asked_for(5, LAST[:4])
    desk = a_desk(assigned)
    assert to_study(desk, assigned) == LAST[:4]

    study(desk, 2, LAST[:2])

    assert to_study(desk, assigned) == LAST[2:4]


def test_its_progress_is_counted_and_survives_being_kept() -> None:
    desk = a_desk(asked_for(5, LAST[:4]))
    study(desk, 3, LAST[:3])

    today = plan_today(desk)

    (row,) = today.assigned
    assert (row.facts, row.met, row.firm) == (4, 3, 3)
    assert Today.from_json(today.as_json()) == today


def test_a_fact_that_was_renamed_since_is_found_by_its_new_id() -> None:
    deck = replace(august(), former_ids={"august-1945:old/name": LAST[0]})
    assigned = asked_for(5, ["august-1945:old/name", "august-1945:never/was"])
    desk = Desk(MemoryProgress(), OneShelf(deck), SetClock(NOON), lambda: (assigned,))

    assert to_study(desk, assigned) == (LAST[0],)


def test_a_deck_that_is_not_here_leaves_nothing_to_study() -> None:
    other = replace(asked_for(5), deck="other", facts=("other:a/b",))
    desk = a_desk(other)

    assert to_study(desk, other) == ()
    assert assigned_today(desk)[0].facts == 0


def test_the_log_says_what_such_a_session_was_for() -> None:
    desk = a_desk(asked_for(5))
    session = Session.begin(desk, only=LAST[:1], purpose=Purpose.ASSIGNMENT)
    assert session.asked is not None

    session.answer(right(session.asked.question), Confidence.SURE)

    seen = desk.progress.last_session()
    assert seen is not None
    assert seen.purpose == "assignment"


def test_what_gives_no_question_is_not_studied() -> None:
    deck = august()
    mute = next(one.id for one in deck.facts.values() if not can_be_asked(deck, one))
    assigned = asked_for(5, [mute, LAST[0]])

    assert to_study(a_desk(assigned), assigned) == LAST[:1]
