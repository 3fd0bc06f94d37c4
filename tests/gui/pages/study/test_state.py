"""What Study says of a question and of an answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.facts.problem import QuizAppError
from quizapp.gui.pages.study.options import Mark
from quizapp.gui.pages.study.state import (
    Feeling,
    Phase,
    Stand,
    StudyState,
    answered_picture,
    asked_picture,
    with_given,
    with_problem,
)
from quizapp.memory.rating import Rating
from quizapp.questions.question import Account, Citation, Marked, Option, Question
from quizapp.questions.terms import Confidence, Direction, Form, Grade, Rung
from quizapp.study.session import Answered, Asked

SURE, UNSURE, GUESS = Confidence.SURE, Confidence.UNSURE, Confidence.GUESS
QUESTION = Question(
    deck="august",
    facts=("august:landing/place",),
    form=Form.CHOICE,
    rung=Rung.DISCRIMINATE,
    direction=Direction.FORWARD,
    seed=1,
    prompt="At which port?",
    key=("seishin",),
    answer="Seishin",
    options=(
        Option("rashin", "Rashin", ("Najin", "나진"), "Taken on 12 August."),
        Option("seishin", "Seishin", ("Chongjin",), "Landing of 13 August."),
    ),
    explanation="The landing was at Seishin.",
    citations=(
        Citation("usni", "Chongjin", "US Naval Institute", "https://www.usni.org/x"),
        Citation("book", "A book", "", "http://plain.example/"),
    ),
    chapter="Landings",
)
ASKED = Asked(QUESTION, 1, "August 1945", is_new=False, is_again=False, minutes_left=9)


def an_answer(grade: Grade = Grade.RIGHT, **changes: object) -> Answered:
    """A right and sure answer that is next due in 24 days."""
    usual = Answered(
        event="00",
        given="seishin" if grade is Grade.RIGHT else "rashin",
        confidence=SURE,
        marked=Marked(grade, 1000 if grade is Grade.RIGHT else 0),
        rating=Rating.GOOD,
        interval=24,
        interval_before=9,
        comes_back=False,
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


def a_picture(answered: Answered, **changes: object) -> StudyState:
    question = replace(QUESTION, **changes)  # type: ignore[arg-type]
    return answered_picture(replace(ASKED, question=question), answered, None)


def a_verdict(answered: Answered) -> tuple[str, str]:
    verdict = a_picture(answered).verdict
    assert verdict is not None
    return verdict.title, verdict.detail


def test_a_question_shows_other_names_and_no_verdict() -> None:
    state = asked_picture(ASKED, can_take_back=False)

    assert [option.note for option in state.options] == ["Najin · 나진", "Chongjin"]
    assert all(option.mark is Mark.OPEN for option in state.options)
    assert state.time_left == "about 9\u00a0min left"
    assert state.is_blank
    assert state.receipt is None


@pytest.mark.parametrize(
    ("news", "said"),
    [({"is_new": True}, "new to you"), ({"is_again": True}, "once more"), ({}, "")],
)
def test_a_question_says_whether_it_was_met(news: dict[str, bool], said: str) -> None:
    assert asked_picture(replace(ASKED, **news), can_take_back=False).news == said


def test_what_is_picked_can_be_changed_until_it_is_answered() -> None:
    state = with_given(asked_picture(ASKED, can_take_back=False), "rashin")
    assert not state.is_blank

    answered = a_picture(an_answer())
    assert with_given(answered, "rashin") == answered


def test_blanks_alone_are_no_answer() -> None:
    assert with_given(asked_picture(ASKED, can_take_back=False), "  ").is_blank


def test_a_failed_write_keeps_what_was_given() -> None:
    state = with_given(asked_picture(ASKED, can_take_back=False), "rashin")

    failed = with_problem(
        state, QuizAppError("The disk is full.", "Nothing is lost.", "Make room.")
    )

    assert (failed.given, failed.phase) == ("rashin", Phase.ASKED)
    assert failed.problem == "The disk is full. Nothing is lost. Make room."


def test_a_right_pick_is_marked_and_the_rest_was_not_picked() -> None:
    assert [one.mark for one in a_picture(an_answer()).options] == [Mark.NOT_PICKED, Mark.RIGHT]


def test_a_wrong_pick_shows_what_it_was() -> None:
    marks = [one.mark for one in a_picture(an_answer(Grade.WRONG)).options]

    assert marks == [Mark.WRONG, Mark.MISSED]


def test_right_for_another_source_is_no_miss() -> None:
    state = a_picture(an_answer(Grade.OTHER_SOURCE))

    assert state.options[0].mark is Mark.ANOTHER_SOURCE
    assert state.verdict is not None
    assert state.verdict.feeling is Feeling.DISP


def test_nothing_picked_shows_the_answer_without_blame() -> None:
    state = a_picture(an_answer(Grade.BLANK, given=""))

    assert [one.mark for one in state.options] == [Mark.NOT_PICKED, Mark.MISSED]
    assert state.verdict is not None
    assert state.verdict.feeling is Feeling.ACCENT


@pytest.mark.parametrize(
    ("answered", "title", "detail"),
    [
        (
            an_answer(),
            "Right, and you were sure.",
            "You will next see this in 24\u00a0days; until now it was 9\u00a0days.",
        ),
        (
            an_answer(confidence=UNSURE, interval=6),
            "Right.",
            "You were not sure. Next in 6\u00a0days.",
        ),
        (
            an_answer(confidence=GUESS, comes_back=True),
            "Right, by a guess.",
            "It comes back in this session.",
        ),
        (
            an_answer(interval=1, interval_before=None),
            "Right, and you were sure.",
            "You will next see this tomorrow.",
        ),
        (
            an_answer(Grade.WRONG, comes_back=True),
            "Not this one. It was Seishin.",
            "You were sure, so this one comes back in a few minutes.",
        ),
        (
            an_answer(Grade.WRONG, comes_back=True, confidence=GUESS),
            "Not this one. It was Seishin.",
            "It comes back in this session.",
        ),
        (
            an_answer(Grade.BLANK, given="", comes_back=True),
            "Now you know: Seishin.",
            "It comes back in this session.",
        ),
        (an_answer(interval=0), "Right, and you were sure.", "It is not asked again."),
    ],
)
def test_the_verdict_says_how_it_was_and_when_it_comes_next(
    answered: Answered, title: str, detail: str
) -> None:
    assert a_verdict(answered) == (title, detail)


def test_a_near_miss_is_right_with_a_remark_in_ochre() -> None:
    remark = "You wrote “Seishim”; the deck writes “Seishin”."
    answered = an_answer(Grade.NEARLY, marked=Marked(Grade.NEARLY, 800, remark))
    verdict = a_picture(answered, form=Form.TYPED).verdict

    assert verdict is not None
    assert (verdict.title, verdict.remark) == ("Right, nearly as written.", remark)
    assert (verdict.feeling, verdict.remark_feeling) == (Feeling.RIGHT, Feeling.NEAR)


def test_a_value_that_was_corrected_is_asked_again_with_the_reason() -> None:
    corrected = replace(ASKED, is_corrected=True)

    assert asked_picture(corrected, can_take_back=False).news == "corrected since you learnt it"


def test_an_answer_of_parts_is_counted() -> None:
    marked = Marked(Grade.WRONG, 400, score=(2, 5))
    answered = an_answer(Grade.WRONG, given=("rashin", "seishin"), marked=marked)
    verdict = a_picture(answered, form=Form.ORDER, key=("seishin", "rashin")).verdict

    assert verdict is not None
    assert verdict.title == "2 of 5 are right."


@pytest.mark.parametrize(
    ("grade", "title"),
    [
        (Grade.RIGHT, "You knew it."),
        (Grade.NEARLY, "You nearly knew it."),
        (Grade.WRONG, "You will see it again."),
    ],
)
def test_a_card_says_back_what_its_learner_said(grade: Grade, title: str) -> None:
    verdict = a_picture(an_answer(grade), form=Form.CARD).verdict

    assert verdict is not None
    assert verdict.title == title


def test_all_accounts_of_a_dispute_stand_side_by_side() -> None:
    accounts = (
        Account("tass", "TASS", "16 August 1945"),
        Account("wiki", "Wikipedia", "17 August 1945 (mopping-up)"),
        Account("memoirs", "Memoirs", "18 August 1945"),
    )
    options = (Option("a", "16 August 1945"), Option("b", "17 August 1945"))
    picked = an_answer(Grade.OTHER_SOURCE, given="b")

    state = a_picture(picked, key=("a",), options=options, accounts=accounts)

    assert state.is_disputed
    assert state.receipt is not None
    stands = [account.stand for account in state.receipt.accounts]
    assert stands == [Stand.ASKED, Stand.GIVEN, Stand.OTHER]


def test_the_receipt_offers_only_https_addresses() -> None:
    receipt = a_picture(an_answer()).receipt

    assert receipt is not None
    assert [(source.host, source.address) for source in receipt.sources] == [
        ("www.usni.org", "https://www.usni.org/x"),
        ("", ""),
    ]
