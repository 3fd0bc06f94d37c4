"""Whether the columns of a stored event say what its bytes say.

They are read from the bytes when an event is put in, and find it again ever after.
"""

from __future__ import annotations

from typing import Any

from quizapp.progress.stored import Told, counts_of, session_of, target_of

Columns = tuple[Any, ...]
"""What stands between an event's id and its bytes, with names instead of keys: v, kind, writer,
n, at, offset, day, session, target, counts."""

_FACT = b'"fact":"'
_SESSION = b'"session":"'
_AT = b'","at":'


def columns_of(event: Told) -> Columns:
    """The columns that an event must have."""
    stamp = event.v, event.kind, event.writer, event.n, event.at, event.offset, event.day
    return (*stamp, session_of(event), target_of(event), counts_of(event))


def facts_at_a_glance(data: bytes, columns: Columns) -> list[str] | None:
    """The facts that a plain answer names, where a glance at its sound bytes tells that these
    are its columns; None where it takes a closer look.

    A check looks at a million of them, and reading the JSON would be a third of its work. In
    canonical bytes a quotation mark that no backslash precedes is one of the JSON itself, so what
    is looked for here cannot stand inside of a text.
    """
    v, kind, writer, n, at, offset, day, session, target, counts = columns
    ends = f',"day":{day},"kind":"answered","n":{n},"offset":{offset},"v":1,"writer":"{writer}"}}'
    is_plain = (
        kind == "answered" and v == 1 and target is None and counts is None
        and session is not None
        and data.endswith(ends.encode())
        and data.startswith(f'{at},"body":{{'.encode(), data.find(_AT) + len(_AT))
        and data.count(_SESSION) == 1
        and f'"session":"{session}"'.encode() in data
        and b"\\" not in data
    )  # fmt: skip
    if not is_plain:
        return None
    _before, *facts = data.split(_FACT)
    return [fact[: fact.index(b'"')].decode() for fact in facts]
