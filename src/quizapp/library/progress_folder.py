"""The Progress folder of a learner: which folder it is on this machine, and exchanging with it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.library.profiles import Profile, list_profiles
from quizapp.library.settings import read_device_settings, write_device_settings
from quizapp.progress.watching import Watch, nobody_watches

if TYPE_CHECKING:
    from quizapp.progress.reports import FolderReport
    from quizapp.progress.store import Progress

_UNCHANGED = phrase("Nothing was changed.")


def progress_folder(device: Path, profile: Profile) -> Path | None:
    """The learner's Progress folder on this machine, there or not; None when none was chosen.

    `device` is the machine's settings file.
    """
    chosen = read_device_settings(device).progress_folders.get(profile.id)
    return Path(chosen) if chosen else None


def choose_progress_folder(device: Path, profile: Profile, folder: Path | None) -> None:
    """Use this folder from now on, or none.

    Raises QuizAppError when it cannot be a Progress folder, or the choice cannot be kept.
    """
    settings = read_device_settings(device)
    folders = {one: kept for one, kept in settings.progress_folders.items() if one != profile.id}
    if folder is not None:
        chosen = _usable(folder, profile)
        _refuse_shared(chosen, folders, profile)
        folders[profile.id] = str(chosen)
    try:
        write_device_settings(device, replace(settings, progress_folders=folders))
    except OSError as error:
        raise QuizAppError(
            phrase(
                "The choice of the Progress folder could not be kept ({why}).",
                why=error.strerror or error,
            ),
            _UNCHANGED,
            phrase("Make some room on the disk, then choose it again."),
        ) from error


def exchange(
    progress: Progress,
    device: Path,
    profile: Profile,
    watch: Watch = nobody_watches,
    *,
    everything: bool = False,
) -> FolderReport | None:
    """Take in what the learner's other computers put into the Progress folder, and give to it.

    None when no folder was chosen. At start, after sessions and on request, in a thread; with
    `everything` also what has not changed since is read. Raises a QuizAppError, with every
    answer safe on this computer.
    """
    from quizapp.progress import shared_folder  # noqa: PLC0415  slow to import

    folder = progress_folder(device, profile)
    if folder is None:
        return None
    return shared_folder.exchange(progress, folder, watch, everything=everything)


def _usable(folder: Path, profile: Profile) -> Path:
    chosen = folder.expanduser().resolve()
    if not chosen.is_dir():
        raise QuizAppError(
            phrase("There is no folder {folder}.", folder=chosen),
            _UNCHANGED,
            phrase("Make it first, or choose another one."),
        )
    own = profile.folder.resolve()
    if chosen.is_relative_to(own) or own.is_relative_to(chosen):
        raise QuizAppError(
            phrase(
                "The folder {folder} cannot be your Progress folder: your progress itself lies "
                "there.",
                folder=chosen,
            ),
            _UNCHANGED,
            phrase("Choose a folder of its own, such as one that your cloud keeps in step."),
        )
    return chosen


def _refuse_shared(chosen: Path, others: dict[str, str], profile: Profile) -> None:
    """One folder is one learner's: two would learn as one."""
    for other in list_profiles(profile.folder.parent):
        if others.get(other.id) == str(chosen):
            raise QuizAppError(
                phrase(
                    "{folder} is the Progress folder of {name}.", folder=chosen, name=other.name
                ),
                _UNCHANGED,
                phrase("Choose a folder of your own, else the answers of both would be mixed."),
            )
