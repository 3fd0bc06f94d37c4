"""The session started last, read from the log."""

from __future__ import annotations

from quizapp.memory.fold import fold_frame
from quizapp.memory.moment import Moment
from quizapp.progress.log import Log, session_of
from quizapp.progress.reports import SessionSeen


def last_session(log: Log) -> SessionSeen | None:
    """The session whose start was stored last; part of the caller's transaction."""
    found = log.last_session()
    if found is None:
        return None
    session, events = found
    frame = fold_frame(events.values())
    own = [event for event in events.values() if session_of(event) == session]
    started = next(event for event in own if event.kind == "session_started")
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
    )
