"""The window without files: a store in memory, the shipped deck, a clock that stands."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from quizapp.gui.by_keys import steps
from quizapp.gui.conductor import Conductor
from quizapp.gui.launch import Launch
from quizapp.gui.pages.ending.view import EndingView
from quizapp.gui.pages.home.view import HomeView
from quizapp.gui.pages.page import Page
from quizapp.gui.pages.study.state import StudyState
from quizapp.gui.pages.study.view import StudyView
from quizapp.gui.touring import commit, key_of
from quizapp.gui.window import MainWindow
from quizapp.library.profiles import Profile
from quizapp.library.settings import DeviceSettings
from quizapp.memory.moment import Moment
from quizapp.paths import find_paths, make_folders
from quizapp.questions.question import Question
from quizapp.study.desk import Desk
from tests.study.decks import OneShelf, august
from tests.study.fakes import MemoryProgress, SetClock

NOON = Moment(1_795_000_000_000, 540)
NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return

_Page = TypeVar("_Page", bound=Page)


class Stage:
    """A window ready for its first session. It is pressed and read like a person does."""

    def __init__(self, folder: str, size: tuple[int, int] = (1240, 800)) -> None:
        self.progress = MemoryProgress()
        self.clock = SetClock(NOON)
        paths = find_paths(Path(folder))
        make_folders(paths)
        profile = Profile("minji", "Minji", paths.profiles / "minji")
        self.launch = Launch(paths, profile, self.clock, limit=4, seed=1)
        device = DeviceSettings(window_width=size[0], window_height=size[1])
        self.window = MainWindow(device)
        self.inside = self.window.furnish(profile.name)
        self.conductor = Conductor(self.launch, self.window)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)
        self.inside.focus_anew()

    def open(self) -> Stage:
        """The progress is open now."""
        desk = Desk(self.progress, OneShelf(august()), self.clock)
        self.conductor.take_desk(desk)
        return self

    @property
    def home(self) -> HomeView:
        """The page in front, which must be Home."""
        return self._front(HomeView)

    @property
    def study(self) -> StudyView:
        """The page in front, which must be Study."""
        return self._front(StudyView)

    @property
    def ending(self) -> EndingView:
        """The page in front, which must be the end of a session."""
        return self._front(EndingView)

    @property
    def question(self) -> Question:
        """The question that is asked."""
        question = self.conductor.question
        assert question is not None
        return question

    @property
    def state(self) -> StudyState:
        """The picture that Study shows."""
        state = self.study.state
        assert state is not None
        return state

    @property
    def words(self) -> str:
        """Everything the page in front says, as a screen reader finds it."""
        return words_in(self.inside.page)

    @property
    def window_words(self) -> str:
        """Everything the window says."""
        return words_in(self.window)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifiers)

    def give(self, *, right: bool = True) -> None:
        """Pick or type an answer by keys."""
        question = self.question
        self.clock.go_on(seconds=5)
        for step in steps(question, right=right):
            if step.text:
                commit(self.window.focusWidget(), step.text if right else "something else")
            else:
                self.press(*key_of(step))

    def play(self, answers: int) -> None:
        """Begin, and answer so many questions right."""
        self.press(ENTER)
        for _number in range(answers):
            self.give()
            self.press(ENTER)
            self.press(ENTER)

    def hold(self, key: Qt.Key) -> None:
        """What the system sends while a key is held down."""
        target = self.window.focusWidget() or self.window
        event = QKeyEvent(QEvent.Type.KeyPress, key, NONE, "", True, 1)
        QApplication.sendEvent(target, event)

    def button(self, words: str) -> QAbstractButton:
        """The button with these words."""
        buttons = self.window.findChildren(QAbstractButton)
        return next(b for b in buttons if b.isVisible() and b.accessibleName() == words)

    def kinds(self) -> list[str]:
        """The kinds of all events kept, in order."""
        return self.progress.kinds()

    def _front(self, kind: type[_Page]) -> _Page:
        page = self.inside.page
        assert isinstance(page, kind), f"{type(page).__name__} is in front"
        return page


def words_in(part: QWidget) -> str:
    """Everything a part of the window says."""
    found = [widget for widget in part.findChildren(QWidget) if widget.isVisible()]
    return "\n".join(said for widget in found if (said := said_by(widget)))


def said_by(widget: QWidget) -> str:
    """The words of one widget."""
    text = getattr(widget, "text", None)
    return widget.accessibleName() or (str(text()) if callable(text) else "")
