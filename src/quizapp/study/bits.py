"""Numbers as few bits: what a code that people type is packed from.

Small numbers are short: Elias's gamma code, for n + 1. Peter Elias, "Universal codeword sets and
representations of the integers", IEEE Transactions on Information Theory 21 (1975).
"""

from __future__ import annotations

from collections.abc import Iterable

_MOST_ZEROS = 32
_WIDTH_BITS = 4


class BitsEnd(ValueError):
    """The bits are over before the number is, or it is longer than any that was written."""


class BitWriter:
    """Puts numbers behind each other."""

    def __init__(self) -> None:
        self._parts: list[str] = []

    @property
    def text(self) -> str:
        """All so far, as zeros and ones."""
        return "".join(self._parts)

    def put(self, number: int, width: int) -> None:
        """A number from 0 in so many bits. Raises ValueError when it needs more."""
        if not 0 <= number < 2**width:
            raise ValueError(f"{number} does not fit into {width} bits")
        self._parts.append(f"{int(number):0{width}b}")

    def put_number(self, number: int) -> None:
        """A number from 0 in as few bits as it needs."""
        digits = f"{number + 1:b}"
        self._parts.append("0" * (len(digits) - 1) + digits)

    def put_signed(self, number: int) -> None:
        """A number of either sign in as few bits as it needs."""
        self.put_number(2 * number if number >= 0 else -2 * number - 1)

    def put_set(self, numbers: Iterable[int]) -> None:
        """Several numbers from 0, each once: how many, then the steps from one to the next,
        whichever way of writing these is shortest."""
        ordered = sorted(set(numbers))
        self.put_number(len(ordered))
        if not ordered:
            return
        steps = [one - before - 1 for before, one in zip([-1, *ordered], ordered, strict=False)]
        width = min(range(2**_WIDTH_BITS), key=lambda width: _rice_length(steps, width))
        self.put(width, _WIDTH_BITS)
        for step in steps:
            self._parts.append("1" * (step >> width) + "0")
            if width:
                self.put(step & (2**width - 1), width)


def _rice_length(steps: list[int], width: int) -> int:
    return sum((step >> width) + 1 + width for step in steps)


class BitReader:
    """Takes the numbers out again, in the same order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def take(self, width: int) -> int:
        """A number of so many bits. Raises BitsEnd."""
        self._at += width
        if self._at > len(self._text):
            raise BitsEnd
        return int(self._text[self._at - width : self._at], 2)

    def take_number(self) -> int:
        """What `put_number` wrote. Raises BitsEnd."""
        zeros = 0
        while not self.take(1):
            zeros += 1
            if zeros > _MOST_ZEROS:
                raise BitsEnd
        rest = self.take(zeros) if zeros else 0
        return (1 << zeros) + rest - 1

    def take_signed(self) -> int:
        """What `put_signed` wrote. Raises BitsEnd."""
        number = self.take_number()
        return number // 2 if number % 2 == 0 else -(number + 1) // 2

    def take_set(self) -> tuple[int, ...]:
        """What `put_set` wrote, in rising order. Raises BitsEnd."""
        count = self.take_number()
        if not count:
            return ()
        width = self.take(_WIDTH_BITS)
        numbers: list[int] = []
        for _ in range(count):
            step = 0
            while self.take(1):
                step += 1
            low = self.take(width) if width else 0
            numbers.append((numbers[-1] if numbers else -1) + 1 + (step << width) + low)
        return tuple(numbers)
