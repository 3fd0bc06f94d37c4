"""A derived question in the window: an entry for a figure, rows for a comparison."""

from __future__ import annotations

from PySide6.QtCore import Qt

from quizapp.gui.actions import Where
from quizapp.gui.components.fields import AnswerEntry, EntryState
from quizapp.gui.components.option_row import OptionRow, OptionState
from quizapp.questions.terms import Direction, Form, Rung
from tests.questions.theatre import asked, landings

BACK = Direction.BACKWARD


def test_a_figure_is_typed(show):
    question = asked(landings(), "first/date", Form.DERIVED, rung=Rung.PRODUCE)
    shown = show(landings(), question)
    shown.write(question.accepted[1])
    shown.answer()

    assert shown.given == question.accepted[1]
    assert shown.view.findChild(AnswerEntry).state is EntryState.RIGHT


def test_what_came_first_is_picked(show):
    question = asked(landings(), "first/date", Form.DERIVED, rung=Rung.DISCRIMINATE, direction=BACK)
    shown = show(landings(), question)
    assert shown.view.where is Where.CHOICE

    shown.press(Qt.Key.Key_Down)
    shown.view.act("pick", "2")
    shown.answer()

    assert shown.given == question.options[1].key
    states = [row.state for row in shown.view.findChildren(OptionRow)]
    assert OptionState.OPEN not in states
