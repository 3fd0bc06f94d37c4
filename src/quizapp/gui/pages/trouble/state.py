"""The picture of a start that cannot go on by itself: what happened, what is safe, what to do."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.facts.problem import QuizAppError
from quizapp.gui.wording import long_date, say, told


@dataclass(frozen=True, slots=True)
class TroubleState:
    """Three sentences, of which `todo` may be empty, and the word of the button that goes on."""

    what: str
    safe: str
    todo: str
    way_on: str
    offers_folder: bool = True


def trouble_of(error: QuizAppError, way_on: str) -> TroubleState:
    """The picture of a refusal, with the words of the button that leads on."""
    safe = told(error.safe) or say("Nothing was changed.")
    return TroubleState(told(error.what), safe, told(error.todo), way_on)


def rebuilt(sentences: tuple[str, ...]) -> TroubleState:
    """What came back from where, after a damaged progress was built anew."""
    return TroubleState(
        what=say("Your progress was built anew."),
        safe="\n".join(map(told, sentences)),
        todo=say("The damaged file is kept beside it."),
        way_on=say("Go on"),
    )


def doubted_clock(today: int, newest: int) -> TroubleState:
    """The question before anything counts, when the clock is far from the newest answer.

    Both are study days: what the clock says, and that of the newest event.
    """
    return TroubleState(
        what=say("Is today {day}?", day=long_date(today)),
        safe=say(
            "This computer’s clock says so, but your newest answer is from {day}. "
            "Nothing is counted until you say.",
            day=long_date(newest),
        ),
        todo=say("If it is another day, quit, set the clock, and start again."),
        way_on=say("Yes, it is"),
        offers_folder=False,
    )
