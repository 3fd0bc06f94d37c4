"""The keys of putting a test on paper."""

from __future__ import annotations

from quizapp.gui.actions.table import Action, Where
from quizapp.gui.wording import say


def actions() -> tuple[Action, ...]:
    """What keys do where a test is put on paper."""
    here = (Where.PRINT,)
    return (
        Action("print-pdf", say("Make a PDF"), ("Ctrl+S",), here, say("make a PDF")),
        Action("print-paper", say("Print"), ("Ctrl+P",), here, say("print")),
        Action("print-assign", say("Give as an assignment"), ("Ctrl+Shift+N",), here),
        Action("print-reroll", say("Draw other questions"), ("Ctrl+R",), here, say("draw others")),
        Action("print-next", say("Next page"), ("PgDown",), here),
        Action("print-before", say("Page before"), ("PgUp",), here),
    )
