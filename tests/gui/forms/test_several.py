"""Several answers in the window: ticked by keys, digits or clicks; each row told its verdict."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from quizapp.gui.actions import Where
from quizapp.gui.components.mark_row import MarkRow
from quizapp.gui.components.option_row import OptionState
from quizapp.gui.pages.study.scrolling import FollowingScroll
from quizapp.gui.pages.study.state import asked_picture, with_given
from quizapp.questions.terms import Form
from quizapp.study.asked import Asked
from tests.gui.stage import words_in
from tests.questions.sharers import treaties
from tests.questions.theatre import asked

QUESTION = asked(treaties(), "yalta/parties#ussr", Form.SEVERAL, seed=2)
KEYS = [option.key for option in QUESTION.options]
VERDICTS = {  # by whether it fits, and whether it was marked
    (True, True): OptionState.RIGHT,
    (True, False): OptionState.MISSED,
    (False, True): OptionState.WRONG,
    (False, False): OptionState.NOT_PICKED,
}
DOWN, UP, SPACE = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space


@pytest.fixture
def several(show):
    return show(treaties(), QUESTION)


def rows(several):
    return sorted(several.view.form.findChildren(MarkRow), key=lambda row: row.number)


def test_space_ticks_and_arrows_go_on(several):
    several.press(SPACE)
    several.press(DOWN)
    several.press(DOWN)
    several.press(SPACE)

    assert several.given == (KEYS[0], KEYS[2])


def test_a_second_tick_takes_the_first_away(several):
    several.press(SPACE)
    several.press(SPACE)

    assert several.given == ()


def test_a_digit_ticks_from_anywhere(several):
    several.view.act("mark", "3")
    several.view.act("mark", "1")

    assert several.given == (KEYS[0], KEYS[2])
    assert rows(several)[0].hasFocus()


def test_a_click_ticks(several):
    QTest.mouseClick(rows(several)[1], Qt.MouseButton.LeftButton)

    assert several.given == (KEYS[1],)


def test_arrows_stay_among_the_rows(several):
    several.press(UP)
    assert rows(several)[0].hasFocus()

    for _ in KEYS:
        several.press(DOWN)
    assert rows(several)[-1].hasFocus()


def test_its_keys_are_told_at_the_foot(several):
    assert several.view.where is Where.SEVERAL
    assert f"1–{len(KEYS)}" in words_in(several.view)


def test_keys_of_the_rows_lead_back_to_them(several):
    several.view.setFocus()

    assert several.view.act("tick", "Space")
    assert rows(several)[0].hasFocus()


def test_an_answer_given_before_stands_there_again(several):
    """After taking an answer back."""
    again = Asked(QUESTION, 2, "Treaties", is_new=False, is_again=True, minutes_left=5)
    given = (KEYS[1], KEYS[2])

    several.view.show_state(with_given(asked_picture(again, can_take_back=False), given))

    assert [row.isChecked() for row in rows(several)] == [key in given for key in KEYS]


def test_after_the_answer_each_row_says_whether_it_fits(several):
    wrong = next(number for number, key in enumerate(KEYS) if key not in QUESTION.key)
    right = next(number for number, key in enumerate(KEYS) if key in QUESTION.key)
    several.view.act("mark", str(wrong + 1))
    several.view.act("mark", str(right + 1))
    several.answer()

    for number, row in enumerate(rows(several)):
        fits = KEYS[number] in QUESTION.key
        marked = number in (wrong, right)
        assert row.state is VERDICTS[fits, marked]
        assert QUESTION.options[number].about in row.accessibleName()


def test_all_and_one_too_many_is_not_called_all_right(several):
    for number in range(len(KEYS)):
        several.view.act("mark", str(number + 1))
    several.answer()

    assert "All of them, and more than fit." in words_in(several.view)


def test_after_the_answer_nothing_can_be_ticked(several):
    several.view.act("mark", "1")
    several.answer()
    rows(several)[1].pick()

    assert several.given == (KEYS[0],)


def test_the_way_on_is_in_sight_after_the_answer_however_many_rows_there_are(several, qtbot):
    several.view.resize(1100, 560)
    several.view.act("mark", "1")
    several.answer()
    way_on = several.view.focusWidget()

    def lowest():
        return way_on.mapTo(several.view, QPoint(0, way_on.height())).y()

    qtbot.waitUntil(lambda: lowest() <= several.view.height(), timeout=2000)
    assert way_on.accessibleName() == "Next"


def test_a_new_question_begins_at_the_top(several, qtbot):
    several.view.resize(1100, 560)
    several.view.act("mark", str(len(KEYS)))
    several.answer()
    again = Asked(QUESTION, 2, "Treaties", is_new=False, is_again=True, minutes_left=5)
    several.view.show_state(asked_picture(again, can_take_back=False))

    bar = several.view.findChild(FollowingScroll).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == 0, timeout=2000)
