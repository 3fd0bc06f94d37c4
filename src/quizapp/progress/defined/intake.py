"""Taking in events of other writers: what is there, and what is replaced."""

from __future__ import annotations

from sqlalchemy import bindparam, delete, func, select

from quizapp.progress.defined.tables import EventFactRow, EventRow, table

_EVENT, _LINK = table(EventRow), table(EventFactRow)

KNOWN = select(_EVENT.c.seq, _EVENT.c.data).where(_EVENT.c.id == bindparam("id"))
CUT_LINKS = delete(_LINK).where(_LINK.c.seq == bindparam("seq"))
TAKE_OUT = delete(_EVENT).where(_EVENT.c.seq == bindparam("seq"))
SAME_NUMBER = select(func.count()).where(
    _EVENT.c.writer == bindparam("writer"), _EVENT.c.n == bindparam("n")
)
