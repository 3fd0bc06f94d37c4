"""Icons: Lucide's outlines in the theme's colours, sharp at every pixel ratio."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from quizapp.gui.theme.paint import upright

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QColor, QIcon

_STROKE = b'stroke-width="1.75"'  # of a 24 px drawing; Lucide's own 2 is heavy at 18 to 20 px
_POINTING = frozenset({"chevron-left", "chevron-right", "arrow-left", "undo-2", "redo-2"})
"""What points the way in which one reads, and so is mirrored with the layout."""
_KEPT = 400  # pixmaps; a screen uses some thirty


class Icons:
    """The icons of one folder, coloured on demand and kept by name, colour, size and ratio."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawings: dict[str, bytes] = {}
        self._kept: OrderedDict[tuple[str, int, int, float], QPixmap] = OrderedDict()

    def pixmap(self, name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
        """The icon `name` as a square of `size` px; empty when there is no such file."""
        key = (name, colour.rgba(), size, ratio)
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            return kept
        made = self._render(name, colour, size, ratio)
        self._kept[key] = made
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return made

    def paint(self, painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
        """Draw the icon into the middle of `rect`, as large as its smaller side."""
        side = round(min(rect.width(), rect.height()))
        ratio = painter.device().devicePixelRatioF()
        pixmap = self.pixmap(name, colour, side, ratio)
        corner = rect.center() - QRectF(0, 0, side, side).center()
        if name in _POINTING:
            painter.drawPixmap(corner.toPoint(), pixmap)
            return
        with upright(painter, rect.left(), rect.right()):
            painter.drawPixmap(corner.toPoint(), pixmap)

    def icon(self, name: str, colour: QColor, size: int, ratio: float = 2.0) -> QIcon:
        """The icon for Qt's own parts (menus)."""
        from PySide6.QtGui import QIcon  # noqa: PLC0415  # 4 ms, and only menus need it

        return QIcon(self.pixmap(name, colour, size, ratio))

    def has(self, name: str) -> bool:
        """Whether the folder holds this icon."""
        return bool(self._drawing(name))

    def _drawing(self, name: str) -> bytes:
        if name not in self._drawings:
            path = self._folder / f"{name}.svg"
            try:
                self._drawings[name] = path.read_bytes().replace(b'stroke-width="2"', _STROKE)
            except OSError:  # a word always stands beside an icon, so nothing is lost
                self._drawings[name] = b""
        return self._drawings[name]

    def _render(self, name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
        pixels = max(1, round(size * ratio))
        pixmap = QPixmap(QSize(pixels, pixels))
        pixmap.fill(Qt.GlobalColor.transparent)
        drawing = self._drawing(name).replace(b"currentColor", colour.name().encode())
        if drawing:
            painter = QPainter(pixmap)
            QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, pixels, pixels))
            painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
