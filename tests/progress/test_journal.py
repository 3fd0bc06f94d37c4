"""The log's second copy: written with every answer, complete after whatever happened."""

from __future__ import annotations

import gzip
import os
import time
from pathlib import Path

import pytest

from quizapp.progress import journal as journal_module
from quizapp.progress import second_copy
from quizapp.progress.journal import FROM_OTHERS, Journal, JournalFailed
from quizapp.progress.journal_files import FileRead, line_of, sound_lines
from quizapp.progress.store import Progress
from tests.memory.logs import WRITERS, an_answer
from tests.progress.files import answer, opened
from tests.scale import scaled

AT_ALL = 10**9  # ms


def journalled(folder: Path) -> Progress:
    return opened(folder, journal=folder / "journal")


def in_journal(folder: Path) -> list[bytes]:
    """The ids of all sound lines, doubled ones doubled."""
    paths = sorted((folder / "journal").rglob("*.jsonl*"))
    return [line.id for path in paths for line in sound_lines(FileRead(path))]


def assert_complete(folder: Path) -> None:
    """Each event stands in the journal, once."""
    with opened(folder, read_only=True) as progress:
        assert sorted(in_journal(folder)) == sorted(progress.ids())


@pytest.fixture
def month(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What month it is; a test may change it."""
    now = ["2026-11"]
    monkeypatch.setattr(journal_module, "this_month", lambda: now[0])
    monkeypatch.setattr(Journal.__init__, "__defaults__", (lambda: now[0],))
    return now


def test_an_answer_stands_in_its_writers_file_of_the_month(
    tmp_path: Path, month: list[str]
) -> None:
    """The month is that of writing, not that of the answer."""
    with journalled(tmp_path) as progress:
        event = answer(progress)

    written = tmp_path / "journal" / progress.writer / f"{month[0]}.jsonl"
    assert written.read_bytes() == line_of(event)


def test_an_answer_is_synced_within_a_second(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[float] = []
    fsync = os.fsync

    def sync(handle: int) -> None:
        fsync(handle)
        synced.append(time.time())

    monkeypatch.setattr(os, "fsync", sync)
    with journalled(tmp_path) as progress:
        for _time in range(3):
            before = len(synced)
            answered = time.time()
            answer(progress)
            while len(synced) == before and time.time() < answered + 5:
                time.sleep(0.01)

            assert synced[-1] - answered < 1


def test_an_answer_does_not_wait_for_a_slow_journal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with journalled(tmp_path) as progress:
        answer(progress)
        monkeypatch.setattr(os, "fsync", lambda _handle: time.sleep(0.7))
        time.sleep(0.3)  # the thread has begun to sync
        began = time.monotonic()
        for _time in range(5):
            answer(progress)
        took = time.monotonic() - began
        monkeypatch.undo()

    assert took < 0.4
    assert_complete(tmp_path)


def test_after_a_start_in_good_order_nothing_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with journalled(tmp_path) as progress:
        answer(progress)

    def read(*_args: object) -> object:
        raise AssertionError("a file was read")

    monkeypatch.setattr(second_copy, "sound_lines", read)
    with journalled(tmp_path) as progress:
        answer(progress)
        assert progress.freshen(AT_ALL)

    assert_complete(tmp_path)


def test_a_progress_older_than_its_journal_is_written_whole(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        for day in range(scaled(30, 300)):
            answer(progress, day=day)

    journalled(tmp_path).close()

    assert_complete(tmp_path)


@pytest.mark.parametrize("harm", ["gone", "file gone", "cut", "zeros", "one bit"])
def test_what_harm_takes_from_the_journal_is_written_again(tmp_path: Path, harm: str) -> None:
    with journalled(tmp_path) as progress:
        events = [answer(progress, day=day) for day in range(6)]
    (path,) = (tmp_path / "journal").rglob("*.jsonl")
    content = path.read_bytes()
    match harm:
        case "gone":
            path.unlink()
            path.parent.rmdir()
            path.parent.parent.rmdir()
        case "file gone":
            path.unlink()
        case "cut":
            path.write_bytes(content[: len(content) // 2])
        case "zeros":  # what a power cut leaves of a file that was longer
            path.write_bytes(content[:-700] + b"\0" * 700)
            force_look(tmp_path)
        case "one bit":
            path.write_bytes(content[:900] + bytes([content[900] ^ 1]) + content[901:])
            force_look(tmp_path)

    with journalled(tmp_path) as progress:
        assert progress.freshen(AT_ALL)

    assert sorted(in_journal(tmp_path)) == sorted(event.id for event in events)


def force_look(folder: Path) -> None:
    """As after a crash: how far the journal had come was not noted."""
    with opened(folder) as progress, progress._connection.writing() as driver:
        driver.execute("DELETE FROM meta WHERE key = 'journal'")


def test_events_answered_without_a_journal_are_added_at_the_next_start(tmp_path: Path) -> None:
    with journalled(tmp_path) as progress:
        answer(progress)
    with opened(tmp_path) as progress:
        answer(progress, day=1)

    journalled(tmp_path).close()

    assert_complete(tmp_path)


def test_half_a_line_of_a_crash_is_cut_off_before_the_next_is_written(tmp_path: Path) -> None:
    with journalled(tmp_path) as progress:
        answer(progress)
    (path,) = (tmp_path / "journal").rglob("*.jsonl")
    with path.open("ab") as file:
        file.write(line_of(an_answer())[:300])

    with journalled(tmp_path) as progress:
        answer(progress, day=1)

    read = FileRead(path)
    assert len(list(sound_lines(read))) == 2
    assert read.is_whole


def test_a_month_that_is_over_is_gzipped_and_never_changes(
    tmp_path: Path, month: list[str]
) -> None:
    with journalled(tmp_path) as progress:
        answer(progress)
    month[0] = "2026-12"
    with journalled(tmp_path) as progress:
        answer(progress, day=1)
        closed = tmp_path / "journal" / progress.writer / "2026-11.jsonl.gz"
    content = closed.read_bytes()
    assert len(gzip.decompress(content).splitlines()) == 1

    for month[0] in ("2026-11", "2026-12", "2027-01"):  # a clock set back, too
        with journalled(tmp_path) as progress:
            answer(progress, day=2)

    assert closed.read_bytes() == content
    assert not closed.with_suffix("").exists()
    assert_complete(tmp_path)


def test_a_month_that_ends_while_the_program_runs_begins_a_new_file(
    tmp_path: Path, month: list[str]
) -> None:
    with journalled(tmp_path) as progress:
        answer(progress)
        month[0] = "2027-01"
        answer(progress, day=1)

    names = sorted(path.name for path in (tmp_path / "journal").rglob("*.jsonl*"))
    assert names == ["2026-11.jsonl", "2027-01.jsonl"]
    assert_complete(tmp_path)


@pytest.mark.parametrize("call", ["write", "fsync", "open"])
def test_a_journal_that_cannot_be_written_stops_no_answer_and_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def fail(*_args: object) -> int:
        raise OSError(28, "No space left on device")

    with journalled(tmp_path) as progress:
        monkeypatch.setattr(os, call, fail)
        event = answer(progress)
        progress.sharing._copy.journal.flush()  # type: ignore[union-attr]
        problem = progress.sharing.problem
        monkeypatch.undo()

        assert progress.ids() == (event.id,)
        assert isinstance(problem, JournalFailed)
        assert "No space left" in str(problem)
        assert "Every answer is safe" in str(problem)

        answer(progress, day=1)  # there is room again
        assert progress.freshen(AT_ALL)
        assert progress.sharing.problem is None
    assert_complete(tmp_path)


def test_what_others_wrote_is_kept_beside(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.writer = WRITERS[0]
    journal.keep(an_answer(writer=WRITERS[0]))
    journal.keep(an_answer(writer=WRITERS[1]))
    journal.close()

    assert {name.partition("/")[0] for name in journal.files()} == {WRITERS[0], FROM_OTHERS}
    assert [path.parent.name for path in journal.own_files()] == [WRITERS[0]]


def test_a_reader_keeps_no_journal(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        answer(progress)
    with opened(tmp_path, read_only=True, journal=tmp_path / "journal") as progress:
        progress.freshen(100)

    assert not (tmp_path / "journal").exists()
