"""Deck files as plain trees: every scalar is text, every key stands once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

import yaml

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree]"


class UnreadableDeckError(ValueError):
    """The oracle cannot read a deck; says the file and what stopped it."""


def read_tree(path: Path) -> dict[str, Tree]:
    """The top mapping of one deck file; scalars stay exactly the text that stands there."""
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)
    except yaml.YAMLError as error:
        raise UnreadableDeckError(f"{path}: {error}") from error
    tree = {} if node is None else _plain(node, path)
    if not isinstance(tree, dict):
        raise UnreadableDeckError(f"{path}: the file is not a mapping")
    return tree


def _plain(node: yaml.Node, path: Path) -> Tree:
    if isinstance(node, yaml.ScalarNode):
        return str(node.value)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(child, path) for child in node.value]
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, path)
    raise UnreadableDeckError(f"{path}: unknown node {node!r}")


def _mapping(node: yaml.MappingNode, path: Path) -> dict[str, Tree]:
    found: dict[str, Tree] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise UnreadableDeckError(f"{path}:{key.start_mark.line + 1}: a key must be text")
        if key.value in found:
            line = key.start_mark.line + 1
            raise UnreadableDeckError(f"{path}:{line}: the key {key.value!r} stands twice")
        found[str(key.value)] = _plain(value, path)
    return found


def as_list(tree: Tree | None) -> list[Tree]:
    """A list as it is, anything else as a list of one, nothing as an empty list."""
    if tree is None or tree == "":
        return []
    return tree if isinstance(tree, list) else [tree]


def as_mapping(tree: Tree | None) -> dict[str, Tree]:
    """A mapping as it is, anything else as an empty one."""
    return tree if isinstance(tree, dict) else {}


def as_text(tree: Tree | None) -> str:
    """Text as it is, anything else as no text."""
    return tree.strip() if isinstance(tree, str) else ""


def as_texts(tree: Tree | None) -> tuple[str, ...]:
    """The texts of a list, or of a single text."""
    return tuple(item.strip() for item in as_list(tree) if isinstance(item, str))


def every_text(tree: Tree) -> Iterator[str]:
    """All scalars of a tree, in order; keys left out."""
    if isinstance(tree, str):
        yield tree
        return
    for child in tree.values() if isinstance(tree, dict) else tree:
        yield from every_text(child)
