"""Permanent ids of facts: `deck:topic/property~side@key#item`."""

from __future__ import annotations

import re
from collections.abc import Mapping as Map
from hashlib import blake2b

from quizapp.decks.limits import ID_LETTERS
from quizapp.decks.nodes import Node, Scalar, describe
from quizapp.decks.notes import Notes
from quizapp.facts.folding import fold
from quizapp.facts.phrase import phrase

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SLUG_LETTERS = 24


def is_id(text: str) -> bool:
    """Whether a text can be an id: small letters, digits and single hyphens."""
    return len(text) <= ID_LETTERS and _ID.fullmatch(text) is not None


def checked_id(node: Node, what: str, notes: Notes) -> str:
    """The id that stands here; empty, with a note, if it cannot be one."""
    if isinstance(node, Scalar) and is_id(node.text):
        return node.text
    slug = suggested(node.text) if isinstance(node, Scalar) else ""
    repair = (
        phrase("write {slug}", slug=slug)
        if slug
        else phrase("use small letters a-z, digits and single hyphens")
    )
    notes.add(
        "bad-id",
        node,
        phrase("{found} cannot be the id of {what}", found=describe(node), what=what),
        repair,
    )
    return ""


def suggested(text: str) -> str:
    """A text as an id, as far as Latin letters and digits go."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text))[:ID_LETTERS].strip("-")


def slug(text: str) -> str:
    """The stable key of a list item that is a text: its first letters and a hash of the whole.

    Case, blanks and marks on Latin letters do not change it; another wording does.
    """
    folded = fold(text)
    digest = blake2b(folded.encode(), digest_size=3).hexdigest()
    head = suggested(text)[:_SLUG_LETTERS].strip("-")
    return f"{head}-{digest}" if head else digest


def fact_id(topic: str, tail: str, *, side: str = "", key: str = "", item: str = "") -> str:
    """An id from its parts; `topic` is `deck:topic`, `tail` the property."""
    text = f"{topic}/{tail}"
    if side:
        text += f"~{side}"
    if key:
        text += f"@{key}"
    return f"{text}#{item}" if item else text


def former_id(text: str, topic: str, property_name: str, properties: Map[str, object]) -> str:
    """The whole earlier id that an author wrote in `was`.

    `deck:topic/...` is whole; `topic/...` lacks the deck; a tail such as `ended@tass` or
    `#kurils` lacks the topic; a bare word is the earlier key of a list item.
    """
    deck = topic.partition(":")[0]
    if ":" in text:
        return text
    if "/" in text:
        return f"{deck}:{text}"
    if text[:1] in "~@#":
        return f"{topic}/{property_name}{text}"
    head = re.split(r"[~@#]", text, maxsplit=1)[0]
    if head in properties:
        return f"{topic}/{text}"
    return f"{topic}/{property_name}#{text}"
