"""The picture of Profiles: who learns here, who is in front, who was deleted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from quizapp.gui.wording import say
from quizapp.library.deleting import KEPT_DAYS
from quizapp.library.guests import is_guest
from quizapp.library.profiles import Profile


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """One learner: `number` is the key that switches to them; `is_here` for who is in front."""

    profile: Profile
    number: int
    sentence: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class DeletedRow:
    """A learner who can be brought back, and until when."""

    profile: Profile
    sentence: str


@dataclass(frozen=True, slots=True)
class ProfilesState:
    """Everything the page shows. `deleting` is the learner whose name must be typed."""

    rows: tuple[ProfileRow, ...]
    deleted: tuple[DeletedRow, ...] = ()
    is_guest_here: bool = False
    deleting: Profile | None = None
    problem: str = ""

    def numbered(self, number: int) -> Profile | None:
        """Whom a digit means; None for nobody, or who is in front already."""
        found = (one for one in self.rows if one.number == number and not one.is_here)
        return next((one.profile for one in found), None)


def profiles_of(
    known: Iterable[Profile],
    here: Profile,
    deleted: Iterable[tuple[date, Profile]] = (),
) -> ProfilesState:
    """The picture of these learners while `here` is in front."""
    rows = tuple(
        ProfileRow(profile, number, _sentence(profile, here), profile.id == here.id)
        for number, profile in enumerate(known, start=1)
    )
    gone = tuple(DeletedRow(profile, _until(day)) for day, profile in deleted)
    return ProfilesState(rows, gone, is_guest(here))


def _sentence(profile: Profile, here: Profile) -> str:
    if profile.id == here.id:
        return say("Learning now.")
    if not profile.progress.exists():
        return say("Has not begun.")
    return say("Everything as it was left.")


def _until(day: date) -> str:
    last = day + timedelta(days=KEPT_DAYS)
    return say("Deleted on {day}; can be brought back until {last}.", day=day, last=last)
