"""Every place of the window and its second faces, reached by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt

from quizapp.gui.actions import action_named
from quizapp.gui.launch import Launch
from quizapp.gui.pages.print.presenter import PAUSE_MS
from quizapp.gui.places import PLACES
from quizapp.gui.touring import ALT, CTRL, SHIFT, Hands, let_pass
from quizapp.study.confusions import mixed_up

_KEY = Qt.Key
_DIGITS = tuple(_KEY(_KEY.Key_0 + number) for number in range(10))
_QUESTIONS_ANSWERED = 4


def bare_places(hands: Hands, launch: Launch) -> None:
    """Every place of the rail before anything was answered."""
    with hands.window(launch):
        through_the_rail(hands, "first-day")


def full_places(hands: Hands, launch: Launch) -> None:
    """Every place of somebody who has studied for weeks, and what opens from it."""
    with hands.window(launch):
        hands.picture("home-full")
        through_the_rail(hands, "full")
        _lists(hands)
        _fact(hands)
        _quiz(hands)
        _duel(hands)
        _everywhere(hands)
        _teacher(hands)


def through_the_rail(hands: Hands, state: str) -> None:
    """Every place of the rail; `state` tells its pictures apart."""
    for row in PLACES:
        key = action_named(row.key).shown_keys if row.group else ""
        if key:
            _go(hands, key)
            hands.picture(f"{row.key}-{state}")


def _go(hands: Hands, keys: str) -> None:
    """Press Alt and the digit of a place."""
    hands.press(_DIGITS[int(keys[-1])], ALT)
    hands.settle()


def _lists(hands: Hands) -> None:
    """The list twins, a chosen mark and a chosen place."""
    _go(hands, "4")
    hands.press(_KEY.Key_Right)
    hands.picture("timeline-chosen")
    hands.press(_KEY.Key_L)
    hands.picture("timeline-list")
    hands.press(_KEY.Key_L)
    _go(hands, "5")
    hands.press(_KEY.Key_Right)
    hands.picture("map-chosen")
    hands.press(_KEY.Key_L)
    hands.picture("map-list")
    hands.press(_KEY.Key_L)


def _fact(hands: Hands) -> None:
    _go(hands, "3")
    hands.press(_KEY.Key_F, CTRL)
    hands.type("is:disputed")
    hands.settle()
    hands.press(_KEY.Key_Down, CTRL)
    hands.picture("browse-disputed")
    hands.press(_KEY.Key_Return)
    hands.picture("fact")
    hands.press(_KEY.Key_Escape)


def _quiz(hands: Hands) -> None:
    _go(hands, "2")
    hands.press(_KEY.Key_Return)
    hands.picture("quiz-run")
    for number in range(_QUESTIONS_ANSWERED):
        hands.press(_KEY.Key_1)
        hands.press(_KEY.Key_Return)
        if number == 0:
            hands.picture("quiz-run-answered")
        hands.press(_KEY.Key_Return)
        hands.press(_KEY.Key_Right, CTRL)
    hands.press(_KEY.Key_Return, CTRL | SHIFT)
    hands.picture("quiz-hand-in")
    hands.press(_KEY.Key_Return, CTRL | SHIFT)
    hands.picture("results")


def _duel(hands: Hands) -> None:
    """Two facts that were mixed up, if any were."""
    conductor = hands.start.conductor
    assert conductor is not None
    pairs = [one for one in mixed_up(conductor.desk) if one.can_duel]
    if not pairs:
        return
    conductor.go("duel", " ".join(pairs[0].facts))
    hands.picture("duel")
    hands.press(_KEY.Key_Return)
    hands.picture("duel-question")
    hands.press(_KEY.Key_Escape)


def _everywhere(hands: Hands) -> None:
    """What opens from anywhere: settings, command palette, another deck, learners, look round."""
    hands.press(_KEY.Key_Comma, CTRL)
    hands.picture("settings")
    assert hands.start.conductor is not None
    for section in ("study", "keys", "data", "about"):
        hands.start.conductor.go("settings", section)
        hands.picture(f"settings-{section}")
    hands.press(_KEY.Key_Escape)
    hands.press(_KEY.Key_9, ALT)
    hands.picture("profiles")
    hands.press(_KEY.Key_1, ALT)
    hands.press(_KEY.Key_O, CTRL)
    hands.picture("open-a-deck")
    hands.press(_KEY.Key_1, ALT)
    hands.press(_KEY.Key_K, CTRL)
    hands.type("ma")
    hands.picture("command-palette")
    hands.press(_KEY.Key_Escape)
    hands.press(_KEY.Key_F1, CTRL)
    hands.picture("look-round")
    hands.press(_KEY.Key_Escape)


def _teacher(hands: Hands) -> None:
    """A copy of a deck in the editor, as form and as table, and a test to be printed."""
    _go(hands, "7")
    hands.press(_KEY.Key_Return)
    hands.picture("editor-topic")
    hands.press(_KEY.Key_T, CTRL)
    hands.picture("editor-table")
    hands.press(_KEY.Key_T, CTRL)
    _go(hands, "8")
    hands.press(_KEY.Key_N, CTRL)
    let_pass(2 * PAUSE_MS)
    hands.picture("print")
