"""The keys of the list of facts; those of one fact hold there too."""

from __future__ import annotations

from quizapp.gui.actions.table import Action, Where
from quizapp.gui.wording import say


def actions() -> tuple[Action, ...]:
    """What keys do in the list of facts."""
    here = (Where.BROWSE,)
    return (
        Action("find", say("Search"), ("Ctrl+F", "/"), here, say("search")),
        Action("to-list", say("To the list"), ("Ctrl+Down",), here, say("list")),
        Action("mark-fact", say("Mark it, or unmark it"), ("Space",), here, say("mark")),
        Action("mark-all", say("Mark all, or none"), ("Ctrl+A",), here),
        Action("open-fact", say("Open the fact"), ("Return", "Enter"), here, say("open")),
        Action("quiz-these", say("New quiz of these"), ("Q",), here, say("quiz")),
    )
