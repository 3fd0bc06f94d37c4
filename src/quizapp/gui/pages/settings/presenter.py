"""Settings' presenter: what is changed is kept at once, the learner's as events, the device's
in its file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from quizapp.facts.problem import QuizAppError
from quizapp.gui.launch import Launch
from quizapp.gui.pages.settings.state import settings_of
from quizapp.gui.wording import say
from quizapp.library.settings import DeviceSettings, read_device_settings, write_device_settings
from quizapp.study.desk import Desk


class SettingsPresenter(QObject):
    """`state_changed` carries a SettingsState, `device_changed` the DeviceSettings in force.

    `learner_changed` says that the day's plan is another one now.
    """

    state_changed = Signal(object)
    device_changed = Signal(object)
    learner_changed = Signal()

    def __init__(self, launch: Launch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._launch = launch
        self._desk: Desk | None = None
        self._path: Path = launch.paths.device_settings
        self.device = read_device_settings(self._path)

    def take_desk(self, desk: Desk) -> None:
        """The progress is open: the learner's settings can be shown and changed."""
        self._desk = desk

    def show(self, problem: str = "") -> None:
        """Say the picture as it stands."""
        learner = self._desk.progress.settings() if self._desk else None
        profile = self._launch.profile
        state = settings_of(learner, self.device, str(profile.folder), profile.name, problem)
        self.state_changed.emit(state)

    def set_learner(self, key: str, value: int) -> None:
        """Keep a setting of the learner: an event, so that it follows them."""
        if self._desk is None or getattr(self._desk.progress.settings(), key) == value:
            return
        try:
            self._desk.progress.append("set", {"key": key, "value": value}, self._desk.clock.now())
        except QuizAppError as error:
            self.show(str(error))
            return
        self.learner_changed.emit()
        self.show()

    def set_theme(self, theme: str) -> None:
        """Keep the theme of this machine."""
        self.keep(replace(self.device, theme=theme))

    def set_text_size(self, per_cent: int) -> None:
        """Keep the text size of this machine."""
        self.keep(replace(self.device, text_size=min(max(per_cent, 100), 200)))

    def keep(self, device: DeviceSettings) -> None:
        """Take settings of this machine into force and write them; they hold even unwritten."""
        if device == self.device:
            return
        self.device = device
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
