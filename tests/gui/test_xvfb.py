"""The window on a real X display: it opens, is painted, takes a key, and closes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
XVFB = shutil.which("Xvfb")
LONGEST_S = 120
PLAYED = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from quizapp.gui.launch import Launch
from quizapp.gui.touring import Hands, TourClock, TourOrder
from quizapp.library.profiles import choose_profile
from quizapp.paths import find_paths, make_folders
from tests.gui.stage import NOON
paths = find_paths(Path(sys.argv[1]))
make_folders(paths)
clock = TourClock(NOON)
hands = Hands(TourOrder(Path(sys.argv[1])), clock)
with hands.window(Launch(paths, choose_profile(paths.profiles, None), clock, seed=1)) as start:
    hands.press(Qt.Key.Key_Return)
    hands.give(hands.question, right=True)
    hands.press(Qt.Key.Key_Return)
    screen = QGuiApplication.primaryScreen().grabWindow(start.window.winId())
    painted = {screen.toImage().pixel(x, 300) for x in range(40, 900, 20)}
    print(QGuiApplication.platformName(), len(painted), start.conductor.desk.progress.count())
"""


@pytest.fixture
def display() -> Iterator[str]:
    """A display of our own, by its number."""
    if XVFB is None:
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    server = subprocess.Popen(
        [XVFB, "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        if not number:
            pytest.skip("Xvfb does not come up here")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


def test_a_question_is_answered_on_a_real_display(display: str, tmp_path: Path) -> None:
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(
        [sys.executable, "-c", PLAYED, str(tmp_path / "data")],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
        timeout=LONGEST_S,
        check=False,
    )
    if "could not load the Qt platform plugin" in done.stderr.lower():
        pytest.skip("the system libraries that Qt needs for a display are missing")

    assert done.returncode == 0, done.stderr[-2000:]
    platform, colours, answered = done.stdout.split()
    assert platform == "xcb"
    assert int(colours) > 1
    assert int(answered) == 2  # that a session began, and its answer
