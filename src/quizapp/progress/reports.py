"""What the learner's file says of itself: plain values that a screen may show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from quizapp.memory.clock import Doubt
from quizapp.memory.moment import Moment


@dataclass(frozen=True, slots=True)
class Changes:
    """What one event touched, so that a screen knows what to show anew.

    `facts` that the fold may say otherwise of, `decks` of which it may be so for every fact,
    study `days` whose count changed, and whether a learner setting did. Never too little.
    """

    facts: frozenset[str] = frozenset()
    decks: frozenset[str] = frozenset()
    days: frozenset[int] = frozenset()
    settings: bool = False


class DayTally(NamedTuple):
    """What the answers of one study day come to, in one deck or in all.

    unrated to easy: how many were rated so. sure, unsure, guess: how many claimed that (blanks
    claim nothing), and how many of those were right. reviews: the first answers of the day about
    facts met before it; recalled: how many of those were known. A tuple, because years of them
    are read for one page.
    """

    day: int
    answers: int = 0
    took_ms: int = 0
    unrated: int = 0
    again: int = 0
    hard: int = 0
    good: int = 0
    easy: int = 0
    sure: int = 0
    sure_right: int = 0
    unsure: int = 0
    unsure_right: int = 0
    guess: int = 0
    guess_right: int = 0
    reviews: int = 0
    recalled: int = 0


@dataclass(frozen=True, slots=True)
class SessionSeen:
    """A session as the log tells it.

    `spec` and `seed` are what it was started with; `answered` holds the bodies of the answers
    that were not undone, in order; `drafted` those of the drafts.
    """

    session: str
    purpose: str
    counts: str
    spec: Any
    seed: int
    started: Moment
    day: int
    ended: bool
    answered: tuple[Mapping[str, Any], ...] = ()
    drafted: tuple[Mapping[str, Any], ...] = ()

    @property
    def answers(self) -> int:
        """How many answers it holds."""
        return len(self.answered)


@dataclass(frozen=True, slots=True)
class ClockDoubt:
    """Why "Is today ...?" must be asked before anything counts.

    `today` is the study day that the clock says, `newest` that of the newest event.
    """

    why: Doubt
    today: int
    newest: int


def count_said(events: int) -> str:
    """So many events, for a sentence."""
    return "1 event" if events == 1 else f"{events} events"


@dataclass(frozen=True, slots=True)
class Gap:
    """Numbers of a writer, `from_n` to `to_n`, of which this file holds no event."""

    writer: str
    from_n: int
    to_n: int


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What a check of the whole file found.

    damaged: ids (hex) of stored events whose bytes do not give them. gaps: events that are
    missing. doubled: writers who used one number twice, which means a copied profile and is no
    fault: nothing is lost by it. misfiled: ids of events that would not be found by what they
    are about. wrong_facts, wrong_days: kept
    numbers that the log does not give. broken: what SQLite says of the file. unknown: events
    by kind that a newer quizapp wrote; they are kept and are no fault.
    """

    events: int
    facts: int
    damaged: tuple[str, ...] = ()
    gaps: tuple[Gap, ...] = ()
    doubled: tuple[str, ...] = ()
    misfiled: tuple[str, ...] = ()
    wrong_facts: tuple[str, ...] = ()
    wrong_days: tuple[int, ...] = ()
    broken: tuple[str, ...] = ()
    unknown: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_clean(self) -> bool:
        """Whether everything is there, and everything kept is what the log says."""
        faults = (self.damaged, self.gaps, self.misfiled)
        return not any((*faults, self.wrong_facts, self.wrong_days, self.broken))


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What taking in files of events came to.

    new: events that were not here. known: sound lines whose event was. mended: damaged events
    that a sound copy replaced. remarks: a sentence for each thing that was not taken, and why.
    stopped: it was broken off on request; what was taken in stays. copied: another computer
    wrote as this one, which took a new writer's id for what it writes from now on.
    """

    files: int = 0
    new: int = 0
    known: int = 0
    mended: int = 0
    remarks: tuple[str, ...] = ()
    stopped: bool = False
    copied: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether everything that was offered was taken."""
        return not (self.remarks or self.stopped)


@dataclass(frozen=True, slots=True)
class FolderReport:
    """What an exchange with the Progress folder came to: what was taken in, and how many files
    of this computer were put there or brought up to date."""

    merged: MergeReport
    written: int
