"""The keys of taking a quiz; what a question takes are those of studying."""

from __future__ import annotations

from quizapp.gui.actions.table import Action, Where
from quizapp.gui.wording import say


def actions() -> tuple[Action, ...]:
    """What keys do in a quiz, whatever has the focus."""
    here = (Where.QUIZ,)
    return (
        Action("item-next", say("Next item"), ("Ctrl+Right",), here, say("next item"), "Ctrl →"),
        Action("item-before", say("Item before"), ("Ctrl+Left",), here, say("before"), "Ctrl ←"),
        Action("flag", say("Flag the item, or take the flag away"), ("Ctrl+G",), here, say("flag")),
        Action("overview", say("Overview of all items"), ("Ctrl+L",), here, say("overview")),
        Action(
            "hand-in",
            say("Hand in"),
            ("Ctrl+Shift+Return",),
            here,
            say("hand in"),
            say("Ctrl Shift Enter"),
        ),
    )
