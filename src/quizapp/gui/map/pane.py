"""A map that can be pushed, zoomed and flown over; what it is for is left to `MapView`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, Qt, QTimer, QVariantAnimation, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from quizapp.gui.components.themed import Focusable, keep_direction
from quizapp.gui.map.camera import Camera, box_of
from quizapp.gui.map.canvas import Canvas, Frame
from quizapp.gui.map.controls import ZoomButtons
from quizapp.gui.map.legend import draw_legend
from quizapp.gui.map.locating import TARGET
from quizapp.gui.map.model import MapModel
from quizapp.gui.map.projection import Plane
from quizapp.gui.map.scene import Look, Scene
from quizapp.gui.theme import Colour, Motion, TypeRole
from quizapp.gui.theme.paint import outline

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent

_FRAME_SECONDS = 0.008  # for the ground of a frame, and for its labels; the rest comes later
_KEY_STEPS = 2
_LARGEST_MARGIN = 9  # the part of the view that is free round what is fitted is no larger
_MARGIN, SIDE = 56, 20  # px at 100 %: free round what is fitted, and round what lies on the map


class MapPane(Focusable, QFrame):
    """Draws a scene through a camera, in frames that never take long."""

    def __init__(self, model: MapModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_direction(self)
        self._model = model
        self._canvas = Canvas()
        self._camera = Camera(0.0, 0.0, 0, 1, 1)
        self._fits = True
        self._flight = QVariantAnimation(self)
        self._flight.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._flight.valueChanged.connect(self._on_flight)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.update)
        self._zooming = ZoomButtons(self)
        self._zooming.nearer.connect(self.zoom_in)
        self._zooming.farther.connect(self.zoom_out)
        self._zooming.whole.connect(self.fit)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def model(self) -> MapModel:
        """The rows of the list twin."""
        return self._model

    @property
    def scene(self) -> Scene:
        """What is laid out."""
        return self._model.scene

    @property
    def look(self) -> Look:
        """What is shown of it, and what kept secret."""
        return self._model.look

    @property
    def camera(self) -> Camera:
        """What part of the plane is seen."""
        return self._camera

    @property
    def target_km(self) -> float:
        """How many km the least radius of a target (24 px) is at the zoom shown."""
        return max(self.theme.size(TARGET), TARGET) / self._camera.scale

    @property
    def is_drawing(self) -> bool:
        """Whether a part of the ground is still to be drawn, in the next frames."""
        return self._again.isActive()

    @property
    def shown_region(self) -> tuple[float, float, float, float]:
        """South, west, north and east of what is seen, roughly."""
        camera, degrees = self._camera, self.scene.projection.degrees
        xs, ys = (0, camera.width / 2, camera.width), (0, camera.height / 2, camera.height)
        spots = [degrees(*camera.plane(x, y)) for x in xs for y in ys]
        middle = spots[4][1]
        wests = [(east - middle + 180) % 360 - 180 + middle for _north, east in spots]
        norths = [north for north, _east in spots]
        return min(norths), min(wests), max(norths), max(wests)

    @Slot()
    def fit(self) -> None:
        """Show all there is to see."""
        self._take(self._fitted())
        self._fits = True

    def show_region(self, south: float, west: float, north: float, east: float) -> None:
        """Show a box of degrees."""
        plane = self.scene.projection.plane
        corners = [plane(up, across) for up in (south, north) for across in (west, east)]
        self._take(self._camera.fitting(box_of(corners), self.theme.pad(_MARGIN)))

    def fly_to(self, latitude: float, longitude: float) -> None:
        """Bring a spot into the middle, at once when motion is reduced."""
        x, y = self.scene.projection.plane(latitude, longitude)
        duration = self.theme.duration(Motion.FLIGHT)
        self._flight.stop()
        if not duration or not self.isVisible():
            self._take(self._camera.centred(x, y))
            return
        self._flight.setDuration(duration)
        self._flight.setStartValue(QPointF(self._camera.x, self._camera.y))
        self._flight.setEndValue(QPointF(x, y))
        self._flight.start()

    @Slot()
    def zoom_in(self) -> None:
        """Go nearer."""
        self._zoom(_KEY_STEPS)

    @Slot()
    def zoom_out(self) -> None:
        """Go farther away."""
        self._zoom(-_KEY_STEPS)

    def look_through(self, camera: Camera) -> None:
        """Show another part of the plane, held where there is something to see."""
        self._take(camera)

    def held_spot(self) -> Plane | None:
        """What stays where it is while the keys zoom; None for the middle."""
        return None

    def frame(self) -> Frame:
        """What is to be drawn."""
        ratio = self.devicePixelRatioF()
        return Frame(self.scene, self.look, self._camera, self.theme, ratio)

    def draw_over(self, painter: QPainter) -> None:
        """Draw what lies over everything else."""

    def place_parts(self) -> None:
        """Put the parts that lie on the map where they belong."""
        side, buttons = self.theme.pad(SIDE), self._zooming.sizeHint()
        left = self.width() - side - buttons.width()
        legend = self.theme.type(TypeRole.MICRO).line_height + side
        self._zooming.setVisible(self.height() > buttons.height() + legend + 2 * side)
        self._zooming.setGeometry(left, side, buttons.width(), buttons.height())

    def is_seen(self, plane: Plane) -> bool:
        """Whether a spot of the plane lies well inside the view."""
        across, down = self._camera.screen(*plane)
        edge = self.theme.pad(SIDE)
        wide, tall = self._camera.width - edge, self._camera.height - edge
        return edge <= across <= wide and edge <= down <= tall

    @Slot()
    def _on_flight(self) -> None:
        at = self._flight.currentValue()
        self._take(self._camera.centred(at.x(), at.y()))

    def _fitted(self) -> Camera:
        least = min(self._camera.width, self._camera.height)
        margin = min(self.theme.pad(_MARGIN), least / _LARGEST_MARGIN)
        return self._camera.fitting(self.scene.fit, margin)

    def _take(self, camera: Camera) -> None:
        self._fits = False
        bounds, held = self.scene.bounds, self.held_spot()
        if held is not None:
            bounds = bounds.with_spot(*held)
        self._camera = camera.held(self._fitted(), bounds)
        self.update()

    def _zoom(self, steps: int) -> None:
        held = self.held_spot()
        middle = self._camera.width / 2, self._camera.height / 2
        at = self._camera.screen(*held) if held and self.is_seen(held) else middle
        self._take(self._camera.zoomed(steps, *at))

    def take_theme(self) -> None:
        self.place_parts()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.size(640), self.theme.size(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.size(200), self.theme.size(200))

    def showEvent(self, event: QShowEvent) -> None:
        """What was chosen while the map was out of sight comes into it."""
        super().showEvent(event)
        held = self.held_spot()
        if held is not None and not self._fits and not self.is_seen(held):
            self._take(self._camera.centred(*held))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._camera = self._camera.resized(self.width(), self.height())
        if self._fits:
            self.fit()
        self.place_parts()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with QPainter(self) as painter:
            done = self._canvas.draw(painter, self.frame(), _FRAME_SECONDS)
            self.draw_over(painter)
            draw_legend(painter, self._camera, self.theme, self.scene, self.look)
            if self.hasFocus() and self.shows_ring:
                focus = self.theme.colour(Colour.FOCUS)
                outline(painter, QRectF(self.rect()), 0, focus, self.theme.measures.ring_width)
        if done:
            self._again.stop()
        else:
            self._again.start(0)
