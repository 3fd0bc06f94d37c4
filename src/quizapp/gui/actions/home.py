"""The keys of Home and of a session's end."""

from __future__ import annotations

from quizapp.gui.actions.table import Action, Where
from quizapp.gui.wording import say


def actions() -> tuple[Action, ...]:
    """What keys do on Home and when a session is over."""
    home, ending = (Where.HOME,), (Where.ENDING,)
    return (
        Action("start", say("Start"), ("Return", "Enter"), home, say("start")),
        Action("five", say("Only five minutes"), ("Shift+Return",), home),
        Action("quiz", say("Quiz"), ("Q",), home),
        Action("browse", say("Browse"), ("B",), home),
        Action("timeline", say("Timeline"), ("T",), home),
        Action("map", say("Map"), ("M",), home),
        Action("home", say("Back to Today"), ("Return", "Esc", "Alt+Left"), ending, say("today")),
        Action("more", say("Five minutes more"), ("M",), ending, say("more")),
    )
