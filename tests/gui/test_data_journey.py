"""One's data by keyboard alone: two computers brought together, and what was lost brought back."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from quizapp.gui.launch import Launch
from quizapp.gui.starting import Start
from quizapp.library.keeping import back_up
from quizapp.library.opening import open_store
from quizapp.library.profiles import choose_profile
from quizapp.paths import find_paths, make_folders
from quizapp.study.opened import OpenedDesk
from tests.gui.stage import CTRL, NOON, words_in
from tests.gui.starts import PATIENCE_MS, do_by_keys, end, press_key, usable

KEY = Qt.Key
TYPING_MS = 50


def your_data(start: Start) -> None:
    """Go to Settings, and there to the part about one's data."""
    press_key(start, KEY.Key_Comma, CTRL)
    do_by_keys(start, "Your data")


def type_into_dialog(path: Path) -> None:
    """When the system asks for a folder, type it and press Enter."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(TYPING_MS, answer)
            return
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText(str(path))
        QTest.keyClick(field, KEY.Key_Return)

    QTimer.singleShot(TYPING_MS, answer)


def says(start: Start, words: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: words in words_in(start.window), timeout=PATIENCE_MS)


def minutes_of(start: Start) -> int:
    assert start.conductor is not None
    return start.conductor.desk.progress.settings().minutes_a_day


def elsewhere(launch: Launch, folder: Path) -> Launch:
    """Another computer of the same learner."""
    paths = find_paths(folder)
    make_folders(paths)
    return replace(launch, paths=paths, profile=choose_profile(paths.profiles, None))


def events_of(start: Start) -> int:
    """How many events are kept."""
    assert start.conductor is not None
    desk = start.conductor.desk
    assert isinstance(desk, OpenedDesk)
    return desk.progress.count()


def test_two_computers_come_together_in_a_folder_by_keys(
    launch: Launch, qtbot: QtBot, tmp_path: Path
) -> None:
    """What is settled on one computer holds on the other, which joins the folder later."""
    stick = tmp_path / "stick"
    stick.mkdir()
    with open_store(launch.profile, "test") as store:
        store.append("set", {"key": "minutes_a_day", "value": 40}, NOON)
    here = usable(launch, qtbot)
    your_data(here)
    type_into_dialog(stick)
    do_by_keys(here, "Choose")
    says(here, "up to date there", qtbot)
    end(here)

    there = usable(elsewhere(launch, tmp_path / "there"), qtbot)
    assert minutes_of(there) != 40
    your_data(there)
    type_into_dialog(stick)
    do_by_keys(there, "Choose")
    says(there, "came in", qtbot)

    assert minutes_of(there) == 40
    do_by_keys(there, "Exchange now")
    says(there, "0 new events came in.", qtbot)
    end(there)


def test_a_lost_progress_is_looked_at_and_brought_back_by_keys(
    launch: Launch, qtbot: QtBot
) -> None:
    """Nothing comes back before it was said what would."""
    with open_store(launch.profile, "test") as store:
        for minutes in (20, 25, 30):
            store.append("set", {"key": "minutes_a_day", "value": minutes}, NOON.plus(minutes))
    back_up(launch.profile, NOON.local)
    launch.profile.progress.unlink()
    shutil.rmtree(launch.profile.folder / "journal", ignore_errors=True)
    start = usable(launch, qtbot)
    had = events_of(start)
    your_data(start)

    do_by_keys(start, "Look for copies")
    says(start, "3 events would come back", qtbot)
    assert events_of(start) == had
    do_by_keys(start, "Bring back")
    says(start, "3 events came in.", qtbot)

    assert events_of(start) == had + 3
    assert minutes_of(start) == 30
    end(start)
