"""Maps: what a deck's places, lines and happenings look like, known or under fog.

`MapView` is the widget, `PlaceList` its list twin on the same `MapModel`, `draw_map` a still map.
"""

from quizapp.gui.map.canvas import draw_map
from quizapp.gui.map.listing import PlaceList
from quizapp.gui.map.model import MapModel
from quizapp.gui.map.outcome import Guess, Outcome
from quizapp.gui.map.scene import Mode
from quizapp.gui.map.view import MapView

__all__ = ["Guess", "MapModel", "MapView", "Mode", "Outcome", "PlaceList", "draw_map"]
