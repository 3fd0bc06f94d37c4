"""The command line as a person types it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from quizapp.cli.main import COMMANDS
from tests.program import DAY_ONE, DAY_TWO, asked, quizapp, saved_ids
from tests.scale import PROVING

DECK = "august-1945"
JSON_KEYS = {
    "facts", "form", "rung", "direction", "prompt", "options", "answer", "accepted",
    "explanation", "feedback", "sources", "seed",
}  # fmt: skip


def test_help_names_every_command_and_shows_examples() -> None:
    helped = quizapp("--help")

    assert helped.returncode == 0
    assert all(name in helped.stdout for name in COMMANDS)
    assert "examples:" in helped.stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_its_own_help(name: str) -> None:
    helped = asked(name, "--help")

    assert helped.returncode == 0, helped.stderr
    assert "usage: quizapp" in helped.stdout


def test_the_version_is_told() -> None:
    assert quizapp("--version").stdout.startswith("quizapp ")


def test_questions_as_json_hold_what_was_promised() -> None:
    printed = quizapp("questions", DECK, "--seed", "1", "--json", "--form", "date").stdout
    questions = [json.loads(line) for line in printed.splitlines()]

    assert questions
    assert all(set(question) >= JSON_KEYS for question in questions)
    assert {question["form"] for question in questions} == {"date"}


def test_questions_of_one_fact_are_about_that_fact() -> None:
    fact = f"{DECK}:rashin-landing/date"
    printed = quizapp("questions", DECK, "--fact", fact, "--json").stdout
    questions = [json.loads(line) for line in printed.splitlines()]

    assert questions
    assert all(question["facts"][0] == fact for question in questions)


def test_questions_are_the_same_whatever_the_hash_seed() -> None:
    deck = DECK if PROVING else "solar-system"
    words = ("questions", deck, "--seed", "7", "--json")

    first, second = (quizapp(*words, PYTHONHASHSEED=seed).stdout for seed in ("1", "2"))

    assert first == second
    assert first


def test_an_unknown_deck_is_told_with_the_decks_there_are() -> None:
    done = quizapp("questions", "august-1946")

    assert done.returncode == 2
    assert DECK in done.stderr
    assert "Traceback" not in done.stderr


def test_a_session_says_saved_before_it_asks_on(tmp_path: Path) -> None:
    done = quizapp(
        "--data", tmp_path, "study", "--terminal", "--limit", "3", "--now", DAY_ONE,
        given="\n?\n??\n",
    )  # fmt: skip

    lines = done.stdout.splitlines()
    saved = [at for at, line in enumerate(lines) if line.startswith("saved ")]
    asked = [at for at, line in enumerate(lines) if line.startswith("[")]
    assert done.returncode == 0, done.stderr
    assert len(saved) == len(asked) == 3
    assert all(before < answered for before, answered in zip(asked, saved, strict=True))
    assert all(answered < after for answered, after in zip(saved, asked[1:], strict=False))


def test_the_end_of_input_ends_a_session_cleanly(tmp_path: Path) -> None:
    done = quizapp("--data", tmp_path, "study", "--terminal", "--now", DAY_ONE, given="\n")

    assert done.returncode == 0
    assert len(saved_ids(done.stdout)) == 1
    assert "Everything is saved" in done.stdout


def test_now_may_stand_before_or_after_study(tmp_path: Path) -> None:
    before = quizapp(
        "--data", tmp_path / "a", "--now", DAY_ONE, "study", "--terminal", "--seed", "1"
    )
    after = quizapp(
        "--data", tmp_path / "b", "study", "--terminal", "--seed", "1", "--now", DAY_ONE
    )

    assert before.returncode == after.returncode == 0
    assert before.stdout == after.stdout


def test_each_profile_has_its_own_progress(tmp_path: Path) -> None:
    data = ("--data", tmp_path)
    quizapp(*data, "--profile", "Anna", "study", "--terminal", "--now", DAY_ONE, given="\n")

    anna = asked(*data, "--profile", "Anna", "progress", "ids").stdout.split()
    boris = asked(*data, "--profile", "Boris", "progress", "ids")

    assert anna
    assert boris.stdout.split() == []


def test_an_undone_answer_is_not_due_and_stays_in_the_log(tmp_path: Path) -> None:
    quizapp(
        "--data", tmp_path, "study", "--terminal", "--seed", "1", "--now", DAY_ONE,
        given="\n:undo\n",
    )  # fmt: skip

    due = asked("--data", tmp_path, "progress", "due", "--at", DAY_TWO).stdout
    ids = asked("--data", tmp_path, "progress", "ids").stdout.split()

    assert due.startswith("0 due")
    assert len(ids) == 4


def test_an_export_holds_every_event_by_its_id(tmp_path: Path) -> None:
    quizapp("--data", tmp_path, "study", "--terminal", "--now", DAY_ONE, given="\n\n")
    out = tmp_path / "all.jsonl"

    done = asked("--data", tmp_path, "progress", "export", out)
    ids = asked("--data", tmp_path, "progress", "ids").stdout.split()

    assert done.returncode == 0
    assert [line.split(" ", 1)[0] for line in out.read_text("utf-8").splitlines()] == ids


def test_reading_commands_work_beside_a_running_session(tmp_path: Path) -> None:
    quizapp("--data", tmp_path, "study", "--terminal", "--now", DAY_ONE, given="\n")

    assert asked("--data", tmp_path, "progress", "verify").returncode == 0
    assert asked("--data", tmp_path, "progress", "digest").stdout.strip()


def test_the_doctor_tells_versions_and_folders_and_no_answers(tmp_path: Path) -> None:
    quizapp("--data", tmp_path, "study", "--terminal", "--now", DAY_ONE, given="my secret\n")

    told = quizapp("--data", tmp_path, "doctor")

    assert told.returncode == 0, told.stderr
    assert "PySide6" in told.stdout
    assert os.fspath(tmp_path) in told.stdout
    assert "my secret" not in told.stdout


def test_without_a_display_one_sentence_names_the_tour(tmp_path: Path) -> None:
    done = quizapp("--data", tmp_path, QT_QPA_PLATFORM="")

    assert done.returncode == 2
    assert "quizapp tour" in done.stderr
    assert done.stderr.count("\n") == 1
