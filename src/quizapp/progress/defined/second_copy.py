"""Where an event of the journal stands in the log."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from quizapp.progress.defined.tables import EventRow, table

_EVENT = table(EventRow)

ROW_OF = select(_EVENT.c.seq).where(_EVENT.c.id == bindparam("id"))
