"""A quiz's results as they look: the ring, the sentence, the answers by their use."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import Where, hints_in
from quizapp.gui.components.buttons import ButtonKind
from quizapp.gui.components.card import Card, SettingRow
from quizapp.gui.components.choosing import Segment
from quizapp.gui.components.flow import Flow
from quizapp.gui.components.layouts import Column
from quizapp.gui.components.text import Text
from quizapp.gui.pages.page import clear
from quizapp.gui.pages.results.rows import AnswerCard
from quizapp.gui.pages.results.state import COUNTS, ResultsState, counts_sentence, counts_word
from quizapp.gui.pages.score_page import ScorePage
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say

_ACTIONS = ("repair", "results-copy", "results-save", "results-print", "quiz-again")


class ResultsView(ScorePage):
    """Shows a ResultsState. `acted` carries names of the action table, `counts_chosen` the index
    of how the quiz is to count, `place_requested` where a fact is to be shown, and its id."""

    acted = Signal(str)
    counts_chosen = Signal(int)
    place_requested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._repair = self.action_button("repair", ButtonKind.PRIMARY, "list-checks", large=True)
        self._again = self.action_button("quiz-again", ButtonKind.SECONDARY)
        self._copy = self.action_button("results-copy", ButtonKind.SECONDARY, "copy")
        self._save = self.action_button("results-save", ButtonKind.QUIET, "download")
        self._print = self.action_button("results-print", ButtonKind.QUIET, "printer")
        self._groups = Column(gap=14)
        self._below = Card(self, gap=4)
        self._counts = Segment(say("Counts for my memory"), [*map(counts_word, COUNTS)], self)
        self._counts.chosen.connect(self.counts_chosen)
        self._counts_row = SettingRow(say("Counts for my memory"), "", self._counts, self._below)
        self._code = Text("", TypeRole.SMALL, Colour.INK2, self._below, selectable=True)
        self._below.body.add_all(self._counts_row, self._code)
        self._below.body.add(Flow(self._save, self._print, gap=8, parent=self._below))
        self._has_repair = False
        buttons = (self._repair, self._again, self._copy)
        self.furnish(buttons, (self._groups, self._below), gap=20)

    @property
    def where(self) -> Where:
        return Where.RESULTS

    def act(self, name: str, keys: str) -> bool:  # noqa: ARG002
        if name not in _ACTIONS or (name == "repair" and not self._has_repair):
            return False
        self.acted.emit(name)
        return True

    def focus_first(self) -> None:
        first = self._repair if self._has_repair else self._again
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: ResultsState) -> None:
        """Show how a quiz went; the focus goes to repairing where there is something to repair."""
        had_repair = self._has_repair
        self.show_score((state.kicker, state.sentence, state.detail), state.right, state.items)
        self._has_repair = state.to_repair > 0
        self._repair.setVisible(self._has_repair)
        self._counts.set_index(COUNTS.index(state.counts))
        self._counts_row.set_sentence(counts_sentence(state.counts))
        self._code.set_text(say("Code of this quiz: {code}", code=state.code))
        self._show_groups(state)
        without = frozenset() if self._has_repair else frozenset({"repair"})
        self.hints.set_hints(hints_in(Where.RESULTS, without=without))
        if self._has_repair is not had_repair and self.isVisible():
            self.focus_first()

    def _show_groups(self, state: ResultsState) -> None:
        clear(self._groups)
        for group in state.groups:
            card = AnswerCard(group, self)
            card.place_requested.connect(self.place_requested)
            self._groups.add(card)
