"""Where quizapp keeps what it knows; the only module that asks the system for folders."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from pathlib import Path

from quizapp.facts.problem import QuizAppError

DATA_VARIABLE = "QUIZAPP_DATA"
_APP = "quizapp"
_SAFE = "Nothing was changed and no answer is lost."


@dataclass(frozen=True, slots=True)
class ProfilePaths:
    """The files of one learner, all inside `folder`."""

    folder: Path

    @property
    def database(self) -> Path:
        """The learner's log and its caches, one SQLite file."""
        return self.folder / "progress.sqlite"

    @property
    def journal(self) -> Path:
        """The folder of the log's second copy, append-only text files."""
        return self.folder / "journal"

    @property
    def backups(self) -> Path:
        """The folder of older copies of the database."""
        return self.folder / "backups"


@dataclass(frozen=True, slots=True)
class Paths:
    """Every folder and file quizapp uses. Holding one touches no disk.

    `data` is the learner's folder, `cache` may be deleted at any time, `shipped` came with the
    program and is only read. With a chosen data folder the cache lies inside it.
    """

    data: Path
    cache: Path
    shipped: Path

    @property
    def decks(self) -> Path:
        """The folder of the installed decks, one folder a deck."""
        return self.data / "decks"

    @property
    def profiles(self) -> Path:
        """The folder of the learners, one folder each."""
        return self.data / "profiles"

    @property
    def log(self) -> Path:
        """The folder of the program's own diary of faults; it holds no answers."""
        return self.data / "log"

    @property
    def reports(self) -> Path:
        """The folder of reports on questions, written to be sent to a deck's author."""
        return self.data / "reports"

    @property
    def tests(self) -> Path:
        """The folder of a teacher's paper tests, and of the papers that came back."""
        return self.data / "tests"

    @property
    def device_settings(self) -> Path:
        """The settings of this machine, a TOML file."""
        return self.data / "device.toml"

    @property
    def shipped_decks(self) -> Path:
        """The folder of the decks that come with quizapp."""
        return self.shipped / "decks"

    @property
    def resources(self) -> Path:
        """The folder of fonts, icons and vocabularies that come with quizapp."""
        return self.shipped / "resources"

    def profile(self, profile_id: str) -> ProfilePaths:
        """The files of the learner whose folder is named `profile_id`.

        Raises ValueError when `profile_id` would name a folder elsewhere.
        """
        if profile_id in ("", ".", "..") or "/" in profile_id or "\\" in profile_id:
            raise ValueError(f"a profile's folder is one plain name, not {profile_id!r}")
        return ProfilePaths(self.profiles / profile_id)


def find_paths(data: Path | None = None) -> Paths:
    """The paths for the data folder `data`, else for QUIZAPP_DATA, else for the system's own.

    Makes and reads no folder. Raises QuizAppError when the program's own files are missing.
    """
    shipped = find_shipped(Path(__file__).resolve().parent)
    chosen = data if data is not None else _folder_in_environment()
    if chosen is None:
        return Paths(*_system_folders(), shipped)
    folder = Path(os.path.abspath(os.path.expanduser(chosen)))
    return Paths(folder, folder / "cache", shipped)


def find_shipped(package: Path) -> Path:
    """The folder that holds `decks` and `resources`, for the package in the folder `package`.

    An installed package carries them inside, a checkout has them beside `src`.
    Raises QuizAppError when neither holds resources.
    """
    for folder in (package / "_shipped", package.parent.parent):
        if (folder / "resources").is_dir():
            return folder
    raise QuizAppError(
        f"This copy of quizapp is incomplete: its decks and fonts are missing beside “{package}”.",
        _SAFE,
        "Install quizapp again.",
    )


def make_folders(paths: Paths) -> None:
    """Make the folders of `paths` that do not exist yet, and see that they can be used.

    Raises QuizAppError when one cannot be made, read or written.
    """
    for folder in (paths.data, paths.decks, paths.profiles, paths.log, paths.cache):
        _make_usable(folder)


def make_profile_folders(profile: ProfilePaths) -> None:
    """Make the folders of one learner that do not exist yet; raises like `make_folders`."""
    for folder in (profile.folder, profile.journal, profile.backups):
        _make_usable(folder)


def _folder_in_environment() -> Path | None:
    named = os.environ.get(DATA_VARIABLE, "")
    return Path(named) if named else None


def _system_folders() -> tuple[Path, Path]:
    import appdirs  # noqa: PLC0415  # only those who chose no folder pay for it

    data = appdirs.user_data_dir(_APP, appauthor=False)
    cache = appdirs.user_cache_dir(_APP, appauthor=False)
    return Path(data), Path(cache)


def _make_usable(folder: Path) -> None:
    """Make `folder` and try it: permissions alone do not tell (root, network, read-only disks)."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        os.listdir(folder)
        probe = folder / f".probe-{os.getpid()}"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise _unusable(folder, error) from error


def _unusable(folder: Path, error: OSError) -> QuizAppError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        what = f"The disk is full, so quizapp cannot write in “{folder}”."
        return QuizAppError(what, _SAFE, "Make some room and start again.")
    if error.errno in (errno.EEXIST, errno.ENOTDIR):
        what = f"quizapp needs a folder at “{folder}”, but a file is in the way."
        return QuizAppError(what, _SAFE, "Move that file, or choose another folder with --data.")
    what = f"quizapp cannot read and write in “{folder}” ({error.strerror or error})."
    todo = "Give yourself the right to use that folder, or choose another one with --data."
    return QuizAppError(what, _SAFE, todo)
