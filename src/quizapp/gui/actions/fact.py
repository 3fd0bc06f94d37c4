"""The keys of a fact's page; most mean the same in the list of facts."""

from __future__ import annotations

from quizapp.gui.actions.table import Action, Where
from quizapp.gui.wording import say


def actions() -> tuple[Action, ...]:
    """What keys do where a fact is shown."""
    fact, both = (Where.FACT,), (Where.FACT, Where.BROWSE)
    return (
        Action("ask-fact", say("Ask me this"), ("Ctrl+Return",), both, say("ask me")),
        Action("fact-postpone", say("Put off for a week"), ("P",), both, say("put off")),
        Action("fact-known", say("I know this"), ("K",), both, say("I know it")),
        Action("fact-suspend", say("Suspend"), ("S",), both, say("suspend")),
        Action("fact-resume", say("Ask it again"), ("R",), both),
        Action("fact-note", say("Write a note"), ("N",), both, say("note")),
        Action("fact-history", say("Every answer"), ("H",), fact, say("history")),
    )
