"""The keys of the map's page, beside those of the map itself (`maps`)."""

from __future__ import annotations

from quizapp.gui.actions.table import Action, Where
from quizapp.gui.wording import say


def actions() -> tuple[Action, ...]:
    """What the page takes, wherever on it the focus is."""
    here = (Where.MAP,)
    return (
        Action("play-map", say("Let the days pass, or stop"), ("Space",), here, say("play")),
        Action("map-day-back", say("A day earlier"), (",",), here),
        Action("map-day-on", say("A day later"), (".",), here),
        Action("map-all-days", say("All days at once"), ("A",), here),
        Action("map-as-list", say("Picture or list"), ("L",), here, say("list")),
        Action("next-names", say("Other names"), ("N",), here, say("names")),
        Action("fog", say("Lift the fog, or let it come"), ("F",), here),
        Action("lines", say("Lines on the map, or none"), ("W",), here),
        Action("pick-place", say("Choose it for a quiz, or not"), ("X",), here, say("choose")),
        Action("pick-places", say("Choose all in sight, or none"), ("Ctrl+A",), here),
        Action("quiz-places", say("New quiz of these"), ("Q",), here, say("quiz")),
        Action("place-on-timeline", say("Show it on the timeline"), ("T",), here),
        Action("place-facts", say("Show its facts"), ("B",), here),
    )
