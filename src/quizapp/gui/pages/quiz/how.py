"""How a quiz asks: length, difficulty, kinds of question, feedback, time, memory, code."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import action_named
from quizapp.gui.components.buttons import Button, ButtonKind, IconButton
from quizapp.gui.components.card import Card, Line, SettingRow
from quizapp.gui.components.choosing import Segment, Switch
from quizapp.gui.components.fields import CheckBox, ComboBox, Field
from quizapp.gui.components.flow import Flow
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import RING_SPACE
from quizapp.gui.pages.quiz.state import (
    LENGTHS,
    SetupState,
    form_word,
    rung_sentence,
    rung_words,
)
from quizapp.gui.pages.results.state import COUNTS, counts_sentence, counts_word
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say
from quizapp.questions.terms import Form

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class HowCard(Card):
    """Shows how; each choice goes up as a signal of its name."""

    length_chosen = Signal(int)
    rung_chosen = Signal(int)
    form_chosen = Signal(str, bool)
    feedback_chosen = Signal(int)
    time_chosen = Signal(bool)
    counts_chosen = Signal(int)
    code_typed = Signal(str)
    acted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, gap=4)
        words = [str(length) if length else say("All") for length in LENGTHS]
        self._length = Segment(say("Length"), words, self)
        self._length.chosen.connect(self.length_chosen)
        self._rung = ComboBox(say("Difficulty"), self)
        self._rung.addItems(rung_words())
        self._rung.activated.connect(self.rung_chosen)
        self._forms = Button(say("Choose"), ButtonKind.SECONDARY, self)
        self._forms.clicked.connect(self._open_forms)
        self._feedback = Segment(say("Feedback"), [say("At once"), say("At the end")], self)
        self._feedback.chosen.connect(self.feedback_chosen)
        self._time = Switch(say("Time shown"), self)
        self._time.toggled.connect(self.time_chosen)
        self._counts = ComboBox(say("Counts for my memory"), self)
        self._counts.addItems([*map(counts_word, COUNTS)])
        self._counts.activated.connect(self.counts_chosen)
        self._form_boxes: dict[Form, CheckBox] = {}
        self._boxes = Flow(gap=14, parent=self)
        self._boxes.hide()
        self._code = _CodePart(self)
        self._code.typed.connect(self.code_typed)
        self._code.acted.connect(self.acted)
        self._build()

    def show_state(self, state: SetupState) -> None:
        """Show what is chosen."""
        spec = state.spec
        if spec.length in LENGTHS:
            self._length.set_index(LENGTHS.index(spec.length))
        self._rung.setCurrentIndex(int(spec.rung) - 1)
        self._rung_row.set_sentence(rung_sentence(spec.rung))
        chosen = set(spec.forms or state.offer.forms)
        for form in state.offer.forms:
            self._show_form(form, is_on=form in chosen)
        self._forms_row.set_sentence(_forms_sentence(len(chosen), len(state.offer.forms)))
        self._feedback.set_index(int(spec.is_exam))
        self._time.blockSignals(True)
        self._time.setChecked(spec.shows_time)
        self._time.blockSignals(False)
        self._counts.setCurrentIndex(COUNTS.index(spec.counts))
        self._counts_row.set_sentence(counts_sentence(spec.counts))
        self._code.show_state(state)

    @property
    def has_code_focus(self) -> bool:
        """Whether a code is being typed."""
        return self._code.has_entry_focus

    def focus_code(self) -> None:
        """Put the focus where a code is typed."""
        self._code.focus_entry()

    @Slot()
    def _open_forms(self) -> None:
        self._boxes.setVisible(self._boxes.isHidden())
        self._forms.set_words(say("Choose") if self._boxes.isHidden() else say("Done"))

    def _show_form(self, form: Form, *, is_on: bool) -> None:
        if form not in self._form_boxes:
            box = CheckBox(form_word(form), self._boxes)
            box.toggled.connect(partial(self.form_chosen.emit, form.value))
            self._boxes.add(box)
            self._form_boxes[form] = box
        box = self._form_boxes[form]
        box.blockSignals(True)
        box.setChecked(is_on)
        box.blockSignals(False)

    def _build(self) -> None:
        self._rung_row = SettingRow(say("Difficulty"), "", self._rung, self)
        self._forms_row = SettingRow(say("Kinds of question"), "", self._forms, self)
        self._counts_row = SettingRow(say("Counts for my memory"), "", self._counts, self)
        rows: tuple[QWidget, ...] = (
            SettingRow(say("Length"), say("Questions at most"), self._length, self),
            self._rung_row,
            self._forms_row,
            self._boxes,
            SettingRow(say("Feedback"), say("After each, or after the last"), self._feedback, self),
            SettingRow(say("Time shown"), say("Never scored, never short"), self._time, self),
            self._counts_row,
            self._code,
        )
        self.body.add(Text(say("How"), TypeRole.HEADING, parent=self))
        for number, row in enumerate(rows):
            if number and row is not self._boxes:
                self.body.add(Line(self))
            self.body.add(row)


class _CodePart(QWidget):
    """The code of this quiz, to be read out or copied; an entry for somebody else's."""

    ring_space = RING_SPACE
    typed = Signal(str)
    acted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._code = Text("", TypeRole.STRONG, parent=self, selectable=True)
        copy, reroll = action_named("quiz-copy"), action_named("quiz-reroll")
        self._copy = IconButton("copy", copy.words, self, keys=copy.shown_keys)
        self._copy.clicked.connect(partial(self.acted.emit, "quiz-copy"))
        self._reroll = IconButton("redo-2", reroll.words, self, keys=reroll.shown_keys)
        self._reroll.clicked.connect(partial(self.acted.emit, "quiz-reroll"))
        self._entry = Field(say("Type a code"), say("A code you were given"), self)
        self._entry.returnPressed.connect(self._on_typed)
        self._use = Button(say("Use it"), ButtonKind.SECONDARY, self)
        self._use.clicked.connect(self._on_typed)
        self._remarks = Message("", Tone.NEAR, self)
        words = Column(gap=1)
        words.add(Text(say("Code"), TypeRole.STRONG, parent=self))
        sentence = say("A friend who types it gets the same quiz.")
        words.add(Text(sentence, TypeRole.SMALL, Colour.INK2, self))
        head = Row(gap=8)
        head.add(words, 1)
        head.add_all(self._copy, self._reroll)
        typing = Row(gap=8)
        typing.add(self._entry, 1)
        typing.add(self._use)
        column = Column(self, gap=10, margins=(0, 8, 0, 4))
        column.keep_rings(RING_SPACE)
        column.add_all(head, self._code, typing, self._remarks)

    def show_state(self, state: SetupState) -> None:
        self._code.set_text(state.code)
        remark = state.problem or " ".join(state.remarks)
        self._remarks.set_message(remark, Tone.WRONG if state.problem else Tone.NEAR)
        self._remarks.setVisible(bool(remark))

    @property
    def has_entry_focus(self) -> bool:
        return self._entry.hasFocus()

    def focus_entry(self) -> None:
        self._entry.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_typed(self) -> None:
        self.typed.emit(self._entry.text())


def _forms_sentence(chosen: int, every: int) -> str:
    if chosen == every:
        return say("All kinds")
    return say("{chosen} of {all} kinds", chosen=chosen, all=every)
