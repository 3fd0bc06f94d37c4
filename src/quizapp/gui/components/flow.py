"""Parts beside each other that go on in a further line when they must."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.components.themed import RING_SPACE, Themed, place_part

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

_HEIGHTS_KEPT = 24
_Wishes = tuple[tuple[int, int, int, int], ...]


class Flow(Themed, QWidget):
    """A row that wraps: buttons and badges at large text. `gap` is px at 100 %, both ways.

    Hidden parts take no room. Like any part with a ring it keeps 3 px free round itself.
    """

    ring_space = RING_SPACE

    def __init__(self, *parts: QWidget, gap: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._parts: list[QWidget] = []
        self._placed: _Wishes = ()
        self._heights: dict[tuple[int, _Wishes], int] = {}
        self._least: tuple[_Wishes, QSize] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for part in parts:
            self.add(part)
        self.follow_theme()

    def add(self, part: QWidget) -> None:
        """Add a part at the end."""
        part.setParent(self)
        self._parts.append(part)
        self.updateGeometry()

    def forget(self) -> None:
        """Place none of the parts any more; they are their owner's to delete."""
        self._parts = []
        self.updateGeometry()

    def take_sizes(self) -> None:
        """Take in how large the parts wish to be now. Qt says so too, but only some time later."""
        if self._wishes() != self._placed:
            self.updateGeometry()
            self._place()

    def take_theme(self) -> None:
        self._heights.clear()
        self._least = None
        self._place()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(width, self._wishes())

    def _height(self, width: int, wishes: _Wishes) -> int:
        asked = (width, wishes)  # layouts ask again and again
        if asked not in self._heights:
            if len(self._heights) >= _HEIGHTS_KEPT:
                self._heights.clear()
            feet = [rect.bottom() + 1 for _part, rect in self._spots(width)]
            self._heights[asked] = max(feet, default=0) + self.ring_space
        return self._heights[asked]

    def sizeHint(self) -> QSize:
        wishes = self._wishes()
        taken = sum(wide - 2 * space for _part, space, wide, _tall in wishes)
        gaps = self.theme.pad(self._gap) * max(0, len(wishes) - 1)
        width = taken + gaps + 2 * self.ring_space
        return QSize(width, self._height(width, wishes))

    def minimumSizeHint(self) -> QSize:
        wishes = self._wishes()
        if self._least is None or self._least[0] != wishes:
            least = [part.minimumSizeHint().width() for part in self._shown()]
            height = max((tall - 2 * space for _part, space, _wide, tall in wishes), default=0)
            self._least = wishes, QSize(max(least, default=0), height + 2 * self.ring_space)
        return QSize(self._least[1])

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a part changed, came or went
            self.take_sizes()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()  # nobody is told of parts that changed while they could not be seen

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _size(self, part: QWidget) -> QSize:
        """What the part takes without its ring."""
        space = 2 * getattr(part, "ring_space", 0)
        wish = part.sizeHint()
        return QSize(wish.width() - space, wish.height() - space)

    def _spots(self, width: int) -> list[tuple[QWidget, QRect]]:
        """Where each part stands, without its ring."""
        gap, edge = self.theme.pad(self._gap), width - self.ring_space
        left = top = self.ring_space
        tall = 0
        spots: list[tuple[QWidget, QRect]] = []
        for part in self._shown():
            size = self._size(part)
            if left > self.ring_space and left + size.width() > edge:
                left, top, tall = self.ring_space, top + tall + gap, 0
            size.setWidth(min(size.width(), max(1, edge - left)))
            spots.append((part, QRect(left, top, size.width(), size.height())))
            left += size.width() + gap
            tall = max(tall, size.height())
        return spots

    def _wishes(self) -> _Wishes:
        """Which parts are shown, the space for their rings, and how large they wish to be."""
        sizes = [(part, part.sizeHint()) for part in self._parts if not part.isHidden()]
        return tuple(
            (id(part), getattr(part, "ring_space", 0), size.width(), size.height())
            for part, size in sizes
        )

    def _place(self) -> None:
        self._placed = self._wishes()
        for part, rect in self._spots(self.width()):
            space = getattr(part, "ring_space", 0)
            place_part(part, rect.adjusted(-space, -space, space, space))
