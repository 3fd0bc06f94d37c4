"""Browse as it looks: the search, the list, and beside it the fact that is looked at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import Where, action_named, action_of
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card, EmptyState, Line, PageHeader
from quizapp.gui.components.fields import Field
from quizapp.gui.components.flow import Flow
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import announce
from quizapp.gui.pages.browse.model import FactsModel, Fetch
from quizapp.gui.pages.browse.state import BrowseState, Chip
from quizapp.gui.pages.browse.table import FactTable
from quizapp.gui.pages.fact.body import FactBody
from quizapp.gui.pages.fact.keys import decision_of
from quizapp.gui.pages.fact.rows import NoteField
from quizapp.gui.pages.page import Page
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say
from quizapp.study.decisions import Decision

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_SIDE = 476  # px at 100 % of the fact beside the list
_WIDE_FROM = 1100  # px at 100 % of the window from which the fact stands beside the list


class SearchField(Field):
    """The field to search in; the key that leads to the list is no step within it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = action_of(event, Where.BROWSE)
        if action is not None and action.name == "to-list":
            event.ignore()
        else:
            super().keyPressEvent(event)


class BrowseView(Page):
    """Shows a BrowseState. What is wished for is emitted; acts are about the marked facts."""

    searched = Signal(str)
    looked_at = Signal(str)
    mark_toggled = Signal(str)
    all_toggled = Signal()
    open_requested = Signal(str)
    decided = Signal(Decision)
    noted = Signal(str)
    study_requested = Signal()
    quiz_requested = Signal()

    def __init__(self, fetch: Fetch, parent: QWidget | None = None) -> None:
        super().__init__(Colour.BG, parent)
        self.body = FactBody(Colour.SURFACE, self)
        self._state = BrowseState()
        self._model = FactsModel(fetch, self)
        self.table = FactTable(self._model, self)
        self.table.setAccessibleName(say("Facts"))
        self._line = Line(self, upright=True)
        self._header = PageHeader(say("Browse"), parent=self)
        quiz = action_named("quiz-these")
        self._quiz = Button(say("New quiz of these"), parent=self, icon="list-checks")
        self._quiz.set_keys(quiz.shown_keys)
        hint = say("A word in any script, day:13 aug, place:Chongjin, source:, weak …")
        self.field = SearchField(say("Search"), hint, self, icon="search")
        self._chips = Flow(gap=8, parent=self)
        self._chip_buttons: list[Button] = []
        self._counted = Text("", TypeRole.SMALL, Colour.INK2, self)
        self._problem = Message("", Tone.WRONG, self)
        self._card = Card(self, gap=0)
        self._empty = EmptyState(
            "search",
            say("Nothing found"),
            say("Fewer words find more. Every name and script of a thing is looked through."),
            say("Show all facts"),
            self,
        )
        self._acts = self._make_acts()
        self._note: NoteField | None = None
        self._left = QWidget(self)
        self._build()
        self._connect()

    @property
    def where(self) -> Where:
        return Where.BROWSE

    def act(self, name: str, keys: str) -> bool:  # noqa: ARG002
        decision = decision_of(name)
        wishes = {
            "mark-fact": self._toggle_mark,
            "mark-all": self.all_toggled.emit,
            "open-fact": self._open,
            "ask-fact": self.study_requested.emit,
            "quiz-these": self.quiz_requested.emit,
            "fact-note": self._write_note,
            "to-list": self._to_list,
            "find": self.focus_first,
        }
        if decision is not None:
            self.decided.emit(decision)
        elif name in wishes:
            wishes[name]()
        else:
            return False
        return True

    def focus_first(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def show_state(self, state: BrowseState) -> None:
        """Show what was found, and what is marked."""
        before, self._state = self._state, state
        if self.field.text() != state.text:
            self.field.setText(state.text)
        self._model.show_state(state)
        self.table.show_current(state.current)
        said = " · ".join(filter(None, (state.counted, state.remark)))
        self._counted.set_text(say("Searching …") if state.waits and not state.serial else said)
        if state.serial != before.serial and before.serial:
            announce(self, said)
        self._problem.set_message(state.problem)
        self._problem.setVisible(bool(state.problem))
        self._empty.setVisible(state.is_empty and not state.waits)
        self._card.setVisible(not state.is_empty or state.waits)
        for part in (self._marked, self._acts):
            part.setVisible(bool(state.marked))
        self._marked.set_text(state.marked_words)
        if state.marked != before.marked:
            self._end_note()
        self._quiz.setEnabled(bool(state.hits))

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Offer other searches."""
        words = [chip.words for chip in chips]
        if words == [button.words for button in self._chip_buttons]:
            return
        self._chips.forget()
        for button in self._chip_buttons:
            button.hide()
            button.deleteLater()
        self._chip_buttons = [self._chip(chip) for chip in chips]

    @property
    def is_wide(self) -> bool:
        """Whether the fact stands beside the list."""
        return self.window().width() >= self.theme.size(_WIDE_FROM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.body.setVisible(self.is_wide)
        self._line.setVisible(self.is_wide)
        self.body.setFixedWidth(self.theme.size(_SIDE))

    def _make_acts(self) -> Flow:
        self._marked = Text("", TypeRole.STRONG, parent=self)
        study = Button(say("Study"), ButtonKind.PRIMARY, self)
        study.set_keys(action_named("ask-fact").shown_keys)
        study.clicked.connect(self.study_requested)
        parts: list[QWidget] = [study]
        for words, decision in (
            (say("Put off"), Decision.POSTPONE),
            (say("I know these"), Decision.KNOWN),
            (say("Suspend"), Decision.SUSPEND),
            (say("Ask again"), Decision.RESUME),
        ):
            button = Button(words, ButtonKind.SECONDARY, self)
            button.setProperty("decision", decision.value)
            button.clicked.connect(self._on_decision)
            parts.append(button)
        note = Button(say("Add a note"), ButtonKind.SECONDARY, self)
        note.clicked.connect(self._write_note)
        return Flow(*parts, note, gap=8, parent=self)

    def _build(self) -> None:
        self._header.aside.add(self._quiz)
        self._card.body.set_margins((1, 4, 1, 8))
        self._card.body.add(self.table, 1)
        column = Column(self._left, gap=10, margins=(40, 24, 24, 20))
        column.add(self._header)
        column.add(self.field)
        line = Row(gap=12)
        line.add(self._chips, 1)
        line.add(self._counted, align=_MIDDLE)
        column.add(line)
        column.add(self._problem)
        column.add(self._empty, align=Qt.AlignmentFlag.AlignTop)
        column.add(self._card, 1)
        self._note_place = Column(gap=0)
        column.add(self._marked)
        column.add(self._note_place)
        column.add(self._acts)
        whole = Row(self, gap=0)
        whole.add(self._left, 1)
        whole.add(self._line)
        whole.add(self.body)

    def _connect(self) -> None:
        self.field.textEdited.connect(self.searched)
        self.field.returnPressed.connect(self._to_list)
        self.table.looked_at.connect(self.looked_at)
        self.table.mark_toggled.connect(self.mark_toggled)
        self.table.open_requested.connect(self.open_requested)
        self._quiz.clicked.connect(self.quiz_requested)
        self._empty.acted.connect(self._show_all)

    def _chip(self, chip: Chip) -> Button:
        button = Button(chip.words, ButtonKind.QUIET, self._chips)
        button.setProperty("query", chip.query)
        button.clicked.connect(self._on_chip)
        button.show()
        self._chips.add(button)
        return button

    def _end_note(self) -> None:
        if self._note is not None:
            self._note.hide()
            self._note.deleteLater()
            self._note = None

    @Slot()
    def _on_chip(self) -> None:
        query = str(self.sender().property("query"))
        self.searched.emit(f"{self._state.text} {query}".strip())

    @Slot()
    def _on_decision(self) -> None:
        self.decided.emit(Decision(self.sender().property("decision")))

    @Slot()
    def _show_all(self) -> None:
        self.searched.emit("")

    @Slot()
    def _to_list(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _open(self) -> None:
        if self._state.current:
            self.open_requested.emit(self._state.current)

    @Slot()
    def _toggle_mark(self) -> None:
        if self._state.current:
            self.mark_toggled.emit(self._state.current)

    @Slot()
    def _write_note(self) -> None:
        """Write one note on all marked facts; on a single one its own page writes it."""
        if not self._state.marked:
            self.body.note_edited.emit("new")
            self.body.focus_note()
        elif self._note is None:
            self._note = NoteField("", self)
            self._note.saved.connect(self._on_note)
            self._note_place.add(self._note)
            self._note.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_note(self, words: str) -> None:
        self._end_note()
        self.noted.emit(words)
