"""A file that is written where a person says has its ending, and nowhere is nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from quizapp.gui.saving import ask_where


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("marks", "marks.csv"),
        ("marks.csv", "marks.csv"),
        ("MARKS.CSV", "MARKS.CSV"),
        ("class 2.b", "class 2.b.csv"),
    ],
)
def test_what_is_typed_gets_its_ending(
    qapp: QApplication,  # noqa: ARG001
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    typed: str,
    written: str,
) -> None:
    answer = (str(tmp_path / typed), "Tables (*.csv)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: answer)

    where = ask_where(QWidget(), "Save as a table", "offered.csv", "Tables (*.csv)", ".csv")

    assert where == tmp_path / written


def test_who_leaves_the_question_gets_no_file(
    qapp: QApplication,  # noqa: ARG001
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: ("", ""))

    assert ask_where(QWidget(), "Make a PDF", "K7.pdf", "PDF (*.pdf)", ".pdf") is None
