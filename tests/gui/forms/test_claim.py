"""Claims in the window: on a card with who makes them, the question above."""

from __future__ import annotations

import pytest

from quizapp.gui.components.option_row import OptionRow, OptionState
from quizapp.questions.terms import Form, Rung
from tests.gui.stage import words_in
from tests.questions.sharers import claims
from tests.questions.theatre import asked


@pytest.fixture
def claim(show):
    return show(claims(), asked(claims(), "c1/verdict", Form.CLAIM, rung=Rung.RECOGNISE))


def lines(shown):
    return words_in(shown.view).splitlines()


def test_the_claim_stands_once_on_its_card_with_who_makes_it(claim):
    assert "The town fell in a day" in lines(claim)
    assert "— the Paper and the Radio" in lines(claim)
    assert words_in(claim.view).casefold().count("the town fell in a day") == 1


def test_the_question_above_leads_to_the_card(claim):
    question = "How does this claim by the Paper and the Radio stand up to the evidence:"

    assert question in lines(claim)


def test_where_nobody_is_known_to_make_it_nobody_is_named(show):
    shown = show(claims(), asked(claims(), "c4/verdict", Form.CLAIM, rung=Rung.RECOGNISE))

    assert not any(line.startswith("—") for line in lines(shown))


def test_verdicts_are_picked_and_marked_like_a_choice(claim):
    claim.view.act("pick", "1")
    claim.answer()

    rows = sorted(claim.view.findChildren(OptionRow), key=lambda row: row.number)
    assert claim.given == "supported"
    assert rows[0].state is OptionState.RIGHT
