"""One start: paint first, then furnish the window, then open the progress."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

# Every PySide6 module of the program, before any thread imports anything: PySide6 looks into
# modules while they load, and has made a thread's import of another library fail.
from PySide6 import QtCore, QtGui, QtWidgets  # noqa: F401
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from quizapp import __version__
from quizapp.gui.first_frame import FRAME_FILE, FirstFrame, read_frame
from quizapp.gui.no_display import told_in_a_sentence
from quizapp.gui.window import MainWindow
from quizapp.library.opening import home_at_a_glance
from quizapp.library.settings import read_device_settings

if TYPE_CHECKING:
    from typing import Any

    from quizapp.gui.conductor import Conductor
    from quizapp.gui.errors import Faults
    from quizapp.gui.launch import Launch
    from quizapp.gui.stay import Stay
    from quizapp.library.profiles import Profile


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
    from quizapp.gui.actions import use_keys  # noqa: PLC0415  not before first paint
    from quizapp.gui.language import speak  # noqa: PLC0415
    from quizapp.gui.looks import key_choice, theme_choice  # noqa: PLC0415
    from quizapp.gui.theme import install_theme  # noqa: PLC0415

    device = read_device_settings(launch.paths.device_settings)
    speak(device.language, launch.paths.resources)
    use_keys(key_choice(device))
    holder = install_theme(app, launch.paths.resources, theme_choice(device))
    if holder.problem:
        print(f"quizapp: {holder.problem}", file=sys.stderr)


class Start(QObject):
    """One start: the window, and what happens after its first paint.

    `painted` comes once, after the first paint; `furnished` when Home and Settings work;
    `usable` when the plan of the open store is shown, of each learner who is switched to.
    """

    painted = Signal()
    furnished = Signal()
    usable = Signal()

    def __init__(self, app: QApplication, launch: Launch) -> None:
        super().__init__(app)
        self._app, self._launch = app, launch
        self._stay: Stay | None = None
        self._faults: Faults | None = None
        self._untold: list[str] = []  # faults of the time before there was a page to show them
        self._device = read_device_settings(launch.paths.device_settings)
        self._kept = home_at_a_glance(launch.profile, launch.clock.now().day)
        frame = read_frame(launch.paths.cache / FRAME_FILE, self._device)
        words = self._kept["words"] if self._kept is not None else ()
        first = FirstFrame(frame, words)
        first.painted.connect(self._on_painted)
        self.window = MainWindow(self._device, first)
        self.window.closing.connect(self._close)

    @property
    def conductor(self) -> Conductor | None:
        """Who leads from place to place, once the window is furnished."""
        return self._stay.conductor if self._stay is not None else None

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
        from quizapp.gui.errors import Faults  # noqa: PLC0415  brings logging
        from quizapp.gui.signals import EndSignals  # noqa: PLC0415

        self._faults = Faults(self._launch.paths.log, self)
        self._faults.happened.connect(self._tell_fault)
        EndSignals(self).end_requested.connect(self.window.close)
        dress(self._app, self._launch)
        stay = self._begin_stay(self._launch, self._kept)
        for details in self._untold:
            self._tell_fault(details)
        if self.window.start_was_pressed:
            stay.conductor.start(0)
        self.furnished.emit()
        stay.begin()

    def _begin_stay(self, launch: Launch, kept: dict[str, Any] | None) -> Stay:
        from quizapp.gui.stay import Stay  # noqa: PLC0415  brings QtNetwork

        self._stay = stay = Stay(launch, self.window, self, kept)
        stay.usable.connect(self.usable)
        stay.switch_requested.connect(self._switch)
        return stay

    @Slot(object)
    def _switch(self, profile: Profile) -> None:
        """Close one learner's progress and open another's, in the same window."""
        assert self._stay is not None
        old = self._stay
        old.close()
        self._launch = replace(self._launch, profile=profile, study_at_once=False)
        kept = home_at_a_glance(profile, self._launch.clock.now().day)
        self._begin_stay(self._launch, kept).begin()
        old.deleteLater()

    @Slot(str)
    def _tell_fault(self, details: str) -> None:
        if self._stay is None:
            self._untold.append(details)
        else:
            self.window.interior.tell_fault(details)

    @Slot()
    def _close(self) -> None:
        if self._stay is not None:
            self._stay.close()
