"""What happened when: the dated facts of a deck that can stand in a row, in order of time."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from quizapp.facts.dates import Date
from quizapp.facts.fact import Fact, Kind
from quizapp.facts.folding import fold
from quizapp.facts.phrase import phrase
from quizapp.facts.vocabulary import Marks, PropertySpec
from quizapp.questions.alike import spread
from quizapp.questions.circles import OUTSIDE, circle_of
from quizapp.questions.leaks import Leaks
from quizapp.questions.likeness import likeness
from quizapp.questions.links import are_linked
from quizapp.questions.matter import AskMatter
from quizapp.questions.question import Refusal
from quizapp.questions.terms import Direction, Form
from quizapp.questions.truth import stretches
from quizapp.questions.wording import Wording, finished
from quizapp.questions.world import World

#: A row needs three things, or there is nothing to put in order.
FEWEST = 3
#: So many of the likest neighbours in time are kept to choose from.
_KEPT = 16
_FACTS_KEPT = 4096
#: What being the same kind of topic, or the same end of a time, counts beside likeness.
_SAME_KIND, _SAME_PROPERTY = 2, 1
#: Births, deaths and books stand in a row only where so many days lie between them.
_TEN_YEARS = 3650
#: Whatever else happened stands beside what is of its age: no further off than ten years, or in a
#: deck of centuries than this share of them.
_AGE_SHARE = 20
ALL_DAYS = 10**9
#: "The end", "the very beginning".
_EDGE_WORDS = 3
#: So long a word in two names speaks of one thing.
_LONG_WORD = 5
#: A number that a thing bears in a series: "No. 944".
_SERIAL = re.compile(r"\b[Nn]o\.?\s(\d+)")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


@dataclass(frozen=True, slots=True)
class Dated:
    """A fact that says when something happened.

    `text` tells what happened, without the date. From `first` to `last` (day numbers) it may
    have happened, on any clock of the deck. Only things of one `group` stand in a row, and only
    from `margin` days apart.
    """

    fact: Fact
    key: str
    text: str
    first: int
    last: int
    group: str
    margin: int = 0
    reach: int = ALL_DAYS
    edge: str = ""
    words: frozenset[str] = frozenset()
    is_counted: bool = False
    is_late: bool = False
    serials: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()

    def goes_with(self, other: Dated) -> bool:
        """Whether one of two topics was surely before the other (G16), and it takes knowledge to
        tell which: they are of one age, and neither is the other's beginning or end."""
        off = abs(self.first - other.first)
        apart = self.last < other.first or other.last < self.first
        apart = apart and max(self.margin, other.margin) <= off <= min(self.reach, other.reach)
        return (
            apart
            and self.fact.topic != other.fact.topic
            and not self._bounds(other)
            and not self._counts_on(other)
        )

    def _counts_on(self, other: Dated) -> bool:
        """Whether two names tell their own order: a second letter, and another of the same; a
        telegram No. 932, and one No. 944."""
        is_counted = self.is_counted or other.is_counted
        is_counted |= bool(self.serials and other.serials and self.serials != other.serials)
        return is_counted and not self.words.isdisjoint(other.words)

    def circle_to(self, other: Dated) -> int:
        """In which circle of time around this another thing lies."""
        return circle_of(abs(other.first - self.first))

    def is_open_beside(self, other: Dated) -> bool:
        """Whether one can be asked which of two came first: neither name says that it came after
        what the other is about, as the fall of a town after the landing there, or names the other
        itself: the order to call off the landing, and that landing."""
        follows = self.is_late != other.is_late and not self.words.isdisjoint(other.words)
        named = self._is_named_by(other) or other._is_named_by(self)
        return self.goes_with(other) and not follows and not named

    def _is_named_by(self, other: Dated) -> bool:
        told = f" {fold(other.text)} "
        return any(f" {name} " in told for name in self.names)

    def _bounds(self, other: Dated) -> bool:
        """Whether one of two begins or ends the very thing that the other tells of."""
        pairs = ((self, other), (other, self))
        return any(one.edge and one.edge in fold(two.text) for one, two in pairs)


@dataclass(frozen=True, slots=True)
class Neighbours:
    """A dated fact with others that were surely before or after it, the likest first."""

    target: Dated
    pool: tuple[Dated, ...]
    go_together: Callable[[Dated, Dated], bool] = Dated.goes_with

    @property
    def is_enough(self) -> bool:
        """Whether a row can be made: not all of them may have been at the same time."""
        return any(len(self.row_from(one, self.pool, FEWEST)) == FEWEST for one in self.pool)

    def row(self, order: Sequence[Dated], most: int) -> list[Dated]:
        """The target and others, taken from `order` while each is apart from all; at least three.

        Raises ValueError where there are not enough.
        """
        for first in order:
            chosen = self.row_from(first, order, most)
            if len(chosen) >= FEWEST:
                return chosen
        raise ValueError("too few neighbours were asked for a row")

    def row_from(self, first: Dated, order: Iterable[Dated], most: int) -> list[Dated]:
        """The target, `first`, and what of `order` is apart from all chosen before it."""
        chosen = [self.target, first]
        for one in order:
            if len(chosen) == most:
                break
            if all(self.go_together(one, other) for other in chosen):
                chosen.append(one)
        return chosen


class Dates:
    """The dated facts of one deck."""

    def __init__(self, world: World, wording: Wording, leaks: Leaks, matter: AskMatter) -> None:
        self._world = world
        self._deck = world.deck
        self._wording = wording
        self._leaks = leaks
        self._matter = matter
        months = "|".join(map(re.escape, world.vocabulary.months))
        self._month = re.compile(rf"\b(?:{months})\b")
        self.dated = lru_cache(maxsize=None)(self._dated)
        self.beside = lru_cache(maxsize=_FACTS_KEPT)(self._beside)
        self.around = lru_cache(maxsize=_FACTS_KEPT)(self._around)
        self.strand = lru_cache(maxsize=_FACTS_KEPT)(self._strand)

    def _around(self, fact_id: str) -> Neighbours | Refusal:
        """What a row about a fact is made from, or why there is none."""
        return _if_enough(self.beside(fact_id))

    def _strand(self, fact_id: str) -> Neighbours | Refusal:
        """What one strand of the story joins with a fact: told in its chapter, else linked with
        it, and not long before or after. A deck that tells of no time of its own has no long."""
        target = self.dated(fact_id)
        if isinstance(target, Refusal):
            return target
        near = [one for one in self._nearby(target) if target.is_open_beside(one)]
        if self._world.tells_of_one_time:
            near = [one for one in near if target.circle_to(one) < OUTSIDE]
        near.sort(key=target.circle_to)
        beside = [one for one in near if one.fact.chapter == target.fact.chapter]
        linked = [one for one in near if one in beside or self._are_linked(target, one)]
        rows = [
            Neighbours(target, tuple(r[:_KEPT]), Dated.is_open_beside) for r in (beside, linked)
        ]
        return _if_enough(next((row for row in rows if row.is_enough), rows[-1]))

    def _are_linked(self, one: Dated, other: Dated) -> bool:
        return are_linked(self._deck, one.fact.topic, other.fact.topic)

    def _beside(self, fact_id: str) -> Neighbours | Refusal:
        """What else may stand in a row with a fact, be it enough for one or not."""
        target = self.dated(fact_id)
        if isinstance(target, Refusal):
            return target
        return Neighbours(target, self._nearby(target)[:_KEPT])

    def _nearby(self, target: Dated) -> tuple[Dated, ...]:
        """What was surely before or after a thing, the likest first."""
        places, row = self._rows[target.group]
        nearby = map(self.dated, spread(row, bisect_left(places, target.first)))
        ranked = sorted(
            (
                (self._likeness(target, one), one)
                for one in nearby
                if isinstance(one, Dated) and self._suits(target, one)
            ),
            key=lambda pair: (-pair[0], pair[1].key),
        )
        return tuple(one for _, one in ranked)

    @cached_property
    def _rows(self) -> Mapping[str, tuple[list[int], list[str]]]:
        """The facts that may be put in order, by group: first days and ids, by time.

        Wording all of a deck takes long, so what a fact tells, and whether it can be told, is
        left until it is looked at.
        """
        found: dict[str, list[tuple[int, str]]] = {}
        for fact in self._deck.askable:
            spec = self._world.spec(fact)
            if spec is None or not isinstance(fact.value, Date) or fact.is_attributed:
                continue
            if self._stopped(fact, spec) is None:
                first, _last = self._days(fact.value)
                found.setdefault(self._group(fact, spec), []).append((first, fact.id))
        rows = {group: sorted(row) for group, row in found.items()}
        return {
            group: ([first for first, _ in row], [fact_id for _, fact_id in row])
            for group, row in rows.items()
        }

    def _suits(self, target: Dated, one: Dated) -> bool:
        return target.goes_with(one) and self._deck.topics[one.fact.topic].offered

    def _likeness(self, target: Dated, other: Dated) -> int:
        one, two = (self._world.profile(dated.fact.topic) for dated in (target, other))
        points = likeness(one, two)
        points += _SAME_KIND * (one.topic.subtype == two.topic.subtype)
        return points + _SAME_PROPERTY * (target.fact.property_name == other.fact.property_name)

    # What can stand in a row

    def _dated(self, fact_id: str) -> Dated | Refusal:
        """The fact as a thing that happened, or why it is none."""
        fact = self._deck.facts[fact_id]
        spec = self._world.spec(fact)
        if spec is None or not isinstance(fact.value, Date) or fact.kind is not Kind.VALUE:
            return Refusal("kind", phrase("Only what has a date can be put in order."))
        stopped = self._stopped(fact, spec)
        if stopped is not None:
            return stopped
        matter = self._matter(fact.id, Direction.FORWARD)
        if isinstance(matter, Refusal):
            return matter
        if matter.voices:
            why = phrase(
                "What one source says cannot stand beside other things without its source."
            )
            return Refusal("G30", why)
        return self._told(fact, spec, fact.value)

    def _stopped(self, fact: Fact, spec: PropertySpec) -> Refusal | None:
        """Why a date stands in no row, as far as that is known before it is worded."""
        if spec.forms and Form.ORDER not in spec.forms:
            return Refusal(
                "kind",
                phrase(
                    "The form {form} does not suit the property {property}.",
                    form=Form.ORDER,
                    property=spec.name,
                ),
            )
        if spec.marks in (Marks.START, Marks.END) and (fact.phrases.ask or fact.phrases.say):
            why = phrase("What its author words may say when it counts as begun or over.")
            return Refusal("wording", why)
        return None

    def _days(self, date: Date) -> tuple[int, int]:
        """The first and the last day on which it may have happened, on any clock of the deck."""
        days = stretches(date, self._world.offsets)
        return min(day for day, _ in days), max(day for _, day in days)

    def _told(self, fact: Fact, spec: PropertySpec, date: Date) -> Dated | Refusal:
        moment = finished(self._wording.moment(fact, spec))
        text = moment or self._wording.before_value(fact, spec)
        if not text:
            why = phrase("What this is the date of cannot be said without its date.")
            return Refusal("wording", why, phrase("Give the property moment: the end of <topic>."))
        if self._holds_date(text) or self._leaks.gives_away(text, date):
            why = phrase("“{text}” holds a date, which tells its place.", text=text)
            return Refusal("G22", why, phrase("Give the topic a name without a date."))
        first, last = self._days(date)
        key = fact.id.partition(":")[2]
        margin = margin_of(self._world, fact, spec)
        reach = ALL_DAYS if margin else max(_TEN_YEARS, self._world.date_range // _AGE_SHARE)
        group, edge = self._group(fact, spec), self._edge(text)
        words = frozenset(fold(text).split())
        ordering = self._counting | self._late
        return Dated(
            fact, key, text, first, last, group, margin, reach, edge,
            words=frozenset(word for word in words - ordering if len(word) >= _LONG_WORD),
            is_counted=not words.isdisjoint(self._counting),
            is_late=not words.isdisjoint(self._late),
            serials=frozenset(_SERIAL.findall(text)),
            names=tuple(filter(_is_telling, map(fold, self._world.names(fact.topic)))),
        )  # fmt: skip

    @cached_property
    def _counting(self) -> frozenset[str]:
        return frozenset(self._wording.phrase("counting-words").split())

    @cached_property
    def _late(self) -> frozenset[str]:
        return frozenset(self._wording.phrase("ends").split())

    def _edge(self, text: str) -> str:
        """What a thing is the beginning or the end of: "the end of the war"; else nothing."""
        worded = self._wording.phrase
        head, _, thing = fold(text).partition(f" {worded('edge-of')} ")
        is_edge = not set(head.split()).isdisjoint(worded("edges").split())
        return thing if is_edge and len(head.split()) <= _EDGE_WORDS else ""

    def _group(self, fact: Fact, spec: PropertySpec) -> str:
        """Births stand with births; whatever happened, with all that happened."""
        topic = self._deck.topics[fact.topic]
        of_life = spec.marks is not Marks.NOTHING and not self._world.is_happening(topic)
        return f"{topic.type}/{spec.name}" if of_life else ""

    def _holds_date(self, text: str) -> bool:
        """Whether a month or a year of the deck's time stands in the text."""
        years = map(int, _YEAR.findall(text))
        first, last = self._years
        return bool(self._month.search(text)) or any(first <= year <= last for year in years)

    @cached_property
    def _years(self) -> tuple[int, int]:
        """The first and the last year that a date of the deck has."""
        values = (fact.value for fact in self._deck.facts.values())
        years = [part.year for value in values if isinstance(value, Date) for part in value.parts]
        return min(years), max(years)


def _is_telling(name: str) -> bool:
    """Whether a name can only mean its own thing: "Seishin landing", not "landing"."""
    return sum(len(word) >= _LONG_WORD for word in name.split()) > 1


def _if_enough(neighbours: Neighbours | Refusal) -> Neighbours | Refusal:
    """Neighbours that make a row; else why there is none."""
    if isinstance(neighbours, Refusal) or neighbours.is_enough:
        return neighbours
    why = phrase("Fewer than two other things of the deck were surely before or after this one.")
    return Refusal("G16", why, phrase("Date two more topics, to the day if that is known."))


def margin_of(world: World, fact: Fact, spec: PropertySpec) -> int:
    """How many days a date must lie off to stand beside this one: nobody learns the order of
    births, deaths or books by the year."""
    topic = world.deck.topics[fact.topic]
    kind = world.vocabulary.types[topic.subtype]
    of_life = (kind.person or kind.quoted) and spec.marks is not Marks.NOTHING
    return _TEN_YEARS if of_life and not world.is_happening(topic) else 0
