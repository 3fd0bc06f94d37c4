"""Events lie packed in the file, and come out of it byte for byte."""

from __future__ import annotations

import hashlib
import random
from concurrent.futures import ThreadPoolExecutor
from importlib import resources
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from quizapp.progress.events import LONGEST_EVENT, id_of
from quizapp.progress.packing import PACKED_STARTS, pack, packed_with, unpacked
from tests.memory.logs import logs
from tests.progress.files import a_studied_file, look

GOLDEN = Path(__file__).parents[1] / "golden"
LINES = (GOLDEN / "log-v1.jsonl").read_bytes().splitlines()
EVENTS = [line[33:] for line in LINES]


@given(st.binary(max_size=2000))
def test_whatever_is_packed_comes_out_as_it_was(data: bytes) -> None:
    assert unpacked(pack(b"{" + data)) == b"{" + data


@given(logs(longest=5))
def test_every_event_comes_out_as_it_was(log: list) -> None:  # type: ignore[type-arg]
    assert [unpacked(pack(event.data)) for event in log] == [event.data for event in log]


def test_every_kind_of_event_takes_less_room() -> None:
    assert [data for data in EVENTS if len(pack(data)) >= len(data)] == []
    assert sum(map(len, map(pack, EVENTS))) < 0.45 * sum(map(len, EVENTS))


def test_the_longest_event_comes_out_as_it_was() -> None:
    letters = random.Random(1).choices("abcdefghij ", k=LONGEST_EVENT)
    for text in ("x" * LONGEST_EVENT, "".join(letters)):
        data = text.encode()
        assert len(pack(data)) < len(data)
        assert unpacked(pack(data)) == data


def test_what_an_older_version_stored_is_read_as_it_is() -> None:
    assert [unpacked(data) for data in EVENTS] == EVENTS


def test_the_dictionary_never_changes() -> None:
    """Files were written with it. A better one would get a name of its own."""
    kept = resources.files("quizapp.progress").joinpath("events-1.dict").read_bytes()

    assert hashlib.sha256(kept).hexdigest() == DICTIONARY


def test_what_was_packed_once_is_read_for_ever() -> None:
    """Written down when the first file was packed: the log's first event, and how it lay there."""
    assert unpacked(bytes.fromhex(PACKED)) == EVENTS[0]


def test_no_changed_bit_gives_another_event_or_costs_more_than_an_error() -> None:
    for data in EVENTS:
        packed = pack(data)
        for bit in range(len(packed) * 8):
            changed = bytearray(packed)
            changed[bit // 8] ^= 1 << bit % 8
            found = unpacked(bytes(changed))
            assert found == data or id_of(found) != id_of(data)
            assert len(found) <= LONGEST_EVENT


def test_what_asks_for_too_much_room_does_not_get_it() -> None:
    """Deflate makes a thousand bytes of one: a gigabyte of zeros would be told by a megabyte."""
    bomb = pack(b"0" * LONGEST_EVENT)[:2] + packed_with(b"", bytes(10**7))

    assert len(unpacked(bomb)) == len(bomb)


def test_what_is_cut_off_or_has_more_behind_it_is_no_event() -> None:
    packed = pack(EVENTS[0])

    assert unpacked(packed + b"more") != EVENTS[0]
    assert unpacked(packed + b"more", then_more=True) == EVENTS[0]
    for length in range(len(packed)):
        assert unpacked(packed[:length]) != EVENTS[0]


def test_several_threads_may_pack_and_unpack_at_once() -> None:
    """A check reads in the background while answers are stored."""

    def work(_thread: int) -> bool:
        return all(unpacked(pack(data)) == data for data in EVENTS * 30)

    with ThreadPoolExecutor(4) as threads:
        assert all(threads.map(work, range(8)))


def test_in_a_learners_file_every_event_lies_packed(tmp_path: Path) -> None:
    path = a_studied_file(tmp_path)

    rows = look(path, "SELECT id, data FROM event")

    assert rows
    assert all(PACKED_STARTS.match(data) for _id, data in rows)
    assert all(id_of(unpacked(data)) == id_ for id_, data in rows)


DICTIONARY = "1e9e4c897e85ce65618943076870bbaebb1e846dc90e358ad448d54c64c5d091"
PACKED = (
    "ff01c39e56c053f82606a853f8c9f9a57925c52037e4807251416951417e31b81e2f2905aa80850b4a4ba618"
    "3c8552909a0c320094828ac1532948090be86f604100ac1740fe36adc53ebf0f35301e584914c167fa0df1cf"
    "f49ba518a419269a261b2599a79a58185b261a269ba41801dbdac0360968de5fa91600"
)
