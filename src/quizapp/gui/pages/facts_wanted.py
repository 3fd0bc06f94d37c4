"""Which facts an assignment or a printed test asks for: those of a deck, or of some chapters."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FactsWanted:
    """What the card shows.

    `decks` are pairs of an id and a title, `chapters` the titles of the deck's. `chosen` are the
    places of those that are asked for; none are all. `is_bound` where only some facts of them are.
    """

    decks: tuple[tuple[str, str], ...] = ()
    deck: str = ""
    title: str = ""
    chapters: tuple[str, ...] = ()
    chosen: tuple[int, ...] = ()
    is_bound: bool = False

    def is_in(self, chapter: int) -> bool:
        """Whether a chapter is asked for."""
        return not self.chosen or chapter in self.chosen


def with_chapter(chosen: tuple[int, ...], chapter: int, of: int, *, is_on: bool) -> tuple[int, ...]:
    """A chapter more or less of so many; all are written as none, and the last one stays."""
    every = set(range(of))
    now = set(chosen) or every
    now = now | {chapter} if is_on else now - {chapter}
    if not now:
        return chosen
    return () if now >= every else tuple(sorted(now))
