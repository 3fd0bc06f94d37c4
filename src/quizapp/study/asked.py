"""A question that is asked, with what the learner should know of it before they answer."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.questions.question import Question


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that waits for its answer. `number` counts from 1 within the session.

    `is_new` says that the fact was never answered before, `is_again` that it was missed today.
    `minutes_left` is what the rest of the session will take. `is_corrected` says that the fact's
    value was corrected since it was learnt: the reason why it is asked once more. `picture` is
    the path of the picture that the question shows.
    """

    question: Question
    number: int
    deck_title: str
    is_new: bool
    is_again: bool
    minutes_left: int
    is_corrected: bool = False
    picture: str = ""
