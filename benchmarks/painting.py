"""From a key to what it changes being painted, through the real widgets, and the memory taken.

Processor time of the whole process, so that a busy machine does not spoil the numbers: waiting
for the disk is not in them (`answers` measures that). Anki's figures are those it was measured
with on the same steps.
"""

from __future__ import annotations

import gc
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from quizapp.gui.start import spare_imports

# As the program does, before anything else of it is imported.
spare_imports()
# ruff: noqa: E402

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.answers import Times
from quizapp.gui.conductor import Conductor
from quizapp.gui.launch import Launch
from quizapp.gui.touring import Hands, TourClock, TourOrder
from quizapp.library.profiles import choose_profile
from quizapp.memory.moment import MS_PER_DAY, Moment
from quizapp.paths import find_paths, make_folders

_BEGIN = Moment(1_795_000_000_000, 540)
_ENTER = Qt.Key.Key_Return
_SHIPPED = "august-1945"
_THINKING_MS = 250


def measure(answers: int) -> tuple[list[Times], float]:
    """Times of beginning, of feedback, of the next question, and of a session's end; then PSS in
    MB."""
    begun, told = Times("home to first question", []), Times("answer to feedback", [])
    asked, ended = Times("to the next question", []), Times("to the end of a session", [])
    with _window() as (hands, conductor):
        while len(told.took) < answers:
            conductor.show_home()
            hands.settle()
            hands.clock.move(MS_PER_DAY)
            begun.took.append(_painted(lambda: conductor.start(0)))
            while conductor.question is not None and len(told.took) < answers:
                told.took.append(_told(hands, right=len(told.took) % 4 != 3))
                took = _gone_on(hands)
                (asked if conductor.question is not None else ended).took.append(took)
            hands.press(Qt.Key.Key_Escape)
        memory = pss()
    return [begun, told, asked, ended], memory


def pss() -> float:
    """MB that this process takes for itself, shared pages by their share; 0 where nobody tells."""
    try:
        lines = Path("/proc/self/smaps_rollup").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0.0
    found = next((line.split()[1] for line in lines if line.startswith("Pss:")), "0")
    return int(found) / 1024


def _told(hands: Hands, *, right: bool) -> float:
    """ms from the key that answers to the feedback."""
    hands.give(hands.question, right=right)
    QTest.qWait(_THINKING_MS)  # what goes on meanwhile is not waited for
    return _pressed(hands)


def _gone_on(hands: Hands) -> float:
    """ms from the key that goes on to what comes next."""
    QTest.qWait(_THINKING_MS)
    return _pressed(hands)


def _pressed(hands: Hands) -> float:
    target = QApplication.focusWidget() or hands.start.window
    return _painted(lambda: QTest.keyClick(target, _ENTER))


def _painted(act: Callable[[], object]) -> float:
    """ms of processor time until an act is done and what it changed is painted."""
    began = time.process_time_ns()
    act()
    QApplication.sendPostedEvents()  # layouts and painting wait there
    took = time.process_time_ns() - began
    QApplication.processEvents()  # what was put off until all is painted
    return took / 1e6


@contextmanager
def _window() -> Iterator[tuple[Hands, Conductor]]:
    """The window of a new learner on the whole shipped deck."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        paths = find_paths(Path(folder))
        make_folders(paths)
        clock = TourClock(_BEGIN)
        hands = Hands(TourOrder(Path(folder)), clock)
        profile = choose_profile(paths.profiles, "Bench")
        with hands.window(Launch(paths, profile, clock, decks=(_SHIPPED,), seed=1945)) as start:
            assert start.conductor is not None
            yield hands, start.conductor


def main(answers: int = 200) -> None:
    """Print the times beside what was promised, and the memory."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    times, memory = measure(answers)
    gc.collect()
    print(f"{'ms of processor time':<34}{'median':>8}{'p95':>8}{'p99':>8}{'max':>8}")
    for one, promise in zip(times, ("100", "10", "16", ""), strict=True):
        print(one.row + (f"  (p95 at most {promise})" if promise else ""))
    print(f"PSS with the deck open after {answers} answers: {memory:.0f} MB (at most 130)")


if __name__ == "__main__":
    main()
