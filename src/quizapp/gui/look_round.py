"""A look round: a few steps through the places, each with a sentence; left at any moment."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import keys_of
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Ground
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import announce, smooth
from quizapp.gui.theme import Colour, Radius, TypeRole
from quizapp.gui.theme.paint import framed
from quizapp.gui.wording import say

_WIDTH, _MARGIN = 520, 24  # px at 100 %


class Step(NamedTuple):
    """A place to look at, its heading, and what to know of it."""

    place: str
    title: str
    sentence: str


def steps() -> tuple[Step, ...]:
    """The look round, in its order."""
    return (
        Step("today", say("Today"), say(
            "One sentence says what today needs, and Enter begins. Every answer is kept at once, "
            "so you can stop at any moment.")),
        Step("quiz", say("Quiz"), say(
            "A quiz of your own choice: chapters, days, places, how hard. A code gives a friend "
            "the same one.")),
        Step("browse", say("Browse"), say(
            "Every fact with its sources side by side. Find one by any name, in any script.")),
        Step("timeline", say("Timeline"), say(
            "What happened when. It lies in fog until you know it, and you can study from here.")),
        Step("map", say("Map"), say(
            "Where it happened, with the names of the time and of today, under the same fog.")),
        Step("statistics", say("Statistics"), say(
            "Three plain sentences first. What you mix up stands here, with a way to settle it.")),
        Step("settings", say("Settings"), say(
            "Text size, contrast, keys, a date to be ready by, and where your data is. "
            "Ctrl K finds everything else, F1 shows the keys of each page.")),
    )  # fmt: skip


class LookRound(Ground):
    """Lies over the foot of `host`. `place_wanted` carries where to look; `left` ends it."""

    place_wanted = Signal(str)
    left = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(Colour.SURFACE, host)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)  # round corners
        self._host, self._at = host, 0
        self._steps = steps()
        self._title = Text("", TypeRole.HEADING, parent=self)
        self._sentence = Text("", TypeRole.BODY, parent=self)
        self._count = Text("", TypeRole.MICRO, Colour.INK2, self)
        self._back = Button(say("Back"), ButtonKind.SECONDARY, self)
        self._back.clicked.connect(self._on_back)
        self._next = Button(say("Next"), ButtonKind.PRIMARY, self, keys="Enter")
        self._next.clicked.connect(self._on_next)
        leave = Button(say("Leave"), ButtonKind.QUIET, self, keys="Esc")
        leave.clicked.connect(self.left)
        row = Row(gap=8)
        row.add(self._count, 1, align=Qt.AlignmentFlag.AlignVCenter)
        row.add_all(leave, self._back, self._next)
        column = Column(self, gap=8, margins=20)
        column.add_all(self._title, self._sentence)
        column.add_space(4)
        column.add(row)
        self._column = column
        host.installEventFilter(self)

    def begin(self) -> None:
        """Show the first step."""
        self._show(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # the page below is only looked at
        match keys_of(event):
            case "Esc":
                self.left.emit()
            case "Return" | "Right":
                self._on_next()
            case "Left" | "Backspace":
                self._on_back()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = self.theme
        with smooth(self) as painter:
            fill, edge = theme.colour(Colour.SURFACE), theme.colour(Colour.ACCENT)
            rect, radius = QRectF(self.rect()), theme.radius(Radius.CARD)
            framed(painter, rect, radius, fill, edge, width=2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # PySide6 still calls this while the panel's Python half is being taken apart.
        host = self.__dict__.get("_host")
        if watched is host and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _show(self, at: int) -> None:
        self._at = at
        step = self._steps[at]
        self.place_wanted.emit(step.place)
        self._title.set_text(step.title)
        self._sentence.set_text(step.sentence)
        self._count.set_text(say("{at} of {all}", at=at + 1, all=len(self._steps)))
        self._back.setEnabled(at > 0)
        last = at == len(self._steps) - 1
        self._next.set_words(say("Done") if last else say("Next"))
        self._place()
        self.show()
        self.raise_()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{step.title}. {step.sentence}")

    def _place(self) -> None:
        """At the foot, in the middle."""
        host, theme = self._host, self.theme
        margin = theme.pad(_MARGIN)
        width = min(theme.size(_WIDTH), host.width() - 2 * margin)
        tall = max(self._column.heightForWidth(width), self._column.sizeHint().height())
        left = (host.width() - width) // 2
        self.setGeometry(left, host.height() - tall - margin, width, tall)

    @Slot()
    def _on_next(self) -> None:
        if self._at + 1 < len(self._steps):
            self._show(self._at + 1)
        else:
            self.left.emit()

    @Slot()
    def _on_back(self) -> None:
        if self._at:
            self._show(self._at - 1)
