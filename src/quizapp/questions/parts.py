"""What forms whose answer has several parts have in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from quizapp.facts.folding import squeeze
from quizapp.questions.picking import DONT_KNOW

LETTERS = "abcdefgh"
_DIGITS = "12345678"


def in_a_row(phrase: Callable[..., str], texts: Sequence[str]) -> str:
    """Several texts as one, each after the other, by the language's phrase `then`."""
    told = texts[0]
    for text in texts[1:]:
        told = phrase("then", first=told, next=text)
    return told


def read_letters(text: str, most: int) -> tuple[int, ...] | None:
    """The places, from 0, that numbers or letters name: "3 1 2", "312", "c, a, b".

    Empty where nothing is known; None where anything else is said.
    """
    said = squeeze(text)
    if not said or text.strip() == DONT_KNOW:
        return ()
    places = tuple(place_of(sign, most) for sign in said)
    known = tuple(place for place in places if place is not None)
    return known if len(known) == len(places) else None


def place_of(sign: str, most: int) -> int | None:
    """The place, from 0, that a digit or a letter names; None from `most` on."""
    for signs in (_DIGITS, LETTERS):
        if sign in signs[:most]:
            return signs.index(sign)
    return None
