"""Today in the terminal, tomorrow asked what is due, the day after in the window: one state."""

from __future__ import annotations

from pathlib import Path

from tests.program import DAY_ONE, DAY_TWO, quizapp, saved_ids


def _study(data: Path, now: str, given: str) -> str:
    done = quizapp("--data", data, "study", "--terminal", "--seed", "3", "--now", now, given=given)
    assert done.returncode == 0, done.stderr
    return done.stdout


def _progress(data: Path, *words: str) -> str:
    done = quizapp("--data", data, "progress", *words)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_what_was_learnt_today_is_due_tomorrow_in_a_new_process(tmp_path: Path) -> None:
    first = _study(tmp_path, DAY_ONE, "\n" * 10)

    due = _progress(tmp_path, "due", "--at", DAY_TWO)
    ids = _progress(tmp_path, "ids").split()

    assert len(saved_ids(first)) == 10
    assert set(saved_ids(first)) <= set(ids)
    assert " today" in due


def test_looking_changes_nothing(tmp_path: Path) -> None:
    _study(tmp_path, DAY_ONE, "\n" * 6)

    before = _progress(tmp_path, "digest")
    _progress(tmp_path, "verify")
    looked_at_again = _progress(tmp_path, "digest")

    assert before == looked_at_again
