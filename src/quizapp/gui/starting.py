"""One start: paint first, then furnish the window, then open the progress."""

from __future__ import annotations

import gc
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

# Every PySide6 module of the program, before any thread imports anything: PySide6 looks into
# modules while they load, and made a thread's import of pydantic fail.
from PySide6 import QtCore, QtGui, QtWidgets  # noqa: F401
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from quizapp import __version__
from quizapp.facts.problem import QuizAppError
from quizapp.gui.first_frame import FRAME_FILE, FirstFrame, read_frame
from quizapp.gui.no_display import told_in_a_sentence
from quizapp.gui.window import MainWindow
from quizapp.library.opening import home_at_a_glance
from quizapp.library.settings import read_device_settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.gui.conductor import Conductor
    from quizapp.gui.launch import Launch
    from quizapp.gui.pages.trouble.state import TroubleState
    from quizapp.gui.second_start import FirstWindow
    from quizapp.gui.store_keeper import StoreKeeper
    from quizapp.gui.tasks import Task
    from quizapp.library.opening import UsableDecks
    from quizapp.library.profiles import Profile

RAISED = "quizapp was open already for {name}; its window has been brought to the front."
_LONGEST_WAIT_SECONDS = 5.0


def raise_other(profile: Profile) -> bool:
    """Bring this learner's open window to the front; False when none answers."""
    from quizapp.gui.second_start import raise_first_window  # noqa: PLC0415  brings QtNetwork

    if not raise_first_window(profile.folder):
        return False
    print(RAISED.format(name=profile.name), file=sys.stderr)
    return True


def make_application() -> QApplication:
    """The application with its name; made once a process."""
    existing = QApplication.instance()
    with told_in_a_sentence():
        app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("quizapp")
    app.setApplicationDisplayName("quizapp")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("quizapp")
    return app


def dress(app: QApplication, launch: Launch) -> None:
    """Give the application its words and its look."""
    from quizapp.gui.looks import theme_choice  # noqa: PLC0415  not before first paint
    from quizapp.gui.theme import install_theme  # noqa: PLC0415
    from quizapp.gui.wording import install_translator  # noqa: PLC0415

    install_translator(_translated)
    device = read_device_settings(launch.paths.device_settings)
    holder = install_theme(app, launch.paths.resources, theme_choice(device))
    if holder.problem:
        print(f"quizapp: {holder.problem}", file=sys.stderr)


class Start(QObject):
    """One start: the window, and what happens after its first paint.

    `painted` comes once, after the first paint; `furnished` when Home and Settings work;
    `usable` when the plan of the open store is shown.
    """

    painted = Signal()
    furnished = Signal()
    usable = Signal()

    def __init__(self, app: QApplication, launch: Launch) -> None:
        super().__init__(app)
        self._app, self._launch = app, launch
        self.conductor: Conductor | None = None
        self._first_window: FirstWindow | None = None
        self._keeper: StoreKeeper | None = None
        self._task: Task | None = None
        self._is_closed = False
        self._device = read_device_settings(launch.paths.device_settings)
        self._kept = home_at_a_glance(launch.profile, launch.clock.now().day)
        frame = read_frame(launch.paths.cache / FRAME_FILE, self._device)
        words = self._kept["words"] if self._kept is not None else ()
        first = FirstFrame(frame, words)
        first.painted.connect(self._on_painted)
        self.window = MainWindow(self._device, first)
        self.window.closing.connect(self._close)

    def show(self) -> None:
        """Show the window; all else follows from its first paint."""
        if self._device.window_full:
            self.window.showFullScreen()
        else:
            self.window.show()

    @Slot()
    def _on_painted(self) -> None:
        # Not now: this is within the paint itself.
        QTimer.singleShot(0, self, self._furnish)

    @Slot()
    def _furnish(self) -> None:
        """What the first paint did not need is imported now."""
        self.painted.emit()
        from quizapp.gui.conductor import Conductor  # noqa: PLC0415
        from quizapp.gui.errors import Faults  # noqa: PLC0415  brings logging
        from quizapp.gui.second_start import FirstWindow  # noqa: PLC0415  brings QtNetwork
        from quizapp.gui.signals import EndSignals  # noqa: PLC0415

        faults = Faults(self._launch.paths.log, self)
        EndSignals(self).end_requested.connect(self.window.close)
        dress(self._app, self._launch)
        interior = self.window.furnish(self._launch.profile.name)
        faults.happened.connect(interior.tell_fault)
        self.conductor = Conductor(self._launch, self.window)
        self.conductor.at_rest.connect(self._housekeep)
        if self._kept is not None:
            self.conductor.show_kept(self._kept)
        interior.focus_anew()
        if self.window.start_was_pressed:
            self.conductor.start(0)
        self._first_window = FirstWindow(self._launch.profile.folder, self)
        self._first_window.raise_requested.connect(self.window.come_forward)
        self.furnished.emit()
        self._begin()

    def _begin(self) -> None:
        from quizapp.gui.tasks import Task  # noqa: PLC0415

        # A collection in the thread would delete Qt objects there, and that ends the process.
        gc.disable()
        self._task = Task(self._prepare, self)
        self._task.done.connect(self._open)
        self._task.refused.connect(self._refuse)
        self._task.start()

    def _prepare(self) -> UsableDecks:
        """In the thread: import what is slow, and read the decks."""
        from quizapp.gui import store_keeper  # noqa: F401, PLC0415
        from quizapp.library.opening import UsableDecks, open_shelf  # noqa: PLC0415

        paths = self._launch.paths
        vocabularies = paths.resources / "vocabulary"
        return UsableDecks(open_shelf(paths.shipped_decks, paths.decks, vocabularies, paths.cache))

    @Slot(object)
    def _open(self, decks: UsableDecks) -> None:
        if self._is_closed:
            return  # this was on its way when the window went
        from quizapp.gui.pages.trouble.state import doubted_clock  # noqa: PLC0415
        from quizapp.gui.store_keeper import StoreKeeper  # noqa: PLC0415
        from quizapp.library.opening import OpenElsewhere  # noqa: PLC0415

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
        doubt = self._keeper.doubt()
        if doubt is None:
            self._go_on()
        else:
            self._show_trouble(doubted_clock(doubt.today, doubt.newest), self._trust_clock)

    def _go_on(self) -> None:
        """The progress is open and its days are sure: from here on everything works."""
        assert self.conductor is not None
        assert self._keeper is not None
        self.conductor.take_desk(self._keeper.desk)
        _let_collector_go()
        self.usable.emit()

    @Slot()
    def _trust_clock(self) -> None:
        assert self.conductor is not None
        assert self._keeper is not None
        self._keeper.trust_clock()
        self.conductor.show_home()
        self._go_on()

    @Slot(object)
    def _refuse(self, error: QuizAppError) -> None:
        if self._is_closed:
            return
        from quizapp.gui.pages.trouble.state import trouble_of  # noqa: PLC0415

        self._show_trouble(trouble_of(error), self._again)
        _let_collector_go()

    def _show_trouble(self, state: TroubleState, go_on: Callable[[], None]) -> None:
        from quizapp.gui.refusal import show_trouble  # noqa: PLC0415

        assert self.conductor is not None
        _let_collector_go()
        show_trouble(self.window, state, self.conductor, go_on)

    @Slot()
    def _again(self) -> None:
        """Try once more, after the person has mended something."""
        assert self.conductor is not None
        self.conductor.show_home()
        self._begin()

    @Slot()
    def _housekeep(self) -> None:
        """At rest: make the next start quick."""
        if self._keeper is not None:
            self._keeper.keep_glances()
        self._keep_frame()

    @Slot()
    def _close(self) -> None:
        """Everything answered is on disk; only what makes the next start quick is left to do."""
        if self._first_window is not None:
            self._first_window.stop()
        self._is_closed = True
        if self._task is not None:
            self._task.abandon(_LONGEST_WAIT_SECONDS)
        if self.conductor is not None:
            self._keep_window_size(self.conductor)
            self._keep_frame()
        if self._keeper is not None:
            self._keeper.close()
            self._keeper = None

    def _keep_window_size(self, conductor: Conductor) -> None:
        width, height, full = self.window.size_to_keep
        settings = conductor.settings_presenter()
        device = replace(
            settings.device,
            window_width=width,
            window_height=height,
            window_full=full,
            profile=self._launch.profile.id,
        )
        settings.keep(device)

    def _keep_frame(self) -> None:
        from quizapp.gui.frame_keeper import keep_frame  # noqa: PLC0415  not before first paint

        assert self.conductor is not None
        paths = self._launch.paths
        width, height, _full = self.window.size_to_keep
        device = self.conductor.settings_presenter().device
        device = replace(device, window_width=width, window_height=height)
        fonts = paths.resources / "fonts"
        keep_frame(paths.cache / FRAME_FILE, fonts, self.window.interior, device)


def _let_collector_go() -> None:
    """All is loaded and stays: the collector may run, and need not look at it ever again."""
    gc.freeze()
    gc.enable()


def _translated(context: str, text: str, number: int) -> str:
    return QCoreApplication.translate(context, text, "", number)
