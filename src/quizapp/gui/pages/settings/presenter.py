"""Settings' presenter: what is changed is kept at once, the learner's as events, the device's
in its file. Every change can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from quizapp.facts.problem import QuizAppError
from quizapp.gui.actions import use_keys
from quizapp.gui.launch import Launch
from quizapp.gui.looks import key_choice
from quizapp.gui.pages.settings.state import (
    LEAST_TEXT,
    MOST_TEXT,
    Section,
    SettingsState,
    Value,
    settings_of,
)
from quizapp.gui.wording import say, told
from quizapp.library.settings import DeviceSettings, read_device_settings, write_device_settings
from quizapp.study.desk import Desk


class SettingsPresenter(QObject):
    """`state_changed` carries a SettingsState, `device_changed` the DeviceSettings in force.

    `learner_changed` says that the day's plan is another one now; `taken_back_by` carries what
    undoes a change.
    """

    state_changed = Signal(object)
    device_changed = Signal(object)
    learner_changed = Signal()
    taken_back_by = Signal(object)

    def __init__(self, launch: Launch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._launch = launch
        self._desk: Desk | None = None
        self._path: Path = launch.paths.device_settings
        self.device = read_device_settings(self._path)
        self._state = settings_of(None, self.device, self._today)

    @property
    def state(self) -> SettingsState:
        """The picture as it stands."""
        return self._state

    def take_desk(self, desk: Desk) -> None:
        """The progress is open: the learner's settings can be shown and changed."""
        self._desk = desk

    def show(self, problem: str = "") -> None:
        """Say the picture as it stands."""
        learner = self._desk.progress.settings() if self._desk else None
        self._state = settings_of(learner, self.device, self._today, self._state)
        self._say(problem=problem)

    def open_section(self, section: Section) -> None:
        """Show another part, and all of it."""
        self._say(section=section, search="")

    def search(self, words: str) -> None:
        """Show what holds these words, of every part."""
        self._say(search=words)

    def choose(self, key: str, value: Value) -> None:
        """Set an option."""
        option = self._state.option(key)
        if value == option.value:
            return
        self._set(key, value, learners=option.learners)
        self.taken_back_by.emit(self._setting_back(key, option.value, learners=option.learners))

    def set_text_size(self, per_cent: int) -> None:
        """Keep the text size of this machine."""
        self.keep(replace(self.device, text_size=min(max(per_cent, LEAST_TEXT), MOST_TEXT)))

    def set_keys(self, action: str, keys: str | None) -> None:
        """Give an action these keys (a blank between two), or its usual ones."""
        own = {one: kept for one, kept in self.device.own_keys.items() if one != action}
        if keys is not None:
            own[action] = keys
        before = self.device.own_keys
        self.keep(replace(self.device, own_keys=own))
        self.taken_back_by.emit(lambda: self.keep(replace(self.device, own_keys=before)))

    def keep(self, device: DeviceSettings) -> None:
        """Take settings of this machine into force and write them; they hold even unwritten."""
        if device == self.device:
            return
        self.device = device
        use_keys(key_choice(device))
        self.device_changed.emit(device)
        try:
            write_device_settings(self._path, device)
        except OSError as error:
            self.show(
                say(
                    "This setting holds until you close quizapp, but could not be kept ({reason}).",
                    reason=error.strerror or error,
                )
            )
        else:
            self.show()

    @property
    def _today(self) -> int:
        return self._launch.clock.now().day

    def _say(self, **changed: object) -> None:
        self._state = replace(self._state, **changed)  # type: ignore[arg-type]  # names are fields
        self.state_changed.emit(self._state)

    def _set(self, key: str, value: Value, *, learners: bool) -> None:
        if learners:
            self._set_learners(key, int(value))
        else:
            self.keep(replace(self.device, **{key: value}))  # type: ignore[arg-type]  # its field

    def _setting_back(self, key: str, value: Value, *, learners: bool) -> Callable[[], None]:
        return lambda: self._set(key, value, learners=learners)

    def _set_learners(self, key: str, value: int) -> None:
        """Keep a setting of the learner: an event, so that it follows them."""
        if self._desk is None:
            return
        try:
            self._desk.progress.append("set", {"key": key, "value": value}, self._desk.clock.now())
        except QuizAppError as error:
            self.show(told(error))
            return
        self.learner_changed.emit()
        self.show()
