"""Row numbers of a learner's file, as a set that a million of fit into a megabyte."""

from __future__ import annotations

from collections.abc import Mapping


class RowSet:
    """A set of row numbers, a byte each; a million need a megabyte, and any number goes in."""

    _SPAN = 4096

    def __init__(self) -> None:
        """Nothing is in it."""
        self._blocks: dict[int, bytearray] = {}

    def __contains__(self, row: int) -> bool:
        block = self._blocks.get(row // self._SPAN)
        return block is not None and bool(block[row % self._SPAN])

    def add(self, row: int) -> bool:
        """Put a row in; False when it was there."""
        place = row // self._SPAN
        block = self._blocks.get(place)
        if block is None:
            block = self._blocks[place] = bytearray(self._SPAN)
        added = not block[row % self._SPAN]
        block[row % self._SPAN] = 1
        return added

    def as_blocks(self) -> dict[int, bytes]:
        """All of it as plain values, for `add_blocks` of another set."""
        return {place: bytes(block) for place, block in self._blocks.items()}

    def add_blocks(self, blocks: Mapping[int, bytes]) -> None:
        """Put in all that another set held."""
        for place, theirs in blocks.items():
            ours = self._blocks.get(place, b"")
            both = int.from_bytes(ours) | int.from_bytes(theirs)
            self._blocks[place] = bytearray(both.to_bytes(self._SPAN))
