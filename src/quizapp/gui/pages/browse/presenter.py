"""Browse's presenter: searches beside the window, lists what comes into sight, writes acts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from quizapp.facts.problem import QuizAppError
from quizapp.gui.pages.browse.state import (
    BrowseState,
    Chip,
    FactRow,
    chips,
    done_words,
    row_of,
    with_found,
)
from quizapp.gui.tasks import Task
from quizapp.gui.wording import counted, told
from quizapp.study import decisions
from quizapp.study.browse import Found, listed, search
from quizapp.study.decisions import Decision, Done
from quizapp.study.desk import Desk


class BrowsePresenter(QObject):
    """`state_changed` carries a BrowseState, `done` what was written and how it is undone."""

    state_changed = Signal(object)
    done = Signal(str, object)
    refused = Signal(str)
    written = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = BrowseState()
        self.chips: tuple[Chip, ...] = ()
        self._desk: Desk | None = None
        self._wanted: str | None = None
        self._tasks: list[Task] = []

    def look(self, desk: Desk, text: str | None = None) -> None:
        """Search anew with the decks and the progress as they are now."""
        self._desk = desk
        self.search(self.state.text if text is None else text)

    def search(self, text: str) -> None:
        """Search; while one search runs, of those asked for meanwhile the last comes next."""
        waits, self._wanted = self._wanted is not None, text
        self._show(self.state._replace(text=text, waits=True))
        if not waits:
            self._run(text)

    def rows(self, first: int, many: int) -> Sequence[FactRow]:
        """So many rows of the list from one on."""
        if self._desk is None:
            return ()
        hits = self.state.hits[first : first + many]
        today = self._desk.clock.now().day
        return [row_of(one, today) for one in listed(self._desk, hits)]

    @Slot(str)
    def look_at(self, fact: str) -> None:
        """Have a fact in sight."""
        if fact != self.state.current:
            self._show(self.state._replace(current=fact))

    @Slot(str)
    def toggle_mark(self, fact: str) -> None:
        """Mark a fact for an act, or unmark it."""
        self._show(self.state._replace(marked=self.state.marked ^ {fact}))

    @Slot()
    def toggle_all(self) -> None:
        """Mark everything that was found; nothing, where all is marked."""
        every = frozenset(hit.fact for hit in self.state.hits)
        marked = frozenset[str]() if self.state.marked == every else every
        self._show(self.state._replace(marked=marked))

    def decide(self, decision: Decision) -> None:
        """Decide the same about each fact that acts are about."""
        facts = self.state.subject
        self._write(lambda desk: decisions.decide(desk, decision, facts), _words_of(decision))

    def note(self, words: str) -> None:
        """Put a note on each fact that acts are about."""
        if words.strip():
            facts = self.state.subject
            self._write(lambda desk: decisions.note(desk, facts, words), _noted_words)

    def wait(self) -> None:
        """Wait until nothing is going on any more."""
        for task in self._tasks:
            task.abandon(seconds=2)
        self._tasks, self._wanted = [], None

    def _run(self, text: str) -> None:
        desk = self._desk
        assert desk is not None
        self._start(lambda: (text, search(desk, text)), self._on_found)

    def _write(self, act: Callable[[Desk], Done], words: Callable[[int], str]) -> None:
        desk = self._desk
        if desk is not None and self.state.subject:
            self._start(lambda: (act(desk), words), self._on_written)

    def _start(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        task = Task(work, self)
        task.done.connect(done)
        task.refused.connect(self._on_refused)
        self._tasks = [*(one for one in self._tasks if one is not task), task][-2:]
        task.start()

    @Slot(object)
    def _on_found(self, answer: tuple[str, Found]) -> None:
        text, found = answer
        wanted, self._wanted = self._wanted, None
        if wanted is not None and wanted != text:
            self.search(wanted)
            return
        self.chips = chips(found)
        self._show(with_found(self.state, text, found))

    @Slot(object)
    def _on_written(self, answer: tuple[Done, Callable[[int], str]]) -> None:
        act, words = answer
        desk = self._desk
        if desk is None:
            return
        self._show(self.state._replace(marked=frozenset()))
        self.look(desk)
        self.written.emit()
        self.done.emit(words(act.facts), lambda: self._undo(desk, act))

    def _undo(self, desk: Desk, act: Done) -> None:
        """What the toast's Undo does."""
        try:
            decisions.undo(desk, act.events)
        except QuizAppError as error:
            self.refused.emit(told(error))
        self.look(desk)
        self.written.emit()

    @Slot(object)
    def _on_refused(self, error: QuizAppError) -> None:
        self._wanted = None
        self._show(self.state._replace(waits=False, problem=told(error)))

    def _show(self, state: BrowseState) -> None:
        self.state = state
        self.state_changed.emit(state)


def _words_of(decision: Decision) -> Callable[[int], str]:
    return lambda facts: done_words(decision, facts)


def _noted_words(facts: int) -> str:
    return counted(facts, "The note is kept.", "The note is kept on {n} facts.")
