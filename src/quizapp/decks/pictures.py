"""A topic's picture: a file in the deck folder, its maker and licence; a fact to be asked."""

from __future__ import annotations

from pathlib import PurePosixPath

from quizapp.decks.entries import Owner
from quizapp.decks.ids import fact_id
from quizapp.decks.nodes import Mapping, Node, Scalar, both, describe
from quizapp.decks.raster import ENDINGS
from quizapp.decks.scope import Scope
from quizapp.facts.fact import Entry, Fact, Phrases
from quizapp.facts.phrase import phrase
from quizapp.facts.topic import PICTURE
from quizapp.facts.values import Picture

#: What a picture must say, and what it may say besides.
TEXTS = ("file", "credit", "licence", "alt")
KEYS = (*TEXTS, "beside", "source", "back")
_HOW = phrase("write {{file: ..., credit: ..., licence: ..., alt: ...}}")


def read_picture(node: Node, owner: Owner, scope: Scope) -> Entry | None:
    """The picture as written; whether its file is sound, `check_pictures` tells."""
    if not isinstance(node, Mapping):
        what = phrase(
            "a picture needs {listed}, not {found}", listed=", ".join(TEXTS), found=describe(node)
        )
        scope.notes.add("picture", node, what, _HOW)
        return None
    texts: dict[str, str] = {}
    beside: tuple[str, ...] = ()
    cited: tuple[str, ...] = ()
    back = ""
    for key, value in node:
        match key.text:
            case "file" | "credit" | "licence" | "alt":
                texts[key.text] = scope.text(key, value)
            case "beside":
                beside = _beside(key, value, owner, scope)
            case "source":
                cited = scope.cited(key, value)
            case "back":
                back = scope.template(key, value)
            case _:
                scope.unknown_key(key, phrase("a picture"), KEYS, "unknown-key")
    if not _is_whole(node, texts, scope):
        return None
    fact = Fact(
        id=fact_id(owner.id, PICTURE),
        topic=owner.topic,
        property_name=PICTURE,
        value=Picture(**{**texts, "alt": texts["alt"].rstrip(".")}, beside=beside),
        sources=cited or owner.sources,
        source_inherited=not cited and bool(owner.sources),
        importance=owner.importance,
        phrases=Phrases(back=back),
        chapter=scope.chapter,
        place=node.place,
    )
    return Entry(owner.topic, PICTURE, (fact,))


def _is_whole(node: Mapping, texts: dict[str, str], scope: Scope) -> bool:
    """Whether a picture says all it must, and its file may lie in the deck folder."""
    blank = [key for key in TEXTS if not texts.get(key)]
    missing = [key for key in blank if isinstance(node.get(key), Scalar | None)]
    if missing:
        what = phrase("the picture does not say its {missing}", missing=both(missing))
        repair = phrase("add it: who made it, under which licence, what it shows")
        scope.notes.add("picture", node, what, repair)
    if blank:
        return False
    if not _is_inside(texts["file"]):
        what = phrase("“{file}” is no picture in the deck folder", file=texts["file"])
        repair = phrase("name a PNG, JPEG or WebP file in the deck folder")
        scope.notes.add("picture", node.get("file") or node, what, repair)
        return False
    return True


def _beside(key: Scalar, node: Node, owner: Owner, scope: Scope) -> tuple[str, ...]:
    """The other topics that are to be seen in the picture."""
    found = []
    for word in scope.texts(key, node):
        topic = scope.topic(word)
        if topic == owner.topic:
            what = phrase("“{topic}” stands beside itself", topic=topic)
            scope.notes.add(
                "picture", word, what, phrase("name the other topics that are seen, or none")
            )
        elif topic is not None:
            found.append(topic)
    return tuple(dict.fromkeys(found))


def _is_inside(file: str) -> bool:
    path = PurePosixPath(file)
    return (
        path.suffix.casefold() in ENDINGS
        and not path.is_absolute()
        and ".." not in path.parts
        and not set(file) & set("\\:\0")
    )
