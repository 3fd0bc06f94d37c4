"""`quizapp progress backup | restore | import | export` by the learner's own hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.cli.main import main
from quizapp.library.profiles import choose_profile
from quizapp.progress.store import open_progress
from tests.progress.files import APP, an_answer_to, change, moment

Told = pytest.CaptureFixture[str]


@pytest.fixture
def progress(tmp_path: Path) -> Path:
    """The file of a learner with three answers, in a data folder of its own."""
    profile = choose_profile(tmp_path / "profiles", "Minji")
    with open_progress(profile.progress, app=APP) as opened:
        for day in range(3):
            opened.answered(an_answer_to(), moment(day))
    return profile.progress


def run(progress: Path, *words: str) -> int:
    return main(["--data", str(progress.parents[2]), "progress", *words])


def lose_one(progress: Path) -> None:
    change(progress, "DELETE FROM event_fact WHERE seq = 2")
    change(progress, "DELETE FROM event WHERE seq = 2")


def test_a_backup_is_looked_at_before_it_is_brought_back(progress: Path, capsys: Told) -> None:
    assert run(progress, "backup") == 0
    assert "3 events, read back from" in capsys.readouterr().out
    lose_one(progress)

    assert run(progress, "restore") == 0
    said = capsys.readouterr().out
    assert "1 of its 3 events would come back" in said
    assert "Nothing was changed" in said
    assert run(progress, "verify") == 1
    assert "Events 2 to 2" in capsys.readouterr().out
    assert run(progress, "restore", "--yes") == 0
    assert "Brought back: 1 event." in capsys.readouterr().out
    assert run(progress, "verify") == 0


def test_a_damaged_file_is_built_anew_and_the_learner_told_from_what(
    progress: Path, capsys: Told
) -> None:
    run(progress, "backup")
    progress.write_bytes(b"spoilt" * 2000)
    capsys.readouterr()

    assert run(progress, "ids") == 2
    assert "quizapp progress restore" in capsys.readouterr().err
    assert run(progress, "restore") == 0
    assert "built anew with 3 events" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["all.jsonl", "all.csv"])
def test_an_export_comes_back_in(progress: Path, tmp_path: Path, name: str, capsys: Told) -> None:
    out = tmp_path / name
    assert run(progress, "export", str(out)) == 0
    lose_one(progress)

    assert run(progress, "import", str(out)) == 0
    assert "3 events, 1 of them new" in capsys.readouterr().out
    assert run(progress, "verify") == 0


def test_a_changed_row_is_told_with_exit_1(progress: Path, tmp_path: Path, capsys: Told) -> None:
    out = tmp_path / "all.csv"
    run(progress, "export", str(out))
    out.write_text(out.read_text("utf-8").replace('""took_ms"":4000', '""took_ms"":1', 1), "utf-8")

    assert run(progress, "import", str(out)) == 1
    assert "do not give their id, and were not taken: 1" in capsys.readouterr().out


def test_a_file_that_is_not_there_is_told(progress: Path, capsys: Told) -> None:
    assert run(progress, "restore", "nothing.sqlite") == 2
    assert "There is no file nothing.sqlite" in capsys.readouterr().err
