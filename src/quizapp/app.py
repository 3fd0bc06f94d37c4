"""The composition root: the only module that knows which concrete parts work together."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from quizapp import __version__
from quizapp.facts.problem import QuizAppError
from quizapp.library.keeping import back_up_if_due
from quizapp.library.opening import open_shelf
from quizapp.library.profiles import Profile, choose_profile, list_profiles
from quizapp.library.progress_folder import exchange
from quizapp.library.settings import read_device_settings
from quizapp.paths import make_folders
from quizapp.study.clock import clock_for

if TYPE_CHECKING:
    from quizapp.decks.shelf import Shelf
    from quizapp.memory.moment import Moment
    from quizapp.progress.store import Progress
    from quizapp.study.opened import OpenedDesk

NO_DISPLAY = (
    "There is no display here, so no window can open. "
    "`quizapp tour` plays the program without one and leaves pictures; "
    "`quizapp study --terminal` studies in this terminal."
)


def chosen_profile(args: argparse.Namespace, read_only: bool = False) -> Profile:
    """The learner that the arguments name, or the last one on this machine.

    Read-only, a learner who is there is found on a medium that cannot be written too. Raises
    QuizAppError when the data folder cannot be used.
    """
    if not (read_only and list_profiles(args.paths.profiles)):
        make_folders(args.paths)
    last = read_device_settings(args.paths.device_settings).profile
    return choose_profile(args.paths.profiles, args.profile, last)


@contextmanager
def open_desk(
    args: argparse.Namespace, read_only: bool = False, exchanging: bool = True
) -> Iterator[OpenedDesk]:
    """The learner's desk, with the store open for as long as the block runs.

    Read-only, it opens beside a running program. Else, with `exchanging`, the Progress folder is
    exchanged with before the block and after it. Raises QuizAppError when it cannot be opened.
    """
    from quizapp.progress.store import open_progress  # noqa: PLC0415  slow to import
    from quizapp.study.opened import OpenedDesk  # noqa: PLC0415
    from quizapp.teaching.received import received_by  # noqa: PLC0415

    clock = clock_for(args.now)
    profile = chosen_profile(args, read_only)
    progress = open_progress(
        profile.progress, app=__version__, read_only=read_only, journal=profile.journal
    )
    exchanging = exchanging and not read_only
    try:
        if exchanging:
            _exchange(progress, args, profile)
        yield OpenedDesk(progress, shelf_of(args), clock, received_by(profile.folder).assigned)
        if exchanging:
            _exchange(progress, args, profile)
            _back_up(profile, clock.now())
    finally:
        progress.close()


def _back_up(profile: Profile, now: Moment) -> None:
    """Make the day's backup; that it cannot be made undoes nothing of what was learnt."""
    try:
        back_up_if_due(profile, now.local)
    except QuizAppError as error:
        print(f"quizapp: {error}", file=sys.stderr)


def _exchange(progress: Progress, args: argparse.Namespace, profile: Profile) -> None:
    """Exchange with the Progress folder; that it is away keeps nobody from learning."""
    try:
        exchange(progress, args.paths.device_settings, profile)
    except QuizAppError as error:
        print(f"quizapp: {error}", file=sys.stderr)


def shelf_of(args: argparse.Namespace) -> Shelf:
    """The decks that came with the program and those that were installed."""
    paths = args.paths
    vocabularies = paths.resources / "vocabulary"
    return open_shelf(paths.shipped_decks, paths.decks, vocabularies, paths.cache)


def open_window(args: argparse.Namespace) -> int:
    """Open the window and stay until it is closed; the exit status.

    Raises QuizAppError when there is no display, or the learner's folder cannot be used.
    """
    if not has_display():
        raise QuizAppError(NO_DISPLAY)
    profile = chosen_profile(args)
    from quizapp.gui.start import run_window  # noqa: PLC0415  only the window needs Qt

    return run_window(args, profile)


def redraw(content: bytes) -> bytes:
    """A picture made anew from its pixels alone; Qt is loaded for the first one.

    Raises NoRaster where it cannot be decoded, QuizAppError where Qt cannot be loaded.
    """
    try:
        from quizapp.gui.raster import redrawn  # noqa: PLC0415  only pictures need Qt here
    except ImportError as error:
        what = f"The deck has pictures, and Qt cannot be loaded to look at them ({error})."
        todo = "`quizapp doctor` says what is missing."
        raise QuizAppError(what, "Nothing was installed.", todo) from error
    return redrawn(content)


def has_display() -> bool:
    """Whether a window could be shown: always on Windows and macOS, else by the environment."""
    if sys.platform in ("win32", "darwin"):
        return True
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    if wanted:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
