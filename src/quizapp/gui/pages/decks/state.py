"""The picture of Decks: those that are there, and one that arrives."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from quizapp.gui.wording import say


@dataclass(frozen=True, slots=True)
class DeckRow:
    """A deck that can be studied. `older` is the version one can go back to, "" for none."""

    id: str
    title: str
    sentence: str
    is_installed: bool
    older: str = ""


@dataclass(frozen=True, slots=True)
class ArrivalPicture:
    """A deck that was opened and is not installed yet: what installing it would do.

    `new_id` is the id it would get where another deck has its own; `way_on` is empty where
    there is nothing to do.
    """

    source: Path
    sentence: str
    way_on: str
    new_id: str = ""


@dataclass(frozen=True, slots=True)
class DecksState:
    """Everything the page shows; `gone` are decks that were taken out and can come back."""

    rows: tuple[DeckRow, ...] = ()
    gone: tuple[DeckRow, ...] = ()
    arrival: ArrivalPicture | None = None
    is_busy: bool = False
    problem: str = ""


def row_of(deck_id: str, title: str, version: str, older: str, *, is_installed: bool) -> DeckRow:
    """A deck as a row: its version, and where it came from."""
    came = say("Installed here") if is_installed else say("Came with quizapp")
    sentence = say("Version {version} · {came}", version=version, came=came) if version else came
    return DeckRow(deck_id, title, sentence, is_installed, older)
