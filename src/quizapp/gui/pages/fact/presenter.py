"""A fact's presenter: what is decided, noted or taken back about it is written at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from quizapp.facts.problem import QuizAppError
from quizapp.gui.pages.fact.state import FactState, fact_state
from quizapp.gui.wording import say, told
from quizapp.study import decisions
from quizapp.study.decisions import Decision, Done
from quizapp.study.desk import Desk
from quizapp.study.fact_page import fact_page

NEW_NOTE = "new"


class FactPresenter(QObject):
    """`state_changed` carries a FactState. `done` says what was written and how it is undone."""

    state_changed = Signal(object)
    done = Signal(str, object)
    written = Signal()
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = FactState()
        self._desk: Desk | None = None

    def look(self, desk: Desk, fact: str) -> None:
        """Show a fact, or nothing with ""."""
        self._desk = desk
        if not fact:
            self._show(FactState())
            return
        try:
            self._show(fact_state(fact_page(desk, fact), self.state))
        except QuizAppError as error:
            self._show(FactState(problem=told(error)))

    def decide(self, decision: Decision) -> None:
        """Decide something about the fact that is shown."""
        words = {
            Decision.SUSPEND: say("Suspended: it is not asked until you resume it."),
            Decision.RESUME: say("It is asked again from now on."),
            Decision.KNOWN: say("It counts as learnt and is not asked any more."),
            Decision.RESET: say("It begins anew; its history is kept."),
            Decision.POSTPONE: say("Put off for a week."),
        }
        self._write(
            lambda desk: decisions.decide(desk, decision, [self.state.fact]), words[decision]
        )

    def toggle_event(self, event: str, is_undone: bool) -> None:
        """Take an event of the history back, or let it count again."""
        ids, desk = [bytes.fromhex(event)], self._desk
        if desk is None:
            return
        first, other = (decisions.redo, decisions.undo) if is_undone else (
            decisions.undo, decisions.redo,
        )  # fmt: skip
        words = say("It counts again.") if is_undone else say("Taken back; it does not count.")
        if self._try(lambda: first(desk, ids)):
            self.done.emit(words, lambda: self._again(lambda: other(desk, ids)))

    def edit_note(self, note: str) -> None:
        """Begin to write a note, `NEW_NOTE` for a new one; "" stops writing."""
        self._show(self.state._replace(edits=note))

    def save_note(self, words: str) -> None:
        """Keep what was written; without words a note that was there is taken away."""
        note = self.state.edits
        self._show(self.state._replace(edits=""))
        fact = self.state.fact
        before = {one.event: one.words for one in self.state.notes}.get(note, "")
        if words.strip() == before:
            return
        if note == NEW_NOTE:
            self._write(lambda desk: decisions.note(desk, [fact], words), say("The note is kept."))
        elif note:
            replaced = bytes.fromhex(note)
            said = say("The note is kept.") if words.strip() else say("The note is taken away.")
            self._write(lambda desk: decisions.rewrite_note(desk, fact, words, replaced), said)

    @Slot()
    def toggle_history(self) -> None:
        """Unfold every answer, or fold it."""
        self._show(self.state._replace(shows_history=not self.state.shows_history))

    def _write(self, act: Callable[[Desk], Done], words: str) -> None:
        desk = self._desk
        if desk is None or not self.state.fact:
            return
        made: list[Done] = []
        if self._try(lambda: made.append(act(desk))):
            self.done.emit(words, lambda: self._again(lambda: decisions.undo(desk, made[0].events)))

    def _again(self, act: Callable[[], None]) -> None:
        """What the toast's Undo does."""
        self._try(act)

    def _try(self, act: Callable[[], None]) -> bool:
        """Write, and show the fact as it is then; a disk that refuses is said."""
        try:
            act()
        except QuizAppError as error:
            self.refused.emit(told(error))
            return False
        if self._desk is not None:
            self.look(self._desk, self.state.fact)
        self.written.emit()
        return True

    def _show(self, state: FactState) -> None:
        self.state = state
        self.state_changed.emit(state)
