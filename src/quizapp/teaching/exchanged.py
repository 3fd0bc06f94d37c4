"""The files that teachers and learners hand each other: JSON that says which kind it is."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from quizapp.exchange.opening import FileRefused, bytes_of
from quizapp.facts.phrase import Phrase, phrase

_Read = TypeVar("_Read")


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file. `is_none` and `is_damaged` say of a file's name that it is of another kind,
    or cannot be read; `todo` is what whoever opened it can do then."""

    word: str
    version: int
    most_bytes: int
    is_none: Callable[[str], Phrase]
    is_damaged: Callable[[str], Phrase]
    todo: str

    def read(self, path: Path, make: Callable[[Mapping[str, Any]], _Read]) -> _Read:
        """What `make` gives for the JSON values in a file of this kind.

        `make` raises KeyError, TypeError, ValueError or AttributeError where their shape is
        another one. Raises FileRefused with a sentence.
        """
        content = bytes_of(path, self.most_bytes)
        try:
            written = json.loads(content)
            if not isinstance(written, Mapping) or written.get("quizapp") != self.word:
                raise FileRefused(self.is_none(path.name), self.todo)
            if written["v"] != self.version:
                what = phrase("“{name}” was written by a newer quizapp.", name=path.name)
                raise FileRefused(what, phrase("Update quizapp, then open it again."))
            return make(written)
        except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
            raise FileRefused(self.is_damaged(path.name), self.todo) from error

    def marked(self, content: Mapping[str, object]) -> dict[str, Any]:
        """What stands in a file of this kind that holds `content`."""
        return {"quizapp": self.word, "v": self.version, **content}


def short_text(value: object, most: int) -> str:
    """A text of a file. Raises ValueError for anything else, and for more than `most` letters."""
    if not isinstance(value, str) or len(value) > most:
        raise ValueError("no text of a usual length")
    return value
