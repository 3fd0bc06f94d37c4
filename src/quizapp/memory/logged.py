"""What the fold needs of an event of the log, and which events it understands.

The log itself (bytes, ids, storage) is `quizapp.progress`; memory only reads what it is given.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

VERSION = 1
ABOUT_KINDS = frozenset({"suspended", "resumed", "known", "reset", "postponed"})
"""Kinds that name one fact or a whole deck."""
KINDS_V1 = ABOUT_KINDS | {
    "answered",
    "session_started",
    "drafted",
    "session_ended",
    "session_recounted",
    "undone",
    "redone",
    "noted",
    "spelling_accepted",
    "set",
    "clock_was_wrong",
}
"""Every kind of version 1. Others are kept and counted, and mean nothing here."""
FRAME_KINDS = frozenset(
    {"undone", "redone", "session_started", "session_recounted", "clock_was_wrong"}
)
"""Kinds that bear on other events; `belongs_to_frame` says it of a single event."""


class LoggedEvent(Protocol):
    """One event of the log, checked: the body of a kind of version 1 has its shape.

    `day` is the study day (days since 1970-01-01), `at` UTC milliseconds, `offset` minutes.
    """

    @property
    def id(self) -> bytes: ...
    @property
    def v(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def writer(self) -> str: ...
    @property
    def n(self) -> int: ...
    @property
    def at(self) -> int: ...
    @property
    def offset(self) -> int: ...
    @property
    def day(self) -> int: ...
    @property
    def body(self) -> Mapping[str, Any]: ...


def is_understood(event: LoggedEvent) -> bool:
    """Whether this version knows what the event means."""
    return event.v == VERSION and event.kind in KINDS_V1


def belongs_to_frame(event: LoggedEvent) -> bool:
    """Whether the event bears on other events or on a whole deck, not on single facts."""
    if event.v != VERSION:
        return False
    return event.kind in FRAME_KINDS or (event.kind in ABOUT_KINDS and "deck" in event.body)


def facts_named(event: LoggedEvent) -> tuple[str, ...]:
    """The facts whose own fold an event enters, each once, in the order of the event."""
    if not is_understood(event):
        return ()
    if event.kind == "answered":
        outcomes = event.body["outcomes"]
        if len(outcomes) == 1:  # nearly always
            return (outcomes[0]["fact"],)
        return tuple(dict.fromkeys(said["fact"] for said in outcomes))
    if event.kind in ABOUT_KINDS or event.kind in ("noted", "spelling_accepted"):
        return (event.body["fact"],) if "fact" in event.body else ()
    return ()


def deck_of(fact: str) -> str:
    """The deck of a fact: what stands before the first colon of its id."""
    return fact.partition(":")[0]
