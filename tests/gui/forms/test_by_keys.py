"""Every form can be answered by keys alone, right and wrong, from where the focus begins."""

from __future__ import annotations

from functools import cache

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp.facts.deck import Deck
from quizapp.gui.actions import action_of
from quizapp.gui.by_keys import Step, steps
from quizapp.gui.touring import commit, key_of
from quizapp.questions import ask, grade, ways
from quizapp.questions.asking import FORMS
from quizapp.questions.question import Question
from quizapp.questions.terms import Form, Grade
from tests.builders import a_deck, a_topic
from tests.gui.forms.showing import Showing
from tests.study.decks import august

CARDS = a_deck(a_topic("rescript", "card", card="What was issued? / Two rescripts"))


@cache
def one_of(form: Form) -> tuple[Deck, Question]:
    """A question of the form, from a shipped deck."""
    for deck in (august(), CARDS):
        for fact in deck.askable:
            for way in ways(deck, fact):
                if way.form is form:
                    made = ask(deck, fact, form, way.rungs[0], way.direction, 1)
                    assert isinstance(made, Question)
                    return deck, made
    raise AssertionError(f"no deck asks {form}")


def press(showing: Showing, step: Step) -> None:
    """A key where the focus is; what no part takes, the page does, as in the window."""
    key, modifiers = key_of(step)
    text = step.key if len(step.key) == 1 else ""
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)
    QApplication.sendEvent(showing.view.focusWidget() or showing.view, event)
    action = action_of(event, showing.view.where)
    if not event.isAccepted() and action is not None:
        showing.view.act(action.name, text)


def played(show, form: Form, *, right: bool) -> Grade:
    deck, question = one_of(form)
    showing: Showing = show(deck, question)
    for step in steps(question, right=right):
        if step.text:
            commit(showing.view.focusWidget(), step.text)
        else:
            press(showing, step)
        QTest.qWait(1)
    return grade(deck, question, showing.given).grade


@pytest.mark.parametrize("form", FORMS)
def test_the_right_keys_give_the_right_answer(show, form: Form) -> None:
    assert played(show, form, right=True) is Grade.RIGHT


@pytest.mark.parametrize("form", FORMS)
def test_other_keys_give_another_answer(show, form: Form) -> None:
    assert played(show, form, right=False) is not Grade.RIGHT
