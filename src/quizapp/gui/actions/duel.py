"""The keys of a duel before its first question and after its last."""

from __future__ import annotations

from quizapp.gui.actions.table import Action, Where
from quizapp.gui.wording import say


def actions() -> tuple[Action, ...]:
    """What keys do while the two stand side by side."""
    here = (Where.DUEL,)
    return (
        Action("duel-go", say("Go on"), ("Return", "Enter"), here, say("go on")),
        Action("duel-again", say("Once more"), ("A",), here, say("once more")),
    )
