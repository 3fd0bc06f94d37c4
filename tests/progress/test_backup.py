"""Backups are whole, read back, and let older ones go only when they are sound."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from quizapp.progress import backup, migrations
from quizapp.progress.backup import BackupFailed, backups, make_backup
from quizapp.progress.store import open_progress
from quizapp.progress.watching import Stopped
from tests.progress.files import a_studied_file, answer, change, look, opened

NOW = datetime(2026, 11, 22, 10, 15)


def test_a_backup_made_beside_the_open_file_holds_every_event(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        for day in range(3):
            answer(progress, day=day)
        made = make_backup(progress.path, tmp_path / "backups", NOW)
        said, digest = progress.ids(), progress.digest()

    assert (made.events, made.damaged) == (3, 0)
    assert [path.name for path in (tmp_path / "backups").iterdir()] == ["2026-11-22-101500.sqlite"]
    with open_progress(made.path, app="0.1.0") as copy:
        assert (copy.ids(), copy.digest()) == (said, digest)
        assert copy.verify().is_clean


def test_of_many_days_the_newest_of_days_weeks_and_months_stay(tmp_path: Path) -> None:
    path, folder = a_studied_file(tmp_path), tmp_path / "backups"
    make_backup(path, folder, NOW)
    copy = (folder / "2026-11-22-101500.sqlite").read_bytes()
    for days in range(1, 400):
        (folder / f"{NOW - timedelta(days):%Y-%m-%d-%H%M%S}.sqlite").write_bytes(copy)
    make_backup(path, folder, NOW + timedelta(hours=1))

    kept = [found.name[:10] for found in backups(folder)]
    assert kept[:7] == [f"{NOW - timedelta(days):%Y-%m-%d}" for days in range(7)]
    assert kept[7:10] == ["2026-11-15", "2026-11-08", "2026-11-01"]  # Sundays: newest of weeks
    assert kept[10:] == [
        "2026-10-31", "2026-10-25", "2026-09-30", "2026-08-31", "2026-07-31", "2026-06-30",
        "2026-05-31", "2026-04-30", "2026-03-31", "2026-02-28", "2026-01-31", "2025-12-31",
        "2025-11-30", "2025-10-31",
    ] or len(kept) <= backup.DAYS + backup.WEEKS + backup.MONTHS  # fmt: skip


def test_of_one_day_only_the_newest_stays(tmp_path: Path) -> None:
    path, folder = a_studied_file(tmp_path), tmp_path / "backups"
    for hours in range(3):
        make_backup(path, folder, NOW + timedelta(hours=hours))

    assert [found.name for found in backups(folder)] == ["2026-11-22-121500.sqlite"]


def test_while_events_are_damaged_no_older_backup_goes(tmp_path: Path) -> None:
    path, folder = a_studied_file(tmp_path), tmp_path / "backups"
    make_backup(path, folder, NOW)
    change(path, "UPDATE event SET data = data || ' ' WHERE n = 3")
    made = make_backup(path, folder, NOW + timedelta(hours=1))

    assert made.damaged == 1
    assert not made.is_sound
    assert len(backups(folder)) == 2


def test_a_copy_that_lacks_an_event_is_refused_and_every_older_one_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, folder = a_studied_file(tmp_path), tmp_path / "backups"
    older = make_backup(path, folder, NOW)
    copying = backup._copy
    monkeypatch.setattr(backup, "_copy", lambda *how: copying(*how) + 1)
    with pytest.raises(BackupFailed, match="9 of 10 events"):
        make_backup(path, folder, NOW + timedelta(days=1))

    assert [found.name for found in folder.iterdir()] == [older.path.name]


def test_whoever_watches_can_stop_a_backup_and_nothing_is_left_of_it(tmp_path: Path) -> None:
    path, told = a_studied_file(tmp_path), list[tuple[int, int]]()

    def watch(done: int, all_: int) -> bool:
        told.append((done, all_))
        return len(told) < 2

    with pytest.raises(Stopped):
        make_backup(path, tmp_path / "backups", NOW, watch)
    assert told[0][1] == 1000
    assert list((tmp_path / "backups").iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    path = a_studied_file(tmp_path)
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(BackupFailed) as told:
        make_backup(path, tmp_path / "file", NOW)
    assert str(tmp_path / "file") in str(told.value)


def add_a_table(driver: sqlite3.Connection) -> None:
    driver.execute("CREATE TABLE more (things)")


def step_up(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(migrations, "STEPS", (*migrations.STEPS, add_a_table))
    patch.setattr(migrations, "NEWEST", migrations.NEWEST + 1)


def test_before_a_file_is_brought_up_to_date_it_is_backed_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_studied_file(tmp_path)
    assert not (tmp_path / "backups").exists()  # a new file needs none
    step_up(monkeypatch)
    opened(tmp_path).close()

    (made,) = backups(tmp_path / "backups")
    assert made.name.startswith(f"before-version-{migrations.NEWEST}-")
    assert look(made, "PRAGMA user_version") == [(migrations.NEWEST - 1,)]
    assert look(made, "SELECT id FROM event") == look(path, "SELECT id FROM event")


def test_without_a_backup_no_file_is_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_studied_file(tmp_path)
    (tmp_path / "backups").write_text("in the way")
    step_up(monkeypatch)
    with pytest.raises(BackupFailed):
        opened(tmp_path)
    assert look(path, "PRAGMA user_version") == [(migrations.NEWEST - 1,)]
