"""The way back leads through the places that stood in front."""

from __future__ import annotations

from PySide6.QtCore import Qt

from quizapp.gui.wayback import LONGEST, Undoing, WayBack
from tests.gui.stage import CTRL, ENTER, Stage

ALT, LEFT, COMMA = Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Left, Qt.Key.Key_Comma


def test_the_latest_place_comes_first_and_never_the_one_in_front():
    way = WayBack()
    for place in ("today", "browse", "fact"):
        way.push(place)

    assert way.pop(but="fact") == ("browse", "")
    assert way.pop(but="browse") == ("today", "")
    assert way.pop(but="today") is None


def test_only_so_many_steps_are_remembered():
    way = WayBack()
    for number in range(2 * LONGEST):
        way.push("fact", str(number))

    assert way.pop(but="today") == ("fact", str(2 * LONGEST - 1))
    assert sum(way.pop(but="today") is not None for _ in range(2 * LONGEST)) == LONGEST - 1


def test_what_was_done_last_is_taken_back_first():
    undoing, said = Undoing(), []
    undoing.add(lambda: said.append("first"))
    undoing.add(lambda: said.append("second"))

    assert undoing.take_back()
    assert said == ["second"]
    assert undoing.take_back()
    assert not undoing.take_back()


def test_settings_in_the_middle_of_a_session_lead_back_to_the_question(stage: Stage) -> None:
    stage.open()
    stage.press(ENTER)
    prompt = stage.question.prompt
    stage.press(COMMA, CTRL)
    assert "Line spacing" in stage.words

    stage.press(LEFT, ALT)

    assert prompt in stage.words


def test_taking_back_where_nothing_was_done_says_so(stage: Stage) -> None:
    stage.open()
    stage.press(COMMA, CTRL)
    stage.press(Qt.Key.Key_Z, CTRL)

    assert "There is nothing to take back." in stage.window_words


def test_what_was_told_with_a_way_back_is_taken_back_by_its_key(stage: Stage) -> None:
    stage.open()
    done: list[str] = []
    stage.conductor.tell("Two facts are marked.", undo=lambda: done.append("back"))
    assert "Two facts are marked." in stage.window_words

    stage.press(Qt.Key.Key_Z, CTRL)

    assert done == ["back"]
