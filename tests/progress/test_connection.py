"""What every connection promises, and what is refused before a byte is touched."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from quizapp.facts.problem import QuizAppError
from quizapp.progress import connection as connection_module
from quizapp.progress import migrations
from quizapp.progress.connection import Connection, PragmaRefused, pragma
from quizapp.progress.refusals import (
    FolderReadOnly,
    FolderUnusable,
    OpenedForReading,
    ProgressBusy,
    ProgressDamaged,
    ProgressForeign,
    ProgressMissing,
    ProgressNewer,
    ProgressOlder,
)
from tests.progress.files import NAME, a_studied_file, an_answer_to, answer, moment, opened


def fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("wal_autocheckpoint", 4000),
        ("trusted_schema", 0),
    ],
)
def test_every_writing_connection_keeps_the_promises(
    tmp_path: Path, name: str, value: object
) -> None:
    for _time in range(2):
        connection = Connection(tmp_path / NAME, read_only=False)
        assert pragma(connection.driver, name) == value
        connection.close()


@pytest.mark.parametrize("name", ["fullfsync", "checkpoint_fullfsync"])
def test_on_macos_the_disk_is_told_to_empty_its_own_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")

    connection = Connection(tmp_path / NAME, read_only=False)

    assert pragma(connection.driver, name) == 1
    connection.close()


def test_a_promise_that_sqlite_does_not_take_stops_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(connection_module._PROMISES, "no_such_setting", 1)

    with pytest.raises(PragmaRefused):
        Connection(tmp_path / NAME, read_only=False)


def test_a_reading_connection_cannot_write(tmp_path: Path) -> None:
    connection = Connection(a_studied_file(tmp_path), read_only=True)

    with pytest.raises(sqlite3.OperationalError):
        connection.driver.execute("DELETE FROM event")
    connection.close()


def test_nothing_is_stored_in_a_file_opened_for_reading(tmp_path: Path) -> None:
    a_studied_file(tmp_path)

    with opened(tmp_path, read_only=True) as progress, pytest.raises(OpenedForReading):
        progress.answered(an_answer_to(), moment())


def test_a_newer_file_is_refused_and_not_one_byte_of_it_is_changed(tmp_path: Path) -> None:
    path = a_studied_file(tmp_path)
    with closing(sqlite3.connect(path)) as newer:
        newer.execute(f"PRAGMA user_version = {migrations.NEWEST + 1}")
    before = fingerprint(path)

    for read_only in (False, True):
        with pytest.raises(ProgressNewer) as refused:
            opened(tmp_path, read_only=read_only)

    assert refused.value.found == migrations.NEWEST + 1
    assert "newer quizapp" in str(refused.value)
    assert fingerprint(path) == before


def test_a_newer_version_that_only_its_write_ahead_log_tells_is_refused_unharmed(
    tmp_path: Path,
) -> None:
    """A newer program was killed right after its step: the header still says the old version."""
    path = a_studied_file(tmp_path)
    newer = sqlite3.connect(path)
    newer.execute("PRAGMA wal_autocheckpoint = 0")
    newer.execute("PRAGMA user_version = 99")
    copied = tmp_path / "copied"
    copied.mkdir()
    for suffix in ("", "-wal"):
        (copied / (NAME + suffix)).write_bytes(path.with_name(NAME + suffix).read_bytes())
    newer.close()
    before = fingerprint(copied / NAME), fingerprint(copied / f"{NAME}-wal")

    with pytest.raises(ProgressNewer):
        opened(copied)

    assert (fingerprint(copied / NAME), fingerprint(copied / f"{NAME}-wal")) == before


def test_a_database_of_another_program_is_refused_and_not_changed(tmp_path: Path) -> None:
    path = tmp_path / NAME
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipes (name)")
        other.commit()
    before = fingerprint(path)

    with pytest.raises(ProgressForeign):
        opened(tmp_path)

    assert fingerprint(path) == before


def test_a_file_that_is_no_database_is_told_as_damaged_and_not_changed(tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_bytes(b"this was a database once " * 400)
    before = fingerprint(path)

    with pytest.raises(ProgressDamaged) as refused:
        opened(tmp_path)

    assert "damaged" in str(refused.value)
    assert fingerprint(path) == before


def test_a_file_cut_short_is_told_as_damaged(tmp_path: Path) -> None:
    path = a_studied_file(tmp_path)
    path.write_bytes(path.read_bytes()[:6000])

    with pytest.raises(ProgressDamaged):
        opened(tmp_path)


def test_a_start_that_was_stopped_before_the_first_table_is_gone_on_with(tmp_path: Path) -> None:
    Connection(tmp_path / NAME, read_only=False).close()

    with opened(tmp_path) as progress:
        answer(progress)
        assert progress.count() == 1


def test_a_missing_file_is_made_only_where_that_is_wanted(tmp_path: Path) -> None:
    for how in ({"create": False}, {"read_only": True}):
        with pytest.raises(ProgressMissing):
            opened(tmp_path, **how)
        assert list(tmp_path.iterdir()) == []


def test_an_empty_file_opened_for_reading_holds_no_progress(tmp_path: Path) -> None:
    (tmp_path / NAME).touch()

    with pytest.raises(ProgressMissing):
        opened(tmp_path, read_only=True)


def test_a_missing_folder_is_told_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(FolderUnusable) as refused:
        opened(tmp_path / "gone")

    assert "gone" in str(refused.value)


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(FolderUnusable):
        opened(tmp_path / "file")


@pytest.mark.parametrize("errno_name", ["EACCES", "EROFS"])
def test_a_folder_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, errno_name: str
) -> None:
    number = getattr(__import__("errno"), errno_name)

    def refuse(*_args: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", refuse)

    with pytest.raises(FolderReadOnly) as refused:
        opened(tmp_path)
    assert str(tmp_path) in str(refused.value)


def test_an_older_file_is_not_changed_by_a_reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_studied_file(tmp_path)
    monkeypatch.setattr(migrations, "NEWEST", migrations.NEWEST + 1)

    with pytest.raises(ProgressOlder):
        opened(tmp_path, read_only=True)


def test_a_database_that_another_program_holds_is_told_and_nothing_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection_module, "BUSY_TIMEOUT_S", 0.01)
    with opened(tmp_path) as progress:
        kept = answer(progress)
        with closing(sqlite3.connect(progress.path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(ProgressBusy):
                answer(progress)
        later = answer(progress)

        assert progress.ids() == (kept.id, later.id)


def test_every_refusal_says_what_happened_what_is_safe_and_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(QuizAppError) as refused:
        opened(tmp_path, create=False)

    assert all((refused.value.what, refused.value.safe, refused.value.todo))


def test_a_checkpoint_moves_what_was_written_into_the_file_itself(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        answer(progress)
        log = progress.path.with_name(f"{NAME}-wal")
        before = progress.path.stat().st_size
        progress.checkpoint()

        assert progress.path.stat().st_size > before
        assert log.stat().st_size > 0
