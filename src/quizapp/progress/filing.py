"""Whether the columns of a stored event say what its bytes say.

They are read from the bytes when an event is put in, and find it again ever after.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from quizapp.progress.stored import Told, counts_of, session_of, target_of

Columns = tuple[Any, ...]
"""What stands between an event's id and its bytes: v, kind, writer, n, at, offset, day, session,
target, counts."""

_FACT, _QUOTE, _ESCAPE = b'"fact":"', b'"', b"\\"
_SESSION, _AT = b'"session":"', b'","at":'
_NOBODY = b"\xff"
"""Stands in no event."""


def columns_of(event: Told) -> Columns:
    """The columns that an event must have, with names instead of keys."""
    stamp = event.v, event.kind, event.writer, event.n, event.at, event.offset, event.day
    return (*stamp, session_of(event), target_of(event), counts_of(event))


class Glance:
    """Tells at a glance what the sound bytes of a plain answer say.

    A check looks at a million of them, and reading the JSON would be a third of its work. In
    canonical bytes a quotation mark that no backslash precedes is one of the JSON itself, so what
    is looked for here cannot stand inside of a text.
    """

    def __init__(self, writers: Mapping[int, str], sessions: Mapping[int, str]) -> None:
        """The names of writers and sessions by their keys."""
        self._ends = {key: f',"v":1,"writer":"{name}"}}'.encode() for key, name in writers.items()}
        self._sittings = {
            key: f'{_SESSION.decode()}{name}","shown":['.encode() for key, name in sessions.items()
        }

    def facts(self, data: bytes, columns: Sequence[Any]) -> list[str] | None:
        """The facts that an answer names, if these are its columns, with keys in place of names;
        None where it takes a closer look."""
        v, kind, writer, n, at, offset, day, session, target, counts = columns
        if kind != "answered" or v != 1 or target is not None or counts is not None:
            return None
        if _ESCAPE in data:
            return None
        end = self._ends.get(writer, _NOBODY)
        try:
            ends = b',"day":%d,"kind":"answered","n":%d,"offset":%d%b' % (day, n, offset, end)
            begins = b'%d,"body":{' % at
        except TypeError:  # a changed bit in a row's head can change the type of what it holds
            return None
        if not data.endswith(ends) or not data.startswith(begins, data.find(_AT) + len(_AT)):
            return None
        before, here, after = data.partition(self._sittings.get(session, _NOBODY))
        if not here or _SESSION in before or _SESSION in after:
            return None
        _head, *facts = before.split(_FACT)
        return [fact[: fact.index(_QUOTE)].decode() for fact in facts]
