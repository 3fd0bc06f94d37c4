"""The real SQLite on a disk whose N-th write or sync fails, for every N of an answer."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from quizapp.progress.refusals import ProgressRefused
from tests.progress.failing_disk import LIBRARY, Disk, disk_under
from tests.progress.files import FACT, OTHER_FACT, answer, opened
from tests.scale import scaled

pytestmark = pytest.mark.skipif(LIBRARY is None, reason="this Python holds SQLite inside itself")
IOERR_FSYNC = sqlite3.SQLITE_IOERR | (4 << 8)
CODES = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, IOERR_FSYNC)
MOST_CALLS = 80


def calls_of_an_answer(folder: Path, disk: Disk) -> int:
    folder.mkdir()
    with opened(folder, journal=folder / "journal") as progress:
        answer(progress, OTHER_FACT)
        disk.begin()
        answer(progress, FACT)
        return disk.calls


@pytest.mark.parametrize("lasting", [False, True], ids=["once", "until space returns"])
@pytest.mark.parametrize("code", CODES[: scaled(1, 3)])
def test_whichever_write_or_sync_of_an_answer_fails_it_is_told_and_the_next_one_is_kept(
    tmp_path: Path, code: int, lasting: bool
) -> None:
    """What was acknowledged before is there, of the failed one nothing, in file and journal."""
    with disk_under(tmp_path) as disk:
        calls = calls_of_an_answer(tmp_path / "counted", disk)
        assert 5 < calls < MOST_CALLS
        told = [_failing(tmp_path / str(at), disk, at, code, lasting) for at in range(1, calls + 1)]

    assert all(told)


def _failing(folder: Path, disk: Disk, fail_at: int, code: int, lasting: bool) -> bool:
    folder.mkdir()
    with opened(folder, journal=folder / "journal") as progress:
        kept = answer(progress, OTHER_FACT)
        before = progress.digest()
        disk.begin(fail_at, code, lasting)
        with pytest.raises(ProgressRefused) as told:
            answer(progress, FACT)
        disk.begin()

        assert progress.ids() == (kept.id,)
        assert progress.digest() == before == progress.digest_from_nothing()
        again = answer(progress, FACT)
        assert again.n == kept.n + 1
    with opened(folder, journal=folder / "journal") as progress:
        assert progress.ids() == (kept.id, again.id)
        assert progress.verify().is_clean
        assert progress.digest() == progress.digest_from_nothing()
        assert len((progress.sharing.written())[0].read_bytes().splitlines()) == 2
    return "still there" in str(told.value)
