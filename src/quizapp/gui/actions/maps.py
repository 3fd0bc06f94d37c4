"""The keys of a map: walking from place to place, and the crosshair that points at a spot."""

from __future__ import annotations

from quizapp.gui.actions.table import Action, Where
from quizapp.gui.wording import say

_ARROWS = ("Left", "Right", "Up", "Down")
_NEARER, _FARTHER = ("+", "=", "Shift++"), ("-",)


def actions() -> tuple[Action, ...]:
    """What the map takes while it has the focus."""
    browse, locate = (Where.MAP,), (Where.LOCATE,)
    far = tuple(f"Shift+{arrow}" for arrow in _ARROWS)
    fine = tuple(f"Ctrl+{arrow}" for arrow in _ARROWS)
    arrows = "← ↑ ↓ →"
    return (
        Action("walk", say("Go to the next place that way"), _ARROWS, browse, say("walk"), arrows),
        Action("push", say("Move the map"), far, browse, say("move the map"), "Shift ← ↑ ↓ →"),
        Action("open-place", say("Ask me this"), ("Return", "Enter"), browse, say("ask me")),
        Action("aim", say("Move the crosshair"), _ARROWS, locate, say("move"), arrows),
        Action("aim-far", say("Move it ten times as far"), far, locate, say("×10"), "Shift"),
        Action("aim-fine", say("Move it a little"), fine, locate, say("fine"), "Ctrl"),
        Action("nearer", say("Nearer"), _NEARER, (*browse, *locate), say("zoom"), "+ −"),
        Action("farther", say("Farther away"), _FARTHER, (*browse, *locate)),
        Action("whole", say("The whole map"), ("Home",), (*browse, *locate)),
        Action("reference", say("Type a position"), ("G",), (*browse, *locate), say("position")),
    )
