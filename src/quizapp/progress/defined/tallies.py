"""What is kept of each study day: its statements."""

from __future__ import annotations

from sqlalchemy import bindparam, delete, insert, select

from quizapp.progress.defined.tables import (
    DeckRow,
    EventFactRow,
    EventRow,
    StaleDayRow,
    TallyRow,
    table,
)

_TALLY, _STALE, _DECK = table(TallyRow), table(StaleDayRow), table(DeckRow)
_EVENT, _LINK = table(EventRow), table(EventFactRow)
_T = _TALLY.c

PUT = insert(_TALLY).prefix_with("OR REPLACE")
CLEAR = delete(_TALLY).where(_T.day == bindparam("day"))
MARK = insert(_STALE).prefix_with("OR IGNORE")
UNMARK = delete(_STALE).where(_STALE.c.day == bindparam("day"))
IS_MARKED = select(_STALE.c.day).where(_STALE.c.day == bindparam("day"))
ALL_STALE = select(_STALE.c.day)
ANY_STALE = select(_STALE.c.day).limit(1)
STALE_BETWEEN = select(_STALE.c.day).where(
    _STALE.c.day.between(bindparam("first"), bindparam("last"))
)
BETWEEN = (
    select(_T.deck, _T.day, _T.text, _T.version, _T.sum)
    .where(_T.deck == bindparam("deck"), _T.day.between(bindparam("first"), bindparam("last")))
    .order_by(_T.day)
)
EVERY = (
    select(_T.deck, _T.day, _T.text, _T.version, _T.sum, _DECK.c.id)
    .select_from(_TALLY.outerjoin(_DECK, _DECK.c.key == _T.deck))
    .order_by(_T.day)
)
KEPT_DAYS = select(_T.day).distinct()
EVENT_DAYS = select(_EVENT.c.day).distinct()
DAYS_OF_FACT = (
    select(_EVENT.c.day)
    .join_from(_LINK, _EVENT, _EVENT.c.seq == _LINK.c.seq)
    .where(_LINK.c.fact == bindparam("fact"), _EVENT.c.kind == "answered")
    .distinct()
)
