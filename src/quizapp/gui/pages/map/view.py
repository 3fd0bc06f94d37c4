"""The map's page: the map or the list, the day under it, and beside it the chosen place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QStackedWidget, QWidget

from quizapp.gui.actions import Where, action_named
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import EmptyState, Ground, Line
from quizapp.gui.components.choosing import Segment
from quizapp.gui.components.fields import ComboBox
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.scroll import ScrollArea
from quizapp.gui.components.text import Text
from quizapp.gui.map import MapView, PlaceList
from quizapp.gui.pages.map.days import DayBar
from quizapp.gui.pages.map.details import PlaceActs, PlaceWords
from quizapp.gui.pages.map.state import MapState, naming_word, picked_said, told_of
from quizapp.gui.pages.page import Page
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import counted, say

# px at 100 %
_SIDE, _WIDE_FROM, _ROOMY_HEAD = 348, 860, 700
_LOW_BELOW, _BRIEF_LEAST, _BRIEF_GAP = 480, 120, 12
_DETAILS_TALL = 250
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_WISHES = frozenset({
    "play-map", "map-day-on", "map-day-back", "map-all-days", "next-names", "fog", "lines",
    "pick-place", "pick-places", "quiz-places", "place-facts",
})  # fmt: skip


class MapPageView(Page):
    """Shows a MapState. `acted` carries names of the action table, `asked` that the chosen place
    is to be asked about, `timeline_requested` a fact."""

    chosen = Signal(str)
    pick_toggled = Signal(str)
    naming_chosen = Signal(int)
    day_chosen = Signal(int)
    list_chosen = Signal(bool)
    asked = Signal()
    acted = Signal(str)
    timeline_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.BG, parent)
        self._state = MapState()
        self.map = MapView(self)
        self.places = PlaceList(self.map.model, self.map.selection, self)
        self.table = PlaceList(self.map.model, self.map.selection, self)
        self.days = DayBar(self)
        self._head = self._make_head()
        self._problem = Message("", Tone.WRONG, self)
        self._empty = EmptyState(
            "map",
            say("No deck says where"),
            say("A map shows what has a position. The decks here have none."),
            parent=self,
        )
        self._words, self._acts = PlaceWords(self), PlaceActs(self)
        self._stack = QStackedWidget(self)
        self._side = self._make_side()
        self._line = Line(self, upright=True)
        self._build()
        self._connect()

    @property
    def where(self) -> Where:
        return Where.MAP

    @property
    def places_in_sight(self) -> tuple[str, ...]:
        """The places that can be seen: those inside the picture, or all of the list."""
        if self._state.as_list:
            return tuple(place.id for place in self._state.atlas.places)
        return self.map.places_in_sight

    def act(self, name: str, keys: str) -> bool:  # noqa: ARG002
        match name:
            case "open-place":
                self.asked.emit()
            case "map-as-list":
                self.list_chosen.emit(not self._state.as_list)
            case "place-on-timeline":
                self._show_first_event()
            case _ if name in _WISHES:
                self.acted.emit(name)
            case _:
                return self._act_on_map(name)
        return True

    def focus_first(self) -> None:
        (self.table if self._state.as_list else self.map).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: MapState) -> None:
        """Show a picture."""
        before, self._state = self._state, state
        is_there = bool(state.atlas.places)
        self._problem.set_message(state.problem)
        self._problem.setVisible(bool(state.problem))
        self._empty.setVisible(not is_there and not state.problem)
        for part in (self._stack, self._side, self._line):
            part.setVisible(is_there)
        self._sentence.set_text(state.sentence)
        self._show_on_map(before, state)
        self.days.show_state(state)
        self._show_names(before, state)
        self._show_side(state)
        if state.as_list != before.as_list or state.atlas is not before.atlas:
            self._arrange()
        if state.as_list != before.as_list:
            self._switch.set_index(int(state.as_list))
            self._stack.setCurrentIndex(int(state.as_list))
            self.focus_first()

    def take_theme(self) -> None:
        if hasattr(self, "_body"):
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # Building

    def _make_head(self) -> Ground:
        head = Ground(Colour.BG, self)
        row = Row(head, gap=12, margins=(28, 12, 20, 12))
        row.add(Text(say("Map"), TypeRole.TITLE, parent=head), align=_MIDDLE)
        self._sentence = Text("", TypeRole.BODY, Colour.INK2, head, lines=1)
        row.add(self._sentence, 1, align=_MIDDLE)
        self._switch = Segment(say("Picture or list"), [say("Picture"), say("List")], head)
        self._switch.set_index(0)
        self._switch.chosen.connect(self._on_switch)
        self._fog = self._button("fog", ButtonKind.QUIET, "eye", head)
        self._lines = self._button("lines", ButtonKind.QUIET, "layers", head)
        row.addStretch(0)
        row.add(self._fog, align=_MIDDLE)
        row.add(self._lines, align=_MIDDLE)
        row.add(self._switch, align=_MIDDLE)
        return head

    def _make_side(self) -> Ground:
        side = Ground(Colour.SURFACE, self)
        self._count = Text("", TypeRole.HEADING, parent=side)
        self._names = ComboBox(say("Names of places"), side)
        self._names.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._quiz = self._button("quiz-places", ButtonKind.SECONDARY, "list-checks", side)
        self._content = QWidget(side)
        words = Column(self._content, gap=0, margins=(0, 0, 8, 0))
        words.add(self._words)
        words.addStretch(1)
        self._scroll = ScrollArea(self._content, Colour.SURFACE, side)
        counted_row = Row(gap=12)
        counted_row.add(self._count, 1, align=_MIDDLE)
        counted_row.add(self._names, align=_MIDDLE)
        self._brief = Row(gap=_BRIEF_GAP)
        self._brief.add(self._scroll, 1)
        self._brief.add(self._acts)
        self._inner = Column(side, gap=12, margins=(20, 18, 12, 16))
        self._inner.add(self._brief)
        self._rule = Line(side)
        self._inner.add(self._rule)
        self._inner.add(counted_row)
        self._inner.add(self.places, 100)
        self._inner.add(self._quiz, align=Qt.AlignmentFlag.AlignLeft)
        return side

    def _build(self) -> None:
        picture = QWidget(self)
        column = Column(picture, gap=0)
        column.add(self.map, 1)
        column.add(Line(picture))
        column.add(self.days)
        self._stack.addWidget(picture)
        holder = Ground(Colour.SURFACE, self)
        Column(holder, margins=(20, 12, 12, 12)).add(self.table, 1)
        self._stack.addWidget(holder)
        self._body = Row(gap=0)
        self._body.add(self._stack, 1)
        self._body.add(self._line)
        self._body.add(self._side)
        page = Column(self, gap=0)
        page.add(self._head)
        page.add(Line(self))
        page.add(self._problem)
        page.add(self._empty)
        page.addLayout(self._body, 1)

    def _connect(self) -> None:
        self.map.selected.connect(self.chosen)
        self.map.activated.connect(self.asked)
        self.places.activated_place.connect(self.asked)
        self.table.activated_place.connect(self.asked)
        for part in (self.map, self.places, self.table):
            part.pick_toggled.connect(self.pick_toggled)
        self.days.day_chosen.connect(self.day_chosen)
        self.days.acted.connect(self.acted)
        self._names.activated.connect(self.naming_chosen)
        self._acts.acted.connect(self._on_act)
        self._words.timeline_requested.connect(self.timeline_requested)

    def _button(self, name: str, kind: ButtonKind, icon: str, parent: QWidget) -> Button:
        button = Button("", kind, parent, keys=action_named(name).shown_keys, icon=icon)
        button.setObjectName(name)
        button.clicked.connect(self._on_button)
        return button

    # Showing

    def _show_on_map(self, before: MapState, state: MapState) -> None:
        if state.atlas is not before.atlas:
            self.map.show_atlas(state.atlas)
        self.map.set_naming(state.naming)
        self.map.set_day(state.day)
        self.map.set_fog(state.fog)
        self.map.set_lines(state.lines)
        self.map.set_picked(state.picked)
        if state.chosen != self.map.chosen:
            self.map.select(state.chosen)

    def _show_names(self, before: MapState, state: MapState) -> None:
        if state.atlas.namings != before.atlas.namings or not self._names.count():
            self._names.clear()
            period = state.atlas.period
            self._names.addItems([naming_word(one, period) for one in state.atlas.namings])
        if state.naming in state.atlas.namings:
            self._names.setCurrentIndex(state.atlas.namings.index(state.naming))

    def _show_side(self, state: MapState) -> None:
        told, place = told_of(state), state.place
        self._words.show_told(told)
        can_ask = place is not None and bool(place.facts)
        self._acts.show_told(told, can_ask=can_ask, is_picked=state.chosen in state.picked)
        self._acts.show_quiz(say("Quiz these") if state.picked else say("Quiz this view"))
        many = len(state.atlas.places)
        places = counted(many, "{n}\u00a0place", "{n}\u00a0places")
        self._count.set_text(picked_said(state) if state.picked else places)
        self._quiz.set_words(say("Quiz these") if state.picked else say("Quiz this view"))
        self._fog.set_words(say("Lift fog") if state.fog else say("Fog"))
        self._lines.set_words(say("Hide lines") if state.lines else say("Lines"))
        self._fit_details()

    def _arrange(self) -> None:
        """Beside the map where there is room, else below it and shorter."""
        theme, wide = self.theme, self._is_wide
        self._body.setDirection(_ACROSS if wide else _DOWN)
        self._line.setFixedSize(1 if wide else self.width(), self.height() if wide else 1)
        self._sentence.setVisible(self.width() >= theme.size(_ROOMY_HEAD))
        is_picture = wide and not self._state.as_list
        self.places.setVisible(is_picture)
        self._fog.setVisible(is_picture)
        self._lines.setVisible(is_picture and bool(self._state.atlas.lines))
        self._side.setMinimumWidth(theme.size(_SIDE) if wide else 0)
        self._side.setMaximumWidth(theme.size(_SIDE) if wide else _ANY)
        self._words.set_compact(not wide)
        self._acts.set_compact(not wide, has_keys=not self._is_low)
        self.days.set_compact(not wide)
        for part in (self._rule, self._count, self._names, self._quiz):
            part.setVisible(wide)
        self._inner.set_margins((20, 18, 12, 16) if wide else (20, 10, 12, 10))
        policy = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Maximum
        self._side.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self._fit_details()

    @property
    def _is_wide(self) -> bool:
        """Whether there is room beside the map."""
        return self.width() >= self.theme.size(_WIDE_FROM)

    @property
    def _is_low(self) -> bool:
        """Whether words and buttons below each other would leave the map little height."""
        return not self._is_wide and self.height() < self.theme.size(_LOW_BELOW)

    def _fit_details(self) -> None:
        """As tall as the words over the list need; without the list they have what there is.

        In a low window what can be done stands beside the words, so that the map keeps its height.
        """
        theme = self.theme
        across = (theme.size(_SIDE) if self._is_wide else self.width()) - theme.pad(40)
        left = across - self._acts.sizeHint().width() - theme.pad(_BRIEF_GAP)
        is_brief = self._is_low and left >= theme.size(_BRIEF_LEAST)
        self._brief.setDirection(_ACROSS if is_brief else _DOWN)
        wanted = self._words.heightForWidth(left if is_brief else across)
        is_alone = self.places.isHidden() and not self._words.is_compact
        most = min(wanted, theme.size(_DETAILS_TALL))
        self._scroll.setMinimumHeight(0 if is_alone else most)
        self._scroll.setMaximumHeight(_ANY if is_alone else most)

    # Acting

    def _act_on_map(self, name: str) -> bool:
        """What the map takes by itself while it has the focus, asked for from elsewhere."""
        acts = {
            "nearer": self.map.zoom_in,
            "farther": self.map.zoom_out,
            "whole": self.map.fit,
            "reference": self.map.ask_reference,
        }
        if name not in acts or self._state.as_list:
            return False
        acts[name]()
        return True

    def _show_first_event(self) -> None:
        told = told_of(self._state)
        events = [one for one in told.events if one.fact] if told is not None else []
        now = next((one for one in events if one.is_now), None)
        if events:
            self.timeline_requested.emit((now or events[0]).fact)

    @Slot(str)
    def _on_act(self, name: str) -> None:
        if name == "open-place":
            self.asked.emit()
        else:
            self.acted.emit(name)

    @Slot()
    def _on_button(self) -> None:
        self.acted.emit(self.sender().objectName())

    @Slot(int)
    def _on_switch(self, index: int) -> None:
        self.list_chosen.emit(bool(index))


_ANY = 16_777_215  # Qt's QWIDGETSIZE_MAX
