"""Card: front, back, and the learner's own word on how well they knew it."""

from __future__ import annotations

import pytest

from quizapp.questions import Refusal, ask, ask_text, grade, read_answer
from quizapp.questions.forms.card import turned_text
from quizapp.questions.question import question_as_json, question_from_json
from quizapp.questions.terms import Direction, Form, Grade, Rung
from tests.builders import a_deck, a_topic
from tests.questions.theatre import asked, fact_of


def a_card_deck(**fields):
    return a_deck(a_topic("rescript", "card", card="What was issued? / Two rescripts", **fields))


def a_card():
    return asked(a_card_deck(), "rescript/card", Form.CARD)


def test_a_card_asks_its_front_and_keeps_its_back_for_later():
    question = a_card()

    assert (question.prompt, question.back) == ("What was issued?", "Two rescripts")
    assert question.answer == "Two rescripts"
    assert "rescript" not in ask_text(question)


def test_the_receipt_of_a_card_shows_both_sides():
    assert a_card().explanation == "What was issued? — Two rescripts"


def test_a_turned_card_shows_its_back_and_three_answers():
    assert turned_text(a_card()).split("\n") == [
        "Two rescripts", "  1. I knew it", "  2. Nearly", "  3. I did not know it",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "expected", "credit"),
    [("1", Grade.RIGHT, 1000), ("2", Grade.NEARLY, 800), ("3", Grade.WRONG, 0),
     ("", Grade.BLANK, 0)],
)  # fmt: skip
def test_the_learner_grades_a_card(typed, expected, credit):
    question = a_card()
    marked = grade(a_card_deck(), question, read_answer(question, typed))

    assert (marked.grade, marked.credit) == (expected, credit)


def test_a_card_is_kept_as_json():
    assert question_from_json(question_as_json(a_card())) == a_card()


def test_a_card_that_is_not_to_be_learned_is_not_asked():
    deck = a_card_deck(learnable=False)
    made = ask(deck, fact_of(deck, "rescript/card"), Form.CARD, Rung.PRODUCE, Direction.FORWARD, 1)

    assert isinstance(made, Refusal)
    assert made.rule == "learn"
