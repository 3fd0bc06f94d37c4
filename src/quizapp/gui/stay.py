"""One learner's stay in the window: the pages made for them, their progress, and its end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from quizapp.facts.problem import QuizAppError
from quizapp.gui.conductor import Conductor
from quizapp.gui.first_frame import FRAME_FILE
from quizapp.gui.second_start import FirstWindow, raise_other
from quizapp.gui.wording import counted, say
from quizapp.library.guests import end_guest, is_guest

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from quizapp.gui.launch import Launch
    from quizapp.gui.pages.trouble.state import TroubleState
    from quizapp.gui.store_keeper import StoreKeeper
    from quizapp.gui.tasks import Task
    from quizapp.gui.window import MainWindow
    from quizapp.library.opening import UsableDecks
    from quizapp.progress.reports import FolderReport

_LONGEST_WAIT_SECONDS = 5.0


class Stay(QObject):
    """Furnishes the window for a learner, opens their progress beside it, and closes it.

    `usable` says that the plan of the open store is shown, `switch_requested` carries the
    profile that is wanted instead.
    """

    usable = Signal()
    switch_requested = Signal(object)

    def __init__(
        self, launch: Launch, window: MainWindow, parent: QObject, kept: dict[str, Any] | None
    ) -> None:
        super().__init__(parent)
        self._launch, self._window, self._kept = launch, window, kept
        self._keeper: StoreKeeper | None = None
        self._task: Task | None = None
        self._exchange: Task | None = None
        self._is_closed = False
        self.conductor = self._furnish()
        if kept is not None:
            self.conductor.show_kept(kept)
        window.interior.focus_anew()
        self._first_window = FirstWindow(launch.profile.folder, self)
        self._first_window.raise_requested.connect(self._come_forward)

    def begin(self) -> None:
        """Import what is slow and read the decks, in a thread; then open the progress."""
        from quizapp.gui.tasks import Task  # noqa: PLC0415

        self._window.collector.hold()
        self._task = Task(self._prepare, self)
        self._task.done.connect(self._open)
        self._task.refused.connect(self._refuse)
        self._task.start()

    def close(self) -> None:
        """Everything answered is on disk; only what makes the next start quick is left to do."""
        self._first_window.stop()
        self._is_closed = True
        for task in (self._task, self._exchange):
            if task is not None:
                task.abandon(_LONGEST_WAIT_SECONDS)
        self.conductor.leave()
        self._keep_window_size()
        self.keep_frame()
        if self._keeper is not None:
            self._keeper.close()
            self._keeper = None
        end_guest(self._launch.profile)

    @Slot()
    def keep_frame(self) -> None:
        """Keep what the next start paints first."""
        from quizapp.gui.frame_keeper import keep_frame  # noqa: PLC0415  not before first paint

        paths = self._launch.paths
        width, height, _full = self._window.size_to_keep
        device = self.conductor.settings_presenter().device
        device = replace(device, window_width=width, window_height=height)
        fonts = paths.resources / "fonts"
        keep_frame(paths.cache / FRAME_FILE, fonts, self._window.interior, device)

    @Slot()
    def refurnish(self) -> None:
        """Make every page anew, as in another language; the session goes on where it stood."""
        session = self.conductor.session
        old, self.conductor = self.conductor, self._furnish()
        old.deleteLater()
        if self._keeper is not None:
            self.conductor.take_desk(self._keeper.desk)
            if session is not None:
                self.conductor.resume_session(session)
        self.conductor.go("settings")

    def _furnish(self) -> Conductor:
        interior = self._window.furnish(self._launch.profile.name)
        conductor = Conductor(self._launch, self._window)
        conductor.at_rest.connect(self._housekeep)
        conductor.switch_requested.connect(self.switch_requested)
        conductor.refurnish_requested.connect(self.refurnish)
        conductor.session_ended.connect(self.exchange)
        conductor.decks_were_changed.connect(self._read_decks)
        interior.show()
        return conductor

    def _prepare(self) -> UsableDecks:
        """In the thread: import what is slow, and read the decks."""
        from quizapp.gui import store_keeper  # noqa: F401, PLC0415
        from quizapp.library.opening import UsableDecks, open_shelf  # noqa: PLC0415

        paths = self._launch.paths
        vocabularies = paths.resources / "vocabulary"
        return UsableDecks(open_shelf(paths.shipped_decks, paths.decks, vocabularies, paths.cache))

    @Slot(object)
    def _open(self, decks: UsableDecks) -> None:
        self._open_with(decks, browsing=False)

    def _open_with(self, decks: UsableDecks, *, browsing: bool) -> None:
        if self._is_closed:
            return  # this was on its way when the window went
        from quizapp.gui.store_keeper import StoreKeeper  # noqa: PLC0415
        from quizapp.library.opening import (  # noqa: PLC0415
            OpenDamaged,
            OpenElsewhere,
            OpenReadOnly,
        )

        try:
            self._keeper = StoreKeeper(self._launch, decks, browsing=browsing)
        except OpenElsewhere as error:
            if raise_other(self._launch.profile):
                self._window.close()
            else:
                self._refuse(error)
        except OpenReadOnly as error:
            self._offer(error, say("Look only"), lambda: self._browse(decks))
        except OpenDamaged as error:
            self._offer(error, say("Build it anew"), self._build_anew)
        except QuizAppError as error:
            self._refuse(error)
        else:
            self._go_on_unless_in_doubt()

    def _go_on_unless_in_doubt(self) -> None:
        from quizapp.gui.pages.trouble.state import doubted_clock  # noqa: PLC0415

        assert self._keeper is not None
        doubt = self._keeper.doubt()
        if doubt is None:
            self._go_on()
        else:
            self._show_trouble(doubted_clock(doubt.today, doubt.newest), self._trust_clock)

    def _go_on(self) -> None:
        """The progress is open and its days are sure: from here on everything works."""
        assert self._keeper is not None
        self.conductor.take_desk(self._keeper.desk)
        self._window.collector.begin()
        self.usable.emit()
        self.exchange()

    @Slot()
    def _read_decks(self) -> None:
        """Read the decks that are there now, beside the window."""
        from quizapp.gui.tasks import Task  # noqa: PLC0415

        self._window.collector.hold()
        self._task = Task(self._prepare, self)
        self._task.done.connect(self._take_decks)
        self._task.refused.connect(self._say_refusal)
        self._task.start()

    @Slot(object)
    def _take_decks(self, decks: UsableDecks) -> None:
        self._window.collector.begin()
        if self._keeper is not None and not self._is_closed:
            self._keeper.take_decks(decks)
            self.conductor.take_desk(self._keeper.desk)

    @Slot()
    def exchange(self) -> None:
        """Exchange with the Progress folder, if one is chosen, beside the window."""
        from quizapp.gui.tasks import Task  # noqa: PLC0415
        from quizapp.library.progress_folder import exchange, progress_folder  # noqa: PLC0415

        keeper, launch = self._keeper, self._launch
        if keeper is None or keeper.is_browsing or is_guest(launch.profile):
            return
        device, profile = launch.paths.device_settings, launch.profile
        if progress_folder(device, profile) is None:
            return
        self._exchange = Task(lambda: exchange(keeper.progress, device, profile), self)
        self._exchange.done.connect(self._take_exchange)
        self._exchange.refused.connect(self._say_refusal)
        self._exchange.start()

    @Slot(object)
    def _take_exchange(self, report: FolderReport) -> None:
        new = report.merged.new
        if new and not self._is_closed:
            self.conductor.changed()
            self.conductor.tell(
                counted(
                    new,
                    "{n} answer came in from your other computers.",
                    "{n} answers came in from your other computers.",
                )
            )

    @Slot(object)
    def _say_refusal(self, error: QuizAppError) -> None:
        if not self._is_closed:
            self.conductor.warn(error)

    def _browse(self, decks: UsableDecks) -> None:
        self.conductor.show_home()
        self._open_with(decks, browsing=True)
        self.conductor.tell(say("You can look at everything; nothing can be answered here."))

    def _build_anew(self) -> None:
        """Build a damaged progress anew, beside the window, and say what came back."""
        from quizapp.gui.tasks import Task  # noqa: PLC0415
        from quizapp.library.keeping import build_anew  # noqa: PLC0415

        profile, now = self._launch.profile, self._launch.clock.now().local
        self.conductor.show_home()
        self.conductor.home.wait()
        self._task = Task(lambda: build_anew(profile, now).sentences, self)
        self._task.done.connect(self._say_rebuilt)
        self._task.refused.connect(self._refuse)
        self._task.start()

    @Slot(object)
    def _say_rebuilt(self, sentences: tuple[str, ...]) -> None:
        if self._is_closed:
            return
        from quizapp.gui.pages.trouble.state import rebuilt  # noqa: PLC0415

        self._show_trouble(rebuilt(sentences), self._again)

    def _trust_clock(self) -> None:
        assert self._keeper is not None
        self._keeper.trust_clock()
        self.conductor.show_home()
        self._go_on()

    @Slot(object)
    def _refuse(self, error: QuizAppError) -> None:
        if not self._is_closed:
            self._offer(error, say("Try again"), self._again)

    def _offer(self, error: QuizAppError, way_on: str, go_on: Callable[[], None]) -> None:
        from quizapp.gui.pages.trouble.state import trouble_of  # noqa: PLC0415

        self._show_trouble(trouble_of(error, way_on), go_on)

    def _show_trouble(self, state: TroubleState, go_on: Callable[[], None]) -> None:
        from quizapp.gui.refusal import show_trouble  # noqa: PLC0415

        self._window.collector.begin()
        show_trouble(self._window, state, self.conductor, go_on)

    def _again(self) -> None:
        """Try once more, after something was mended."""
        self.conductor.show_home()
        self.begin()

    @Slot()
    def _come_forward(self) -> None:
        """A second start asked for the window; it may have brought an assignment."""
        self._window.come_forward()
        self.conductor.changed()

    @Slot()
    def _housekeep(self) -> None:
        """At rest: make the next start quick."""
        if self._keeper is not None:
            self._keeper.keep_glances()
        self.keep_frame()

    def _keep_window_size(self) -> None:
        width, height, full = self._window.size_to_keep
        settings = self.conductor.settings_presenter()
        profile = self._launch.profile
        device = replace(
            settings.device, window_width=width, window_height=height, window_full=full
        )
        if not is_guest(profile):
            device = replace(device, profile=profile.id)
        settings.keep(device)
