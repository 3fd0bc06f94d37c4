"""The keys of Statistics."""

from __future__ import annotations

from quizapp.gui.actions.table import Action, Where
from quizapp.gui.wording import say


def actions() -> tuple[Action, ...]:
    """What keys do among the charts."""
    here = (Where.STATISTICS,)
    return (
        Action("copy-csv", say("Copy all tables as CSV"), ("Ctrl+Shift+C",), here, say("copy")),
        Action("next-part", say("Chapter, place or day"), ("B",), here, say("chapter, place, day")),
    )
