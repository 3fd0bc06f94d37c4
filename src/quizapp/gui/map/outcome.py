"""What a located place came to, as the map shows it."""

from __future__ import annotations

from typing import NamedTuple

from quizapp.gui.theme import Tone
from quizapp.study.atlas import Degrees


class Guess(NamedTuple):
    """An earlier guess: where, and its day in short words."""

    latitude: float
    longitude: float
    words: str


class Outcome(NamedTuple):
    """A guess and the truth. `answer` is one spot, or the spots of a line.

    Anything `within_km` counts; `words` stand at the guess ("you, today: 34 km off").
    """

    guess: Degrees | None
    answer: tuple[Degrees, ...]
    within_km: float
    tone: Tone
    words: str = ""
    earlier: tuple[Guess, ...] = ()
