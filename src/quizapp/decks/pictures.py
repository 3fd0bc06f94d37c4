"""Pictures of a topic: a file in the deck folder, with its maker and licence."""

from __future__ import annotations

from pathlib import PurePosixPath

from quizapp.decks.nodes import Mapping, Node, Scalar, describe
from quizapp.decks.scope import Scope
from quizapp.facts.topic import Picture

_KEYS = ("file", "credit", "licence", "alt")
_ENDINGS = (".png", ".jpg", ".jpeg", ".webp")


def read_picture(node: Node, scope: Scope) -> Picture | None:
    """The picture as written; whether its file is sound, `check_picture` tells."""
    if not isinstance(node, Mapping):
        what = f"a picture needs {', '.join(_KEYS)}, not {describe(node)}"
        scope.notes.add(
            "picture", node, what, "write {file: ..., credit: ..., licence: ..., alt: ...}"
        )
        return None
    found = {}
    for key, value in node:
        if key.text not in _KEYS:
            scope.unknown_key(key, "a picture", _KEYS, "unknown-key")
        elif isinstance(value, Scalar):
            found[key.text] = " ".join(value.text.split())
    missing = [key for key in _KEYS if not found.get(key)]
    if missing:
        what = f"the picture does not say its {' and '.join(missing)}"
        scope.notes.add(
            "picture", node, what, "add it: who made it, under which licence, what it shows"
        )
        return None
    if not _is_inside(found["file"]):
        what = f"“{found['file']}” is no picture in the deck folder"
        scope.notes.add("picture", node, what, "name a PNG, JPEG or WebP file in the deck folder")
        return None
    return Picture(**found)


def _is_inside(file: str) -> bool:
    path = PurePosixPath(file)
    return (
        path.suffix.casefold() in _ENDINGS
        and not path.is_absolute()
        and ".." not in path.parts
        and not set(file) & set("\\:\0")
    )
