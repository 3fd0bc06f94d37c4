"""`quizapp publish` makes a version, tells what it changes, or says all that forbids it."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.cli.main import main
from tests.authoring.editing.ports import LANDINGS, write_ports


def run(folder: Path, *words: str) -> int:
    return main(["--data", str(folder / "data"), "publish", str(folder / "ports"), *words])


def test_it_only_looks_without_a_version(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    deck = write_ports(tmp_path)

    assert run(tmp_path) == 0

    assert "Version 0.2.0 could be made" in capsys.readouterr().out
    assert "version: 0.1.0" in (deck / "deck.yaml").read_text("utf-8")


def test_it_makes_a_version_and_says_what_is_different_since_the_last(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    deck = write_ports(tmp_path)
    assert run(tmp_path, "--version", "1.0") == 0
    text = LANDINGS.replace("1945-08-13", "1945-08-14")
    (deck / "1-landings.yaml").write_text(text, "utf-8")

    assert run(tmp_path, "--version", "1.1") == 0

    said = capsys.readouterr().out
    assert "corrected: Seishin landing, began" in said
    assert "Version 1.1 is made; since 1.0: 1 corrected." in said


def test_it_refuses_with_a_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    deck = write_ports(tmp_path)
    text = LANDINGS.replace("at: najin", "at: nowhere-near").replace("1945-08-11", "soon")
    (deck / "1-landings.yaml").write_text(text, "utf-8")

    assert run(tmp_path, "--version", "1.0") == 1

    said = capsys.readouterr().out
    assert "1-landings.yaml:14:9" in said
    assert "“soon” is no date" in said
    assert "2 to mend" in said
