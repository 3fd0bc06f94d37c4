"""Leads from page to page: what is asked for on one is done here and shown on another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from quizapp.facts.problem import QuizAppError
from quizapp.gui.interior import SETTINGS, TODAY
from quizapp.gui.launch import Launch
from quizapp.gui.looks import theme_choice
from quizapp.gui.pages.home.presenter import HomePresenter
from quizapp.gui.pages.home.view import HomeView
from quizapp.gui.theme import theme_holder
from quizapp.gui.window import MainWindow
from quizapp.library.settings import DeviceSettings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from quizapp.gui.pages.settings.presenter import SettingsPresenter
    from quizapp.gui.pages.settings.view import SettingsView
    from quizapp.gui.sitting import Sitting
    from quizapp.questions.question import Question
    from quizapp.study.desk import Desk

_TEXT_STEP, _USUAL_TEXT = 10, 100
_REST_MS = 1500


class Conductor(QObject):
    """Holds the presenters. Until `take_desk` only Home and Settings can be reached.

    `at_rest` says that Home has been in sight for a while: the time for housekeeping.
    """

    at_rest = Signal()

    def __init__(self, launch: Launch, window: MainWindow) -> None:
        super().__init__(window)
        self.launch, self.window = launch, window
        self.interior = window.interior
        self.desk: Desk | None = None
        self._sitting: Sitting | None = None
        self._first = ""
        self._wanted_minutes: int | None = 0 if launch.study_at_once else None
        self._settings: tuple[SettingsPresenter, SettingsView] | None = None
        self.home = HomePresenter(launch.clock.now().day, self)
        self._home_view = HomeView(self.interior)
        self.home.state_changed.connect(self._home_view.show_state)
        self._home_view.start_requested.connect(self.start)
        self._home_view.show_state(self.home.state)
        self.interior.add_page(self._home_view)
        self.interior.asked.connect(self.do)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.at_rest)
        self.interior.show_page(self._home_view, place=TODAY)

    @property
    def question(self) -> Question | None:
        """The question that waits for an answer or was just answered, if one does."""
        return self._sitting.question if self._sitting is not None else None

    def take_desk(self, desk: Desk) -> None:
        """The progress is open: from here on everything works."""
        self.desk = desk
        self._sitting_here().take_desk(desk)
        if self._settings:
            self._settings[0].take_desk(desk)
            self._settings[0].show()
        self._refresh()
        if self._wanted_minutes is not None:
            minutes, self._wanted_minutes = self._wanted_minutes, None
            self.start(minutes)

    def show_kept(self, kept: Mapping[str, Any]) -> None:
        """Show what was kept for the day; its first question can be begun at once."""
        self.home.show_kept(kept["plan"])
        self._first = kept["question"]

    @Slot(int)
    def start(self, minutes: int) -> None:
        """Begin a session of about so many minutes, 0 for the whole plan.

        Before the progress is open, with the question that was kept for this moment.
        """
        if self.desk is None:
            self._wanted_minutes = minutes
            if not self._show_first():
                self.home.wait()
            return
        self._rest.stop()
        try:
            begun = self._sitting_here().begin(minutes)
        except QuizAppError as error:
            self.home.show_problem(error)
            return
        if not begun:
            self._refresh()

    @Slot()
    def show_home(self) -> None:
        """Go to Home, with the plan as it is now."""
        self._wanted_minutes = None
        self._refresh()
        self.interior.show_page(self._home_view, place=TODAY)

    @Slot(str)
    def do(self, name: str) -> None:
        """Do an action that no page did itself."""
        match name:
            case "today" | "back" | "home":
                self._go_home()
            case "settings":
                self._show_settings()
            case "larger" | "smaller" | "usual-size":
                self._change_text_size(name)
            case "full-screen":
                self.window.toggle_full_screen()
            case "keys":
                self.interior.open_keys()
            case "quit":
                self.window.close()

    @Slot()
    def open_folder(self) -> None:
        """Show the learner's folder in the system's own program."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.launch.profile.folder)))

    def settings_presenter(self) -> SettingsPresenter:
        """The settings, made when they are first needed."""
        return self._settings_pair()[0]

    def _sitting_here(self) -> Sitting:
        from quizapp.gui.sitting import Sitting  # noqa: PLC0415  not before first paint

        if self._sitting is None:
            self._sitting = Sitting(self.launch, self.interior, self)
            self._sitting.finished.connect(self.show_home)
        return self._sitting

    def _show_first(self) -> bool:
        """Show the kept question; False when there is none for this start."""
        launch = self.launch
        plain = not launch.decks and launch.limit is None and launch.seed is None
        return bool(self._first) and plain and self._sitting_here().show_first(self._first)

    def _go_home(self) -> None:
        if self._sitting is not None and self._sitting.is_on:
            self._sitting.leave()
        else:
            self.show_home()

    def _refresh(self) -> None:
        if self.desk is None:
            return
        try:
            self.home.refresh(self.desk)
        except QuizAppError as error:
            self.home.show_problem(error)
        self._rest.start()

    def _show_settings(self) -> None:
        presenter, view = self._settings_pair()
        presenter.show()
        self.interior.show_page(view, place=SETTINGS)

    def _change_text_size(self, name: str) -> None:
        presenter = self.settings_presenter()
        size = presenter.device.text_size
        match name:
            case "larger":
                size += _TEXT_STEP
            case "smaller":
                size -= _TEXT_STEP
            case _:
                size = _USUAL_TEXT
        presenter.set_text_size(size)

    def _settings_pair(self) -> tuple[SettingsPresenter, SettingsView]:
        if self._settings is None:
            self._settings = self._make_settings()
        return self._settings

    def _make_settings(self) -> tuple[SettingsPresenter, SettingsView]:
        from quizapp.gui.pages.settings.presenter import SettingsPresenter  # noqa: PLC0415
        from quizapp.gui.pages.settings.view import SettingsView  # noqa: PLC0415

        presenter, view = SettingsPresenter(self.launch, self), SettingsView(self.interior)
        if self.desk is not None:
            presenter.take_desk(self.desk)
        presenter.state_changed.connect(view.show_state)
        presenter.device_changed.connect(self._take_looks)
        presenter.learner_changed.connect(self._refresh_quietly)
        view.number_chosen.connect(presenter.set_learner)
        view.theme_chosen.connect(presenter.set_theme)
        view.text_size_chosen.connect(presenter.set_text_size)
        view.folder_requested.connect(self.open_folder)
        view.acted.connect(self._leave_settings)
        self.interior.add_page(view)
        return presenter, view

    @Slot(object)
    def _take_looks(self, device: DeviceSettings) -> None:
        theme_holder().choose(theme_choice(device))

    @Slot()
    def _refresh_quietly(self) -> None:
        self._refresh()

    @Slot(str)
    def _leave_settings(self, _name: str) -> None:
        if self._sitting is not None and self._sitting.is_on:
            self._sitting.resume()
        else:
            self.show_home()
