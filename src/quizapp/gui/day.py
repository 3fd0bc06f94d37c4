"""The one day that timeline and map look at together."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class SharedDay(QObject):
    """A day (days since 1970-01-01), or None for all of them; `day_changed` carries it."""

    day_changed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._day: int | None = None

    @property
    def day(self) -> int | None:
        """The day that is looked at."""
        return self._day

    def choose(self, day: int | None) -> None:
        """Look at another day."""
        if day != self._day:
            self._day = day
            self.day_changed.emit(day)
