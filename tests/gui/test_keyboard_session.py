"""A whole session by keyboard alone, from Home to the end and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from quizapp.gui.conductor import SOON_MS
from quizapp.gui.forms.answer_form import AnswerForm
from quizapp.gui.pages.study.presenter import SETTLED_MS
from quizapp.gui.pages.study.state import Phase
from quizapp.questions.terms import Form
from tests.gui.stage import CTRL, ENTER, NONE, SHIFT, Stage, said_by

_Z = Qt.Key.Key_Z


def test_the_first_question_is_one_key_away_from_a_first_launch(stage: Stage) -> None:
    stage.open()
    assert "Your first ten facts take about" in stage.words

    stage.press(ENTER)

    assert stage.study
    assert stage.question.prompt in stage.words


def test_start_pressed_before_the_progress_is_open_waits_and_then_begins(stage: Stage) -> None:
    stage.press(ENTER)
    assert "Opening your progress" in stage.words

    stage.open()

    assert stage.study
    assert stage.question.prompt in stage.words


def test_a_session_is_played_to_its_end_and_home_again(stage: Stage) -> None:
    stage.open()
    stage.press(ENTER)
    for right in (True, False, True, True):
        stage.give(right=right)
        stage.press(ENTER)
        stage.press(ENTER)

    assert stage.ending
    assert "3 right of 4, and you know which." in stage.words

    stage.press(ENTER)

    assert stage.home
    assert stage.kinds() == ["session_started", *["answered"] * 4, "session_ended"]


@pytest.mark.parametrize(("keys", "said"), [(NONE, "sure"), (SHIFT, "unsure"), (CTRL, "guess")])
def test_three_keys_say_how_sure_one_is(stage: Stage, keys: Qt.KeyboardModifier, said: str) -> None:
    stage.open()
    stage.press(ENTER)
    stage.give()

    stage.press(ENTER, keys)

    assert stage.progress.events[-1].body["confidence"] == said


def test_enter_with_nothing_picked_says_dont_know_and_shows_the_answer(stage: Stage) -> None:
    stage.open()
    stage.press(ENTER)
    assert "Don’t know" in stage.words

    stage.press(ENTER)

    answered = stage.progress.events[-1].body
    assert (answered["outcomes"][0]["grade"], answered["outcomes"][0]["rating"]) == ("blank", 1)
    assert "Now you know" in stage.words


def test_with_nothing_picked_nobody_can_be_unsure_of_it(stage: Stage) -> None:
    stage.open()
    stage.press(ENTER)

    stage.press(ENTER, SHIFT)

    assert stage.kinds() == []


def test_a_key_held_down_does_not_answer(stage: Stage) -> None:
    stage.open()
    stage.press(ENTER)
    stage.give()

    stage.hold(ENTER)

    assert stage.kinds() == []


def test_ctrl_z_takes_the_answer_back_and_asks_again(stage: Stage) -> None:
    stage.open()
    stage.press(ENTER)
    first = stage.question
    stage.give(right=False)
    stage.press(ENTER)

    stage.press(_Z, CTRL)

    assert stage.question == first
    assert stage.state.phase is Phase.ASKED
    assert stage.state.is_blank
    assert stage.kinds()[-1] == "undone"


def test_ctrl_z_works_from_the_next_question_and_is_undone_by_ctrl_shift_z(stage: Stage) -> None:
    stage.open()
    stage.press(ENTER)
    first = stage.question
    stage.give()
    stage.press(ENTER)
    stage.press(ENTER)
    assert stage.question != first

    stage.press(_Z, CTRL)
    assert stage.question == first

    stage.press(_Z, CTRL | SHIFT)
    assert stage.state.phase is Phase.ANSWERED
    assert stage.kinds()[-2:] == ["undone", "redone"]


def test_the_last_answer_can_be_taken_back_from_the_end(stage: Stage) -> None:
    stage.open()
    stage.play(4)
    assert stage.ending

    stage.press(_Z, CTRL)

    assert stage.study
    assert stage.state.phase is Phase.ASKED


def test_an_answer_that_cannot_be_kept_stays_and_can_be_given_again(stage: Stage) -> None:
    stage.open()
    stage.press(ENTER)
    stage.give()
    given = stage.state.given
    stage.progress.refuses = True

    stage.press(ENTER)

    assert "The disk is full. No answer is lost. Make room." in stage.words
    assert (stage.state.phase, stage.state.given) == (Phase.ASKED, given)

    stage.progress.refuses = False
    stage.press(ENTER)

    assert stage.state.phase is Phase.ANSWERED
    assert "The disk is full" not in stage.words


def test_escape_leaves_to_what_was_answered_and_then_home(stage: Stage) -> None:
    stage.open()
    stage.play(1)

    stage.press(Qt.Key.Key_Escape)
    assert "Right, the one you answered." in stage.words

    stage.press(Qt.Key.Key_Escape)
    assert stage.home


def test_escape_before_any_answer_goes_straight_home_and_keeps_nothing(stage: Stage) -> None:
    stage.open()
    stage.press(ENTER)

    stage.press(Qt.Key.Key_Escape)

    assert stage.home
    assert stage.kinds() == []


def test_settings_in_the_middle_of_a_session_lead_back_into_it(stage: Stage) -> None:
    stage.open()
    stage.press(ENTER)
    asked = stage.question

    stage.press(Qt.Key.Key_Comma, CTRL)
    assert "Line spacing" in stage.words
    stage.press(Qt.Key.Key_Escape)

    assert stage.study
    assert stage.question == asked


def test_f1_shows_the_keys_of_this_screen_and_closes_again(stage: Stage) -> None:
    stage.open()
    stage.press(ENTER)

    stage.press(Qt.Key.Key_F1)
    assert "Answer: not sure" in stage.window_words

    stage.press(Qt.Key.Key_Escape)
    assert "Answer: not sure" not in stage.window_words
    assert stage.study


def test_arrows_pick_from_either_end(stage: Stage) -> None:
    stage.open()
    stage.press(ENTER)
    if stage.question.form is not Form.CHOICE:
        stage.give()
        stage.press(ENTER)
        stage.press(ENTER)
    assert stage.question.options

    stage.press(Qt.Key.Key_Down)
    assert stage.state.given == stage.question.options[0].key

    stage.press(Qt.Key.Key_Down)
    assert stage.state.given == stage.question.options[1].key


def test_the_verdict_is_read_aloud(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        "quizapp.gui.pages.study.view.announce", lambda _widget, words: heard.append(words)
    )
    stage.open()
    stage.press(ENTER)
    stage.give()

    stage.press(ENTER)

    assert len(heard) == 1
    assert heard[0].startswith("Right, and you were sure.")


def read() -> None:
    """Let the time pass in which a learner reads: what comes next is got ready then."""
    QTest.qWait(3 * SETTLED_MS)


def test_the_next_form_is_made_while_the_answer_is_read(stage: Stage) -> None:
    stage.open()
    stage.press(ENTER)
    stage.give()
    stage.press(ENTER)
    read()
    made = set(stage.study.findChildren(AnswerForm))

    stage.press(ENTER)

    assert stage.study.form in made
    assert stage.study.form.isVisible()
    assert stage.question.prompt in stage.words


def test_a_form_that_was_made_for_another_question_is_not_shown(stage: Stage) -> None:
    stage.open()
    stage.press(ENTER)
    stage.give()
    stage.press(ENTER)
    read()
    made = set(stage.study.findChildren(AnswerForm))

    stage.press(_Z, CTRL)  # the answer is taken back, and its question asked again

    assert stage.study.form not in made
    assert stage.study.form.prompt(stage.state) == stage.question.prompt


def test_nothing_of_the_answer_is_said_while_its_question_is_read(stage: Stage) -> None:
    stage.open()
    stage.press(ENTER)
    read()

    everything = "\n".join(said_by(part) for part in stage.window.findChildren(QWidget))

    assert stage.question.explanation not in everything


def test_the_first_form_is_made_while_home_rests(stage: Stage) -> None:
    stage.open()
    QTest.qWait(3 * SOON_MS)
    made = set(stage.window.findChildren(AnswerForm))
    assert stage.kinds() == []

    stage.press(ENTER)

    assert stage.study.form in made
    assert stage.question.prompt in stage.words
