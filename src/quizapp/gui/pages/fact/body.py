"""A fact in full, as a page of its own shows it and as the side of Browse does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from quizapp.gui.actions import action_named
from quizapp.gui.components.badge import Badge
from quizapp.gui.components.buttons import Button, ButtonKind, IconButton
from quizapp.gui.components.card import Ground
from quizapp.gui.components.charts.memory_curve import MemoryCurve
from quizapp.gui.components.flow import Flow
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.pages.fact.presenter import NEW_NOTE
from quizapp.gui.pages.fact.rows import EventRow, NoteField, NoteRow, SourceCard
from quizapp.gui.pages.fact.state import FactState
from quizapp.gui.pages.figures import FigurePicture
from quizapp.gui.pages.page import clear
from quizapp.gui.pages.study.scrolling import FollowingScroll
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import counted, say
from quizapp.study.decisions import Decision

if TYPE_CHECKING:
    from quizapp.gui.components.figure import Figure

_LEFT, _TOP = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignTop
_BESIDE_FROM = 380  # px at 100 % from which sources stand beside each other


class FactBody(Ground):
    """Shows a FactState, its acts pinned below. Everything that is wished for is emitted."""

    study_requested = Signal()
    decided = Signal(Decision)
    event_toggled = Signal(str, bool)
    note_edited = Signal(str)
    note_saved = Signal(str)
    history_toggled = Signal()
    duel_requested = Signal(str)
    map_requested = Signal()
    timeline_requested = Signal()

    def __init__(self, colour: Colour = Colour.SURFACE, parent: QWidget | None = None) -> None:
        super().__init__(colour, parent)
        self._state = FactState()
        self._badge = Badge("", Tone.DISP, self, icon="scale")
        self._where = Text("", TypeRole.SMALL, Colour.INK2, self)
        self._map = IconButton("map", say("Show on the map"), self)
        self._timeline = IconButton("calendar-range", say("Show on the timeline"), self)
        self._sentence = Text("", TypeRole.TITLE, parent=self, selectable=True)
        self._names = Text("", TypeRole.BODY, Colour.INK2, self, selectable=True)
        self._why = Text("", TypeRole.BODY, parent=self, selectable=True)
        self._figure: Figure | None = None
        self._seen = Column(gap=0)
        self._problem = Message("", Tone.WRONG, self)
        self._leech = Message("", Tone.NEAR, self, icon="split", action=say("Settle it"))
        self._sources_head = _heading("", self)
        self._sources = Column(gap=10)
        self._source_rows: list[Row] = []
        self._sources_lie = QBoxLayout.Direction.LeftToRight
        self._curve_head = _heading(say("Chance you would recall it, per cent"), self)
        self._curve = MemoryCurve("", self)
        self._memory = Text("", TypeRole.SMALL, Colour.INK2, self)
        self._asked = _heading("", self)
        self._forms = Flow(gap=8, parent=self)
        self._form_badges: list[Badge] = []
        self._mixed_head = _heading(say("Taken for each other"), self)
        self._mixed = Text("", TypeRole.BODY, parent=self)
        self._notes_head = _heading(say("Your notes"), self)
        self._notes = Column(gap=6)
        self._add_note = Button(say("Add a note"), ButtonKind.QUIET, self, icon="plus")
        self._history_toggle = Button(say("Every answer"), ButtonKind.QUIET, self, icon="history")
        self._history = Column(gap=8)
        self._acts = self._make_acts()
        self._field: NoteField | None = None
        self._build()
        self._connect()

    @property
    def first(self) -> QWidget:
        """Where the focus begins."""
        return self._ask

    def show_state(self, state: FactState) -> None:
        """Show a fact."""
        before, self._state = self._state, state
        self._badge.set_badge(state.badge, Tone.DISP if state.is_disputed else Tone.PLAIN)
        self._badge.setVisible(bool(state.badge))
        for part, words in self._texts(state):
            part.set_text(words)
            part.setVisible(bool(words))
        self._problem.set_message(state.problem)
        self._problem.setVisible(bool(state.problem))
        self._leech.set_message(state.leech)
        self._leech.setVisible(bool(state.leech))
        self._leech.button.set_words(say("Settle it") if state.duel else say("Write a note"))
        self._show_figure(state.figure)
        self._map.setVisible(bool(state.place))
        self._timeline.setVisible(state.day is not None)
        if state.sources != before.sources:
            self._show_sources(state)
        if state.curve is not None:
            self._curve.show_curve(state.curve, state.curve_name)
        self._curve_head.setVisible(state.curve is not None)
        self._curve.setVisible(state.curve is not None)
        if state.forms != before.forms:
            self._show_forms(state)
        self._show_notes(state)
        self._show_history(state)
        self._show_acts(state)
        if state.fact != before.fact:
            self._scroll.to_top()

    def enlarge(self) -> None:
        """Show the topic's picture over the whole window, where it has one."""
        if self._figure is not None and self._state.figure is not None:
            self._figure.enlarge()

    def focus_note(self) -> None:
        """Put the focus into the note that is written."""
        if self._field is not None:
            self._field.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self.theme.size(_BESIDE_FROM) and self.theme.scale <= 1.5
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sources_lie = across if beside else down
        for row in self._source_rows:
            row.setDirection(self._sources_lie)

    def _texts(self, state: FactState) -> tuple[tuple[Text, str], ...]:
        return (
            (self._where, state.where),
            (self._sentence, state.sentence),
            (self._names, state.names),
            (self._why, state.why),
            (self._memory, state.memory),
            (self._asked, state.asked),
            (self._mixed_head, say("Taken for each other") if state.mixed else ""),
            (self._mixed, "\n".join(state.mixed)),
            (self._notes_head, say("Your notes") if state.notes or state.edits else ""),
        )

    def _make_acts(self) -> Flow:
        ask, put_off = action_named("ask-fact"), action_named("fact-postpone")
        known, rest = action_named("fact-known"), action_named("fact-suspend")
        self._ask = Button(say("Ask me this"), ButtonKind.PRIMARY, self, keys=ask.shown_keys)
        self._postpone = Button(say("Put off"), ButtonKind.SECONDARY, self, keys=put_off.shown_keys)
        self._known = Button(say("I know this"), ButtonKind.SECONDARY, self, keys=known.shown_keys)
        self._suspend = Button(say("Suspend"), ButtonKind.SECONDARY, self, keys=rest.shown_keys)
        self._reset = Button(say("Begin anew"), ButtonKind.QUIET, self)
        parts = (self._ask, self._postpone, self._known, self._suspend, self._reset)
        return Flow(*parts, gap=8, parent=self)

    def _build(self) -> None:
        content = QWidget(self)
        column = Column(content, gap=10, margins=(28, 24, 24, 20))
        top = Row(gap=8)
        words = Column(gap=6)
        words.add(self._badge, align=_LEFT)
        words.add(self._where)
        top.add(words, 1)
        top.add(self._map, align=_TOP)
        top.add(self._timeline, align=_TOP)
        column.add(top)
        column.add_all(self._problem, self._sentence, self._names, self._seen, self._why)
        column.add(self._leech)
        column.add_all(self._sources_head, self._sources)
        column.add_all(self._curve_head, self._curve, self._memory, self._asked, self._forms)
        column.add_all(self._mixed_head, self._mixed, self._notes_head, self._notes)
        column.add(self._add_note, align=_LEFT)
        column.add(self._history_toggle, align=_LEFT)
        column.add(self._history)
        column.addStretch(1)
        self._scroll = FollowingScroll(content, self._colour, self)
        whole = Column(self, gap=0)
        whole.add(self._scroll, 1)
        foot = QWidget(self)
        Row(foot, gap=0, margins=(28, 12, 24, 20)).add(self._acts, 1)
        whole.add(foot)

    def _connect(self) -> None:
        self._ask.clicked.connect(self.study_requested)
        self._postpone.clicked.connect(self._on_postpone)
        self._known.clicked.connect(self._on_known)
        self._suspend.clicked.connect(self._on_suspend)
        self._reset.clicked.connect(self._on_reset)
        self._add_note.clicked.connect(self._on_add_note)
        self._history_toggle.clicked.connect(self.history_toggled)
        self._leech.acted.connect(self._on_leech)
        self._map.clicked.connect(self.map_requested)
        self._timeline.clicked.connect(self.timeline_requested)

    def _show_figure(self, picture: FigurePicture | None) -> None:
        if picture is not None and self._figure is None:
            from quizapp.gui.components.figure import Figure  # noqa: PLC0415  # few decks have any

            self._figure = Figure(self)
            self._seen.add(self._figure)
        if self._figure is not None:
            self._figure.setVisible(picture is not None)
            if picture is not None:
                self._figure.show_picture(picture.path, picture.told, picture.credit)

    def _show_sources(self, state: FactState) -> None:
        clear(self._sources)
        disagree = bool(state.sources and state.sources[0].value)
        words = say("Sources side by side") if disagree else say("Sources")
        self._sources_head.set_text(words if state.sources else "")
        self._sources_head.setVisible(bool(state.sources))
        self._source_rows = []
        for at, source in enumerate(state.sources):
            if at % 2 == 0:
                row = Row(gap=10)
                row.setDirection(self._sources_lie)
                self._source_rows.append(row)
                self._sources.add(row)
            self._source_rows[-1].add(SourceCard(source, at == 0, self), 1)

    def _show_forms(self, state: FactState) -> None:
        self._forms.forget()
        for badge in self._form_badges:
            badge.hide()
            badge.deleteLater()
        self._form_badges = [Badge(form, Tone.PLAIN, self._forms) for form in state.forms]
        for badge in self._form_badges:
            badge.show()
            self._forms.add(badge)
        self._forms.setVisible(bool(state.forms))

    def _show_notes(self, state: FactState) -> None:
        clear(self._notes)
        self._field = None
        for note in state.notes:
            if note.event == state.edits:
                self._add_field(note.words)
            else:
                row = NoteRow(note, self)
                row.edit_requested.connect(self.note_edited)
                self._notes.add(row)
        if state.edits == NEW_NOTE:
            self._add_field("")
        self._add_note.setVisible(bool(state.fact) and state.edits != NEW_NOTE)

    def _add_field(self, words: str) -> None:
        self._field = NoteField(words, self)
        self._field.saved.connect(self.note_saved)
        self._notes.add(self._field)

    def _show_history(self, state: FactState) -> None:
        clear(self._history)
        self._history_toggle.setVisible(bool(state.history))
        many = len(state.history)
        every = counted(many, "The one event of its history", "Its history, {n} events")
        self._history_toggle.set_words(say("Fold its history") if state.shows_history else every)
        for event in state.history if state.shows_history else ():
            row = EventRow(event, self)
            row.toggled.connect(self.event_toggled)
            self._history.add(row)

    def _show_acts(self, state: FactState) -> None:
        self._acts.setVisible(bool(state.fact))
        rests = state.is_suspended or state.is_known
        self._suspend.set_words(say("Ask it again") if rests else say("Suspend"))
        self._known.setVisible(not state.is_known)
        self._postpone.setVisible(not rests and state.is_met)
        self._reset.setVisible(state.is_met)

    @Slot()
    def _on_postpone(self) -> None:
        self.decided.emit(Decision.POSTPONE)

    @Slot()
    def _on_known(self) -> None:
        self.decided.emit(Decision.KNOWN)

    @Slot()
    def _on_suspend(self) -> None:
        rests = self._state.is_suspended or self._state.is_known
        self.decided.emit(Decision.RESUME if rests else Decision.SUSPEND)

    @Slot()
    def _on_reset(self) -> None:
        self.decided.emit(Decision.RESET)

    @Slot()
    def _on_add_note(self) -> None:
        self.note_edited.emit(NEW_NOTE)

    @Slot()
    def _on_leech(self) -> None:
        if self._state.duel:
            self.duel_requested.emit(self._state.duel)
        else:
            self.note_edited.emit(NEW_NOTE)


def _heading(words: str, parent: QWidget) -> Text:
    return Text(words, TypeRole.LABEL, Colour.INK2, parent)
