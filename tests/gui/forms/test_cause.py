"""Cause and effect in the window: what is picked goes to its end of the arrow."""

from __future__ import annotations

import pytest

from quizapp.gui.components.link_strip import LinkStrip
from quizapp.questions.terms import Direction, Form
from tests.questions.sharers import causes
from tests.questions.theatre import asked


@pytest.fixture(params=list(Direction))
def cause(show, request):
    question = asked(causes(), "spark/led-to#fire", Form.CAUSE, direction=request.param)
    return show(causes(), question), question


def said(shown):
    return shown.view.findChild(LinkStrip).text()


def wrong_number(question):
    return next(n for n, o in enumerate(question.options, 1) if o.key not in question.key)


def expected(question, words):
    if question.direction is Direction.FORWARD:
        return f"Cause: Spark; Effect: {words}"
    return f"Cause: {words}; Effect: Fire"


def test_the_end_that_is_asked_for_is_open(cause):
    shown, question = cause

    assert said(shown) == expected(question, "?")


def test_what_is_picked_goes_there(cause):
    shown, question = cause
    number = wrong_number(question)

    shown.view.act("pick", str(number))

    assert shown.given == question.options[number - 1].key
    assert said(shown) == expected(question, question.options[number - 1].text)


def test_after_the_answer_the_right_one_stands_there(cause):
    shown, question = cause
    shown.view.act("pick", str(wrong_number(question)))

    shown.answer()

    assert said(shown) == expected(question, question.answer)


def test_who_knew_none_is_shown_it_too(cause):
    shown, question = cause

    shown.answer()

    assert said(shown) == expected(question, question.answer)
