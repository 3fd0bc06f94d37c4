"""Rows and columns whose gaps follow the text size, and where focus rings take no room.

A focusable part keeps 3 px free round itself for its ring. These layouts let that space lie
over the gaps, so that texts, fields and buttons stand on one edge. A widget that holds such
parts at its very border is a `Group`, or the rings are cut there.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QLayout,
    QSizePolicy,
    QSpacerItem,
    QWidget,
    QWidgetItem,
)
from shiboken6 import isValid

from quizapp.gui.components.themed import RING_SPACE
from quizapp.gui.theme import current_theme, theme_holder

if TYPE_CHECKING:
    from collections.abc import Iterator

    _Widget = QWidget
else:
    _Widget = object  # the mixin comes before a Qt class, whose methods it calls

_GROWS = QSizePolicy.PolicyFlag.GrowFlag.value
_ANYWHERE = Qt.AlignmentFlag(0)

Margins = int | tuple[int, int, int, int]
"""px at 100 %: one for all sides, or left, top, right, bottom."""


@contextmanager
def laid_out_once(part: QWidget) -> Iterator[None]:
    """Let what changes below `part` be laid out when all of it has changed.

    Qt lays everything round a widget out anew each time one is shown, at sizes that the next
    change makes wrong. Here nothing is laid out meanwhile; then each layout once, the innermost
    first, since each asks those inside it for their sizes.
    """
    held = [layout for layout in part.findChildren(QLayout) if layout.isEnabled()]
    for layout in held:
        layout.setEnabled(False)
    try:
        yield
    finally:
        there = [layout for layout in held if isValid(layout)]
        for layout in there:
            layout.setEnabled(True)
        for layout in reversed(there):
            widget = layout.parent()
            if isinstance(widget, QWidget) and widget.isVisible():
                layout.activate()


def lay_out_unseen(part: QWidget) -> None:
    """Lay out a part that is hidden at the size it has; Qt would do so when it is shown.

    The innermost layouts first: each then says to the one round it that its wishes changed.
    """
    for layout in reversed(part.findChildren(QLayout)):
        if isinstance(layout.parent(), QWidget):
            layout.activate()


class _RingItem(QWidgetItem):
    """Stands in a layout for a widget without the space for its ring."""

    def __init__(self, widget: QWidget, space: int) -> None:
        super().__init__(widget)
        self._part, self._space = widget, space
        self._grows: bool | None = None  # asked for once: no part that is held changes its policy

    def isEmpty(self) -> bool:  # noqa: N802
        """Whether there is nothing to place. Qt asks this first, some hundred times a question, and
        a layout which outlives its parts by a moment must touch none that is gone."""
        try:
            return self._part.isHidden()
        except RuntimeError:  # the part is gone; to ask `isValid` each time costs half as much more
            return True

    def sizeHint(self) -> QSize:
        return self._less(super().sizeHint())

    def minimumSize(self) -> QSize:  # noqa: N802
        return self._less(super().minimumSize())

    def maximumSize(self) -> QSize:  # noqa: N802
        if self._grows is None:
            policy = self._part.sizePolicy()
            ways = policy.horizontalPolicy(), policy.verticalPolicy()
            self._grows = all(way.value & _GROWS for way in ways)
        # Of a part that may not grow its wishes are the most; to ask for them takes long.
        return self._less(self._part.maximumSize() if self._grows else super().maximumSize())

    def heightForWidth(self, width: int) -> int:
        return max(0, super().heightForWidth(width + 2 * self._space) - 2 * self._space)

    def minimumHeightForWidth(self, width: int) -> int:  # noqa: N802
        """As tall: Qt would lay the part out once more, without the space for its ring."""
        return self.heightForWidth(width)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Place the part at `rect`, and its ring's space round it."""
        if self.isEmpty():
            return
        align = self.alignment()
        size = rect.size().boundedTo(self.maximumSize())
        if self.hasHeightForWidth() and self._part.layout() is None:  # no taller than its words
            size.setHeight(min(size.height(), self.heightForWidth(size.width())))
        if align & Qt.AlignmentFlag.AlignHorizontal_Mask:
            size.setWidth(min(size.width(), self.sizeHint().width()))
        if align & Qt.AlignmentFlag.AlignVertical_Mask:
            size.setHeight(min(size.height(), self._wished_height(size.width())))
        corner = QPoint(self._left(rect, size, align), _top(rect, size, align))
        space = self._space
        placed = QRect(corner, size).adjusted(-space, -space, space, space)
        self._part.setGeometry(placed)

    def _left(self, rect: QRect, size: QSize, align: Qt.AlignmentFlag) -> int:
        free = rect.width() - size.width()
        at_right = bool(align & Qt.AlignmentFlag.AlignRight)
        if not align & (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight):
            return rect.left() + free // 2
        around = self._part.parentWidget() or self._part
        mirrored = around.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return rect.left() + (free if at_right is not mirrored else 0)

    def _wished_height(self, width: int) -> int:
        return self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()

    def _less(self, size: QSize) -> QSize:
        around = 2 * self._space
        return QSize(max(0, size.width() - around), max(0, size.height() - around))


def _top(rect: QRect, size: QSize, align: Qt.AlignmentFlag) -> int:
    free = rect.height() - size.height()
    if align & Qt.AlignmentFlag.AlignTop:
        return rect.top()
    return rect.top() + (free if align & Qt.AlignmentFlag.AlignBottom else free // 2)


class _Box(QBoxLayout):
    """What Column and Row share."""

    def __init__(
        self,
        direction: QBoxLayout.Direction,
        parent: QWidget | None,
        gap: int,
        margins: Margins,
    ) -> None:
        if parent is None:
            super().__init__(direction)
        else:
            super().__init__(direction, parent)
        self._gap = gap
        self._margins = (margins,) * 4 if isinstance(margins, int) else margins
        self._ring_space = 0
        self._items: list[_RingItem] = []
        self._spaces: list[tuple[QSpacerItem, int]] = []  # with px at 100 %
        theme_holder().theme_changed.connect(self._take_theme)
        self._take_theme()

    def add(
        self,
        part: QWidget | QBoxLayout,
        stretch: int = 0,
        align: Qt.AlignmentFlag = _ANYWHERE,
    ) -> None:
        """Add a widget or a layout at the end."""
        if isinstance(part, QBoxLayout):
            self.addLayout(part, stretch)
        else:
            self.addWidget(part, stretch, align)

    def add_all(self, *parts: QWidget | QBoxLayout) -> None:
        """Add several at the end."""
        for part in parts:
            self.add(part)

    def add_space(self, px: int) -> None:
        """Room of `px` at 100 % besides the gap."""
        spacer = QSpacerItem(0, 0)
        self._spaces.append((spacer, px))
        self._stretch_space(spacer, px)
        self.addSpacerItem(spacer)

    def set_margins(self, margins: Margins) -> None:
        """Other margins, px at 100 %."""
        self._margins = (margins,) * 4 if isinstance(margins, int) else margins
        self._take_theme()

    def keep_rings(self, space: int) -> None:
        """Keep `space` px, whatever the text size, for the rings of parts at the border."""
        self._ring_space = space
        self._take_theme()

    def clear(self) -> list[QWidget]:
        """Take everything out, inner layouts too; the widgets that stood in them.

        Only so a layout that is filled again and again lets go of what it held before: Qt gives
        back an item that is taken out, and whoever keeps it keeps its widget's Python part.
        """
        held: list[QWidget] = []
        while (item := self.takeAt(0)) is not None:
            inner, widget = item.layout(), item.widget()
            if isinstance(inner, _Box):
                held += inner.clear()
            if widget is not None:
                held.append(widget)
        self._items.clear()
        self._spaces.clear()
        return held

    def addWidget(  # type: ignore[override]  # noqa: N802
        self,
        widget: QWidget,
        stretch: int = 0,
        align: Qt.AlignmentFlag = _ANYWHERE,
    ) -> None:
        space = getattr(widget, "ring_space", 0)
        if not space:
            super().addWidget(widget, stretch, align)
            return
        self.addChildWidget(widget)
        item = _RingItem(widget, space)
        if align:
            item.setAlignment(align)
        # Kept: PySide6 6.11.3 crashes in removeWidget when no Python name holds the item.
        self._items = [*(kept for kept in self._items if isValid(kept)), item]
        self.addItem(item)
        self.setStretch(self.count() - 1, stretch)

    @Slot()
    def _take_theme(self) -> None:
        if not isValid(self):  # Qt let it go before Python did
            return
        theme = current_theme()
        self.setSpacing(theme.pad(self._gap))
        left, top, right, bottom = (theme.pad(px) + self._ring_space for px in self._margins)
        around = self.parentWidget()
        if around is not None and around.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = right, left  # Qt mirrors what lies in a layout, but not its margins
        self.setContentsMargins(left, top, right, bottom)
        for spacer, px in self._spaces:
            self._stretch_space(spacer, px)
        self.invalidate()

    def _stretch_space(self, spacer: QSpacerItem, px: int) -> None:
        along = current_theme().pad(px)
        fixed = QSizePolicy.Policy.Fixed
        if self.direction() is QBoxLayout.Direction.TopToBottom:
            spacer.changeSize(0, along, QSizePolicy.Policy.Minimum, fixed)
        else:
            spacer.changeSize(along, 0, fixed, QSizePolicy.Policy.Minimum)


class Column(_Box):
    """Parts under each other; `gap` and `margins` are px at 100 %."""

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 12, margins: Margins = 0
    ) -> None:
        super().__init__(QBoxLayout.Direction.TopToBottom, parent, gap, margins)


class Row(_Box):
    """Parts beside each other; `gap` and `margins` are px at 100 %."""

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 12, margins: Margins = 0
    ) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, parent, gap, margins)


class Wrapping(_Widget):
    """Mixin for a widget with a layout of words that wrap: its height follows from its width.

    Qt would ask how tall it is at the width it wishes and at the least it can have, and every
    text below it would be laid out for widths that nobody sees.
    """

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()


class Group(Wrapping, QWidget):
    """A widget for parts that belong together, as the rows of one choice; `parts` holds them.

    It keeps the ring's space round itself, so that it stands in a layout like a single part.
    """

    ring_space = RING_SPACE

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 10, upright: bool = True
    ) -> None:
        super().__init__(parent)
        self.parts: Column | Row = Column(self, gap=gap) if upright else Row(self, gap=gap)
        self.parts.keep_rings(RING_SPACE)
