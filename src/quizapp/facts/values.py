"""The kinds of value a fact can have, and the one text that stands for each."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from quizapp.facts.dates import Date
from quizapp.facts.names import Name
from quizapp.facts.numbers import Quantity


@dataclass(frozen=True, slots=True)
class TopicRef:
    """Another topic of the deck, by its id."""

    topic: str

    def __str__(self) -> str:
        return self.topic


@dataclass(frozen=True, slots=True)
class Text:
    """A phrase as it stands after "was": `a medical orderly`."""

    text: str

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class NameValue:
    """A name as a value: what a topic was called, in a language or in a time."""

    name: Name

    def __str__(self) -> str:
        return self.name.text


@dataclass(frozen=True, slots=True)
class Spot:
    """Degrees north and east; south and west are negative."""

    latitude: Decimal
    longitude: Decimal


@dataclass(frozen=True, slots=True)
class Position:
    """A spot, a line of spots, or a whole parallel.

    `within_km` is how far from the truth the spots may lie. With `latitude_only` the first and
    last spot bound the line, and a guess is judged by its latitude alone.
    """

    spots: tuple[Spot, ...]
    within_km: Decimal = Decimal(0)
    latitude_only: bool = False

    @property
    def is_line(self) -> bool:
        """Whether it runs on from spot to spot; of a parallel only the latitude counts."""
        return len(self.spots) > 1 and not self.latitude_only

    def __str__(self) -> str:
        spots = " to ".join(f"{s.latitude:f} {s.longitude:f}" for s in self.spots)
        return f"{spots} within {self.within_km:f} km" + (" latitude" * self.latitude_only)


@dataclass(frozen=True, slots=True)
class Gap:
    """A sentence with one word left out: what stands before, the answers, what stands after.

    `false` are words that fit the gap and make the sentence false. They are no part of its text:
    whoever learnt the sentence has nothing to learn anew when one is added.
    """

    before: str
    answers: tuple[str, ...]
    after: str
    false: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.before}<{'|'.join(self.answers)}>{self.after}"


@dataclass(frozen=True, slots=True)
class CardSides:
    """A plain card, for what nobody has put into facts yet."""

    front: str
    back: str

    def __str__(self) -> str:
        return f"{self.front} / {self.back}"


@dataclass(frozen=True, slots=True)
class Picture:
    """A free picture in the deck folder: file name, who made it, its licence, what it shows.

    `alt` is worded as after "shows": `a rust-red disc`. `beside` are other topics, by their ids,
    that are to be seen in it too.
    """

    file: str
    credit: str
    licence: str
    alt: str
    beside: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.file


Value = Date | Quantity | TopicRef | Text | NameValue | Position | Gap | CardSides | Picture
