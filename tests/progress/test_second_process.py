"""Two processes do what one does, to the byte; and one alone, where the other is lost."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from quizapp.memory.rating import Rating
from quizapp.progress import backup, second_process, store, sweep
from quizapp.progress import merge as merging
from quizapp.progress.journal_files import line_of
from quizapp.progress.reports import VerifyReport
from quizapp.progress.second_process import SecondProcess, SecondProcessLost
from tests.progress.files import (
    FACT_OF_OTHER_DECK,
    OTHER_FACT,
    a_studied_file,
    answer,
    change,
    look,
    moment,
    opened,
    undo_and_recount,
)

CACHES = ("memory", "tally", "stale_fact", "stale_day")


@pytest.fixture
def in_two(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every file is large enough for two processes; what the second was asked."""
    asked: list[str] = []
    ask = SecondProcess.ask

    def noting(self: SecondProcess, task: str, *said: Any) -> None:
        asked.append(task)
        ask(self, task, *said)

    monkeypatch.setattr(second_process, "MANY_EVENTS", -1)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    monkeypatch.setattr(SecondProcess, "ask", noting)
    return asked


@contextmanager
def lost_after(answers: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The second process ends after so many answers."""
    take, taken = SecondProcess.answer, [0]

    def breaking(self: SecondProcess) -> Any:
        taken[0] += 1
        if taken[0] > answers:
            self._process.kill()
            raise SecondProcessLost
        return take(self)

    with monkeypatch.context() as changed:
        changed.setattr(SecondProcess, "answer", breaking)
        yield


def a_life(folder: Path) -> Path:
    """A file with sessions of each kind, answers about two facts, undone ones, a suspended fact."""
    path = a_studied_file(folder, range(5))
    with opened(folder) as progress:
        undo_and_recount(progress, day=7, rating=Rating.AGAIN)
        answer(progress, FACT_OF_OTHER_DECK, day=8)
        progress.append("suspended", {"fact": OTHER_FACT}, moment(9))
        progress.append("known", {"deck": FACT_OF_OTHER_DECK.partition(":")[0]}, moment(9))
        while not progress.freshen(limit_ms=1000):
            pass
    return path


def kept(path: Path) -> list[Any]:
    return [look(path, f"SELECT * FROM {table}") for table in CACHES]


def refolded(folder: Path) -> list[Any]:
    """Everything that is kept, made anew from nothing."""
    change(folder / "progress.sqlite", "DELETE FROM memory")
    change(folder / "progress.sqlite", "DELETE FROM tally")
    with opened(folder) as progress:
        progress.refold()
        assert progress.digest() == progress.digest_from_nothing()
    return kept(folder / "progress.sqlite")


def test_a_second_process_answers_in_the_order_of_asking_and_ends(in_two: list[str]) -> None:
    process = SecondProcess()
    for _time in range(3):
        process.ask("ready", [b"{}"])
    assert [process.answer() for _time in range(3)] == [[(None, b"")]] * 3
    process.close()

    assert process._process.returncode == 0
    assert in_two == ["ready"] * 3


def test_one_that_ends_too_early_is_lost() -> None:
    process = SecondProcess()
    process.ask("no such task")
    with pytest.raises(SecondProcessLost):
        process.answer()
    process.close()


def test_a_packaged_program_works_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Started again, it would open its window."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with second_process.second_process(10**9) as process:
        assert process is None


def test_two_fold_what_one_folds(tmp_path: Path, in_two: list[str]) -> None:
    before = kept(a_life(tmp_path))

    assert refolded(tmp_path) == before
    assert "fold" in in_two


@pytest.mark.parametrize("answers", [0, 3])
def test_one_folds_on_where_the_other_is_lost(
    answers: int, tmp_path: Path, in_two: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = kept(a_life(tmp_path))

    with lost_after(answers, monkeypatch):
        assert refolded(tmp_path) == before
    assert "look" in in_two
    assert ("fold" in in_two) == (answers > 1)


def test_an_answer_given_while_two_fold_is_kept(
    tmp_path: Path, in_two: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second process gets the last fact first, and folds it without the answers that follow."""
    monkeypatch.setattr(sweep, "KEYS_AT_ONCE", 1)
    monkeypatch.setattr(store, "COMMIT_AFTER_S", 0)
    a_life(tmp_path)
    with opened(tmp_path) as progress:
        days = iter(range(10, 1000))

        def go_on(_done: int, _all: int) -> bool:
            answer(progress, FACT_OF_OTHER_DECK, day=next(days))
            return True

        progress.refold(go_on)
        assert next(days) > 10
        assert "fold" in in_two
        assert progress.digest() == progress.digest_from_nothing()


HURT = (
    "UPDATE event SET data = data || ' ' WHERE seq = 3",
    "UPDATE event SET n = 77 WHERE seq = 5",
    "DELETE FROM event_fact WHERE seq = 2",
    "UPDATE memory SET text = replace(text, '2', '3')",
    "UPDATE memory SET due = due + 1",
    "UPDATE tally SET text = text || '1' WHERE day IN (SELECT min(day) FROM tally)",
)


@pytest.mark.parametrize("hurt", [(), HURT], ids=["sound", "hurt"])
def test_two_find_what_one_finds(
    hurt: tuple[str, ...], tmp_path: Path, in_two: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_life(tmp_path)
    for sql in hurt:
        assert change(path, sql)

    def report() -> VerifyReport:
        with opened(tmp_path, read_only=True) as progress:
            return progress.verify()

    found = report()
    assert {"hold", "compare"} <= set(in_two)
    with lost_after(4, monkeypatch):
        assert report() == found
    monkeypatch.setattr(second_process, "MANY_EVENTS", 10**9)
    assert report() == found
    assert found.is_clean is not bool(hurt)


@pytest.mark.parametrize("answers", [0, 1, 10**9])
def test_two_take_in_what_one_takes_in(
    answers: int, tmp_path: Path, in_two: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the second process is lost on the way."""
    theirs, mine = tmp_path / "theirs", tmp_path / "mine"
    for folder in (theirs, mine):
        folder.mkdir()
    a_life(theirs)
    with opened(theirs) as progress:
        events = list(progress.events())
        digest = progress.digest()
    path = tmp_path / "all.jsonl"
    path.write_bytes(b"".join(map(line_of, [*events, *events])))
    monkeypatch.setattr(merging, "_OFFERED", 5)

    with opened(mine) as progress, lost_after(answers, monkeypatch):
        report = merging.merge(progress, merging.sources([path]))
        assert (report.new, report.known) == (len(events), len(events))
        assert progress.digest() == digest
        assert progress.ids() == tuple(event.id for event in events)
    assert "ready" in in_two


@pytest.mark.parametrize("answers", [0, 1, 10**9])
def test_two_read_a_backup_back_as_one_does(
    answers: int, tmp_path: Path, in_two: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_life(tmp_path)
    (events,) = look(path, "SELECT count(*) FROM event")[0]
    assert change(path, "UPDATE event SET data = data || ' ' WHERE seq IN (2, 9)")
    monkeypatch.setattr(backup, "_ROWS_AT_ONCE", 4)

    with lost_after(answers, monkeypatch):
        made = backup.make_backup(path, tmp_path / "backups", datetime(2026, 9, 5, 12))
    assert (made.events, made.damaged) == (events, 2)
    assert "look" in in_two
    assert ("hash" in in_two) == (answers > 0)
