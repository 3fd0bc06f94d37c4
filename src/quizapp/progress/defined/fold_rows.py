"""How the kept folds of facts are written and found again: the statements of the caches."""

from __future__ import annotations

from sqlalchemy import Integer, String, bindparam, delete, literal_column, select, text
from sqlalchemy.dialects.sqlite import insert

from quizapp.progress.defined.due_sums import due_sum_holds
from quizapp.progress.defined.tables import FactRow, MemoryRow, StaleFactRow, table
from quizapp.progress.folding import COLUMNS

_BATCH = 32
_FACT = table(FactRow)
_MEMORY, _STALE = table(MemoryRow), table(StaleFactRow)
_M = _MEMORY.c

_NEW_ROW = insert(_MEMORY)
# In place, not deleted and made anew: an index whose column keeps its value is not touched.
KEEP = _NEW_ROW.on_conflict_do_update(
    index_elements=[_M.fact],
    set_={kept.name: kept for kept in _NEW_ROW.excluded if kept.name != "fact"},
)
MARK = insert(_STALE).prefix_with("OR IGNORE")
MARK_DECK = (
    insert(_STALE)
    .prefix_with("OR IGNORE")
    .from_select(["fact"], select(_FACT.c.key).where(_FACT.c.deck == bindparam("deck")))
)
MARK_ALL = insert(_STALE).prefix_with("OR IGNORE").from_select(["fact"], select(_FACT.c.key))
UNMARK = delete(_STALE).where(_STALE.c.fact == bindparam("fact"))
_HOLDS = due_sum_holds(_MEMORY)
_KEPT = (
    _FACT.c.key, _M.deck, _M.version, _M.text, _M.confusions, _M.met_day, _M.sum,
    _STALE.c.fact,
)  # fmt: skip
_KEPT_FROM = _FACT.outerjoin(_MEMORY, _M.fact == _FACT.c.key).outerjoin(
    _STALE, _STALE.c.fact == _FACT.c.key
)
READ = select(*_KEPT).select_from(_KEPT_FROM).where(_FACT.c.id == bindparam("id"))
READ_ALL = (
    select(_FACT.c.id, *_KEPT)
    .select_from(_KEPT_FROM)
    .where(_FACT.c.key > bindparam("after"))
    .order_by(_FACT.c.key)
    .limit(_BATCH)
)
MIXED_UP = select(_FACT.c.id, *_KEPT).select_from(_KEPT_FROM).where(_M.confusions != "")
_AMONG = _FACT.c.id.in_(text("SELECT value FROM json_each(:facts)").columns(value=String))
MIXED_UP_AMONG = MIXED_UP.where(_AMONG)
READ_WITH_DUE = (
    select(*_KEPT, _M.due, _M.last_day, _M.stability, _HOLDS)
    .select_from(_KEPT_FROM)
    .where(_FACT.c.key == bindparam("fact"))
)
BEFORE = select(_M.fact, _M.met_day, _M.deck, _M.due, _HOLDS).where(
    _M.fact.in_(text("SELECT value FROM json_each(:keys)").columns(value=Integer))
)
READ_AMONG = select(_FACT.c.id, *_KEPT).select_from(_KEPT_FROM).where(_AMONG)
ROWS = select(*(_M[name] for name in COLUMNS)).where(
    _M.fact.in_(text("SELECT value FROM json_each(:keys)").columns(value=Integer))
)
MET_ON = (
    select(_FACT.c.id)
    .join_from(_FACT, _MEMORY, _M.fact == _FACT.c.key)
    .where(_M.met_day == bindparam("day"))
)
# The plus keeps SQLite from looking up every fact among the stale ones, of which there are few.
SOME_STALE = (
    select(_FACT.c.key, _FACT.c.deck, _FACT.c.id)
    .join_from(_STALE, _FACT, _FACT.c.key == literal_column("+stale_fact.fact", Integer))
    .limit(_BATCH)
)
