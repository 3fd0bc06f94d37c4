"""A deck's topics and facts, indexed for asking.

What is here follows from the deck alone: who belongs to whom, who was there when, who is called
alike. Each index is made when first needed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property, lru_cache

from quizapp.facts.dates import Date, Precision
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact, Kind
from quizapp.facts.folding import fold, squeeze
from quizapp.facts.numbers import Quantity
from quizapp.facts.topic import Topic
from quizapp.facts.values import TopicRef
from quizapp.facts.vocabulary import Marks, PropertySpec
from quizapp.questions.alike import Alike, nearest, spread
from quizapp.questions.dateform import (
    CalendarTime,
    DateForm,
    form_of,
    times_of,
    units,
    without_clock,
)
from quizapp.questions.likeness import Profile, profile_of
from quizapp.questions.numberform import NumberForm
from quizapp.questions.numberform import form_of as form_of_number
from quizapp.questions.period import ALWAYS, Period, period_of_date
from quizapp.questions.reading import read_date
from quizapp.questions.spoken import Speech

_NAMES_SHOWN = 4
_NEAR_VALUES = 8
_NONE_ALIKE = Alike(())
#: What is known by kinds and belonging alone, whatever anything is called.
_BY_KINDS = ("shared_voices", "_wholes", "_all_wholes", "_parts", "_happenings", "when")
#: What is known by these and by facts.
_BY_FACTS = (
    *_BY_KINDS, "_alike", "facts_by_value", "_dates", "_days_told", "date_range", "_numbers",
    "_days", "_facts_by_time",
)  # fmt: skip
SIDE = "side"  # the facet that says which side of the deck a topic belongs to
ADJECTIVE = "adjective"  # the facet of a side: "Soviet"
INSIDE = "in"  # the facet that says which place or group a topic lies in
KIND = "kind"  # the facet that says what kind of formation, office, term ... a topic is


class World:
    """One deck as questions see it."""

    def __init__(self, deck: Deck) -> None:
        self.deck = deck
        self.vocabulary = deck.vocabulary
        self.speech = Speech(deck.vocabulary)
        self.offsets = tuple(sorted(set(deck.zones.values())))
        self.kin = lru_cache(maxsize=65536)(self._kin)
        self.profile = lru_cache(maxsize=None)(self._profile)
        self.span = lru_cache(maxsize=None)(self._span)
        self.second_line = lru_cache(maxsize=16384)(self._second_line)
        self._squeezed = lru_cache(maxsize=None)(self._squeezed_names)
        self._spelled = lru_cache(maxsize=None)(self._spelled_names)

    def take_over(self, known: World, changed: Collection[str], *, same_facts: bool) -> None:
        """Let what another world knows hold here: one that differs in no name, no kind, and in
        nothing of who belongs to whom; `changed` are the topics of which other facts speak.
        With the `same_facts` only words beside them are other ones."""
        self._take(known, _BY_FACTS if same_facts else _BY_KINDS)
        # Worked out when a topic is opened, so that no first letter of a name waits for it.
        vars(self)["spellings"] = known.spellings
        self.kin, self.second_line = known.kin, known.second_line
        self._squeezed, self._spelled = known._squeezed, known._spelled

        def profile(topic_id: str) -> Profile:
            return (self._profile if topic_id in changed else known.profile)(topic_id)

        self.profile = lru_cache(maxsize=None)(profile)

    def take_over_but_names(self, known: World, renamed: str) -> None:
        """Let what another world knows hold here: one that differs in nothing but what a topic
        is called."""
        self._take(known, _BY_FACTS)

        def profile(topic_id: str) -> Profile:
            return (self._profile if topic_id == renamed else known.profile)(topic_id)

        def spelled(topic_id: str) -> tuple[str, ...]:
            return (self._spelled_names if topic_id == renamed else known._spelled)(topic_id)

        def second_line(topic_id: str) -> tuple[str, ...]:
            return (self._second_line if topic_id == renamed else known.second_line)(topic_id)

        def kin(one: str, other: str) -> bool:
            return (self._kin if renamed in (one, other) else known.kin)(one, other)

        self.profile = lru_cache(maxsize=None)(profile)
        self._spelled = lru_cache(maxsize=None)(spelled)
        self.second_line = lru_cache(maxsize=16384)(second_line)
        self.kin = lru_cache(maxsize=65536)(kin)

    def _take(self, known: World, names: Iterable[str]) -> None:
        """The indexes of these names, as far as they were made."""
        vars(self).update({name: vars(known)[name] for name in names if name in vars(known)})

    # Facts

    def spec(self, fact: Fact) -> PropertySpec | None:
        """What the vocabulary says of a fact's property; None for gaps and plain cards."""
        if fact.kind not in (Kind.VALUE, Kind.NAME):
            return None
        topic = self.deck.topics[fact.topic]
        return self.vocabulary.types[topic.subtype].properties.get(fact.property_name)

    @cached_property
    def _alike(self) -> Mapping[tuple[str, str], Alike]:
        found: dict[tuple[str, str], list[Fact]] = {}
        for fact in self.deck.facts.values():
            root = self.deck.topics[fact.topic].type
            found.setdefault((root, fact.property_name), []).append(fact)
        return {key: Alike(facts) for key, facts in found.items()}

    def alike(self, root: str, property_name: str) -> Alike:
        """All facts of a property, of the topics of a root type."""
        return self._alike.get((root, property_name), _NONE_ALIKE)

    def right_too(self, fact: Fact) -> Iterator[Fact]:
        """Facts of other topics that may give the same value by the same property."""
        topic = self.deck.topics[fact.topic]
        related = self._may_be(fact.value.topic) if isinstance(fact.value, TopicRef) else ()
        for other in self.alike(topic.type, fact.property_name).that_may_mean(fact.value, related):
            if other.topic != fact.topic:
                yield other

    def _may_be(self, topic_id: str) -> list[str]:
        """A topic, its parts, and those that bear one of its names."""
        namesakes = (topic for name in self._spelled(topic_id) for topic in self.spellings[name])
        return list(dict.fromkeys([topic_id, *namesakes, *sorted(self._parts.get(topic_id, ()))]))

    @cached_property
    def facts_by_value(self) -> Mapping[str, Fact]:
        """For each date, number or text, as decks write it, the fact that best tells of it.

        Undisputed facts come first, then the author's order. A day stands for its clock times.
        """
        found: dict[str, Fact] = {}
        for fact in sorted(self.deck.askable, key=lambda fact: fact.is_attributed):
            if isinstance(fact.value, Date):
                found.setdefault(str(without_clock(fact.value)), fact)
            if not isinstance(fact.value, TopicRef) and fact.kind is Kind.VALUE:
                found.setdefault(str(fact.value), fact)
        return found

    @cached_property
    def _facts_by_time(self) -> Mapping[CalendarTime, tuple[Fact, ...]]:
        """For each day, month and year the facts that tell of something then: undisputed ones
        first, then the author's order. What is in doubt tells of none."""
        found: defaultdict[CalendarTime, list[Fact]] = defaultdict(list)
        for fact in sorted(self.deck.askable, key=lambda fact: fact.is_attributed):
            date = fact.value
            if isinstance(date, Date) and not (date.about or date.other or date.night):
                for time in times_of(date):
                    found[time].append(fact)
        return {time: tuple(facts) for time, facts in found.items()}

    def facts_in(self, date: Date, topic: Topic) -> list[Fact]:
        """The facts that tell of something on a day, or in a month or a year, beside what a topic
        was: of births and books only beside other such."""
        if date.about or date.other or date.night:
            return []
        facts = self._facts_by_time.get((date.year, date.month, date.day), ())
        return [fact for fact in facts if self.stands_beside(fact, topic)]

    def stands_beside(self, fact: Fact, topic: Topic) -> bool:
        """Whether a date tells something beside a topic's: that of a life or a book does not
        where another thing is asked about."""
        other = self.deck.topics[fact.topic]
        kind = self.vocabulary.types[other.subtype]
        return other.type == topic.type or not (kind.person or kind.quoted)

    @cached_property
    def _dates(self) -> Mapping[DateForm, tuple[list[int], list[Date]]]:
        """Every date that a fact to be learned has, once, by its form: places and dates."""
        values = (fact.value for fact in self.deck.askable)
        found = {str(value): value for value in values if isinstance(value, Date)}
        by_form: dict[DateForm, list[Date]] = {}
        in_order = sorted(found.items(), key=lambda one: (units(one[1]), one[0]))
        for _written, date in in_order:
            by_form.setdefault(form_of(date), []).append(date)
        return {form: ([units(d) for d in dates], dates) for form, dates in by_form.items()}

    def dates_near(self, date: Date) -> Sequence[Date]:
        """The nearest dates of the same form that the deck holds, in order of time."""
        places, dates = self._dates.get(form_of(date), ([], []))
        return nearest(dates, places, units(date), _NEAR_VALUES)

    @property
    def tells_of_one_time(self) -> bool:
        """Whether the deck says of what time it tells, by the month or finer."""
        return self.when is not None and self.when.precision >= Precision.MONTH

    def days_told(self, chapter: int) -> Sequence[int]:
        """The first days of all that happened on a known day by a chapter, in order of time."""
        return self._days_told.get(chapter, ())

    @cached_property
    def _days_told(self) -> Mapping[int, list[int]]:
        found: dict[int, set[int]] = {}
        for fact in self.deck.askable:
            date, topic = fact.value, self.deck.topics[fact.topic]
            if not isinstance(date, Date) or date.precision < Precision.DAY:
                continue
            if self.is_happening(topic):
                found.setdefault(fact.chapter, set()).add(date.first_day)
        return {chapter: sorted(days) for chapter, days in found.items()}

    @cached_property
    def date_range(self) -> int:
        """Days from the earliest to the latest day of the deck."""
        dates = [date for _, dates in self._dates.values() for date in dates]
        return self.last_day - min(date.first_day for date in dates) if dates else 0

    @cached_property
    def last_day(self) -> int:
        """The latest day of the deck."""
        return max((d.last_day for _, dates in self._dates.values() for d in dates), default=0)

    @cached_property
    def _numbers(
        self,
    ) -> Mapping[tuple[str, str, NumberForm], tuple[list[Decimal], list[Quantity]]]:
        """Every number that a fact to be learned has, once, by property, side and form: with
        sizes."""
        found: dict[tuple[str, str, NumberForm], dict[str, Quantity]] = {}
        for fact in self.deck.askable:
            if isinstance(fact.value, Quantity):
                key = (fact.property_name, fact.side, form_of_number(fact.value))
                alike = found.setdefault(key, {})
                alike[str(fact.value)] = fact.value
        rows = {key: sorted(alike.values(), key=_size) for key, alike in found.items()}
        return {key: ([number.low for number in row], row) for key, row in rows.items()}

    def numbers_near(self, property_name: str, side: str, number: Quantity) -> Sequence[Quantity]:
        """The nearest numbers of the same property, side and form that the deck holds, by size."""
        sizes, row = self._numbers.get((property_name, side, form_of_number(number)), ([], []))
        return nearest(row, sizes, number.low, _NEAR_VALUES)

    # Topics

    @cached_property
    def _kinds(self) -> Mapping[tuple[str, str], list[Profile]]:
        """Topics that may stand in a question, by subtype and kind, in order of time."""
        found: dict[tuple[str, str], list[Profile]] = {}
        for topic in self.deck.topics.values():
            asked = topic.learnable or not self.vocabulary.types[topic.subtype].learnable
            if asked and topic.offered:
                kind = (topic.subtype, topic.facets.get(KIND, ""))
                found.setdefault(kind, []).append(self.profile(topic.id))
        for profiles in found.values():
            profiles.sort(key=lambda profile: profile.span.first or 0)
        return found

    @cached_property
    def _places(self) -> Mapping[str, int]:
        """Where each of these topics stands among those of its kind."""
        rows = self._kinds.values()
        return {profile.topic.id: place for row in rows for place, profile in enumerate(row)}

    def around(self, topic: Topic) -> list[Profile]:
        """Topics of the same kind to choose from: those near in time, and some others."""
        return spread(self.kindred(topic), self._places.get(topic.id, 0))

    def kindred(self, topic: Topic) -> Sequence[Profile]:
        """All topics of the same kind that may stand in a question, in order of time."""
        return self._kinds.get((topic.subtype, topic.facets.get(KIND, "")), [])

    def _profile(self, topic_id: str) -> Profile:
        """What a topic is compared by."""
        roles = frozenset(fact.property_name for fact in self.deck.mentions.get(topic_id, ()))
        topic = self.deck.topics[topic_id]
        return profile_of(topic, roles, self.wholes(topic_id), self.span(topic_id))

    @cached_property
    def spellings(self) -> Mapping[str, tuple[str, ...]]:
        """For each squeezed name, the ids of the topics that bear it."""
        found: dict[str, list[str]] = {}
        for topic in self.deck.topics:
            for name in self._spelled(topic):
                found.setdefault(name, []).append(topic)
        return {name: tuple(topics) for name, topics in found.items()}

    def voice(self, topic_id: str) -> str:
        """How a source speaks in a question ("Soviet accounts"); empty for all else."""
        source = self.deck.sources.get(topic_id)
        return source.voice if source else ""

    @cached_property
    def shared_voices(self) -> frozenset[str]:
        """Voices that several sources speak with: what one of them does not say, another may."""
        voices = Counter(source.voice for source in self.deck.sources.values() if source.voice)
        return frozenset(voice for voice, count in voices.items() if count > 1)

    def names(self, topic_id: str) -> tuple[str, ...]:
        """Every right name of a topic, and a source's voice, the shown one first."""
        voice = self.voice(topic_id)
        accepted = self.deck.topics[topic_id].names.accepted
        return (self.vocabulary.label(voice), voice, *accepted) if voice else accepted

    def adjective_of(self, topic: Topic) -> str:
        """The adjective of a topic's side: "Soviet"; empty where it has none."""
        side = self.deck.topics.get(topic.facets.get(SIDE, ""))
        return side.facets.get(ADJECTIVE, "") if side else ""

    def _second_line(self, topic_id: str) -> tuple[str, ...]:
        """The other names worth showing under a topic's label: none that only shorten it, and of
        each time, language and script the first: the others are there to be typed."""
        topic = self.deck.topics[topic_id]
        told = set(fold(topic.label).split())
        shown: dict[tuple[object, ...], str] = {}
        for name in topic.names.second_line:
            text = self.vocabulary.label(name.text)
            if not set(fold(text).split()) <= told:
                of_own = not text.isascii() and not name.language and text
                shown.setdefault((name.language, name.since, name.until, of_own), text)
        return tuple(dict.fromkeys(shown.values()))[:_NAMES_SHOWN]

    def namesakes(self, topic: Topic) -> tuple[str, ...]:
        """Other topics that bear the name this one is shown under."""
        shown = dict.fromkeys(map(squeeze, (topic.label, topic.name)))
        found = (other for name in shown for other in self.spellings.get(name, ()))
        return tuple(dict.fromkeys(other for other in found if other != topic.id))

    @cached_property
    def _wholes(self) -> Mapping[str, frozenset[str]]:
        """What each topic directly lies in or belongs to, at any time, by any account."""
        found: dict[str, set[str]] = {}
        for topic in self.deck.topics.values():
            inside = topic.facets.get(INSIDE, "")
            if inside in self.deck.topics:
                found.setdefault(topic.id, set()).add(inside)
        for fact in self.deck.facts.values():
            spec = self.spec(fact)
            if spec is not None and spec.transitive and isinstance(fact.value, TopicRef):
                found.setdefault(fact.topic, set()).add(fact.value.topic)
        return {topic: frozenset(wholes) for topic, wholes in found.items()}

    @cached_property
    def _all_wholes(self) -> Mapping[str, frozenset[str]]:
        return {topic: frozenset(self._walk(topic)) for topic in self._wholes}

    def _walk(self, start: str) -> Iterator[str]:
        seen: set[str] = set()
        waiting = list(self._wholes.get(start, ()))
        while waiting:
            topic = waiting.pop()
            if topic not in seen:
                seen.add(topic)
                yield topic
                waiting.extend(self._wholes.get(topic, ()))

    @cached_property
    def _parts(self) -> Mapping[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for part, wholes in self._all_wholes.items():
            for whole in wholes:
                found.setdefault(whole, set()).add(part)
        return {whole: frozenset(parts) for whole, parts in found.items()}

    def wholes(self, topic: str) -> frozenset[str]:
        """Everything a topic lies in or belongs to, through any number of steps."""
        return self._all_wholes.get(topic, frozenset())

    def _kin(self, one: str, other: str) -> bool:
        """Whether two topics may be the same thing, or one a part of the other."""
        if one == other or one in self.wholes(other) or other in self.wholes(one):
            return True
        return not self._squeezed(one).isdisjoint(self._squeezed(other))

    def _squeezed_names(self, topic: str) -> frozenset[str]:
        return frozenset(self._spelled(topic))

    def _spelled_names(self, topic: str) -> tuple[str, ...]:
        """The squeezed names of a topic, each once, in their order."""
        return tuple(dict.fromkeys(map(squeeze, self.deck.topics[topic].names.accepted)))

    def bearers(self, topic: str) -> frozenset[str]:
        """All topics that bear one of a topic's names, itself among them."""
        return frozenset(other for name in self._spelled(topic) for other in self.spellings[name])

    # Time

    def _span(self, topic_id: str) -> Period:
        """When a topic was there, as widely as any account says: its birth and death, its first
        and last day."""
        firsts: list[int] = []
        lasts: list[int] = []
        topic = self.deck.topics.get(topic_id)
        for entry in topic.entries.values() if topic else ():
            for fact in entry.facts:
                spec = self.spec(fact)
                if spec is None or not isinstance(fact.value, Date):
                    continue
                if spec.marks in (Marks.START, Marks.BOTH):
                    firsts.append(fact.value.first_day)
                if spec.marks in (Marks.END, Marks.BOTH):
                    lasts.append(fact.value.last_day)
        if not firsts and not lasts:
            return ALWAYS
        return Period(min(firsts, default=None), max(lasts, default=None))

    @cached_property
    def _days(self) -> Mapping[str, Period]:
        found: dict[str, Period] = {}
        for fact in self.deck.facts.values():
            if isinstance(fact.value, Date):
                days = period_of_date(fact.value)
                found[fact.topic] = found.get(fact.topic, days).joined(days)
        return found

    def days_of(self, topic: str) -> Period:
        """From the first to the last day of all dates that the deck has of a topic."""
        return self._days.get(topic, ALWAYS)

    def is_happening(self, topic: Topic) -> bool:
        """Whether topics of this type take place, so that what holds of them needs no time."""
        return topic.subtype in self._happenings

    @cached_property
    def _happenings(self) -> frozenset[str]:
        return frozenset(
            name
            for name, spec in self.vocabulary.types.items()
            if any(held.marks == Marks.BOTH for held in spec.properties.values())
        )

    @cached_property
    def when(self) -> Date | None:
        """The deck's time, where it is written as a date."""
        return read_date(self.deck.when, self.vocabulary) if self.deck.when else None

    def shows_another_day(self, date: Date) -> bool:
        """Whether a clock of the deck shows another day than the date's own."""
        return (
            date.precision is Precision.MINUTE
            and bool(date.zone)
            and len(date.days_in_zones(self.offsets)) > 1
        )


def _size(number: Quantity) -> tuple[Decimal, Decimal]:
    return number.low, number.high
