"""The garbage collector, held to the window's own thread, and what it frees given back.

Python collects in whichever thread happens to allocate. What is garbage may hold parts of a
window, and those die where they are collected: off the window's thread that hangs or ends the
program. So nothing is collected by itself while a window is open, but here, between two events.

What is freed between what stays is given back to the system only when it is told to: after
thousands of questions that were 20 MB of holes.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache

from PySide6.QtCore import QObject, Qt, QTimer, Slot

_LOOKS_MS = 2_000
_GENERATIONS = (0, 1, 2)


class Collector(QObject):
    """Looks now and then whether it is time to collect, by the thresholds that Python has."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._looks = QTimer(self)
        self._looks.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._looks.setInterval(_LOOKS_MS)
        self._looks.timeout.connect(self.look)

    def begin(self) -> None:
        """All is loaded and stays: collect from now on, and never look at it again."""
        gc.freeze()
        self._looks.start()

    def hold(self) -> None:
        """Much is loaded now that stays: collect nothing until `begin` is called again."""
        self._looks.stop()

    def end(self) -> None:
        """The window is gone: let Python collect by itself again."""
        self._looks.stop()
        gc.enable()

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation that is full, and with it the younger ones."""
        limits, counts = gc.get_threshold(), gc.get_count()
        full = [one for one in _GENERATIONS if limits[one] and counts[one] > limits[one]]
        if full:
            gc.collect(max(full))
        if _GENERATIONS[-1] in full:
            give_back()


def give_back() -> None:
    """Give free memory back to the system, where its C library can be told to."""
    trim = _trim()
    if trim is not None:
        trim(0)


@cache
def _trim() -> Callable[[int], int] | None:
    if not sys.platform.startswith("linux"):
        return None
    import ctypes  # noqa: PLC0415  only here

    with suppress(AttributeError, OSError):
        trim: Callable[[int], int] = ctypes.CDLL(None).malloc_trim
        return trim
    return None  # another C library than glibc
