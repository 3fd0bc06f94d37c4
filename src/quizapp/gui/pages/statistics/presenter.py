"""Statistics' presenter: counts beside the window, and shows what came of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from quizapp.facts.problem import QuizAppError
from quizapp.gui.pages.statistics.state import (
    DeckChoice,
    StatisticsState,
    strength_of,
    with_statistics,
    work_picture,
)
from quizapp.gui.tasks import Task
from quizapp.gui.wording import say, told
from quizapp.study.desk import Desk
from quizapp.study.statistics import Statistics, statistics_of, work_of
from quizapp.study.strength import By
from quizapp.study.workload import Span, Worked


class StatisticsPresenter(QObject):
    """`state_changed` carries a StatisticsState."""

    state_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = StatisticsState()
        self._desk: Desk | None = None
        self._found: Statistics | None = None
        self._task: Task | None = None

    def look(self, desk: Desk) -> None:
        """Count everything anew; what was counted before stays in sight until then."""
        self._desk = desk
        self._show(self.state._replace(waits=True, problem=""))
        self._count()

    def choose_deck(self, deck: str) -> None:
        """Look at one deck, or at all with ""."""
        if deck != self.state.deck and self._desk is not None:
            self._show(self.state._replace(deck=deck, waits=True))
            self._count()

    def choose_by(self, by: By) -> None:
        """Show the strength by something else."""
        if self._found is not None and by is not self.state.by:
            strength = strength_of(self._found, by)
            self._show(self.state._replace(by=by, strength=strength))

    def choose_span(self, span: Span) -> None:
        """Show the work of another span."""
        if self._desk is None or span is self.state.span:
            return
        self._show(self.state._replace(span=span))
        self._count()

    def wait(self) -> None:
        """Wait until nothing is being counted any more."""
        if self._task is not None:
            self._task.abandon(seconds=2)
            self._task = None

    def _count(self) -> None:
        desk, deck, span = self._desk, self.state.deck, self.state.span
        assert desk is not None

        def work() -> object:
            decks = tuple(DeckChoice(one.id, one.title) for one in desk.decks())
            return deck, span, decks, statistics_of(desk, deck), work_of(desk, span, deck)

        self.wait()
        self._task = Task(work, self)
        self._task.done.connect(self._on_counted)
        self._task.refused.connect(self._on_refused)
        self._task.start()

    @Slot(object)
    def _on_counted(
        self,
        counted: tuple[str, Span, tuple[DeckChoice, ...], Statistics, tuple[Worked, ...]],
    ) -> None:
        deck, span, decks, found, worked = counted
        if (deck, span) != (self.state.deck, self.state.span):
            return
        self._found = found
        every = (DeckChoice("", say("All decks")), *decks) if len(decks) > 1 else decks
        state = self.state._replace(decks=every)
        self._show(with_statistics(state, found, worked)._replace(work=work_picture(worked, span)))

    @Slot(object)
    def _on_refused(self, error: QuizAppError) -> None:
        self._show(self.state._replace(waits=False, problem=told(error)))

    def _show(self, state: StatisticsState) -> None:
        self.state = state
        self.state_changed.emit(state)
