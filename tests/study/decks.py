"""A deck for sittings: real text, read by the real reader."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from quizapp.decks.read import read_deck
from quizapp.facts.deck import Deck
from quizapp.facts.problem import QuizAppError

ROOT = Path(__file__).resolve().parent.parent.parent


@cache
def august() -> Deck:
    """The shipped deck."""
    report = read_deck(ROOT / "decks" / "august-1945", ROOT / "resources" / "vocabulary")
    assert report.deck is not None
    return report.deck


class OneShelf:
    """A shelf with one deck."""

    def __init__(self, deck: Deck) -> None:
        self._deck = deck

    def usable(self) -> tuple[tuple[Deck, ...], tuple[QuizAppError, ...]]:
        return (self._deck,), ()

    def deck(self, deck_id: str) -> Deck:
        if deck_id != self._deck.id:
            raise QuizAppError(f"There is no deck “{deck_id}”.")
        return self._deck

    def folder(self, deck_id: str) -> Path:
        return ROOT / "decks" / deck_id
