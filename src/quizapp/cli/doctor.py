"""`quizapp doctor`: versions, folders and the last lines of the diary, for a report of trouble.

It holds no answers and no names of learners, and it works where little else does.
"""

from __future__ import annotations

import argparse
import platform
import sqlite3
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from quizapp import __version__
from quizapp.facts.problem import QuizAppError
from quizapp.paths import Paths

LAST_LINES = 20
_LARGEST_READ = 64 * 1024  # bytes of the diary's end
_DIARY = "quizapp.log"
_PACKAGES = ("PySide6_Essentials", "sqlmodel", "SQLAlchemy", "fsrs", "PyYAML", "rapidfuzz")
_DATABASE = "progress.sqlite"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.add_argument(
        "--lines",
        type=int,
        default=LAST_LINES,
        metavar="N",
        help=f"how many of the diary's last lines to show (default: {LAST_LINES})",
    )


def run(args: argparse.Namespace) -> int:
    """Print the report; the exit status is 0."""
    for line in report(args.paths, args.lines):
        print(line)
    return 0


def report(paths: Paths, lines: int) -> Iterator[str]:
    """The report, line by line."""
    yield "Versions"
    yield from _indented(_versions())
    yield "Folders"
    yield from _indented(_folders(paths))
    yield "Decks"
    yield from _indented(_decks(paths))
    yield "Learners"
    yield from _indented(_learners(paths))
    yield f"Last lines of {paths.log / _DIARY}"
    yield from _indented(_last_lines(paths.log / _DIARY, lines))


def _versions() -> Iterator[str]:
    yield f"quizapp {__version__}"
    yield f"Python {platform.python_version()} ({platform.python_implementation()})"
    yield f"{platform.platform()}, {platform.machine()}"
    yield f"Qt {_qt_version()}"
    yield f"SQLite {sqlite3.sqlite_version}"
    for package in _PACKAGES:
        yield f"{package.replace('_', '-')} {_version_of(package)}"


def _qt_version() -> str:
    try:
        from quizapp.gui.qt import qt_version  # noqa: PLC0415  missing libraries are a finding
    except ImportError as error:
        return f"cannot be loaded: {error}"
    return qt_version()


def _version_of(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "is missing"


def _folders(paths: Paths) -> Iterator[str]:
    named = (
        ("data", paths.data),
        ("learners", paths.profiles),
        ("cache", paths.cache),
        ("came with quizapp", paths.shipped),
        ("started from", Path(sys.argv[0] or sys.executable)),
    )
    for name, folder in named:
        yield f"{name}: {folder}{'' if folder.exists() else ' (not there)'}"
    yield f"device settings: {paths.device_settings} ({_size(paths.device_settings)})"


def _decks(paths: Paths) -> Iterator[str]:
    from quizapp.decks.reports import report_on  # noqa: PLC0415  needs libraries
    from quizapp.decks.shelf import Shelf  # noqa: PLC0415

    shelf = Shelf((paths.shipped_decks, paths.decks), paths.resources / "vocabulary")
    found = False
    for shelved in shelf.listed():
        found = True
        try:
            read = report_on(shelf.report(shelved.id))
        except QuizAppError as error:
            yield f"{shelved.id} {shelved.version}: {error.what}"
        else:
            yield f"{shelved.id} {shelved.version}: {read.sentence}"
    if not found:
        yield "none"


def _learners(paths: Paths) -> Iterator[str]:
    """One line a learner, without a name: whether their file is there and can be opened."""
    try:
        folders = sorted(path for path in paths.profiles.iterdir() if path.is_dir())
    except OSError as error:
        yield f"the folder cannot be read ({error.strerror})"
        return
    for folder in folders:
        database = folder / _DATABASE
        yield f"{folder.name}: {_size(database)}, {_state(database)}"
    if not folders:
        yield "none yet"


def _state(database: Path) -> str:
    """What SQLite says of a file: its version, or why it cannot be read."""
    if not database.exists():
        return "no progress yet"
    address = database.absolute().as_uri() + "?mode=ro"
    try:
        connection = sqlite3.connect(address, uri=True)
        try:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            check = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        finally:
            connection.close()
    except sqlite3.Error as error:
        return f"cannot be read: {error}"
    return f"file version {version}, quick check {check}"


def _size(path: Path) -> str:
    try:
        return f"{path.stat().st_size} bytes"
    except OSError:
        return "not there"


def _last_lines(diary: Path, count: int) -> Iterator[str]:
    try:
        with diary.open("rb") as file:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - _LARGEST_READ))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        yield "none: nothing has gone wrong here yet"
        return
    yield from text.splitlines()[-count:] if count > 0 else ()


def _indented(lines: Iterator[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)
