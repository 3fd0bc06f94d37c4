"""`quizapp doctor`: what a report of trouble needs, and nothing that is private."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.cli.doctor import report
from quizapp.paths import find_paths
from tests.program import DAY_ONE, quizapp


def told(data: Path, lines: int = 20) -> str:
    return "\n".join(report(find_paths(data), lines))


def test_it_names_every_version_that_matters(tmp_path: Path) -> None:
    printed = told(tmp_path)

    for part in ("quizapp ", "Python ", "PySide6", "Qt 6.", "SQLite 3.", "sqlmodel "):
        assert part in printed


def test_it_works_on_a_machine_without_a_display_and_without_any_data(tmp_path: Path) -> None:
    done = quizapp("--data", tmp_path / "nowhere", "doctor", QT_QPA_PLATFORM="")

    assert done.returncode == 0, done.stderr
    assert "(not there)" in done.stdout


def test_it_lists_the_decks_and_how_they_stand(tmp_path: Path) -> None:
    assert "august-1945" in told(tmp_path)
    assert "no mistakes" in told(tmp_path)


def test_a_broken_profile_is_reported_and_stops_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "profiles" / "11111111"
    folder.mkdir(parents=True)
    (folder / "progress.sqlite").write_bytes(b"not a database at all")

    printed = told(tmp_path)

    assert "11111111: 21 bytes, cannot be read" in printed


def test_it_holds_no_names_and_no_answers(tmp_path: Path) -> None:
    given = "my private answer\n" * 3
    quizapp("--data", tmp_path, "--profile", "Minji", "study", "--terminal", "--limit", "3",
            "--now", DAY_ONE, given=given)  # fmt: skip

    printed = told(tmp_path)

    assert "quick check ok" in printed
    assert "Minji" not in printed
    assert "private" not in printed


@pytest.mark.parametrize(("lines", "shown"), [(2, ["8", "9"]), (0, [])])
def test_only_the_last_lines_of_the_diary_are_shown(
    tmp_path: Path, lines: int, shown: list[str]
) -> None:
    (tmp_path / "log").mkdir()
    diary = tmp_path / "log" / "quizapp.log"
    diary.write_text("".join(f"{number}\n" for number in range(10)), encoding="utf-8")

    _before, _title, after = told(tmp_path, lines).partition(f"Last lines of {diary}")

    assert after.split() == shown
