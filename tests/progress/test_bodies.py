"""What each kind of event must say."""

from __future__ import annotations

from typing import Any

import pytest

from quizapp.memory.logged import KINDS_V1
from quizapp.progress import bodies
from quizapp.progress.bodies import WrongBodyError, check_body
from tests.memory.logs import an_outcome, answer_body

EVENT = "ab" * 16
FACT = "war:a"
SOUND: dict[str, dict[str, Any]] = {
    "answered": answer_body([an_outcome(), an_outcome(None)]),
    "session_started": bodies.session_body("one", "study", "all", {"deck": "war"}, 7),
    "drafted": {"session": "one", "item": 3, "given": "naj"},
    "session_ended": {"session": "one"},
    "session_recounted": {"session": "one", "counts": "none"},
    "undone": bodies.event_body(bytes.fromhex(EVENT)),
    "redone": bodies.event_body(bytes.fromhex(EVENT)),
    "suspended": bodies.about_fact(FACT),
    "resumed": bodies.about_deck("war"),
    "known": bodies.about_fact(FACT),
    "reset": bodies.about_deck("war"),
    "postponed": {"fact": FACT, "until": 20_000},
    "noted": bodies.note_body(FACT, "a port", bytes.fromhex(EVENT)),
    "spelling_accepted": {"fact": FACT, "text": "Genzan"},
    "set": {"key": "retention", "value": 900},
    "clock_was_wrong": bodies.clock_body("a" * 32, 3, 9, -1),
}
ABOUT = ("suspended", "resumed", "known", "reset", "postponed")


def test_every_kind_of_version_1_has_a_shape() -> None:
    assert set(SOUND) == KINDS_V1


@pytest.mark.parametrize("kind", sorted(KINDS_V1))
def test_a_sound_body_passes_and_so_does_one_with_more_fields(kind: str) -> None:
    check_body(kind, SOUND[kind])
    check_body(kind, {**SOUND[kind], "added_later": [1]})


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        (kind, field)
        for kind, body in sorted(SOUND.items())
        for field in body
        if (kind, field) != ("noted", "replaces")
    ],
)
def test_a_missing_field_is_named(kind: str, field: str) -> None:
    body = {name: value for name, value in SOUND[kind].items() if name != field}

    with pytest.raises(
        WrongBodyError, match=f"'{kind}'.*{'fact' if kind in ABOUT else field}|until"
    ):
        check_body(kind, body)


@pytest.mark.parametrize(
    ("kind", "field", "wrong"),
    [
        ("answered", "seed", "7"),
        ("answered", "shown", "wonsan"),
        ("answered", "shown", [1]),
        ("answered", "given", 3),
        ("answered", "took_ms", -1),
        ("answered", "took_ms", True),
        ("answered", "took_ms", 10**11),
        ("answered", "outcomes", {}),
        ("answered", "outcomes", ["war:a"]),
        ("answered", "outcomes", [{**an_outcome(), "rating": 0}]),
        ("answered", "outcomes", [{**an_outcome(), "rating": 5}]),
        ("answered", "outcomes", [{**an_outcome(), "rating": "3"}]),
        ("answered", "outcomes", [{**an_outcome(), "credit": 1001}]),
        ("answered", "outcomes", [{**an_outcome(), "credit": -1}]),
        ("answered", "outcomes", [{**an_outcome(), "role": "bystander"}]),
        ("answered", "outcomes", [{**an_outcome(), "fact": 3}]),
        ("answered", "outcomes", [{**an_outcome(), "grade": 1}]),
        ("session_started", "counts", "most"),
        ("session_recounted", "counts", 1),
        ("undone", "event", "AB" * 16),
        ("redone", "event", EVENT[:-1]),
        ("suspended", "fact", 3),
        ("postponed", "until", "tomorrow"),
        ("postponed", "until", 10**9),
        ("noted", "replaces", "the first one"),
        ("clock_was_wrong", "days", 10**6),
        ("clock_was_wrong", "from_n", "1"),
    ],
)
def test_an_impossible_value_is_refused(kind: str, field: str, wrong: Any) -> None:
    with pytest.raises(WrongBodyError, match=kind):
        check_body(kind, {**SOUND[kind], field: wrong})


@pytest.mark.parametrize("kind", ABOUT)
def test_a_decision_is_about_a_fact_or_a_deck_not_both(kind: str) -> None:
    body = {"until": 20_000, "fact": FACT, "deck": "war"}

    with pytest.raises(WrongBodyError, match="both"):
        check_body(kind, body)


def test_an_outcome_without_a_rating_leaves_it_out() -> None:
    assert "rating" not in bodies.outcome(FACT, "0" * 16, role="context", grade="right", credit=1)


def test_a_note_that_replaces_nothing_says_nothing_of_it() -> None:
    assert bodies.note_body(FACT, "a port") == {"fact": FACT, "text": "a port"}
