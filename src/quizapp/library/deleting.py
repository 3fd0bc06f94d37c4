"""Deleting a profile: only with its name, and for 30 days it can be brought back."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.library.profiles import Profile, list_profiles
from quizapp.progress.lock import WriterLock

KEPT_DAYS = 30
FOLDER = "deleted"
_DATE_LETTERS = 10


def delete_profile(profile: Profile, typed: str, today: date) -> Path:
    """Take a profile away; where everything of it is kept for 30 days.

    `typed` is what the learner wrote to confirm it. Raises QuizAppError when that is another
    name or the folder cannot be moved, ProgressInUse while a running copy has it open.
    """
    if typed.split() != profile.name.split():
        raise QuizAppError(
            phrase("“{typed}” is not the name of this profile.", typed=typed),
            phrase("Nothing was deleted."),
            phrase("To delete it, write its name: {name}", name=profile.name),
        )
    kept = _kept_in(profile) / f"{today:%Y-%m-%d} {profile.id}"
    lock = WriterLock(profile.progress)
    lock.release()  # Windows moves no folder in which a file is open
    _move(profile.folder, kept)
    return kept


def deleted_profiles(profiles: Path) -> tuple[tuple[date, Profile], ...]:
    """The profiles that can be brought back, each with the day it was deleted, newest first."""
    folder = profiles.parent / FOLDER
    found = ((_day_of(one.folder), one) for one in list_profiles(folder))
    return tuple(sorted(((day, one) for day, one in found if day), key=_newest_first))


def bring_back_profile(deleted: Profile, profiles: Path) -> Profile:
    """Undo the deletion of one of `deleted_profiles`. Raises QuizAppError when it cannot be."""
    identity = deleted.folder.name[_DATE_LETTERS + 1 :]
    _move(deleted.folder, profiles / identity)
    return Profile(identity, deleted.name, profiles / identity)


def forget_deleted(profiles: Path, today: date) -> int:
    """Take away for good what was deleted over 30 days ago; how many profiles."""
    old = [
        one for day, one in deleted_profiles(profiles) if today - day > timedelta(days=KEPT_DAYS)
    ]
    for one in old:
        shutil.rmtree(one.folder, ignore_errors=True)  # what is left is taken the next time
    return len(old)


def _kept_in(profile: Profile) -> Path:
    return profile.folder.parent.parent / FOLDER


def _newest_first(deleted: tuple[date, Profile]) -> tuple[int, str]:
    day, profile = deleted
    return -day.toordinal(), profile.name


def _day_of(folder: Path) -> date | None:
    try:
        return date.fromisoformat(folder.name[:_DATE_LETTERS])
    except ValueError:
        return None


def _move(folder: Path, to: Path) -> None:
    try:
        to.parent.mkdir(exist_ok=True)
        folder.rename(to)
    except OSError as error:
        raise QuizAppError(
            phrase("{folder} cannot be moved ({why}).", folder=folder, why=error.strerror or error),
            phrase("Nothing was deleted and no answer is lost."),
            phrase("Close programs that use that folder, and try again."),
        ) from error
