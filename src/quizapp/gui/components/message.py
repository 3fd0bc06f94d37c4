"""Messages in place, and the line that says how an answer was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.icon import Icon
from quizapp.gui.components.layouts import Column, Row, Wrapping
from quizapp.gui.components.paragraph import Runs, plain
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import Themed, smooth
from quizapp.gui.theme import Colour, Radius, Tone, TypeRole
from quizapp.gui.theme.paint import box, outline

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Message(Wrapping, Themed, QFrame):
    """A sentence that stays where it is, in a soft tone with its icon, and one way on.

    It says what happened, what is safe, what to do. `action` is a button's word; pressing it
    emits `acted`. `large` sets the sentence in body size, as under a typed answer.
    """

    acted = Signal()

    def __init__(
        self,
        runs: Runs,
        tone: Tone = Tone.ACCENT,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        action: str = "",
        large: bool = False,
    ) -> None:
        super().__init__(parent)
        self._tone, self._own_icon = tone, icon
        row = Row(self, gap=12, margins=(14, 12 if large else 9, 14, 12 if large else 9))
        self._icon = Icon("", Colour.INK2, 20, self)
        self._text = Text(runs, TypeRole.BODY if large else TypeRole.SMALL, parent=self)
        row.add(self._icon, align=Qt.AlignmentFlag.AlignVCenter)
        row.add(self._text, 1)
        self.button = Button(action, ButtonKind.QUIET, self)
        self.button.setVisible(bool(action))
        self.button.clicked.connect(self.acted)
        row.add(self.button, align=Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_message(runs, tone, icon)
        self.follow_theme()

    def set_message(self, runs: Runs, tone: Tone | None = None, icon: str = "") -> None:
        """Another sentence, and if given another tone; the icon follows the tone."""
        self._text.set_text(runs)
        self._tone = tone or self._tone
        self._own_icon = icon or (self._own_icon if tone is None else "")
        style = self.theme.tone(self._tone)
        self._icon.set_icon(self._own_icon or style.icon, style.ink_role)
        self.setAccessibleName(plain(runs))
        if tone is not None:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme, rect = self.theme, QRectF(self.rect())
        tone = theme.tone(self._tone)
        with smooth(self) as painter:
            radius = theme.radius(Radius.CONTROL)
            box(painter, rect, radius, tone.soft)
            if theme.soft_border:
                outline(painter, rect, radius, tone.ink, 2)


class Verdict(Wrapping, Themed, QWidget):
    """How the answer was: icon, a title in the verdict's colour, a small line under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Row(self, gap=11)
        self._icon = Icon("", Colour.INK2, 28, self)
        self._title = Text(role=TypeRole.HEADING, parent=self)
        self._detail = Text(role=TypeRole.SMALL, colour=Colour.INK2, parent=self)
        words = Column(gap=0)
        words.addStretch(1)
        words.add_all(self._title, self._detail)
        words.addStretch(1)
        row.add(self._icon, align=Qt.AlignmentFlag.AlignVCenter)
        row.add(words, 1)
        self.follow_theme()

    def show_verdict(self, tone: Tone, title: str, detail: str = "", icon: str = "") -> None:
        """Say it; without an `icon` the tone's own is shown."""
        style = self.theme.tone(tone)
        self._icon.set_icon(icon or style.icon, style.ink_role)
        self._title.set_text(title)
        self._title.set_colour(style.ink_role)
        self._detail.set_text(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(f"{title} {detail}".strip())
