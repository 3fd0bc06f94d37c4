"""The keys that mean the same everywhere, or on every page that one can go back from."""

from __future__ import annotations

from quizapp.gui.actions.table import PAGES, STUDY, Action, Where
from quizapp.gui.wording import say

_ALL = (Where.EVERYWHERE,)


def actions() -> tuple[Action, ...]:
    """What keys do wherever one is."""
    undoable = (*STUDY, Where.ENDING, *PAGES, Where.HOME)
    plus, minus = say("Ctrl plus"), say("Ctrl minus")
    return (
        Action("take-back", say("Take back"), ("Ctrl+Z",), undoable, say("take back")),
        Action("put-back", say("Put back"), ("Ctrl+Shift+Z",), undoable),
        Action("back", say("Back"), ("Alt+Left", "Esc"), PAGES, say("back")),
        Action("find", say("Find a setting"), ("Ctrl+F",), (Where.SETTINGS,)),
        Action("palette", say("Find a command or a place"), ("Ctrl+K",), _ALL),
        Action("today", say("Today"), ("Alt+1",), _ALL),
        *_places(),
        Action("settings", say("Settings"), ("Ctrl+,",), _ALL),
        Action("look-round", say("Look round"), ("Ctrl+F1",), _ALL),
        Action("open", say("Open a deck"), ("Ctrl+O",), _ALL),
        Action("larger", say("Larger text"), ("Ctrl++", "Ctrl+="), _ALL, cap=plus),
        Action("smaller", say("Smaller text"), ("Ctrl+-",), _ALL, cap=minus),
        Action("usual-size", say("Text at its usual size"), ("Ctrl+0",), _ALL),
        Action("full-screen", say("Full screen"), ("F11",), _ALL),
        Action("keys", say("All keys"), ("F1",), _ALL, say("all keys")),
        Action("quit", say("Quit"), ("Ctrl+Q",), _ALL),
    )


def _places() -> tuple[Action, ...]:
    """The places of the rail, after the first."""
    return (
        Action("quiz", say("Quiz"), ("Alt+2",), _ALL),
        Action("browse", say("Browse"), ("Alt+3",), _ALL),
        Action("timeline", say("Timeline"), ("Alt+4",), _ALL),
        Action("map", say("Map"), ("Alt+5",), _ALL),
        Action("statistics", say("Statistics"), ("Alt+6",), _ALL),
        Action("editor", say("Deck editor"), ("Alt+7",), _ALL),
        Action("class", say("Class desk"), ("Alt+8",), _ALL),
        Action("profile", say("Profiles"), ("Alt+9",), _ALL),
    )
