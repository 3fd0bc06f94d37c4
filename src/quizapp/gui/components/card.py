"""Cards and what stands in them: headers, sources, settings, empty states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.icon import IconTile
from quizapp.gui.components.layouts import Column, Row, Wrapping
from quizapp.gui.components.paragraph import plain
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import RING_SPACE, Themed, smooth
from quizapp.gui.theme import Colour, Radius, Tone, TypeRole
from quizapp.gui.theme.paint import framed

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_PADDING = 20  # px at 100 %
_TOP = Qt.AlignmentFlag.AlignTop
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft
_LEAST_WORDS = 150  # px at 100 % that the words of a setting need beside its control


class Card(Themed, QFrame):
    """A thing one could take away: a surface with a thin line. `body` is its column.

    No cards in cards.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 12) -> None:
        super().__init__(parent)
        self.body = Column(self, gap=gap, margins=_PADDING)
        self.follow_theme()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = self.theme
        with smooth(self) as painter:
            fill, edge = theme.colour(Colour.SURFACE), theme.colour(Colour.LINE)
            framed(painter, QRectF(self.rect()), theme.radius(Radius.CARD), fill, edge)


class Ground(Themed, QWidget):
    """A plain area in one colour, as a page, a header bar or the receipt's side."""

    def __init__(self, colour: Colour = Colour.BG, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing below it is painted
        self.follow_theme()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self.theme.colour(self._colour))


class Line(Themed, QWidget):
    """A thin line between things: lying, or upright."""

    def __init__(self, parent: QWidget | None = None, *, upright: bool = False) -> None:
        super().__init__(parent)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        self.follow_theme()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.theme.colour(Colour.LINE))


class PageHeader(QWidget):
    """A page's title, one grey sentence under it, and its actions at the right (`aside`)."""

    ring_space = RING_SPACE

    def __init__(self, title: str, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text(title, TypeRole.TITLE, parent=self)
        self.sentence = Text(sentence, TypeRole.SMALL, Colour.INK2, self)
        words = Column(gap=4)
        words.add_all(self.title, self.sentence)
        self.sentence.setVisible(bool(sentence))
        self.aside = Row(gap=8)
        row = Row(self, gap=16)
        row.keep_rings(RING_SPACE)
        row.add(words, 1)
        row.add(self.aside)


class SourceRow(Wrapping, QWidget):
    """A source, or another thing with a tile: icon, a strong title, details under it.

    Whatever stands at the right end goes into `aside`.
    """

    ring_space = RING_SPACE

    def __init__(
        self,
        title: str,
        details: str = "",
        icon: str = "book-open",
        tone: Tone = Tone.ACCENT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = Text("", TypeRole.SMALL_STRONG, parent=self, selectable=True)
        self.details = Text("", TypeRole.SMALL, Colour.INK2, self, selectable=True)
        words = Column(gap=0)
        words.addStretch(1)
        words.add_all(self.title, self.details)
        words.addStretch(1)
        self.aside = Row(gap=8)
        row = Row(self, gap=12)
        row.keep_rings(RING_SPACE)
        row.add(IconTile(icon, tone, parent=self), align=_TOP)
        row.add(words, 1)
        row.add(self.aside)
        self.set_words(title, details)

    def set_words(self, title: str, details: str = "", *, unsaid: bool = False) -> None:
        """Name another one; where it is `unsaid`, for the eye alone until `say_words`."""
        self.title.set_text(title, unsaid=unsaid)
        self.details.set_text(details, unsaid=unsaid)
        self.details.setVisible(bool(details))
        self.setAccessibleName("" if unsaid else self._said)

    def say_words(self) -> None:
        """Tell the unsaid words too."""
        self.title.say_text()
        self.details.say_text()
        self.setAccessibleName(self._said)

    @property
    def _said(self) -> str:
        words = (plain(self.title.runs), plain(self.details.runs))
        return ", ".join(part for part in words if part)


class SettingRow(Themed, QWidget):
    """A setting: its name, a sentence of help, and its control at the right; below where both
    would be cramped."""

    ring_space = RING_SPACE

    def __init__(
        self, name: str, sentence: str, control: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        words = Column(gap=1)
        self._sentence = Text("", TypeRole.SMALL, Colour.INK2, self)
        words.add(Text(name, TypeRole.STRONG, parent=self))
        words.add(self._sentence)
        self._control = control
        self._row = row = Row(self, gap=24, margins=(0, 8, 0, 8))
        row.keep_rings(RING_SPACE)
        row.add(words, 1)
        row.add(control, align=_MIDDLE)
        self.set_sentence(sentence)
        self.follow_theme()

    def set_sentence(self, sentence: str) -> None:
        """Say something else about it."""
        self._sentence.set_text(sentence)
        self._control.setAccessibleDescription(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() - self._control.sizeHint().width() >= self.theme.size(_LEAST_WORDS)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wanted = across if beside else down
        if self._row.direction() is not wanted:
            self._row.setDirection(wanted)
            self._row.setAlignment(self._control, _MIDDLE if beside else _LEFT)
            self.updateGeometry()


class EmptyState(Card):
    """Nothing here yet: an icon, a title, a sentence, and one way out (`acted`)."""

    acted = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, gap=8)
        self.body.add(IconTile(icon, Tone.ACCENT, 46, 24, self), align=Qt.AlignmentFlag.AlignLeft)
        self.body.add(Text(title, TypeRole.HEADING, parent=self))
        self.body.add(Text(sentence, TypeRole.BODY, Colour.INK2, self))
        if action:
            button = Button(action, ButtonKind.SECONDARY, self)
            button.clicked.connect(self.acted)
            self.body.add_space(2)
            self.body.add(button, align=Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(title)
