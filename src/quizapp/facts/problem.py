"""What can be wrong with what a person wrote, told so that they can mend it."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.facts.phrase import Joined, phrase


class QuizAppError(Exception):
    """A broken promise of the world around us, as a sentence for the learner.

    `what` says what happened, `safe` what is not lost, `todo` what to do now: phrases, in the
    rooms whose errors a window shows.
    """

    def __init__(self, what: str, safe: str = "", todo: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.safe = safe
        self.todo = todo

    def __str__(self) -> str:
        # Joined, so that what is kept as a text can be told in another language all the same.
        return Joined.of((self.what, self.safe, self.todo))


@dataclass(frozen=True, slots=True)
class Place:
    """A spot in a deck file: path relative to the deck folder, line and column from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a deck, with its place and its repair.

    `rule` is a short stable name (`unknown-topic`) for tests, lint and the editor;
    `grave` problems keep the deck from being used, the others are advice.
    """

    rule: str
    place: Place
    what: str
    repair: str
    grave: bool = True

    def __str__(self) -> str:
        return phrase(
            "{place}: {what}; {repair}", place=self.place, what=self.what, repair=self.repair
        )
