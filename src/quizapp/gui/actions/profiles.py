"""The keys of Profiles."""

from __future__ import annotations

from quizapp.gui.actions.table import Action, Where
from quizapp.gui.wording import say


def actions() -> tuple[Action, ...]:
    """What keys do among the profiles."""
    here, digits = (Where.PROFILES,), tuple("123456789")
    return (
        Action("switch", say("Switch to a profile"), digits, here, say("switch"), "1–9"),
        Action("new-profile", say("A new profile"), ("Ctrl+N",), here),
        Action("guest", say("Somebody else, without a trace"), ("G",), here, say("guest")),
    )
