"""What the end of a session says."""

from __future__ import annotations

from quizapp.gui.pages.answers_said import Sign
from quizapp.gui.pages.ending.state import EndingState, ending_of
from quizapp.questions.question import Marked
from quizapp.questions.terms import Confidence, Grade
from quizapp.study.results import Row, Summary, by_use
from tests.gui.pages.study.test_state import QUESTION

TUESDAY = 20_410
SURE, UNSURE = Confidence.SURE, Confidence.UNSURE


def a_row(grade: Grade, confidence: Confidence = SURE, said: str = "Rashin") -> Row:
    return Row(QUESTION, said, confidence, Marked(grade, 0))


def an_ending(*rows: Row, more: bool = False, met: int = 0, tomorrow: int = 0) -> EndingState:
    summary = Summary(by_use(list(rows)), minutes=4, met=met, due_tomorrow=tomorrow)
    return ending_of(summary, TUESDAY, has_more=more)


def test_what_was_right_is_said_without_blame() -> None:
    state = an_ending(a_row(Grade.RIGHT), a_row(Grade.WRONG), tomorrow=1)

    assert state.sentence == "1 right of 2, and you know which."
    assert state.detail == (
        "When you were sure you were right 1 of 2\u00a0times. One fact falls due tomorrow."
    )


def test_all_right_is_said_shortly() -> None:
    assert an_ending(*[a_row(Grade.RIGHT)] * 3).sentence == "All 3 right."


def test_sure_and_wrong_stands_first() -> None:
    state = an_ending(a_row(Grade.RIGHT), a_row(Grade.WRONG), a_row(Grade.WRONG, UNSURE))

    assert [group.title for group in state.groups] == ["Sure, and not so", "The rest"]
    assert [len(group.rows) for group in state.groups] == [1, 2]
    assert state.groups[1].detail == "1 right, one miss"


def test_without_sure_misses_there_is_one_group() -> None:
    assert [group.title for group in an_ending(a_row(Grade.RIGHT)).groups] == ["Your answers"]


def test_a_row_says_what_was_said_and_what_is_true() -> None:
    row = an_ending(a_row(Grade.WRONG)).groups[0].rows[0]

    assert (row.sign, row.said, row.truth, row.confidence) == (
        Sign.WRONG,
        "Rashin",
        "Seishin",
        "sure",
    )


def test_a_right_answer_needs_no_second_telling() -> None:
    assert an_ending(a_row(Grade.RIGHT)).groups[0].rows[0].truth == ""


def test_an_answer_not_known_shows_nothing_said_and_no_sureness() -> None:
    row = an_ending(a_row(Grade.BLANK, Confidence.GUESS, said="")).groups[0].rows[0]

    assert (row.said, row.confidence) == ("nothing", "")


def test_more_is_offered_only_while_something_is_left() -> None:
    assert an_ending(a_row(Grade.RIGHT), more=True).more == "Five minutes more"
    assert an_ending(a_row(Grade.RIGHT)).more == ""


def test_a_session_in_which_nothing_was_answered_says_so() -> None:
    state = an_ending()

    assert (state.sentence, state.groups, state.can_take_back) == ("Nothing was asked.", (), False)
