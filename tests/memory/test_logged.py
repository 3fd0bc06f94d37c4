"""Which events bear on what."""

from __future__ import annotations

import pytest

from quizapp.memory.logged import belongs_to_frame, deck_of, facts_named, is_understood
from quizapp.progress import bodies
from quizapp.progress.events import Event
from tests.memory.logs import FACTS, an_answer, an_event, an_outcome, answer_body, undone


@pytest.mark.parametrize(
    ("event", "facts"),
    [
        (an_answer(), FACTS[:1]),
        (an_event("noted", bodies.note_body(FACTS[1], "x")), FACTS[1:2]),
        (an_event("spelling_accepted", {"fact": FACTS[1], "text": "x"}), FACTS[1:2]),
        (an_event("known", bodies.about_fact(FACTS[2])), FACTS[2:]),
        (an_event("known", bodies.about_deck("war")), ()),
        (undone(an_answer()), ()),
        (an_event("dreamt", {"fact": FACTS[0]}), ()),
        (an_event("known", bodies.about_fact(FACTS[2]), v=2), ()),
    ],
)
def test_the_facts_an_event_names(event: Event, facts: tuple[str, ...]) -> None:
    assert facts_named(event) == facts


def test_a_fact_in_two_outcomes_is_named_once() -> None:
    outcomes = [an_outcome(fact=FACTS[1]), an_outcome(fact=FACTS[0]), an_outcome(fact=FACTS[1])]

    assert facts_named(an_event("answered", answer_body(outcomes))) == (FACTS[1], FACTS[0])


@pytest.mark.parametrize(
    ("event", "frame"),
    [
        (undone(an_answer()), True),
        (an_event("session_recounted", {"session": "one", "counts": "all"}), True),
        (an_event("known", bodies.about_deck("war")), True),
        (an_event("known", bodies.about_deck("war"), v=2), False),
        (an_event("known", bodies.about_fact(FACTS[0])), False),
        (an_event("session_ended", {"session": "one"}), False),
        (an_answer(), False),
    ],
)
def test_what_bears_on_other_events_belongs_to_the_frame(event: Event, frame: bool) -> None:
    assert belongs_to_frame(event) is frame


def test_a_newer_kind_or_version_is_not_understood() -> None:
    assert is_understood(an_answer())
    assert not is_understood(an_event("dreamt", {}))
    assert not is_understood(an_event("set", {}, v=2))


def test_a_fact_says_its_deck() -> None:
    assert deck_of("august-1945:wonsan/began") == "august-1945"
