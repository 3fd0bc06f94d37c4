"""How long a map takes: loading its coasts, 500 places, pushing and zooming, frame by frame.

A frame is one paint of the widget with everything on it. What is promised: 500 places under
33 ms once the ground is drawn, and no frame over 50 ms while the map is pushed and zoomed. Times
are those of the painting thread, so what else this machine does at the moment weighs little.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

PLACES = 500
STILL_MS, MOVING_MS = 33.0, 50.0
_SIZE = (1240, 800)
_SETTLING = 400  # frames at most until the ground is drawn


@dataclass(frozen=True)
class Frames:
    """Milliseconds of many frames of one kind."""

    name: str
    took: list[float]

    @property
    def row(self) -> str:
        took = sorted(self.took)
        late = took[round(0.95 * (len(took) - 1))]
        return f"{self.name:<34}{median(took):8.1f}{late:8.1f}{took[-1]:8.1f}"


def measure(places: int = PLACES) -> tuple[float, list[Frames]]:
    """Milliseconds to load the base map, and the frames of each way of moving."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtTest import QTest  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from quizapp.gui.map.basemap import base_map  # noqa: PLC0415
    from quizapp.gui.map.view import MapView  # noqa: PLC0415
    from quizapp.gui.theme import install_theme  # noqa: PLC0415

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    install_theme(app, Path(__file__).resolve().parent.parent / "resources").dress_natives()
    began = time.thread_time()
    base_map()
    loading = (time.thread_time() - began) * 1000
    view = MapView()
    view.resize(*_SIZE)
    view.show_atlas(many_places(places))
    view.show()
    QTest.qWaitForWindowExposed(view)
    return loading, [
        Frames("first frames, ground appearing", _settle(view)),
        Frames(f"{places} places, ground drawn", [_frame(view) for _number in range(20)]),
        Frames("choosing a place", [_choose(view, row) for row in range(20)]),
        Frames("pushing", _push(view)),
        Frames("zooming", _zoom(view)),
    ]


def many_places(number: int) -> object:
    """So many invented places, spread over the fine part of the base map."""
    from quizapp.study.atlas import Atlas, Place  # noqa: PLC0415

    spread = [((at * 0.6180339887) % 1, (at * 0.7548776662) % 1) for at in range(number)]
    return Atlas(
        tuple(
            Place(
                id=f"bench:place-{at}",
                facts=(f"bench:place-{at}/position",),
                strength=at % 5,
                lift=(at % 5) / 4,
                importance=at * 3 // number,
                due=at,
                hidden=at % 11 == 0,
                kind="port",
                then=f"Harbour {at}",
                now=f"Port {at}",
                others=(("ko", f"항구 {at}"),),
                latitude=33 + 22 * north,
                longitude=112 + 48 * east,
                within_km=3.0 + at % 60,
            )
            for at, (north, east) in enumerate(spread)
        )
    )


def _frame(view: object) -> float:
    """One paint of the whole widget, in ms."""
    began = time.thread_time()
    view.repaint()  # type: ignore[attr-defined]
    return (time.thread_time() - began) * 1000


def _settle(view: object) -> list[float]:
    took = []
    for _number in range(_SETTLING):
        took.append(_frame(view))
        if not view.is_drawing:  # type: ignore[attr-defined]
            break
    return took


def _choose(view: object, row: int) -> float:
    began = time.thread_time()
    view.select(view.model.place_at(row).id)  # type: ignore[attr-defined]
    view.repaint()  # type: ignore[attr-defined]
    return (time.thread_time() - began) * 1000


def _push(view: object) -> list[float]:
    """Dragging the map: 90 frames of 14 px."""
    took = []
    for number in range(90):
        across, down = (14, 5) if number < 45 else (-14, 9)
        view.look_through(view.camera.moved(across, down))  # type: ignore[attr-defined]
        took.append(_frame(view))
    return took


def _zoom(view: object) -> list[float]:
    """Turning the wheel: in and out again, three frames a step."""
    took = []
    for step in [1] * 10 + [-1] * 14 + [1] * 4:
        view.look_through(view.camera.zoomed(step, 400, 300))  # type: ignore[attr-defined]
        took += [_frame(view) for _number in range(3)]
    return took


def main() -> None:
    """Print the table beside what is promised."""
    loading, kinds = measure()
    print(f"base map loaded in {loading:.1f} ms")
    print(f"{'ms a frame':<34}{'median':>8}{'p95':>8}{'max':>8}")
    for frames in kinds:
        print(frames.row)
    still = max(kinds[1].took)
    moving = max(max(frames.took) for frames in kinds[2:])
    print(
        f"still {still:.1f} (under {STILL_MS:.0f}), moving {moving:.1f} (at most {MOVING_MS:.0f})"
    )


if __name__ == "__main__":
    main()
