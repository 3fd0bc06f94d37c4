"""What is kept of the fold of one fact, and how a row of the `memory` table says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from quizapp.memory.confusions import Mixed, mixed_as_text, mixed_of_text
from quizapp.memory.fold import FactFold
from quizapp.progress.sums import CACHE_VERSION, row_sum

SUMMED = ("fact", "deck", "version", "text", "confusions", "met_day")
"""The columns that a row's checksum is over, in order."""


@dataclass(frozen=True, slots=True)
class KeptFold:
    """What the file keeps of one fact: its fold, and which wrong answers were given."""

    fold: FactFold
    confusions: tuple[Mixed, ...] = ()


class Kept(NamedTuple):
    """The fold of a fact of the file, with the keys of the fact and of its deck."""

    key: int
    deck: int
    fact: str
    kept: KeptFold


def texts_of(kept: KeptFold) -> tuple[str, str, int | None]:
    """The columns `text`, `confusions` and `met_day`."""
    return kept.fold.text, mixed_as_text(kept.confusions), kept.fold.met_day


def trusted(row: Any) -> KeptFold | None:
    """What a row keeps, or None when it is missing, stale, of another version or damaged."""
    *said, kept_sum, stale = row
    _key, _deck, version, text, confusions, _met_day = said
    if stale is not None or version != CACHE_VERSION or kept_sum != row_sum(*said):
        return None
    return KeptFold(FactFold.of_text(text), mixed_of_text(confusions))
