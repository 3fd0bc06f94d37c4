"""The answers stored last, and whether each was ever taken back."""

from __future__ import annotations

from sqlalchemy import bindparam, exists, select

from quizapp.progress.defined.tables import EventRow, table
from quizapp.progress.events import VERSION

_EVENT = table(EventRow)
_DECISION = _EVENT.alias("decision")

LATEST = (
    select(
        _EVENT.c.id,
        _EVENT.c.data,
        exists(select(_DECISION.c.seq).where(_DECISION.c.target == _EVENT.c.id)),
    )
    .where(_EVENT.c.kind == "answered", _EVENT.c.v == VERSION)
    .order_by(_EVENT.c.seq.desc())
    .limit(bindparam("many"))
)
