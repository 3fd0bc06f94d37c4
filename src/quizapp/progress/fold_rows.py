"""How the kept folds of facts are written and found again: the statements of the caches."""

from __future__ import annotations

from sqlalchemy import Integer, String, bindparam, delete, literal_column, select, text
from sqlalchemy.dialects.sqlite import insert

from quizapp.progress.due_sums import due_sum_holds
from quizapp.progress.folding import COLUMNS
from quizapp.progress.statement import Statement
from quizapp.progress.tables import FactRow, MemoryRow, StaleFactRow, table

_BATCH = 32
_FACT = table(FactRow)
_MEMORY, _STALE = table(MemoryRow), table(StaleFactRow)
_M = _MEMORY.c

_NEW_ROW = insert(_MEMORY)
# In place, not deleted and made anew: an index whose column keeps its value is not touched.
KEEP = Statement(
    _NEW_ROW.on_conflict_do_update(
        index_elements=[_M.fact],
        set_={kept.name: kept for kept in _NEW_ROW.excluded if kept.name != "fact"},
    )
)
MARK = Statement(insert(_STALE).prefix_with("OR IGNORE"))
MARK_DECK = Statement(
    insert(_STALE)
    .prefix_with("OR IGNORE")
    .from_select(["fact"], select(_FACT.c.key).where(_FACT.c.deck == bindparam("deck")))
)
MARK_ALL = Statement(
    insert(_STALE).prefix_with("OR IGNORE").from_select(["fact"], select(_FACT.c.key))
)
UNMARK = Statement(delete(_STALE).where(_STALE.c.fact == bindparam("fact")))
_HOLDS = due_sum_holds(_MEMORY)
_KEPT = (
    _FACT.c.key, _M.deck, _M.version, _M.text, _M.confusions, _M.met_day, _M.sum,
    _STALE.c.fact,
)  # fmt: skip
_KEPT_FROM = _FACT.outerjoin(_MEMORY, _M.fact == _FACT.c.key).outerjoin(
    _STALE, _STALE.c.fact == _FACT.c.key
)
READ = Statement(select(*_KEPT).select_from(_KEPT_FROM).where(_FACT.c.id == bindparam("id")))
READ_ALL = Statement(
    select(_FACT.c.id, *_KEPT)
    .select_from(_KEPT_FROM)
    .where(_FACT.c.key > bindparam("after"))
    .order_by(_FACT.c.key)
    .limit(_BATCH)
)
_MIXED_UP_FACTS = select(_FACT.c.id, *_KEPT).select_from(_KEPT_FROM).where(_M.confusions != "")
_AMONG = _FACT.c.id.in_(text("SELECT value FROM json_each(:facts)").columns(value=String))
MIXED_UP = Statement(_MIXED_UP_FACTS)
MIXED_UP_AMONG = Statement(_MIXED_UP_FACTS.where(_AMONG))
READ_WITH_DUE = Statement(
    select(*_KEPT, _M.due, _M.last_day, _M.stability, _HOLDS)
    .select_from(_KEPT_FROM)
    .where(_FACT.c.key == bindparam("fact"))
)
BEFORE = Statement(
    select(_M.fact, _M.met_day, _M.deck, _M.due, _HOLDS).where(
        _M.fact.in_(text("SELECT value FROM json_each(:keys)").columns(value=Integer))
    )
)
READ_AMONG = Statement(select(_FACT.c.id, *_KEPT).select_from(_KEPT_FROM).where(_AMONG))
ROWS = Statement(
    select(*(_M[name] for name in COLUMNS)).where(
        _M.fact.in_(text("SELECT value FROM json_each(:keys)").columns(value=Integer))
    )
)
MET_ON = Statement(
    select(_FACT.c.id)
    .join_from(_FACT, _MEMORY, _M.fact == _FACT.c.key)
    .where(_M.met_day == bindparam("day"))
)
# The plus keeps SQLite from looking up every fact among the stale ones, of which there are few.
SOME_STALE = Statement(
    select(_FACT.c.key, _FACT.c.deck, _FACT.c.id)
    .join_from(_STALE, _FACT, _FACT.c.key == literal_column("+stale_fact.fact", Integer))
    .limit(_BATCH)
)
