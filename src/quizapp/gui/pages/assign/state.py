"""The picture of an assignment that is being made: what, by when, with which test."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from quizapp.gui.pages.assigned_said import due_said
from quizapp.gui.pages.facts_wanted import FactsWanted
from quizapp.gui.wording import calendar_date, counted, long_date, say
from quizapp.teaching.assignments import ENDING

USUAL_DAYS = 7
_EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class AssignState:
    """Everything the page shows.

    `decks` and `tests` are pairs of an id or a code and a title; no `chosen` chapters are all.
    `facts`, where given, are all it may ask for. `count` is how many facts that comes to. `day`
    is the study day by which they are asked for, `test` the code of its test, "" for none.
    """

    today: int = 0
    decks: tuple[tuple[str, str], ...] = ()
    deck: str = ""
    chapters: tuple[str, ...] = ()
    chosen: tuple[int, ...] = ()
    facts: tuple[str, ...] = ()
    count: int = 0
    title: str = ""
    day: int = 0
    note: str = ""
    tests: tuple[tuple[str, str], ...] = ()
    test: str = ""
    problem: str = ""

    @property
    def sentence(self) -> str:
        """What the file will ask for."""
        if not self.decks:
            return say("There is no deck here yet.")
        if not self.count:
            return say("No fact is chosen.")
        return counted(
            self.count,
            "{n} fact by {day}",
            "{n} facts by {day}",
            day=long_date(self.day),
        )

    @property
    def day_said(self) -> str:
        """The day in words."""
        if self.day < self.today:
            return say("That day is over.")
        return due_said(self.day, self.today)

    @property
    def can_be_made(self) -> bool:
        """Whether there is something to ask for, by a day that is still to come."""
        return bool(self.count) and self.day >= self.today

    @property
    def file_name(self) -> str:
        """What the file would be called."""
        deck_title = next((title for name, title in self.decks if name == self.deck), "")
        words = "".join(sign if sign.isalnum() else " " for sign in self.title or deck_title)
        return f"{'-'.join(words.split())}{ENDING}"

    @property
    def wanted(self) -> FactsWanted:
        """Which facts it asks for, as the card shows it."""
        return FactsWanted(
            self.decks, self.deck, self.title, self.chapters, self.chosen, bool(self.facts)
        )


def day_of(text: str) -> int | None:
    """The study day that YYYY-MM-DD names; None for anything else."""
    try:
        return (date.fromisoformat(text.strip()) - _EPOCH).days
    except ValueError:
        return None


def text_of(day: int) -> str:
    """A study day as YYYY-MM-DD."""
    return calendar_date(day).isoformat()
