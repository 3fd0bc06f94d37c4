"""Earlier guesses at where a place lies: what the log remembers of them."""

from __future__ import annotations

import pytest

from quizapp.memory.moment import Moment
from quizapp.study.guesses import guesses_at
from tests.builders import a_deck, a_topic
from tests.study.fakes import MemoryProgress

DAY_MS = 86_400_000
NOON = 1_795_000_000_000
FACT = "test:alba/position"
DECK = a_deck(
    a_topic("alba", "port", "Alba", position="50 N 10 E"),
    a_topic("frontier", "line", "the frontier", position="48.6 N from 5 E to 15 E"),
)


def answered(progress, given, *, form="locate", fact=FACT, role="target", day=0):
    """An answer as the log holds it; the event's id in hex."""
    outcome = {"fact": fact, "print": "0" * 16, "role": role, "grade": "right", "credit": 1000,
               "rating": 3}  # fmt: skip
    body = {"session": "s", "deck": "test", "deck_version": "1", "form": form, "rung": "complete",
            "direction": "forward", "seed": 1, "generator": 3, "shown": [], "given": given,
            "confidence": "sure", "took_ms": 1000, "outcomes": [outcome]}  # fmt: skip
    return progress.append("answered", body, Moment(NOON + day * DAY_MS, 0)).id.hex()


def test_each_guess_is_told_with_its_day_and_how_far_off_it_was():
    progress = MemoryProgress()
    answered(progress, "51 N 10 E", day=0)
    answered(progress, "50 10", day=3)

    first, second = guesses_at(progress, DECK, FACT)

    assert second.day == first.day + 3
    assert (first.latitude, first.longitude) == (51, 10)
    assert (first.off_km, second.off_km) == pytest.approx((111.2, 0), abs=0.1)


def test_the_answer_just_given_is_no_earlier_one():
    progress = MemoryProgress()
    answered(progress, "51 N 10 E")
    now = answered(progress, "52 N 10 E", day=1)

    assert [guess.latitude for guess in guesses_at(progress, DECK, FACT, but=now)] == [51]


def test_a_guess_that_was_taken_back_is_not_told():
    progress = MemoryProgress()
    event = answered(progress, "51 N 10 E")
    progress.append("undone", {"event": event}, Moment(NOON + DAY_MS, 0))

    assert guesses_at(progress, DECK, FACT) == ()


@pytest.mark.parametrize(
    "other",
    [
        {"given": "alba", "form": "choice"},
        {"given": ""},
        {"given": "up there"},
        {"given": "50 10", "fact": "test:bora/position"},
    ],
)
def test_other_answers_are_no_guesses(other):
    progress = MemoryProgress()
    answered(progress, **other)

    assert guesses_at(progress, DECK, FACT) == ()


def test_of_a_parallel_no_spot_is_remembered():
    progress = MemoryProgress()
    answered(progress, "48 N", fact="test:frontier/position")

    assert guesses_at(progress, DECK, "test:frontier/position") == ()
