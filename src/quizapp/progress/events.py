"""One event of a learner's log: a value, its canonical bytes, and its id made from them.

Nothing here knows how events are stored. The bytes are the event: they are hashed, stored and
passed on exactly as they were written, and an event from a newer version is kept as it came.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.memory.logged import KINDS_V1, VERSION, is_understood
from quizapp.progress.bodies import Body, Check, check_body, is_day, is_hex, is_whole
from quizapp.progress.plain import plain_answer

__all__ = [
    "ID_BYTES",
    "KINDS_V1",
    "LONGEST_EVENT",
    "VERSION",
    "DamagedEvent",
    "Event",
    "canonical",
    "checked",
    "event_of",
    "id_of",
    "read_event",
    "stored_event",
]

ID_BYTES = 16
WRITER_DIGITS = 32
LONGEST_EVENT = 65_536 - 34
"""Bytes. A journal line is the id in hex, a blank, the event and a line feed: at most 64 KB."""
DEEPEST = 12
LARGEST_INTEGER = 2**63 - 1
LARGEST_AT = 10**14
LARGEST_OFFSET = 24 * 60 - 1
_ENVELOPE = ("v", "kind", "writer", "n", "at", "offset", "day", "app", "body")


class DamagedEvent(QuizAppError):
    """Bytes that are no event: they do not give their id, or do not say what an event says."""


def id_of(data: bytes) -> bytes:
    """The id of an event: the first 16 bytes of BLAKE2b (64 bytes long) over its bytes."""
    return hashlib.blake2b(data).digest()[:ID_BYTES]


def canonical(value: Any) -> bytes:
    """The one form of a value as bytes: UTF-8, NFC, keys sorted, no blanks.

    Takes texts, whole numbers, true and false, lists and tuples, and mappings with text keys.
    Raises ValueError, saying what and where, for all else: floats, None, lone surrogates,
    numbers over 63 bits, and nesting deeper than 12.
    """
    return _dump(_plain(value))


def _dump(plain: Any) -> bytes:
    return _encode(plain).encode("utf-8")


_decode = json.JSONDecoder(strict=True).decode
# Where a null, a float or an integer over 63 bits would begin; the inside of a text may look so.
_STRANGE = re.compile(r"[:,\[](?:n|-?[NI]|-?\d+[.eE]|-?9\d{18}|-?\d{20})").search
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode


class _UnfitError(ValueError):
    """A value the log does not hold, and the way to it from outside in."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why
        self.way = ""

    def __str__(self) -> str:
        return f"it{self.way} {self.why}"


def _plain(value: Any, depth: int = 0) -> Any:
    if depth > DEEPEST:
        raise _UnfitError(f"is nested deeper than {DEEPEST}")
    make = _PLAIN.get(type(value))
    if make is None:
        make = next((_PLAIN[kind] for kind in _KINDS if isinstance(value, kind)), _refuse)
    return make(value, depth)


def _refuse(value: Any, _depth: int) -> Any:
    raise _UnfitError(f"is a {type(value).__name__}, which the log does not hold")


def _flag(value: bool, _depth: int) -> bool:
    return value


def _text(value: str, _depth: int) -> str:
    text = str.__str__(value)  # of an enum its text
    if text.isascii():
        return text
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise _UnfitError("holds half of a character (a lone surrogate)") from None
    return unicodedata.normalize("NFC", text)


def _integer(value: int, _depth: int) -> int:
    if abs(value) > LARGEST_INTEGER:
        raise _UnfitError("is a number over 63 bits")
    return int(value)


def _list(value: Sequence[Any], depth: int) -> list[Any]:
    plain = []
    for place, item in enumerate(value):
        if type(item) is str and item.isascii() and depth < DEEPEST:  # most are: no call
            plain.append(item)
            continue
        try:
            plain.append(_plain(item, depth + 1))
        except _UnfitError as fault:
            fault.way = f"[{place}]{fault.way}"
            raise
    return plain


def _mapping(value: Mapping[Any, Any], depth: int) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for key, item in value.items():
        if not isinstance(key, str):
            raise _UnfitError(f"has the key {key!r}, which is no text")
        name = _text(key, depth)
        if name in plain:
            raise _UnfitError(f"has the key {name!r} twice")
        if type(item) is str and item.isascii() and depth < DEEPEST:
            plain[name] = item
            continue
        try:
            plain[name] = _plain(item, depth + 1)
        except _UnfitError as fault:
            fault.way = f".{name}{fault.way}"
            raise
    return plain


_PLAIN: dict[type, Callable[[Any, int], Any]] = {
    bool: _flag,
    int: _integer,
    str: _text,
    dict: _mapping,
    list: _list,
    tuple: _list,
    Mapping: _mapping,
}
_KINDS = tuple(_PLAIN)


@dataclass(frozen=True, slots=True, eq=False)
class Event:
    """One thing that happened, for ever.

    `writer` is 32 hex digits and `n` that writer's running number; `at` is UTC milliseconds as
    the clock said, `offset` minutes east of UTC, `day` the study day (days since 1970-01-01).
    Raises ValueError when the envelope or a known kind's body is not as the log wants it.
    `data` are the canonical bytes, `id` the first 16 bytes of their BLAKE2b. Two events are
    equal when their bytes are.
    """

    v: int
    kind: str
    writer: str
    n: int
    at: int
    offset: int
    day: int
    app: str
    body: Body
    data: bytes = field(init=False, repr=False)
    id: bytes = field(init=False, repr=False)

    def __post_init__(self) -> None:
        envelope = _plain({name: getattr(self, name) for name in _ENVELOPE})
        _check(envelope)
        data = _dump(envelope)
        if len(data) > LONGEST_EVENT:
            raise ValueError(f"the event is {len(data)} bytes long, over {LONGEST_EVENT}")
        _fill(self, envelope, data, id_of(data))

    @property
    def understood(self) -> bool:
        """Whether this version knows what the event means; others are kept but not folded."""
        return is_understood(self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Event) and self.data == other.data

    def __hash__(self) -> int:
        return hash(self.id)


def read_event(data: bytes) -> Event:
    """The event that bytes from anywhere hold.

    Bytes of a newer version only need an envelope. Raises DamagedEvent when they are no event
    in canonical form; whether they give a certain id is for the caller to compare.
    """
    return event_of(checked(data), data, id_of(data))


def checked(data: bytes) -> dict[str, Any]:
    """The fields of the event that bytes from anywhere hold, checked as by `read_event`."""
    try:
        if len(data) > LONGEST_EVENT:
            raise ValueError(
                phrase("it is {size} bytes long, over {most}", size=len(data), most=LONGEST_EVENT)
            )
        return plain_answer(data) or _looked_closer(data)
    except (ValueError, RecursionError) as fault:
        raise _damaged(str(fault) or phrase("it is nested too deep")) from fault


def _looked_closer(data: bytes) -> dict[str, Any]:
    text = data.decode("utf-8")
    envelope: dict[str, Any] = _decode(text)
    _check(envelope)
    if envelope["v"] == VERSION and _dump(_fit(envelope, text)) != data:
        raise ValueError(phrase("it is not in canonical form"))
    return envelope


def _fit(envelope: dict[str, Any], text: str) -> dict[str, Any]:
    """The envelope as it was read, once it is known to hold only what the log may hold.

    Of almost every event the text tells at a glance that all of it may be held, five times as
    fast as looking at each value.
    """
    openings = text.count("{") + text.count("[")
    glance = openings <= DEEPEST and not _STRANGE(text) and unicodedata.is_normalized("NFC", text)
    if not glance:
        _plain(envelope)
    return envelope


def stored_event(data: bytes, id_: bytes) -> Event:
    """The event of bytes that were read with `read_event` before they were stored.

    Only the id is checked. Raises DamagedEvent when the bytes do not give it.
    """
    if id_of(data) != id_:
        raise _damaged(phrase("its bytes do not give its id"))
    return event_of(json.loads(data.decode()), data, id_)


def _damaged(why: str) -> DamagedEvent:
    return DamagedEvent(
        phrase("An event of the log is damaged: {why}.", why=why),
        phrase("It is not counted; all other answers are safe."),
        phrase("A sound copy from a backup or another device repairs it."),
    )


def event_of(envelope: Mapping[str, Any], data: bytes, id_: bytes) -> Event:
    """The event with these fields, known to be those that its bytes hold, and this id."""
    event = object.__new__(Event)
    _fill(event, envelope, data, id_)
    return event


def _fill(event: Event, envelope: Mapping[str, Any], data: bytes, id_: bytes) -> None:
    for name in _ENVELOPE:
        object.__setattr__(event, name, envelope[name])
    object.__setattr__(event, "data", data)
    object.__setattr__(event, "id", id_)


def _check(envelope: Any) -> None:
    if not isinstance(envelope, dict):
        raise ValueError(phrase("it is not one JSON object"))
    _check_envelope(envelope)
    if envelope["v"] != VERSION:
        return
    if len(envelope) != len(_ENVELOPE):
        raise ValueError(phrase("it has fields that version 1 does not know"))
    if envelope["kind"] in KINDS_V1:
        check_body(envelope["kind"], envelope["body"])


def _check_envelope(envelope: dict[str, Any]) -> None:
    for name, holds in _SOUND.items():
        if name not in envelope or not holds(envelope[name]):
            raise ValueError(phrase("it has no sound '{name}'", name=name))


_SOUND: dict[str, Check] = {
    "v": lambda v: is_whole(v) and v >= VERSION,
    "kind": lambda kind: isinstance(kind, str) and kind != "",
    "writer": lambda writer: is_hex(writer, WRITER_DIGITS),
    "n": lambda n: is_whole(n) and 0 <= n <= LARGEST_INTEGER,
    "at": lambda at: is_whole(at) and abs(at) <= LARGEST_AT,
    "offset": lambda offset: is_whole(offset) and abs(offset) <= LARGEST_OFFSET,
    "day": is_day,
    "app": lambda app: isinstance(app, str),
    "body": lambda body: isinstance(body, dict),
}
