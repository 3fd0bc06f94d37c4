"""All events as a text file that anybody can read: JSON Lines, each the id and the bytes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.progress.events import Event


class ExportFailed(QuizAppError):
    """The file could not be written; what stood in its place still does."""

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(
            phrase(
                "Your answers could not be written to {path} ({why}).",
                path=path,
                why=error.strerror or error,
            ),
            phrase("Your progress is not touched, and no half file was left."),
            phrase("Choose another place, or make some room there, and try again."),
        )
        self.path = path


def export_events(events: Iterable[Event], path: Path) -> int:
    """Write a line `id canonical-bytes` an event to `path`, all or nothing; how many there were.

    The id is 32 hex digits. Raises ExportFailed when the disk refuses.
    """
    return write_or_leave(path, partial(_write_lines, events))


def write_or_leave(path: Path, write: Callable[[Path], int]) -> int:
    """What `write` gives for the file it wrote, which then stands at `path`: all or nothing.

    Raises ExportFailed when the disk refuses; what stood there then still does.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        try:
            written = write(beside)
            os.replace(beside, path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise ExportFailed(path, error) from error
    return written


def _write_lines(events: Iterable[Event], path: Path) -> int:
    written = 0
    with path.open("wb") as file:
        for event in events:
            file.write(b"%b %b\n" % (event.id.hex().encode(), event.data))
            written += 1
        file.flush()
        os.fsync(file.fileno())
    return written
