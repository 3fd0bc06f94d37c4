"""How long a timeline of 500 events takes to paint, zoom and move along."""

from __future__ import annotations

import os
import time
from pathlib import Path

from quizapp.study.chronicle import Chronicle, Lane, Mark

RESOURCES = Path(__file__).parents[1] / "resources"
EVENTS, FRAMES = 500, 60
PAINT_MS, FRAME_MS = 33, 50
SIZE = (1232, 1600)


def measure() -> list[str]:
    """The lines of the table: the work, the worst frame in ms, what it may be."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QPixmap  # noqa: PLC0415  only here a window system is needed
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from quizapp.gui.pages.timeline.canvas import TimelineCanvas  # noqa: PLC0415
    from quizapp.gui.pages.timeline.state import (  # noqa: PLC0415
        TimelineState,
        moved,
        nearer,
        opened,
    )
    from quizapp.gui.theme import install_theme  # noqa: PLC0415

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    install_theme(app, RESOURCES)
    canvas, state = TimelineCanvas(), opened(_chronicle(), TimelineState())
    canvas.resize(*SIZE)
    canvas.show_state(state)
    page = QPixmap(*SIZE)

    def frame(after: TimelineState) -> float:
        begun = time.thread_time()
        canvas.show_state(after)
        canvas.render(page)
        return 1000 * (time.thread_time() - begun)

    frame(state)
    still = max(frame(state) for _number in range(FRAMES))
    along, zoomed = [], []
    for _number in range(FRAMES):
        state = moved(state, 0.3)
        along.append(frame(state))
    for number in range(FRAMES):
        state = nearer(state, 1.05 if number < FRAMES // 2 else 1 / 1.05)
        zoomed.append(frame(state))
    rows = (("still", still, PAINT_MS), ("moved along", max(along), FRAME_MS))
    rows += (("zoomed", max(zoomed), FRAME_MS),)
    return [f"{EVENTS} events, {name:12} {ms:6.1f} ms (at most {most})" for name, ms, most in rows]


def main() -> None:
    """Print the table."""
    print("\n".join(measure()))


def _chronicle() -> Chronicle:
    lanes = tuple(Lane(f"lane {n}", f"Chapter {n}", 50, 5) for n in range(10))
    marks = []
    for number in range(EVENTS):
        first = -8920 + (number * 37 % 400) / 10
        days = 3 if number % 5 == 0 else 0
        marks.append(
            Mark(
                id=f"deck:{number}", facts=(f"deck:{number}/date",), strength=number % 5,
                lift=number % 5 / 4, importance=1, due=None, hidden=False,
                title=f"What happened as number {number}", lane=f"lane {number % 10}",
                first=first, first_latest=first, last=first + days, last_latest=first + days,
                telling=(), clocks=(), place="",
            )
        )  # fmt: skip
    return Chronicle(tuple(sorted(marks, key=lambda mark: mark.first)), lanes, 20_000)
