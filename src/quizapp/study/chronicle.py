"""What a timeline shows of decks and of a learner's memory: plain values, nothing due readable.

A mark is a topic whose beginning is known at least to the month. Its lane is its chapter.
Functions of values; only `chronicle_of` reads a store.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from quizapp.facts.dates import MINUTES_PER_DAY, Date, Precision, calendar_day
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.topic import Topic
from quizapp.questions.examiner import examiner_of
from quizapp.study.giveaways import Giveaways
from quizapp.study.mapped import Memory, Shown
from quizapp.study.recalled import memories_of, recalled
from quizapp.study.telling import sentence_of

if TYPE_CHECKING:
    from quizapp.study.desk import Desk

_BEGINS = ("date", "began", "signed", "taken", "formed", "published")
_ENDS = ("ended", "dissolved", "disbanded")
_FEW = 0.03
_MONTH_DAYS = 45
"""A beginning that is known no better than this (days) has no place on a timeline."""


@dataclass(frozen=True, slots=True)
class Mark(Shown):
    """Something that happened. All times are days since 1970-01-01, with parts of a day.

    It began at `first` or, where that is not known better, up to `first_latest`; it ended at
    `last` (as `first` for a moment), and some sources say as late as `last_latest`. `telling`
    are sentences about its dates, `clocks` the hour by every clock of the deck. `place` is the
    id of the place it happened at, for a map.
    """

    title: str
    lane: str
    first: float
    first_latest: float
    last: float
    last_latest: float
    telling: tuple[str, ...]
    clocks: tuple[str, ...]
    place: str

    @property
    def is_span(self) -> bool:
        """Whether it took more than a day."""
        return self.last >= self.first + 1


@dataclass(frozen=True, slots=True)
class Lane:
    """One band of the timeline: a chapter of a deck, with how much of it is clear."""

    key: str
    title: str
    of: int
    clear: int


@dataclass(frozen=True)
class Chronicle:
    """Everything on a timeline, in the order of time, and its lanes in the decks' order."""

    marks: tuple[Mark, ...] = ()
    lanes: tuple[Lane, ...] = ()
    today: int = 0

    @property
    def first(self) -> float:
        """Where it begins."""
        return min((mark.first for mark in self.marks), default=0.0)

    @property
    def last(self) -> float:
        """Where it ends."""
        return max((mark.last_latest for mark in self.marks), default=1.0)

    @cached_property
    def core(self) -> tuple[float, float]:
        """Where nearly all of it lies: without the few that came long before or after."""
        firsts = [mark.first for mark in self.marks]
        if not firsts:
            return 0.0, 1.0
        few = int(len(firsts) * _FEW)
        return firsts[few], max(firsts[-1 - few], firsts[few] + 1)

    def busiest(self, days: float) -> float:
        """Where the stretch of so many days begins that holds the most."""
        firsts = [mark.first for mark in self.marks]
        if not firsts:
            return 0.0
        return max(firsts, key=lambda at: (sum(at <= one < at + days for one in firsts), -at))


def make_chronicle(decks: Sequence[Deck], memories: Mapping[str, Memory], today: int) -> Chronicle:
    """The chronicle of these decks on a study day; a fact without a memory was never met."""
    marks: list[Mark] = []
    lanes: list[Lane] = []
    for deck in decks:
        own = list(_Chronicler(deck, memories, today).marks())
        marks += own
        for title in deck.chapters:
            inside = [mark for mark in own if mark.lane == _key(deck, title)]
            if inside:
                clear = sum(mark.strength == _CLEAR for mark in inside)
                lanes.append(Lane(_key(deck, title), title, len(inside), clear))
    in_time = sorted(marks, key=lambda mark: (mark.first, mark.last, mark.id))
    return Chronicle(tuple(in_time), tuple(lanes), today)


def chronicle_of(desk: Desk, decks: Sequence[str] = ()) -> Chronicle:
    """The chronicle of the decks with these ids, or of all, as the learner knows them today.

    Raises QuizAppError when a deck that was asked for cannot be used.
    """
    found, today = desk.decks(decks), desk.clock.now().day
    return make_chronicle(found, memories_of(desk, found, today), today)


_CLEAR = 4


class _Chronicler:
    """Makes the marks of one deck."""

    def __init__(self, deck: Deck, memories: Mapping[str, Memory], today: int) -> None:
        self._deck, self._memories = deck, memories
        self._speech = examiner_of(deck).world.speech
        self._giveaways = Giveaways(deck, memories, today)

    def marks(self) -> Iterator[Mark]:
        for topic in self._deck.topics.values():
            begins = list(_dated(topic, _BEGINS)) if topic.learnable else []
            if begins and _extent(begins)[1] - _extent(begins)[0] <= _MONTH_DAYS:
                yield self._mark(topic, begins)

    def _mark(self, topic: Topic, begins: list[Fact]) -> Mark:
        ends = list(_dated(topic, _ENDS))
        facts = tuple(fact for entry in topic.entries.values() for fact in entry.facts)
        first, first_latest = _extent(begins)
        last, last_latest = _extent(ends) if ends else (first, first_latest)
        known = recalled(facts, self._memories)
        dates = (*begins, *ends)
        hidden = self._giveaways.is_due(dates) or self._giveaways.gives_away(topic.label)
        return Mark(
            id=f"{self._deck.id}:{topic.id}",
            facts=tuple(fact.id for fact in facts),
            strength=known.strength,
            lift=known.lift,
            importance=known.importance,
            due=known.due,
            hidden=hidden,
            title="" if hidden else _headed(topic.label),
            lane=_key(self._deck, self._deck.chapter_title(begins[0])),
            first=first,
            first_latest=max(first, first_latest),
            last=max(first, last),
            last_latest=max(first, last, last_latest),
            telling=() if hidden else tuple(sentence_of(self._deck, one) for one in dates),
            clocks=() if hidden else tuple(self._clocks(begins[0])),
            place=self._place(topic),
        )

    def _place(self, topic: Topic) -> str:
        entry = topic.entries.get("at")
        value = getattr(entry.facts[0].value, "topic", "") if entry else ""
        return f"{self._deck.id}:{value}" if value else ""

    def _clocks(self, fact: Fact) -> Iterator[str]:
        """The moment by every clock of the deck, where the hour is known."""
        date = fact.value
        assert isinstance(date, Date)
        if date.minute is None or date.offset is None:
            return
        at = date.first_day * MINUTES_PER_DAY + date.minute - date.offset
        shown: dict[int, list[str]] = {}
        for zone, offset in self._deck.zones.items():
            shown.setdefault(offset, []).append(zone)
        for offset in sorted(shown):
            day, minute = divmod(at + offset, MINUTES_PER_DAY)
            on = calendar_day(day)
            local = Date(on.year, on.month, on.day)
            hour = f"{minute // 60:02d}:{minute % 60:02d}"
            yield f"{self._speech.date(local)}, {hour} ({', '.join(shown[offset])})"


def _dated(topic: Topic, names: Sequence[str]) -> Iterator[Fact]:
    """The facts that say when, of the first of these properties that the topic has."""
    for name in names:
        entry = topic.entries.get(name)
        dated = [fact for fact in entry.facts if isinstance(fact.value, Date)] if entry else []
        if dated:
            yield from dated
            return


def _extent(facts: Sequence[Fact]) -> tuple[float, float]:
    """The earliest and the latest time that these dates may mean."""
    dates = [fact.value for fact in facts if isinstance(fact.value, Date)]
    return min(map(_earliest, dates)), max(map(_latest, dates))


def _earliest(date: Date) -> float:
    minute = date.minute if date.precision >= Precision.MINUTE else None
    return date.first_day + (minute or 0) / MINUTES_PER_DAY


def _latest(date: Date) -> float:
    minute = date.minute if date.precision >= Precision.MINUTE else None
    return date.last_day + (minute or 0) / MINUTES_PER_DAY


def _headed(label: str) -> str:
    """A name as a heading writes it, with a capital."""
    return label[:1].upper() + label[1:]


def _key(deck: Deck, chapter: str) -> str:
    return f"{deck.id}/{chapter}"
