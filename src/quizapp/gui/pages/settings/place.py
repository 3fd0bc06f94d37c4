"""Settings as a place: the only one that can be visited before the progress is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices

from quizapp.gui.language import speak
from quizapp.gui.looks import theme_choice
from quizapp.gui.pages.settings.data_presenter import DataPresenter
from quizapp.gui.pages.settings.presenter import SettingsPresenter
from quizapp.gui.pages.settings.state import Section, SettingsState
from quizapp.gui.pages.settings.view import SettingsView
from quizapp.gui.places import Guide, Place
from quizapp.gui.theme import theme_holder
from quizapp.gui.wording import say
from quizapp.library.settings import DeviceSettings


class SettingsPlace(Place):
    """Settings of the learner and of this machine, each kept at once, and the learner's data."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self.presenter = SettingsPresenter(guide.launch, self)
        self._view = SettingsView(guide.interior)
        self._data: DataPresenter | None = None
        presenter, view = self.presenter, self._view
        presenter.state_changed.connect(self._show)
        presenter.device_changed.connect(self._take_device)
        presenter.learner_changed.connect(guide.changed)
        presenter.taken_back_by.connect(self._remember)
        view.chosen.connect(presenter.choose)
        view.section_chosen.connect(presenter.open_section)
        view.searched.connect(presenter.search)
        view.keys.keys_chosen.connect(presenter.set_keys)
        view.keys.usual_requested.connect(self._take_usual_keys)
        view.about.look_round_requested.connect(self._look_round)
        view.data.open_requested.connect(self._open_folder)

    @property
    def page(self) -> SettingsView:
        return self._view

    def visit(self, at: str) -> None:
        if self.guide.is_open:
            self.presenter.take_desk(self.guide.desk)
            self._take_data()
        self.presenter.show()
        if at in set(Section):
            self.presenter.open_section(Section(at))

    def _take_data(self) -> None:
        """The progress is open: its data can be looked after."""
        from quizapp.study.opened import OpenedDesk  # noqa: PLC0415  the store is imported by now

        desk = self.guide.desk
        if not isinstance(desk, OpenedDesk):
            return
        if self._data is None:
            self._data = data = DataPresenter(self.guide.launch, desk, self)
            view = self._view.data
            data.state_changed.connect(view.show_state)
            data.progress_changed.connect(self.guide.changed)
            view.back_up_requested.connect(data.back_up)
            view.check_requested.connect(data.check)
            view.copies_requested.connect(data.look_for_copies)
            view.bring_back_requested.connect(data.bring_back)
            view.folder_chosen.connect(data.choose_folder)
            view.exchange_requested.connect(data.exchange)
            view.export_requested.connect(data.export)
            view.import_requested.connect(data.take_in)
            view.stop_requested.connect(data.stop)
        self._data.show()

    @Slot(object)
    def _show(self, state: SettingsState) -> None:
        self._view.show_state(state)
        if state.section is Section.KEYS:
            self._view.keys.show_keys(frozenset(self.presenter.device.own_keys))

    @Slot(object)
    def _take_device(self, device: DeviceSettings) -> None:
        theme_holder().choose(theme_choice(device))
        if speak(device.language, self.guide.launch.paths.resources):
            self.guide.refurnish()

    @Slot(object)
    def _remember(self, undo: Callable[[], None]) -> None:
        self.guide.tell(say("Changed."), undo)

    @Slot(str)
    def _take_usual_keys(self, action: str) -> None:
        self.presenter.set_keys(action, None)

    @Slot()
    def _look_round(self) -> None:
        self.guide.interior.asked.emit("look-round")

    @Slot()
    def _open_folder(self) -> None:
        """Show the learner's folder in the system's own program."""
        folder = self.guide.launch.profile.folder
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
