"""Slow work beside the window: a worker touches no widget, it only gives back a value."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance
from shiboken6 import isValid

from quizapp.facts.problem import QuizAppError

THREAD = "quizapp-task"
"""How every thread of a task is called."""


class Task(QObject):
    """One piece of work in a thread. `done` carries its value, `refused` a QuizAppError.

    Any other exception is a fault of ours and goes to `threading.excepthook`.
    """

    done = Signal(object)
    refused = Signal(object)

    def __init__(self, work: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._thread = threading.Thread(target=self._run, name=THREAD, daemon=True)
        self._telling = threading.Lock()
        self._is_abandoned = False

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def abandon(self, seconds: float) -> None:
        """Wait for the end of the work, but no longer than that; nobody hears of it any more.

        The thread may outlive this object, and must then not touch it.
        """
        with self._telling:
            self._is_abandoned = True
        if self._thread.is_alive():
            self._thread.join(seconds)

    def _run(self) -> None:
        try:
            value = self._work()
        except QuizAppError as error:
            self._tell(self.refused, error)
        else:
            self._tell(self.done, value)

    def _tell(self, signal: SignalInstance, what: object) -> None:
        with self._telling:
            if not self._is_abandoned and isValid(self):  # the window may be gone by now
                signal.emit(what)
