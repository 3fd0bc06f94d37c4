"""The keys of assignments: where a teacher makes one, and where a learner has one."""

from __future__ import annotations

from quizapp.gui.actions.table import Action, Where
from quizapp.gui.wording import say


def actions() -> tuple[Action, ...]:
    """What keys do on both pages."""
    making, having = (Where.ASSIGN,), (Where.ASSIGNMENT,)
    return (
        Action("assign-save", say("Make the file"), ("Ctrl+S",), making, say("make the file")),
        Action("assignment-study", say("Study these facts"), ("S",), having, say("study")),
        Action("assignment-test", say("Take the test"), ("T",), having, say("test")),
        Action("assignment-look", say("Look at your answers"), ("A",), having),
        Action("assignment-save", say("Save the results"), ("Ctrl+S",), having, say("save")),
        Action("assignment-away", say("Take it away"), ("Del",), having),
    )
