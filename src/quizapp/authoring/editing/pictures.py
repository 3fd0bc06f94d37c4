"""Taking a picture into a deck that is being written: redrawn, under a name of its topic's."""

from __future__ import annotations

from pathlib import Path

from quizapp.decks.package import Redraw
from quizapp.decks.picture_files import picture_bytes
from quizapp.decks.raster import NoRaster, raster_of
from quizapp.decks.saving import replace_files
from quizapp.facts.phrase import Sentence, phrase
from quizapp.facts.problem import QuizAppError

FOLDER = "pictures"
_SAFE = phrase("The deck is as it was.")
_NAMES = 1_000


def keep_picture(folder: Path, topic: str, source: Path, redraw: Redraw) -> str:
    """Put a picture, redrawn, into a deck's folder; its file, as the deck names it.

    Another picture of the topic gets another name, so that what was learnt by the old one is
    known to be old. Raises QuizAppError where it is none that decks may hold, or cannot be kept.
    """
    try:
        content = redraw(picture_bytes(source.parent, source.name).content)
    except NoRaster as error:
        todo = phrase("To mend it: {repair}.", repair=error.repair)
        raise QuizAppError(Sentence.of(error.what), _SAFE, todo) from error
    for file in _names(topic, raster_of(content).kind.value):
        path = folder / file
        if not path.exists():
            _keep(folder, file, content)
            return file
        if path.is_file() and path.read_bytes() == content:
            return file
    raise QuizAppError(
        phrase("There are too many pictures of this topic."), _SAFE, phrase("Delete old ones.")
    )


def _names(topic: str, ending: str) -> tuple[str, ...]:
    more = (f"-{number}" if number > 1 else "" for number in range(1, _NAMES))
    return tuple(f"{FOLDER}/{topic}{one}.{ending}" for one in more)


def _keep(folder: Path, file: str, content: bytes) -> None:
    try:
        (folder / FOLDER).mkdir(exist_ok=True)
    except OSError as error:
        what = phrase(
            "The folder of the pictures cannot be made ({why}).", why=error.strerror or error
        )
        raise QuizAppError(what, _SAFE, phrase("Look at your rights.")) from error
    replace_files(folder, {}, {file: content})
