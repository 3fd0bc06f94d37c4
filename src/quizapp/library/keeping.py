"""Keeping a learner's answers safe: backups by themselves, and a damaged file built anew."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp import __version__
from quizapp.library.profiles import Profile
from quizapp.progress.backup import FOLDER, Backup, backups, day_of, make_backup
from quizapp.progress.watching import Watch, nobody_watches

if TYPE_CHECKING:
    from quizapp.progress.rebuild import Rebuilt


def back_up(
    profile: Profile, now: datetime, folder: Path | None = None, watch: Watch = nobody_watches
) -> Backup:
    """Copy a learner's file into their folder of backups, or another one, and read it back.

    `now` is the local time, here as below.
    Raises BackupFailed, or Stopped when `watch` wants no more; nothing is changed then.
    """
    return make_backup(profile.progress, folder or profile.folder / FOLDER, now, watch)


def last_backup(profile: Profile) -> date | None:
    """The local day of the newest backup in the learner's folder; None when there is none."""
    newest = next(iter(backups(profile.folder / FOLDER)), None)
    return day_of(newest) if newest is not None else None


def back_up_if_due(profile: Profile, now: datetime, watch: Watch = nobody_watches) -> Backup | None:
    """Make the day's backup unless there is one; for when the program is at rest or ends."""
    newest = last_backup(profile)
    if newest is not None and newest >= now.date():
        return None
    return back_up(profile, now, None, watch) if profile.progress.exists() else None


def build_anew(profile: Profile, now: datetime, watch: Watch = nobody_watches) -> Rebuilt:
    """Build a damaged file anew from the journal, the backups and what can be read of it.

    Raises a QuizAppError that says why it could not be done; the file then is as it was.
    """
    from quizapp.progress.rebuild import rebuild  # noqa: PLC0415  the store is slow to import

    return rebuild(profile.progress, __version__, now, watch)
