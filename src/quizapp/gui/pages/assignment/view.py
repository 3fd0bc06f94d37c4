"""An assignment as it looks: by when, the teacher's note, how far it is, and its test."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import Where, action_named
from quizapp.gui.components.buttons import ButtonKind
from quizapp.gui.components.card import Card, PageHeader
from quizapp.gui.components.fields import Field
from quizapp.gui.components.flow import Flow
from quizapp.gui.components.memory import Meter
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.pages.assignment.state import AssignmentState
from quizapp.gui.pages.column_page import ColumnPage
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say
from quizapp.study.assigned import Taking

_NAME = 220  # px at 100 %
_LONGEST_NAME = 60
_LEFT = Qt.AlignmentFlag.AlignLeft


class AssignmentView(ColumnPage):
    """Shows an AssignmentState. `acted` carries names of the action table, `signed` a name."""

    acted = Signal(str)
    signed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._state: AssignmentState | None = None
        self._header = PageHeader(" ", " ", self)
        self._away = self.action_button("assignment-away", ButtonKind.QUIET, "trash-2")
        self._header.aside.add(self._away)
        self._problem = Message("", Tone.WRONG, self)
        self._note = Card(self, gap=6)
        self._note_words = Text("", TypeRole.BODY, parent=self._note, selectable=True)
        label = Text(say("Your teacher writes"), TypeRole.LABEL, Colour.INK2, self._note)
        self._note.body.add_all(label, self._note_words)
        self._facts, self._test = self._make_facts(), self._make_test()
        self.furnish(self._header, self._problem, self._note, self._facts, self._test)

    @property
    def where(self) -> Where:
        return Where.ASSIGNMENT

    def act(self, name: str, keys: str) -> bool:  # noqa: ARG002
        if not self._can(name):
            return False
        self.acted.emit(name)
        return True

    def focus_first(self) -> None:
        ways = (self._take, self._save, self._study, self._away)
        first = next((way for way in ways if way.isVisibleTo(self)), self)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: AssignmentState) -> None:
        """Show another picture."""
        self._state = state
        self._header.title.set_text(state.title or " ")
        self._header.sentence.set_text(state.sentence or " ")
        self._problem.set_message(state.problem)
        self._problem.setVisible(bool(state.problem))
        self._note_words.set_text(state.note)
        self._note.setVisible(bool(state.note))
        self._progress.set_text(state.progress)
        self._meter.set_share(state.share)
        self._meter.setAccessibleDescription(state.progress)
        self._study.setVisible(state.can_study)
        self._facts.setVisible(bool(state.id))
        self._away.setVisible(bool(state.id))
        self._test.setVisible(state.test is not Taking.NONE)
        self._test_said.set_text(state.test_said)
        is_done = state.test is Taking.DONE
        self._take.setVisible(not is_done and state.test is not Taking.NONE)
        begun = state.test is Taking.BEGUN
        self._take.set_words(say("Go on") if begun else action_named("assignment-test").words)
        for part in (self._handing, self._name, self._ways):
            part.setVisible(is_done)
        if not self._name.hasFocus():
            self._name.setText(state.name)

    def _make_facts(self) -> Card:
        card = Card(self, gap=12)
        self._progress = Text("", TypeRole.BODY, Colour.INK2, card)
        self._meter = Meter(say("How much of it is firm"), parent=card)
        self._study = self.action_button("assignment-study", ButtonKind.SECONDARY, "play", card)
        card.body.add(Text(say("Facts"), TypeRole.HEADING, parent=card))
        card.body.add_all(self._progress, self._meter)
        card.body.add(self._study, align=_LEFT)
        return card

    def _make_test(self) -> Card:
        card = Card(self, gap=12)
        self._test_said = Text("", TypeRole.BODY, Colour.INK2, card)
        self._take = self.action_button("assignment-test", ButtonKind.PRIMARY, "list-checks", card)
        handing = say(
            "For your teacher: a file with your answers under this name, and nothing else of you. "
            "The name tells nobody who you are; write your own if you are to be known by it."
        )
        self._handing = Text(handing, TypeRole.BODY, parent=card)
        self._name = Field(say("Name on the results"), parent=card)
        self._name.setMaxLength(_LONGEST_NAME)
        self._name.setMaximumWidth(self.theme.size(_NAME))
        self._name.editingFinished.connect(self._on_name)
        self._save = self.action_button("assignment-save", ButtonKind.PRIMARY, "download", card)
        self._look = self.action_button("assignment-look", ButtonKind.SECONDARY, "eye", card)
        card.body.add(Text(say("Test"), TypeRole.HEADING, parent=card))
        card.body.add(self._test_said)
        card.body.add(self._take, align=_LEFT)
        card.body.add(self._handing)
        card.body.add(self._name)
        self._ways = Flow(self._save, self._look, gap=8, parent=card)
        card.body.add(self._ways)
        return card

    def _can(self, name: str) -> bool:
        state = self._state
        if state is None:
            return False
        match name:
            case "assignment-study":
                return state.can_study
            case "assignment-test":
                return state.test in (Taking.OPEN, Taking.BEGUN)
            case "assignment-save" | "assignment-look":
                return state.test is Taking.DONE
        return name == "assignment-away" and bool(state.id)

    @Slot()
    def _on_name(self) -> None:
        self.signed.emit(self._name.text())
