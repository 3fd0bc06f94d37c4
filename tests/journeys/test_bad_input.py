"""What the world can do to the program: each time one sentence, and nothing lost."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.program import DAY_ONE, DAY_TWO, asked, command, environment, quizapp, saved_ids
from tests.scale import PROVING

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def learned_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which three answers were given; to be copied, not used."""
    data = tmp_path_factory.mktemp("learned")
    done = quizapp("--data", data, *_session("--limit", "3"), given="\n\n\n")
    assert len(saved_ids(done.stdout)) == 3, done.stderr
    return data


@pytest.fixture
def learned(learned_once: Path, tmp_path: Path) -> Path:
    """A data folder in which three answers were given."""
    return Path(shutil.copytree(learned_once, tmp_path / "data"))


def _session(*more: str, now: str = DAY_ONE) -> tuple[str, ...]:
    return ("study", "--terminal", "--seed", "1", "--now", now, *more)


def _database(data: Path) -> Path:
    return next(data.glob("profiles/*/progress.sqlite"))


def _is_one_sentence(done: subprocess.CompletedProcess[str]) -> bool:
    """Whether the program refused in words, with no trace of its insides."""
    return (
        done.returncode == 2
        and done.stderr.startswith("quizapp: ")
        and done.stderr.count("\n") == 1
        and "Traceback" not in done.stderr
    )


def test_a_missing_deck() -> None:
    assert quizapp("check", "/nowhere/deck").returncode == 2


def test_a_broken_deck_is_listed_line_by_line_and_leaves_the_other_decks_alone(
    tmp_path: Path,
) -> None:
    broken = tmp_path / "decks" / "broken"
    shutil.copytree(ROOT / "decks" / "august-1945", broken)
    text = (broken / "deck.yaml").read_text("utf-8")
    (broken / "deck.yaml").write_text(text.replace("august-1945", "broken", 1), "utf-8")
    chapter = broken / "04-landings.yaml"
    chapter.write_text(chapter.read_text("utf-8") + "  torn: {is: landing, name: x\n", "utf-8")

    checked = quizapp("check", broken)
    studied = quizapp("--data", tmp_path, *_session("--limit", "1"), given="\n")

    assert checked.returncode in (1, 2)
    assert "04-landings.yaml:" in checked.stdout + checked.stderr
    assert "Traceback" not in checked.stderr
    assert len(saved_ids(studied.stdout)) == 1


def test_a_file_where_the_data_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way", "utf-8")

    assert _is_one_sentence(quizapp("--data", tmp_path / "data", *_session()))


def test_a_data_folder_that_cannot_be_made() -> None:
    assert _is_one_sentence(quizapp("--data", "/proc/nowhere", *_session()))


def test_a_damaged_database_is_told_and_not_touched(learned: Path) -> None:
    database = _database(learned)
    for beside in database.parent.glob("progress.sqlite-*"):
        beside.unlink()
    database.write_bytes(b"this is no database, however long it is " * 200)
    before = database.read_bytes()

    done = quizapp("--data", learned, *_session())

    assert _is_one_sentence(done), done.stderr
    assert database.read_bytes() == before


def test_a_database_of_a_newer_version_is_told_and_not_touched(learned: Path) -> None:
    import sqlite3  # noqa: PLC0415

    database = _database(learned)
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = database.read_bytes()

    done = quizapp("--data", learned, *_session())

    assert _is_one_sentence(done), done.stderr
    assert "newer" in done.stderr
    assert database.read_bytes() == before


def test_a_second_copy_is_told_and_the_first_goes_on(learned: Path) -> None:
    words = command("--data", learned, *_session(now=DAY_TWO))
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(), text=True
    ) as first:
        assert first.stdin is not None
        assert first.stdout is not None
        first.stdin.write("\n")
        first.stdin.flush()
        while not first.stdout.readline().startswith("saved "):
            pass

        second = quizapp("--data", learned, *_session(now=DAY_TWO))
        reading = asked("--data", learned, "progress", "verify")
        rest, _errors = first.communicate("\n", timeout=60)

    assert _is_one_sentence(second), second.stderr
    assert reading.returncode == 0
    assert len(saved_ids(rest)) == 1


def test_a_database_locked_by_another_program_is_told(learned: Path) -> None:
    import sqlite3  # noqa: PLC0415

    holder = sqlite3.connect(_database(learned), isolation_level=None)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    try:
        done = quizapp("--data", learned, *_session(), given="\n")
    finally:
        holder.close()

    assert _is_one_sentence(done), done.stderr
    assert asked("--data", learned, "progress", "verify").returncode == 0


def test_a_full_disk_is_told_at_once_and_no_saved_answer_is_lost(learned: Path) -> None:
    """The system refuses to let any file grow past what the database already has."""
    limit = _database(learned).stat().st_size + 40_000
    done = subprocess.run(
        command("--data", learned, *_session(now=DAY_TWO)),
        input="\n" * 200, capture_output=True, text=True, env=environment(),
        timeout=60, check=False, preexec_fn=lambda: _limit_files(limit),
    )  # fmt: skip

    ids = asked("--data", learned, "progress", "ids").stdout.split()
    assert _is_one_sentence(done), (done.returncode, done.stderr)
    assert set(saved_ids(done.stdout)) <= set(ids)
    assert asked("--data", learned, "progress", "verify").returncode == 0


def _limit_files(size: int) -> None:
    import signal  # noqa: PLC0415

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@pytest.mark.skipif(not PROVING, reason="plays a whole tour; the sentence is tested with the theme")
def test_no_fonts_is_told_and_the_window_still_opens(tmp_path: Path) -> None:
    """The program runs from a copy of itself without its fonts."""
    for folder in ("src", "decks", "resources"):
        shutil.copytree(
            ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("*.otf", "__pycache__")
        )

    done = subprocess.run(
        [sys.executable, "-m", "quizapp", "tour", "--out", os.fspath(tmp_path / "tour")],
        capture_output=True, text=True, timeout=120, check=False,
        env=environment(PYTHONPATH=os.fspath(tmp_path / "src")),
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
    assert "font" in (done.stdout + done.stderr).casefold()
    assert "Traceback" not in done.stderr
    assert list((tmp_path / "tour").glob("*.png"))


def test_no_display_is_told(tmp_path: Path) -> None:
    assert _is_one_sentence(quizapp("--data", tmp_path, QT_QPA_PLATFORM=""))


def test_a_display_that_is_named_but_dead_is_told(tmp_path: Path) -> None:
    done = quizapp("--data", tmp_path, QT_QPA_PLATFORM="", DISPLAY=":987", seconds=60)

    assert _is_one_sentence(done), (done.returncode, done.stderr[-400:])
