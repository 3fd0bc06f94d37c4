"""Icons as widgets: alone, or on a small tile of a tone. Words beside them carry the meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.components.themed import Themed, smooth
from quizapp.gui.theme import Colour, Radius, Tone
from quizapp.gui.theme.paint import box, outline

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Icon(Themed, QWidget):
    """An icon in a colour role, `px` wide at 100 %. Screen readers pass over it."""

    def __init__(
        self,
        name: str,
        colour: Colour = Colour.INK2,
        px: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._colour, self._px = name, colour, px
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def set_icon(self, name: str, colour: Colour) -> None:
        """Another icon and colour."""
        if (name, colour) != (self._name, self._colour):
            self._name, self._colour = name, colour
            self.update()

    def sizeHint(self) -> QSize:
        side = self.theme.size(self._px)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with smooth(self) as painter:
            colour = self.theme.colour(self._colour)
            self.theme.icons.paint(painter, self._name, QRectF(self.rect()), colour)


class IconTile(Themed, QWidget):
    """An icon on a soft square of its tone: before a source, a result, an empty state."""

    def __init__(
        self,
        name: str,
        tone: Tone = Tone.ACCENT,
        px: int = 32,
        icon_px: int = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._tone, self._px, self._icon_px = name, tone, px, icon_px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        side = self.theme.size(self._px)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme, rect = self.theme, QRectF(self.rect())
        tone = theme.tone(self._tone)
        with smooth(self) as painter:
            radius = theme.radius(Radius.CONTROL)
            box(painter, rect, radius, tone.soft)
            if theme.soft_border:
                outline(painter, rect, radius, tone.ink, 2)
            side = theme.size(self._icon_px)
            spot = QRectF(0, 0, side, side)
            spot.moveCenter(rect.center())
            theme.icons.paint(painter, self._name, spot, tone.ink)
