"""What is kept of the fold of one fact, and how a row of the `memory` table says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from quizapp.memory.confusions import Mixed, mixed_as_text, mixed_of_text
from quizapp.memory.fold import FactFold
from quizapp.progress.sums import CACHE_VERSION, row_sum

SUMMED = ("fact", "deck", "version", "text", "confusions", "met_day")
"""The columns that a row's checksum is over, in order."""
_VERSION, _TEXT, _CONFUSIONS, _MET_DAY = map(
    SUMMED.index, ("version", "text", "confusions", "met_day")
)


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


def is_trusted(row: Any) -> bool:
    """Whether a row is there, not stale, of this version and undamaged."""
    *said, kept_sum, stale = row
    return stale is None and said[_VERSION] == CACHE_VERSION and kept_sum == row_sum(*said)


def trusted(row: Any) -> KeptFold | None:
    """What a row keeps, or None when it cannot be trusted."""
    if not is_trusted(row):
        return None
    return KeptFold(FactFold.of_text(row[_TEXT]), mixed_of_row(row))


def met_day_of_row(row: Any) -> int | None:
    """The day on which the fact was met, if the row can be trusted."""
    day: int | None = row[_MET_DAY]
    return day


def mixed_of_row(row: Any) -> tuple[Mixed, ...]:
    """The confusions that a row keeps, if it can be trusted; the rest of it is not read."""
    return mixed_of_text(row[_CONFUSIONS])
