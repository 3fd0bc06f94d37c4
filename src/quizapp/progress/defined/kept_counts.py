"""How many facts are due on which day: the statements that count them."""

from __future__ import annotations

from sqlalchemy import bindparam, delete, func, select

from quizapp.progress.defined.tables import DeckRow, MemoryRow, MetaRow, table

_DECK, _MEMORY, _META = table(DeckRow), table(MemoryRow), table(MetaRow)
_M = _MEMORY.c

DECKS = select(_DECK.c.key, _DECK.c.id)
ON_DAYS = select(_M.deck, _M.due, func.count()).where(_M.due.is_not(None)).group_by(_M.deck, _M.due)
FORGET = delete(_META).where(_META.c.key == bindparam("key"))
