from __future__ import annotations

import json
from pathlib import Path

import pytest

from quizapp.cli.main import main

pytestmark = pytest.mark.usefixtures("qapp")


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    """A command's exit status, and all it printed."""
    status = main(list(words))
    told = capsys.readouterr()
    return status, told.out + told.err


@pytest.fixture
def data(tmp_path: Path) -> str:
    return str(tmp_path / "data")


def printed(data: str, out: Path, capsys: pytest.CaptureFixture[str], *more: str) -> str:
    """Print a test of six questions; gives its code."""
    words = ("--data", data, "print", "solar-system", "--count", "6", "--seed", "3")
    status, told = run(capsys, *words, "--out", str(out), "--forms", "choice", *more)
    assert status == 0, told
    return told.partition("code is ")[2][:6]


def test_a_test_is_printed_kept_typed_in_and_marked(
    data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "t.pdf"

    code = printed(data, out, capsys, "--versions", "4", "--key", "--large-print")

    assert out.read_bytes().startswith(b"%PDF")
    typed = tmp_path / "papers.txt"
    typed.write_text("Minji, A, AAAAAA\nJun B AB.AAB\nAra, Z, AAAAAA\n", "utf-8")
    status, told = run(capsys, "--data", data, "mark", f"{code}-B", "--typed", str(typed),
                       "--marks", str(tmp_path / "m.csv"),
                       "--items", str(tmp_path / "i.csv"))  # fmt: skip
    assert status == 1
    assert "2 papers" in told
    assert "Minji (A): " in told
    assert "does not say which version" in told
    assert "too few for verdicts" in told
    assert "Minji,A," in (tmp_path / "m.csv").read_text("utf-8-sig")
    assert "facility" in (tmp_path / "i.csv").read_text("utf-8-sig")


def test_a_corrected_key_is_shown_before_it_counts(
    data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = printed(data, tmp_path / "t.pdf", capsys)
    file = tmp_path / "data" / "tests" / f"{code}.json"
    question = json.loads(file.read_text("utf-8"))["questions"][0]
    wrong = next(
        n for n, one in enumerate(question["options"]) if one["key"] not in question["key"]
    )
    typed = tmp_path / "papers.txt"
    typed.write_text(f"Minji {'ABCD'[wrong]}.....", "utf-8")
    run(capsys, "--data", data, "mark", code, "--typed", str(typed))
    change = ("--data", data, "mark", code, "--correct", f"1={'ABCD'[wrong]}")
    before = file.read_bytes()

    _status, told = run(capsys, *change)
    assert "Minji: 0 -> 1" in told
    assert file.read_bytes() == before

    run(capsys, *change, "--keep")
    assert "Minji (A): 1 of 6" in run(capsys, "--data", data, "mark", code)[1]


def test_what_was_printed_can_be_printed_again_by_its_code(
    data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = printed(data, tmp_path / "t.pdf", capsys)

    status, told = run(capsys, "--data", data, "print", "--again", code, "--out",
                       str(tmp_path / "u.pdf"), "--paper", "letter")  # fmt: skip

    assert status == 0
    assert code in told


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("print", "--out", "x.pdf"), "nothing to print"),
        (("print", "solar-system", "--forms", "card", "--out", "x.pdf"), "cannot be printed"),
        (("print", "solar-system", "--count", "999", "--out", "x.pdf"), "That is no test"),
        (("mark", "K7QM2X"), "There is no test"),
    ],
)
def test_what_cannot_be_done_is_a_sentence(
    words: tuple[str, ...], why: str, data: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, told = run(capsys, "--data", data, *words)

    assert status == 2
    assert why in told
