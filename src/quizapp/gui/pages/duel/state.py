"""The picture of a duel: the two side by side, and in the end how they were told apart."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quizapp.gui.wording import counted, from_to, say
from quizapp.memory.confusions import SETTLED_AFTER
from quizapp.study.atlas import Atlas, Place
from quizapp.study.beside import Beside, Side
from quizapp.study.confusions import MixedUp
from quizapp.study.duel import Verdict

_NOTHING = Atlas()


class Part(StrEnum):
    """How far a duel is."""

    WAITING = "waiting"
    BESIDE = "beside"
    ASKED = "asked"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class SidePicture:
    """One of the two: its name, its other names, the sentence that tells of it, its days."""

    title: str
    names: str
    sentence: str
    days: str


@dataclass(frozen=True, slots=True)
class DuelState:
    """Everything the page shows. `spots` is an atlas of the two, empty where the deck has no
    positions; `problem` says why there is no duel."""

    part: Part = Part.WAITING
    title: str = ""
    sentence: str = ""
    sides: tuple[SidePicture, ...] = ()
    differences: tuple[tuple[str, str], ...] = ()
    spots: Atlas = _NOTHING
    is_settled: bool = False
    problem: str = ""


def beside_picture(found: Beside, pair: MixedUp) -> DuelState:
    """The two before the first question."""
    return DuelState(
        part=Part.BESIDE,
        title=say("{one} or {other}?", one=found.one.title, other=found.other.title),
        sentence=counted(
            pair.times,
            "You took one for the other once. Look at both, then tell them apart for a minute.",
            "You took one for the other {n}\u00a0times. "
            "Look at both, then tell them apart for a minute.",
        ),
        sides=(_side(found.one), _side(found.other)),
        differences=found.differences,
        spots=spots_of(found),
    )


def over_picture(found: Beside, verdict: Verdict) -> DuelState:
    """The two after the last question, with what came of it."""
    return DuelState(
        part=Part.OVER,
        title=_title(found, verdict),
        sentence=_sentence(verdict),
        sides=(_side(found.one), _side(found.other)),
        differences=found.differences,
        spots=spots_of(found),
        is_settled=verdict.is_settled,
    )


def spots_of(found: Beside) -> Atlas:
    """The two where they lie; those without a spot of their own are left out."""
    sides = (("one", found.one), ("other", found.other))
    return Atlas(places=tuple(place for key, side in sides for place in _places(key, side)))


def _places(key: str, side: Side) -> tuple[Place, ...]:
    position = side.position
    if position is None or len(position.spots) != 1:
        return ()
    (spot,) = position.spots
    return (
        Place(
            id=f"duel:{key}", facts=(), strength=4, lift=1.0, importance=0, due=None, hidden=False,
            kind="", then=side.title, now=side.title, others=(), latitude=float(spot.latitude),
            longitude=float(spot.longitude), within_km=float(position.within_km),
        ),
    )  # fmt: skip


def _side(side: Side) -> SidePicture:
    return SidePicture(side.title, " · ".join(side.names), side.sentence, _days(*side.days))


def _days(first: int | None, last: int | None) -> str:
    """The time of one side; nothing where it is not known to the day."""
    return "" if first is None else from_to(first, first if last is None else last)


def _title(found: Beside, verdict: Verdict) -> str:
    names = {"one": found.one.title, "other": found.other.title}
    if verdict.is_settled:
        return say("Settled: you tell {one} and {other} apart.", **names)
    return say("{one} and {other} are not settled yet.", **names)


def _sentence(verdict: Verdict) -> str:
    right = counted(
        verdict.asked, "{right} right of {n}.", "{right} right of {n}.", right=verdict.right
    )
    mixed = verdict.mixed
    if mixed is None or verdict.is_settled:
        return right
    left = SETTLED_AFTER - mixed.told_apart
    more = counted(
        left,
        "Told apart once more, on whatever day, and it is settled.",
        "Told apart {n}\u00a0times more, on whatever days, and it is settled.",
    )
    return f"{right} {more}"
