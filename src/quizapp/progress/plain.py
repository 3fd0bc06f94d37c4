"""Plain answers: the events of version 1 that almost every log is made of, read at a glance.

One expression says what such an event looks like in canonical bytes: the fields of `answered`,
no more and no fewer, one outcome, one text given, no character that JSON writes with a backslash,
numbers within their limits. What fits it is an event in canonical form as `read_event` wants
it, and its parts stand in the expression's groups. Reading the JSON and checking each field of it
takes ten times as long. What does not fit may be sound all the same: it takes a closer look.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

_TEXT = r'[^"\\\x00-\x1f]*'
_QUOTED = f'"({_TEXT})"'
_COUNT = r"(0|[1-9][0-9]{0,17})"
_FIELDS = {
    "app": _QUOTED,
    "at": r"(0|-?[1-9][0-9]{0,13})",
    "confidence": _QUOTED,
    "deck": _QUOTED,
    "deck_version": _QUOTED,
    "direction": _QUOTED,
    "form": _QUOTED,
    "generator": r"(0|-?[1-9][0-9]{0,17})",
    "given": _QUOTED,
    "credit": r"(1000|0|[1-9][0-9]{0,2})",
    "fact": _QUOTED,
    "grade": _QUOTED,
    "print": _QUOTED,
    "rating": r"([1-4])",
    "role": r'"(target|context)"',
    "rung": _QUOTED,
    "seed": r"(0|-?(?:[1-8][0-9]{18}|[1-9][0-9]{0,17}))",
    "session": _QUOTED,
    "shown": rf'\[("{_TEXT}"(?:,"{_TEXT}")*)?\]',
    "took_ms": r"(0|[1-9][0-9]{0,9})",
    "day": r"(0|-?[1-9][0-9]{0,4})",
    "n": _COUNT,
    "offset": r"(0|-?[1-9][0-9]{0,2})",
    "writer": '"([0-9a-f]{32})"',
}


def _object(*fields: str) -> str:
    return r"\{" + ",".join(fields) + r"\}"


def _named(*names: str) -> tuple[str, ...]:
    return tuple(f'"{name}":{_FIELDS[name]}' for name in names)


_OUTCOME = _object(
    *_named("credit", "fact", "grade"),
    f'"print":{_FIELDS["print"]}(?:,"rating":{_FIELDS["rating"]})?',
    *_named("role"),
)
_BODY = _object(
    *_named("confidence", "deck", "deck_version", "direction", "form", "generator", "given"),
    rf'"outcomes":\[{_OUTCOME}\]',
    *_named("rung", "seed", "session", "shown", "took_ms"),
)
_EVENT = _object(
    *_named("app", "at"),
    f'"body":{_BODY}',
    *_named("day"),
    '"kind":"answered"',
    *_named("n", "offset"),
    '"v":1',
    *_named("writer"),
)
_parts_of = re.compile(_EVENT).fullmatch


def plain_answer(data: bytes) -> dict[str, Any] | None:
    """The envelope of an event, with its body, where its bytes show at a glance that it is a
    plain answer in canonical form; None where it takes a closer look."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    found = _parts_of(text)
    if found is None or not (text.isascii() or unicodedata.is_normalized("NFC", text)):
        return None
    (
        app, at, confidence, deck, deck_version, direction, form, generator, given,
        credit, fact, grade, print_, rating, role,
        rung, seed, session, shown, took_ms, day, n, offset, writer,
    ) = found.groups()  # fmt: skip
    outcome = {"credit": int(credit), "fact": fact, "grade": grade, "print": print_, "role": role}
    if rating is not None:
        outcome["rating"] = int(rating)
    body = {
        "confidence": confidence,
        "deck": deck,
        "deck_version": deck_version,
        "direction": direction,
        "form": form,
        "generator": int(generator),
        "given": given,
        "outcomes": [outcome],
        "rung": rung,
        "seed": int(seed),
        "session": session,
        # Every quotation mark is one of the JSON itself, so this never stands inside of a text.
        "shown": shown[1:-1].split('","') if shown else [],
        "took_ms": int(took_ms),
    }
    return {
        "v": 1,
        "kind": "answered",
        "writer": writer,
        "n": int(n),
        "at": int(at),
        "offset": int(offset),
        "day": int(day),
        "app": app,
        "body": body,
    }
