"""What a stored event tells: whole, or as far as folding and searching look at it."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from types import MappingProxyType
from typing import Any, NamedTuple

from quizapp.memory.logged import LoggedEvent, belongs_to_frame, facts_named, is_understood
from quizapp.progress.events import DamagedEvent, Event, id_of, stored_event
from quizapp.progress.json_reading import read_json
from quizapp.progress.packing import unpacked

COUNTS = {"none": 0, "wrong": 1, "all": 2}
"""How a session counts, as the `counts` column holds it."""
PAGE = 500
"""Stored events that one statement gives at most, where all of them are read."""
_OF_ENVELOPE = itemgetter("v", "kind", "writer", "n", "at", "offset", "day", "body")
_SESSION_KINDS = frozenset(
    {"answered", "drafted", "session_started", "session_ended", "session_recounted"}
)


class Told(NamedTuple):
    """A stored event as far as folding and searching look at it: see `LoggedEvent`.

    Made four times as quickly as an `Event`, which counts where a million are read. `body` is
    empty where only the stamp was read.
    """

    id: bytes
    v: int
    kind: str
    writer: str
    n: int
    at: int
    offset: int
    day: int
    body: Mapping[str, Any] = MappingProxyType({})


def whole_deck(deck: str) -> str:
    """What stands in place of a fact for everything that is true of a whole deck."""
    return f"{deck}:"


def is_whole_deck(fact: str) -> bool:
    """Whether the name stands for a whole deck."""
    return fact.endswith(":")


def linked_facts(event: LoggedEvent) -> tuple[str, ...]:
    """The facts by which an event is found again: those it names, or the whole deck."""
    if "deck" in event.body and event.kind != "answered" and belongs_to_frame(event):
        return (whole_deck(event.body["deck"]),)
    return facts_named(event)


def session_of(event: LoggedEvent) -> str | None:
    """The session an event belongs to."""
    belongs = event.kind in _SESSION_KINDS and is_understood(event)
    return event.body["session"] if belongs else None


def target_of(event: LoggedEvent) -> bytes | None:
    """The id of the event that is undone or redone."""
    decides = event.kind in ("undone", "redone") and event.v == 1
    return bytes.fromhex(event.body["event"]) if decides else None


def counts_of(event: LoggedEvent) -> int | None:
    """How the event says that its session counts, as the `counts` column holds it."""
    says = event.kind in ("session_started", "session_recounted") and event.v == 1
    return COUNTS[event.body["counts"]] if says else None


def sound_bytes(stored: Any, id_: Any) -> bytes | None:
    """The bytes of the event of a stored row, or None when it is damaged in any way."""
    if not isinstance(stored, bytes):
        return None  # a changed bit in a row's head can change the type of what it holds
    data = unpacked(stored)
    return data if id_of(data) == id_ else None


def told_event(stored: Any, id_: Any) -> Told | None:
    """What a stored row tells, or None when it is damaged in any way."""
    data = sound_bytes(stored, id_)
    return None if data is None else told_of(data, id_)


def told_of(data: bytes, id_: bytes) -> Told:
    """What an event tells, from its bytes, which are known to give this id."""
    return Told(id_, *_OF_ENVELOPE(read_json(data)))


def sound_event(stored: Any, id_: Any) -> Event | None:
    """The event of a stored row, or None when it is damaged in any way."""
    if not isinstance(stored, bytes) or not isinstance(id_, bytes):
        return None
    try:
        return stored_event(unpacked(stored), id_)
    except DamagedEvent:
        return None
