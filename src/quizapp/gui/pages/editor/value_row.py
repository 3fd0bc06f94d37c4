"""One value of a topic in the form: fields by its kind, what stands beside it, what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from quizapp.authoring.editing.form import Field, Group
from quizapp.authoring.editing.typing import (
    BOUNDS,
    choices,
    coarser,
    number_of_parts,
    parts_of_number,
    precision_of,
    shown_date,
    shown_topic,
)
from quizapp.facts.dates import Precision
from quizapp.facts.deck import Deck
from quizapp.facts.vocabulary import ValueKind
from quizapp.gui.components.buttons import IconButton
from quizapp.gui.components.fields import ComboBox
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.pages.editor.entry import Entry
from quizapp.gui.pages.editor.state import Way, capital, label
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say, told

#: What may stand beside a value, in the order of the menu.
BESIDE = (
    "source", "says", "why", "from", "to", "on", "side", "counts", "importance", "ask", "say",
    "back", "id",
)  # fmt: skip
_TOPICS = ("source", "says", "side")
_PRECISIONS = (Precision.DAY, Precision.MONTH, Precision.YEAR)
_NARROW = 300  # px at 100 % below which what stands beside a value stands under its label
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def beside_word(name: str) -> str:
    """What stands beside a value, as a form calls it."""
    known = {
        "source": say("Source"),
        "says": say("Who says so"),
        "why": say("Why"),
        "from": say("From"),
        "to": say("Until"),
        "on": say("As of"),
        "side": say("Side"),
        "counts": say("What it counts"),
        "importance": say("Importance"),
        "ask": say("Own question"),
        "say": say("Own sentence"),
        "back": say("Own question back"),
        "id": say("Permanent key"),
    }
    return known.get(name, label(name))


class ValueRow(QWidget):
    """One value. All signals carry the way to it first."""

    typed = Signal(object, str)
    qualified = Signal(object, str, str)
    beside_requested = Signal(object, str)
    removed = Signal(object)
    reached = Signal(object)
    map_requested = Signal(object, str)

    def __init__(self, field: Field, group: Group, deck: Deck, parent: QWidget) -> None:
        super().__init__(parent)
        self.field, self._group, self._deck = field, group, deck
        self.entries: dict[Way, Entry] = {}
        self._column = Column(self, gap=6)
        self._line = Row(gap=8)
        self._rows: list[Row] = []
        self._add_controls()
        self._add_menu()
        self._column.add(self._line)
        for name, text in field.qualifiers:
            self._add_beside(name, text)
        self._problem = Message("", Tone.NEAR, self, icon="triangle-alert")
        self._column.add(self._problem)
        self.show_field(field)

    def show_field(self, field: Field) -> None:
        """Show what is wrong in it now; what is typed stays as it is typed."""
        self.field = field
        for problem in field.problems[:1]:
            what, repair = capital(told(problem.what)), told(problem.repair)
            words = say("{what}: {repair}.", what=what, repair=repair)
            self._problem.set_message(words)
        self._problem.setVisible(bool(field.problems))
        self.entries[field.way].show_trouble(bool(field.problems))
        if self._group.kind is ValueKind.DATE and not field.is_false:
            self._show_precision(field.text)

    # Controls

    def _add_controls(self) -> None:
        field, kind = self.field, self._group.kind
        name = say("not {property}", property=label(self._group.name)) if field.is_false else ""
        name = name or label(self._group.name)
        if field.is_false:
            self._line.add(
                Text(say("not"), TypeRole.SMALL_STRONG, Colour.WRONG, self), align=_MIDDLE
            )
        match kind:
            case ValueKind.NUMBER:
                self._add_number(name)
            case ValueKind.WORD:
                entry = self._entry(name, field.text, 1)
                entry.complete_with(self._group.words)
            case _:
                entry = self._entry(name, self._shown(field.text), 1)
                if kind is ValueKind.TOPIC:
                    entry.complete_with(choices(self._deck, self._group.topics))
        if kind is ValueKind.DATE and not field.is_false:
            self._add_precision(name)
        if kind is ValueKind.POSITION:
            pick = IconButton("crosshair", say("Pick the place on the map"), self)
            pick.clicked.connect(self._on_map)
            self._line.add(pick, align=_MIDDLE)

    def _shown(self, text: str) -> str:
        if self._group.kind is ValueKind.DATE:
            return shown_date(text, self._deck)
        return shown_topic(text, self._deck) if self._group.kind is ValueKind.TOPIC else text

    def _entry(self, name: str, text: str, stretch: int) -> Entry:
        hints = {
            ValueKind.DATE: say("13 August 1945, August 1945, about 1945"),
            ValueKind.TOPIC: say("The name of a topic"),
            ValueKind.POSITION: say("41.80 N 129.78 E within 3 km"),
            ValueKind.GAP: say("The port fell on <13|thirteen!11!14> August."),
        }
        entry = Entry(name, hints.get(self._group.kind, ""), self)
        entry.setText(text)
        entry.setCursorPosition(0)
        entry.typed.connect(self._on_typed)
        entry.reached.connect(self._on_reached)
        self.entries[self.field.way] = entry
        self._line.add(entry, stretch)
        return entry

    def _add_number(self, name: str) -> None:
        lead, figure, unit = parts_of_number(self.field.text)
        self._bound = ComboBox(say("{property}, how it is meant", property=name), self)
        for bound in BOUNDS:
            self._bound.addItem(_bound_word(bound), bound)
        self._bound.setCurrentIndex(max(0, BOUNDS.index(lead) if lead in BOUNDS else 0))
        self._bound.activated.connect(self._on_number)
        self._line.add(self._bound)
        self._entry(name, figure, 1).setPlaceholderText(say("4,000 or 4,000 to 5,700"))
        self._unit = Entry(say("{property}, the unit", property=name), say("men"), self)
        self._unit.setText(unit)
        self._unit.typed.connect(self._on_number)
        self._unit.reached.connect(self._on_reached)
        self._line.add(self._unit, 1)

    def _add_precision(self, name: str) -> None:
        self._precision = ComboBox(say("{property}, how finely", property=name), self)
        for words, precision in zip(
            (say("to the day"), say("to the month"), say("to the year"), say("as written")),
            (*_PRECISIONS, None),
            strict=True,
        ):
            self._precision.addItem(words, precision)
        self._precision.activated.connect(self._on_precision)
        self._line.add(self._precision)

    def _show_precision(self, text: str) -> None:
        found = precision_of(text, self._deck)
        place = _PRECISIONS.index(found) if found in _PRECISIONS else len(_PRECISIONS)
        self._precision.setCurrentIndex(place)

    def _add_menu(self) -> None:
        self._more = IconButton("ellipsis", say("More about this value"), self)
        self._more.clicked.connect(self._on_more)
        self._line.add(self._more, align=_MIDDLE)

    def build_menu(self) -> QMenu:
        """What can be said beside this value, and taking it away."""
        menu = QMenu(self)
        told = {name for name, _ in self.field.qualifiers}
        names = ("why", "side") if self.field.is_false else BESIDE
        for name in names:
            if name not in told:
                action = QAction(beside_word(name), menu)
                action.setData(name)
                action.triggered.connect(self._on_beside)
                menu.addAction(action)
        menu.addSeparator()
        remove = QAction(say("Remove this value"), menu)
        remove.triggered.connect(self._on_remove)
        menu.addAction(remove)
        return menu

    def _add_beside(self, name: str, text: str) -> None:
        row = Row(gap=8, margins=(12, 0, 0, 0))
        word = Text(beside_word(name), TypeRole.SMALL, Colour.INK2, self)
        word.setFixedWidth(word.theme.size(104))
        entry = Entry(f"{label(self._group.name)}: {beside_word(name)}", "", self)
        entry.setText(self._shown_beside(name, text))
        entry.setCursorPosition(0)
        if name in _TOPICS:
            entry.complete_with(choices(self._deck, ("source",) if name == "source" else ()))
        if name == "importance":
            entry.complete_with(("core", "normal", "extra"))
        entry.setProperty("beside", name)
        entry.typed.connect(self._on_qualified)
        entry.reached.connect(self._on_reached)
        self.entries[(*self.field.way, name)] = entry
        row.add(word, align=_MIDDLE)
        row.add(entry, 1)
        self._rows.append(row)
        self._column.add(row)

    def _shown_beside(self, name: str, text: str) -> str:
        if name in _TOPICS:
            return ", ".join(shown_topic(word.strip(), self._deck) for word in text.split(","))
        return shown_date(text, self._deck) if name in ("from", "to", "on") else text

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self._problem.theme
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            row.setDirection(down if self.width() < theme.size(_NARROW) else across)
        stacked = self._group.kind is ValueKind.NUMBER and self.width() < theme.size(_NARROW)
        self._line.setDirection(down if stacked else across)

    # What a person does

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        if self._group.kind is ValueKind.NUMBER:
            self._on_number()
        else:
            self.typed.emit(self.field.way, text)

    @Slot()
    def _on_number(self) -> None:
        figure = self.entries[self.field.way].text()
        text = number_of_parts(self._bound.currentData(), figure, self._unit.text())
        self.typed.emit(self.field.way, text if figure.strip() else "")

    @Slot(int)
    def _on_precision(self, index: int) -> None:
        if index < len(_PRECISIONS):
            text = coarser(self.field.text, _PRECISIONS[index], self._deck)
            self.entries[self.field.way].setText(shown_date(text, self._deck))
            self.typed.emit(self.field.way, text)
        self._show_precision(self.field.text)

    @Slot(str)
    def _on_qualified(self, text: str) -> None:
        self.qualified.emit(self.field.way, self.sender().property("beside"), text)

    @Slot()
    def _on_reached(self) -> None:
        self.reached.emit(self.field.way)

    @Slot()
    def _on_map(self) -> None:
        self.map_requested.emit(self.field.way, self.field.text)

    @Slot()
    def _on_more(self) -> None:
        self.build_menu().popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    @Slot()
    def _on_beside(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.beside_requested.emit(self.field.way, action.data())

    @Slot()
    def _on_remove(self) -> None:
        self.removed.emit(self.field.way)


def _bound_word(bound: str) -> str:
    return {
        "": say("exactly"),
        "about": say("about"),
        "more than": say("more than"),
        "fewer than": say("fewer than"),
    }[bound]
