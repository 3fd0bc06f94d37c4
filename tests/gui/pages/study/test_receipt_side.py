"""The receipt is laid out and drawn under the fog, and nobody can tell."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from quizapp.gui.components.text import Text
from quizapp.gui.pages.study.presenter import SETTLED_MS
from quizapp.gui.pages.study.receipt import Receipt
from quizapp.gui.pages.study.receipt_side import DrawnAhead, ReceiptSide
from quizapp.gui.pages.study.state import Phase
from tests.gui.stage import ENTER, Stage, said_by, words_in

READING_MS = 2 * SETTLED_MS
LONGEST_MS = 5_000


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


def read(stage: Stage) -> None:
    """Let the receipt be drawn for the answer as it stands."""
    QTest.qWait(READING_MS)
    until(lambda: drawn(stage).is_ready)


def until(happened: Callable[[], bool]) -> None:
    """Wait for something that takes longer on a busy machine."""
    waited = QElapsedTimer()
    waited.start()
    while not happened():
        assert not waited.hasExpired(LONGEST_MS)
        QTest.qWait(1)


def look(stage: Stage) -> QImage:
    """How the right page looks."""
    side = stage.study.findChild(ReceiptSide)
    assert side is not None
    return side.grab().toImage()


@pytest.fixture
def session(stage: Stage) -> Stage:
    """The first question is asked, and was read for a while."""
    stage.open()
    stage.press(ENTER)
    read(stage)
    return stage


@pytest.mark.parametrize("right", [True, False])
def test_what_was_drawn_ahead_looks_as_the_receipt_does(session: Stage, right: bool) -> None:
    for _question in range(3):
        session.give(right=right)
        read(session)
        session.press(ENTER)
        assert session.state.phase is Phase.ANSWERED
        assert drawn(session).isVisible()
        at_once = look(session)

        until(lambda: not drawn(session).isVisible())

        assert look(session) == at_once
        session.press(ENTER)


def test_a_receipt_that_is_drawn_already_is_neither_seen_nor_heard(session: Stage) -> None:
    explanation = session.question.explanation

    session.give()
    read(session)

    shown = [text.runs for text in receipt(session).findChildren(Text)]
    assert explanation in shown
    assert explanation not in [said_by(text) for text in receipt(session).findChildren(Text)]
    assert not receipt(session).isVisible()
    assert not drawn(session).isVisible()


def test_the_receipt_itself_is_there_as_soon_as_its_drawing(session: Stage) -> None:
    explanation = session.question.explanation
    session.give()
    read(session)

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
    read(session)
    session.window.resize(1300, 820)

    session.press(ENTER)

    assert not drawn(session).isVisible()
