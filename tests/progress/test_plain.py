"""Plain answers: what is read at a glance is what a close look at the same bytes gives."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.progress.events import Event
from quizapp.progress.plain import plain_answer
from tests.memory.logs import logs
from tests.scale import scaled

GOLDEN = Path(__file__).parents[1] / "golden" / "log-v1.jsonl"
PLAIN = (
    '{"app":"1.0","at":-5,"body":{"confidence":"sure","deck":"d","deck_version":"1","direction":'
    '"forward","form":"choice","generator":3,"given":"원산","outcomes":[{"credit":1000,"fact":'
    '"d:a/b","grade":"right","print":"00ff","rating":3,"role":"target"}],"rung":"recognise",'
    '"seed":-8999999999999999999,"session":"s","shown":["","a",",","원산"],"took_ms":9},"day":-1,"kind":"answered",'
    '"n":1,"offset":-540,"v":1,"writer":"00112233445566778899aabbccddeeff"}'
)
ODD = ['"', "\\", ",", "-", "0", "9", "00", "é", "e\u0301", "\x00", "\x7f", "}", "{", " ", "null"]
PIECES = [*ODD, '"rating":3,', '"x":1,', "1e3", "99999999999999999999", "target", "\ud800", "٣"]


def looked_at_closely(data: bytes) -> Event:
    """The event, made from its parts, with every check of a new one."""
    return Event(**json.loads(data))


def assert_same(data: bytes) -> None:
    at_a_glance = plain_answer(data)
    if at_a_glance is not None:
        assert at_a_glance == json.loads(data)
        assert looked_at_closely(data).data == data


def test_a_plain_answer_is_read_at_a_glance() -> None:
    assert plain_answer(PLAIN.encode()) == json.loads(PLAIN)
    without = PLAIN.replace('"rating":3,', "")
    assert plain_answer(without.encode()) == json.loads(without)


def test_most_answers_of_the_golden_log_are_plain() -> None:
    lines = [line[33:] for line in GOLDEN.read_bytes().splitlines()]
    answers = [data for data in lines if b'"kind":"answered"' in data]
    plain = [data for data in answers if plain_answer(data) is not None]
    assert 2 * len(plain) > len(answers) > 0


@given(log=logs(longest=12))
@settings(max_examples=scaled(30, 500))
def test_what_is_read_at_a_glance_is_what_the_json_says(log: list[Event]) -> None:
    for event in log:
        assert_same(event.data)


@given(
    st.integers(0, len(PLAIN)),
    st.integers(0, 12),
    st.sampled_from(PIECES) | st.text(max_size=3),
)
@settings(max_examples=scaled(400, 20_000))
def test_nothing_spoilt_is_taken_for_sound(start: int, length: int, piece: str) -> None:
    spoilt = PLAIN[:start] + piece + PLAIN[start + length :]
    assert_same(spoilt.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize(
    "what",
    [
        ('"seed":-8999999999999999999', '"seed":-9223372036854775808'),
        ('"n":1', '"n":01'),
        ('"n":1', '"n":-1'),
        ('"at":-5', '"at":-0'),
        ('"at":-5', '"at":999999999999999'),
        ('"day":-1', '"day":-1.0'),
        ('"offset":-540', '"offset":-1440'),
        ('"credit":1000', '"credit":1001'),
        ('"rating":3', '"rating":5'),
        ('"role":"target"', '"role":"judge"'),
        ('"took_ms":9', '"took_ms":-9'),
        ('"took_ms":9', '"took_ms":10000000001'),
        ("00112233445566778899aabbccddeeff", "00112233445566778899AABBCCDDEEFF"),
        ('"v":1', '"v":2'),
        ('"given":"원산"', '"given":["원산"]'),
        ('"given":"원산"', '"given":"\\uc6d0"'),
        ('"given":"원산"', '"given":"e\u0301"'),
        ('"rung"', '"rumg"'),
    ],
)
def test_what_is_not_plain_takes_a_closer_look(what: tuple[str, str]) -> None:
    assert plain_answer(PLAIN.replace(*what).encode()) is None
