"""One start: paint first, then open the progress, then show what today asks."""

from __future__ import annotations

import gc
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

# Every PySide6 module of the program, before any thread imports anything: PySide6 looks into
# modules while they load, and made a thread's import of pydantic fail.
from PySide6 import QtCore, QtGui, QtSvg, QtWidgets  # noqa: F401
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from quizapp import __version__
from quizapp.facts.problem import QuizAppError
from quizapp.gui.conductor import Conductor
from quizapp.gui.launch import Launch
from quizapp.gui.looks import theme_choice
from quizapp.gui.no_display import told_in_a_sentence
from quizapp.gui.theme import install_theme
from quizapp.gui.window import MainWindow
from quizapp.gui.wording import install_translator
from quizapp.library.opening import (
    OpenElsewhere,
    UsableDecks,
    home_at_a_glance,
    open_shelf,
)
from quizapp.library.profiles import Profile
from quizapp.library.settings import read_device_settings

if TYPE_CHECKING:
    from quizapp.gui.second_start import FirstWindow
    from quizapp.gui.store_keeper import StoreKeeper
    from quizapp.gui.tasks import Task

RAISED = "quizapp was open already for {name}; its window has been brought to the front."
_LONGEST_WAIT_SECONDS = 5.0


def raise_other(profile: Profile) -> bool:
    """Bring this learner's open window to the front; False when none answers."""
    from quizapp.gui.second_start import raise_first_window  # noqa: PLC0415  brings QtNetwork

    if not raise_first_window(profile.folder):
        return False
    print(RAISED.format(name=profile.name), file=sys.stderr)
    return True


def make_application(launch: Launch) -> QApplication:
    """The application with its look, its words and its name."""
    existing = QApplication.instance()
    with told_in_a_sentence():
        app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("quizapp")
    app.setApplicationDisplayName("quizapp")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("quizapp")
    install_translator(_translated)
    device = read_device_settings(launch.paths.device_settings)
    holder = install_theme(app, launch.paths.resources, theme_choice(device))
    if holder.problem:
        print(f"quizapp: {holder.problem}", file=sys.stderr)
    return app


class Start(QObject):
    """One start: the window, and what happens after its first paint.

    `painted` comes once, after the first paint; `usable` when the plan of the open store is shown.
    """

    painted = Signal()
    usable = Signal()

    def __init__(self, app: QApplication, launch: Launch) -> None:
        super().__init__(app)
        self._launch = launch
        self._first_window: FirstWindow | None = None
        self._keeper: StoreKeeper | None = None
        self._task: Task | None = None
        self._device = read_device_settings(launch.paths.device_settings)
        self.window = MainWindow(launch.profile.name, self._device)
        self.conductor = Conductor(launch, self.window)
        kept = home_at_a_glance(launch.profile, launch.clock.now().day)
        if kept is not None:
            self.conductor.home.show_kept(kept)
        self.conductor.at_rest.connect(self._housekeep)
        self.window.closing.connect(self._close)
        self.window.ground.painted.connect(
            self._after_first_paint, Qt.ConnectionType.QueuedConnection
        )

    def show(self) -> None:
        """Show the window; all else follows from its first paint."""
        if self._device.window_full:
            self.window.showFullScreen()
        else:
            self.window.show()

    @Slot()
    def _after_first_paint(self) -> None:
        """What the first paint did not need is imported now."""
        self.painted.emit()
        from quizapp.gui.errors import Faults  # noqa: PLC0415  brings logging
        from quizapp.gui.second_start import FirstWindow  # noqa: PLC0415  brings QtNetwork
        from quizapp.gui.signals import EndSignals  # noqa: PLC0415

        faults = Faults(self._launch.paths.log, self)
        faults.happened.connect(self.window.tell_fault)
        EndSignals(self).end_requested.connect(self.window.close)
        self.conductor.complete_home()
        self.window.focus_anew()
        self._first_window = FirstWindow(self._launch.profile.folder, self)
        self._first_window.raise_requested.connect(self.window.come_forward)
        self._begin()

    def _begin(self) -> None:
        from quizapp.gui.tasks import Task  # noqa: PLC0415

        self._task = Task(self._prepare, self)
        self._task.done.connect(self._open)
        self._task.refused.connect(self._refuse)
        self._task.start()

    def _prepare(self) -> UsableDecks:
        """In the thread: import what is slow, and read the decks."""
        from quizapp.gui import store_keeper  # noqa: F401, PLC0415

        paths = self._launch.paths
        vocabularies = paths.resources / "vocabulary"
        return UsableDecks(open_shelf(paths.shipped_decks, paths.decks, vocabularies, paths.cache))

    @Slot(object)
    def _open(self, decks: UsableDecks) -> None:
        from quizapp.gui.store_keeper import StoreKeeper  # noqa: PLC0415

        try:
            self._keeper = StoreKeeper(self._launch, decks)
        except OpenElsewhere as error:
            if raise_other(self._launch.profile):
                self.window.close()
            else:
                self._refuse(error)
            return
        except QuizAppError as error:
            self._refuse(error)
            return
        self.conductor.take_desk(self._keeper.desk)
        # What was loaded stays: the collector need not look at it ever again.
        gc.freeze()
        gc.enable()
        self.usable.emit()

    @Slot(object)
    def _refuse(self, error: QuizAppError) -> None:
        from quizapp.gui.refusal import show_refusal  # noqa: PLC0415

        show_refusal(self.window, error, self.conductor, self._again)

    @Slot()
    def _again(self) -> None:
        """Try once more, after the person has mended something."""
        self.conductor.show_home()
        self._begin()

    @Slot()
    def _housekeep(self) -> None:
        if self._keeper is not None:
            self._keeper.keep_glances()

    @Slot()
    def _close(self) -> None:
        """Everything answered is on disk; only what makes the next start quick is left to do."""
        self._keep_window_size()
        if self._first_window is not None:
            self._first_window.stop()
        if self._task is not None:
            self._task.wait(_LONGEST_WAIT_SECONDS)
        if self._keeper is not None:
            self._keeper.close()
            self._keeper = None

    def _keep_window_size(self) -> None:
        width, height, full = self.window.size_to_keep
        settings = self.conductor.settings_presenter()
        settings.keep(
            replace(
                settings.device,
                window_width=width,
                window_height=height,
                window_full=full,
                profile=self._launch.profile.id,
            )
        )


def _translated(context: str, text: str, number: int) -> str:
    return QCoreApplication.translate(context, text, "", number)
