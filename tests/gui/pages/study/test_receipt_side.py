"""The receipt is laid out and drawn under the fog, and nobody can tell."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp.gui.components.text import Text
from quizapp.gui.pages.study.presenter import SETTLED_MS
from quizapp.gui.pages.study.receipt import Receipt
from quizapp.gui.pages.study.receipt_side import DrawnAhead
from quizapp.gui.pages.study.state import Phase
from tests.gui.stage import ENTER, Stage, said_by, words_in

READING_MS = 2 * SETTLED_MS


def drawn(stage: Stage) -> DrawnAhead:
    """The drawing that stands before the receipt."""
    found = stage.study.findChild(DrawnAhead)
    assert found is not None
    return found


def receipt(stage: Stage) -> Receipt:
    """The receipt itself."""
    found = stage.study.findChild(Receipt)
    assert found is not None
    return found


def look(stage: Stage) -> QImage:
    """How the window looks when it is laid out."""
    QApplication.sendPostedEvents()
    return stage.window.grab().toImage()


@pytest.fixture
def session(stage: Stage) -> Stage:
    """The first question is asked, and was read for a while."""
    stage.open()
    stage.press(ENTER)
    QTest.qWait(READING_MS)
    return stage


@pytest.mark.parametrize("right", [True, False])
def test_what_was_drawn_ahead_looks_as_the_receipt_does(session: Stage, right: bool) -> None:
    for _question in range(3):
        session.give(right=right)
        QTest.qWait(READING_MS)
        session.press(ENTER)
        assert session.state.phase is Phase.ANSWERED
        assert drawn(session).isVisible()
        at_once = look(session)

        QTest.qWait(READING_MS)

        assert not drawn(session).isVisible()
        assert look(session) == at_once
        session.press(ENTER)


def test_a_receipt_that_is_drawn_already_is_neither_seen_nor_heard(session: Stage) -> None:
    explanation = session.question.explanation

    session.give()
    QTest.qWait(READING_MS)

    shown = [text.runs for text in receipt(session).findChildren(Text)]
    assert explanation in shown
    assert explanation not in [said_by(text) for text in receipt(session).findChildren(Text)]
    assert not receipt(session).isVisible()
    assert not drawn(session).isVisible()


def test_the_receipt_itself_is_there_as_soon_as_its_drawing(session: Stage) -> None:
    explanation = session.question.explanation
    session.give()
    QTest.qWait(READING_MS)

    session.press(ENTER)

    assert drawn(session).isVisible()
    assert explanation in words_in(session.study)


def test_an_answer_given_at_once_needs_no_drawing(stage: Stage) -> None:
    stage.open()
    stage.press(ENTER)

    explanation = stage.question.explanation
    stage.give()
    stage.press(ENTER)

    assert not drawn(stage).isVisible()
    assert explanation in words_in(stage.study)


def test_another_size_makes_the_drawing_void(session: Stage) -> None:
    session.give()
    QTest.qWait(READING_MS)
    session.window.resize(1300, 820)

    session.press(ENTER)

    assert not drawn(session).isVisible()
