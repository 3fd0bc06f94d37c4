"""The map beside a question about a place: where it is pointed out, or marked to be named."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.layouts import Column
from quizapp.gui.map import Guess, MapView, Outcome
from quizapp.gui.map.camera import STEPS_PER_DOUBLING
from quizapp.gui.pages.study.state import Feeling, Phase, StudyState
from quizapp.gui.theme import Tone
from quizapp.gui.wording import say
from quizapp.questions.question import OnMap
from quizapp.study.atlas import Atlas, Degrees, Place, spot_of_text, text_of_spot

_TARGET = "question:target"
_KNOWN, _UNKNOWN = 4, 0
_LEAST_HEIGHT = 320  # px at 100 %
_DEGREE_KM = 111.2
#: A position is written so finely that its last digit is a small part of a target's radius.
_PARTS_OF_RADIUS, _LEAST_DIGITS = 20, 2
_ANY_WIDTH = (1 << 24) - 1  # Qt's QWIDGETSIZE_MAX
_TONES = {Feeling.RIGHT: Tone.RIGHT, Feeling.NEAR: Tone.NEAR, Feeling.DISP: Tone.NEAR}


class MapStage(QWidget):
    """Shows the map of a StudyState; `aimed` carries what is pointed at, as it is typed.

    `reference_asked` says that the learner would rather type a position.
    """

    aimed = Signal(str)
    reference_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._on_map: OnMap | None = None
        self._follows = False
        self._is_untouched = False
        self._framing = QTimer(self)  # a child: it goes when the map does
        self._framing.setSingleShot(True)
        self._framing.timeout.connect(self._frame)
        self.view = MapView(self, own_reference_field=False)
        self.view.aimed.connect(self._on_aimed)
        self.view.reference_asked.connect(self.reference_asked)
        self.view.setMinimumHeight(_LEAST_HEIGHT)
        Column(self, gap=0).add(self.view, 1)

    def set_free_width(self) -> None:
        """Take any width again, after a fixed one."""
        self.setMinimumWidth(0)
        self.setMaximumWidth(_ANY_WIDTH)

    def focus_view(self) -> None:
        """Put the focus on the map, whose arrow keys move the crosshair."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: StudyState, *, renew: bool) -> None:
        """Show the question's map, and what was found out once there is an answer."""
        if state.on_map is None:
            return
        if renew or state.on_map is not self._on_map:
            self._ask(state.on_map)
        if state.phase is Phase.ANSWERED:
            self._tell(state, state.on_map)
        elif not state.on_map.is_marked:
            self._follow(state)

    def _ask(self, on_map: OnMap) -> None:
        self._on_map = on_map
        self.view.show_atlas(_atlas(on_map))
        self.view.set_fog(False)
        if on_map.is_marked:
            self.view.setAccessibleName(say("Map with a marked place"))
        else:
            self.view.setAccessibleName(say("Map to point at"))
        self._is_untouched = True
        self._frame()

    @Slot()
    def _frame(self) -> None:
        """Show the question's part of the map, so large that its target is one (G21).

        Going nearer holds the place where it is on the screen, which says nothing of it.
        """
        on_map = self._on_map
        if on_map is None or not self._is_untouched:
            return
        self.view.fit()
        radius, target = float(on_map.radius_km), self.view.target_km
        if target > radius and self.view.height() >= _LEAST_HEIGHT:
            camera = self.view.camera
            at = camera.screen(*self.view.model.scene.projection.plane(*_middle(on_map)))
            steps = math.ceil(math.log2(target / radius) * STEPS_PER_DOUBLING)
            self.view.look_through(camera.zoomed(steps, *at))
        if on_map.is_marked:
            self.view.mark([_TARGET])
        else:
            self.view.locate(_TARGET)  # the crosshair begins in the middle of what is seen

    def _follow(self, state: StudyState) -> None:
        """Point at what was typed; what was pointed at stands there already."""
        spot = _spot(state.given)
        if spot is None or spot == self._written_aim():
            return
        self._follows, self._is_untouched = True, False
        self.view.aim(*spot)
        self._follows = False

    def _tell(self, state: StudyState, on_map: OnMap) -> None:
        self._is_untouched = False
        guess = None if on_map.is_marked else _spot(state.given)
        feeling = state.verdict.feeling if state.verdict else Feeling.WRONG
        earlier = [Guess(one.latitude, one.longitude, one.words) for one in state.earlier]
        outcome = Outcome(
            guess=guess,
            answer=tuple(_degrees(spot) for spot in on_map.spots),
            within_km=float(on_map.within_km if on_map.is_marked else on_map.radius_km),
            tone=_TONES.get(feeling, Tone.WRONG),
            words=say("you"),
            earlier=tuple(earlier),
        )
        self.view.show_outcome(outcome)

    def _written_aim(self) -> Degrees | None:
        """Where the crosshair stands, as finely as it is written."""
        return None if self.view.aimed_at is None else _spot(self._text(*self.view.aimed_at))

    def _text(self, latitude: float, longitude: float) -> str:
        assert self._on_map is not None
        text = text_of_spot(latitude, longitude, _digits(self._on_map))
        return " ".join(text.split()[:2]) if self._on_map.latitude_only else text

    @Slot(float, float)
    def _on_aimed(self, latitude: float, longitude: float) -> None:
        self._is_untouched = False
        if not self._follows:
            self.aimed.emit(self._text(latitude, longitude))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._framing.start()  # once the map has its new size too


def _atlas(on_map: OnMap) -> Atlas:
    """The place in question and the landmarks; and corners without a name, so that how far the
    map reaches says nothing of where the place lies."""
    south, west, north, east = map(float, on_map.view)
    corners = [(north, west), (north, east), (south, west), (south, east)]
    places = [_place(_TARGET, on_map.name, _middle(on_map), _UNKNOWN)]
    places += [
        _place(f"question:landmark-{at}", point.text, _degrees((point.north, point.east)), _KNOWN)
        for at, point in enumerate(on_map.landmarks)
    ]
    places += [
        _place(f"question:corner-{at}", "", corner, _UNKNOWN) for at, corner in enumerate(corners)
    ]
    return Atlas(places=tuple(places))


def _place(place_id: str, name: str, at: Degrees, strength: int) -> Place:
    return Place(
        id=place_id,
        facts=(),
        strength=strength,
        lift=float(bool(strength)),
        importance=0,
        due=None,
        hidden=not name,
        kind="",
        then=name,
        now=name,
        others=(),
        latitude=at[0],
        longitude=at[1],
        within_km=0.0,
    )


def _middle(on_map: OnMap) -> Degrees:
    return _degrees(on_map.spots[len(on_map.spots) // 2])


def _degrees(spot: tuple[str, str]) -> Degrees:
    return float(spot[0]), float(spot[1])


def _digits(on_map: OnMap) -> int:
    parts = _DEGREE_KM * _PARTS_OF_RADIUS / float(on_map.radius_km)
    return max(_LEAST_DIGITS, math.ceil(math.log10(parts)))


def _spot(given: object) -> Degrees | None:
    """The spot that was given; None while it says none."""
    try:
        return spot_of_text(str(given))
    except ValueError:
        return None
