"""What the tour is made with: a clock that stands until it is moved, and hands that press keys.

The real window is played; nothing is shown that a key cannot reach.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.facts.problem import QuizAppError
from quizapp.gui.by_keys import Step, steps
from quizapp.gui.launch import Launch
from quizapp.gui.starting import Start, make_application
from quizapp.gui.tasks import THREAD
from quizapp.gui.theme import Movement, theme_holder
from quizapp.library.settings import DeviceSettings, write_device_settings
from quizapp.memory.moment import Moment
from quizapp.questions.question import Question

THINKING_MS = 7_000
NO_KEYS = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
_LONGEST_WAIT_MS = 30_000
_SETTLE_MS = 20  # nothing moves on a tour, but layouts take a moment


@dataclass(frozen=True, slots=True)
class TourOrder:
    """What pictures are wanted: where, how the window looks, and which chapters (none: all).

    `theme` and `language` are those of the settings, `text_size` is in per cent, the window in px.
    """

    out: Path
    theme: str = "light"
    text_size: int = 100
    width: int = 1440
    height: int = 900
    language: str = "en"
    chapters: tuple[str, ...] = ()

    @property
    def device(self) -> DeviceSettings:
        """The settings of the machine on which it is played."""
        return DeviceSettings(
            theme=self.theme,
            text_size=self.text_size,
            language=self.language,
            window_width=self.width,
            window_height=self.height,
        )


class TourClock:
    """Stands still until it is moved."""

    def __init__(self, start: Moment) -> None:
        self._now = start

    def now(self) -> Moment:
        """The moment it was moved to."""
        return self._now

    def move(self, milliseconds: int) -> None:
        """Let time pass."""
        self._now = self._now.plus(milliseconds)


class Hands:
    """Opens the window, presses its keys and takes pictures of it; `pictures` are their files."""

    def __init__(self, order: TourOrder, clock: TourClock) -> None:
        self._order, self.clock = order, clock
        self._app = make_application()
        self._start: Start | None = None
        self.pictures: list[Path] = []

    @contextmanager
    def window(self, launch: Launch, *, opens: bool = True) -> Iterator[Start]:
        """The window of a launch. `opens` says that its progress can be opened."""
        write_device_settings(launch.paths.device_settings, self._order.device)
        self._start = start = Start(self._app, launch)
        start.show()
        try:
            _wait_for(start, opens=opens)
            holder = theme_holder()
            holder.choose(replace(holder.choice, movement=Movement.REDUCED))
            yield start
        finally:
            start.window.close()
            start.window.deleteLater()
            start.deleteLater()
            self._start = None
            let_pass(_SETTLE_MS)

    @property
    def start(self) -> Start:
        """The window that is open. Raises ValueError while none is."""
        if self._start is None:
            raise ValueError("no window is open")
        return self._start

    @property
    def question(self) -> Question | None:
        """The question that is asked in a session."""
        conductor = self.start.conductor
        return conductor.question if conductor is not None else None

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press a key where the focus is."""
        target = QApplication.focusWidget() or self.start.window
        QTest.keyClick(target, key, modifiers)
        let_pass(1)

    def type(self, text: str) -> None:
        """Letters that no key of a test keyboard has are put in as input methods do."""
        target = QApplication.focusWidget() or self.start.window
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(target, letter)
            else:
                commit(target, letter)
        let_pass(1)

    def give(self, question: Question | None, *, right: bool) -> None:
        """Pick or type an answer, nearly right where a wrong one is typed."""
        if question is None:
            raise QuizAppError(
                "The tour has no question to play with.",
                "",
                "See what `quizapp check` says of the decks.",
            )
        self.clock.move(THINKING_MS)
        for step in steps(question, right=right):
            if step.text:
                self.type(step.text)
            else:
                self.press(*key_of(step))

    def picture(self, name: str) -> None:
        """Take a picture when all that goes on beside the window is done and nothing moves."""
        image = self.settle()
        path = self._order.out / f"{len(self.pictures) + 1:02d}-{name}.png"
        if not image.save(str(path)):
            raise unwritable(path)
        self.pictures.append(path)

    def settle(self) -> QImage:
        """Wait until the window is at rest; how it looks then."""
        return at_rest(self.start.window)


def at_rest(window: QWidget) -> QImage:
    """Wait until no task is at work and the window looks the same twice; how it looks then."""
    waited = QElapsedTimer()
    waited.start()
    image = QImage()
    while not waited.hasExpired(_LONGEST_WAIT_MS):
        let_work()  # a picture taken meanwhile would only keep it waiting
        before, image = image, window.grab().toImage()
        if image == before:
            break
    return image if not image.isNull() else window.grab().toImage()


def key_of(step: Step) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    """A step as Qt's key and modifiers."""
    *held, name = step.key.split("+")
    modifiers = NO_KEYS
    for one in held:
        modifiers |= Qt.KeyboardModifier[f"{one}Modifier"]
    return Qt.Key[f"Key_{name}"], modifiers


def commit(target: QWidget, text: str) -> None:
    """Put text in as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(target, event)


def unwritable(path: Path) -> QuizAppError:
    """The refusal of a disk that takes no pictures."""
    return QuizAppError(
        f"The pictures cannot be written to {path}.",
        "Your progress was not touched.",
        "Choose another folder with --out DIR.",
    )


def _is_working() -> bool:
    return any(thread.name == THREAD for thread in threading.enumerate())


def let_work() -> None:
    """Wait a moment, and until no task is at work."""
    waited = QElapsedTimer()
    waited.start()
    let_pass(_SETTLE_MS)
    while _is_working() and not waited.hasExpired(_LONGEST_WAIT_MS):
        let_pass(_SETTLE_MS)


def let_pass(milliseconds: int) -> None:
    """Let the window and what works beside it go on.

    An event loop: `QTest.qWait` keeps the interpreter to itself while it waits, and a task that
    reads a row at a time gets one in after each of its waits.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


def _wait_for(start: Start, *, opens: bool) -> None:
    waited = QElapsedTimer()
    waited.start()
    while not _is_there(start, opens=opens):
        if waited.hasExpired(_LONGEST_WAIT_MS):
            raise QuizAppError("The window of the tour did not come up.", "", "Try once more.")
        let_pass(_SETTLE_MS)


def _is_there(start: Start, *, opens: bool) -> bool:
    conductor = start.conductor
    if conductor is None:
        return False
    return conductor.is_open if opens else start.window.interior.isVisible() and not _is_working()
