"""What can be done with a learner's data: checked, copied, brought back, exchanged, taken out.

All of it runs beside the window; the picture says how far it is, and it can be stopped.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from quizapp.facts.problem import QuizAppError
from quizapp.gui.launch import Launch
from quizapp.gui.pages.settings.data_state import (
    DataState,
    Work,
    answers_said,
    checked_said,
    exchanged_said,
    last_backup_said,
    offer_of,
)
from quizapp.gui.tasks import Task
from quizapp.gui.wording import counted, say, told
from quizapp.library.keeping import back_up, last_backup
from quizapp.library.progress_folder import choose_progress_folder, exchange, progress_folder
from quizapp.library.restoring import bring_back_from, plans_for, take_in, until_stopped
from quizapp.study.opened import OpenedDesk

_LONGEST_WAIT_SECONDS = 2.0
Watch = Callable[[int, int], bool]


class DataPresenter(QObject):
    """`state_changed` carries a DataState; `progress_changed` says that events came in."""

    state_changed = Signal(object)
    progress_changed = Signal()
    _told = Signal(int)

    def __init__(self, launch: Launch, desk: OpenedDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._launch, self._desk = launch, desk
        self._task: Task | None = None
        self._goes_on = True
        self._then: Callable[..., tuple[str, ...]] = lambda _value: ()
        self._is_well: Callable[..., bool] = lambda _value: True
        self._told.connect(self._show_done)
        self.state = self._state()

    def show(self) -> None:
        """Say the picture as it stands."""
        fresh, now = self._state(), self.state
        self._say(
            answers=fresh.answers,
            last_backup=fresh.last_backup,
            progress_folder=fresh.progress_folder,
            folder=now.folder,
        )

    def back_up(self) -> None:
        """Make a copy now, and read it back."""
        profile, now = self._launch.profile, self._launch.clock.now().local
        self._begin(
            Work.BACKUP,
            lambda watch: back_up(profile, now, None, watch),
            lambda made: (
                counted(
                    made.events,
                    "A copy was made and read back: {n} event.",
                    "A copy was made and read back: {n} events.",
                ),
            ),
        )

    def check(self) -> None:
        """Read every event, fold everything again, and compare."""
        progress = self._desk.progress
        self._begin(Work.CHECK, progress.verify, checked_said, is_well=lambda made: made.is_clean)

    def look_for_copies(self) -> None:
        """Find out what each backup would bring back."""
        self._begin(Work.PLANS, lambda _watch: plans_for(self._desk.progress), self._take_plans)

    def bring_back(self, path: Path) -> None:
        """Take in what a copy has and the progress lacks."""
        self._begin(
            Work.RESTORE,
            lambda watch: bring_back_from(self._desk.progress, path, watch),
            self._said_of_new,
        )

    def choose_folder(self, folder: Path | None) -> None:
        """Use this Progress folder from now on, or none; exchange with it at once."""
        try:
            choose_progress_folder(self._launch.paths.device_settings, self._launch.profile, folder)
        except QuizAppError as error:
            self._say(said=(told(error),), went_well=False)
            return
        self.show()
        if folder is not None:
            self.exchange()

    def exchange(self) -> None:
        """Exchange with the Progress folder now."""
        device, profile = self._launch.paths.device_settings, self._launch.profile
        progress = self._desk.progress
        self._begin(
            Work.EXCHANGE,
            lambda watch: exchange(progress, device, profile, watch, everything=True),
            self._take_exchange,
        )

    def export(self, path: Path) -> None:
        """Write every event to a file: JSON Lines, or a table by its name."""
        progress = self._desk.progress
        self._begin(
            Work.EXPORT,
            lambda _watch: progress.export(path),
            lambda count: (
                counted(
                    int(count),
                    "{n} event was written to {path}.",
                    "{n} events were written to {path}.",
                    path=path,
                ),
            ),
        )

    def take_in(self, path: Path) -> None:
        """Take in a file that was exported."""
        self._begin(
            Work.IMPORT,
            lambda _watch: take_in(self._desk.progress, path),
            lambda found: (*self._said_of_new(found[0]), *map(told, found[1])),
        )

    def stop(self) -> None:
        """Break off what is on; what was done by then holds."""
        self._goes_on = False

    def abandon(self) -> None:
        """The window goes: wait a moment for what is on."""
        self._goes_on = False
        if self._task is not None:
            self._task.abandon(_LONGEST_WAIT_SECONDS)

    def _state(self) -> DataState:
        launch = self._launch
        chosen = progress_folder(launch.paths.device_settings, launch.profile)
        return DataState(
            profile=launch.profile.name,
            folder=str(launch.profile.folder),
            answers=answers_said(self._desk.progress.count()),
            last_backup=last_backup_said(
                last_backup(launch.profile), launch.clock.now().local.date()
            ),
            progress_folder=str(chosen) if chosen else "",
        )

    def _begin(
        self,
        work: Work,
        do: Callable[[Watch], object],
        then: Callable[..., tuple[str, ...]],
        is_well: Callable[..., bool] = lambda _value: True,
    ) -> None:
        if self.state.work is not None:
            return
        self._goes_on, self._then, self._is_well = True, then, is_well
        self._say(work=work, done=0, said=())
        self._task = Task(lambda: until_stopped(do, self._watch), self)
        self._task.done.connect(self._end)
        self._task.refused.connect(self._refuse)
        self._task.start()

    def _watch(self, done: int, all_: int) -> bool:
        """In the thread: say how far it is; whether to go on."""
        self._told.emit(100 * done // max(1, all_))
        return self._goes_on

    @Slot(int)
    def _show_done(self, per_cent: int) -> None:
        if per_cent != self.state.done:
            self._say(done=per_cent)

    @Slot(object)
    def _end(self, value: object) -> None:
        if value is None and not self._goes_on:
            self._say(work=None, said=(say("Stopped. What was done by then holds."),))
        else:
            self._say(work=None, said=self._then(value), went_well=self._is_well(value))
        self.show()

    @Slot(object)
    def _refuse(self, error: QuizAppError) -> None:
        self._say(work=None, said=(told(error),), went_well=False)

    def _take_plans(self, plans: object) -> tuple[str, ...]:
        offers = tuple(
            offer_of(one.path, one.events, one.missing, one.newer, (one.from_day, one.to_day))
            for one in plans  # type: ignore[attr-defined]  # RestorePlans
        )
        self._say(offers=offers)
        return () if offers else (say("There is no copy yet."),)

    def _take_exchange(self, report: object) -> tuple[str, ...]:
        self.progress_changed.emit()
        return exchanged_said(report)  # type: ignore[arg-type]  # a FolderReport

    def _said_of_new(self, new: object) -> tuple[str, ...]:
        self.progress_changed.emit()
        self._say(offers=None)
        return (counted(int(new), "{n} event came in.", "{n} events came in."),)  # type: ignore[call-overload]

    def _say(self, **changed: object) -> None:
        self.state = replace(self.state, **changed)  # type: ignore[arg-type]  # names are fields
        self.state_changed.emit(self.state)
