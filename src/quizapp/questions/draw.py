"""Choices that come out the same on every machine, for ever.

Each question draws from its own stream: BLAKE2b over the seed, the fact, the form, the rung, the
direction and what the choice is for. No stream is shared, so a question does not change when
another is added before it, and none depends on Python's `random` or on hash order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import blake2b
from itertools import count
from typing import TypeVar

T = TypeVar("T")
_WORD_BYTES = 8
_WORDS = 1 << (8 * _WORD_BYTES)


class Draw:
    """A stream of choices that depends on nothing but the parts it was made of."""

    def __init__(self, *parts: object) -> None:
        self._seed = blake2b("\x1f".join(map(str, parts)).encode())
        self._words = self._stream()

    def below(self, limit: int) -> int:
        """A whole number from 0 to `limit` - 1, each as likely as any other."""
        if limit <= 1:
            return 0
        fair = _WORDS - _WORDS % limit
        return next(word for word in self._words if word < fair) % limit

    def pick(self, choices: Sequence[T]) -> T:
        """One of the choices."""
        return choices[self.below(len(choices))]

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """The items in a new order (Fisher and Yates)."""
        mixed = list(items)
        for last in range(len(mixed) - 1, 0, -1):
            other = self.below(last + 1)
            mixed[last], mixed[other] = mixed[other], mixed[last]
        return mixed

    def _stream(self) -> Iterator[int]:
        for block in count():
            state = self._seed.copy()
            state.update(b"\x1f%d" % block)
            digest = state.digest()
            for start in range(0, len(digest), _WORD_BYTES):
                yield int.from_bytes(digest[start : start + _WORD_BYTES], "big")
