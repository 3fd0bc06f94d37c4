"""The keys of a quiz's results."""

from __future__ import annotations

from quizapp.gui.actions.table import Action, Where
from quizapp.gui.wording import say


def actions() -> tuple[Action, ...]:
    """What keys do on the results of a quiz."""
    here = (Where.RESULTS,)
    return (
        Action("repair", say("Repair in five minutes"), ("R",), here, say("repair")),
        Action("results-copy", say("Copy the code"), ("C",), here, say("copy the code")),
        Action("results-save", say("Save as a table"), ("S",), here),
        Action("results-print", say("Print this quiz"), ("P", "Ctrl+P"), here),
        Action("quiz-again", say("A new quiz"), ("N",), here, say("new quiz")),
    )
