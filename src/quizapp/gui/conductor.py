"""Leads from page to page: what is asked for on one is done here and shown on another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from quizapp.facts.problem import QuizAppError
from quizapp.gui.day import SharedDay
from quizapp.gui.launch import Launch
from quizapp.gui.pages.home.presenter import HomePresenter
from quizapp.gui.pages.home.view import HomeView
from quizapp.gui.places import SETTINGS, STUDY, TODAY, Place, place_row
from quizapp.gui.wayback import Undoing, WayBack
from quizapp.gui.window import MainWindow
from quizapp.gui.wording import say, told
from quizapp.study.purpose import Purpose

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from quizapp.gui.interior import Interior
    from quizapp.gui.pages.settings.presenter import SettingsPresenter
    from quizapp.gui.sitting import Sitting
    from quizapp.library.profiles import Profile
    from quizapp.questions.question import Question
    from quizapp.study.desk import Desk
    from quizapp.study.session import Session

_TEXT_STEP, _USUAL_TEXT = 10, 100
_REST_MS = 1500
SOON_MS = 120  # Home is painted by then, and hardly read


class Conductor(QObject):
    """Leads to every place, and holds the way back. It is the `Guide` of all of them.

    Until `take_desk` only Home and Settings can be reached; who wants to go further is led there
    then. `at_rest` says that Home has been in sight for a while: the time for housekeeping.
    """

    at_rest = Signal()
    session_ended = Signal()
    switch_requested = Signal(object)
    refurnish_requested = Signal()
    decks_were_changed = Signal()

    def __init__(self, launch: Launch, window: MainWindow) -> None:
        super().__init__(window)
        self._launch, self.window = launch, window
        self._interior = window.interior
        self._desk: Desk | None = None
        self._sitting: Sitting | None = None
        self._first = ""
        self._wanted_minutes: int | None = 0 if launch.study_at_once else None
        self._wanted_place, self._wanted_at = launch.place, launch.at
        self._places: dict[str, Place] = {}
        self._here, self._at = TODAY, ""
        self._way_back, self._undoing = WayBack(), Undoing()
        self.shared_day = SharedDay(self)
        self.home = HomePresenter(launch.clock.now().day, self)
        self._home_view = HomeView(self._interior)
        self.home.state_changed.connect(self._home_view.show_state)
        self._home_view.start_requested.connect(self.start)
        self._home_view.settle_requested.connect(self._settle)
        self._home_view.look_round_requested.connect(self.look_round)
        self._home_view.decks_requested.connect(self._open_decks)
        self._home_view.assigned_study_requested.connect(self._study_assigned)
        self._home_view.assignment_requested.connect(self._open_assignment)
        self._home_view.show_state(self.home.state)
        self._interior.add_page(self._home_view)
        self._interior.asked.connect(self.do)
        self._interior.dropped.connect(self._open_dropped)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.at_rest)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._get_ready)
        self._interior.show_page(self._home_view, place=TODAY)

    # What places ask of their guide.

    @property
    def launch(self) -> Launch:
        """What the window was opened for."""
        return self._launch

    @property
    def interior(self) -> Interior:
        """What stands in the window."""
        return self._interior

    @property
    def is_open(self) -> bool:
        """Whether the progress is open."""
        return self._desk is not None

    @property
    def desk(self) -> Desk:
        """The learner's desk. Raises ValueError while the progress is not open."""
        if self._desk is None:
            raise ValueError("the progress is not open yet")
        return self._desk

    def go(self, place: str, at: str = "") -> None:
        """Show a place, from which `back` leads here again."""
        if place == self._here and not at:
            return
        here, self_at = self._here, self._at
        if self._show(place, at):
            self._way_back.push(here, self_at)

    @Slot()
    def back(self) -> None:
        """Show what stood in front before, or Home."""
        step = self._way_back.pop(but=self._here)
        if step is None:
            self.show_home()
        else:
            self._show(*step)

    def study(self, facts: tuple[str, ...], purpose: Purpose = Purpose.STUDY) -> None:
        """Begin a session over just these facts."""
        self._begin(0, facts, purpose)

    def tell(
        self, sentence: str, undo: Callable[[], None] | None = None, icon: str = "check"
    ) -> None:
        """Say what was done, and remember how it is taken back."""
        if undo is not None:
            self._undoing.add(undo)
        self._interior.say_briefly(sentence, icon=icon, undoable=undo is not None)

    @Slot(object)
    def warn(self, trouble: QuizAppError | str) -> None:
        """Say what could not be done."""
        self.tell(told(trouble), icon="triangle-alert")

    @Slot(object)
    def switch_to(self, profile: Profile) -> None:
        """Open another learner's progress; not now, this is within a page's own doing."""
        QTimer.singleShot(0, self, lambda: self.switch_requested.emit(profile))

    def refurnish(self) -> None:
        """Make every page anew; not now, this is within a page's own doing."""
        QTimer.singleShot(0, self, self.refurnish_requested.emit)

    @Slot()
    def decks_changed(self) -> None:
        """Other decks are there now."""
        self.decks_were_changed.emit()

    @Slot()
    def changed(self) -> None:
        """Something was written: Home shows the day as it is now."""
        self._refresh()

    # What the window asks.

    @property
    def question(self) -> Question | None:
        """The question that waits for an answer or was just answered, if one does."""
        return self._sitting.question if self._sitting is not None else None

    @property
    def session(self) -> Session | None:
        """The session that waits to be gone on with."""
        return self._sitting.session if self._sitting is not None else None

    def resume_session(self, session: Session) -> None:
        """Go on with a session that other pages showed before."""
        self._sitting_here().take(session)
        self._here = STUDY

    def leave(self) -> None:
        """The window goes, or another learner comes: let every place keep what it has."""
        if self._here in self._places:
            self._places[self._here].leave()

    def take_desk(self, desk: Desk) -> None:
        """The progress is open: from here on everything works."""
        self._desk = desk
        self._sitting_here().take_desk(desk)
        if self._here == SETTINGS:
            self._places[SETTINGS].visit("")
        self._refresh()
        if self._wanted_minutes is not None:
            minutes, self._wanted_minutes = self._wanted_minutes, None
            self.start(minutes)
        elif self._wanted_place:
            place, at = self._wanted_place, self._wanted_at
            self._wanted_place = self._wanted_at = ""
            self.go(place, at)

    def show_kept(self, kept: Mapping[str, Any]) -> None:
        """Show what was kept for the day; its first question can be begun at once."""
        self.home.show_kept(kept["plan"])
        self._first = kept["question"]

    @Slot(int)
    def start(self, minutes: int) -> None:
        """Begin a session of about so many minutes, 0 for the whole plan.

        Before the progress is open, with the question that was kept for this moment.
        """
        if self._desk is None:
            self._wanted_minutes = minutes
            if not self._show_first():
                self.home.wait()
            return
        self._begin(minutes)

    @Slot()
    def show_home(self) -> None:
        """Go to Home, with the plan as it is now."""
        self._wanted_minutes, self._wanted_place, self._wanted_at = None, "", ""
        self._way_back.clear()
        self._show(TODAY)

    @Slot(str)
    def do(self, name: str) -> None:
        """Do an action that no page did itself."""
        match name:
            case "today" | "home":
                self._go_home()
            case "back":
                self.back()
            case "take-back":
                if not self._undoing.take_back():
                    self.tell(say("There is nothing to take back."), icon="info")
            case "larger" | "smaller" | "usual-size":
                self._change_text_size(name)
            case "full-screen":
                self.window.toggle_full_screen()
            case "keys":
                self._interior.open_keys()
            case "look-round":
                self.look_round()
            case "palette":
                self._interior.open_palette()
            case "quit":
                self.window.close()
            case _:
                self.go(name)

    @Slot()
    def look_round(self) -> None:
        """Lead through the places, a sentence each."""
        from quizapp.gui.look_round import LookRound  # noqa: PLC0415  seldom wanted

        round_ = LookRound(self._interior)
        round_.place_wanted.connect(self._look_at)
        round_.left.connect(round_.hide)
        round_.left.connect(self.show_home)
        round_.left.connect(round_.deleteLater)
        round_.begin()

    @Slot()
    def open_folder(self) -> None:
        """Show the learner's folder in the system's own program."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._launch.profile.folder)))

    def settings_presenter(self) -> SettingsPresenter:
        """The settings, made when they are first needed."""
        from quizapp.gui.pages.settings.place import SettingsPlace  # noqa: PLC0415

        place = self._place(SETTINGS)
        assert isinstance(place, SettingsPlace)
        return place.presenter

    # Going from one to another.

    def _show(self, place: str, at: str = "") -> bool:
        """Bring a place to the front; False when there is none, or it must wait."""
        if self._here in self._places:
            self._places[self._here].leave()
        if place == TODAY:
            self._refresh()
            self._interior.show_page(self._home_view, place=TODAY)
        elif place == STUDY:
            if self._sitting is None or not self._sitting.is_on:
                self.back()
                return True
            self._sitting.resume()
        elif not self._visit(place, at):
            return False
        self._here, self._at = place, at
        return True

    def _visit(self, place: str, at: str) -> bool:
        row = place_row(place)
        if row is None:
            return False
        if self._desk is None and place != SETTINGS:
            self._wanted_place, self._wanted_at = place, at
            self.home.wait()
            return False
        self._rest.stop()
        there = self._place(place)
        try:
            there.visit(at)
        except QuizAppError as error:
            self.warn(error)
        rail = "" if there.hides_rail else place
        self._interior.show_page(there.page, place=rail, rail=not there.hides_rail)
        return True

    def _place(self, key: str) -> Place:
        if key not in self._places:
            row = place_row(key)
            assert row is not None
            self._places[key] = place = row.build(self)
            self._interior.add_page(place.page)
        return self._places[key]

    def _begin(
        self, minutes: int, facts: tuple[str, ...] = (), purpose: Purpose = Purpose.STUDY
    ) -> None:
        self._rest.stop()
        here, at = self._here, self._at
        try:
            begun = self._sitting_here().begin(minutes, facts, purpose)
        except QuizAppError as error:
            if here == TODAY:
                self.home.show_problem(error)
            else:
                self.warn(error)
            return
        if begun:
            self._way_back.push(here, at)
            self._here, self._at = STUDY, ""
        else:
            self._refresh()

    def _sitting_here(self) -> Sitting:
        from quizapp.gui.sitting import Sitting  # noqa: PLC0415  not before first paint

        if self._sitting is None:
            self._sitting = Sitting(self._launch, self._interior, self)
            self._sitting.finished.connect(self._on_finished)
        return self._sitting

    @Slot(str)
    def _settle(self, facts: str) -> None:
        self.go("duel", facts)

    @Slot(str)
    def _look_at(self, place: str) -> None:
        self.do(place)

    @Slot()
    def _open_decks(self) -> None:
        self.go("open")

    @Slot(str)
    def _open_dropped(self, path: str) -> None:
        from quizapp.gui.opening import place_for  # noqa: PLC0415  not before first paint

        self.go(place_for(path), path)

    @Slot(str)
    def _open_assignment(self, id_: str) -> None:
        self.go("assignment", id_)

    @Slot(str)
    def _study_assigned(self, id_: str) -> None:
        """Begin with what an assignment asks for now; where that is nothing, show it."""
        from quizapp.study.assigned import facts_now  # noqa: PLC0415  not before first paint

        facts = facts_now(self.desk, id_)
        if facts:
            self.study(facts, Purpose.ASSIGNMENT)
        else:
            self._open_assignment(id_)

    @Slot()
    def _on_finished(self) -> None:
        self.back()
        self.session_ended.emit()

    def _show_first(self) -> bool:
        """Show the kept question; False when there is none for this start."""
        launch = self._launch
        plain = not launch.decks and launch.limit is None and launch.seed is None
        if not (self._first and plain and self._sitting_here().show_first(self._first)):
            return False
        self._here = STUDY
        return True

    def _go_home(self) -> None:
        if self._sitting is not None and self._sitting.is_on:
            self._way_back.clear()
            self._sitting.leave()
        else:
            self.show_home()

    def _refresh(self) -> None:
        if self._desk is None:
            return
        try:
            self.home.refresh(self._desk)
        except QuizAppError as error:
            self.home.show_problem(error)
        self._rest.start()
        self._soon.start()

    @Slot()
    def _get_ready(self) -> None:
        """Home is in sight: what Start would show is got ready."""
        if self._here != TODAY:
            return
        try:
            self._sitting_here().get_ready()
        except QuizAppError:
            return  # it is said when the learner starts

    def _change_text_size(self, name: str) -> None:
        presenter = self.settings_presenter()
        size = presenter.device.text_size
        match name:
            case "larger":
                size += _TEXT_STEP
            case "smaller":
                size -= _TEXT_STEP
            case _:
                size = _USUAL_TEXT
        presenter.set_text_size(size)
