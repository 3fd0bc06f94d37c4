"""The place that is chosen, in words: its names in all scripts, what happened there, what to do."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import action_named
from quizapp.gui.components.badge import Badge
from quizapp.gui.components.buttons import Button, ButtonKind, IconButton
from quizapp.gui.components.flow import Flow
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.memory import strength_word
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import RING_SPACE, set_tip
from quizapp.gui.map.names import writable
from quizapp.gui.pages.map.state import Event, Told
from quizapp.gui.pages.page import clear
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_BETWEEN = " · "


class PlaceWords(QWidget):
    """What is known of a place. `timeline_requested` carries the fact of something that happened
    there."""

    timeline_requested = Signal(str)
    ring_space = RING_SPACE

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._events: tuple[Event, ...] | None = None
        self._told: Told | None = None
        self._is_compact = False
        self._title = Text("", TypeRole.TITLE, parent=self, selectable=True)
        self._others = Text("", TypeRole.BODY, Colour.INK2, self, selectable=True)
        self._strength = Badge("", Tone.ACCENT, self)
        self._due = Text("", TypeRole.SMALL, Colour.INK2, self)
        self._remark = Text("", TypeRole.BODY, Colour.INK2, self)
        self._line = Text("", TypeRole.BODY, Colour.INK2, self, lines=1)
        self._known = QWidget(self)
        known = Row(self._known, gap=10)
        known.add(self._strength, align=_MIDDLE)
        known.add(self._due, 1, align=_MIDDLE)
        self._holder = _Row(self)
        self._rows = Column(self._holder, gap=6)
        self._rows.keep_rings(RING_SPACE)
        column = Column(self, gap=8)
        column.keep_rings(RING_SPACE)
        column.add_all(
            self._title, self._line, self._others, self._known, self._remark, self._holder
        )  # fmt: skip

    @property
    def is_compact(self) -> bool:
        """Whether all of it stands in two lines."""
        return self._is_compact

    def set_compact(self, is_compact: bool) -> None:
        """In two lines, or in full."""
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            self._title.set_role(TypeRole.HEADING if is_compact else TypeRole.TITLE)
            self.show_told(self._told)

    def show_told(self, told: Told | None) -> None:
        """Show another place; None where none is chosen."""
        self._told = told
        if told is None:
            self._title.set_text(say("No place is chosen"))
            self._remark.set_text(say("Arrow keys walk from place to place."))
        else:
            self._title.set_text(told.title)
            self._others.set_text(_BETWEEN.join(writable(told.others.split(_BETWEEN))))
            self._strength.set_badge(strength_word(told.strength), Tone.ACCENT)
            self._due.set_text(told.due)
            self._remark.set_text(told.remark)
            self._line.set_text(_BETWEEN.join(_in_a_line(told)))
        full = told is not None and not self._is_compact
        self._line.setVisible(told is not None and self._is_compact)
        self._others.setVisible(full and told is not None and bool(told.others))
        self._known.setVisible(full)
        self._remark.setVisible(told is None or (full and bool(told.remark)))
        self._holder.setVisible(full)
        events = () if told is None else told.events
        if events != self._events:
            self._events = events
            clear(self._rows)
            for event in events:
                row = self._row(event)
                self._rows.add(row)
                row.show()  # so that it counts when the height is asked for, a moment from now

    def _row(self, event: Event) -> QWidget:
        holder = _Row(self)
        words = Column(gap=0)
        weight = TypeRole.STRONG if event.is_now else TypeRole.BODY
        words.add(Text(event.title, weight, parent=holder))
        if event.when:
            words.add(Text(event.when, TypeRole.SMALL, Colour.INK2, holder))
        row = Row(holder, gap=8)
        row.keep_rings(RING_SPACE)
        row.add(words, 1)
        if event.fact:
            name = say("Show on the timeline: {what}", what=event.title)
            button = IconButton("calendar-range", name, holder)
            button.clicked.connect(partial(self.timeline_requested.emit, event.fact))
            row.add(button, align=_MIDDLE)
        return holder


def _in_a_line(told: Told) -> list[str]:
    """What is known of a place, for one line under its name."""
    happened = (", ".join(filter(None, (one.title, one.when))) for one in told.events)
    parts = (strength_word(told.strength), told.due, *happened)
    return [part for part in parts if part] + writable(told.others.split(_BETWEEN))


class _Row(QWidget):
    """A row whose button's ring takes no room."""

    ring_space = RING_SPACE


class PlaceActs(Flow):
    """What can be done with the chosen place; `acted` carries names of the action table."""

    acted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(gap=8, parent=parent)
        self._ask = self._button("open-place", ButtonKind.PRIMARY, action_named("open-place").words)
        self._pick = self._button("pick-place", ButtonKind.SECONDARY, say("Choose"))
        facts = action_named("place-facts")
        self._facts = IconButton("book-open", facts.words, self, keys=facts.shown_keys)
        self._facts.setObjectName(facts.name)
        self._facts.clicked.connect(self._on_clicked)
        self.add(self._facts)
        self._quiz = self._button("quiz-places", ButtonKind.SECONDARY, "")
        self._quiz.hide()

    def set_compact(self, is_compact: bool, *, has_keys: bool) -> None:
        """Without the foot of the list its button stands here."""
        self._quiz.setVisible(is_compact)
        for button in (self._ask, self._quiz):
            keys = action_named(button.objectName()).shown_keys
            button.set_keys(keys if has_keys else "")
        self.updateGeometry()

    def show_quiz(self, words: str) -> None:
        """What the button for a quiz says."""
        self._quiz.set_words(words)

    def show_told(self, told: Told | None, *, can_ask: bool, is_picked: bool) -> None:
        """Offer what can be done now."""
        for button in (self._ask, self._pick, self._facts):
            button.setVisible(told is not None)
        if can_ask:
            self._ask.set_on()
        else:
            self._ask.set_off(say("The deck asks nothing about this place."))
        self._pick.set_words(say("Leave out") if is_picked else say("Choose"))
        picking = action_named("pick-place")
        set_tip(self._pick, f"{picking.words} ({picking.shown_keys})")
        self._facts.setEnabled(told is not None and not told.remark)

    def _button(self, name: str, kind: ButtonKind, words: str) -> Button:
        keys = action_named(name).shown_keys
        button = Button(words, kind, self, keys="" if name == "pick-place" else keys)
        button.setObjectName(name)
        button.clicked.connect(self._on_clicked)
        self.add(button)
        return button

    @Slot()
    def _on_clicked(self) -> None:
        self.acted.emit(self.sender().objectName())
