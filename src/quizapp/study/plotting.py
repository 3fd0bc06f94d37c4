"""From a deck and a learner's memory to what stands on a map of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TypedDict

from quizapp.facts.dates import Date, Precision
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact, Kind
from quizapp.facts.names import Name
from quizapp.facts.reference import distance_km
from quizapp.facts.topic import Topic
from quizapp.facts.values import Position, Spot, TopicRef
from quizapp.study.giveaways import Giveaways
from quizapp.study.mapped import NOW, Happening, Line, Memory, Place
from quizapp.study.recalled import recalled

_POSITION, _AT = "position", "at"
_BEGINS, _ENDS = ("date", "began"), ("date", "began", "ended")
_LEADS_TO_KM = 15.0
"""So near a line's last spot lies the place that the line leads to."""


class _Common(TypedDict):
    """What places, lines and happenings have in common."""

    id: str
    facts: tuple[str, ...]
    strength: int
    lift: float
    importance: int
    due: int | None
    hidden: bool


class Plotting:
    """Makes the places, happenings and lines of one deck, in the deck's order."""

    def __init__(self, deck: Deck, memories: Mapping[str, Memory], today: int) -> None:
        self._deck, self._memories = deck, memories
        self._giveaways = Giveaways(deck, memories, today)
        self.places = tuple(self._places())
        self.happenings = tuple(self._happenings())

    @property
    def namings(self) -> Iterator[str]:
        """The choices of names, beside those of the deck's time, that change something."""
        if any(place.now != place.then for place in self.places):
            yield NOW
        yield from (code for place in self.places for code, _name in place.others if code)

    def lines(self) -> Iterator[Line]:
        """The topics that lie along several spots."""
        for topic, fact, position in self._positions():
            if len(position.spots) > 1:
                yield self._line(topic, fact, position)

    def _places(self) -> Iterator[Place]:
        for topic, fact, position in self._positions():
            if len(position.spots) == 1:
                yield self._place(topic, fact, position)

    def _positions(self) -> Iterator[tuple[Topic, Fact, Position]]:
        for topic in self._deck.topics.values():
            entry = topic.entries.get(_POSITION)
            if entry and isinstance(entry.facts[0].value, Position):
                yield topic, entry.facts[0], entry.facts[0].value

    def _place(self, topic: Topic, fact: Fact, position: Position) -> Place:
        facts, spot = self._facts(topic), position.spots[0]
        then, now = _then_and_now(topic)
        return Place(
            **self._common(topic, facts, self._hides_place(topic, fact, facts)),
            kind=topic.subtype,
            then=then,
            now=now,
            others=tuple(_others(topic, then, now)),
            latitude=float(spot.latitude),
            longitude=float(spot.longitude),
            within_km=float(position.within_km),
        )

    def _hides_place(self, topic: Topic, position: Fact, facts: Sequence[Fact]) -> bool:
        """Whether the name at this spot answers something that is due."""
        telling = [position, *(fact for fact in facts if fact.kind is Kind.NAME)]
        answers = self._giveaways
        return answers.is_due(telling) or answers.gives_away(*topic.names.accepted)

    def _happenings(self) -> Iterator[Happening]:
        places = {place.topic: place for place in self.places}
        for topic in self._deck.topics.values():
            entry, days = topic.entries.get(_AT), _days(topic)
            value = entry.facts[0].value if entry else None
            if days and isinstance(value, TopicRef) and value.topic in places:
                yield self._happening(topic, places[value.topic], days)

    def _happening(self, topic: Topic, place: Place, days: tuple[int, int]) -> Happening:
        facts = self._facts(topic)
        telling = [fact for fact in facts if fact.property_name in (_AT, *_ENDS)]
        answers = self._giveaways
        hidden = place.hidden or answers.is_due(telling) or answers.gives_away(topic.label)
        return Happening(
            **self._common(topic, facts, hidden),
            title=topic.label,
            kind=topic.subtype,
            place=place.id,
            first_day=days[0],
            last_day=days[1],
        )

    def _line(self, topic: Topic, fact: Fact, position: Position) -> Line:
        facts = self._facts(topic)
        first, last = self._days_of_line(topic, position) or (None, None)
        return Line(
            **self._common(topic, facts, self._hides_place(topic, fact, facts)),
            title=topic.label,
            spots=tuple((float(s.latitude), float(s.longitude)) for s in position.spots),
            within_km=float(position.within_km),
            latitude_only=position.latitude_only,
            first_day=first,
            last_day=last,
        )

    def _days_of_line(self, topic: Topic, position: Position) -> tuple[int, int] | None:
        """Its own days; else, for a way that is only drawn, those of what it leads to."""
        own = _days(topic)
        if own or topic.learnable:
            return own
        ends = {place.id for place in self.places if _leads_to(position.spots[-1], place)}
        there = (one for one in self.happenings if one.place in ends and self._is_move(one))
        return min(((one.first_day, one.last_day) for one in there), default=None)

    def _is_move(self, happening: Happening) -> bool:
        """Whether it is of a kind of its own, as a landing is; a plain event moves nobody."""
        topic = self._deck.topics[happening.topic]
        return topic.subtype != topic.type

    def _facts(self, topic: Topic) -> tuple[Fact, ...]:
        """What can be learnt about the topic, its position first, then where it is the answer."""
        own = [fact for entry in topic.entries.values() for fact in entry.facts]
        own.sort(key=lambda fact: fact.property_name != _POSITION)
        found = [*own, *self._deck.mentions.get(topic.id, ())]
        topics = self._deck.topics
        return tuple(fact for fact in found if topics[fact.topic].learnable)

    def _common(self, topic: Topic, facts: Sequence[Fact], hidden: bool) -> _Common:
        known = recalled(facts, self._memories)
        return _Common(
            id=f"{self._deck.id}:{topic.id}",
            facts=tuple(fact.id for fact in facts),
            strength=known.strength,
            lift=known.lift,
            importance=known.importance,
            due=known.due,
            hidden=hidden,
        )


def _days(topic: Topic) -> tuple[int, int] | None:
    """The first and the last day (day numbers) that an event took, when its beginning is known
    to the day; where sources disagree, from the earliest to the latest that is said."""
    begins = [date for date in _dates(topic, _BEGINS) if date.precision >= Precision.DAY]
    if not begins:
        return None
    ends = [date for date in _dates(topic, _ENDS) if date.precision >= Precision.DAY]
    first = min(date.first_day for date in begins)
    return first, max(first, *(date.last_day for date in ends))


def _dates(topic: Topic, names: Iterable[str]) -> Iterator[Date]:
    for name in names:
        entry = topic.entries.get(name)
        values = (fact.value for fact in entry.facts) if entry else ()
        yield from (value for value in values if isinstance(value, Date))


def _then_and_now(topic: Topic) -> tuple[str, str]:
    """What it was called in the deck's time, and what it is called today.

    A name that ended was that of the deck's time; one that only began is today's.
    """
    period = [name for name in topic.names.others if not (name.garble or name.language)]
    ended = [name.text for name in period if name.until is not None]
    began = [name.text for name in period if name.since is not None and name.until is None]
    return (ended or [topic.label])[-1], (began or [topic.label])[-1]


def _others(topic: Topic, *shown: str) -> Iterator[tuple[str, str]]:
    """The first of its other names in each language; old and wrong ones left out, and those that
    are there to be typed."""
    told: set[str] = set()
    for name in topic.names.others:
        if _is_present(name) and name.text not in shown and name.language not in told:
            told.add(name.language)
            yield name.language, name.text


def _is_present(name: Name) -> bool:
    return not name.garble and name.until is None


def _leads_to(spot: Spot, place: Place) -> bool:
    there = Spot(Decimal(repr(place.latitude)), Decimal(repr(place.longitude)))
    return distance_km(spot, there) <= _LEADS_TO_KM
