"""A check of the whole file finds whatever was changed behind our back, and names it."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from quizapp.progress.packing import unpacked
from quizapp.progress.reports import Gap, VerifyReport
from tests.progress.files import (
    FACT,
    OTHER_FACT,
    a_studied_file,
    answer,
    change,
    look,
    opened,
    undo_and_recount,
)
from tests.scale import scaled


def report_of(folder: Path) -> VerifyReport:
    with opened(folder, read_only=True) as progress:
        return progress.verify()


def a_settled_file(folder: Path) -> Path:
    """A studied file with nothing stale in it, an undone answer and a recounted session."""
    path = a_studied_file(folder)
    with opened(folder) as progress:
        undo_and_recount(progress, day=3)
        while not progress.freshen(limit_ms=1000):
            pass
    return path


def test_a_sound_file_is_clean(tmp_path: Path) -> None:
    a_settled_file(tmp_path)
    report = report_of(tmp_path)

    assert report == VerifyReport(events=13, facts=2)
    assert report.is_clean


def test_every_changed_bit_of_an_event_is_found(tmp_path: Path) -> None:
    path = a_settled_file(tmp_path)
    chance = random.Random(7)
    rows = look(path, "SELECT seq, id, data FROM event")
    for _time in range(scaled(25, 500)):
        seq, id_, data = chance.choice(rows)
        bit = chance.randrange(len(data) * 8)
        changed = bytearray(data)
        changed[bit // 8] ^= 1 << bit % 8
        change(path, "UPDATE event SET data = ? WHERE seq = ?", bytes(changed), seq)

        # A bit that only fills up the last byte of what is packed changes nothing that is said.
        says_the_same = unpacked(bytes(changed)) == unpacked(data)
        assert report_of(tmp_path).damaged == (() if says_the_same else (id_.hex(),))
        change(path, "UPDATE event SET data = ? WHERE seq = ?", data, seq)
    assert report_of(tmp_path).is_clean


def test_a_damaged_event_is_never_folded(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        answer(progress)
        before = progress.states((FACT,))
        hurt = answer(progress, day=1)
    change(tmp_path / "progress.sqlite", "UPDATE event SET data = data || ' ' WHERE n = ?", hurt.n)

    with opened(tmp_path) as progress:
        assert progress.damaged == 0
        progress.refold()
        assert progress.states((FACT,)) == before
        assert progress.damaged == 1
        assert hurt.id not in {event.id for event in progress.events()}
        assert hurt.id in progress.ids()


def test_a_vanished_event_is_a_gap(tmp_path: Path) -> None:
    path = a_settled_file(tmp_path)
    (writer,) = look(path, "SELECT id FROM writer")[0]
    for n in (1, 4, 5):
        change(path, "DELETE FROM event_fact WHERE seq = ?", n)
        change(path, "DELETE FROM event WHERE seq = ?", n)

    assert report_of(tmp_path).gaps == (Gap(writer, 1, 1), Gap(writer, 4, 5))


def test_a_number_used_twice_means_a_copied_profile(tmp_path: Path) -> None:
    path = a_settled_file(tmp_path)
    (writer,) = look(path, "SELECT id FROM writer")[0]
    change(path, "UPDATE event SET n = 3 WHERE n = 4")
    report = report_of(tmp_path)

    assert report.doubled == (writer,)
    assert report.gaps == (Gap(writer, 4, 4),)


COLUMNS = ("v", "kind", "n", "at", "offset", "day", "session", "counts", "target", "writer")


@pytest.mark.parametrize("column", COLUMNS)
def test_a_changed_column_is_found(tmp_path: Path, column: str) -> None:
    path = a_settled_file(tmp_path)
    values = {"kind": "'drafted'", "target": "x'00'", "session": "1", "counts": "1"}
    sql = f'UPDATE event SET "{column}" = {values.get(column, f"""{column} + 1""")} WHERE seq = 10'
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(sql.replace("offset +", '"offset" +'))
    (id_,) = look(path, "SELECT hex(id) FROM event WHERE seq = 10")[0]

    assert id_.lower() in report_of(tmp_path).misfiled


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM event_fact WHERE seq = 2",
        "UPDATE event_fact SET fact = 2 WHERE seq = 2",
        "UPDATE event_fact SET seq = 1 WHERE seq = 2",
        "INSERT INTO event_fact VALUES (2, 2)",
        "UPDATE fact SET id = id || 'x' WHERE key = 1",
        "DELETE FROM fact WHERE key = 1",
    ],
)
def test_an_event_that_would_not_be_found_by_its_facts_is_named(tmp_path: Path, harm: str) -> None:
    path = a_settled_file(tmp_path)
    (id_,) = look(path, "SELECT hex(id) FROM event WHERE seq = 2")[0]
    change(path, harm)

    assert id_.lower() in report_of(tmp_path).misfiled


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE memory SET text = replace(text, '0', '1')",
        "UPDATE memory SET confusions = 'x'",
        "UPDATE memory SET due = due + 1",
        "UPDATE memory SET due = NULL",
        "UPDATE memory SET met_day = NULL",
        "UPDATE memory SET version = ''",
        "DELETE FROM memory",
    ],
)
def test_a_kept_fold_that_the_log_does_not_give_is_named(tmp_path: Path, harm: str) -> None:
    path = a_settled_file(tmp_path)
    change(path, harm)

    assert set(report_of(tmp_path).wrong_facts) == {FACT, OTHER_FACT}


def test_a_wrong_fold_with_a_right_checksum_is_named_too(tmp_path: Path) -> None:
    """A fault of ours, not of the disk: the row is sound, but the log says otherwise."""
    path = a_settled_file(tmp_path)
    change(path, "DELETE FROM event_fact WHERE seq = 3")

    assert report_of(tmp_path).wrong_facts == (OTHER_FACT,)


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE tally SET text = '9' || text WHERE day = 20001",
        "UPDATE tally SET deck = deck + 9 WHERE day = 20001",
        "DELETE FROM tally WHERE day = 20001",
        "UPDATE tally SET day = 19000 WHERE day = 20001",
    ],
)
def test_a_day_that_the_log_does_not_give_is_named(tmp_path: Path, harm: str) -> None:
    path = a_settled_file(tmp_path)
    change(path, harm)

    assert 20001 in report_of(tmp_path).wrong_days


def test_what_is_stale_is_no_fault(tmp_path: Path) -> None:
    path = a_settled_file(tmp_path)
    change(path, "UPDATE memory SET text = 'wrong'")
    change(path, "INSERT INTO stale_fact SELECT key FROM fact")
    change(path, "UPDATE tally SET text = '99'")
    change(path, "INSERT INTO stale_day SELECT DISTINCT day FROM tally")

    assert report_of(tmp_path).is_clean


def test_a_broken_tree_is_told_in_sqlites_words(tmp_path: Path) -> None:
    path = a_settled_file(tmp_path)
    (root,) = look(path, "SELECT rootpage FROM sqlite_master WHERE name = 'event'")[0]
    hurt = bytearray(path.read_bytes())
    hurt[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    path.write_bytes(hurt)
    report = report_of(tmp_path)

    assert report.broken
    assert not report.is_clean


def test_a_check_changes_nothing(tmp_path: Path) -> None:
    path = a_settled_file(tmp_path)
    change(path, "UPDATE memory SET text = 'wrong'")
    before = path.read_bytes()
    report_of(tmp_path)

    assert path.read_bytes() == before


def test_a_check_runs_beside_the_open_file(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        answer(progress)

        assert progress.verify().is_clean
