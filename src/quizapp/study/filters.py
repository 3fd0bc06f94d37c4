"""What the operators of a search mean in one deck: which of its facts pass a filter."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.facts.dates import Date, Precision
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.folding import fold
from quizapp.questions.examiner import examiner_of
from quizapp.questions.period import ALWAYS, Period, period_of_date
from quizapp.questions.reading import read_date
from quizapp.study.query import Filter, Key, State
from quizapp.study.whereabouts import whereabouts_of


def understands(deck: Deck, key: Key, value: str) -> bool:
    """Whether a value means something to an operator in this deck."""
    match key:
        case Key.DAY:
            return date_meant(deck, value) is not None
        case Key.PLACE:
            return bool(places_meant(deck, value))
        case Key.SOURCE:
            return bool(_sources_meant(deck, value))
        case Key.CHAPTER:
            return any(_holds(title, value) for title in deck.chapters)
        case Key.DECK:
            return _holds(deck.title, value) or deck.id == value
        case Key.IS:
            return value.casefold() in set(State)


def passing(deck: Deck, one: Filter) -> frozenset[str]:
    """The ids of the facts to be learned that pass a filter which the deck alone decides.

    `is:` is decided here for `disputed` only.
    """
    match one.key:
        case Key.DAY:
            found = _on_day(deck, date_meant(deck, one.value))
        case Key.PLACE:
            found = _at_places(deck, places_meant(deck, one.value))
        case Key.SOURCE:
            found = _by_sources(deck, _sources_meant(deck, one.value))
        case Key.CHAPTER:
            found = (fact for fact in deck.askable if _holds(deck.chapter_title(fact), one.value))
        case Key.DECK:
            found = iter(deck.askable if understands(deck, one.key, one.value) else ())
        case Key.IS:
            found = (fact for fact in deck.askable if is_disputed(deck, fact))
    return frozenset(fact.id for fact in found)


def is_disputed(deck: Deck, fact: Fact) -> bool:
    """Whether sources disagree on it: somebody is named, and others say otherwise."""
    entry = deck.topics[fact.topic].entries.get(fact.property_name)
    if not fact.is_attributed or entry is None:
        return False
    return any(other.side == fact.side and other.says != fact.says for other in entry.facts)


def date_meant(deck: Deck, text: str) -> Date | None:
    """The date that a text means where the deck's own year is meant if none is named."""
    when = examiner_of(deck).world.when
    return read_date(text, deck.vocabulary, when.year if when else None)


def places_meant(deck: Deck, text: str) -> tuple[str, ...]:
    """The places a text names in any script: those it names in full, else those it begins."""
    wanted, where = fold(text), whereabouts_of(deck)
    places = [topic for topic in deck.topics.values() if where.is_place(topic.id)]
    named = {topic.id: [fold(name) for name in topic.names.accepted] for topic in places}
    exact = tuple(place for place, names in named.items() if wanted in names)
    return exact or tuple(
        place for place, names in named.items() if any(name.startswith(wanted) for name in names)
    )


def _on_day(deck: Deck, date: Date | None) -> Iterator[Fact]:
    """Facts whose days meet the date's; a day finds only what is known to the day."""
    if date is None:
        return
    asked, where = period_of_date(date), whereabouts_of(deck)
    for fact in deck.askable:
        days = where.days_of(fact)
        if days == ALWAYS and isinstance(fact.value, Date) and date.precision < Precision.DAY:
            days = period_of_date(fact.value)
            if asked.covers(days):
                yield fact
        elif days != ALWAYS and _meet(days, asked):
            yield fact


def _meet(one: Period, other: Period) -> bool:
    """Whether two closed stretches of days have one in common."""
    first = max(day for day in (one.first, other.first) if day is not None)
    last = min(day for day in (one.last, other.last) if day is not None)
    return first <= last


def _at_places(deck: Deck, meant: tuple[str, ...]) -> Iterator[Fact]:
    where = whereabouts_of(deck)
    for fact in deck.askable:
        if any(where.lies_in(place, whole) for place in where.places_of(fact) for whole in meant):
            yield fact


def _sources_meant(deck: Deck, text: str) -> frozenset[str]:
    return frozenset(
        source.id
        for source in deck.sources.values()
        if source.id == text
        or any(_holds(said, text) for said in (source.title, source.author, source.voice))
    )


def _by_sources(deck: Deck, sources: frozenset[str]) -> Iterator[Fact]:
    return (fact for fact in deck.askable if sources.intersection((*fact.says, *fact.sources)))


def _holds(text: str, part: str) -> bool:
    return fold(part) in fold(text)
