"""The way back: the places that stood in front, and what can be taken back there."""

from __future__ import annotations

from collections.abc import Callable

LONGEST = 50
"""So many steps are remembered."""


class WayBack:
    """Remembers places as (key, at), the latest last."""

    def __init__(self) -> None:
        self._steps: list[tuple[str, str]] = []

    def push(self, place: str, at: str = "") -> None:
        """A place is about to be covered by another one."""
        if not self._steps or self._steps[-1] != (place, at):
            self._steps = [*self._steps, (place, at)][-LONGEST:]

    def pop(self, but: str) -> tuple[str, str] | None:
        """The place to go back to, which is not `but`; None when there is none."""
        while self._steps:
            step = self._steps.pop()
            if step[0] != but:
                return step
        return None

    def clear(self) -> None:
        """From here nothing leads back."""
        self._steps = []


class Undoing:
    """What was done outside of a session and can be taken back, the latest first."""

    def __init__(self) -> None:
        self._acts: list[Callable[[], None]] = []

    def add(self, undo: Callable[[], None]) -> None:
        """Remember how something is taken back."""
        self._acts = [*self._acts, undo][-LONGEST:]

    def take_back(self) -> bool:
        """Take the latest back; False when there is nothing."""
        if not self._acts:
            return False
        self._acts.pop()()
        return True
