"""The header of a deck, `deck.yaml`: who it is, its language, its clocks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from quizapp.decks.files import HEADER
from quizapp.decks.ids import checked_id
from quizapp.decks.letters import one_line, short_enough
from quizapp.decks.nodes import Mapping, Node, Scalar, Sequence, describe
from quizapp.decks.notes import Notes
from quizapp.decks.vocabulary import languages
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import Place

KEYS = (
    "deck", "uid", "title", "version", "language", "licence", "description", "when", "zones",
    "loaded", "sources", "types",
)  # fmt: skip
_TEXTS = ("title", "version", "licence", "description", "when")
_UID = re.compile(r"[A-Za-z0-9-]{8,64}")
_ZONE = re.compile(r"([+-])?(\d{1,2})(?::(\d{2}))?")
_DEFAULT_LANGUAGE = "en"


@dataclass(slots=True)
class Header:
    """What deck.yaml says; the nodes of `sources` and `types` are read by others."""

    id: str = ""
    uid: str = ""
    language: str = _DEFAULT_LANGUAGE
    texts: dict[str, str] = field(default_factory=dict)
    zones: dict[str, int] = field(default_factory=dict)
    loaded: tuple[str, ...] | None = None
    sources: Node | None = None
    types: Node | None = None


def read_header(root: Node | None, vocabulary_folder: Path, notes: Notes) -> Header:
    """The header, as far as it can be read; what is missing or wrong is noted."""
    header = Header()
    if not isinstance(root, Mapping):
        if HEADER not in notes.cut_short:
            what = phrase("{header} holds no keys", header=HEADER)
            notes.add(
                "no-header", Place(HEADER), what, phrase("write deck: id, title: ..., language: en")
            )
        return header
    for key, node in root:
        if key.text in _TEXTS:
            header.texts[key.text] = _line(key, node, notes)
        elif key.text == "deck":
            header.id = checked_id(node, phrase("a deck"), notes)
        elif key.text == "uid":
            header.uid = _uid(node, notes)
        elif key.text == "language":
            header.language = _language(node, vocabulary_folder, notes)
        elif key.text == "zones":
            header.zones = _zones(node, notes)
        elif key.text == "loaded":
            header.loaded = _loaded(node, notes)
        elif key.text in ("sources", "types"):
            setattr(header, key.text, node)
        else:
            _unknown(key, notes)
    if root.get("deck") is None:
        what = phrase("the deck has no id")
        notes.add(
            "no-deck-id", Place(HEADER), what, phrase("add deck: and a short id that never changes")
        )
    return header


def _unknown(key: Scalar, notes: Notes) -> None:
    if key.text in ("topics", "chapter", "cards"):
        what = phrase("“{key}” does not belong into {header}", key=key.text, header=HEADER)
        notes.add(
            "unknown-key",
            key,
            what,
            phrase("put it into a file of its own, such as 1-beginning.yaml"),
        )
        return
    repair = notes.did_you_mean(
        key.text, KEYS, phrase("it can have: {listed}", listed=", ".join(KEYS))
    )
    notes.add(
        "unknown-key", key, phrase("{header} has no “{key}”", header=HEADER, key=key.text), repair
    )


def _line(key: Scalar, node: Node, notes: Notes) -> str:
    if isinstance(node, Scalar) and key.text == "description":
        return one_line(node.text)
    if isinstance(node, Scalar):
        return short_enough(node, f"“{key.text}”", notes)
    what = phrase("“{key}” takes one text, not {found}", key=key.text, found=describe(node))
    notes.add("wrong-shape", node, what, phrase("write one text; quote it if it holds a mark"))
    return ""


def _loaded(node: Node, notes: Notes) -> tuple[str, ...]:
    words = node.items if isinstance(node, Sequence) else [node]
    for word in words:
        if not isinstance(word, Scalar):
            what = phrase("{found} is no word", found=describe(word))
            notes.add(
                "wrong-shape",
                word,
                what,
                phrase("write words: [liberated, puppet], or [] for none"),
            )
    return tuple(one_line(word.text) for word in words if isinstance(word, Scalar))


def _uid(node: Node, notes: Notes) -> str:
    if isinstance(node, Scalar) and _UID.fullmatch(node.text):
        return node.text
    what = phrase("{found} cannot be a deck's uid", found=describe(node))
    notes.add(
        "uid", node, what, phrase("write 8 to 64 random letters and digits, once and for all")
    )
    return ""


def _language(node: Node, folder: Path, notes: Notes) -> str:
    known = languages(folder)
    if isinstance(node, Scalar) and node.text in known:
        return node.text
    what = phrase("quizapp has no words for the language {found}", found=describe(node))
    notes.add("language", node, what, phrase("use one of: {listed}", listed=", ".join(known)))
    return _DEFAULT_LANGUAGE


def _zones(node: Node, notes: Notes) -> dict[str, int]:
    zones = {}
    for key, value in node if isinstance(node, Mapping) else ():
        match = _ZONE.fullmatch(value.text) if isinstance(value, Scalar) else None
        minutes = int(match[2]) * 60 + int(match[3] or 0) if match else 9999
        if match is None or minutes > 15 * 60 or int(match[3] or 0) > 59:
            what = phrase("{found} is no shift from Greenwich", found=describe(value))
            notes.add("zone", value, what, phrase("write hours as +9, -3 or +5:30"))
        else:
            zones[key.text] = -minutes if match[1] == "-" else minutes
    if not isinstance(node, Mapping):
        notes.add(
            "zone",
            node,
            phrase("zones are names with hours"),
            phrase("write {{Moscow: +3, Tokyo: +9}}"),
        )
    return zones
