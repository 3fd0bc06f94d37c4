"""The one table of keys: menus, tool tips, key hints, the panel of F1 and the window read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from quizapp.gui.actions import (
    assigning,
    browse,
    class_desk,
    duel,
    editor,
    everywhere,
    fact,
    home,
    map_page,
    maps,
    profiles,
    quiz,
    quiz_run,
    results,
    statistics,
    study,
    timeline,
)
from quizapp.gui.actions import (
    print as printing,
)
from quizapp.gui.actions.table import ASKED, PAGES, STUDY, Action, Where
from quizapp.gui.wording import wording_in_force

__all__ = [
    "ASKED", "NO_CAPS", "PAGES", "STUDY", "Action", "KeyChoice", "Where", "action_named",
    "action_of", "actions_in", "all_actions", "hints_in", "keys_of", "use_keys",
]  # fmt: skip

NO_CAPS: Mapping[str, str] = {}
_TABLES = (
    quiz,
    quiz_run,
    results,
    home,
    maps,
    map_page,
    study,
    profiles,
    statistics,
    fact,
    browse,
    timeline,
    duel,
    editor,
    class_desk,
    printing,
    assigning,
    everywhere,
)
"""The module of each page with its own keys; those that hold everywhere stand last."""


@dataclass(frozen=True, slots=True)
class KeyChoice:
    """A learner's own keys by an action's id; without `letters`, no bare letter is a command."""

    own: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    letters: bool = True


_choice = KeyChoice()


def use_keys(choice: KeyChoice) -> None:
    """Let actions have these keys from now on."""
    global _choice  # noqa: PLW0603  one program, one keyboard
    _choice = choice
    _every.cache_clear()
    _named.cache_clear()
    _meant.cache_clear()


def all_actions() -> tuple[Action, ...]:
    """Every action, in the order of menus and hints, with the keys in force."""
    return _every(wording_in_force())


# Asked for with every key press and several times a picture, and changed by a setting only.


@lru_cache(maxsize=1)
def _every(_wording: int) -> tuple[Action, ...]:
    return tuple(_with_own_keys(action) for table in _TABLES for action in table.actions())


@lru_cache(maxsize=1)
def _named(wording: int) -> Mapping[str, Action]:
    return {action.name: action for action in _every(wording)}


@lru_cache(maxsize=64)
def _meant(wording: int, order: tuple[Where, ...]) -> tuple[Action, ...]:
    """What keys do in these situations; of two actions with one name the later one counts."""
    found = (action for one in order for action in _every(wording) if one in action.where)
    return tuple({action.name: action for action in found}.values())


def _with_own_keys(action: Action) -> Action:
    own = _choice.own.get(action.id)
    keys = action.keys if own is None else own
    if not _choice.letters:
        keys = tuple(key for key in keys if not (len(key) == 1 and key.isalpha()))
    if keys == action.keys:
        return action
    return replace(action, keys=keys, cap="")


def action_named(name: str) -> Action:
    """The action of that name. Raises KeyError when there is none."""
    return _named(wording_in_force())[name]


def actions_in(where: Where, *also: Where) -> tuple[Action, ...]:
    """What keys do in a situation and in those that hold beside it, its own actions first."""
    return _meant(wording_in_force(), tuple(dict.fromkeys((where, *also, Where.EVERYWHERE))))


def hints_in(
    where: Where, *, without: frozenset[str] = frozenset(), caps: Mapping[str, str] = NO_CAPS
) -> list[tuple[str, str]]:
    """Key caps with their words for the foot of a page; `caps` are other caps by name."""
    hinted = (action for action in actions_in(where) if action.hint and action.name not in without)
    shown = [(caps.get(action.name, action.shown_keys), action.hint) for action in hinted]
    return [(cap, hint) for cap, hint in shown if cap]


def action_of(event: QKeyEvent, where: Where, *also: Where) -> Action | None:
    """The action a key press means in a situation."""
    pressed = keys_of(event)
    return next((action for action in actions_in(where, *also) if pressed in action.keys), None)


def keys_of(event: QKeyEvent) -> str:
    """A key press in Qt's portable words; keypad and main keys are the same."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if key is Qt.Key.Key_Enter:
        key = Qt.Key.Key_Return
    text = QKeySequence(QKeyCombination(plain, key))
    return text.toString(QKeySequence.SequenceFormat.PortableText)
