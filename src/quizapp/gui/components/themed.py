"""What every component shares: following the theme, and the ring of keyboard focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache
from shiboken6 import isValid

from quizapp.gui.theme import Colour, Theme, current_theme, theme_holder
from quizapp.gui.theme.paint import focus_ring, turn_over

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    _Widget = QWidget
else:
    _Widget = object  # the mixins come before a Qt class, whose methods they call

RING_SPACE = 3  # px kept free round a focusable part: a ring of 2 after a gap of 1

translate = QCoreApplication.translate


class Themed(_Widget):
    """Mixin for a component: call `follow_theme()` at the end of `__init__`."""

    ring_space = 0
    _follows = False

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return current_theme()

    def follow_theme(self) -> None:
        """Take the theme now and whenever it changes.

        A class that is built on another follows twice. PySide6 6.11.3 forgets the first of two
        connections of a signal to one method, and calls it on when the part has died.
        """
        if not self._follows:
            self._follows = True
            theme_holder().theme_changed.connect(self._theme_changed)
        self.take_theme()

    def take_theme(self) -> None:
        """Override to rebuild what was measured or coloured by the theme."""

    @Slot()
    def _theme_changed(self) -> None:
        if not isValid(self):  # Qt let the part go before Python did
            return
        self.take_theme()
        self.updateGeometry()
        self.update()


class Focusable(Themed):
    """Mixin for a component that takes the focus: keeps 3 px free and draws the ring there.

    The ring shows when the focus came by key or from the program, not by a click.
    """

    ring_space = RING_SPACE
    shows_ring = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.shows_ring = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def inner_rect(self) -> QRectF:
        """The part itself: the widget without the space for the ring."""
        space = self.ring_space
        return QRectF(self.rect()).adjusted(space, space, -space, -space)

    @property
    def has_ring(self) -> bool:
        """Whether the focus ring is to be shown."""
        return self.shows_ring and self.hasFocus()

    def draw_ring(self, painter: QPainter, radius: float) -> None:
        """The focus ring round `inner_rect`, when it is to be shown."""
        if self.has_ring:
            sizes = self.theme.measures
            focus_ring(
                painter,
                self.inner_rect(),
                radius,
                self.theme.colour(Colour.FOCUS),
                width=sizes.ring_width,
                gap=sizes.ring_gap,
            )


def smooth(widget: QWidget) -> QPainter:
    """A painter for `widget` with smooth edges, for `with`: an error must not leave it open.

    It is turned over where the layout goes from right to left; `draw_words`, paragraphs and icons
    then turn themselves back. Words go as their letters do, whatever the layout.
    """
    return _made_smooth(QPainter(widget), widget)


def paint_kept(
    widget: QWidget,
    told: tuple[object, ...],
    draw: Callable[[QPainter], None],
    ground: QColor | None = None,
) -> None:
    """Paint a widget from the picture of how it looked before; where there is none, `draw` it.

    `told` says all that its look depends on besides theme, size and direction. Qt keeps some
    megabytes of such pictures, the latest ones: a button is painted some hundred times a session
    and looks the same each time. Words must stand on something that covers, their own box or the
    `ground` below the widget: on glass Qt sets them without its correction, and paler.
    """
    ratio, theme = widget.devicePixelRatioF(), current_theme()
    size, mirrored = widget.size() * ratio, is_mirrored(widget)
    look = (type(widget).__name__, theme.name, theme.scale, theme.line_spacing)
    below = ground.rgba() if ground is not None else None
    key = repr((*look, below, size.toTuple(), ratio, mirrored, widget.font().key(), *told))
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = drawn_picture(widget, draw, ground)
        QPixmapCache.insert(key, picture)
    with QPainter(widget) as painter:
        painter.drawPixmap(0, 0, picture)


def drawn_picture(
    widget: QWidget, draw: Callable[[QPainter], None], ground: QColor | None = None
) -> QPixmap:
    """What `draw` draws of a widget, on the `ground` below it or on glass."""
    ratio = widget.devicePixelRatioF()
    picture = QPixmap(widget.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(ground or Qt.GlobalColor.transparent)
    with _made_smooth(QPainter(picture), widget) as painter:
        draw(painter)
    return picture


def _made_smooth(painter: QPainter, widget: QWidget) -> QPainter:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if is_mirrored(widget):
        turn_over(painter, 0, widget.width())
    return painter


def begin_item(painter: QPainter, option: QStyleOptionViewItem) -> QRectF:
    """Make a list's painter ready for one row, as `smooth` does a part's; where the row lies.

    Between the caller's own `save` and `restore`.
    """
    rect = QRectF(option.rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if option.direction is Qt.LayoutDirection.RightToLeft:
        turn_over(painter, rect.left(), rect.right())
    return rect


def is_mirrored(widget: QWidget) -> bool:
    """Whether the layout goes from right to left here."""
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft


def place_part(part: QWidget, rect: QRect) -> None:
    """Give a part its place in its parent, said from the left; mirrored with the parent."""
    parent = part.parentWidget()
    if parent is not None and is_mirrored(parent):
        rect = QRect(rect)
        rect.moveLeft(parent.width() - rect.x() - rect.width())
    part.setGeometry(rect)


def keep_direction(picture: QWidget) -> None:
    """A picture of time, of numbers or of land is never mirrored, nor what is aligned with it."""
    picture.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def is_enter(event: QKeyEvent) -> bool:
    """Whether it is Enter alone, on either side of the keyboard: it presses what has the focus."""
    enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    return enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def set_tip(widget: QWidget, text: str) -> None:
    """A tool tip of plain text: tool tips guess markup, so it is escaped."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    widget.setToolTip(f"<qt>{escaped}</qt>" if text else "")


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say `text` now, politely, wherever the focus is."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415  # 10 ms

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
