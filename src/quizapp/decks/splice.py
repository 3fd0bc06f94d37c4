"""Changing what a deck file says by changing only the lines that say it.

A piece of the file is compared with what it shall say, from the outside to the inside; where both
agree nothing is touched. So comments, quotation marks, blanks and line breaks stay as the author
put them, and what is new follows the style of its place: braces in braces, lines among lines.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from quizapp.decks.contents import Content, content_of
from quizapp.decks.layout import (
    STEP,
    WIDTH,
    fits_on_a_line,
    in_braces,
    indented,
    item_lines,
    lines_under,
    on_one_line,
    pair_in_braces,
)
from quizapp.decks.nodes import Mapping, Node, Scalar, Sequence
from quizapp.decks.pages import Edit, Page
from quizapp.decks.quoting import written_key


@dataclass(frozen=True, slots=True)
class _Slot:
    """Where a value stands: behind the colon of its key or the dash of its item.

    `after` is the spot behind that sign, `column` the column its key or dash begins in.
    """

    after: int
    column: int
    flow: bool
    key: str = ""


class Splicer:
    """Collects the edits that make one page say something else."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.text = page.text
        self.edits: list[Edit] = []

    def change(self, root: Mapping, wanted: dict[str, Content]) -> list[Edit]:
        """The edits after which the page says `wanted`; at least one key stays."""
        self._change_mapping(root, wanted, "")
        return self.edits

    def _change(self, node: Node, wanted: Content, slot: _Slot) -> None:
        if content_of(node) == wanted:
            return
        if isinstance(node, Mapping) and isinstance(wanted, dict) and self._can_hold(node, wanted):
            self._change_mapping(node, wanted, slot.key)
        elif (
            isinstance(node, Sequence) and isinstance(wanted, list) and self._can_hold(node, wanted)
        ):
            self._change_sequence(node, wanted)
        else:
            self._replace(node, wanted, slot)

    def _can_hold(
        self, node: Mapping | Sequence, wanted: dict[str, Content] | list[Content]
    ) -> bool:
        """Whether some of what stands here stays, so that the rest can join it."""
        if node.flow and not self.page.is_closed(node):
            return False  # {a: b} in a list without its braces
        if isinstance(node, Mapping):
            return any(_Pairs(node, wanted).kept) if isinstance(wanted, dict) else False
        return bool(wanted and node.items) and (node.flow or self._begins_lines(node))

    def _begins_lines(self, node: Sequence) -> bool:
        return self.page.begins_line(self.page.start(node))

    # Mappings

    def _change_mapping(self, node: Mapping, wanted: dict[str, Content], key: str) -> None:
        pairs = _Pairs(node, wanted)
        for index, name in enumerate(pairs.becomes):
            if name is not None:
                self._change_pair(node, index, name, wanted[name])
        spans = [(self.page.start(k), self.page.end(v)) for k, v in node]
        removed = [name is None for name in pairs.becomes]
        if node.flow:
            self._remove_in_braces(spans, removed)
            for index, names in pairs.added.items():
                self._add_in_braces(spans, index, [pair_in_braces(n, wanted[n]) for n in names])
            return
        self._remove_lines(spans, removed)
        column = self._column(spans[0][0])
        for index, names in pairs.added.items():
            lines = lines_under(key, {n: wanted[n] for n in names}, WIDTH - column)
            self._add_lines(spans, index, lines, column)

    def _change_pair(self, node: Mapping, index: int, name: str, wanted: Content) -> None:
        key, value = node.pairs[index]
        start, end = self.page.start(key), self.page.spot(key.end or key.start)
        if key.text != name:
            self.edits.append(Edit(start, end, written_key(name)))
        colon = self.text.index(":", end)
        self._change(value, wanted, _Slot(colon + 1, self._column(start), node.flow, name))

    def _column(self, spot: int) -> int:
        return spot - self.page.line_start(spot)

    # Lists

    def _change_sequence(self, node: Sequence, wanted: list[Content]) -> None:
        spans = [self._item_span(node, index) for index in range(len(node.items))]
        removed = [False] * len(spans)
        added: dict[int, list[Content]] = {}
        old = [_as_key(content_of(item)) for item in node]
        new = [_as_key(item) for item in wanted]
        for what, i, i_end, j, j_end in SequenceMatcher(None, old, new, False).get_opcodes():
            both = 0 if what == "equal" else min(i_end - i, j_end - j)
            for step in range(both):
                self._change_item(node, i + step, spans[i + step][0], wanted[j + step])
            if what != "equal":
                removed[i + both : i_end] = [True] * (i_end - i - both)
                if j + both < j_end:
                    added[i + both - 1] = wanted[j + both : j_end]
        if node.flow:
            self._remove_in_braces(spans, removed)
            for index, items in added.items():
                self._add_in_braces(spans, index, [in_braces(item) for item in items])
            return
        self._remove_lines(spans, removed)
        column = self._column(spans[0][0])
        for index, items in added.items():
            lines = [line for item in items for line in item_lines(item, WIDTH - column)]
            self._add_lines(spans, index, lines, column)

    def _item_span(self, node: Sequence, index: int) -> tuple[int, int]:
        """Where an item begins, with its dash if it has one, and where it ends."""
        item = node.items[index]
        if node.flow:
            return self.page.start(item), self.page.end(item)
        first = self.page.start(node)
        if index == 0:
            return first, self.page.end(item)
        dash = re.compile(rf"^ {{{self._column(first)}}}-(?=\s)", re.MULTILINE)
        before = self.page.end(node.items[index - 1])
        *_, found = dash.finditer(self.text, before, self.page.start(item))
        return found.end() - 1, self.page.end(item)

    def _change_item(self, node: Sequence, index: int, start: int, wanted: Content) -> None:
        self._change(node.items[index], wanted, _Slot(start + 1, self._column(start), node.flow))

    # One value in place of another

    def _replace(self, node: Node, wanted: Content, slot: _Slot) -> None:
        page = self.page
        start, end = page.start(node), page.end(node)
        like = self.text[start] if isinstance(node, Scalar) and not node.plain else ""
        like = like if like in "'\"" else ""
        if slot.flow:
            self.edits.append(Edit(start, end, in_braces(wanted, like)))
            return
        beside = "\n" not in self.text[slot.after : start]
        room = WIDTH - (slot.after - page.line_start(slot.after)) - 1
        if self._takes_lines(node, wanted, slot, room):
            self._replace_by_lines(wanted, slot, (start, end), beside)
        elif beside:
            self.edits.append(Edit(start, end, on_one_line(wanted, like)))
        else:
            self.edits.append(Edit(slot.after, slot.after, f" {on_one_line(wanted)}"))
            self._remove_all(node, (start, end))

    def _remove_all(self, node: Node, span: tuple[int, int]) -> None:
        """Take the lines of a value away; comments between the keys of a mapping stay."""
        pairs = node.pairs if isinstance(node, Mapping) and not node.flow else []
        spans = [(self.page.start(key), self.page.end(value)) for key, value in pairs]
        self.edits += [self.page.without_lines(*one) for one in spans or [span]]

    def _takes_lines(self, node: Node, wanted: Content, slot: _Slot, room: int) -> bool:
        """Whether the new value gets lines of its own; the style of the old one counts."""
        if isinstance(wanted, str) or not wanted:
            return False
        if isinstance(node, Mapping | Sequence) and (content_of(node) or not slot.key):
            return not node.flow
        return not fits_on_a_line(slot.key, wanted, room)

    def _replace_by_lines(
        self, wanted: Content, slot: _Slot, span: tuple[int, int], beside: bool
    ) -> None:
        room = WIDTH - slot.column - STEP
        lines = lines_under(slot.key, wanted, room)
        if not slot.key:  # behind a dash
            rest = indented(lines[1:], slot.column + STEP)
            self.edits.append(Edit(slot.after, span[1], "\n".join((f" {lines[0]}", *rest))))
            return
        block = "\n".join(indented(lines, slot.column + STEP))
        if beside:
            line_end = self.page.line_end(span[1])
            self.edits.append(Edit(slot.after, span[1], ""))
            self.edits.append(Edit(line_end, line_end, f"\n{block}"))
        else:
            self.edits.append(Edit(self.page.line_start(span[0]), span[1], block))

    # Lines come and go

    def _add_lines(
        self, spans: list[tuple[int, int]], index: int, lines: list[str], column: int
    ) -> None:
        """Add lines behind the piece `index`, before all if it is -1."""
        moved = indented(lines, column)
        if index < 0:
            start, block = spans[0][0], "\n".join(moved) + "\n"
            if self.page.begins_line(start):
                start = self.page.line_start(start)
            else:  # behind a dash
                block = block.lstrip() + " " * column
            self.edits.append(Edit(start, start, block))
            return
        end = self.page.line_end(spans[index][1])
        self.edits.append(Edit(end, end, "\n" + "\n".join(moved)))

    def _remove_lines(self, spans: list[tuple[int, int]], removed: list[bool]) -> None:
        """Take the lines of pieces away; comments between the pieces stay."""
        first = 0
        if removed[0] and not self.page.begins_line(spans[0][0]):
            first = removed.index(False)  # the first line begins with a dash, which stays
            start, end = spans[0][0], spans[first][0]
            if "#" in self._between(spans[: first + 1]):
                end, first = spans[0][1], 1
            self.edits.append(Edit(start, end, ""))
        for span, goes in list(zip(spans, removed, strict=True))[first:]:
            if goes:
                self.edits.append(self.page.without_lines(*span))

    def _between(self, spans: list[tuple[int, int]]) -> str:
        """What stands between pieces: blanks, line ends, commas, comments."""
        return "".join(self.text[one[1] : other[0]] for one, other in pairwise(spans))

    # Braces and brackets

    def _add_in_braces(self, spans: list[tuple[int, int]], index: int, new: list[str]) -> None:
        if index < 0:
            start = spans[0][0]
            self.edits.append(Edit(start, start, "".join(f"{one}, " for one in new)))
            return
        end = spans[index][1]
        self.edits.append(Edit(end, end, "".join(f", {one}" for one in new)))

    def _remove_in_braces(self, spans: list[tuple[int, int]], removed: list[bool]) -> None:
        """Take runs of neighbours away, each with one comma at its end or before it."""
        index = 0
        while index < len(spans):
            last = index
            while last < len(spans) and removed[last]:
                last += 1
            if last > index:
                self._remove_run(spans, index, last)
            index = last + 1

    def _remove_run(self, spans: list[tuple[int, int]], first: int, after: int) -> None:
        """Take the pieces from `first` up to, not with, `after` away; others stay."""
        is_last = after == len(spans)
        around = spans[max(first - is_last, 0) : after + (not is_last)]
        if "#" not in self._between(around):
            start = spans[first - 1][1] if is_last else spans[first][0]
            end = spans[after - 1][1] if is_last else spans[after][0]
            self.edits.append(Edit(start, end, ""))
            return
        for index in range(first, after):  # comments between them stay
            left = index - 1 if is_last else index
            comma = self._comma(spans[left][1])
            if left == index and self._fills_lines(spans[index][0], comma + 1):
                self.edits.append(self.page.without_lines(spans[index][0], comma))
                continue
            self.edits.append(Edit(comma, comma + 1, ""))
            self.edits.append(Edit(*spans[index], ""))

    def _fills_lines(self, start: int, end: int) -> bool:
        """Whether nothing but blanks stands beside a piece and its comma in their lines."""
        rest = self.text[end : self.page.line_end(end)]
        return self.page.begins_line(start) and not rest.strip()

    def _comma(self, spot: int) -> int:
        """Where the comma behind a piece stands; comments may stand before it."""
        found = re.compile(r"(?:[^,#]|#[^\n]*)*,").match(self.text, spot)
        return found.end() - 1 if found else spot


class _Pairs:
    """What becomes of the pairs of a mapping.

    `becomes` has for each pair the key it shall have, None where it goes; `added` the new keys
    behind each pair, -1 standing for the beginning.
    """

    def __init__(self, node: Mapping, wanted: dict[str, Content]) -> None:
        old = [key.text for key, _ in node]
        new = list(wanted)
        known = set(old)
        self.becomes = [
            name if name in wanted else self._renamed(i, old, new, known)
            for i, name in enumerate(old)
        ]
        self.added: dict[int, list[str]] = {}
        places = {name: index for index, name in enumerate(self.becomes) if name is not None}
        behind = -1
        for name in new:
            if name in places:
                behind = places[name]
            else:
                self.added.setdefault(behind, []).append(name)

    @staticmethod
    def _renamed(index: int, old: list[str], new: list[str], known: set[str]) -> str | None:
        """The new key that stands where an old one stood, if nothing else moved."""
        if len(old) == len(new) and new[index] not in known:
            return new[index]
        return None

    @property
    def kept(self) -> list[bool]:
        return [name is not None for name in self.becomes]


def _as_key(content: Content) -> str:
    return json.dumps(content, ensure_ascii=False)
