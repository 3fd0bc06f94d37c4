"""Locate: a place pointed out on the map, typed as a position, or picked from a list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot

from quizapp.gui.actions import Where, action_named
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.forms.choice import ChoiceForm
from quizapp.gui.forms.entry import EntryForm
from quizapp.gui.pages.study.state import StudyState
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
        if self._list is not None:
            self._list.show_state(state)

    def act(self, name: str) -> bool:
        if name == "positions" and self._list is not None:
            self._open_list()
            return True
        return super().act(name)

    @Slot()
    def _open_list(self) -> None:
        assert self._list is not None
        self._list.show()
        self._toggle.hide()
        self._list.focus_answer()

    @Slot(object)
    def _on_picked(self, key: str) -> None:
        self._entry.setText(key)
