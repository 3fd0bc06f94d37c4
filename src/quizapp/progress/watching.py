"""Long work that says how far it is, and that can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence

Watch = Callable[[int, int], bool]
"""Told how much is done and how much there is; says whether to go on."""
WHOLE = 1000


class Stopped(Exception):
    """Whoever watches wants no more. Nothing is wrong, and what was done by then holds."""


def nobody_watches(_done: int, _all: int) -> bool:
    """Go on to the end."""
    return True


class Parts:
    """Several parts of one work, told as one: how much of a thousand is done."""

    def __init__(self, watch: Watch, weights: Sequence[int]) -> None:
        """`weights` say how long the parts take, one beside the other."""
        self._watch = watch
        self._weights = weights
        self._begun = 0

    def next(self) -> Watch:
        """How the next part tells how far it is."""
        before, weight = sum(self._weights[: self._begun]), self._weights[self._begun]
        whole = sum(self._weights)
        self._begun += 1

        def watch(done: int, all_: int) -> bool:
            share = min(done, all_) / all_ if all_ else 1.0
            return self._watch(round(WHOLE * (before + weight * share) / whole), WHOLE)

        return watch
