"""What a quiz asks: its chapters, days, places and topics, as cards."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card
from quizapp.gui.components.deck_strip import DeckStrip, StripLabel
from quizapp.gui.components.fields import CheckBox, ComboBox, Slider
from quizapp.gui.components.flow import Flow
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.memory import Meter
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import keep_direction, smooth
from quizapp.gui.pages.page import clear
from quizapp.gui.pages.quiz.state import SetupState
from quizapp.gui.theme import Colour, Radius, TypeRole
from quizapp.gui.theme.paint import outline
from quizapp.gui.wording import counted, day_of_month, say
from quizapp.study.quiz_offer import NamedOffer, Offer

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_METER, _COUNT = 44, 26  # px at 100 %


class ChaptersCard(Card):
    """The chapters, each with how much of it is recalled now."""

    chosen = Signal(int, bool)
    all_requested = Signal()
    weak_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, gap=6)
        self._deck = ""
        self._boxes: dict[int, CheckBox] = {}
        every = Button(say("All"), ButtonKind.QUIET, self)
        every.clicked.connect(self.all_requested)
        weak = Button(say("Weak ones"), ButtonKind.QUIET, self)
        weak.clicked.connect(self.weak_requested)
        head = Row(gap=4)
        head.add(Text(say("Chapters"), TypeRole.HEADING, parent=self), 1)
        head.add_all(every, weak)
        self._rows = Column(gap=4)
        self.body.add_all(head, self._rows)

    def show_state(self, state: SetupState) -> None:
        """Show what is in; the rows are made anew for another deck."""
        if state.offer.deck != self._deck:
            self._deck = state.offer.deck
            self._build(state)
        for chapter, is_on in state.chapters:
            box = self._boxes[chapter.at]
            box.blockSignals(True)
            box.setChecked(is_on)
            box.blockSignals(False)
        self.setVisible(len(state.chapters) > 1)

    def focus_first(self) -> None:
        """Put the focus on the first chapter."""
        for box in self._boxes.values():
            box.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def _build(self, state: SetupState) -> None:
        clear(self._rows)
        self._boxes = {}
        for chapter, _is_on in state.chapters:
            box = CheckBox(chapter.title, self)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.toggled.connect(partial(self.chosen.emit, chapter.at))
            count = counted(chapter.facts, "{n}\u00a0fact", "{n}\u00a0facts")
            known = say("{share}\u00a0% recalled", share=round(chapter.share * 100))
            box.setAccessibleDescription(say("{facts}, {known}", facts=count, known=known))
            meter = Meter(known, chapter.share, self)
            meter.setFixedWidth(self.theme.size(_METER))
            row = Row(gap=10)
            row.add(box, 1)
            row.add(meter, align=_MIDDLE)
            number = Text(str(chapter.facts), TypeRole.SMALL, Colour.INK2, self)
            number.setFixedWidth(self.theme.size(_COUNT))
            row.add(number, align=_MIDDLE)
            self._rows.add(row)
            self._boxes[chapter.at] = box


class _Days(DeckStrip):
    """The days as columns of facts, with a frame round those that are in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__((), (), "", parent)
        self._span = (0, 0)

    def set_span(self, first: int, last: int) -> None:
        """Frame the columns from one place to another."""
        self._span = (first, last)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._columns:
            return
        pitch = self.width() / len(self._columns)
        first, last = self._span
        rect = QRectF(first * pitch, 0, (last - first + 1) * pitch, self._axis_y())
        with smooth(self) as painter:
            accent = self.theme.colour(Colour.ACCENT)
            outline(
                painter, rect.adjusted(1, 1, -1, -1), self.theme.radius(Radius.INNER), accent, 2
            )


class WhenCard(Card):
    """The days of the deck, with two handles that bound them."""

    chosen = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, gap=8)
        self._offer: Offer | None = None
        clear_ = Button(say("All days"), ButtonKind.QUIET, self)
        clear_.clicked.connect(self._all)
        self._span = Text("", TypeRole.SMALL, Colour.INK2, self)
        head = Row(gap=10)
        head.add(Text(say("When"), TypeRole.HEADING, parent=self))
        head.add(self._span, 1)
        head.add(clear_)
        self._strip = _Days(self)
        self._first = Slider(say("From"), 0, 1, self)
        self._last = Slider(say("To"), 0, 1, self)
        for slider in (self._first, self._last):
            slider.valueChanged.connect(self._on_moved)
            keep_direction(slider)  # as the days over it
        self.body.add_all(head, self._strip, self._first, self._last)

    def show_state(self, state: SetupState) -> None:
        """Show the days and those that are in."""
        days, (first, last) = state.offer.days, state.period
        self.setVisible(bool(days))
        if not days:
            return
        columns = [one.recalls for one in days]
        labels = [StripLabel(at, day_of_month(days[at].day)) for at in _labelled(len(days))]
        span = say(
            "{first} to {last}",
            first=day_of_month(days[first].day),
            last=day_of_month(days[last].day),
        )
        self._strip.set_strip(columns, labels, span)
        self._strip.set_span(first, last)
        self._span.set_text(span)
        for slider, at in ((self._first, first), (self._last, last)):
            slider.blockSignals(True)
            slider.setRange(0, len(days) - 1)
            slider.setValue(at)
            slider.setAccessibleDescription(day_of_month(days[at].day))
            slider.blockSignals(False)
        self._offer = state.offer

    @Slot()
    def _on_moved(self) -> None:
        self.chosen.emit(self._first.value(), self._last.value())

    @Slot()
    def _all(self) -> None:
        if self._offer is not None:
            self.chosen.emit(0, len(self._offer.days) - 1)


class AboutCard(Card):
    """Places and topics, added one by one; facts that were handed over."""

    chosen = Signal(str)
    all_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, gap=10)
        self._deck = ""
        self._offers: dict[ComboBox, tuple[NamedOffer, ...]] = {}
        self._places = ComboBox(say("Add a place"), self)
        self._topics = ComboBox(say("Add a person, an event or another topic"), self)
        for combo in (self._places, self._topics):
            combo.activated.connect(self._on_activated)
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._chips = Flow(gap=8, parent=self)
        self._chip_names: tuple[str, ...] = ()
        self._buttons: list[Button] = []
        head = Row(gap=10)
        head.add(Text(say("What about"), TypeRole.HEADING, parent=self))
        note = say("everything, unless you choose")
        head.add(Text(note, TypeRole.SMALL, Colour.INK2, self), 1)
        self.body.add_all(head, self._places, self._topics, self._chips)

    def show_state(self, state: SetupState) -> None:
        """Show what is chosen."""
        if state.offer.deck != self._deck:
            self._deck = state.offer.deck
            self._fill(self._places, say("Add a place …"), state.offer.places)
            self._fill(self._topics, say("Add a topic …"), state.offer.topics)
        self._show_chips(state)

    def _fill(self, combo: ComboBox, first: str, offers: tuple[NamedOffer, ...]) -> None:
        self._offers[combo] = offers
        combo.clear()
        combo.addItem(first)
        combo.addItems([f"{one.label} ({one.facts})" for one in offers])
        combo.setVisible(bool(offers))

    def _show_chips(self, state: SetupState) -> None:
        count = len(state.spec.facts)
        names = (
            ("", *(one.name for one in state.named))
            if count
            else tuple(one.name for one in state.named)
        )
        self._chips.setVisible(bool(names))
        if (names, count) == (self._chip_names, len(self._buttons) and count):
            return
        self._chip_names = names
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        labels = {one.name: one.label for one in state.named}
        labels[""] = counted(count, "One chosen fact", "{n} chosen facts")
        self._buttons = [self._chip(name, labels[name]) for name in names]
        self._chips.forget()
        for button in self._buttons:
            self._chips.add(button)
            button.show()

    def _chip(self, name: str, label: str) -> Button:
        button = Button(label, ButtonKind.SECONDARY, self, icon="x")
        button.setAccessibleName(say("Leave out: {what}", what=label))
        if name:
            button.clicked.connect(partial(self.chosen.emit, name))
        else:
            button.clicked.connect(self.all_requested)
        return button

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        combo = self.sender()
        assert isinstance(combo, ComboBox)
        if index > 0:
            self.chosen.emit(self._offers[combo][index - 1].name)
        combo.setCurrentIndex(0)


def _labelled(count: int) -> tuple[int, ...]:
    """The columns that bear a word: the ends and the middle."""
    return tuple(sorted({0, count // 2, count - 1}))
