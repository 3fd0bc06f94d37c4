"""A written name in the window."""

from __future__ import annotations

from quizapp.gui.components.fields import AnswerEntry, EntryState
from quizapp.gui.components.message import Message
from quizapp.questions.terms import Form
from tests.questions.theatre import asked, landings


def test_a_name_of_another_time_is_right_and_said_to_be_one(show):
    shown = show(landings(), asked(landings(), "second/at", Form.TYPED))

    shown.write("Chongjin")
    shown.answer()

    remarks = [m for m in shown.view.findChildren(Message) if m.isVisible()]
    told = "“Chongjin” has been the name since 1945. This deck says “Seishin”."
    assert shown.view.findChild(AnswerEntry).state is EntryState.RIGHT
    assert told in [remark.accessibleName() for remark in remarks]
