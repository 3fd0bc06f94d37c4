"""A page of paper as the screen shows it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.components.themed import Themed
from quizapp.gui.theme import Colour

_RATIO = 1.414
_LEAST = 260  # px at 100 %


class PagePreview(Themed, QWidget):
    """Shows one page, as large as there is room; paper is white in every theme."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.follow_theme()

    def show_picture(self, picture: QImage) -> None:
        """Show another page."""
        self._picture = picture
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._ratio)

    def sizeHint(self) -> QSize:
        wide = 2 * self.minimumSizeHint().width()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        wide = self.theme.size(_LEAST)
        return QSize(wide, self.heightForWidth(wide))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        room = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        wide = min(room.width(), room.height() / self._ratio)
        sheet = QRectF(room.left(), room.top(), wide, wide * self._ratio)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(sheet, Qt.GlobalColor.white)
            if self._picture is not None:
                size = (sheet.size() * self.devicePixelRatioF()).toSize()
                smooth = Qt.TransformationMode.SmoothTransformation
                keep = Qt.AspectRatioMode.IgnoreAspectRatio
                painter.drawImage(sheet, self._picture.scaled(size, keep, smooth))
            painter.setPen(self.theme.colour(Colour.LINE))
            painter.drawRect(sheet)

    @property
    def _ratio(self) -> float:
        if self._picture is None or not self._picture.width():
            return _RATIO
        return self._picture.height() / self._picture.width()
