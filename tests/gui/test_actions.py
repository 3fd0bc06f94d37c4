"""The one table of keys."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from quizapp.gui.actions import Where, action_named, action_of, actions_in, all_actions, hints_in

KEYPAD = Qt.KeyboardModifier.KeypadModifier
NONE = Qt.KeyboardModifier.NoModifier


def a_press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers)


@pytest.mark.parametrize("where", list(Where))
def test_no_key_means_two_things_in_one_situation(where: Where) -> None:
    for first, second in combinations(actions_in(where), 2):
        assert not set(first.keys) & set(second.keys), (first.name, second.name)


def test_every_key_is_one_that_qt_knows() -> None:
    for action in all_actions():
        for keys in action.keys:
            known = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
            assert known.toString(QKeySequence.SequenceFormat.PortableText) == keys


@pytest.mark.parametrize(
    ("where", "key", "modifiers", "name"),
    [
        (Where.CHOICE, Qt.Key.Key_Return, NONE, "sure"),
        (Where.CHOICE, Qt.Key.Key_Enter, KEYPAD, "sure"),
        (Where.ENTRY, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, "unsure"),
        (Where.ENTRY, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, "guess"),
        (Where.CHOICE, Qt.Key.Key_3, NONE, "pick"),
        (Where.ORDER, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier, "carry"),
        (Where.ORDER, Qt.Key.Key_Space, NONE, "lift"),
        (Where.ORDER, Qt.Key.Key_Return, NONE, "sure"),
        (Where.MATCH, Qt.Key.Key_8, NONE, "assign"),
        (Where.MATCH, Qt.Key.Key_Delete, NONE, "clear"),
        (Where.ANSWERED, Qt.Key.Key_Space, NONE, "next"),
        (Where.ANSWERED, Qt.Key.Key_S, NONE, "sources"),
        (Where.HOME, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier, "larger"),
        (Where.HOME, Qt.Key.Key_F11, NONE, "full-screen"),
    ],
)
def test_a_key_means_what_the_map_says(
    where: Where, key: Qt.Key, modifiers: Qt.KeyboardModifier, name: str
) -> None:
    action = action_of(a_press(key, modifiers), where)

    assert action is not None
    assert action.name == name


@pytest.mark.parametrize("key", [Qt.Key.Key_S, Qt.Key.Key_3, Qt.Key.Key_Space])
def test_letters_and_digits_are_left_to_who_types_an_answer(key: Qt.Key) -> None:
    assert action_of(a_press(key), Where.ENTRY) is None


def test_hints_show_only_what_works_now() -> None:
    shown = dict(hints_in(Where.CHOICE, without=frozenset({"take-back"}), caps={"pick": "1–4"}))

    assert shown["1–4"] == "pick"
    assert "Ctrl+Z" not in shown


def test_an_action_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        action_named("fly")
