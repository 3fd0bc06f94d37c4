"""How the tour waits before it takes a picture."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from quizapp.gui.tasks import Task
from quizapp.gui.touring import at_rest

ROWS = 800
LONGEST_S = 3.0


def read_rows() -> None:
    for _row in range(ROWS):
        time.sleep(0)


def test_a_picture_waits_for_work_and_keeps_none_waiting(qtbot: QtBot) -> None:
    """Reading a profile gives way at every row; each must not cost a wait of the tour."""
    label = QLabel("Counting …")
    qtbot.addWidget(label)
    label.show()
    task = Task(read_rows, label)
    task.done.connect(lambda _rows: label.setText("Counted."))
    began = time.monotonic()

    task.start()
    picture = at_rest(label)

    assert label.text() == "Counted."
    assert picture == label.grab().toImage()
    assert time.monotonic() - began < LONGEST_S


def test_a_picture_waits_for_what_still_moves(qtbot: QtBot) -> None:
    label = QLabel("0")
    qtbot.addWidget(label)
    label.show()
    timer = QTimer(label)
    timer.timeout.connect(lambda: label.setText(str(min(9, int(label.text()) + 1))))
    timer.start(15)

    at_rest(label)

    assert label.text() == "9"
