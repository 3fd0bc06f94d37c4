"""What a check of a whole file reads, beside the statements of the log."""

from __future__ import annotations

from sqlalchemy import bindparam, func, select

from quizapp.progress.defined.tables import EventFactRow, EventRow, FactRow, table
from quizapp.progress.held import BLOCK, LINK_ROOM

_EVENT, _LINK = table(EventRow), table(EventFactRow)
_FACT = table(FactRow)

NUMBERS = select(_EVENT.c.writer, _EVENT.c.n).order_by(_EVENT.c.writer, _EVENT.c.n)
_BLOCK = _LINK.c.seq // BLOCK
LINKS = select(_BLOCK, func.sum(_LINK.c.seq * _LINK.c.fact % LINK_ROOM)).group_by(_BLOCK)
LINKS_BETWEEN = (
    select(_LINK.c.seq, _FACT.c.id)
    .select_from(_LINK.outerjoin(_FACT, _FACT.c.key == _LINK.c.fact))
    .where(_LINK.c.seq.between(bindparam("first"), bindparam("last")))
)
