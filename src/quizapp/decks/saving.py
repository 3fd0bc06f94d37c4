"""Putting changed files into a deck folder: each whole or as before, never over another's work."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping as Map
from contextlib import ExitStack
from pathlib import Path

from quizapp.decks.files import read_bytes
from quizapp.decks.limits import FILE_BYTES
from quizapp.decks.notes import Notes
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError

_SAFE = phrase("The files on the disk are as they were, and your changes are still here.")


def replace_files(folder: Path, known: Map[str, bytes], changed: Map[str, bytes]) -> None:
    """Write the `changed` files; `known` is what those that exist must still hold.

    All are written beside their places first, then each is put into its place in one step. Raises
    QuizAppError where another program changed one meanwhile, or where the disk refuses.
    """
    with ExitStack() as beside:
        try:
            ready = {name: _prepare(folder, name, changed[name], beside) for name in changed}
            for name in changed:
                _check_unchanged(folder, name, known.get(name))
            for name, path in ready.items():
                os.replace(path, os.path.realpath(folder / name))
        except OSError as error:
            what = phrase(
                "The deck in “{folder}” could not be written ({why}).",
                folder=folder.name,
                why=error.strerror,
            )
            safe = phrase("Every file is whole, old or new, and your changes are still here.")
            todo = phrase("Make room on the disk or look at your rights, and save again.")
            raise QuizAppError(what, safe, todo) from error


def _check_unchanged(folder: Path, name: str, known: bytes | None) -> None:
    """Raise QuizAppError unless the file holds what it held, or is not there as before."""
    there = os.path.lexists(folder / name)
    found = read_bytes(folder, name, FILE_BYTES, Notes()) if there else None
    if there == (known is not None) and found == known:
        return
    what = (
        phrase("“{name}” was changed by another program meanwhile.", name=name)
        if there
        else phrase("“{name}” was deleted by another program meanwhile.", name=name)
    )
    raise QuizAppError(what, _SAFE, phrase("Open the deck again and make your change there."))


def _prepare(folder: Path, name: str, content: bytes, beside: ExitStack) -> Path:
    """A file on the disk that is ready to take the place of another, with that one's rights."""
    place = Path(os.path.realpath(folder / name))
    path = place.with_name(f".{place.name}.{os.getpid()}.new")
    beside.callback(path.unlink, missing_ok=True)
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if place.exists():
        shutil.copymode(place, path)
    return path
