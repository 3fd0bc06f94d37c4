"""The keys of setting up a quiz."""

from __future__ import annotations

from quizapp.gui.actions.table import Action, Where
from quizapp.gui.wording import say


def actions() -> tuple[Action, ...]:
    """What keys do while a quiz is set up."""
    here = (Where.QUIZ_SETUP,)
    return (
        Action("quiz-start", say("Start the quiz"), ("Return", "Enter"), here, say("start")),
        Action("quiz-reroll", say("Draw another quiz"), ("Ctrl+R",), here, say("another draw")),
        Action("quiz-copy", say("Copy the code"), ("Ctrl+Shift+C",), here),
        Action("quiz-code", say("Type a code"), ("Ctrl+T",), here, say("type a code")),
    )
