"""Match: rows and values beside each other, matched by number or by click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot

from quizapp.gui.actions import Where
from quizapp.gui.components.match_board import MatchBoard
from quizapp.gui.components.match_parts import MatchItem
from quizapp.gui.components.option_row import OptionState
from quizapp.gui.forms.answer_form import AnswerForm
from quizapp.gui.pages.study.options import OptionPicture
from quizapp.gui.pages.study.state import StudyState


class MatchForm(AnswerForm):
    """To each row belongs one value; one value may be left over."""

    where = Where.MATCH
    own_actions = frozenset({"side", "walk"})

    def build(self, state: StudyState) -> None:
        self._board = MatchBoard(_items(state.rows), _items(state.options), self)
        self._board.pairs_changed.connect(self._on_changed)
        self.column.add(self._board)

    def show_state(self, state: StudyState) -> None:
        self._board.show_given(state.given)
        self._board.show_items(_items(state.rows), _items(state.options))

    def focus_answer(self) -> None:
        self._board.focus_row()

    def pick(self, number: int) -> None:
        self._board.assign(number - 1)

    def act(self, name: str) -> bool:
        if name == "clear":
            self._board.clear_current()
            return True
        return super().act(name)

    @Slot(object)
    def _on_changed(self, given: tuple[str, ...]) -> None:
        self.given_changed.emit(given)


def _items(options: Sequence[OptionPicture]) -> list[MatchItem]:
    return [
        MatchItem(one.key, one.title, one.note, one.after, OptionState(one.mark.value))
        for one in options
    ]
