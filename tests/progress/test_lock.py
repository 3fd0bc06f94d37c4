"""One writer a profile: the second is told who the first is, and no lock outlives its process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from quizapp.progress.lock import WriterLock, holder, lock_path
from quizapp.progress.refusals import FolderUnusable, ProgressInUse
from tests.progress.files import NAME, a_studied_file, answer, opened

HOLD = """
import sys, time
from pathlib import Path
from quizapp.progress.lock import WriterLock
lock = WriterLock(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


def test_a_second_writer_is_refused_and_told_the_process(tmp_path: Path) -> None:
    with opened(tmp_path), pytest.raises(ProgressInUse) as refused:
        opened(tmp_path)

    assert refused.value.pid == os.getpid()
    assert str(os.getpid()) in str(refused.value)


def test_the_lock_is_free_again_after_closing(tmp_path: Path) -> None:
    opened(tmp_path).close()

    opened(tmp_path).close()


def test_a_refused_opening_leaves_no_lock(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"no database at all " * 100)
    for _time in range(2):
        with pytest.raises(Exception, match="damaged"):
            opened(tmp_path)


def test_readers_open_beside_a_writer_and_see_what_it_committed(tmp_path: Path) -> None:
    with opened(tmp_path) as writer:
        event = answer(writer)
        with opened(tmp_path, read_only=True) as reader:
            assert reader.ids() == (event.id,)
            later = answer(writer)
            assert reader.ids() == (event.id, later.id)


def test_a_killed_process_leaves_no_stuck_lock(tmp_path: Path) -> None:
    path = a_studied_file(tmp_path)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(ProgressInUse) as refused:
            WriterLock(path)
        assert refused.value.pid == other.pid
        other.send_signal(signal.SIGKILL)
        other.wait(10)

    WriterLock(path).release()


def test_the_lock_can_be_released_twice(tmp_path: Path) -> None:
    lock = WriterLock(tmp_path / NAME)
    lock.release()
    lock.release()

    assert holder(tmp_path / NAME) == os.getpid()


def test_a_lock_file_without_a_number_names_nobody(tmp_path: Path) -> None:
    lock_path(tmp_path / NAME).write_text("somebody")

    assert holder(tmp_path / NAME) == 0
    assert holder(tmp_path / "elsewhere" / NAME) == 0


def test_a_folder_in_the_place_of_the_lock_is_told(tmp_path: Path) -> None:
    lock_path(tmp_path / NAME).mkdir()

    with pytest.raises(FolderUnusable):
        WriterLock(tmp_path / NAME)
