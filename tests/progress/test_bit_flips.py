"""No silent damage: a changed bit anywhere in the file is told, mended, or changes nothing."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from quizapp.facts.problem import QuizAppError
from quizapp.progress.store import Progress, open_progress
from tests.memory.logs import FACTS
from tests.progress.files import (
    APP,
    NAME,
    RETENTION,
    a_studied_file,
    moment,
    opened,
    undo_and_recount,
)
from tests.scale import scaled


def a_full_file(folder: Path) -> Path:
    """A file with something in every table, nothing stale, and nothing beside it."""
    path = a_studied_file(folder, range(8))
    with opened(folder) as progress:
        undo_and_recount(progress, day=9)
        progress.append("set", {"key": "minutes_a_day", "value": 20}, moment(9))
        progress.refold()
        progress.due_counts(10**6, RETENTION)
    return path


def everything(progress: Progress) -> Any:
    """All that a file says, from what it keeps where it keeps it."""
    return (
        {event.id: event.data for event in progress.events()},
        progress.states(FACTS),
        progress.mixed_up(),
        progress.due(10**6, RETENTION),
        progress.due_counts(10**6, RETENTION),
        progress.roll_up(0, 10**6),
        progress.settings(),
        progress.digest(),
    )


def is_told_or_harmless(path: Path, right: Any) -> bool:
    """Whether opening, reading or checking the file says that it is damaged, or nothing is."""
    try:
        with open_progress(path, app=APP, read_only=True) as progress:
            if not progress.verify().is_clean:
                return True
            return bool(everything(progress) == right)
    except QuizAppError:
        return True


def test_a_changed_bit_is_never_silent(tmp_path: Path) -> None:
    path = a_full_file(tmp_path)
    with open_progress(path, app=APP, read_only=True) as progress:
        assert progress.verify().is_clean
        right = everything(progress)
    whole, chance = path.read_bytes(), random.Random(11)
    hurt = tmp_path / "hurt" / NAME
    hurt.parent.mkdir()
    silent = []
    for _time in range(scaled(60, 500)):
        bit = chance.randrange(len(whole) * 8)
        changed = bytearray(whole)
        changed[bit // 8] ^= 1 << bit % 8
        hurt.write_bytes(changed)
        if not is_told_or_harmless(hurt, right):
            silent.append(bit)
    assert silent == []


@pytest.mark.parametrize("table", ["memory", "tally", "event_fact", "event", "fact", "session"])
def test_a_vanished_row_is_never_silent(tmp_path: Path, table: str) -> None:
    path = a_full_file(tmp_path)
    with sqlite3.connect(path) as behind_our_back:
        behind_our_back.execute("PRAGMA foreign_keys = OFF")
        keys = {"memory": "fact", "fact": "key", "session": "key", "tally": "day"}
        one = keys.get(table, "seq")
        behind_our_back.execute(
            f"DELETE FROM {table} WHERE {one} = (SELECT min({one}) FROM {table})"
        )
    behind_our_back.close()

    with open_progress(path, app=APP, read_only=True) as progress:
        assert not progress.verify().is_clean
