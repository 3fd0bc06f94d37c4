"""On which day each fact is due: the statements that keep it and find it again."""

from __future__ import annotations

from sqlalchemy import bindparam, func, select, update

from quizapp.progress.defined.due_sums import due_sum_holds
from quizapp.progress.defined.tables import DeckRow, FactRow, MemoryRow, table
from quizapp.progress.due import COLUMNS

_FACT, _DECK, _MEMORY = table(FactRow), table(DeckRow), table(MemoryRow)
_M = _MEMORY.c
_OF_DECK = _M.deck == bindparam("deck")
_BY_DAY = _M.due <= bindparam("day")
_HOLDS = due_sum_holds(_MEMORY)
_WITH_FACT = _MEMORY.join(_FACT, _FACT.c.key == _M.fact)

KEEP = (
    update(_MEMORY)
    .where(_M.fact == bindparam("fact_key"))
    .values({name: bindparam(f"new_{name}") for name in COLUMNS})
)
ALL_WRONG = select(_FACT.c.id).select_from(_WITH_FACT).where(_HOLDS == 0)
WRONG_IN = ALL_WRONG.where(_OF_DECK)
ALL_DUE = select(_FACT.c.id, _M.due, _HOLDS).select_from(_WITH_FACT).where(_BY_DAY)
DUE_IN = ALL_DUE.where(_OF_DECK)
_COUNT_IN = select(func.count()).where(_M.deck == _DECK.c.key, _BY_DAY).scalar_subquery()
COUNTS = select(_DECK.c.id, _COUNT_IN)
# Recall falls with the days since the last answer over the stability, whatever the parameters.
_SLIPPED = (bindparam("day") - _M.last_day) * 1.0 / _M.stability
_MOST_SLIPPED = (
    select(_M.fact, _SLIPPED.label("slipped"))
    .where(_OF_DECK, _BY_DAY)
    .order_by(_SLIPPED.desc())
    .limit(bindparam("many"))
    .subquery()
)
SLIPPED_IN = select(_MOST_SLIPPED.c.slipped, _FACT.c.id).join_from(
    _MOST_SLIPPED, _FACT, _FACT.c.key == _MOST_SLIPPED.c.fact
)
