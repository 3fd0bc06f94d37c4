"""A picture of a deck with its credit under it, and the same over the whole window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from quizapp.gui.actions import action_named, keys_of
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Ground
from quizapp.gui.components.layouts import Column, Group, Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import (
    RING_SPACE,
    Focusable,
    Themed,
    is_mirrored,
    set_tip,
    smooth,
)
from quizapp.gui.raster import LONGEST_SIDE, decoded
from quizapp.gui.tasks import Task
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.theme.paint import outline, upright
from quizapp.gui.wording import say, told
from quizapp.library.pictures import NoRaster, picture_at, raster_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

_TALLEST, _TALLEST_PX = 300, 340  # px at 100 %, and at any size of text
#: A small picture is not blown up further than this.
_LARGEST_STEP = 3.0
#: Behind what is clear in a picture lies paper in every theme: lines are drawn for a light ground.
_PAPER = Qt.GlobalColor.white
_MARGIN = 24  # px at 100 %
_RINGS = 2 * RING_SPACE


class Figure(Group):
    """Shows a picture from a file; `enlarge` shows it over the whole window.

    It is decoded beside the window. One that cannot be shown is described in words instead.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, gap=4)
        self._path = self._told = ""
        self._task: Task | None = None
        self._viewer: FigureViewer | None = None
        self._plate = Plate(self)
        self._plate.clicked.connect(self.enlarge)
        self._problem = Message("", Tone.NEAR, self)
        self._credit = Text("", TypeRole.SMALL, Colour.INK2, self, selectable=True)
        self.parts.add_all(self._plate, self._problem, self._credit)
        self._problem.hide()

    @property
    def is_shown(self) -> bool:
        """Whether there is a picture to be seen, now or in a moment."""
        return bool(self._path) and self._problem.isHidden()

    @property
    def image(self) -> QImage:
        """The picture as it is shown; null until it is decoded."""
        return self._plate.image

    def show_picture(self, path: str, told: str, credit: str) -> None:
        """Show the picture of a file; `told` says what is seen, an empty `credit` nothing yet."""
        self._credit.set_text(credit)
        self._credit.setVisible(bool(credit))
        self._told = told
        self._plate.setAccessibleName(told)
        if path != self._path:
            self._path = path
            self._load(path)

    @Slot()
    def enlarge(self) -> None:
        """Show it over the whole window."""
        if self.image.isNull():
            return
        if self._viewer is None:
            self._viewer = FigureViewer(self.window())
        self._viewer.open_for(self.image, self._told, self._credit.text())

    def _load(self, path: str) -> None:
        """Keep the room that it will take, then decode it beside the window."""
        try:
            content = picture_at(Path(path))
            raster = raster_of(content)
        except NoRaster as error:
            self._say_problem(told(error))
            return
        self._problem.hide()
        self._plate.show()
        self._plate.set_size(QSize(raster.width, raster.height))

        def decode() -> tuple[str, QImage | str]:
            try:
                return path, decoded(content, LONGEST_SIDE)
            except NoRaster as error:
                return path, told(error)

        self._task = Task(decode, self)
        self._task.done.connect(self._take)
        self._task.start()

    @Slot(object)
    def _take(self, loaded: tuple[str, QImage | str]) -> None:
        path, found = loaded
        if path != self._path:
            return  # another is wanted by now
        if isinstance(found, QImage):
            self._plate.set_image(found)
        else:
            self._say_problem(found)

    def _say_problem(self, why: str) -> None:
        """The question can be answered by the words as well."""
        self._plate.hide()
        words = say("The picture cannot be shown: {why}. {told}", why=why, told=self._told)
        self._problem.set_message(words, Tone.NEAR)
        self._problem.show()


class Plate(Focusable, QAbstractButton):
    """A picture as a button that enlarges it: as wide as it can be, and no taller than is good."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._natural = QSize(4, 3)
        self.image = QImage()
        self._shown = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        action = action_named("enlarge")
        self.setAccessibleDescription(f"{action.words} ({action.shown_keys})")
        set_tip(self, f"{action.words} ({action.shown_keys})")
        self.follow_theme()

    def set_size(self, size: QSize) -> None:
        """Keep room for a picture of this many pixels; nothing is shown yet."""
        self._natural, self.image, self._shown = size, QImage(), QPixmap()
        self.updateGeometry()
        self.update()

    def set_image(self, image: QImage) -> None:
        """Show the picture."""
        self.image, self._shown = image, QPixmap()
        self._natural = image.size()
        self.updateGeometry()
        self.update()

    def take_theme(self) -> None:
        self._shown = QPixmap()

    def sizeHint(self) -> QSize:
        fitted = self._fitted(10_000)
        return QSize(round(fitted.width()) + _RINGS, round(fitted.height()) + _RINGS)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.size(48), self.theme.size(48))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._fitted(width - _RINGS).height()) + _RINGS

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        spot = QPoint(self.width() - pos.x(), pos.y()) if is_mirrored(self) else pos
        return self.inner_rect().contains(QPointF(spot))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        place, theme = self.inner_rect(), self.theme
        with smooth(self) as painter:
            if self.image.isNull():
                painter.fillRect(place, theme.colour(Colour.SUNK))
            else:
                draw_picture(painter, place, self._scaled(place), self.image.hasAlphaChannel())
            outline(painter, place, 1, theme.colour(Colour.EDGE), 1)
            self.draw_ring(painter, 1)

    def _fitted(self, width: float) -> QSizeF:
        """The size at which it is shown in so much width."""
        tallest = min(self.theme.size(_TALLEST), _TALLEST_PX)
        natural = QSizeF(self._natural)
        step = min(width / natural.width(), tallest / natural.height(), _LARGEST_STEP)
        return natural * max(step, 1 / max(natural.width(), natural.height()))

    def inner_rect(self) -> QRectF:
        fitted = self._fitted(self.width() - _RINGS)
        return QRectF(RING_SPACE, RING_SPACE, fitted.width(), fitted.height())

    def _scaled(self, place: QRectF) -> QPixmap:
        """The picture in the pixels of this screen, worked out once."""
        ratio = self.devicePixelRatioF()
        wanted = (place.size() * ratio).toSize()
        if self._shown.size() != wanted:
            self._shown = scaled(self.image, wanted)
        return self._shown


class FigureViewer(Ground):
    """A picture over the whole window; Esc, the key that opened it, or a click closes it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(Colour.BG, host)
        self._host = host
        self._back: QWidget | None = None
        self._canvas = _Canvas(self)
        self._canvas.clicked.connect(self.close_again)
        self._credit = Text("", TypeRole.SMALL, Colour.INK2, self)
        self._close = Button(say("Close"), ButtonKind.SECONDARY, self, keys="Esc")
        self._close.clicked.connect(self.close_again)
        foot = Row(gap=16)
        foot.add(self._credit, 1)
        foot.add(self._close)
        column = Column(self, gap=14, margins=(_MARGIN, _MARGIN, _MARGIN, _MARGIN))
        column.add(self._canvas, 1)
        column.add(foot)
        host.installEventFilter(self)
        self.hide()

    def open_for(self, image: QImage, told: str, credit: str) -> None:
        """Show a picture and take the focus."""
        self._back = self._host.focusWidget()
        self._canvas.set_image(image)
        self._canvas.setAccessibleName(told)
        self.setAccessibleName(told)
        self._credit.set_text(credit)
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close_again(self) -> None:
        """Go back to where the focus was."""
        self.hide()
        if self._back is not None:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window whatever its size."""
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._host.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if keys_of(event) in ("Esc", "Return", "Space", *action_named("enlarge").keys):
            self.close_again()
        event.accept()  # the page below must not hear what is typed here


class _Canvas(Themed, QWidget):
    """A picture as large as there is room for it."""

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._shown = QPixmap()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.follow_theme()

    def set_image(self, image: QImage) -> None:
        """Show another picture."""
        self._image, self._shown = image, QPixmap()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._image.isNull():
            return
        natural, ratio = QSizeF(self._image.size()), self.devicePixelRatioF()
        fitted = natural.scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, fitted.width(), fitted.height())
        place.moveCenter(QRectF(self.rect()).center())
        wanted = (fitted * ratio).toSize()
        if self._shown.size() != wanted:
            self._shown = scaled(self._image, wanted)
        with smooth(self) as painter:
            draw_picture(painter, place, self._shown, self._image.hasAlphaChannel())


def scaled(image: QImage, size: QSize) -> QPixmap:
    """A picture in exactly so many pixels."""
    smoothly = Qt.TransformationMode.SmoothTransformation
    return QPixmap.fromImage(image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smoothly))


def draw_picture(painter: QPainter, place: QRectF, shown: QPixmap, is_clear: bool) -> None:
    """Draw a picture; what is clear in it shows paper."""
    if is_clear:
        painter.fillRect(place, _PAPER)
    with upright(painter, place.left(), place.right()):
        painter.drawPixmap(place, shown, QRectF(shown.rect()))
