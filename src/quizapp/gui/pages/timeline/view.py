"""The timeline's page: its head, the lanes or the list, the whole time, and what is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from quizapp.gui.actions import Where, action_named
from quizapp.gui.components.badge import Badge
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import EmptyState, Ground, Line
from quizapp.gui.components.choosing import Segment
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.memory import Strength, strength_word
from quizapp.gui.components.message import Message
from quizapp.gui.components.scroll import ScrollArea
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import announce
from quizapp.gui.pages.page import Page
from quizapp.gui.pages.timeline.axis import DayAxis, Overview
from quizapp.gui.pages.timeline.canvas import TimelineCanvas
from quizapp.gui.pages.timeline.listing import EventList
from quizapp.gui.pages.timeline.state import TimelineState, Zoom, mark_said, span_said
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say

_NARROW, _LOW = 900, 480  # px at 100 %
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class TimelineView(Page):
    """Shows a TimelineState. The wishes are those of its parts."""

    asked = Signal()
    played = Signal()
    stepped = Signal(int)
    zoom_stepped = Signal(int)
    zoom_chosen = Signal(object)
    map_requested = Signal()
    list_chosen = Signal(bool)
    pick_requested = Signal()
    all_requested = Signal()
    quiz_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.BG, parent)
        self._state = TimelineState()
        self._said = ""
        self._is_low = False
        self.canvas, self.axis, self.overview = (
            TimelineCanvas(self), DayAxis(self), Overview(self)
        )  # fmt: skip
        self.events = EventList(self)
        self._scroll = ScrollArea(self.canvas, Colour.SURFACE, self)
        self._head = self._make_head()
        self._problem = Message("", Tone.WRONG, self)
        self._empty = EmptyState(
            "calendar-range",
            say("No deck says when"),
            say("A timeline shows what has a day. The decks here have none."),
            parent=self,
        )
        self._details = self._make_details()
        self._stack = QStackedWidget(self)
        self._build()

    @property
    def where(self) -> Where:
        return Where.TIMELINE

    def act(self, name: str, keys: str) -> bool:  # noqa: ARG002
        match name:
            case "ask-this":
                self.asked.emit()
            case "play":
                self.played.emit()
            case "day-on" | "day-back":
                self.stepped.emit(1 if name == "day-on" else -1)
            case "nearer-time" | "farther-time":
                self.zoom_stepped.emit(1 if name == "nearer-time" else -1)
            case "on-map":
                self.map_requested.emit()
            case "pick-event":
                self.pick_requested.emit()
            case "pick-events":
                self.all_requested.emit()
            case "quiz-events":
                self.quiz_requested.emit()
            case "as-list":
                self.list_chosen.emit(not self._state.as_list)
            case _:
                return False
        return True

    def focus_first(self) -> None:
        (self.events if self._state.as_list else self.canvas).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def show_state(self, state: TimelineState) -> None:
        """Show a picture."""
        earlier, self._state = self._state, state
        is_there = bool(state.chronicle.marks)
        self._empty.setVisible(not is_there and not state.problem)
        self._problem.set_message(state.problem)
        self._problem.setVisible(bool(state.problem))
        self._stack.setCurrentIndex(1 if state.as_list else 0)
        self._stack.setVisible(is_there)
        self._sentence.set_text(f"{span_said(state.span)} · {state.sentence}")
        self._play.set_words(say("Stop") if state.is_playing else say("Play"))
        self._zoom.set_index(list(Zoom).index(state.span.zoom))
        self._switch.set_index(int(state.as_list))
        self._quiz.setVisible(bool(state.picked))
        for part in (self.axis, self.overview, self.canvas, self.events):
            part.show_state(state)
        if state.chosen != earlier.chosen:
            top, bottom = self.canvas.top_of(state.chosen)
            self._scroll.ensureVisible(0, (top + bottom) // 2, 0, (bottom - top) // 2 + 1)
        self._show_details(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= self.theme.size(_NARROW)
        self._sentence.setVisible(roomy)
        self._zoom.setVisible(roomy)
        self._is_low = self.height() < self.theme.size(_LOW)
        self.overview.setVisible(not self._is_low)
        self._show_details(self._state)

    def _make_head(self) -> Ground:
        head = Ground(Colour.BG, self)
        row = Row(head, gap=12, margins=(28, 12, 20, 12))
        row.add(Text(say("Timeline"), TypeRole.TITLE, parent=head), align=_MIDDLE)
        self._sentence = Text("", TypeRole.BODY, Colour.INK2, head)
        row.add(self._sentence, 1, align=_MIDDLE)
        keys = action_named("play").shown_keys
        self._play = Button(say("Play"), ButtonKind.SECONDARY, head, keys=keys, icon="play")
        self._play.clicked.connect(self.played)
        words = [say("War"), say("Month"), say("Day"), say("Hour")]
        self._zoom = Segment(say("How near"), words, head)
        self._zoom.chosen.connect(self._on_zoom)
        self._switch = Segment(say("Picture or list"), [say("Picture"), say("List")], head)
        self._switch.chosen.connect(self._on_switch)
        row.addStretch(0)
        quiz = action_named("quiz-events").shown_keys
        self._quiz = Button(say("Quiz these"), parent=head, keys=quiz, icon="list-checks")
        self._quiz.clicked.connect(self.quiz_requested)
        row.add_all(self._quiz, self._play, self._zoom, self._switch)
        return head

    def _make_details(self) -> Ground:
        foot = Ground(Colour.SURFACE, self)
        self._title = Text("", TypeRole.HEADING, parent=foot)
        self._strength = Badge("", Tone.ACCENT, foot)
        self._telling = Text("", TypeRole.BODY, Colour.INK2, foot, selectable=True)
        self._clocks = Text("", TypeRole.SMALL, parent=foot, selectable=True)
        map_keys, ask_keys = action_named("on-map"), action_named("ask-this")
        self._map = Button(
            map_keys.words, ButtonKind.SECONDARY, foot, keys=map_keys.shown_keys, icon="map"
        )
        self._map.clicked.connect(self.map_requested)
        self._ask = Button(
            ask_keys.words, ButtonKind.PRIMARY, foot, keys=ask_keys.shown_keys, large=True
        )
        self._ask.clicked.connect(self.asked)
        words = Column(gap=2)
        head = Row(gap=12)
        head.add(self._title)
        head.add(self._strength, align=_MIDDLE)
        head.addStretch(1)
        words.add(head)
        words.add(self._telling)
        words.add(self._clocks)
        row = Row(foot, gap=20, margins=(28, 12, 20, 12))
        row.add(words, 1)
        row.add(self._map, align=_MIDDLE)
        row.add(self._ask, align=_MIDDLE)
        return foot

    def _build(self) -> None:
        picture = QWidget(self)
        whole = Column(picture, gap=0)
        whole.add(self.axis)
        whole.add(self._scroll, 1)
        whole.add(Line(picture))
        whole.add(self.overview)
        self._stack.addWidget(picture)
        self._stack.addWidget(self.events)
        page = Column(self, gap=0)
        page.add(self._head)
        page.add(Line(self))
        page.add(self._problem)
        page.add(self._empty)
        page.add(self._stack, 1)
        page.add(Line(self))
        page.add(self._details)

    def _show_details(self, state: TimelineState) -> None:
        mark = state.mark
        self._details.setVisible(bool(state.chronicle.marks))
        self._ask.setEnabled(mark is not None)
        self._map.setVisible(mark is not None and bool(mark.place) and not mark.hidden)
        self._strength.setVisible(mark is not None)
        if mark is None:
            self._title.set_text(say("Nothing is chosen"))
            self._telling.set_text(say("Arrow keys walk from event to event."))
            self._clocks.set_text("")
            self._clocks.hide()
            return
        said = mark_said(mark, state.chronicle.today)
        self._title.set_text(mark.title or say("Due today"))
        self._strength.set_badge(strength_word(Strength(mark.strength)), Tone.ACCENT)
        hidden = say("It is in the fog until you were asked.")
        self._telling.set_text(hidden if mark.hidden else " ".join(mark.telling))
        self._clocks.set_text(" · ".join(mark.clocks))
        self._clocks.setVisible(bool(mark.clocks) and not self._is_low)
        self._telling.setVisible(not self._is_low)
        if said != self._said:
            self._said = said
            announce(self, said)

    @Slot(int)
    def _on_zoom(self, index: int) -> None:
        self.zoom_chosen.emit(list(Zoom)[index])

    @Slot(int)
    def _on_switch(self, index: int) -> None:
        self.list_chosen.emit(bool(index))
