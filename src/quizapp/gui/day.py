"""The one day that timeline and map look at together, and letting it pass."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_DAY_MS = 900


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


class PassingDays(QObject):
    """Lets the shared day pass, by hand or by the clock; `playing_changed` carries a bool.

    `stepped` says which day lies so many days after the one looked at, of those to be looked at:
    at the end it is the same again.
    """

    playing_changed = Signal(bool)

    def __init__(
        self, day: SharedDay, stepped: Callable[[int], int | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._day, self._stepped = day, stepped
        self._clock = QTimer(self)
        self._clock.setInterval(_DAY_MS)
        self._clock.timeout.connect(self.on)

    @property
    def is_playing(self) -> bool:
        """Whether the days pass by themselves."""
        return self._clock.isActive()

    @Slot()
    def on(self) -> None:
        """A day later; playing stops at the last one."""
        after = self._stepped(1)
        if after == self._day.day:
            self.stop()
        self._day.choose(after)

    def back(self) -> None:
        """A day earlier."""
        self._day.choose(self._stepped(-1))

    def play(self, *, still: bool) -> None:
        """Let the days pass, or stop; where motion is reduced, a day a press."""
        if still:
            self.on()
        elif self.is_playing:
            self.stop()
        else:
            self._clock.start()
            self.playing_changed.emit(True)

    def stop(self) -> None:
        """Let the days stand."""
        if self.is_playing:
            self._clock.stop()
            self.playing_changed.emit(False)
