"""What Study asks of every form's widget."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import Where
from quizapp.gui.components.layouts import Column, Wrapping
from quizapp.gui.components.themed import RING_SPACE
from quizapp.gui.pages.study.state import StudyState


class AnswerForm(Wrapping, QWidget):
    """The part of a question where the answer is given, made anew for each question.

    `given_changed` carries the answer as it stands, empty while there is none. `where_changed`
    says that keys now mean something else.
    """

    given_changed = Signal(object)
    where_changed = Signal()
    where = Where.CHOICE
    #: Actions of the form's own keys, as its parts take them while one has the focus.
    own_actions: frozenset[str] = frozenset()

    def __init__(self, state: StudyState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = Column(self, gap=10)
        self.column.keep_rings(RING_SPACE)
        self.build(state)
        self.show_state(state)

    def build(self, state: StudyState) -> None:
        """Make the widgets for a question."""
        raise NotImplementedError

    def show_state(self, state: StudyState) -> None:
        """Show what was given, and the verdict once there is one."""
        raise NotImplementedError

    def draw_ahead(self, state: StudyState) -> None:
        """Draw how this state would look, where parts of the form take long to paint."""

    def focus_answer(self) -> None:
        """Put the focus where the answer is given."""
        raise NotImplementedError

    def prompt(self, state: StudyState) -> str:
        """The question as it stands over the form, which may show a part of it itself."""
        return state.prompt

    def point_out(self, position: str) -> None:
        """Take a position that was pointed out on the map beside the question."""

    def pick(self, number: int) -> None:
        """Pick the option with this number, where the form has options."""

    def act(self, name: str) -> bool:
        """Do an action whose key no part took: go to the answer. False for what is not its own."""
        if name not in self.own_actions:
            return False
        self.focus_answer()
        return True
