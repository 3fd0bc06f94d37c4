"""Faults of ours: the diary and the details hold places in the code, never answers."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, qInstallMessageHandler

from quizapp.facts.problem import QuizAppError
from quizapp.gui.errors import DIARY, Faults, details_of


@pytest.fixture
def faults(qapp: QObject, tmp_path: Path) -> Iterator[Faults]:
    hooks = sys.excepthook, threading.excepthook
    made = Faults(tmp_path / "log", qapp)
    yield made
    sys.excepthook, threading.excepthook = hooks
    qInstallMessageHandler(None)
    for handler in tuple(logging.getLogger("quizapp").handlers):
        logging.getLogger("quizapp").removeHandler(handler)
        handler.close()


def a_fault(error: Exception) -> Exception:
    try:
        raise error
    except Exception as caught:  # noqa: BLE001  the test's own
        return caught


def test_details_name_the_kind_and_the_place() -> None:
    details = details_of(a_fault(TypeError("a Deck is not a Fact")))

    assert "TypeError: a Deck is not a Fact" in details
    assert "test_errors.py" in details


@pytest.mark.parametrize("error", [ValueError("Chongjin"), KeyError("Chongjin")])
def test_what_may_be_an_answer_is_left_out(error: Exception) -> None:
    assert "Chongjin" not in details_of(a_fault(error))


def test_a_refusal_of_ours_keeps_its_sentence() -> None:
    assert "The disk is full." in details_of(a_fault(QuizAppError("The disk is full.")))


def test_a_fault_is_told_and_written_down(faults: Faults, tmp_path: Path) -> None:
    told: list[str] = []
    faults.happened.connect(told.append)

    faults.tell(a_fault(TypeError("so it is")))

    assert len(told) == 1
    assert "so it is" in (tmp_path / "log" / DIARY).read_text(encoding="utf-8")


def test_a_fault_of_the_telling_is_written_down_and_not_told_on_and_on(
    faults: Faults, tmp_path: Path
) -> None:
    told: list[str] = []

    def show(details: str) -> None:
        told.append(details)
        faults.tell(a_fault(TypeError("nowhere to show it")))

    faults.happened.connect(show)
    faults.tell(a_fault(TypeError("so it is")))

    assert len(told) == 1
    assert "nowhere to show it" in (tmp_path / "log" / DIARY).read_text(encoding="utf-8")


def test_a_fault_in_a_thread_is_told_too(faults: Faults) -> None:
    told: list[str] = []
    faults.happened.connect(told.append)
    thread = threading.Thread(target=lambda: int("x"))

    thread.start()
    thread.join()
    QCoreApplication.processEvents()

    assert "ValueError" in told[0]


def test_a_diary_that_cannot_be_kept_stops_nothing(
    qapp: QObject, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "log").write_text("a file is in the way")
    hooks = sys.excepthook, threading.excepthook

    Faults(tmp_path / "log", qapp)

    sys.excepthook, threading.excepthook = hooks
    qInstallMessageHandler(None)
    assert "no diary of faults" in capsys.readouterr().err
