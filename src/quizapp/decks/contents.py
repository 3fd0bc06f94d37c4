"""What a piece of a deck file says, without marks or layout: texts, lists and keys with values."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as Map
from collections.abc import Sequence as Row
from typing import Any, TypeAlias, cast

from quizapp.decks.letters import tidy
from quizapp.decks.nodes import Mapping, Node, Scalar, Sequence
from quizapp.facts.problem import Place

#: What a caller gives. Any mapping and any list will do; only texts stand at the ends.
Given: TypeAlias = "str | Row[Given] | Map[str, Given]"
#: The same as plain lists and dictionaries of our own, which may be changed.
Content: TypeAlias = "str | list[Content] | dict[str, Content]"
#: The way from the root of a file to a piece of it: keys, and numbers of list items from 0.
Way: TypeAlias = "tuple[str | int, ...]"


def content_of(node: Node, swapped: Map[Node, str] | None = None) -> Content:
    """What a node says; the texts of `swapped` stand in place of those of their nodes."""
    swaps = swapped or {}
    if isinstance(node, Mapping):
        return {swaps.get(key, key.text): content_of(value, swaps) for key, value in node}
    if isinstance(node, Sequence):
        return [content_of(item, swaps) for item in node]
    return swaps.get(node, node.text if isinstance(node, Scalar) else "")


def tidied(given: Given) -> Content:
    """A copy with every text as the reader of decks would give it."""
    if isinstance(given, str):
        return tidy(given)
    if isinstance(given, Verbatim):
        return given
    if isinstance(given, Map):
        return {key: tidied(value) for key, value in given.items()}
    return [tidied(item) for item in given]


def words_of(content: Content | None) -> list[str]:
    """One or several words, as a key such as `source` or `was` takes them."""
    if isinstance(content, str):
        return [content]
    return [item for item in content or [] if isinstance(item, str)]


class Verbatim(dict[str, Content]):
    """Keys with values that keep the lines in which their author wrote them.

    The lines begin with the key they stand under and count their columns from it.
    """

    def __init__(self, content: dict[str, Content], lines: tuple[str, ...]) -> None:
        super().__init__(content)
        self.lines = lines


def piece(content: Content, path: Way) -> Content:
    """What stands at the end of a path that exists."""
    found: Any = content
    for step in path:
        found = found[step]
    return cast(Content, found)


def put(content: Content, path: Way, new: Content) -> None:
    """Let something else stand at the end of a path that is not empty."""
    holder: Any = piece(content, path[:-1])
    holder[path[-1]] = new


def take(content: Content, path: Way) -> None:
    """Take away what stands at the end of a path, and what is empty without it.

    A list whose last member goes leaves with its key; `content` itself stays.
    """
    holder: Any = piece(content, path[:-1])
    del holder[path[-1]]
    if not holder and len(path) > 1:
        take(content, path[:-1])


def qualified(content: Content) -> dict[str, Content]:
    """A value as a mapping that can take qualifiers."""
    return content if isinstance(content, dict) else {"value": content}


def value_ways(node: Node, way: Way = ()) -> Iterator[tuple[Place, Way]]:
    """Every text and list below a node by the place where it begins, with the way to it."""
    if isinstance(node, Mapping):
        for key, value in node:
            yield from value_ways(value, (*way, key.text))
        return
    yield node.place, way
    if isinstance(node, Sequence):
        for index, item in enumerate(node):
            yield from value_ways(item, (*way, index))
