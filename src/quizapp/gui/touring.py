"""The tour: the real window, played by key presses through a first launch and two sessions.

A throw-away learner, a clock that stands until it is moved, a fixed seed: the same pictures
every time, apart from what decks and theme change.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from quizapp import __version__
from quizapp.facts.problem import QuizAppError
from quizapp.gui.by_keys import Step, steps
from quizapp.gui.launch import Launch
from quizapp.gui.starting import Start, make_application
from quizapp.gui.theme import Movement, theme_holder
from quizapp.library.opening import UsableDecks, open_shelf, open_store
from quizapp.library.profiles import choose_profile
from quizapp.library.settings import DeviceSettings, write_device_settings
from quizapp.memory.moment import MS_PER_DAY, Moment
from quizapp.paths import Paths, make_folders
from quizapp.questions.question import Given, Question
from quizapp.questions.terms import OF_PARTS, Confidence, Form
from quizapp.study.desk import Desk
from quizapp.study.session import Session

LEARNER = "Minji"
SEED = 1945
_LONGEST_WAIT_MS = 30_000
_SETTLE_MS = 40  # nothing moves on a tour, but layouts take a moment
_THINKING_MS = 7_000
_STUDY_DAYS = (1, 2, 4, 7, 14)  # days after the one before, without a window
_DAYS_AWAY = 16
_MOST_QUESTIONS = 60
_NO_KEYS = Qt.KeyboardModifier.NoModifier
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class TourOrder:
    """What pictures are wanted: where, in which theme, text size in per cent, window in px."""

    out: Path
    theme: str = "light"
    text_size: int = 100
    width: int = 1440
    height: int = 900


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


def take_tour(order: TourOrder, paths: Callable[[Path], Paths], start: Moment) -> list[Path]:
    """Play the tour and leave its pictures; their files in order.

    `paths` gives the paths for a data folder. Raises QuizAppError when the folder for the
    pictures cannot be written or the window does not come up.
    """
    _make_folder(order.out)
    with tempfile.TemporaryDirectory(prefix="quizapp-tour-", ignore_cleanup_errors=True) as data:
        tour = _Tour(order, paths(Path(data)), TourClock(start))
        tour.first_day()
        tour.days_between()
        tour.later_day()
        return tour.pictures


class _Tour:
    """Presses keys and takes pictures."""

    def __init__(self, order: TourOrder, paths: Paths, clock: TourClock) -> None:
        self._order, self._clock = order, clock
        self.pictures: list[Path] = []
        make_folders(paths)
        profile = choose_profile(paths.profiles, LEARNER)
        device = DeviceSettings(
            theme=order.theme,
            text_size=order.text_size,
            window_width=order.width,
            window_height=order.height,
        )
        write_device_settings(paths.device_settings, device)
        self._launch = Launch(paths, profile, clock, seed=SEED)
        self._app = make_application()

    def first_day(self) -> None:
        """A first launch, a first session with a miss and a change of mind, and its end."""
        with self._window() as start:
            self._picture(start, "first-launch")
            self._press(start, Qt.Key.Key_Return)
            self._picture(start, "first-question")
            self._answer_first(start)
            self._miss_and_take_back(start)
            self._press(start, Qt.Key.Key_F1)
            self._picture(start, "keys")
            self._press(start, Qt.Key.Key_F1)
            self._play_on(start)
            self._picture(start, "end-of-session")
            self._press(start, Qt.Key.Key_Return)
            self._picture(start, "home-afterwards")

    def days_between(self) -> None:
        """Weeks of study without a window, so that facts climb the ladder."""
        paths = self._launch.paths
        vocabularies = paths.resources / "vocabulary"
        shelf = open_shelf(paths.shipped_decks, paths.decks, vocabularies, paths.cache)
        store = open_store(self._launch.profile, __version__)
        try:
            desk = Desk(store, UsableDecks(shelf), self._clock)
            for days in _STUDY_DAYS:
                self._clock.move(days * MS_PER_DAY)
                _study_alone(desk, self._clock, SEED + days)
        finally:
            store.close()
        self._clock.move(_DAYS_AWAY * MS_PER_DAY)

    def later_day(self) -> None:
        """A month later: what is due, asked for from memory; then the settings."""
        with self._window() as start:
            self._picture(start, "home-with-work")
            self._press(start, Qt.Key.Key_Return)
            self._show_forms(start)
            self._press(start, Qt.Key.Key_Escape)
            self._picture(start, "stopped")
            self._press(start, Qt.Key.Key_Escape)
            self._press(start, Qt.Key.Key_Comma, _CTRL)
            self._picture(start, "settings")

    # The steps of a session.

    def _answer_first(self, start: Start) -> None:
        self._give(start, right=True)
        self._picture(start, "picked")
        self._press(start, Qt.Key.Key_Return)
        self._picture(start, "right")
        self._press(start, Qt.Key.Key_S)
        self._picture(start, "sources")
        self._press(start, Qt.Key.Key_Return)

    def _miss_and_take_back(self, start: Start) -> None:
        self._give(start, right=False)
        self._press(start, Qt.Key.Key_Return)
        self._picture(start, "wrong")
        self._press(start, Qt.Key.Key_Z, _CTRL)
        self._picture(start, "taken-back")
        self._press(start, Qt.Key.Key_Z, _CTRL | _SHIFT)
        self._press(start, Qt.Key.Key_Return)

    def _play_on(self, start: Start) -> None:
        """Answer all that is left: mostly right, some not sure, one with "don't know"."""
        for number in range(_MOST_QUESTIONS):
            if self._question(start) is None:
                return
            if number != 2:
                self._give(start, right=number % 5 != 3)
            unsure = number != 2 and number % 4 == 1
            self._press(start, Qt.Key.Key_Return, _SHIFT if unsure else _NO_KEYS)
            self._press(start, Qt.Key.Key_Return)

    def _show_forms(self, start: Start) -> None:
        """A picture of each form before and after its answer; typed names are misspelt."""
        shown: set[Form] = set()
        for _number in range(_MOST_QUESTIONS):
            question = self._question(start)
            if question is None:
                return
            is_news = question.form not in shown
            shown.add(question.form)
            self._give(start, right=question.form is not Form.TYPED)
            if is_news:
                self._picture(start, f"{question.form.value}")
            self._press(start, Qt.Key.Key_Return)
            if is_news:
                self._picture(start, f"{question.form.value}-answered")
            self._press(start, Qt.Key.Key_Return)

    def _give(self, start: Start, *, right: bool) -> None:
        """Pick or type an answer by keys, nearly right where a wrong one is typed."""
        question = self._question(start)
        if question is None:
            raise QuizAppError(
                "The tour has no question to play with.",
                "",
                "See what `quizapp check` says of the decks.",
            )
        self._clock.move(_THINKING_MS)
        for step in steps(question, right=right):
            if step.text:
                self._type(start, step.text)
            else:
                self._press(start, *key_of(step))

    def _question(self, start: Start) -> Question | None:
        return start.conductor.question if start.conductor is not None else None

    # Keys and pictures.

    @contextmanager
    def _window(self) -> Iterator[Start]:
        start = Start(self._app, self._launch)
        start.show()
        try:
            _wait_for_desk(start)
            holder = theme_holder()
            holder.choose(replace(holder.choice, movement=Movement.REDUCED))
            yield start
        finally:
            start.window.close()
            start.window.deleteLater()
            QTest.qWait(_SETTLE_MS)

    def _press(self, start: Start, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NO_KEYS) -> None:
        target = QApplication.focusWidget() or start.window
        QTest.keyClick(target, key, modifiers)
        QTest.qWait(1)

    def _type(self, start: Start, text: str) -> None:
        """Letters that no key of a test keyboard has are put in as input methods do."""
        target = QApplication.focusWidget() or start.window
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(target, letter)
            else:
                commit(target, letter)
        QTest.qWait(1)

    def _picture(self, start: Start, name: str) -> None:
        QTest.qWait(_SETTLE_MS)
        path = self._order.out / f"{len(self.pictures) + 1:02d}-{name}.png"
        if not start.window.grab().save(str(path)):
            raise _unwritable(path)
        self.pictures.append(path)


def _wait_for_desk(start: Start) -> None:
    waited = QElapsedTimer()
    waited.start()
    while start.conductor is None or not start.conductor.is_open:
        if waited.hasExpired(_LONGEST_WAIT_MS):
            raise QuizAppError("The window of the tour did not come up.", "", "Try once more.")
        QTest.qWait(10)


def key_of(step: Step) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    """A step as Qt's key and modifiers."""
    *held, name = step.key.split("+")
    modifiers = _NO_KEYS
    for one in held:
        modifiers |= Qt.KeyboardModifier[f"{one}Modifier"]
    return Qt.Key[f"Key_{name}"], modifiers


def commit(target: QWidget, text: str) -> None:
    """Put text in as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(target, event)


def _study_alone(desk: Desk, clock: TourClock, seed: int) -> None:
    """A session without a window: every answer right and sure."""
    session = Session.begin(desk, seed=seed)
    while (asked := session.asked) is not None:
        clock.move(_THINKING_MS)
        question = asked.question
        session.answer(_right_answer(question), Confidence.SURE)
        session.advance()
    session.end()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(folder) from error


def _unwritable(path: Path) -> QuizAppError:
    return QuizAppError(
        f"The pictures cannot be written to {path}.",
        "Your progress was not touched.",
        "Choose another folder with --out DIR.",
    )


def _right_answer(question: Question) -> Given:
    if question.form in OF_PARTS:
        return question.key
    return question.key[0] if question.options else question.accepted[0]
