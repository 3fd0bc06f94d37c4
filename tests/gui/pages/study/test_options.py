"""What is known of options and rows after the answer."""

from __future__ import annotations

import pytest

from quizapp.gui.pages.study.options import Mark, marked_options, marked_rows
from quizapp.questions.question import Given, Option, Question
from quizapp.questions.terms import Direction, Form, Grade, Rung

RIGHT, WRONG, MISSED, NOT_PICKED = Mark.RIGHT, Mark.WRONG, Mark.MISSED, Mark.NOT_PICKED


def a_question(form: Form, key: str, options: str, rows: str = "") -> Question:
    """A question whose keys are letters."""
    return Question(
        deck="d",
        facts=tuple(f"d:{letter}" for letter in rows or key),
        form=form,
        rung=Rung.DISCRIMINATE,
        direction=Direction.FORWARD,
        seed=1,
        prompt="?",
        key=tuple(key),
        answer="",
        options=tuple(Option(letter, letter.upper()) for letter in options),
        rows=tuple(Option(letter, letter.upper()) for letter in rows),
    )


@pytest.mark.parametrize(
    ("given", "marks"),
    [
        (("a", "b", "c"), [RIGHT, RIGHT, RIGHT]),
        (("a", "c", "b"), [WRONG, RIGHT, WRONG]),
        (("c", "a", "b"), [WRONG, WRONG, WRONG]),
        ("", [MISSED, MISSED, MISSED]),
    ],
)
def test_in_an_order_right_is_what_stands_in_its_place(given: Given, marks: list[Mark]) -> None:
    question = a_question(Form.ORDER, key="abc", options="cab")

    options = marked_options(question, given, Grade.WRONG)

    assert [option.mark for option in options] == marks
    assert [option.place for option in options] == [3, 1, 2]


@pytest.mark.parametrize(
    ("given", "row_marks", "value_marks"),
    [
        (("u", "v"), [RIGHT, RIGHT], [RIGHT, RIGHT, NOT_PICKED]),
        (("v", "u"), [WRONG, WRONG], [WRONG, WRONG, NOT_PICKED]),
        (("w", ""), [WRONG, MISSED], [MISSED, MISSED, WRONG]),
        ("", [MISSED, MISSED], [MISSED, MISSED, NOT_PICKED]),
    ],
)
def test_in_a_match_a_row_is_right_with_its_own_value(
    given: Given, row_marks: list[Mark], value_marks: list[Mark]
) -> None:
    question = a_question(Form.MATCH, key="uv", options="uvw", rows="ab")

    assert [row.mark for row in marked_rows(question, given)] == row_marks
    assert [one.mark for one in marked_options(question, given, Grade.WRONG)] == value_marks


def test_only_a_match_has_rows() -> None:
    assert marked_rows(a_question(Form.CHOICE, key="a", options="ab"), "a") == ()
