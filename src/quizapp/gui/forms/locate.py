"""Locate: a place pointed out on the map, typed as a position, or picked from a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from quizapp.gui.actions import Where, action_named, action_of
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.text import Text
from quizapp.gui.forms.choice import ChoiceForm
from quizapp.gui.forms.entry import EntryForm
from quizapp.gui.pages.study.state import Phase, StudyState
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say

_LEFT = Qt.AlignmentFlag.AlignLeft


class LocateForm(EntryForm):
    """The entry for a position, and the list of some that can be picked in place of pointing.

    The map stands beside it: what is pointed out there is written in the entry, and the map
    points at what is written.
    """

    where = Where.LOCATE
    own_actions = frozenset({"positions", "reference"})

    def name(self) -> str:
        return say("Your answer, a position")

    def build(self, state: StudyState) -> None:
        super().build(state)
        self._before = Text("", TypeRole.SMALL, Colour.INK2, self)
        self.column.add(self._before)
        self._list: ChoiceForm | None = None
        if not state.options:
            return
        action = action_named("positions")
        self._toggle = Button(action.words, ButtonKind.QUIET, self, keys=action.shown_keys)
        self._toggle.clicked.connect(self._open_list)
        self._list = ChoiceForm(state, self)
        self._list.given_changed.connect(self._on_picked)
        self._list.hide()
        self.column.add(self._toggle, align=_LEFT)
        self.column.add(self._list)

    def show_state(self, state: StudyState) -> None:
        super().show_state(state)
        self._before.set_text(say("Before: {guesses}", guesses=_told(state)))
        self._before.setVisible(bool(state.earlier))
        if self._list is not None:
            self._list.show_state(state)
            is_open = state.phase is Phase.ASKED
            self._toggle.setVisible(is_open and not self._list.isVisibleTo(self))

    def act(self, name: str) -> bool:
        if name == "positions" and self._list is not None:
            self._open_list()
            return True
        return super().act(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The key that leads to the entry means nothing in it: no position holds that letter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            action = action_of(event, Where.LOCATE)
            if action is not None and action.name == "reference":
                return True
        return super().eventFilter(watched, event)

    def point_out(self, position: str) -> None:
        self._entry.setText(position)

    @Slot()
    def _open_list(self) -> None:
        assert self._list is not None
        self._list.show()
        self._toggle.hide()
        self._list.focus_answer()

    @Slot(object)
    def _on_picked(self, key: str) -> None:
        self._entry.setText(key)


def _told(state: StudyState) -> str:
    """How far off the earlier guesses were, each with its day."""
    return " · ".join(guess.told for guess in state.earlier)
