"""A deck file as a light tree: texts, mappings and lists, each with its marks.

Marks count from 0 and an end mark stands after the last character; places count from 1. Nothing
here knows what a deck is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import reduce
from typing import Protocol

from quizapp.facts.phrase import phrase
from quizapp.facts.problem import Place

_VOWELS = frozenset("aeio")  # and no u: a unit


class Mark(Protocol):
    """A spot in a file, line and column from 0; PyYAML's own marks are kept as they come."""

    @property
    def line(self) -> int: ...

    @property
    def column(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Spot:
    """A mark of our own, for a node that no file holds."""

    line: int = 0
    column: int = 0


@dataclass(slots=True, eq=False)
class Node:
    """A piece of a file. `end` is None where the file breaks off inside it."""

    file: str
    start: Mark
    end: Mark | None

    @property
    def line(self) -> int:
        """The line it begins in, from 1."""
        return self.start.line + 1

    @property
    def place(self) -> Place:
        """The spot where it begins."""
        return Place(self.file, self.start.line + 1, self.start.column + 1)


@dataclass(slots=True, eq=False)
class Scalar(Node):
    """A text as YAML gives it: every scalar is text, we parse it. `plain` means unquoted."""

    text: str
    plain: bool = True

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written at all; quoted emptiness is a text."""
        return self.plain and not self.text


@dataclass(slots=True, eq=False)
class Mapping(Node):
    """Keys with their values, in the author's order, without repeats. `flow` means in braces."""

    pairs: list[tuple[Scalar, Node]] = field(default_factory=list)
    flow: bool = False

    def __iter__(self) -> Iterator[tuple[Scalar, Node]]:
        return iter(self.pairs)

    def get(self, key: str) -> Node | None:
        """The value under a key, or None."""
        for name, value in self.pairs:
            if name.text == key:
                return value
        return None


@dataclass(slots=True, eq=False)
class Sequence(Node):
    """Items in the author's order. `flow` means in square brackets."""

    items: list[Node] = field(default_factory=list)
    flow: bool = False

    def __iter__(self) -> Iterator[Node]:
        return iter(self.items)


def made_up(text: str, beside: Node) -> Scalar:
    """A word that no file holds, with the place of what it stands for."""
    return Scalar(beside.file, beside.start, beside.end, text)


def describe(node: Node) -> str:
    """What a node is, as a sentence names it."""
    if isinstance(node, Mapping):
        return phrase("several keys")
    if isinstance(node, Sequence):
        return phrase("a list")
    if isinstance(node, Scalar) and node.text:
        return phrase("“{text}”", text=shorten(node.text))
    return phrase("nothing")


def with_article(noun: str) -> str:
    """A noun as one of its kind: "a landing", "an event"."""
    if noun[:1].lower() in _VOWELS:
        return phrase("an {noun}", noun=noun)
    return phrase("a {noun}", noun=noun)


def either(words: Iterable[str]) -> str:
    """One of several words, as a sentence names it: "a or b or c". There is at least one."""
    return reduce(
        lambda first, other: phrase("{first} or {other}", first=first, other=other), words
    )


def both(words: Iterable[str]) -> str:
    """All of several words, as a sentence names them: "a and b and c". There is at least one."""
    return reduce(
        lambda first, other: phrase("{first} and {other}", first=first, other=other), words
    )


def shorten(text: str, letters: int = 40) -> str:
    """The text on one line, cut where it is long, for a sentence about it."""
    line = " ".join(text.split())
    return line if len(line) <= letters else line[: letters - 1].rstrip() + "…"
