"""The keys of the timeline."""

from __future__ import annotations

from quizapp.gui.actions.table import Action, Where
from quizapp.gui.wording import say

_NEARER, _FARTHER = ("+", "=", "Shift++"), ("-",)


def actions() -> tuple[Action, ...]:
    """What the timeline takes."""
    here = (Where.TIMELINE,)
    along, across = ("Left", "Right"), ("Up", "Down")
    return (
        Action("walk-time", say("To the event before or after"), along, here, say("walk"), "← →"),
        Action("walk-lanes", say("To another lane"), across, here, say("lane"), "↑ ↓"),
        Action("ask-this", say("Ask me this"), ("Return", "Enter"), here, say("ask me")),
        Action("play", say("Let the days pass, or stop"), ("Space",), here, say("play")),
        Action("day-back", say("A day earlier"), (",",), here),
        Action("day-on", say("A day later"), (".",), here),
        Action("nearer-time", say("Nearer"), _NEARER, here, say("zoom"), "+ −"),
        Action("farther-time", say("Farther away"), _FARTHER, here),
        Action("pick-event", say("Choose it for a quiz, or not"), ("X",), here, say("choose")),
        Action("pick-events", say("Choose all in sight, or none"), ("Ctrl+A",), here),
        Action("quiz-events", say("New quiz of these"), ("Q",), here, say("quiz")),
        Action("on-map", say("Show it on the map"), ("M",), here),
        Action("as-list", say("Picture or list"), ("L",), here, say("list")),
    )
