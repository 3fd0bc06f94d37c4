"""Buttons: one primary a screen, secondary with an edge, quiet as accent words."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QPushButton, QSizePolicy

from quizapp.gui.components.keycap import draw_key, key_size
from quizapp.gui.components.themed import Focusable, is_enter, paint_kept, set_tip, smooth
from quizapp.gui.theme import Colour, Height, Radius, TypeRole
from quizapp.gui.theme.paint import box, draw_words, framed

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent
    from PySide6.QtWidgets import QWidget


class ButtonKind(StrEnum):
    """How much a button calls: PRIMARY at most once a screen."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"


class _Paint(NamedTuple):
    """The colours of a button in one state; no fill or edge means none is drawn."""

    ink: Colour
    fill: Colour | None = None
    edge: Colour | None = None


_AT_REST = {
    ButtonKind.PRIMARY: _Paint(Colour.ON_ACCENT, Colour.ACCENT),
    ButtonKind.SECONDARY: _Paint(Colour.INK, Colour.SURFACE, Colour.EDGE),
    ButtonKind.QUIET: _Paint(Colour.ACCENT),
}
_UNDER_POINTER = {
    ButtonKind.PRIMARY: _Paint(Colour.ON_ACCENT, Colour.ACCENT_HOVER),
    ButtonKind.SECONDARY: _Paint(Colour.INK, Colour.ACCENT_SOFT, Colour.EDGE),
    ButtonKind.QUIET: _Paint(Colour.ACCENT, Colour.SUNK),
}
_OFF = {
    ButtonKind.PRIMARY: _Paint(Colour.INK3, Colour.SURFACE, Colour.EDGE),
    ButtonKind.SECONDARY: _Paint(Colour.INK3, Colour.SURFACE, Colour.EDGE),
    ButtonKind.QUIET: _Paint(Colour.INK3),
}


_ICON_GAP, _KEY_GAP = 8, 18  # px at 100 %, as all in _Size
_WIDEST_LEAST = 260  # a button may claim that much; longer words are cut when they must be
_LESS_AFTER_KEY = 4  # a key cap's frame needs less room to the button's edge than words do


class _Size(NamedTuple):
    height: Height
    radius: Radius
    role: TypeRole
    quiet_role: TypeRole
    padding: int
    quiet_padding: int
    icon: int


_CONTROL = _Size(Height.CONTROL, Radius.CONTROL, TypeRole.CONTROL, TypeRole.QUIET, 14, 10, 18)
_LARGE = _Size(
    Height.LARGE, Radius.OPTION, TypeRole.CONTROL_LARGE, TypeRole.QUIET_LARGE, 22, 16, 20
)


class Button(Focusable, QPushButton):
    """A button with words, and if wanted an icon before them and a key cap after them.

    `keys` only shows the shortcut; the page's action table binds it. `large` is 48 px tall
    instead of 36. Enter and Space press it while it has the focus. Signal: `clicked`.
    """

    def __init__(
        self,
        words: str,
        kind: ButtonKind = ButtonKind.SECONDARY,
        parent: QWidget | None = None,
        *,
        keys: str = "",
        icon: str = "",
        large: bool = False,
    ) -> None:
        super().__init__(parent)
        self._kind, self._keys, self._icon = kind, keys, icon
        self._size = _LARGE if large else _CONTROL
        self._words = ""
        self._wish: QSize | None = None
        self._hovered = False
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_words(words)
        self.follow_theme()

    @property
    def words(self) -> str:
        """What stands on the button."""
        return self._words

    def set_words(self, words: str) -> None:
        """Other words; an & in them is an &, not a shortcut."""
        if words == self._words:
            return
        self._words = words
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self._resize()

    def set_kind(self, kind: ButtonKind) -> None:
        """Make it call more or less."""
        if kind is not self._kind:
            self._kind = kind
            self._resize()

    def set_keys(self, keys: str) -> None:
        """Another shortcut on the key cap; "" takes the cap away."""
        if keys != self._keys:
            self._keys = keys
            self._resize()

    def set_off(self, reason: str) -> None:
        """Switch off and say why, in the tool tip and to screen readers."""
        if self.isEnabled() or reason != self.accessibleDescription():
            self.setEnabled(False)
            set_tip(self, reason)
            self.setAccessibleDescription(reason)

    def set_on(self) -> None:
        """Switch on again."""
        if not self.isEnabled():
            self.setEnabled(True)
            set_tip(self, "")
            self.setAccessibleDescription("")

    def take_theme(self) -> None:
        self._wish = None

    def sizeHint(self) -> QSize:
        if self._wish is None:  # layouts ask some hundred times a question
            width = self._content_width() + sum(self._paddings())
            height = self._height()
            space = 2 * self.ring_space
            self._wish = QSize(round(max(width, height)) + space, height + space)
        return QSize(self._wish)

    def minimumSizeHint(self) -> QSize:
        wish = self.sizeHint()
        return QSize(min(wish.width(), self.theme.size(_WIDEST_LEAST)), wish.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        paint = self._paint()
        if paint.fill is None:
            with smooth(self) as painter:
                self._draw(paint, painter)
        else:
            is_lively = self._hovered and self.isEnabled()
            told = (self._words, self._keys, self._icon, self._kind, self._size, paint, is_lively)
            paint_kept(self, told, partial(self._draw, paint))
        if self.has_ring:
            with smooth(self) as painter:
                self.draw_ring(painter, self.theme.radius(self._size.radius))

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

    def _resize(self) -> None:
        self._wish = None
        self.updateGeometry()
        self.update()

    def _paint(self) -> _Paint:
        if not self.isEnabled():
            return _OFF[self._kind]
        if self._hovered or self.isDown():
            return _UNDER_POINTER[self._kind]
        return _AT_REST[self._kind]

    def _draw(self, paint: _Paint, painter: QPainter) -> None:
        self._draw_ground(painter, paint)
        self._draw_content(painter, self.theme.colour(paint.ink))

    def _draw_ground(self, painter: QPainter, paint: _Paint) -> None:
        theme = self.theme
        rect, radius = self.inner_rect(), theme.radius(self._size.radius)
        if paint.fill and paint.edge:
            lively = self._hovered and self.isEnabled() and theme.soft_border
            fill, edge = theme.colour(paint.fill), theme.colour(paint.edge)
            framed(painter, rect, radius, fill, edge, width=2 if lively else 1)
        elif paint.fill:
            box(painter, rect, radius, theme.colour(paint.fill))

    def _draw_content(self, painter: QPainter, ink: QColor) -> None:
        theme, rect = self.theme, self.inner_rect()
        before, after = self._paddings()
        spare = rect.width() - before - after - self._content_width()
        left = rect.left() + max(before + spare / 2, theme.pad(4))
        if self._icon:
            side = theme.size(self._size.icon)
            spot = QRectF(left, rect.center().y() - side / 2, side, side)
            theme.icons.paint(painter, self._icon, spot, ink)
            left = spot.right() + (theme.pad(_ICON_GAP) if self._words else 0)
        if self._words:
            left = self._draw_words(painter, left, rect, ink)
        if self._keys:
            cap = QRectF(0, 0, *key_size(theme, self._keys).toTuple())
            cap.moveCenter(rect.center())
            cap.moveLeft(round(left + theme.pad(_KEY_GAP)))
            cap.moveTop(round(cap.top()))
            ground = theme.colour(Colour.SURFACE) if self._kind is ButtonKind.SECONDARY else None
            draw_key(painter, cap, self._keys, theme, ink, ground)

    def _draw_words(self, painter: QPainter, left: float, rect: QRectF, ink: QColor) -> float:
        """Draw the words from `left`; returns where they end."""
        style = self.theme.type(self._role())
        metrics = QFontMetricsF(style.font)
        cap = key_size(self.theme, self._keys).width() + self.theme.pad(_KEY_GAP + 4)
        room = rect.right() - left - (cap if self._keys else self.theme.pad(4))
        words = self._words
        if style.width(words) > room + 1:
            words = style.elided(words, room)
        painter.setFont(style.font)
        painter.setPen(ink)
        baseline = rect.center().y() + metrics.capHeight() / 2
        draw_words(painter, QPointF(left, baseline), words)
        return left + style.width(words)

    def _content_width(self) -> float:
        theme = self.theme
        icon = theme.size(self._size.icon) if self._icon else 0
        words = theme.type(self._role()).width(self._words) if self._words else 0
        gap = theme.pad(_ICON_GAP) if icon and words else 0
        cap = key_size(theme, self._keys).width() if self._keys else 0
        return icon + gap + words + (cap + theme.pad(_KEY_GAP) if cap else 0)

    def _role(self) -> TypeRole:
        return self._size.quiet_role if self._kind is ButtonKind.QUIET else self._size.role

    def _paddings(self) -> tuple[int, int]:
        """px before and after what stands on the button."""
        quiet = self._kind is ButtonKind.QUIET
        before = self._size.quiet_padding if quiet else self._size.padding
        after = before - _LESS_AFTER_KEY if self._keys else before
        return self.theme.pad(before), self.theme.pad(after)

    def _height(self) -> int:
        return self.theme.height(self._size.height, self._role())


class IconButton(Button):
    """A quiet button that shows only an icon; `name` is read aloud and stands in the tool tip."""

    def __init__(
        self, icon: str, name: str, parent: QWidget | None = None, *, keys: str = ""
    ) -> None:
        self._name = name
        super().__init__("", ButtonKind.QUIET, parent, icon=icon)
        self.setAccessibleName(name)
        set_tip(self, f"{name} ({keys})" if keys else name)

    def set_on(self) -> None:
        super().set_on()
        set_tip(self, self._name)

    def _paddings(self) -> tuple[int, int]:
        return 0, 0
