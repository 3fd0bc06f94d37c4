"""Whole starts of the program, as a person makes them: the window, its store, its decks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.by_keys import steps
from quizapp.gui.launch import Launch
from quizapp.gui.pages.home.view import HomeView
from quizapp.gui.starting import Start
from quizapp.gui.touring import commit, key_of

PATIENCE_MS = 30_000
LONGEST_WAY = 80  # presses of Tab


def shown(launch: Launch, qtbot: QtBot, page: type) -> Start:
    """A start whose window has come to show `page`."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    start = Start(app, launch)
    start.show()

    def is_there() -> bool:
        if start.conductor is None or not start.window.interior.isVisible():
            return False
        return isinstance(start.window.interior.page, page)

    qtbot.waitUntil(is_there, timeout=PATIENCE_MS)
    return start


def usable(launch: Launch, qtbot: QtBot) -> Start:
    """A start with its progress open."""
    start = shown(launch, qtbot, HomeView)
    conductor = start.conductor
    assert conductor is not None
    qtbot.waitUntil(lambda: conductor.is_open, timeout=PATIENCE_MS)
    return start


def end(start: Start) -> None:
    start.window.close()
    start.window.deleteLater()
    start.deleteLater()
    QTest.qWait(1)


def press_key(
    start: Start,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(start.window.focusWidget() or start.window, key, modifiers)


def tab_to(start: Start, name: str) -> QWidget:
    """Press Tab until the part of this name has the focus."""
    passed = []
    for _time in range(LONGEST_WAY):
        part = start.window.focusWidget()
        assert part is not None
        if part.accessibleName() == name:
            return part
        passed.append(part.accessibleName())
        QTest.keyClick(part, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {name!r}, only to {passed}")


def do_by_keys(start: Start, name: str) -> None:
    """Go to a button by Tab and press it by Enter."""
    tab_to(start, name)
    press_key(start, Qt.Key.Key_Return)


def answer_by_keys(start: Start) -> None:
    """Answer the question in front right and sure, and go on."""
    conductor = start.conductor
    assert conductor is not None
    assert conductor.question is not None
    for step in steps(conductor.question, right=True):
        if step.text:
            commit(start.window.focusWidget(), step.text)
        else:
            press_key(start, *key_of(step))
    press_key(start, Qt.Key.Key_Return)
    press_key(start, Qt.Key.Key_Return)
