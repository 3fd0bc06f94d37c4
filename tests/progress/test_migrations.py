"""Every file that was ever written is opened by every later version."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from quizapp.progress import migrations
from quizapp.progress.connection import APPLICATION_ID
from quizapp.progress.defined.tables import EventRow
from quizapp.progress.packing import unpacked
from quizapp.progress.refusals import DiskFull
from quizapp.progress.store import open_progress
from tests.progress.files import NAME, a_studied_file, change, look, opened

STEPS, NEWEST = migrations.STEPS, migrations.NEWEST
GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.fixture
def version_1(tmp_path: Path) -> Path:
    """A copy of the file that version 1 wrote."""
    return copy_of(1, tmp_path)


def copy_of(version: int, folder: Path) -> Path:
    return Path(shutil.copy(GOLDEN / f"progress-v{version}.sqlite", folder / NAME))


@pytest.mark.parametrize("version", range(1, NEWEST + 1))
def test_there_is_a_file_of_every_version_that_was_written_by_it(
    tmp_path: Path, version: int
) -> None:
    path = copy_of(version, tmp_path)

    assert look(path, "PRAGMA user_version") == [(version,)]
    assert look(path, "PRAGMA application_id") == [(APPLICATION_ID,)]


@pytest.mark.parametrize("version", range(1, NEWEST + 1))
def test_a_file_of_every_version_says_what_its_log_says(tmp_path: Path, version: int) -> None:
    path = copy_of(version, tmp_path)
    kept = (GOLDEN / "log-v1.digest").read_text(encoding="ascii").strip()

    with open_progress(path, app="0.2.0") as progress:
        assert progress.digest() == kept == progress.digest_from_nothing()
        assert sum(day.answers for day in progress.roll_up(0, 10**6)) > 0
        assert progress.verify().is_clean
        assert progress.count() == len((GOLDEN / "log-v1.jsonl").read_bytes().splitlines())
    with open_progress(path, app="0.2.0", read_only=True) as progress:
        assert progress.digest() == kept


def test_before_a_step_the_file_is_copied_as_it_was(version_1: Path) -> None:
    open_progress(version_1, app="0.2.0").close()

    copies = sorted((version_1.parent / "backups").iterdir())
    assert [copy.name[:17] for copy in copies] == ["before-version-2-", "before-version-3-"]
    assert [look(copy, "PRAGMA user_version") for copy in copies] == [[(1,)], [(2,)]]


@pytest.mark.parametrize("version", [1, 2])
def test_an_old_file_gets_smaller_and_every_event_keeps_its_bytes(
    tmp_path: Path, version: int
) -> None:
    path = copy_of(version, tmp_path)
    before = look(path, "SELECT seq, id, data FROM event")

    open_progress(path, app="0.2.0").close()

    after = look(path, "SELECT seq, id, data FROM event")
    assert [(seq, id_, unpacked(data)) for seq, id_, data in after] == before
    assert sum(len(data) for *_key, data in after) < sum(len(data) for *_key, data in before) / 2
    assert look(path, "PRAGMA freelist_count") == [(0,)]


def test_a_damaged_event_is_still_told_after_the_step(version_1: Path) -> None:
    change(version_1, "UPDATE event SET data = CAST(data || ' ' AS BLOB) WHERE seq = 3")
    change(version_1, "UPDATE event SET data = 'no bytes' WHERE seq = 4")

    with open_progress(version_1, app="0.2.0") as progress:
        assert len(progress.verify().damaged) == 2


def test_the_steps_make_the_tables_that_the_statements_are_defined_on() -> None:
    """`defined.tables` and the steps are written apart, because a released step never changes."""
    with closing(sqlite3.connect(":memory:")) as stepped:
        for step in migrations.STEPS:
            step(stepped)
        engine = create_engine("sqlite://")
        EventRow.metadata.create_all(engine)
        with closing(engine.raw_connection()) as made:
            driver = made.driver_connection
            assert isinstance(driver, sqlite3.Connection)
            assert shape(driver) == shape(stepped)


def test_an_old_file_gets_the_same_tables_as_a_new_one(version_1: Path, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    open_progress(version_1, app="0.2.0").close()
    opened(tmp_path / "new").close()

    with (
        closing(sqlite3.connect(version_1)) as old,
        closing(sqlite3.connect(tmp_path / "new" / NAME)) as new,
    ):
        assert shape(old) == shape(new)


def shape(connection: sqlite3.Connection) -> dict[str, object]:
    tables = connection.execute("SELECT name, wr FROM pragma_table_list WHERE type = 'table'")
    return {name: (wr, *parts(connection, name)) for name, wr in tables if "sqlite" not in name}


def parts(connection: sqlite3.Connection, name: str) -> list[object]:
    pragmas = ("table_xinfo", "foreign_key_list")
    found: list[object] = [
        sorted(connection.execute(f"PRAGMA {pragma}({name})")) for pragma in pragmas
    ]
    indexes = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ?", (name,)
    )
    return [*found, {index: " ".join(sql.split()) for index, sql in indexes if sql}]


def test_the_tables_of_sqlmodel_are_only_those_of_the_learners_file() -> None:
    assert set(EventRow.metadata.tables) == {
        "deck",
        "event",
        "event_fact",
        "fact",
        "glance",
        "memory",
        "meta",
        "session",
        "stale_day",
        "stale_fact",
        "tally",
        "writer",
    }


def add_a_table(driver: sqlite3.Connection) -> None:
    driver.execute("CREATE TABLE journal (month)")


def fail_halfway(driver: sqlite3.Connection) -> None:
    driver.execute("CREATE TABLE half (done)")
    error = sqlite3.OperationalError("made to fail")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    raise error


def test_a_new_step_is_taken_once_and_recorded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_studied_file(tmp_path)
    with opened(tmp_path) as progress:
        before = progress.digest()
    step_up(monkeypatch, add_a_table)

    for _time in range(2):
        with opened(tmp_path) as progress:
            assert progress.digest() == before
    assert look(path, "PRAGMA user_version") == [(NEWEST + 1,)]
    assert look(path, "SELECT * FROM journal") == []


def test_a_step_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_studied_file(tmp_path)
    with monkeypatch.context() as patch:
        step_up(patch, fail_halfway)
        with pytest.raises(DiskFull):
            opened(tmp_path)

    assert look(path, "PRAGMA user_version") == [(NEWEST,)]
    assert look(path, "SELECT name FROM sqlite_master WHERE name = 'half'") == []
    with opened(tmp_path) as progress:
        assert progress.verify().is_clean


def step_up(patch: pytest.MonkeyPatch, step: migrations.Step) -> None:
    patch.setattr(migrations, "STEPS", (*STEPS, step))
    patch.setattr(migrations, "NEWEST", NEWEST + 1)


def test_a_newer_file_is_only_newer_than_the_steps_known(tmp_path: Path) -> None:
    path = a_studied_file(tmp_path)
    change(path, f"PRAGMA user_version = {len(migrations.STEPS)}")

    opened(tmp_path).close()
