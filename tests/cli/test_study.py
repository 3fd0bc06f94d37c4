"""What the terminal says of an answer."""

from __future__ import annotations

import pytest

from quizapp.cli.study import _verdict
from quizapp.questions.question import Marked
from quizapp.questions.terms import Grade


@pytest.mark.parametrize(
    ("marked", "said"),
    [
        (Marked(Grade.WRONG, 400, score=(2, 5)), "2 of 5 are right."),
        (Marked(Grade.NEARLY, 800, score=(4, 5)), "4 of 5 are right."),
        (Marked(Grade.RIGHT, 1000, score=(5, 5)), "Right."),
        (Marked(Grade.BLANK, 0), "Now you know it."),
        (Marked(Grade.WRONG, 0), "Not this one."),
    ],
)
def test_of_an_answer_of_several_parts_it_says_how_many_were_right(
    marked: Marked, said: str
) -> None:
    assert _verdict(marked) == said
