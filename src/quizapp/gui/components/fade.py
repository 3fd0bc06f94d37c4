"""A frame's look on its way from what was shown before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QVariantAnimation

from quizapp.gui.theme.paint import mixed

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QWidget


class Look(NamedTuple):
    """The fill and the edge of a frame, and the edge's width in px."""

    fill: QColor
    edge: QColor
    width: float


class Fade:
    """Lets a widget's look change gently. Without motion, or out of sight, it changes at once."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._was: Look | None = None
        self._animation = QVariantAnimation(widget)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(widget.update)

    def start(self, was: Look, ms: int) -> None:
        """Begin at the look that was shown before."""
        self._was = was
        self._animation.stop()
        self._animation.setDuration(ms)
        if ms and self._widget.isVisible():
            self._animation.start()
        self._widget.update()

    def faded(self, look: Look) -> Look:
        """The look at this moment of the way to `look`."""
        if self._was is None or self._animation.state() is not QVariantAnimation.State.Running:
            return look
        share = float(self._animation.currentValue())
        fill = mixed(self._was.fill, look.fill, share)
        return Look(fill, mixed(self._was.edge, look.edge, share), look.width)
