"""An event of the log: its bytes, its id, and what is no event."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Mapping
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.facts.problem import QuizAppError
from quizapp.progress import bodies
from quizapp.progress.events import (
    LONGEST_EVENT,
    DamagedEvent,
    Event,
    canonical,
    id_of,
    read_event,
    stored_event,
)
from tests.memory.logs import WRITERS, an_answer, an_event, logs

texts = st.text(st.characters(codec="utf-8"), max_size=12)
plain_values = st.recursive(
    st.booleans() | st.integers(-(2**63) + 1, 2**63 - 1) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


# The canonical form


@pytest.mark.parametrize(
    ("value", "data"),
    [
        ({"b": 1, "a": [True, False]}, b'{"a":[true,false],"b":1}'),
        (("x", -3), b'["x",-3]'),
        ("Wŏnsan", '"Wŏnsan"'.encode()),
        (unicodedata.normalize("NFD", "원산 Wŏnsan"), '"원산 Wŏnsan"'.encode()),
        ('"\\\n\t\x01/\x7f', b'"\\"\\\\\\n\\t\\u0001/\x7f"'),
        ({unicodedata.normalize("NFD", "é"): 1}, '{"é":1}'.encode()),
        ({"Z": 1, "a": 2, "é": 3, "원": 4, "𐀀": 5}, '{"Z":1,"a":2,"é":3,"원":4,"𐀀":5}'.encode()),
        (MappingProxyType({"a": 1}), b'{"a":1}'),
    ],
)
def test_the_canonical_form(value: Any, data: bytes) -> None:
    assert canonical(value) == data


def test_enums_are_written_as_the_text_or_number_they_stand_for() -> None:
    word = StrEnum("word", {"RIGHT": "right"})
    number = IntEnum("number", {"GOOD": 3})

    assert canonical([word["RIGHT"], number["GOOD"]]) == b'["right",3]'


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        ({"body": {"share": 0.5}}, "it.body.share is a float"),
        ({"given": [1, None]}, r"it.given\[1\] is a NoneType"),
        ({"a": {3: "b"}}, "it.a has the key 3, which is no text"),
        ({"text": "\ud83d"}, "it.text holds half of a character"),
        ({"\udc00": 1}, "it holds half of a character"),
        ({"seed": 2**63}, "it.seed is a number over 63 bits"),
        (float("nan"), "it is a float"),
        ({"é": 1, unicodedata.normalize("NFD", "é"): 2}, "it has the key 'é' twice"),
        (b"bytes", "it is a bytes"),
    ],
)
def test_what_the_log_does_not_hold_is_refused_by_name(value: Any, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        canonical(value)


def test_deep_nesting_is_refused() -> None:
    value: Any = "core"
    for _ in range(13):
        value = [value]

    with pytest.raises(ValueError, match="nested deeper than 12"):
        canonical(value)
    assert canonical(value[0])


@given(plain_values)
def test_the_form_of_what_was_read_is_the_form_it_was_read_from(value: Any) -> None:
    data = canonical(value)

    assert canonical(json.loads(data)) == data


@given(st.dictionaries(texts, plain_values, max_size=6), st.randoms())
def test_the_order_of_keys_does_not_matter(value: dict[str, Any], chance: Any) -> None:
    items = [*value.items()]
    if len({unicodedata.normalize("NFC", key) for key in value}) < len(value):
        return
    chance.shuffle(items)

    assert canonical(dict(items)) == canonical(value)


# An event and its id


def test_the_id_is_the_start_of_the_long_blake2b() -> None:
    """As `b2sum` prints it; not a BLAKE2b of 16 bytes, which is another hash."""
    data = b'{"a":1}'

    assert id_of(data) == hashlib.blake2b(data, digest_size=64).digest()[:16]
    assert id_of(data).hex() == "f5bfc4e425382a0c72d618c6ab1132cb"


def test_an_event_is_the_bytes_of_its_envelope() -> None:
    event = Event(1, "undone", "0f" * 16, 7, 1_763_800_000_000, 540, 20_414, "0.1.0", UNDONE)

    assert event.data == (
        b'{"app":"0.1.0","at":1763800000000,"body":{"event":"' + b"ab" * 16 + b'"},'
        b'"day":20414,"kind":"undone","n":7,"offset":540,"v":1,"writer":"' + b"0f" * 16 + b'"}'
    )
    assert event.id == id_of(event.data)


UNDONE = {"event": "ab" * 16}


def test_an_event_keeps_its_texts_composed() -> None:
    said = {"fact": "war:a", "text": unicodedata.normalize("NFD", "Wŏnsan")}

    event = an_event("spelling_accepted", said)

    assert event.body["text"] == unicodedata.normalize("NFC", "Wŏnsan")
    assert read_event(event.data).body == event.body


def test_events_are_equal_when_their_bytes_are() -> None:
    assert an_answer() == an_answer()
    assert len({an_answer(), an_answer(), an_answer(n=2)}) == 2
    assert an_answer() != an_answer(n=2)
    assert an_answer() != "an answer"


def test_an_event_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        an_answer().n = 3  # type: ignore[misc]


@given(logs())
def test_every_event_reads_back_as_it_was_written(log: list[Event]) -> None:
    for event in log:
        for again in (read_event(event.data), stored_event(event.data, event.id)):
            assert again == event
            assert again.id == event.id
            assert _fields(again) == _fields(event)


def _fields(event: Event) -> tuple[Any, ...]:
    return (
        event.v, event.kind, event.writer, event.n, event.at, event.offset, event.day, event.app,
        event.body,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("v", 0),
        ("v", True),
        ("kind", ""),
        ("writer", "A" * 32),
        ("writer", "a" * 31),
        ("n", -1),
        ("n", True),
        ("at", 10**15),
        ("offset", 1440),
        ("day", 1_000_000),
        ("day", -100_001),
        ("day", "20000"),
        ("app", 1),
        ("body", []),
    ],
)
def test_an_event_checks_its_envelope(field: str, value: Any) -> None:
    sound: dict[str, Any] = {
        "v": 1, "kind": "undone", "writer": WRITERS[0], "n": 1, "at": 0, "offset": 0, "day": 0,
        "app": "0", "body": UNDONE,
    }  # fmt: skip

    with pytest.raises(ValueError, match=f"'{field}'"):
        Event(**{**sound, field: value})


def test_an_event_that_no_journal_line_could_hold_is_refused() -> None:
    room = LONGEST_EVENT - len(an_event("noted", bodies.note_body("war:a", "")).data)

    longest = an_event("noted", bodies.note_body("war:a", "x" * room))

    assert len(f"{longest.id.hex()} {longest.data.decode()}\n") == 64 * 1024
    with pytest.raises(ValueError, match="bytes long"):
        an_event("noted", bodies.note_body("war:a", "x" * (room + 1)))


# What is no event


def an_envelope(**changed: Any) -> dict[str, Any]:
    return {**json.loads(an_event("undone", UNDONE).data), **changed}


def dumped(value: Any, **how: Any) -> bytes:
    said = {"ensure_ascii": False, "separators": (",", ":"), "sort_keys": True, **how}
    return json.dumps(value, **said).encode("utf-8", "surrogatepass")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 50_000,
        b"x" * (LONGEST_EVENT + 1),
        dumped(an_envelope(), separators=(", ", ": ")),
        dumped(dict(reversed(an_envelope().items())), sort_keys=False),
        dumped(an_envelope()) + b"\n",
        dumped(an_envelope())[:-1],
        dumped(an_envelope()).replace(b'"n":0', b'"n":0,"n":0'),
        dumped(an_envelope(body={**UNDONE, "share": 0.5})),
        dumped(an_envelope(body={**UNDONE, "why": None})),
        dumped(an_envelope(body={**UNDONE, "why": "\ud83d"})),
        dumped(an_envelope(body={**UNDONE, "why": "\ud83d"}), ensure_ascii=True),
        dumped(an_envelope(app="원산"), ensure_ascii=True),
        dumped(an_envelope(more=1)),
        dumped(an_envelope(v=2, n=None)),
        dumped({"v": 1}),
    ],
    ids=range(20),
)
def test_bytes_that_are_no_event_are_told_in_a_sentence(data: bytes) -> None:
    with pytest.raises(DamagedEvent) as told:
        read_event(data)

    assert isinstance(told.value, QuizAppError)
    assert str(told.value).startswith("An event of the log is damaged: ")


@given(logs(longest=3), st.data())
def test_a_flipped_bit_is_always_found(log: list[Event], data: st.DataObject) -> None:
    for event in log:
        spot = data.draw(st.integers(0, len(event.data) * 8 - 1))
        damaged = bytearray(event.data)
        damaged[spot // 8] ^= 1 << spot % 8

        assert id_of(bytes(damaged)) != event.id
        with pytest.raises(DamagedEvent):
            stored_event(bytes(damaged), event.id)


def test_an_event_of_a_newer_version_is_kept_as_it_came() -> None:
    newer = an_envelope(v=2, kind="dreamt", more=[1.5, None], body={"share": 0.5})
    data = dumped(dict(reversed(newer.items())), sort_keys=False)

    event = read_event(data)

    assert event.data == data
    assert not event.understood


def test_an_unknown_kind_and_unknown_fields_of_this_version_are_kept() -> None:
    unknown = an_event("dreamt", {"of": ["sheep"]})
    more = an_event("undone", {**UNDONE, "why": "a slip"})

    assert not read_event(unknown.data).understood
    assert read_event(more.data).body["why"] == "a slip"
    assert read_event(more.data).understood


def test_text_that_an_older_unicode_did_not_compose_is_no_damage() -> None:
    """NFC is a promise of the writer. A reader with another Unicode table takes the bytes."""
    data = dumped(an_envelope(app=unicodedata.normalize("NFD", "é")))

    assert read_event(data).data == data
    assert isinstance(read_event(data).body, Mapping)
