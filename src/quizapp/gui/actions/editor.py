"""The keys of the deck editor."""

from __future__ import annotations

from quizapp.gui.actions.table import Action, Where
from quizapp.gui.wording import say


def actions() -> tuple[Action, ...]:
    """What keys do while a deck is written."""
    here = (Where.EDITOR,)
    return (
        Action("editor-new", say("New topic"), ("Ctrl+N",), here, say("new")),
        Action("editor-copy", say("Duplicate the topic"), ("Ctrl+D",), here, say("duplicate")),
        Action("editor-fact", say("Add a property"), ("Ctrl+Shift+N",), here, say("add")),
        Action("editor-next", say("Next problem"), ("F8",), here, say("next problem")),
        Action("editor-previous", say("Problem before"), ("Shift+F8",), here),
        Action("editor-mend", say("Mend the problem"), ("Ctrl+.",), here, say("mend")),
        Action("editor-reroll", say("Other questions"), ("Ctrl+R",), here, say("other questions")),
        Action("editor-publish", say("Make a version"), ("Ctrl+Shift+S",), here),
        Action("editor-table", say("Form or table"), ("Ctrl+T",), here, say("form or table")),
        Action("editor-find", say("Find in this deck"), ("Ctrl+F",), here),
        Action("editor-place", say("Id and chapter of the topic"), ("F2",), here),
        Action("editor-about", say("This deck and its chapters"), ("Ctrl+Shift+I",), here),
        Action("editor-pane", say("Next part of the page"), ("F6",), here),
    )
