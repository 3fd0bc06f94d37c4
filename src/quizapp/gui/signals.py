"""The system's wish that the program end: Ctrl+C in a terminal, a shutdown, `kill`."""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

_LOOK_EVERY_MS = 200
END_SIGNALS = [
    signal.Signals[name] for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
]
"""What asks a program to end; a terminal that closes says SIGHUP, where there is one."""


class _Wish:
    """Whether somebody wishes the program to end. Python's handler outlives any Qt object, so it
    must not belong to one."""

    def __init__(self) -> None:
        self.is_there = False

    def note(self, _number: int, _frame: FrameType | None) -> None:
        self.is_there = True


class EndSignals(QObject):
    """Emits `end_requested` soon after SIGINT, SIGTERM or SIGHUP.

    Python runs its handlers between two of its own steps, and Qt's loop may take none for long:
    the wake-up descriptor brings the news into Qt's loop. Windows has no such descriptor for
    Qt; there a slow timer lets Python take its steps.
    """

    end_requested = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wish = _Wish()
        for number in END_SIGNALS:
            signal.signal(number, self._wish.note)
        if sys.platform == "win32":
            self._timer = QTimer(self)
            self._timer.timeout.connect(self._look)
            self._timer.start(_LOOK_EVERY_MS)
        else:
            self._reading, writing = os.pipe()
            os.set_blocking(self._reading, False)
            os.set_blocking(writing, False)
            signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
            self._notifier = QSocketNotifier(self._reading, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._woken)

    @Slot()
    def _woken(self) -> None:
        os.read(self._reading, 64)
        # The handler itself runs at Python's next step, which is now behind us.
        QTimer.singleShot(0, self, self._look)

    @Slot()
    def _look(self) -> None:
        if self._wish.is_there:
            self._wish.is_there = False
            self.end_requested.emit()
