"""What single events add to statistics."""

from __future__ import annotations

from typing import Any

import pytest

from quizapp.memory.frame import Frame, fold_frame
from quizapp.memory.rating import Rating
from quizapp.memory.tally import Review, Tally, reviews_of, tally_of
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
    undone,
)

AGAIN, GOOD = Rating.AGAIN, Rating.GOOD
NO_FRAME = Frame()


def an_answer_giving(given: Any, *outcomes: dict[str, Any], **when: Any) -> Event:
    said = list(outcomes) or [an_outcome(AGAIN)]
    return an_event("answered", answer_body(said, given=given), **when)


def a_quiz_that_counts(counts: str) -> Frame:
    return fold_frame(
        [an_event("session_started", bodies.session_body("one", "quiz", counts, {}, 1))]
    )


def test_an_answer_adds_its_day_deck_rating_time_and_what_was_claimed() -> None:
    right = Tally(FIRST_DAY, "war", GOOD, 4000, ("sure", True))

    assert tally_of(an_answer(GOOD), NO_FRAME) == right
    assert tally_of(an_answer(AGAIN), NO_FRAME) == right._replace(
        rating=AGAIN, claimed=("sure", False)
    )


def test_a_blank_claims_nothing() -> None:
    tally = tally_of(an_answer_giving("", an_outcome(AGAIN, grade="blank")), NO_FRAME)

    assert tally is not None
    assert tally.claimed is None


def test_the_first_answer_of_a_day_after_the_fact_was_met_is_a_review() -> None:
    drill = an_answer(GOOD, day=FIRST_DAY + 3, minute=900)
    answers = [drill, an_answer(AGAIN, day=FIRST_DAY + 3, n=2), an_answer(GOOD, n=3)]
    taken_back = an_answer(GOOD, day=FIRST_DAY + 4, n=4)
    frame = fold_frame([undone(taken_back, n=9)])

    found = reviews_of([FACTS[0]], [*answers, taken_back], FIRST_DAY, frame)

    assert list(found) == [Review(FIRST_DAY + 3, "war", False)]
    assert list(reviews_of([FACTS[0]], answers, FIRST_DAY + 3, NO_FRAME)) == []
    assert list(reviews_of([FACTS[0]], answers, None, NO_FRAME)) == []
    assert list(reviews_of([FACTS[1]], answers, FIRST_DAY, NO_FRAME)) == []


def test_an_answer_about_several_facts_is_one_answer_with_the_targets_rating() -> None:
    outcomes = [an_outcome(AGAIN, FACTS[1], role="context"), an_outcome(GOOD)]

    tally = tally_of(an_answer_giving("najin", *outcomes), NO_FRAME)

    assert tally is not None
    assert tally.rating == GOOD


def test_work_is_work_even_if_it_does_not_count_for_memory() -> None:
    assert tally_of(an_answer(GOOD), a_quiz_that_counts("none")) is not None
    unrated = tally_of(an_answer(None), NO_FRAME)
    assert unrated is not None
    assert unrated.rating is None


def test_a_mended_clock_moves_the_answer_to_its_day() -> None:
    said = bodies.clock_body(WRITERS[0], 0, 9, 30)
    frame = fold_frame([an_event("clock_was_wrong", said, n=50)])

    tally = tally_of(an_answer(GOOD, n=5), frame)

    assert tally is not None
    assert tally.day == FIRST_DAY + 30


def test_what_was_undone_adds_nothing() -> None:
    answer = an_answer(AGAIN)

    assert tally_of(answer, NO_FRAME)
    assert not tally_of(answer, fold_frame([undone(answer, minute=900)]))


@pytest.mark.parametrize(
    "event",
    [
        an_event("suspended", bodies.about_fact(FACTS[0])),
        an_event("answered", answer_body([an_outcome(AGAIN)]), v=2),
    ],
    ids=["no answer", "of a newer version"],
)
def test_other_events_add_nothing(event: Event) -> None:
    assert not tally_of(event, NO_FRAME)
