"""The picture of a quiz's results."""

from __future__ import annotations

from quizapp.gui.pages.answers_said import Sign
from quizapp.gui.pages.results.state import COUNTS, ResultsState, counts_sentence, results_of
from quizapp.questions.terms import Confidence, Form
from quizapp.study.quiz import Counts
from tests.study.quizzes import QuizTable, right, wrong


def a_picture(*answers: bool | None, length: int = 6) -> ResultsState:
    """Results of a quiz of choices: each right or wrong and sure, or left empty."""
    run = QuizTable().sit(forms=(Form.CHOICE,), length=length)
    for at, is_right in enumerate(answers):
        run.go(at)
        if is_right is not None:
            run.give((right if is_right else wrong)(run.item.question))
            run.answer(Confidence.SURE if at else Confidence.GUESS)
    result = run.hand_in()
    return results_of(result, Counts.ALL, len(result.to_repair(10.0)))


def test_the_score_is_a_sentence_with_what_being_sure_was_worth() -> None:
    state = a_picture(True, False, True, None)

    assert state.sentence == "2 right of 6, and you know which."
    assert "When you were sure you were right 1 of 2\u00a0times." in state.detail
    assert "You left 3\u00a0empty." in state.detail


def test_groups_come_by_use_and_empty_ones_are_left_out() -> None:
    both = a_picture(False, False, True)
    only_right = a_picture(*[True] * 6)

    assert [group.title for group in both.groups] == ["Sure, and not so", "Mixed up", "The rest"]
    assert [group.title for group in only_right.groups] == ["Your answers"]
    assert only_right.sentence == "All 6 right."


def test_a_row_says_what_was_said_and_what_is_true() -> None:
    rows = a_picture(False, False, True).groups

    assert rows[0].rows[0].sign is Sign.WRONG
    assert rows[0].rows[0].truth
    assert rows[1].rows[0].is_mixed
    assert rows[2].rows[-1].truth == ""


def test_long_groups_keep_their_tail_for_later() -> None:
    group = a_picture(length=12).groups[0]

    assert (len(group.rows), len(group.more)) == (8, 4)


def test_nothing_to_repair_is_known() -> None:
    assert a_picture(True, True, True, True, True, True).to_repair == 1  # the first was a guess


def test_every_way_of_counting_has_its_sentence() -> None:
    assert len({counts_sentence(counts) for counts in COUNTS}) == len(Counts)
