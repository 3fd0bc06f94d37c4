"""From the text of a deck file to a tree of nodes, through PyYAML's event stream only.

The loaders of PyYAML are not used: the C loader crashes on deep input, keeps the last of two
equal keys in silence and turns `no` into False. Events carry marks and take any depth. The
language is restricted here: no tags, anchors, aliases or merge keys, one document, no key twice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from quizapp.decks import damage
from quizapp.decks.letters import check_letters, tidy
from quizapp.decks.limits import DEPTH, ID_LETTERS, NODES, WORD_LETTERS
from quizapp.decks.nodes import Mapping, Node, Scalar, Sequence, shorten
from quizapp.decks.notes import Notes
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import Place

#: What YAML takes for the end of a line; its marks count all of them.
_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")


def _event_source(text: str) -> Any:
    """What gives the events of a text; slower but the same where PyYAML lacks libyaml."""
    if not yaml.__with_libyaml__:
        return yaml.Loader(text)
    from yaml.cyaml import CParser  # type: ignore[attr-defined]  # noqa: PLC0415  # may be missing

    return CParser(text)


@dataclass(slots=True)
class _Frame:
    """An open list or mapping.

    `pairs` are a mapping's; `key` waits for its value. `suspect` means that a key came twice or
    without a value, so that the pairs need a second look when the mapping closes.
    """

    node: Mapping | Sequence
    pairs: list[tuple[Scalar, Node]] | None
    key: Scalar | None = None
    key_dropped: bool = False
    keys: set[str] = field(default_factory=set)
    suspect: bool = False


class TreeReader:
    """Reads the files of one deck; `nodes` counts what all of them hold together."""

    def __init__(self, notes: Notes) -> None:
        self.notes = notes
        self.nodes = 0

    def read(self, file: str, text: str) -> Node | None:
        """The tree of one file, as far as it can be read, or None where nothing can.

        A mapping or list that the file breaks off in has no `end`.
        """
        reader = _FileReader(file, text, self.notes, NODES - self.nodes)
        root = reader.read()
        self.nodes = NODES - reader.nodes_left
        return root


class _FileReader:
    def __init__(self, file: str, text: str, notes: Notes, nodes_left: int) -> None:
        self.file = file
        self.text = text
        self.notes = notes
        self.nodes_left = nodes_left
        self.lines = _BREAK.split(text)
        self.with_hash = {n for n, line in enumerate(self.lines) if " #" in line}
        self.stack: list[_Frame] = []
        self.frame: _Frame | None = None
        self.root: Node | None = None
        self.documents = 0

    def read(self) -> Node | None:
        try:
            self._consume(_event_source(self.text))
        except yaml.YAMLError as error:
            broken = damage.explain(error, self.lines)
            place = Place(self.file, broken.line, broken.column)
            if not self.notes.knows_line(place):
                self.notes.add(broken.rule, place, broken.what, broken.repair)
            self.notes.missing_file(self.file)
        return self.root

    def _consume(self, source: Any) -> None:
        """Take every event. This loop and what it calls for a scalar are what reading costs."""
        get_event = source.get_event
        while (event := get_event()) is not None:
            kind = type(event)
            if kind is ScalarEvent:
                self._scalar(event)
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                if not self._open(event, kind is MappingStartEvent):
                    return
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                self._close(event)
            elif kind is AliasEvent:
                self._alias(event)
            elif kind is DocumentStartEvent and self._is_second_document(event):
                return
            if self.nodes_left < 0:
                self._too_many(event)
                self.root = None
                return

    # Pieces of a file

    def _scalar(self, event: Any) -> None:
        self.nodes_left -= 1
        text, end = event.value, event.end_mark
        plain = not event.style  # None or an empty text, as PyYAML was built
        node = Scalar(self.file, event.start_mark, end, text, plain)
        if event.anchor is not None or event.tag is not None:
            self._refuse_marks(event, node)
        if not (plain and text.isascii() and text.isprintable() and len(text) <= WORD_LETTERS):
            node.text = tidy(text)
            check_letters(text, node, self.notes)
        if plain and end.line in self.with_hash:
            self._look_for_cut(node)
        if plain and end.line > event.start_mark.line:
            damage.find_swallowed_list(node, self.lines, self.notes)
        frame = self.frame
        if frame is None or frame.pairs is None or frame.key is None or not text:
            self._put(node)
        else:  # the most frequent case, without a call
            frame.pairs.append((frame.key, node))
            frame.key = None

    def _open(self, event: Any, is_mapping: bool) -> bool:
        self.nodes_left -= 1
        kind = Mapping if is_mapping else Sequence
        node: Mapping | Sequence = kind(self.file, event.start_mark, None)
        node.flow = bool(event.flow_style)
        if event.anchor is not None or event.tag is not None:
            self._refuse_marks(event, node)
        if len(self.stack) >= DEPTH:
            what = phrase("lists and mappings lie more than {most} deep in each other", most=DEPTH)
            self.notes.add(
                "too-deep", node, what, phrase("write it flatter: a deck needs six levels")
            )
            self.notes.missing_file(self.file)
            return False
        self._put(node)
        self.frame = _Frame(node, node.pairs if isinstance(node, Mapping) else None)
        self.stack.append(self.frame)
        return True

    def _close(self, event: Any) -> None:
        frame = self.stack.pop()
        self.frame = self.stack[-1] if self.stack else None
        node = frame.node
        node.end = event.end_mark
        if frame.suspect and isinstance(node, Mapping):
            if node.flow:
                damage.mend_commas(node, self.lines, self.notes)
            self._keep_sound_pairs(node)

    def _alias(self, event: Any) -> None:
        place = Place(self.file, event.start_mark.line + 1, event.start_mark.column + 1)
        what = phrase("a text that starts with * is an alias in YAML, and decks have none")
        self.notes.add("alias", place, what, phrase("put quotes around the text, or write it out"))
        self._put(None)

    # Building the tree

    def _put(self, node: Node | None) -> None:
        """Hang a node into the open list or mapping; None is a value that was refused."""
        frame = self.frame
        if frame is None:
            self.root = node
            return
        if frame.pairs is None:
            self._put_item(frame.node, node)
        elif frame.key is not None:
            if node is not None:
                frame.pairs.append((frame.key, node))
                if isinstance(node, Scalar) and not node.text:
                    frame.suspect = True
            frame.key = None
        elif frame.key_dropped:
            frame.key_dropped = False
        else:
            frame.key = self._key(frame, node)
            frame.key_dropped = frame.key is None

    def _put_item(self, parent: Mapping | Sequence, node: Node | None) -> None:
        if isinstance(node, Scalar) and not node.text:
            self.notes.add(
                "empty-value",
                node,
                phrase("a list item is empty"),
                phrase("fill it in or delete it"),
            )
        elif node is not None and isinstance(parent, Sequence):
            parent.items.append(node)

    def _key(self, frame: _Frame, node: Node | None) -> Scalar | None:
        """The node as a key of the frame's mapping, or None where its pair is left out."""
        if not isinstance(node, Scalar):
            if node is not None:
                what = phrase("a key is one word, not a list or another mapping")
                self.notes.add("bad-key", node, what, phrase("write it as word: value"))
            return None
        if node.text == "<<":
            what = phrase("<< copies keys from elsewhere, and decks do not allow that")
            self.notes.add("merge-key", node, what, phrase("write the keys out"))
            return None
        if len(node.text) > ID_LETTERS and not frame.node.flow:
            what = phrase(
                "the key “{text}” has more than {most} letters",
                text=shorten(node.text),
                most=ID_LETTERS,
            )
            self.notes.add(
                "long-key", node, what, phrase("shorten it, or quote the text it belongs to")
            )
            return None
        if node.text in frame.keys:
            frame.suspect = True
        frame.keys.add(node.text)
        return node

    def _keep_sound_pairs(self, node: Mapping) -> None:
        """Leave out repeated keys and keys without a value."""
        seen: dict[str, Scalar] = {}
        kept = []
        for key, value in node.pairs:
            first = seen.setdefault(key.text, key)
            if first is not key:
                what = phrase(
                    "“{key}” stands here a second time (first in line {line})",
                    key=shorten(key.text),
                    line=first.line,
                )
                repair = phrase("put both under one key, or rename one")
                self.notes.add("repeated-key", key, what, repair)
            elif isinstance(value, Scalar) and not value.text:
                what = phrase("nothing is written after “{key}:”", key=shorten(key.text))
                self.notes.add(
                    "empty-value", key, what, phrase("write a value, or delete the line")
                )
            else:
                kept.append((key, value))
        node.pairs = kept

    # What is refused or suspected

    def _refuse_marks(self, event: Any, node: Node) -> None:
        if event.anchor is not None:
            what = phrase("a text that starts with & is an anchor in YAML, and decks have none")
            self.notes.add(
                "anchor", node, what, phrase("put quotes around the text, or write it out")
            )
        if event.tag is not None:
            what = phrase("a text that starts with ! is a tag in YAML, and decks have none")
            self.notes.add(
                "tag", node, what, phrase("put quotes around the text, or delete the tag")
            )

    def _look_for_cut(self, node: Scalar) -> None:
        cut = damage.cut_by_hash(node, self.lines)
        if cut:
            self.notes.add(
                "cut-by-hash",
                node,
                phrase(
                    "the text stops at “{text}”: blank and # begin a comment",
                    text=shorten(node.text),
                ),
                phrase(
                    "put quotes around it: {text}; before a comment put two blanks and after "
                    "its # one",
                    text=damage.quoted(cut),
                ),
            )

    def _is_second_document(self, event: Any) -> bool:
        self.documents += 1
        if self.documents == 1:
            return False
        place = Place(self.file, event.start_mark.line + 1, 1)
        what = phrase("--- begins a second document, and what follows is not read")
        self.notes.add(
            "second-document", place, what, phrase("delete the line, or use a second file")
        )
        return True

    def _too_many(self, event: Any) -> None:
        place = Place(self.file, event.start_mark.line + 1, event.start_mark.column + 1)
        what = phrase("the deck holds more than {most:,} values; reading stops here", most=NODES)
        self.notes.add("too-large", place, what, phrase("split it into several decks"))
        self.notes.missing_file(self.file)
