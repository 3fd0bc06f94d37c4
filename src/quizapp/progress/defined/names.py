"""Long names as short keys of one file: a key found, a name read, a new one added."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, Table, bindparam, insert, select

from quizapp.progress.defined.tables import DeckRow, FactRow, SessionRow, WriterRow, table

_WRITER, _SESSION = table(WriterRow), table(SessionRow)
_DECK, _FACT = table(DeckRow), table(FactRow)


def _find(kind: Table) -> Select[Any]:
    return select(kind.c.key).where(kind.c.id == bindparam("id"))


def _name(kind: Table) -> Select[Any]:
    return select(kind.c.id).where(kind.c.key == bindparam("key"))


FIND_WRITER = _find(_WRITER)
FIND_SESSION = _find(_SESSION)
FIND_DECK = _find(_DECK)
FIND_FACT = _find(_FACT)
NAME_WRITER = _name(_WRITER)
NAME_SESSION = _name(_SESSION)
NAME_DECK = _name(_DECK)
NAME_FACT = _name(_FACT)
ADD_WRITER = insert(_WRITER)
ADD_SESSION = insert(_SESSION)
ADD_DECK = insert(_DECK)
ADD_FACT = insert(_FACT)
