"""A deck file as its bytes say it, with the tree of its marks, for changing single lines of it.

The reader turns every line end into one sign and drops a byte order mark; here both are kept, and
every spot of what was read is known in what was written.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from quizapp.decks.contents import Content, content_of
from quizapp.decks.events import TreeReader
from quizapp.decks.nodes import Mapping, Mark, Node, Scalar, Sequence
from quizapp.decks.notes import Notes
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import Problem, QuizAppError

_BYTE_ORDER_MARK = "\ufeff"
_YAML_BREAK = re.compile(r"[\n\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """What shall stand between two spots of a page's text, counted from 0."""

    start: int
    end: int
    new: str


@dataclass(frozen=True)
class Page:
    """One file: its name and its text as decoded, line ends and byte order mark included."""

    name: str
    raw: str

    @cached_property
    def text(self) -> str:
        """The text as the reader sees it: line ends as one sign, no byte order mark."""
        body = self.raw.removeprefix(_BYTE_ORDER_MARK)
        return body.replace("\r\n", "\n").replace("\r", "\n")

    @cached_property
    def _read(self) -> tuple[Node | None, tuple[Problem, ...]]:
        notes = Notes()
        root = TreeReader(notes).read(self.name, self.text)
        return root, tuple(problem for problem in notes.problems if problem.grave)

    @property
    def mistakes(self) -> tuple[Problem, ...]:
        """What keeps the file from being read as YAML of our restricted kind."""
        return self._read[1]

    @property
    def root(self) -> Mapping:
        """The tree of the file. Raises QuizAppError where it has mistakes, or holds no keys."""
        root, mistakes = self._read
        if mistakes or not isinstance(root, Mapping):
            raise self._unusable(mistakes[0] if mistakes else None)
        return root

    def _unusable(self, mistake: Problem | None) -> QuizAppError:
        safe = phrase("Nothing was changed.")
        if mistake is None:
            what = phrase(
                "{file} holds no keys, so this file cannot be changed here now.", file=self.name
            )
            return QuizAppError(what, safe, phrase("To mend it: write chapter: and its title."))
        what = phrase(
            "{place}: {what}, so this file cannot be changed here now.",
            place=mistake.place,
            what=mistake.what,
        )
        return QuizAppError(what, safe, phrase("To mend it: {repair}.", repair=mistake.repair))

    def content(self) -> dict[str, Content]:
        """What the file says, to be changed at will. Raises QuizAppError where it has mistakes."""
        content = content_of(self.root)
        return content if isinstance(content, dict) else {}

    # Spots

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in _YAML_BREAK.finditer(self.text))]

    def spot(self, mark: Mark) -> int:
        """Where a mark stands in the text."""
        return self._starts[mark.line] + mark.column

    def start(self, node: Node) -> int:
        """Where a node begins."""
        return self.spot(node.start)

    def end(self, node: Node) -> int:
        """Where a node's own letters end; YAML puts some end marks behind comments and blanks."""
        if isinstance(node, Scalar):
            end = self.spot(node.end or node.start)
            if not node.plain and self.text[self.start(node)] in "|>":
                return self.start(node) + len(self.text[self.start(node) : end].rstrip())
            return end
        if self.is_closed(node) and node.end is not None:
            return self.spot(node.end)
        last = node.pairs[-1][1] if isinstance(node, Mapping) else self._last_item(node)
        return self.end(last)

    @staticmethod
    def _last_item(node: Node) -> Node:
        assert isinstance(node, Sequence)
        return node.items[-1]

    def is_closed(self, node: Node) -> bool:
        """Whether a mapping or list stands between brackets of its own."""
        return isinstance(node, Mapping | Sequence) and node.flow and self._opens(node)

    def _opens(self, node: Node) -> bool:
        return self.text[self.start(node)] in "{["

    def line_start(self, spot: int) -> int:
        """Where the line of a spot begins."""
        return self.text.rfind("\n", 0, spot) + 1

    def line_end(self, spot: int) -> int:
        """Where the line of a spot ends, before its line end."""
        end = self.text.find("\n", spot)
        return end if end >= 0 else len(self.text)

    def begins_line(self, spot: int) -> bool:
        """Whether only blanks stand before a spot in its line."""
        return not self.text[self.line_start(spot) : spot].strip(" ")

    def without_lines(self, first: int, last: int) -> Edit:
        """The edit that takes away the lines from the spot `first` to the spot `last`."""
        start, end = self.line_start(first), self.line_end(last)
        if end < len(self.text):
            return Edit(start, end + 1, "")
        return Edit(max(start - 1, 0), end, "")

    # Changing

    @cached_property
    def line_end_sign(self) -> str:
        """The line end that most lines of the file have."""
        pairs = self.raw.count("\r\n")
        kinds = {"\n": self.raw.count("\n") - pairs, "\r\n": pairs}
        kinds["\r"] = self.raw.count("\r") - pairs
        return max(kinds, key=lambda sign: kinds[sign])

    @cached_property
    def _pairs(self) -> list[int]:
        """Where in the text a line end stands for two signs of the file."""
        body = self.raw.removeprefix(_BYTE_ORDER_MARK)
        found = (match.start() for match in re.finditer("\r\n", body))
        return [spot - before for before, spot in enumerate(found)]

    def _raw_spot(self, spot: int) -> int:
        mark = len(_BYTE_ORDER_MARK) if self.raw.startswith(_BYTE_ORDER_MARK) else 0
        return mark + spot + bisect_left(self._pairs, spot)

    def edited(self, edits: Iterable[Edit]) -> Page:
        """The page with the edits made, and all else as it was.

        Two edits share no letter, but both may take the line end between two lines away.
        """
        pieces = []
        done = 0
        for edit in sorted(edits):
            pieces.append(self.raw[done : self._raw_spot(edit.start)])
            pieces.append(edit.new.replace("\n", self.line_end_sign))
            done = max(done, self._raw_spot(edit.end))
        raw = "".join((*pieces, self.raw[done:]))
        if not self.raw.endswith(("\n", "\r")):
            raw = raw.rstrip("\r\n")
        return Page(self.name, raw)
