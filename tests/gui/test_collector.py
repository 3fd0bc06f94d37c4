"""Garbage is collected in the window's own thread: parts of a window may die nowhere else."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.gui.collector import give_back
from quizapp.gui.tasks import Task
from quizapp.gui.window import MainWindow
from quizapp.library.settings import DeviceSettings


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:  # noqa: ARG001  # a window needs one
    made = MainWindow(DeviceSettings())
    yield made
    made.close()
    made.deleteLater()
    gc.unfreeze()


class Part:
    """Only a collection lets it go; `died_in` tells the thread of that."""

    def __init__(self, died_in: list[int]) -> None:
        self.itself, self._died_in = self, died_in

    def __del__(self) -> None:
        self._died_in.append(threading.get_ident())


def much_new() -> list[list[int]]:
    """More new objects than Python lets pass without a collection."""
    return [[number] for number in range(20 * gc.get_threshold()[0])]


def test_work_beside_the_window_collects_nothing(window: MainWindow, qtbot: QtBot) -> None:
    died_in: list[int] = []
    Part(died_in)
    task = Task(much_new, window)

    with qtbot.waitSignal(task.done) as told:
        task.start()
    assert told.args
    assert died_in == []

    window.collector.look()
    assert died_in == [threading.get_ident()]


def test_little_that_is_new_is_not_looked_through(window: MainWindow) -> None:
    died_in: list[int] = []
    gc.collect()
    Part(died_in)

    window.collector.look()
    assert died_in == []


def test_a_window_collects_by_itself_once_all_is_loaded(window: MainWindow, qtbot: QtBot) -> None:
    died_in: list[int] = []
    window.collector.begin()
    Part(died_in)
    kept = much_new()

    qtbot.waitUntil(lambda: died_in == [threading.get_ident()], timeout=10_000)
    assert kept


def test_what_was_loaded_is_never_looked_at_again(window: MainWindow) -> None:
    before = gc.get_freeze_count()

    window.collector.begin()

    assert gc.get_freeze_count() > before


def test_python_collects_again_when_the_window_is_gone(window: MainWindow) -> None:
    assert not gc.isenabled()

    window.close()

    assert gc.isenabled()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's own rules hold")
def test_what_is_free_between_what_stays_is_given_back() -> None:
    """Holes in the heap, which a process would keep until its end."""
    kept = [b"x" * (4_000 + number * 31 % 60_000) for number in range(3_000)]
    holes = kept[::2]
    del kept[::2]
    holes.clear()
    before = private_kb()

    give_back()

    assert before - private_kb() > 20_000
    assert len(kept) == 1_500


def private_kb() -> int:
    """What the process has for itself."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="utf-8").splitlines()
    return int(next(line for line in lines if line.startswith("Private_Dirty:")).split()[1])
