"""The editor in the window, with a small deck open, pressed and read like a person does."""

from __future__ import annotations

import shutil
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from quizapp.gui.pages.editor.place import EditorPlace
from quizapp.gui.pages.editor.presenter import EditorPresenter
from quizapp.gui.pages.editor.view import EditorView
from tests.authoring.editing.ports import write_ports
from tests.gui.stage import NONE, Stage

LANDED = "1-landings.yaml"


_LONGEST_MS, _STEP_MS = 15_000, 5


def until(holds: Callable[[], object]) -> None:
    """Let the window go on until something held once; it may pass while lint works on."""
    seen: list[bool] = []
    loop, ticks = QEventLoop(), QTimer()

    def look() -> None:
        if holds():
            seen.append(True)
            loop.quit()

    ticks.timeout.connect(look)
    ticks.start(_STEP_MS)
    QTimer.singleShot(_LONGEST_MS, loop, loop.quit)
    look()
    if not seen:
        loop.exec()
    ticks.stop()
    assert seen


class Bench:
    """An open stage whose editor is given the deck about ports."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    def lay(self) -> Bench:
        """Lay the deck on the bench as it was written first, at the Seishin landing."""
        paths = self.stage.launch.paths
        self.presenter.close()
        for folder in (paths.decks / "ports", paths.cache, paths.data / "editions"):
            shutil.rmtree(folder, ignore_errors=True)
        self.folder = write_ports(paths.decks)
        self.view.side.forget_search()
        self.stage.conductor.go("today")
        self.stage.conductor.go("editor", "ports:seishin/began")
        until(lambda: bool(self.presenter.state.questions) and self.is_idle)
        return self

    @property
    def place(self) -> EditorPlace:
        place = self.stage.conductor._place("editor")
        assert isinstance(place, EditorPlace)
        return place

    @property
    def presenter(self) -> EditorPresenter:
        return self.place.presenter

    @property
    def view(self) -> EditorView:
        return self.place.page

    @property
    def is_idle(self) -> bool:
        presenter = self.presenter
        lanes = presenter._writing.is_idle and presenter._asking.is_idle
        return lanes and not presenter._write_timer.isActive()

    def text(self, file: str = LANDED) -> str:
        """What a file of the deck holds."""
        return (self.folder / file).read_text("utf-8")

    def type(self, words: str, *way: str | int) -> None:
        """Put the focus into a field and type something else into it."""
        self.view.form.go_to(way)
        self.type_here(words)

    def type_here(self, words: str) -> None:
        """Type where the focus is, in place of what stands there."""
        target = self.focus
        QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(target, words)

    @property
    def focus(self) -> QWidget:
        """What has the focus."""
        widget = self.stage.window.focusWidget()
        assert widget is not None
        return widget

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key, and wait until what it began is done."""
        self.stage.press(key, modifiers)
        self.settle()

    def settle(self) -> None:
        """Wait until what is typed is written and asked about."""
        until(lambda: self.is_idle)

    @property
    def prompts(self) -> list[str]:
        """The prompts of the questions of the fact in sight."""
        found = self.presenter.state.questions
        return [question.prompt for question in found[0].questions] if found else []
