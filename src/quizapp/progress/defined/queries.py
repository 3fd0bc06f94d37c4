"""How events are found again: the statements of the log, built once from the tables."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Integer,
    Select,
    TextClause,
    and_,
    bindparam,
    delete,
    exists,
    func,
    insert,
    select,
    text,
    union,
    union_all,
)

from quizapp.memory.logged import ABOUT_KINDS, FRAME_KINDS, VERSION
from quizapp.progress.defined.tables import (
    NOT_A_PLAIN_ANSWER,
    EventFactRow,
    EventRow,
    FactRow,
    SessionRow,
    WriterRow,
    table,
)
from quizapp.progress.stored import COUNTS, PAGE

_COUNTS_ALL = COUNTS["all"]
_SESSION_KINDS = {"session_started", "session_recounted"}
_BEARING_KINDS = ", ".join(repr(k) for k in sorted((FRAME_KINDS | ABOUT_KINDS) - _SESSION_KINDS))

_EVENT = table(EventRow)
_LINK = table(EventFactRow)
_FACT = table(FactRow)
_WRITER = table(WriterRow)
_SESSION = table(SessionRow)
_E = _EVENT.c
_IS_RARE = text(f"({NOT_A_PLAIN_ANSWER})")
_CLOCK = select(_E.seq).where(text("kind = 'clock_was_wrong' AND v = 1"), _IS_RARE)


def _events(*where: ColumnElement[bool] | TextClause) -> Select[Any]:
    return select(_E.seq, _E.id, _E.data).where(*where)


def _near(*seeds: Select[Any]) -> Select[Any]:
    """The events the seeds find, and all that bear on them: exactly what folds them.

    What bears on an event: how its session counts (where anything but "all" was ever said of
    it), decisions to undo or redo it or another event found, and every correction of a clock.
    """
    seed: CTE = union(*seeds, _CLOCK).cte("seed")
    near = select(seed.c.seq).cte("near", recursive=True)
    here, about, other = _EVENT.alias("here"), _EVENT.alias("about"), _EVENT.alias("other")
    said_otherwise = and_(
        other.c.session == here.c.session,
        other.c.counts.is_not(None),
        other.c.counts < _COUNTS_ALL,
    )
    sessions = select(about.c.seq).where(
        here.c.seq == near.c.seq,
        here.c.kind == "answered",
        about.c.session == here.c.session,
        about.c.counts.is_not(None),
        exists(select(other.c.seq).where(said_otherwise)),
    )
    decisions = select(about.c.seq).where(here.c.seq == near.c.seq, about.c.target == here.c.id)
    near = near.union(sessions, decisions)
    return _events(_E.seq == near.c.seq)


_STAMP = (_E.id, _E.v, _E.kind, _WRITER.c.id, _E.n, _E.at, _E.offset, _E.day)
_STAMPED = (_EVENT, _WRITER, _WRITER.c.key == _E.writer)


def _given(name: str) -> Any:
    return bindparam(name, type_=Integer)


# An index by session alone would be one more page to write with every answer. The index by day
# holds the session too: looking through all of it takes some 50 ms for a million events, and is
# only done when a session is counted otherwise afterwards.
_OF_SESSION = select(_E.seq).where(_E.session == _given("session"))

PUT = insert(_EVENT).prefix_with("OR IGNORE")
PUT_LINK = insert(_LINK)
TAKE_OUT_AFTER = delete(_EVENT).where(_E.seq > _given("seq"))

NEAR_FACT = _near(
    select(_LINK.c.seq).where(_LINK.c.fact == _given("fact")),
    select(_LINK.c.seq).where(_LINK.c.fact == _given("deck")),
)
ANSWERS_ON = _events(_E.day == _given("day"), _E.kind == "answered")
NEAR_SESSION = _near(
    select(_E.seq).where(
        _E.session == _given("session"),
        _E.counts.is_not(None),
        exists(
            select(_EVENT.alias("other").c.seq).where(
                text("other.session = event.session"),
                text(f"other.counts IS NOT NULL AND other.counts < {_COUNTS_ALL}"),
            )
        ),
    )
)
NEAR_SESSION_SINCE = _near(
    select(_E.seq).where(_E.seq >= _given("seq"), _E.session == _given("session"))
)
NEAR_KIND = _near(select(_E.seq).where(_E.kind == bindparam("kind"), _IS_RARE))
NEAR_CLOCK = _near()

BY_ID = _events(_E.id == bindparam("id"))
ANSWERS_OF_SESSION = _events(_E.seq.in_(_OF_SESSION), _E.kind == "answered")
SPAN = _events(_E.writer == _given("writer"), _E.n.between(_given("from_n"), _given("to_n")))
ON_DAY = select(*_STAMP).join_from(*_STAMPED).where(_E.day == _given("day"), _E.seq > _given("seq"))
TOLD_OF = (
    select(_LINK.c.fact, _E.seq, _E.id, _E.data)
    .join_from(_LINK, _EVENT, _E.seq == _LINK.c.seq)
    .where(_LINK.c.fact.in_(text("SELECT value FROM json_each(:keys)").columns(value=Integer)))
)
TOLD_BETWEEN = (
    select(_LINK.c.fact, _E.seq, _E.id, _E.data)
    .join_from(_LINK, _EVENT, _E.seq == _LINK.c.seq)
    .where(_LINK.c.fact.between(_given("first"), _given("last")))
)
FACTS_OF_DECK = select(_FACT.c.id).where(_FACT.c.deck == _given("deck"))
FACTS_BETWEEN = (
    select(_FACT.c.key, _FACT.c.deck, _FACT.c.id)
    .where(_FACT.c.key.between(_given("first"), _given("last")))
    .order_by(_FACT.c.key)
)
NEWEST_FACT = select(func.coalesce(func.max(_FACT.c.key), 0))
ROWS_OF_DAY = select(_E.seq).where(_E.day == _given("day"))
BETWEEN = _events(_E.seq.between(_given("first"), _given("last")))
AFTER = _events(_E.seq > _given("seq")).order_by(_E.seq).limit(PAGE)
_COUNTED_OTHERWISE = select(_E.session).where(_E.counts < _COUNTS_ALL, _E.counts.is_not(None))
BEARING = union_all(
    _events(_IS_RARE, _E.v == VERSION, text(f"kind IN ({_BEARING_KINDS})")),
    _events(_E.counts.is_not(None), _E.session.in_(_COUNTED_OTHERWISE)),
)
"""What makes the frame of the log. Of sessions it holds only those of which anything but "all" was
ever said; others change nothing, and are as many as a learner had sittings."""
RARE = select(_E.seq, _E.id, _E.data).where(_IS_RARE)
LAST_OF_WRITER = (
    select(_E.seq, *_STAMP)
    .join_from(*_STAMPED)
    .where(_E.writer == _given("writer"))
    .order_by(_E.n.desc(), _E.seq.desc())
    .limit(1)
)
STARTED = (
    _events(text("kind = 'session_started' AND v = 1"), _IS_RARE)
    .order_by(_E.seq.desc())
    .limit(_given("many"))
)
LATEST_ANSWERS = _events(_E.kind == "answered").order_by(_E.seq.desc()).limit(_given("many"))

NEWEST_DAY_BELOW = select(func.max(_E.day)).where(_E.day < _given("day"), _E.seq > _given("seq"))
NEWEST_DAY = select(func.coalesce(func.max(_E.day), 0))
COUNT = select(func.count()).select_from(_EVENT)
NEWEST_SEQ = select(func.coalesce(func.max(_E.seq), 0))
IDS = select(_E.id).order_by(_E.seq)
EVERYTHING = (
    select(
        _E.seq, _E.id, _E.v, _E.kind, _E.writer, _E.n, _E.at, _E.offset, _E.day,
        _E.session, _E.target, _E.counts, _E.data,
    )
    .where(_E.seq.between(_given("first"), _given("last")))
    .order_by(_E.seq)
    .limit(PAGE)
)  # fmt: skip
WRITERS = select(_WRITER.c.key, _WRITER.c.id)
SESSIONS = select(_SESSION.c.key, _SESSION.c.id)
FACT_KEYS = select(_FACT.c.id, _FACT.c.key)
