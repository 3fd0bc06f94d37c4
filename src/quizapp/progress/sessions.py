"""The sessions of a learner, read from the log."""

from __future__ import annotations

from collections.abc import Collection
from itertools import islice

from quizapp.memory.fold import fold_frame
from quizapp.memory.moment import Moment
from quizapp.progress.events import Event
from quizapp.progress.log import Log
from quizapp.progress.reports import SessionSeen
from quizapp.progress.stored import session_of


def last_session(log: Log) -> SessionSeen | None:
    """The session whose start was stored last; part of the caller's transaction."""
    return next((_seen(log, *one) for one in log.started(1)), None)


def sessions_for(log: Log, purposes: Collection[str], many: int) -> tuple[SessionSeen, ...]:
    """So many of the sessions held for these purposes, the one started last first; part of the
    caller's transaction."""
    wanted = (one for one in log.started() if one[1].body["purpose"] in purposes)
    return tuple(_seen(log, *one) for one in islice(wanted, many))


def _seen(log: Log, row: int, started: Event) -> SessionSeen:
    session = started.body["session"]
    events = log.session_since(session, row)
    frame = fold_frame(events.values())
    own = [event for event in events.values() if session_of(event) == session]
    valid = sorted((event for event in own if event.id not in frame.void), key=frame.place)
    return SessionSeen(
        session=session,
        purpose=started.body["purpose"],
        counts=frame.counts_of(session),
        spec=started.body["spec"],
        seed=started.body["seed"],
        started=Moment(started.at, started.offset),
        day=frame.day(started),
        ended=any(event.kind == "session_ended" for event in valid),
        answered=tuple(event.body for event in valid if event.kind == "answered"),
        drafted=tuple(event.body for event in _as_written(valid) if event.kind == "drafted"),
    )


def _as_written(events: list[Event]) -> list[Event]:
    """In the order of writing: drafts of one millisecond follow each other too."""
    return sorted(events, key=lambda event: (event.day, event.at, event.n))
