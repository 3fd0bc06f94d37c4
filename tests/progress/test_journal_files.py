"""Reading files of events from anywhere: what is sound is taken, all else is told."""

from __future__ import annotations

import gzip
import os
import random
from pathlib import Path

import pytest

from quizapp.progress import journal_files
from quizapp.progress.events import Event
from quizapp.progress.journal_files import (
    LONGEST_LINE,
    FileRead,
    JournalUnreadable,
    files_under,
    fingerprint,
    line_of,
    sound_lines,
)
from tests.memory.logs import an_answer
from tests.scale import scaled

EVENTS = [an_answer(n=n) for n in range(1, 4)]
WHOLE = b"".join(map(line_of, EVENTS))


def reading(path: Path, content: bytes, start: int = 0) -> tuple[list[bytes], FileRead]:
    """The ids of the sound lines of a file with this content, and what reading it came to."""
    path.write_bytes(content)
    read = FileRead(path)
    return [line.id for line in sound_lines(read, start)], read


def ids(events: list[Event]) -> list[bytes]:
    return [event.id for event in events]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "2026-11.jsonl"


def test_a_line_is_the_id_in_hex_a_blank_and_the_bytes() -> None:
    line = line_of(EVENTS[0])

    assert line == EVENTS[0].id.hex().encode() + b" " + EVENTS[0].data + b"\n"


def test_every_line_of_a_whole_file_is_taken(file: Path) -> None:
    found, read = reading(file, WHOLE)

    assert found == ids(EVENTS)
    assert read.is_whole
    assert read.end == len(WHOLE)


def test_a_file_cut_anywhere_is_taken_up_to_its_last_whole_line(file: Path) -> None:
    line_end = [len(b"".join(map(line_of, EVENTS[:many]))) for many in range(4)]
    for cut in random.Random(6).sample(range(1, len(WHOLE)), scaled(200, len(WHOLE) - 1)):
        found, read = reading(file, WHOLE[:cut])

        # Without its line feed alone a line is whole: its bytes still give its id.
        whole = sum(end - 1 <= cut for end in line_end[1:])
        assert found == ids(EVENTS[:whole]), cut
        assert read.cut is not any(cut in (end, end - 1) for end in line_end), cut


def test_reading_goes_on_where_it_ended(file: Path) -> None:
    cut = len(line_of(EVENTS[0])) + 20
    _found, read = reading(file, WHOLE[:cut])

    found, _read = reading(file, WHOLE, read.end)

    assert found == ids(EVENTS[1:])


@pytest.mark.parametrize(
    "content",
    [
        WHOLE.replace(b"\n", b"\r\n"),  # a mail program, an editor of Windows
        b"\xef\xbb\xbf" + WHOLE,
        WHOLE.replace(b"\n", b"\n\n"),
        gzip.compress(WHOLE),
        gzip.compress(line_of(EVENTS[0])) + gzip.compress(WHOLE[len(line_of(EVENTS[0])) :]),
    ],
    ids=["line ends", "byte order mark", "blank lines", "gzip", "gzip in two parts"],
)
def test_what_programs_do_to_texts_does_no_harm(file: Path, content: bytes) -> None:
    found, read = reading(file, content)

    assert found == ids(EVENTS)
    assert read.is_whole


def test_a_line_whose_bytes_do_not_give_its_id_is_not_taken(file: Path) -> None:
    found, read = reading(file, WHOLE.replace(b"najin", b"Najin", 1))

    assert found == ids(EVENTS[1:])
    assert (read.wrong, read.is_whole) == (1, False)


@pytest.mark.parametrize("length", [LONGEST_LINE, 10 * LONGEST_LINE, 3_000_000])
def test_a_line_over_64_kb_is_passed_over_and_the_others_are_taken(file: Path, length: int) -> None:
    found, read = reading(file, line_of(EVENTS[0]) + b"x" * length + b"\n" + line_of(EVENTS[1]))

    assert found == ids(EVENTS[:2])
    assert (read.too_long, read.wrong) == (1, 0)


def test_after_the_last_line_allowed_reading_stops(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_files, "MOST_LINES", 2)

    found, read = reading(file, WHOLE)

    assert found == ids(EVENTS[:2])
    assert read.too_many


def test_a_cut_gzip_is_taken_up_to_its_last_whole_line(file: Path) -> None:
    many = b"".join(line_of(an_answer(n=n)) for n in range(1, 400))
    packed = gzip.compress(many)
    for cut in range(len(packed) - 1, 20, -len(packed) // scaled(9, 90)):
        found, read = reading(file, packed[:cut])

        assert read.cut
        assert len(found) < 399 or cut > len(packed) - 20


def test_a_spoilt_gzip_is_taken_as_far_as_it_is_sound(file: Path) -> None:
    packed = bytearray(gzip.compress(WHOLE))
    packed[-6] ^= 1  # in its checksum

    found, read = reading(file, bytes(packed))

    assert set(found) <= set(ids(EVENTS))
    assert read.spoilt


def test_a_few_bytes_that_unpack_to_gigabytes_fill_no_memory(file: Path) -> None:
    bomb = gzip.compress(b"x" * scaled(20_000_000, 2_000_000_000), 9)

    found, read = reading(file, bomb + gzip.compress(b"\n" + line_of(EVENTS[0])))

    assert found == ids(EVENTS[:1])
    assert read.too_long == 1


def test_another_programs_file_is_no_journal(file: Path) -> None:
    _found, read = reading(file, b"Shopping:\n- milk\n")

    assert not read.is_journal


def test_all_files_under_a_folder_are_found_and_no_link_is_followed(tmp_path: Path) -> None:
    for name in ("a/2026-11.jsonl", "a/2026-11.sync-conflict-20261122.jsonl", "b/c/.hidden"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "a" / "round").symlink_to(tmp_path, target_is_directory=True)

    found = [path.relative_to(tmp_path).as_posix() for path in files_under(tmp_path)]

    assert found == ["a/2026-11.jsonl", "a/2026-11.sync-conflict-20261122.jsonl", "b/c/.hidden"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes with names")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(JournalUnreadable):
        files_under(tmp_path / "pipe")
    with pytest.raises(JournalUnreadable):
        list(sound_lines(FileRead(tmp_path / "pipe")))


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(JournalUnreadable, match="cannot be read"):
        files_under(tmp_path / "gone")
    with pytest.raises(JournalUnreadable, match="gone"):
        list(sound_lines(FileRead(tmp_path / "gone")))


def test_a_fingerprint_knows_a_beginning_again(file: Path) -> None:
    file.write_bytes(WHOLE)
    before = fingerprint(file, 100)
    file.write_bytes(WHOLE + WHOLE)

    assert fingerprint(file, 100) == before
    assert fingerprint(file, 101) != before
    assert fingerprint(file, 10**6) is None
