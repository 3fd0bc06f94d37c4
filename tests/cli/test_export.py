"""Exporting as a person types it."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.cli.main import main
from tests.exchange.readers import read_gift, read_moodle, read_page

DECK = ("export", "solar-system", "--count", "5", "--seed", "3")


@pytest.mark.parametrize("form", ["moodle", "gift", "html", "csv"])
def test_a_test_of_five_questions_goes_out(
    form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"

    assert main([*DECK, "--to", form, "--out", str(out)]) == 0

    text = out.read_text(encoding="utf-8-sig")
    count = {
        "moodle": lambda: len(read_moodle(text)),
        "gift": lambda: len(read_gift(text)),
        "html": lambda: len(read_page(text).sections),
        "csv": lambda: text.count("solar-system:"),
    }[form]()
    assert count == 5
    assert capsys.readouterr().out == f"5 questions are in {out}.\n"


def test_an_unknown_form_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = [*DECK, "--to", "gift", "--out", str(tmp_path / "x"), "--forms", "choice,chioce"]

    assert main(words) == 2
    assert "There is no form “chioce”" in capsys.readouterr().err
    assert not (tmp_path / "x").exists()


def test_a_deck_without_such_questions_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [*DECK, "--to", "gift", "--out", str(tmp_path / "x"), "--forms", "claim"]

    assert main(words) == 2
    assert "There is no such question" in capsys.readouterr().err
    assert not (tmp_path / "x").exists()
