"""Settings as a place: the only one that can be visited before the progress is open."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices

from quizapp.gui.looks import theme_choice
from quizapp.gui.pages.settings.presenter import SettingsPresenter
from quizapp.gui.pages.settings.view import SettingsView
from quizapp.gui.places import Guide, Place
from quizapp.gui.theme import theme_holder
from quizapp.library.settings import DeviceSettings


class SettingsPlace(Place):
    """Settings of the learner and of this machine, each kept at once."""

    needs_desk = False

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self.presenter = SettingsPresenter(guide.launch, self)
        self._view = view = SettingsView(guide.interior)
        presenter = self.presenter
        presenter.state_changed.connect(view.show_state)
        presenter.device_changed.connect(self._take_looks)
        presenter.learner_changed.connect(guide.changed)
        view.number_chosen.connect(presenter.set_learner)
        view.theme_chosen.connect(presenter.set_theme)
        view.text_size_chosen.connect(presenter.set_text_size)
        view.folder_requested.connect(self._open_folder)
        view.acted.connect(guide.interior.asked)

    @property
    def page(self) -> SettingsView:
        return self._view

    def visit(self, at: str) -> None:  # noqa: ARG002  it has no parts to land on
        if self.guide.is_open:
            self.presenter.take_desk(self.guide.desk)
        self.presenter.show()

    @Slot(object)
    def _take_looks(self, device: DeviceSettings) -> None:
        theme_holder().choose(theme_choice(device))

    @Slot()
    def _open_folder(self) -> None:
        """Show the learner's folder in the system's own program."""
        folder = self.guide.launch.profile.folder
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
