"""The keys of studying: what each kind of answer takes, and what follows an answer."""

from __future__ import annotations

from quizapp.gui.actions.table import ASKED, STUDY, Action, Where
from quizapp.gui.wording import say


def actions() -> tuple[Action, ...]:
    """What keys do while a question is asked or was answered."""
    return (
        *_ticking(),
        *_ordering(),
        *_matching(),
        *_estimating(),
        *_locating(),
        *_turning(),
        *_asked(),
        *_answered(),
        *_looking(),
        Action("leave", say("Leave the session"), ("Esc", "Alt+Left"), STUDY),
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


def _locating() -> tuple[Action, ...]:
    """What stands beside the map, which takes keys of its own."""
    words = say("Positions to choose from")
    return (Action("positions", words, ("L",), (Where.LOCATE,), say("list")),)


def _turning() -> tuple[Action, ...]:
    keys = ("Return", "Enter", "Space")
    return (Action("turn", say("Turn the card over"), keys, (Where.CARD,), say("turn over")),)


def _looking() -> tuple[Action, ...]:
    """What a picture takes, also while an answer is typed."""
    where = (Where.CHOICE, Where.ENTRY, Where.ANSWERED, Where.FACT)
    return (Action("enlarge", say("Enlarge the picture"), ("F2",), where, say("enlarge")),)


def _asked() -> tuple[Action, ...]:
    digits = tuple("123456")
    return (
        Action("pick", say("Pick an option"), digits, (Where.CHOICE,), say("pick"), "1–6"),
        Action("sure", say("Answer: sure"), ("Return", "Enter"), ASKED, say("sure")),
        Action("unsure", say("Answer: not sure"), ("Shift+Return",), ASKED, say("not sure")),
        Action("guess", say("Answer: a guess"), ("Ctrl+Return",), ASKED, say("guess")),
    )


def _answered() -> tuple[Action, ...]:
    keys = ("Return", "Enter", "Space")
    return (
        Action("next", say("Next question"), keys, (Where.ANSWERED,), say("next")),
        Action("sources", say("Sources side by side"), ("S",), (Where.ANSWERED,), say("sources")),
        Action("right", say("I was right"), ("R",), (Where.ANSWERED,), say("I was right")),
        Action("report", say("Report this question"), ("F",), (Where.ANSWERED,), say("report")),
    )
