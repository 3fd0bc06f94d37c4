"""What a check of a whole file reads, beside the statements of the log."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from quizapp.progress.defined.tables import EventFactRow, EventRow, FactRow, table

_EVENT, _LINK = table(EventRow), table(EventFactRow)
_FACT = table(FactRow)

NUMBERS = select(_EVENT.c.writer, _EVENT.c.n).order_by(_EVENT.c.writer, _EVENT.c.n)
LINKS = select(_LINK.c.seq, _FACT.c.id).select_from(
    _LINK.outerjoin(_FACT, _FACT.c.key == _LINK.c.fact)
)
LINKS_BETWEEN = LINKS.where(_LINK.c.seq.between(bindparam("first"), bindparam("last")))
