"""`quizapp progress merge` and `folder`, as a person runs them."""

from __future__ import annotations

from pathlib import Path

from tests.program import DAY_ONE, asked, quizapp

ANSWERS = "1\n" * 30


def studied(data: Path) -> Path:
    """A learner's data with some answers in it; the folder of their journal."""
    words = ("--data", data, "--now", DAY_ONE, "study", "--terminal", "--limit", "3")
    assert quizapp(*words, "--seed", "3", given=ANSWERS).returncode == 0
    (journal,) = data.glob("profiles/*/journal")
    return journal


def progress(data: Path, *words: str | Path) -> str:
    """What `quizapp progress WORDS...` prints; it must succeed."""
    done = asked("--data", data, "progress", *words)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_merge_of_a_journal_gives_the_same_memory(tmp_path: Path) -> None:
    journal = studied(tmp_path / "a")

    said = progress(tmp_path / "b", "merge", journal)

    assert "new events were taken in from 1 file; 0 were here before." in said
    assert progress(tmp_path / "b", "digest") == progress(tmp_path / "a", "digest")
    assert said.startswith(str(len(progress(tmp_path / "a", "ids").split())))


def test_a_cut_file_is_said_and_ends_with_1(tmp_path: Path) -> None:
    (path,) = studied(tmp_path / "a").rglob("*.jsonl")
    cut = tmp_path / "cut.jsonl"
    cut.write_bytes(path.read_bytes()[:-30])

    done = asked("--data", tmp_path / "b", "progress", "merge", cut)

    assert done.returncode == 1
    assert "cut off in the middle of a line" in done.stderr
    whole = len(progress(tmp_path / "a", "ids").split()) - 1
    assert len(progress(tmp_path / "b", "ids").split()) == whole > 0


def test_a_path_that_is_not_there_ends_with_2(tmp_path: Path) -> None:
    done = asked("--data", tmp_path / "b", "progress", "merge", tmp_path / "gone")

    assert done.returncode == 2
    assert "cannot be read" in done.stderr


def test_a_progress_folder_brings_two_computers_together(tmp_path: Path) -> None:
    (tmp_path / "cloud").mkdir()
    studied(tmp_path / "a")
    assert "No Progress folder" in progress(tmp_path / "a", "folder")

    for name in ("a", "b"):
        said = progress(tmp_path / name, "folder", tmp_path / "cloud")
        assert str(tmp_path / "cloud") in said
    studied(tmp_path / "b")  # exchanged with before it and after it
    progress(tmp_path / "a", "folder")

    assert progress(tmp_path / "a", "digest") == progress(tmp_path / "b", "digest")
    assert "No Progress folder" in progress(tmp_path / "a", "folder", "--none")


def test_a_progress_folder_that_is_away_keeps_nobody_from_learning(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    progress(tmp_path / "a", "folder", tmp_path / "stick")
    (tmp_path / "stick").rmdir()

    done = quizapp("--data", tmp_path / "a", "study", "--terminal", given=":quit\n")

    assert done.returncode == 0
    assert "is not there" in done.stderr
