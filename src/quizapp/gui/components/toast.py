"""The toast: five seconds at the bottom left, with Undo; never the only way to undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy

from quizapp.gui.components.icon import Icon
from quizapp.gui.components.keycap import draw_middle, key_words
from quizapp.gui.components.layouts import Row
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import (
    Focusable,
    Themed,
    announce,
    is_enter,
    place_part,
    smooth,
    translate,
)
from quizapp.gui.theme import Colour, Motion, Radius, TypeRole
from quizapp.gui.theme.paint import box, faint, outline

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
    from PySide6.QtWidgets import QWidget

_MARGIN, _WIDEST = 24, 480  # px at 100 %


class Toast(Themed, QFrame):
    """One message floating over `host`, gone after five seconds unless pointed at or focused.

    `say` shows it and has it read aloud; pressing its button emits `undo_requested`.
    """

    undo_requested = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._icon = Icon("check", Colour.ON_TOAST, 20, self)
        self._text = Text(role=TypeRole.SMALL_STRONG, colour=Colour.ON_TOAST, parent=self)
        self._undo = _ToastButton(self)
        self._undo.clicked.connect(self._on_undo)
        self._row = Row(self, gap=12, margins=(14, 4, 8, 4))
        self._row.add(self._icon, align=Qt.AlignmentFlag.AlignVCenter)
        self._row.add(self._text, 1)
        self._row.add(self._undo, align=Qt.AlignmentFlag.AlignVCenter)
        host.installEventFilter(self)
        self.hide()
        self.follow_theme()

    def say(self, text: str, *, undo_keys: str = "", icon: str = "check") -> None:
        """Show `text`; with `undo_keys` ("Ctrl+Z") there is an Undo beside it."""
        self._icon.set_icon(icon, Colour.ON_TOAST)
        self._text.set_text(text)
        self._undo.set_keys(undo_keys)
        self._undo.setVisible(bool(undo_keys))
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(self.theme.duration(Motion.TOAST))
        announce(self, text)

    def take_theme(self) -> None:
        rings = self.theme.measures.rings
        self._row.keep_rings(rings)
        if self.isVisible():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # PySide6 still calls this while the toast's Python half is being taken apart.
        host = self.__dict__.get("_host")
        if watched is host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(self.theme.duration(Motion.TOAST))
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = self.theme
        with smooth(self) as painter:
            rings = theme.measures.rings
            rect = QRectF(self.rect()).adjusted(rings, rings, -rings, -rings)
            radius = theme.radius(Radius.CONTROL)
            ring = faint(theme.colour(Colour.RING), theme.measures.ring_opacity)
            for out in range(1, rings + 1):
                box(painter, rect.adjusted(-out, -out, out, out), radius + out, ring)
            box(painter, rect, radius, theme.colour(Colour.TOAST))

    @Slot()
    def _on_undo(self) -> None:
        self.hide()
        self.undo_requested.emit()

    def _place(self) -> None:
        """At the bottom left (right in a mirrored layout), no wider than the host allows."""
        theme = self.theme
        margin = theme.pad(_MARGIN) - theme.measures.rings
        room = max(0, self._host.width() - 2 * margin)
        width = min(theme.size(_WIDEST), room, self._row.sizeHint().width() + theme.size(40))
        tall = self._row.heightForWidth(width) if self._row.hasHeightForWidth() else -1
        height = max(tall, self._row.minimumSize().height())
        place_part(self, QRect(margin, self._host.height() - height - margin, width, height))


class _ToastButton(Focusable, QPushButton):
    """Undo with its keys, on the toast's dark ground."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = ""
        self.setAutoDefault(False)
        self.setText(translate("Toast", "Undo"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def set_keys(self, keys: str) -> None:
        self._keys = keys
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        style = self.theme.type(TypeRole.LABEL)
        width = round(style.width(self._words())) + 2 * self.theme.pad(8)
        height = style.line_height + self.theme.pad(13)
        return QSize(width + 2 * self.ring_space, height + 2 * self.ring_space)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = self.theme
        with smooth(self) as painter:
            ink = theme.colour(Colour.ON_TOAST if self.underMouse() else Colour.ON_TOAST2)
            draw_middle(painter, self.inner_rect(), self._words(), theme, TypeRole.LABEL, ink)
            self.draw_ring(painter, theme.radius(Radius.INNER))

    def draw_ring(self, painter: QPainter, radius: float) -> None:
        """The focus ring in the toast's own ink: the theme's would vanish on its ground."""
        if self.hasFocus() and self.shows_ring:
            ink = self.theme.colour(Colour.ON_TOAST)
            outline(painter, QRectF(self.rect()), radius, ink, self.theme.measures.ring_width)

    def _words(self) -> str:
        return f"{self.text()}  {key_words(self._keys)}"
