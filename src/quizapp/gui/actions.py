"""The one table of keys: menus, tool tips, key hints, the panel of F1 and the window read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from quizapp.gui.wording import say


class Where(StrEnum):
    """The situations in which keys mean something."""

    EVERYWHERE = "everywhere"
    HOME = "home"
    CHOICE = "choice"
    ENTRY = "entry"
    SEVERAL = "several"
    ORDER = "order"
    MATCH = "match"
    ESTIMATE = "estimate"
    CARD = "card"
    ANSWERED = "answered"
    ENDING = "ending"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Action:
    """Something a key does. `words` stand in menus and in the panel of F1, `hint` in key hints.

    `keys` are Qt's portable names, the shown one first; `cap` replaces it on key caps.
    """

    name: str
    words: str
    keys: tuple[str, ...]
    where: tuple[Where, ...]
    hint: str = ""
    cap: str = ""

    @property
    def shown_keys(self) -> str:
        """The key as a cap shows it."""
        return self.cap or self.keys[0].replace("Return", "Enter")


NO_CAPS: Mapping[str, str] = {}
_ASKED = (
    Where.CHOICE, Where.ENTRY, Where.SEVERAL, Where.ORDER, Where.MATCH, Where.ESTIMATE,
)  # fmt: skip
_STUDY = (*_ASKED, Where.CARD, Where.ANSWERED)
_ALL = (Where.EVERYWHERE,)


def all_actions() -> tuple[Action, ...]:
    """Every action, in the order of menus and hints."""
    return (
        *_home(),
        *_ticking(),
        *_ordering(),
        *_matching(),
        *_estimating(),
        *_turning(),
        *_asked(),
        *_answered(),
        *_ending(),
        *_everywhere(),
    )


def _home() -> tuple[Action, ...]:
    return (
        Action("start", say("Start"), ("Return", "Enter"), (Where.HOME,), say("start")),
        Action("five", say("Only five minutes"), ("Shift+Return",), (Where.HOME,)),
    )


def _asked() -> tuple[Action, ...]:
    digits = tuple("123456")
    return (
        Action("pick", say("Pick an option"), digits, (Where.CHOICE,), say("pick"), "1–6"),
        Action("sure", say("Answer: sure"), ("Return", "Enter"), _ASKED, say("sure")),
        Action("unsure", say("Answer: not sure"), ("Shift+Return",), _ASKED, say("not sure")),
        Action("guess", say("Answer: a guess"), ("Ctrl+Return",), _ASKED, say("guess")),
    )


def _ticking() -> tuple[Action, ...]:
    """What rows to be marked take while one of them has the focus; digits mark from anywhere."""
    several, digits = (Where.SEVERAL,), tuple("1234567")
    return (
        Action("mark", say("Mark an option, or unmark it"), digits, several, say("mark"), "1–7"),
        Action("step", say("Go to another one"), ("Up", "Down"), several, say("choose"), "↑ ↓"),
        Action("tick", say("Mark this one, or unmark it"), ("Space",), several),
    )


def _ordering() -> tuple[Action, ...]:
    """What the list itself takes while it has the focus."""
    order = (Where.ORDER,)
    carry = ("Alt+Up", "Alt+Down")
    return (
        Action("choose", say("Go to another one"), ("Up", "Down"), order, say("choose"), "↑ ↓"),
        Action("carry", say("Carry it up or down"), carry, order, say("carry"), "Alt ↑ ↓"),
        Action("lift", say("Lift it, or drop it"), ("Space",), order, say("lift and drop")),
    )


def _matching() -> tuple[Action, ...]:
    match = (Where.MATCH,)
    digits, delete = tuple("12345678"), ("Del", "Backspace")
    return (
        Action("walk", say("Go to another one"), ("Up", "Down"), match, cap="↑ ↓"),
        Action("assign", say("Match it with an answer"), digits, match, say("match"), "1–8"),
        Action("clear", say("Take its answer away"), delete, match, say("clear")),
        Action("side", say("To the other side"), ("Tab",), match),
    )


def _estimating() -> tuple[Action, ...]:
    """What the line takes; Up and Down also while a number is typed."""
    estimate, far = (Where.ESTIMATE,), ("Shift+Up", "Shift+Down", "Shift+Left", "Shift+Right")
    near = ("Up", "Down", "Left", "Right")
    return (
        Action("slide", say("Move along the line"), near, estimate, say("move"), "↑ ↓"),
        Action("slide-far", say("Move ten steps"), far, estimate, say("move far"), "Shift ↑ ↓"),
    )


def _turning() -> tuple[Action, ...]:
    keys = ("Return", "Enter", "Space")
    return (Action("turn", say("Turn the card over"), keys, (Where.CARD,), say("turn over")),)


def _answered() -> tuple[Action, ...]:
    keys = ("Return", "Enter", "Space")
    return (
        Action("next", say("Next question"), keys, (Where.ANSWERED,), say("next")),
        Action("sources", say("Sources side by side"), ("S",), (Where.ANSWERED,), say("sources")),
        Action("right", say("I was right"), ("R",), (Where.ANSWERED,), say("I was right")),
        Action("report", say("Report this question"), ("F",), (Where.ANSWERED,), say("report")),
    )


def _ending() -> tuple[Action, ...]:
    return (
        Action("home", say("Back to Today"), ("Return", "Esc"), (Where.ENDING,), say("today")),
        Action("more", say("Five minutes more"), ("M",), (Where.ENDING,), say("more")),
    )


def _everywhere() -> tuple[Action, ...]:
    undoable = (*_STUDY, Where.ENDING)
    put_back = ("Ctrl+Shift+Z",)
    plus, minus = say("Ctrl plus"), say("Ctrl minus")
    return (
        Action("leave", say("Leave the session"), ("Esc",), _STUDY),
        Action("take-back", say("Take back"), ("Ctrl+Z",), undoable, say("take back")),
        Action("put-back", say("Put back"), put_back, undoable),
        Action("back", say("Back"), ("Alt+Left", "Esc"), (Where.SETTINGS,), say("back")),
        Action("today", say("Today"), ("Alt+1",), _ALL),
        Action("settings", say("Settings"), ("Ctrl+,",), _ALL),
        Action("larger", say("Larger text"), ("Ctrl++", "Ctrl+="), _ALL, cap=plus),
        Action("smaller", say("Smaller text"), ("Ctrl+-",), _ALL, cap=minus),
        Action("usual-size", say("Text at its usual size"), ("Ctrl+0",), _ALL),
        Action("full-screen", say("Full screen"), ("F11",), _ALL),
        Action("keys", say("All keys"), ("F1",), _ALL, say("all keys")),
        Action("quit", say("Quit"), ("Ctrl+Q",), _ALL),
    )


def action_named(name: str) -> Action:
    """The action of that name. Raises KeyError when there is none."""
    return {action.name: action for action in all_actions()}[name]


def actions_in(where: Where) -> tuple[Action, ...]:
    """What keys do in a situation, its own actions first."""
    every = all_actions()
    own = tuple(action for action in every if where in action.where)
    if where is Where.EVERYWHERE:
        return own
    return own + tuple(action for action in every if Where.EVERYWHERE in action.where)


def hints_in(
    where: Where, *, without: frozenset[str] = frozenset(), caps: Mapping[str, str] = NO_CAPS
) -> list[tuple[str, str]]:
    """Key caps with their words for the foot of a page; `caps` are other caps by name."""
    shown = (action for action in actions_in(where) if action.hint and action.name not in without)
    return [(caps.get(action.name, action.shown_keys), action.hint) for action in shown]


def action_of(event: QKeyEvent, where: Where) -> Action | None:
    """The action a key press means in a situation."""
    pressed = keys_of(event)
    return next((action for action in actions_in(where) if pressed in action.keys), None)


def keys_of(event: QKeyEvent) -> str:
    """A key press in Qt's portable words; keypad and main keys are the same."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if key is Qt.Key.Key_Enter:
        key = Qt.Key.Key_Return
    text = QKeySequence(QKeyCombination(plain, key))
    return text.toString(QKeySequence.SequenceFormat.PortableText)
