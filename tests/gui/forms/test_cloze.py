"""A sentence with a gap in the window."""

from __future__ import annotations

from quizapp.gui.actions import Where
from quizapp.gui.components.fields import AnswerEntry, EntryState
from quizapp.questions.terms import Form
from tests.questions.theatre import asked, landings


def test_what_fills_the_gap_is_typed(show):
    shown = show(landings(), asked(landings(), "second/began", Form.CLOZE))
    assert shown.view.where is Where.ENTRY

    shown.write("13 August")
    shown.answer()

    assert shown.view.findChild(AnswerEntry).state is EntryState.RIGHT
