"""The keys of the class desk."""

from __future__ import annotations

from quizapp.gui.actions.table import Action, Where
from quizapp.gui.wording import say


def actions() -> tuple[Action, ...]:
    """What keys do at the class desk."""
    here = (Where.CLASS_DESK,)
    return (
        Action("class-open", say("Open results"), ("Ctrl+Shift+O",), here, say("open results")),
        Action("class-type", say("Type in papers"), ("Ctrl+T",), here, say("type in papers")),
        Action("class-csv", say("Save as a table"), ("Ctrl+S",), here, say("save as a table")),
        Action("class-assign", say("New assignment"), ("Ctrl+Shift+N",), here),
        Action("class-print", say("New test"), ("Ctrl+N",), here, say("new test")),
    )
