"""A picture of a deck as pages know it: where it lies and what is said of it. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.facts.values import Picture
from quizapp.gui.wording import say
from quizapp.questions.question import Pictured


@dataclass(frozen=True, slots=True)
class FigurePicture:
    """A picture of the deck: its path, what is seen in words, and once it may be told who made it
    and under which licence."""

    path: str
    told: str
    credit: str = ""


def credit_of(picture: Pictured | Picture) -> str:
    """Who made a picture and under which licence, in one line."""
    return say("Picture: {credit} · {licence}", credit=picture.credit, licence=picture.licence)
