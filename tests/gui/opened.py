"""The window on a real store of somebody who has studied, for pages that look back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from tests.gui.stage import Stage
from tests.profiles import Habits, studied

HABITS = Habits(days=6, new_a_day=5, most_a_day=8)
_LONGEST_MS, _STEP_MS = 10_000, 10


@contextmanager
def studied_stage(stage: Stage, folder: Path) -> Iterator[Stage]:
    """The stage with the desk of a learner who studied for six days."""
    with studied(folder, HABITS) as desk:
        stage.conductor.take_desk(desk)
        yield stage


def until(holds: Callable[[], bool]) -> None:
    """Let the window go on until something holds.

    An event loop, not `qWait`, which keeps other threads waiting meanwhile.
    """
    loop, ticks = QEventLoop(), QTimer()
    ticks.timeout.connect(lambda: loop.quit() if holds() else None)
    ticks.start(_STEP_MS)
    QTimer.singleShot(_LONGEST_MS, loop.quit)
    if not holds():
        loop.exec()
    ticks.stop()
    assert holds()
