"""Caches can be lost, damaged or of another version, and nobody ever sees it."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.progress.sums import due_salt, due_sum
from tests.progress.files import (
    FACT,
    OTHER_FACT,
    RETENTION,
    a_studied_file,
    answer,
    change,
    look,
    moment,
    opened,
)

LONG_AFTER = moment().day + 10_000
FACTS = (FACT, OTHER_FACT)
EVERYTHING_KEPT = (
    "SELECT fact.id, text, confusions, met_day, memory.sum, due, due_sum FROM memory "
    "JOIN fact ON fact.key = memory.fact ORDER BY fact.id",
    "SELECT * FROM tally ORDER BY day, deck",
)


def everything_said(folder: Path) -> tuple[object, ...]:
    with opened(folder) as progress:
        return (
            progress.states(FACTS),
            progress.mixed_up(),
            progress.due(LONG_AFTER, RETENTION),
            progress.due_counts(LONG_AFTER, RETENTION),
            progress.roll_up(moment().day, moment(9).day),
            progress.new_facts_met_on(moment().day),
            progress.digest(),
        )


def kept_bytes(path: Path) -> list[object]:
    return [look(path, sql) for sql in EVERYTHING_KEPT]


def test_deleted_caches_are_made_again_with_the_same_bytes(tmp_path: Path) -> None:
    path = a_studied_file(tmp_path)
    said = everything_said(tmp_path)
    before = kept_bytes(path)
    change(path, "DELETE FROM memory")
    change(path, "DELETE FROM tally")
    assert kept_bytes(path) == [[], []]
    with opened(tmp_path) as progress:
        progress.refold()

    assert kept_bytes(path) == before
    assert everything_said(tmp_path) == said


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE memory SET text = replace(text, '2', '3')",
        "UPDATE memory SET confusions = '{\"wonsan\": 99}'",
        "UPDATE memory SET met_day = met_day - 1",
        "UPDATE memory SET sum = zeroblob(8)",
        "UPDATE memory SET version = '0 sm-2 1'",
        "UPDATE memory SET text = x'ff00'",
        "UPDATE memory SET deck = deck + 1",
        "DELETE FROM memory",
    ],
)
def test_a_wrong_row_is_folded_again_on_the_spot(tmp_path: Path, harm: str) -> None:
    path = a_studied_file(tmp_path)
    said = everything_said(tmp_path)
    with opened(tmp_path) as progress:
        states, confusions = progress.states(FACTS), progress.mixed_up()
    assert change(path, harm) > 0

    with opened(tmp_path) as progress:
        assert progress.states(FACTS) == states
        assert progress.mixed_up() == confusions

    assert everything_said(tmp_path) == said


@pytest.mark.parametrize(
    "harm", ["due = due - 3", "due_sum = due_sum + 1", "due = 'soon'", "stability = 1"]
)
def test_a_wrong_due_day_is_computed_again_on_the_spot(tmp_path: Path, harm: str) -> None:
    path = a_studied_file(tmp_path)
    said = everything_said(tmp_path)
    change(path, f"UPDATE memory SET {harm}")
    with opened(tmp_path) as progress:
        assert progress.due_counts(LONG_AFTER * 10, RETENTION) == {"war": 2}

    assert everything_said(tmp_path) == said


@pytest.mark.parametrize("harm", ["text = replace(text, '1', '2')", "text = ''", "version = '0'"])
def test_a_wrong_day_is_counted_again_on_the_spot(tmp_path: Path, harm: str) -> None:
    path = a_studied_file(tmp_path)
    said = everything_said(tmp_path)
    assert change(path, f"UPDATE tally SET {harm}") > 0

    assert everything_said(tmp_path) == said


def test_another_version_of_the_fold_folds_everything_again(tmp_path: Path) -> None:
    path = a_studied_file(tmp_path)
    said = everything_said(tmp_path)
    change(path, "UPDATE meta SET value = '0 sm-2 1' WHERE key = 'fold'")
    with opened(tmp_path):
        assert look(path, "SELECT count(*) FROM stale_fact") == [(2,)]
        assert look(path, "SELECT count(*) FROM stale_day")[0][0] >= 3

    assert everything_said(tmp_path) == said


def test_no_changed_bit_of_a_due_row_keeps_its_checksum() -> None:
    """SQLite computes the same sum as we do; that is what `due` and its counts rest on."""
    salt = due_salt(RETENTION)
    row = (70_001, 12, 20_735, 20_702, 41_250)
    right = due_sum(*row, salt)
    for place in range(5):
        for bit in range(31):
            changed = [*row]
            changed[place] ^= 1 << bit
            assert due_sum(*changed, salt) != right
    assert due_sum(*row, due_salt(RETENTION + 1)) != right
    assert due_sum(row[0], row[1], None, *row[3:], salt) != right


def test_an_answer_marks_only_its_own_day(tmp_path: Path) -> None:
    path = a_studied_file(tmp_path)
    everything_said(tmp_path)
    with opened(tmp_path) as progress:
        answer(progress, OTHER_FACT, day=5)

    assert look(path, "SELECT day FROM stale_day") == [(moment(5).day,)]
    assert look(path, "SELECT * FROM stale_fact") == []
