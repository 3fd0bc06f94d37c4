"""A deck file as a light tree: texts, mappings and lists, each with its marks.

Lines and columns count from 1; an end mark stands after the last character. Nothing here knows
what a deck is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from quizapp.facts.problem import Place


@dataclass(slots=True, eq=False)
class Node:
    """Where a piece of a file begins and ends."""

    file: str
    line: int
    column: int
    end_line: int = 0
    end_column: int = 0

    @property
    def place(self) -> Place:
        """The spot where it begins."""
        return Place(self.file, self.line, self.column)


@dataclass(slots=True, eq=False)
class Scalar(Node):
    """A text as YAML gives it: every scalar is text, we parse it. `plain` means unquoted."""

    text: str = ""
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
        return next((value for name, value in self.pairs if name.text == key), None)


@dataclass(slots=True, eq=False)
class Sequence(Node):
    """Items in the author's order. `flow` means in square brackets."""

    items: list[Node] = field(default_factory=list)
    flow: bool = False

    def __iter__(self) -> Iterator[Node]:
        return iter(self.items)


def describe(node: Node) -> str:
    """What a node is, as a sentence names it."""
    if isinstance(node, Mapping):
        return "several keys"
    if isinstance(node, Sequence):
        return "a list"
    if isinstance(node, Scalar) and node.text:
        return f"“{shorten(node.text)}”"
    return "nothing"


def shorten(text: str, letters: int = 40) -> str:
    """The text on one line, cut where it is long, for a sentence about it."""
    line = " ".join(text.split())
    return line if len(line) <= letters else line[: letters - 1].rstrip() + "…"
