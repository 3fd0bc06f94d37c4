"""Files from strangers: read whole, never a pipe or a device, never more than they may hold."""

from __future__ import annotations

import os
from pathlib import Path

from quizapp.decks.files import read_bytes
from quizapp.decks.notes import Notes
from quizapp.facts.phrase import Sentence, phrase
from quizapp.facts.problem import QuizAppError


class FileRefused(QuizAppError):
    """A file that cannot be read as what it is said to be."""

    def __init__(self, what: str, todo: str) -> None:
        super().__init__(what, phrase("Nothing was changed."), todo)


def bytes_of(path: Path, most: int) -> bytes:
    """What a file holds. Raises FileRefused where it is none, or holds more than `most` bytes."""
    real = Path(os.path.realpath(path))
    notes = Notes()
    content = read_bytes(real.parent, real.name, most, notes)
    if content is None:
        problem = notes.problems[0]
        todo = phrase("To mend it: {repair}.", repair=problem.repair)
        raise FileRefused(Sentence.of(problem.what), todo)
    return content


def make_folder(folder: Path) -> None:
    """Make a folder that files are to be kept in. Raises QuizAppError where it cannot be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        what = phrase(
            "The folder {folder} cannot be made ({why}).",
            folder=folder,
            why=error.strerror or error,
        )
        raise QuizAppError(
            what, phrase("What stood there is as it was."), phrase("Make some room.")
        ) from error


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that the older one or the whole new one stands there.

    Raises QuizAppError where the disk refuses.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        try:
            with beside.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.replace(beside, path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        what = phrase(
            "{path} could not be written ({why}).", path=path, why=error.strerror or error
        )
        todo = phrase("Choose another folder, or make room on the disk.")
        raise QuizAppError(what, phrase("What stood there is as it was."), todo) from error
