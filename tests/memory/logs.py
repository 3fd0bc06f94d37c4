"""Builders of events with good defaults, and whole logs drawn by hypothesis."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from quizapp.memory.moment import DAY_STARTS_AT_HOUR, MS_PER_DAY
from quizapp.memory.rating import Rating
from quizapp.progress import bodies
from quizapp.progress.events import Event

WRITERS = ("a" * 32, "b" * 32)
REFEREE = "c" * 32
FACTS = ("war:wonsan/began", "war:najin/began", "stars:vega/colour")
DECKS = ("war", "stars")
SESSIONS = ("one", "two")
FIRST_DAY = 20_000
LAST_DAY = 90_000
PRINT = "0123456789abcdef"


def at_of(day: int, minute: int = 600) -> int:
    """UTC ms of a minute of a study day, in UTC."""
    return day * MS_PER_DAY + (DAY_STARTS_AT_HOUR * 60 + minute) * 60_000


def an_event(
    kind: str,
    body: dict[str, Any],
    *,
    day: int = FIRST_DAY,
    minute: int = 600,
    n: int = 0,
    writer: str = WRITERS[0],
    v: int = 1,
) -> Event:
    """An event of any kind, on a study day of the UTC calendar."""
    return Event(v, kind, writer, n, at_of(day, minute), 0, day, "0.1.0", body)


def an_outcome(
    rating: Rating | None = Rating.GOOD, fact: str = FACTS[0], **changed: Any
) -> dict[str, Any]:
    """What an answer says of a fact; the grade follows from the rating."""
    wrong = rating is Rating.AGAIN
    said: dict[str, Any] = {
        "role": "target",
        "grade": "wrong" if wrong else "right",
        "credit": 0 if wrong else 1000,
        "rating": rating,
    }
    return bodies.outcome(fact, PRINT, **{**said, **changed})


def answer_body(outcomes: list[dict[str, Any]], **changed: Any) -> dict[str, Any]:
    """The body of an answer with these outcomes."""
    said: dict[str, Any] = {
        "session": SESSIONS[0],
        "deck": outcomes[0]["fact"].partition(":")[0] if outcomes else "war",
        "deck_version": "1.0.0",
        "form": "choice",
        "rung": "recognise",
        "direction": "forward",
        "seed": 7,
        "generator": 1,
        "shown": ["wonsan", "najin"],
        "given": "najin",
        "confidence": "sure",
        "took_ms": 4000,
    }
    return bodies.answered_body(**{**said, **changed}, outcomes=outcomes)


def an_answer(
    rating: Rating | None = Rating.GOOD,
    fact: str = FACTS[0],
    *,
    session: str = SESSIONS[0],
    **when: Any,
) -> Event:
    """One answer about one fact."""
    return an_event("answered", answer_body([an_outcome(rating, fact)], session=session), **when)


def undone(event: Event, **when: Any) -> Event:
    """The event that takes another back."""
    return an_event("undone", bodies.event_body(event.id), **when)


def redone(event: Event, **when: Any) -> Event:
    """The event that brings another back."""
    return an_event("redone", bodies.event_body(event.id), **when)


def verdict(kind: str, event: Event) -> Event:
    """`undone` or `redone`, later than everything a drawn log holds, by a writer of its own."""
    return an_event(kind, bodies.event_body(event.id), day=LAST_DAY, writer=REFEREE)


_outcomes = st.builds(
    an_outcome,
    rating=st.sampled_from([None, *Rating]),
    fact=st.sampled_from(FACTS),
    role=st.sampled_from(["target", "context"]),
)
_answers = st.builds(
    answer_body,
    st.lists(_outcomes, max_size=3),
    session=st.sampled_from(SESSIONS),
    given=st.sampled_from(["najin", "", "원산"]),
    took_ms=st.integers(0, 60_000),
)
_abouts = st.one_of(
    st.builds(bodies.about_fact, st.sampled_from(FACTS)),
    st.builds(bodies.about_deck, st.sampled_from(DECKS)),
)
_counts = st.sampled_from(["all", "wrong", "none"])
_sessions = st.sampled_from(SESSIONS)


@st.composite
def _postponed(draw: st.DrawFn) -> dict[str, Any]:
    return {**draw(_abouts), "until": draw(st.integers(FIRST_DAY, FIRST_DAY + 40))}


_FREE = {
    "answered": _answers,
    "session_started": st.builds(
        bodies.session_body, _sessions, st.just("quiz"), _counts, st.just({}), st.just(1)
    ),
    "session_recounted": st.fixed_dictionaries({"session": _sessions, "counts": _counts}),
    "session_ended": st.fixed_dictionaries({"session": _sessions}),
    "drafted": st.fixed_dictionaries(
        {"session": _sessions, "item": st.just(3), "given": st.just("?")}
    ),
    "suspended": _abouts,
    "resumed": _abouts,
    "known": _abouts,
    "reset": _abouts,
    "postponed": _postponed(),
    "spelling_accepted": st.fixed_dictionaries(
        {"fact": st.sampled_from(FACTS), "text": st.sampled_from(["Genzan", "元山"])}
    ),
    "set": st.fixed_dictionaries(
        {"key": st.sampled_from(["retention", "chapters"]), "value": st.integers(0, 3)}
    ),
    "clock_was_wrong": st.builds(
        bodies.clock_body,
        st.sampled_from(WRITERS),
        st.integers(0, 5),
        st.integers(3, 20),
        st.integers(-9, 9),
    ),
    "dreamt": st.just({"of": "newer versions"}),
}
_KINDS = ("answered",) * 12 + tuple(_FREE) + ("undone",) * 5 + ("redone",) * 2 + ("noted",) * 2


@st.composite
def logs(draw: st.DrawFn, longest: int = 30, kinds: tuple[str, ...] = _KINDS) -> list[Event]:
    """A log of two writers whose clocks jump; undone, redone and notes name earlier events."""
    log: list[Event] = []
    for n in range(draw(st.integers(0, longest))):
        kind = draw(st.sampled_from(kinds))
        body = _body(draw, kind, log)
        if body is None:
            continue
        log.append(
            an_event(
                kind,
                body,
                day=FIRST_DAY + draw(st.integers(0, 25)),
                minute=draw(st.integers(0, 1439)),
                n=n,
                writer=draw(st.sampled_from(WRITERS)),
                v=2 if kind == "dreamt" and draw(st.booleans()) else 1,
            )
        )
    return log


def _body(draw: st.DrawFn, kind: str, log: list[Event]) -> dict[str, Any] | None:
    if kind in _FREE:
        said: dict[str, Any] = draw(_FREE[kind])
        return said
    earlier = draw(st.sampled_from(log)) if log else None
    if kind == "noted":
        text = draw(st.sampled_from(["", "east coast", "東海岸"]))
        replaces = earlier.id if earlier and draw(st.booleans()) else None
        return bodies.note_body(draw(st.sampled_from(FACTS)), text, replaces)
    return bodies.event_body(earlier.id) if earlier else None
