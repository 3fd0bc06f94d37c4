"""Assignments in the terminal: made, taken in, listed; results of their tests."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path

import pytest

from quizapp.app import open_desk
from quizapp.cli import main as cli
from quizapp.cli.main import main
from quizapp.paths import find_paths
from quizapp.questions.terms import Confidence
from quizapp.study.assigned_taking import take_test
from quizapp.teaching.assignments import read_assignment, write_assignment
from quizapp.teaching.results import read_result
from tests.study.quizzes import right
from tests.teaching.test_assignments import an_assignment, the_test


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    """A command's exit status, and all it printed."""
    status = main(list(words))
    told = capsys.readouterr()
    return status, told.out + told.err


@pytest.fixture
def data(tmp_path: Path) -> str:
    return str(tmp_path / "data")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "planets.quizassignment"
    write_assignment(path, an_assignment())
    return path


def test_a_chapter_by_a_day_becomes_a_file(
    data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "p.quizassignment"

    words = ("--chapter", "2", "--by", "2026-11-27", "--note", "Look up.", "--out", str(out))
    status, told = run(capsys, "--data", data, "assign", "solar-system", *words)

    made = read_assignment(out)
    assert status == 0
    assert f"{len(made.facts)} facts by 2026-11-27" in told
    assert (made.by, made.note, made.test) == (date(2026, 11, 27), "Look up.", None)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--by", "Friday"), "is no day"),
        (("--by", "2026-11-27", "--fact", "no/such"), "has no fact"),
        (("--by", "2026-11-27", "--chapter", "99"), "No fact"),
        (("--by", "2026-11-27", "--test", "AAAAAA"), "There is no test"),
    ],
)
def test_what_cannot_be_assigned_is_a_sentence(
    data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], why: str
) -> None:
    out = tmp_path / "p.quizassignment"

    asked = ("--data", data, "assign", "solar-system", "--out", str(out), *words)
    status, told = run(capsys, *asked)

    assert status == 2
    assert why in told
    assert not out.exists()


def test_a_file_is_taken_in_and_listed_with_how_far_it_is(
    data: str, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, told = run(capsys, "--data", data, "assignments", str(file))
    assert (status, "is taken in, by 2026-11-27" in told) == (0, True)

    now = ("--now", "2026-11-22T09:00:00+09:00")
    _status, told = run(capsys, "--data", data, *now, "assignments")

    facts = len(an_assignment().facts)
    assert f"0 of {facts} facts met, 0 firm; its test waits" in told


def test_a_file_in_the_place_of_a_command_is_taken_in(file: Path) -> None:
    words = cli._with_file_opened(["--data", "x.quizassignment", str(file)])

    assert words == ["--data", "x.quizassignment", "assignments", "--open", str(file)]


def test_results_are_saved_once_the_test_was_handed_in(
    data: str, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "r.quizresult"
    run(capsys, "--data", data, "assignments", str(file))
    wanted = ("--data", data, "assignments", "--results", the_test().code, "--out", str(out))
    _status, told = run(capsys, "--data", data, "assignments")
    status, told = run(capsys, *wanted)
    assert (status, "not handed in yet" in told) == (2, True)

    take_test_in(data)
    status, told = run(capsys, *wanted, "--name", "Minji")

    assert status == 0, told
    assert read_result(out).paper.who == "Minji"
    assert read_result(out).test == the_test().code


def take_test_in(data: str) -> None:
    """Take the test as the window would, and hand it in."""
    args = Namespace(paths=find_paths(Path(data)), profile=None, now=None)
    with open_desk(args) as desk:
        sitting = take_test(desk, an_assignment().hash)
        for at, item in enumerate(sitting.items):
            sitting.go(at)
            sitting.give(right(item.question))
            sitting.answer(Confidence.SURE)
        sitting.hand_in()
