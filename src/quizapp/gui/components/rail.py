"""The rail: where one can go. Wide with words, narrow with words under icons, or a menu."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QSizePolicy, QWidget

from quizapp.gui.components.buttons import IconButton
from quizapp.gui.components.keycap import draw_middle
from quizapp.gui.components.layouts import Column
from quizapp.gui.components.themed import Focusable, Themed, is_enter, set_tip, smooth, translate
from quizapp.gui.theme import Colour, Height, Radius, Theme, TypeRole
from quizapp.gui.theme.paint import box, draw_words, outline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPaintEvent

# px at 100 %
WIDE, NARROW = 208, 80
_SIDE, _GAP, _ICON, _ICON_LEFT, _WORD_LEFT = 12, 2, 20, 12, 44
_NARROW_SIDE = 4
_BELOW_THIS_NARROW, _BELOW_THIS_MENU = 1200, 900
_LARGEST_TEXT_WITH_RAIL = 1.5


class RailMode(StrEnum):
    """How much room the rail takes; MENU means it is hidden behind a menu button."""

    WIDE = "wide"
    NARROW = "narrow"
    MENU = "menu"


class RailItem(NamedTuple):
    """A place to go: its key for the program, its word, its icon, its shortcut for the tip."""

    key: str
    word: str
    icon: str
    keys: str = ""


def rail_mode(window_width: int, theme: Theme) -> RailMode:
    """The mode that fits a window of `window_width` px."""
    if theme.scale > _LARGEST_TEXT_WITH_RAIL or window_width < _BELOW_THIS_MENU:
        return RailMode.MENU
    return RailMode.NARROW if window_width < _BELOW_THIS_NARROW else RailMode.WIDE


class Rail(Themed, QFrame):
    """The places of the program at the left edge: `groups` from the top, `bottom` at the foot.

    `chosen` carries the key of the item that was pressed; the page then calls `set_current`.
    """

    chosen = Signal(str)

    def __init__(
        self,
        groups: Sequence[Sequence[RailItem]],
        bottom: Sequence[RailItem] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode = RailMode.WIDE
        self._items: dict[str, RailButton] = {}
        self.setAccessibleName(translate("Rail", "Places"))
        self._mark = _Mark(self)
        self._column = column = Column(self, gap=_GAP, margins=(_SIDE, 0, _SIDE + 1, _SIDE))
        column.add(self._mark)
        for index, group in enumerate(groups):
            if index:
                column.add(_Rule(self))
            self._add_items(column, group)
        column.addStretch(1)
        self._add_items(column, bottom)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.follow_theme()

    @property
    def mode(self) -> RailMode:
        """Wide or narrow; MENU when hidden."""
        return self._mode

    def set_mode(self, mode: RailMode) -> None:
        """Take more or less room; MENU hides the rail."""
        if (mode is RailMode.MENU) is not (self._mode is RailMode.MENU):
            self.setVisible(mode is not RailMode.MENU)
        self._mode = mode
        narrow = mode is RailMode.NARROW
        side = _NARROW_SIDE if narrow else _SIDE
        self._column.set_margins((side, 0, side + 1, _SIDE))
        self._mark.set_narrow(narrow)
        for item in self._items.values():
            item.set_narrow(narrow)
        self.take_theme()

    def set_current(self, key: str) -> None:
        """Show where the person is; "" for nowhere on the rail."""
        for item_key, item in self._items.items():
            item.setChecked(item_key == key)

    def set_word(self, key: str, word: str) -> None:
        """Another word for an item, as the profile's name."""
        self._items[key].set_word(word)

    def take_theme(self) -> None:
        width = NARROW if self._mode is RailMode.NARROW else WIDE
        self.setFixedWidth(self.theme.size(width))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.theme.colour(Colour.SUNK))
            edge = (
                self.width() - 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else 0
            )
            painter.fillRect(edge, 0, 1, self.height(), self.theme.colour(Colour.LINE))

    def _add_items(self, column: Column, group: Sequence[RailItem]) -> None:
        for item in group:
            button = RailButton(item, self)
            button.clicked.connect(self._on_clicked)
            self._items[item.key] = button
            column.add(button)

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        assert isinstance(sender, RailButton)
        self.chosen.emit(sender.key)


class RailMenu(IconButton):
    """The rail as a menu behind a button, for large text and small windows."""

    chosen = Signal(str)

    def __init__(self, groups: Sequence[Sequence[RailItem]], parent: QWidget | None = None) -> None:
        super().__init__("menu", translate("Rail", "Places"), parent)
        self._groups = groups
        self._current = ""
        self.clicked.connect(self.open_menu)

    def set_current(self, key: str) -> None:
        """Mark where the person is."""
        self._current = key

    @Slot()
    def open_menu(self) -> None:
        """Show the places below the button."""
        menu = self.build_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def build_menu(self) -> QMenu:
        """The menu itself, with an action a place."""
        menu = QMenu(self)
        menu.triggered.connect(self._on_triggered)
        for index, group in enumerate(self._groups):
            if index:
                menu.addSeparator()
            for item in group:
                menu.addAction(self._action(item, menu))
        return menu

    def _action(self, item: RailItem, menu: QMenu) -> QAction:
        theme = self.theme
        icon = theme.icons.icon(item.icon, theme.colour(Colour.INK2), theme.size(_ICON))
        action = QAction(icon, item.word.replace("&", "&&"), menu)
        action.setData(item.key)
        action.setCheckable(item.key == self._current)
        action.setChecked(item.key == self._current)
        return action

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))


class RailButton(Focusable, QPushButton):
    """One place; it is checked while the person is there."""

    def __init__(self, item: RailItem, parent: QWidget) -> None:
        super().__init__(parent)
        self.key, self._icon = item.key, item.icon
        self._word = ""
        self._narrow = self._hovered = False
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._keys = item.keys
        self.set_word(item.word)
        self.follow_theme()

    def set_word(self, word: str) -> None:
        self._word = word
        self.setText(word.replace("&", "&&"))
        self.setAccessibleName(word)
        set_tip(self, f"{word} ({self._keys})" if self._keys else "")
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:  # noqa: N802
        """Pressing asks to go; only being there checks the item."""

    def sizeHint(self) -> QSize:
        theme, space = self.theme, 2 * self.ring_space
        if self._narrow:
            line = theme.type(TypeRole.MICRO).line_height
            return QSize(space + 40, theme.size(_ICON) + line + theme.pad(20) + space)
        return QSize(space + 40, theme.height(Height.RAIL, TypeRole.QUIET) + space)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme, rect = self.theme, self.inner_rect()
        with smooth(self) as painter:
            radius = theme.radius(Radius.CONTROL)
            self._draw_ground(painter, rect, radius)
            lively = self.isChecked()
            ink = theme.colour(Colour.ACCENT if lively else Colour.INK2)
            if self._narrow:
                self._draw_narrow(painter, rect, ink)
            else:
                self._draw_wide(painter, rect, ink)
            self.draw_ring(painter, radius)

    def _draw_ground(self, painter: QPainter, rect: QRectF, radius: int) -> None:
        theme = self.theme
        if self.isChecked():
            box(painter, rect, radius, theme.colour(Colour.ACCENT_SOFT))
            if theme.high_contrast:
                outline(painter, rect, radius, theme.colour(Colour.ACCENT), 2)
        elif self._hovered:
            box(painter, rect, radius, theme.colour(Colour.LINE if theme.dark else Colour.BG))

    def _draw_wide(self, painter: QPainter, rect: QRectF, ink: QColor) -> None:
        theme = self.theme
        side = theme.size(_ICON)
        left = rect.left() + theme.pad(_ICON_LEFT)
        spot = QRectF(left, rect.center().y() - side / 2, side, side)
        theme.icons.paint(painter, self._icon, spot, ink)
        style = theme.type(TypeRole.QUIET)
        word_left = left + side + theme.pad(_WORD_LEFT - _ICON - _ICON_LEFT)
        top = rect.center().y() - style.line_height / 2
        painter.setFont(style.font)
        painter.setPen(ink)
        word = style.elided(self._word, rect.right() - word_left - theme.pad(8))
        draw_words(painter, QPointF(word_left, top + style.baseline), word)

    def _draw_narrow(self, painter: QPainter, rect: QRectF, ink: QColor) -> None:
        theme = self.theme
        side = theme.size(_ICON)
        line = theme.type(TypeRole.MICRO).line_height
        gap = theme.pad(4)
        top = rect.center().y() - (side + gap + line) / 2
        spot = QRectF(rect.center().x() - side / 2, round(top), side, side)
        theme.icons.paint(painter, self._icon, spot, ink)
        words = QRectF(rect.left(), spot.bottom() + gap, rect.width(), line)
        word = theme.type(TypeRole.MICRO).elided(self._word, rect.width() - 4)
        draw_middle(painter, words, word, theme, TypeRole.MICRO, ink)


class _Mark(Themed, QWidget):
    """Three falling bars and the program's name at the head of the rail."""

    _BARS = ((18, Colour.M4), (15, Colour.M3), (12, Colour.M1))

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self.theme.type(TypeRole.HEADING).line_height + self.theme.pad(48))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = self.theme
        with smooth(self) as painter:
            bar, gap = theme.size(6), theme.size(2)
            width = 3 * bar + 2 * gap
            left = (self.width() - width) / 2 if self._narrow else theme.pad(9)
            foot = self.height() / 2 - theme.pad(3) + theme.size(10)
            for tall, colour in self._BARS:
                rect = QRectF(left, foot - theme.size(tall), bar, theme.size(tall))
                box(painter, rect, theme.size(2), theme.colour(colour))
                left += bar + gap
            if not self._narrow:
                self._draw_name(painter)

    def _draw_name(self, painter: QPainter) -> None:
        theme = self.theme
        style = theme.type(TypeRole.HEADING)
        top = self.height() / 2 - theme.pad(3) - style.line_height / 2
        painter.setFont(style.font)
        painter.setPen(theme.colour(Colour.INK))
        left = theme.pad(_ICON_LEFT) + theme.size(_ICON) + theme.pad(12)
        draw_words(painter, QPointF(left, top + style.baseline), "quizapp")


class _Rule(Themed, QWidget):
    """A thin line between groups."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        return QSize(0, self.theme.pad(18))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with QPainter(self) as painter:
            middle = self.height() // 2
            painter.fillRect(0, middle, self.width(), 1, self.theme.colour(Colour.LINE))
