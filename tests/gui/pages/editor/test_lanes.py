"""Work in a lane is done in order; of a kind only the newest; what is past is not heard of."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from quizapp.facts.problem import QuizAppError
from quizapp.gui.pages.editor.lanes import Lane
from tests.gui.pages.editor.bench import until


def test_pieces_are_done_in_order_and_of_a_kind_only_the_newest(qapp: QApplication) -> None:
    lane, heard = Lane(qapp), list[object]()
    gate = threading.Event()
    lane.add(lambda: gate.wait(5), heard.append, heard.append)
    for number in range(3):
        lane.add(lambda n=number: n, heard.append, heard.append, "look")  # type: ignore[misc]
    lane.add(lambda: "write", heard.append, heard.append)

    gate.set()
    until(lambda: len(heard) == 3)

    assert heard == [True, 2, "write"]


def test_a_refusal_ends_its_piece_only(qapp: QApplication) -> None:
    lane, heard = Lane(qapp), list[object]()

    def refuse() -> object:
        raise QuizAppError("No.")

    lane.add(refuse, heard.append, lambda error: heard.append(str(error)))
    lane.add(lambda: 1, heard.append, heard.append)
    until(lambda: len(heard) == 2)

    assert heard == ["No.", 1]


def test_waiting_does_what_must_be_done_and_nobody_hears_of_it_later(qapp: QApplication) -> None:
    lane, heard, done = Lane(QObject(qapp)), list[object](), list[str]()
    lane.add(lambda: done.append("first"), heard.append, heard.append)
    lane.add(lambda: done.append("looked"), heard.append, heard.append, "look")
    lane.add(lambda: done.append("written"), heard.append, heard.append)

    lane.wait(5)
    lane.add(lambda: "new", heard.append, heard.append)
    until(lambda: heard)

    assert done == ["first", "written"]
    assert heard == ["new"]
