"""The parts of a fact's page that repeat: sources, notes, events of its history."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.components.buttons import Button, ButtonKind, IconButton
from quizapp.gui.components.card import Card
from quizapp.gui.components.fields import Field
from quizapp.gui.components.icon import Icon
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import RING_SPACE, Themed, smooth
from quizapp.gui.pages.fact.state import EventPicture, NotePicture, SourcePicture
from quizapp.gui.pages.study.links import host_of
from quizapp.gui.theme import Colour, Radius, Tone, TypeRole
from quizapp.gui.theme.paint import box, outline
from quizapp.gui.wording import say

_TOP, _MIDDLE = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter
_PADDING = 14
_LEAST_BUTTON = 60  # px


class SourceCard(Card):
    """One source: the value it gives, its title, what it is; a button where it can be read."""

    ring_space = 0

    def __init__(self, source: SourcePicture, is_own: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=2)
        self.body.set_margins(_PADDING)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        if source.value:
            colour = Colour.ACCENT if is_own else Colour.DISP
            self.body.add(Text(source.value, TypeRole.STRONG, colour, self, selectable=True))
        self.body.add(Text(source.title, TypeRole.SMALL_STRONG, parent=self, selectable=True))
        if source.details:
            details = Text(source.details, TypeRole.SMALL, Colour.INK2, self, selectable=True)
            self.body.add(details)
        self._address = source.address
        host = host_of(source.address)
        if host:
            words = say("Open {host}", host=host)
            button = Button(words, ButtonKind.QUIET, self, icon="external-link")
            button.setMinimumWidth(_LEAST_BUTTON)  # a long host is cut, no card is widened by it
            button.clicked.connect(self._open)
            self.body.add(button, align=Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        said = (source.value, source.title, source.details)
        self.setAccessibleName(", ".join(filter(None, said)))

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))


class NoteRow(Themed, QWidget):
    """A note on its ochre ground. `edit_requested` asks to write it anew."""

    edit_requested = Signal(str)
    ring_space = RING_SPACE

    def __init__(self, note: NotePicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = note
        row = Row(self, gap=8, margins=(12, 8, 8, 8))
        row.keep_rings(RING_SPACE)
        row.add(Text(note.words, TypeRole.BODY, parent=self, selectable=True), 1)
        button = IconButton("pen-line", say("Write this note anew"), self)
        button.clicked.connect(self._on_clicked)
        row.add(button, align=_MIDDLE)
        self.setAccessibleName(say("Note: {words}", words=note.words))
        self.follow_theme()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = self.theme
        tone = theme.tone(Tone.NEAR)
        space = self.ring_space
        rect = self.rect().adjusted(space, space, -space, -space).toRectF()
        with smooth(self) as painter:
            box(painter, rect, theme.radius(Radius.CONTROL), tone.soft)
            if theme.soft_border:
                outline(painter, rect, theme.radius(Radius.CONTROL), tone.ink, 2)

    @Slot()
    def _on_clicked(self) -> None:
        self.edit_requested.emit(self._note.event)


class NoteField(QWidget):
    """A line to write a note in. `saved` carries the words; Enter keeps them too."""

    saved = Signal(str)
    ring_space = RING_SPACE

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = Field(say("Your note"), say("What tells it apart, what it hangs on …"), self)
        self.field.setText(words)
        keep = Button(say("Keep"), ButtonKind.SECONDARY, self, keys="Enter")
        row = Row(self, gap=8)
        row.keep_rings(RING_SPACE)
        row.add(self.field, 1)
        row.add(keep)
        keep.clicked.connect(self._save)
        self.field.returnPressed.connect(self._save)

    @Slot()
    def _save(self) -> None:
        self.saved.emit(self.field.text())


class EventRow(QWidget):
    """One event of the history. `toggled` carries its id and whether it is undone now."""

    toggled = Signal(str, bool)
    ring_space = RING_SPACE

    def __init__(self, event: EventPicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = event
        ink = Colour.INK3 if event.is_undone else Colour.INK
        words = event.words
        if event.is_undone:
            words = say("{words} (taken back)", words=words)
        said = Column(gap=0)
        said.add(Text(words, TypeRole.SMALL_STRONG, ink, self))
        said.add(Text(event.detail, TypeRole.SMALL, Colour.INK2, self))
        row = Row(self, gap=10)
        row.keep_rings(RING_SPACE)
        row.add(Icon(event.icon, Colour.INK2, 18, self), align=_TOP)
        row.add(said, 1)
        label = say("Redo") if event.is_undone else say("Undo")
        button = Button(label, ButtonKind.QUIET, self)
        button.setAccessibleName(f"{label}: {words}, {event.detail}")
        button.clicked.connect(self._on_clicked)
        row.add(button, align=_MIDDLE)

    @Slot()
    def _on_clicked(self) -> None:
        self.toggled.emit(self._event.event, self._event.is_undone)
