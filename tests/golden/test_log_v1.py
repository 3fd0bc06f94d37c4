"""A log of version 1 is read, byte for byte and fold for fold, as on the day it was written."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from quizapp.memory.fold import Folded, digest, fold
from quizapp.memory.logged import KINDS_V1
from quizapp.progress.events import Event, canonical, read_event
from tests.golden import write_log_v1

HERE = Path(__file__).parent
LINES = (HERE / "log-v1.jsonl").read_bytes().splitlines()
EVENTS = [read_event(line[33:]) for line in LINES]
FOLDED = (
    (
        "august-1945:wonsan-landing/began",
        '["5.31879 4.75286 20417 3 0 324 0 1764122400000","00 -","20416","8f14e45fceea167a",'
        '[["46ebc5e96f6411351327599fde1bf7f3",1763942730000,"First wave: 21 August, 元山 🚢"]],[]]',
    ),
    (
        "august-1945:chongjin/name.ko",
        '["2.76097 6.40212 20419 3 0 123 0 1764269940000","00 20426","20416","8f14e45fceea167a",'
        '[],["Ch’ŏngjin"]]',
    ),
    (
        "august-1945:chongjin-landing/strength~jcs@landed#1",
        '["1.2931 5.11217 20417 1 0 2 0 1764032409000","01 -","20417","8f14e45fceea167a",[],[]]',
    ),
    ("planets:mars/moons", '["","00 -","","",[],[]]'),
    ("planets:venus/moons", '["","10 -","","",[],[]]'),
    ("stars:vega/colour", '["","00 -","","",[],[]]'),
)


@pytest.mark.parametrize("line", LINES, ids=range(1, len(LINES) + 1))
def test_every_line_is_an_id_and_the_bytes_that_give_it(line: bytes) -> None:
    id_, _blank, data = line.partition(b" ")

    assert hashlib.blake2b(data).hexdigest()[:32] == id_.decode()
    assert read_event(data).id.hex() == id_.decode()
    assert canonical(json.loads(data)) == data


def test_every_kind_of_version_1_is_in_it() -> None:
    assert {event.kind for event in EVENTS} == KINDS_V1


def test_it_is_still_written_with_the_same_bytes() -> None:
    assert write_log_v1.tell() == EVENTS


def test_its_running_numbers_have_no_gaps() -> None:
    for writer in (write_log_v1.LAPTOP, write_log_v1.PHONE):
        numbers = [event.n for event in EVENTS if event.writer == writer]
        assert numbers == list(range(1, len(numbers) + 1))


def test_it_folds_to_the_same_digest() -> None:
    kept = (HERE / "log-v1.digest").read_text(encoding="ascii").strip()

    assert digest(fold(EVENTS)) == kept
    assert digest(fold([*reversed(EVENTS), *EVENTS])) == kept


@pytest.mark.parametrize(("fact", "text"), FOLDED)
def test_it_says_the_same_of_each_fact(fact: str, text: str) -> None:
    assert fold(EVENTS).of(fact).text == text


def test_it_says_the_same_of_settings_and_sessions() -> None:
    folded = fold(EVENTS)

    assert folded.settings == {"retention": 920, "chapters": ["korea", "kurils"]}
    assert [folded.frame.counts_of(session) for session in ("s1", "s2", "s3")] == ["all"] * 3
    assert folded.unknown == {}


def test_every_event_of_it_leaves_a_trace_or_is_meant_to_leave_none() -> None:
    """Without one of them the fold differs, save where the rules say that it does not fold."""
    silent = {_name(event) for event in EVENTS if _without(event) == digest(fold(EVENTS))}

    assert silent == SILENT


SILENT = {
    "session_started 1",  # a session whose start is lost counts all
    "answered 5",  # undone
    "session_ended 7",
    "noted 9",  # replaced
    "set 11",  # set again
    "session_started 12",  # counted "none", but recounted since
    "drafted 13",
    "answered 15",  # the fact was reset
    "session_recounted 16",  # recounted again
    "resumed 19",  # reset, which resumes too
    "undone 21",  # redone
}


def _name(event: Event) -> str:
    return f"{event.kind} {event.n}"


def _without(event: Event) -> str:
    return digest(fold(one for one in EVENTS if one is not event))


def test_an_empty_log_says_nothing() -> None:
    assert fold([]) == Folded()
    assert digest(fold([])) == digest(Folded())
