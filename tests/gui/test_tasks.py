"""Work beside the window: what is told of it, and that nothing is told to who is gone."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from quizapp.facts.problem import QuizAppError
from quizapp.gui.tasks import Task


def test_a_value_is_told_when_the_work_is_done(qtbot: QtBot) -> None:
    task = Task(lambda: 7)

    with qtbot.waitSignal(task.done) as told:
        task.start()

    assert told.args == [7]


def test_a_refusal_is_told_as_one(qtbot: QtBot) -> None:
    def refuse() -> None:
        raise QuizAppError("The decks are gone.")

    task = Task(refuse)
    with qtbot.waitSignal(task.refused) as told:
        task.start()

    assert str(told.args[0]) == "The decks are gone."


def test_abandoned_work_tells_nothing_though_it_goes_on(qtbot: QtBot) -> None:
    """The thread may end after the window and all its objects."""
    go_on, told = threading.Event(), []
    task = Task(go_on.wait)
    task.done.connect(told.append)
    task.start()

    task.abandon(0.01)
    go_on.set()
    task.abandon(5.0)
    qtbot.wait(20)

    assert told == []
