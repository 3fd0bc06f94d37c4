"""What of a deck a quiz can be chosen by: its chapters, days, places and topics."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.questions.asking import FORMS
from quizapp.questions.terms import Form
from quizapp.study.quiz_choosing import days_of, places_of, topics_of

MOST_DAYS = 40
LONGEST_SPAN_DAYS = 45
"""A longer time is no day of the deck's axis."""
LEAST_FACTS = 3
"""What fewer facts are about is no choice worth offering."""

Recall = Callable[[Fact], float]
"""The predicted share (0 to 1) of a fact; 0 for one not met."""


@dataclass(frozen=True, slots=True)
class ChapterOffer:
    """A chapter by its place in the deck, its facts, and the mean share of them recalled now."""

    at: int
    title: str
    facts: int
    share: float


@dataclass(frozen=True, slots=True)
class NamedOffer:
    """A place or another topic, as `deck:topic`, and how many facts are about it."""

    name: str
    label: str
    facts: int


@dataclass(frozen=True, slots=True)
class DayOffer:
    """A day (day number) and the recall of each fact that belongs to it."""

    day: int
    recalls: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """All that a quiz over one deck can be chosen by; `days` follow each other without gaps."""

    deck: str
    title: str
    chapters: tuple[ChapterOffer, ...]
    days: tuple[DayOffer, ...]
    places: tuple[NamedOffer, ...]
    topics: tuple[NamedOffer, ...]
    forms: tuple[Form, ...]


def offer_of(deck: Deck, recall: Recall) -> Offer:
    """What a quiz over this deck can be chosen by."""
    return Offer(
        deck.id,
        deck.title,
        _chapters(deck, recall),
        _days(deck, recall),
        _named(deck, _counted(deck, places_of)),
        _named(deck, _counted(deck, topics_of)),
        tuple(FORMS),
    )


def _chapters(deck: Deck, recall: Recall) -> tuple[ChapterOffer, ...]:
    found: list[ChapterOffer] = []
    for at, title in enumerate(deck.chapters):
        shares = [recall(fact) for fact in deck.askable if fact.chapter == at]
        if shares:
            found.append(ChapterOffer(at, title, len(shares), sum(shares) / len(shares)))
    return tuple(found)


def _days(deck: Deck, recall: Recall) -> tuple[DayOffer, ...]:
    """The stretch of at most 40 days that holds the most facts; empty where there is none."""
    on: dict[int, list[float]] = {}
    for fact in deck.askable:
        days = days_of(deck, fact)
        if days is not None and days[1] - days[0] <= LONGEST_SPAN_DAYS:
            on.setdefault(days[0], []).append(recall(fact))
    if len(on) < 2:
        return ()
    first = max(on, key=lambda at: (sum(len(on.get(at + n, ())) for n in range(MOST_DAYS)), -at))
    last = max(at for at in on if at < first + MOST_DAYS)
    return tuple(DayOffer(at, tuple(on.get(at, ()))) for at in range(first, last + 1))


def _counted(deck: Deck, names: Callable[[Deck, Fact], frozenset[str]]) -> Counter[str]:
    return Counter(name for fact in deck.askable for name in names(deck, fact))


def _named(deck: Deck, counts: Counter[str]) -> tuple[NamedOffer, ...]:
    """Those with enough facts, by their names."""
    offers = (
        NamedOffer(f"{deck.id}:{name}", deck.topics[name].label, count)
        for name, count in counts.items()
        if count >= LEAST_FACTS
    )
    return tuple(sorted(offers, key=lambda one: (one.label.casefold(), one.name)))
