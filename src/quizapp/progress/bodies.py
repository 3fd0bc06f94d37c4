"""What the body of each kind of event says: its shape when read, and how to make one.

The shapes are those of version 1 and never change; a later version may add fields, which are
kept and ignored here. Texts that name a form, a rung or a grade are the values of
`quizapp.questions.terms`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from quizapp.memory.logged import ABOUT_KINDS

Body = Mapping[str, Any]
Check = Callable[[Any], bool]

COUNTS = frozenset({"all", "wrong", "none"})
ROLES = frozenset({"target", "context"})
PER_MILLE = 1000
RATINGS = range(1, 5)
POSSIBLE_DAYS = range(-100_000, 1_000_000)
"""Study days since 1970, from 1696 to 4707. What lies beyond is no clock's reading, and a
calendar must hold it even when the longest shift and interval are added."""
LARGEST_SHIFT_DAYS = 100_000
LONGEST_ANSWER_MS = 10**10
EVENT_ID_DIGITS = 32


class WrongBodyError(ValueError):
    """A body that does not say what an event of its kind must say."""


def is_text(value: Any) -> bool:
    """Whether the value is a text."""
    return isinstance(value, str)


def is_whole(value: Any) -> bool:
    """Whether the value is a whole number (true and false are none)."""
    return isinstance(value, int) and not isinstance(value, bool)


def is_hex(value: Any, digits: int) -> bool:
    """Whether the value is a text of exactly so many lower-case hexadecimal digits."""
    return (
        isinstance(value, str) and len(value) == digits and not set(value) - set("0123456789abcdef")
    )


def _is_duration(value: Any) -> bool:
    return is_whole(value) and 0 <= value <= LONGEST_ANSWER_MS


def _is_event_id(value: Any) -> bool:
    return is_hex(value, EVENT_ID_DIGITS)


def _are_texts(value: Any) -> bool:
    return isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value)


def _is_given(value: Any) -> bool:
    return is_text(value) or _are_texts(value)


def _is_anything(_value: Any) -> bool:
    return True


def is_day(value: Any) -> bool:
    """Whether the value is a study day that a clock can have shown."""
    return is_whole(value) and value in POSSIBLE_DAYS


def _is_shift(value: Any) -> bool:
    return is_whole(value) and abs(value) <= LARGEST_SHIFT_DAYS


def _is_counts(value: Any) -> bool:
    return is_text(value) and value in COUNTS


def _is_outcome(value: Any) -> bool:
    return (
        isinstance(value, Mapping)
        and all(is_text(value.get(name)) for name in ("fact", "print", "grade"))
        and value.get("role") in ROLES
        and is_whole(value.get("credit"))
        and 0 <= value["credit"] <= PER_MILLE
        and ("rating" not in value or (is_whole(value["rating"]) and value["rating"] in RATINGS))
    )


def _are_outcomes(value: Any) -> bool:
    return isinstance(value, (list, tuple)) and all(map(_is_outcome, value))


_ANSWERED: dict[str, Check] = {
    "session": is_text,
    "deck": is_text,
    "deck_version": is_text,
    "form": is_text,
    "rung": is_text,
    "direction": is_text,
    "seed": is_whole,
    "generator": is_whole,
    "shown": _are_texts,
    "given": _is_given,
    "confidence": is_text,
    "took_ms": _is_duration,
    "outcomes": _are_outcomes,
}
_ABOUT: dict[str, Check] = {}  # beside a fact or a deck: `check_body`
_SHAPES: dict[str, dict[str, Check]] = {
    "answered": _ANSWERED,
    "session_started": {
        "session": is_text,
        "purpose": is_text,
        "counts": _is_counts,
        "spec": _is_anything,
        "seed": is_whole,
    },
    "drafted": {"session": is_text, "item": _is_anything, "given": _is_given},
    "session_ended": {"session": is_text},
    "session_recounted": {"session": is_text, "counts": _is_counts},
    "undone": {"event": _is_event_id},
    "redone": {"event": _is_event_id},
    "suspended": _ABOUT,
    "resumed": _ABOUT,
    "known": _ABOUT,
    "reset": _ABOUT,
    "postponed": {"until": is_day},
    "noted": {"fact": is_text, "text": is_text},
    "spelling_accepted": {"fact": is_text, "text": is_text},
    "set": {"key": is_text, "value": _is_anything},
    "clock_was_wrong": {
        "writer": is_text,
        "from_n": is_whole,
        "to_n": is_whole,
        "days": _is_shift,
    },
}


def check_body(kind: str, body: Body) -> None:
    """Check the body of an event of a kind of version 1.

    Raises WrongBodyError naming the field that is missing or says something impossible. Fields
    that the kind does not have are let through: a later version may have added them.
    """
    for field, holds in _SHAPES[kind].items():
        if field not in body or not holds(body[field]):
            raise WrongBodyError(f"the event '{kind}' needs a sound '{field}'")
    if kind in ABOUT_KINDS and not is_text(body.get("fact", body.get("deck"))):
        raise WrongBodyError(f"the event '{kind}' must name a fact or a deck")
    if kind in ABOUT_KINDS and "fact" in body and "deck" in body:
        raise WrongBodyError(f"the event '{kind}' names both a fact and a deck")
    if "replaces" in body and kind == "noted" and not _is_event_id(body["replaces"]):
        raise WrongBodyError("the event 'noted' replaces something that is no event")


def outcome(
    fact: str, print_: str, *, role: str, grade: str, credit: int, rating: int | None = None
) -> dict[str, Any]:
    """What one answer says about one fact; `print_` is 16 hex digits, `credit` is per mille.

    `rating` is 1 to 4 (Again to Easy) and left out when the answer has none for this fact.
    """
    said: dict[str, Any] = {
        "fact": fact,
        "print": print_,
        "role": role,
        "grade": grade,
        "credit": credit,
    }
    if rating is not None:
        said["rating"] = int(rating)
    return said


def answered_body(
    *,
    session: str,
    deck: str,
    deck_version: str,
    form: str,
    rung: str,
    direction: str,
    seed: int,
    generator: int,
    shown: Sequence[str],
    given: str | Sequence[str],
    confidence: str,
    took_ms: int,
    outcomes: Sequence[Body],
) -> dict[str, Any]:
    """The body of `answered`; `rung` in lower case, `shown` the option keys in their order."""
    return {
        "session": session,
        "deck": deck,
        "deck_version": deck_version,
        "form": form,
        "rung": rung,
        "direction": direction,
        "seed": seed,
        "generator": generator,
        "shown": list(shown),
        "given": given if isinstance(given, str) else list(given),
        "confidence": confidence,
        "took_ms": took_ms,
        "outcomes": list(outcomes),
    }


def session_body(session: str, purpose: str, counts: str, spec: Any, seed: int) -> dict[str, Any]:
    """The body of `session_started`; `counts` is all, wrong or none."""
    return {"session": session, "purpose": purpose, "counts": counts, "spec": spec, "seed": seed}


def event_body(event: bytes) -> dict[str, Any]:
    """The body of `undone` and `redone`: which event they take back or bring back."""
    return {"event": event.hex()}


def about_fact(fact: str) -> dict[str, Any]:
    """The body of `suspended`, `resumed`, `known` and `reset` for one fact."""
    return {"fact": fact}


def about_deck(deck: str) -> dict[str, Any]:
    """The body of `suspended`, `resumed`, `known` and `reset` for every fact of a deck."""
    return {"deck": deck}


def note_body(fact: str, text: str, replaces: bytes | None = None) -> dict[str, Any]:
    """The body of `noted`; an empty text that replaces a note takes that note away."""
    said = {"fact": fact, "text": text}
    return said if replaces is None else {**said, "replaces": replaces.hex()}


def clock_body(writer: str, from_n: int, to_n: int, days: int) -> dict[str, Any]:
    """The body of `clock_was_wrong`: add `days` to this writer's events from_n to to_n."""
    return {"writer": writer, "from_n": from_n, "to_n": to_n, "days": days}
