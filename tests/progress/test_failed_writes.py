"""A write that fails is told at once, keeps nothing half-done, and the next one goes on."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from quizapp.progress.refusals import DiskFull, ProgressBusy, ProgressRefused, WriteFailed
from quizapp.progress.store import Progress
from tests.progress.files import (
    FACT,
    OTHER_FACT,
    FailingDriver,
    a_session,
    an_answer_to,
    answer,
    moment,
    opened,
)
from tests.scale import scaled

MOST_CALLS = 40


def fail_at(progress: Progress, call: int, code: int = sqlite3.SQLITE_FULL) -> FailingDriver:
    failing = FailingDriver(progress._connection.driver, call, code)
    progress._connection.driver = failing  # type: ignore[assignment]
    return failing


def calls_of_an_answer(folder: Path) -> int:
    folder.mkdir()
    with opened(folder) as progress:
        answer(progress, OTHER_FACT)
        progress.digest()
        counting = fail_at(progress, 0)
        answer(progress, FACT)
        progress._connection.driver = counting._driver
        return counting.calls


def test_of_several_events_all_are_kept_or_none(tmp_path: Path) -> None:
    said = [("session_started", a_session()), ("answered", an_answer_to(FACT))]
    with opened(tmp_path) as progress:
        counting = fail_at(progress, 0)
        progress.append_all(said, moment())
        progress._connection.driver = counting._driver
        assert [event.n for event in progress.events()] == [1, 2]
        before = progress.digest()
    for call in range(1, counting.calls + 1):
        folder = tmp_path / str(call)
        folder.mkdir()
        with opened(folder) as progress:
            failing = fail_at(progress, call)
            with pytest.raises(DiskFull):
                progress.append_all(said, moment())
            progress._connection.driver = failing._driver
            assert progress.ids() == ()

            progress.append_all(said, moment())
            assert progress.digest() == before == progress.digest_from_nothing()


def test_whichever_call_of_an_answer_fails_nothing_of_it_is_kept(tmp_path: Path) -> None:
    """For all N: the N-th call of storing an answer fails, and the same answer then works."""
    calls = calls_of_an_answer(tmp_path / "counted")
    assert 5 < calls < MOST_CALLS
    for call in range(1, calls + 1):
        folder = tmp_path / str(call)
        folder.mkdir()
        with opened(folder) as progress:
            kept = answer(progress, OTHER_FACT)
            before = progress.digest()
            failing = fail_at(progress, call)
            with pytest.raises(DiskFull):
                answer(progress, FACT)
            progress._connection.driver = failing._driver

            assert progress.ids() == (kept.id,)
            assert progress.digest() == before == progress.digest_from_nothing()
            again = answer(progress, FACT)
            assert again.n == kept.n + 1
            assert progress.verify().is_clean
            assert progress.digest() == progress.digest_from_nothing()


def test_whichever_call_of_an_undo_fails_nothing_of_it_is_kept(tmp_path: Path) -> None:
    call, undone = 0, False
    while not undone:
        call += 1
        folder = tmp_path / str(call)
        folder.mkdir()
        with opened(folder) as progress:
            event = answer(progress)
            before = progress.digest()
            failing = fail_at(progress, call)
            try:
                progress.undo(event.id, moment())
                undone = True
            except DiskFull:
                assert call < MOST_CALLS
            progress._connection.driver = failing._driver

            assert (progress.digest() == before) is not undone
            assert (progress.count() == 1) is not undone
            assert progress.digest() == progress.digest_from_nothing()
            assert progress.verify().is_clean
    assert call > 5


def answer_for_ever(progress: Progress, acknowledged: list[bytes]) -> None:
    while True:
        acknowledged.append(answer(progress, given="x" * 900).id)


@pytest.mark.parametrize(
    ("code", "refused"),
    [
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_BUSY, ProgressBusy),
        (sqlite3.SQLITE_IOERR, WriteFailed),
        (sqlite3.SQLITE_IOERR | (4 << 8), WriteFailed),  # the sync itself failed
    ],
)
def test_each_failure_has_its_sentence(
    tmp_path: Path, code: int, refused: type[ProgressRefused]
) -> None:
    with opened(tmp_path) as progress:
        failing = fail_at(progress, 3, code)
        with pytest.raises(refused) as told:
            answer(progress)
        progress._connection.driver = failing._driver

    assert "still there" in str(told.value)


def test_on_a_full_disk_every_acknowledged_answer_is_kept(tmp_path: Path) -> None:
    acknowledged: list[bytes] = []
    with opened(tmp_path) as progress:
        driver = progress._connection.driver
        pages = driver.execute("PRAGMA page_count").fetchone()[0]
        driver.execute(f"PRAGMA max_page_count = {pages + scaled(6, 60)}")
        with pytest.raises(DiskFull):
            answer_for_ever(progress, acknowledged)
        assert acknowledged
        assert progress.ids() == tuple(acknowledged)

        driver.execute("PRAGMA max_page_count = 1000000")
        acknowledged.append(answer(progress).id)

        assert progress.ids() == tuple(acknowledged)
        assert progress.digest() == progress.digest_from_nothing()
    with opened(tmp_path) as progress:
        assert progress.ids() == tuple(acknowledged)
        assert progress.verify().is_clean


def test_names_made_by_a_failed_answer_are_not_believed_afterwards(tmp_path: Path) -> None:
    """The fact, deck and session were new in the answer that failed; their keys are gone."""
    with opened(tmp_path) as progress:
        failing = fail_at(progress, 9)
        with pytest.raises(DiskFull):
            answer(progress, FACT, session="first")
        progress._connection.driver = failing._driver
        progress.append("session_started", a_session("second"), moment())
        progress.answered(an_answer_to(OTHER_FACT, session="second"), moment())
        progress.answered(an_answer_to(FACT, session="first"), moment())

        assert progress.verify().is_clean
        assert progress.digest() == progress.digest_from_nothing()
