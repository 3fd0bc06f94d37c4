"""Text: the one widget for words. Plain text only, our line heights, wraps anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from quizapp.gui.components.measured import Measured
from quizapp.gui.components.paragraph import Marked, Paragraph, Runs, plain
from quizapp.gui.components.themed import Themed, is_mirrored, set_tip, smooth
from quizapp.gui.theme import Colour, TypeRole

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import (
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
    )
    from PySide6.QtWidgets import QWidget

_WIDEST_WISH = 640  # px at 100 %: beyond this a text would rather wrap
_LONGEST_WORD = 120  # px at 100 %, more in larger letters: a longer word is broken, so that no
# text widens a window


class Text(Themed, QLabel):
    """Words in a type role and a colour role.

    `runs` is a string or pieces with whether each is strong; it is never read as markup.
    `lines` above 0 cuts with an ellipsis and puts the whole text into the tool tip.
    `selectable` lets the pointer mark words and Ctrl+C copy them. Screen readers read the text,
    or the accessible name where one is set.
    """

    def __init__(
        self,
        runs: Runs = "",
        role: TypeRole = TypeRole.BODY,
        colour: Colour = Colour.INK,
        parent: QWidget | None = None,
        *,
        lines: int = 0,
        selectable: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._runs: Runs = ""
        self._unsaid = False
        self._role, self._colour = role, colour
        self._lines, self._align = lines, align
        self._selectable = selectable
        self._marked = (0, 0)  # from where to where, in the text
        self._measured = self._measure("", role)
        self._ahead: Measured | None = None
        self._set_policy()
        self.set_text(runs)
        self.follow_theme()

    @property
    def colour(self) -> Colour:
        """The colour role."""
        return self._colour

    @property
    def role(self) -> TypeRole:
        """The type role."""
        return self._role

    @property
    def runs(self) -> Runs:
        """The words, with their weights where they differ."""
        return self._runs

    @property
    def selected_text(self) -> str:
        """What the person marked."""
        first, last = sorted(self._marked)
        return plain(self._runs)[first:last]

    def set_text(self, runs: Runs, *, unsaid: bool = False) -> None:
        """Show other words. Those that are `unsaid` are laid out and drawn, but nobody who listens
        is told them before `say_text`: not even while the text is hidden."""
        if runs == self._runs and unsaid is self._unsaid:
            return
        if self._unsaid:
            self.setAccessibleName("")
        self._runs, self._unsaid = runs, unsaid
        self._marked = (0, 0)
        self._take_measured()
        self.setText("" if unsaid else plain(runs))
        self.updateGeometry()
        self.update()

    def say_text(self) -> None:
        """Tell the unsaid words too. Their layout stays as it is."""
        if self._unsaid:
            self.setAccessibleName(plain(self._runs))

    def prepare(self, runs: Runs, role: TypeRole | None = None) -> None:
        """Lay out words that will come next, for the width that this text has now."""
        ahead, style = self._ahead, self.theme.type(role or self._role)
        if runs == self._runs or (ahead is not None and ahead.is_of(runs, style)):
            return
        self._ahead = ahead = self._measure(runs, role or self._role)
        ahead.lay_out((self._wish(ahead), self.width()), mirrored=is_mirrored(self))

    def set_colour(self, colour: Colour) -> None:
        """Show the same words in another colour."""
        if colour is not self._colour:
            self._colour = colour
            self.update()

    def set_role(self, role: TypeRole) -> None:
        """Show the same words in another size or weight."""
        if role is not self._role:
            self._role = role
            self._take_measured()
            self.updateGeometry()
            self.update()

    def take_theme(self) -> None:
        self._ahead = None
        self._take_measured()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._measured.height(width, mirrored=is_mirrored(self))

    def sizeHint(self) -> QSize:
        width = self._wish(self._measured)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        line, body = (self.theme.type(role).line_height for role in (self._role, TypeRole.BODY))
        longest = self.theme.size(_LONGEST_WORD) * max(body, line) // body
        return QSize(min(self._measured.least_width, longest), line)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with smooth(self) as painter:
            colour = self.theme.colour(self._colour if self.isEnabled() else Colour.INK3)
            paragraph = self._paragraph(self.width())
            top = max(0, self.height() - paragraph.height) / 2
            paragraph.draw(painter, 0, top, colour, self._selection())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._lines:
            cut = self._paragraph(self.width()).is_cut
            set_tip(self, plain(self._runs) if cut else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._selectable or event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        place = self._place(event.position().toPoint())
        self._mark(place, place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._selectable and event.buttons() & Qt.MouseButton.LeftButton:
            self._mark(self._marked[0], self._place(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._selectable:
            self._mark(*_word_at(plain(self._runs), self._place(event.position().toPoint())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtGui import QGuiApplication, QKeySequence  # noqa: PLC0415  # 5 ms

        if event.matches(QKeySequence.StandardKey.Copy) and self.selected_text:
            QGuiApplication.clipboard().setText(self.selected_text)
        elif event.matches(QKeySequence.StandardKey.SelectAll) and self._selectable:
            self._mark(0, len(plain(self._runs)))
        else:
            super().keyPressEvent(event)

    def _set_policy(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if self._selectable:
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.setCursor(Qt.CursorShape.IBeamCursor)

    def _measure(self, runs: Runs, role: TypeRole) -> Measured:
        return Measured(runs, self.theme.type(role), self._lines, self._align)

    def _take_measured(self) -> None:
        """Take what was laid out ahead, if it is these words in this role; else begin anew."""
        ahead = self._ahead
        if ahead is not None and ahead.is_of(self._runs, self.theme.type(self._role)):
            self._measured, self._ahead = ahead, None
        else:
            self._measured = self._measure(self._runs, self._role)

    def _wish(self, measured: Measured) -> int:
        """px that the words would like to have."""
        return min(measured.natural_width, self.theme.size(_WIDEST_WISH))

    def _paragraph(self, width: int) -> Paragraph:
        return self._measured.paragraph(width, mirrored=is_mirrored(self))

    def _selection(self) -> Marked | None:
        first, last = sorted(self._marked)
        if first == last:
            return None
        ground, ink = self.theme.colour(Colour.ACCENT), self.theme.colour(Colour.ON_ACCENT)
        return Marked(first, last - first, ground, ink)

    def _place(self, point: QPoint) -> int:
        paragraph = self._paragraph(self.width())
        return paragraph.place_at(point.x(), point.y(), turned=is_mirrored(self))

    def _mark(self, first: int, last: int) -> None:
        self._marked = (first, last)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.update()


def _word_at(text: str, place: int) -> tuple[int, int]:
    """Where the word round `place` begins and ends."""
    first = last = place
    while first > 0 and text[first - 1].isalnum():
        first -= 1
    while last < len(text) and text[last].isalnum():
        last += 1
    return first, last
