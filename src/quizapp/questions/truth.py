"""What a deck proves false.

"Not in the deck" does not mean "false". A value is proved false only by one of the ways below,
each of which an author can see and supply.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from quizapp.facts.dates import Date, Precision
from quizapp.facts.fact import Entry, Fact
from quizapp.facts.folding import fold, squeeze
from quizapp.facts.numbers import Bound, Quantity
from quizapp.facts.topic import Topic
from quizapp.facts.values import NameValue, Picture, Position, Text, TopicRef, Value
from quizapp.facts.vocabulary import Count, Marks, PropertySpec, ValueKind
from quizapp.questions.globe import are_apart
from quizapp.questions.period import ALWAYS, Period, period_of_fact
from quizapp.questions.world import KIND, World

#: How far apart, as a share of the figure, two cited numbers must be to exclude each other.
CITED_GAP = Decimal("0.05")
#: How far an invented number keeps from a cited one.
INVENTED_GAP = Decimal("0.15")
_SELF_EXCLUSIVE = (ValueKind.DATE, ValueKind.NUMBER)
_DEBATE = "on"  # the facet by which a claim names its debate
_UNIT_DAYS = {Precision.YEAR: 366, Precision.MONTH: 31, Precision.DAY: 1, Precision.MINUTE: 1}


class Proof(StrEnum):
    """Why a value is false."""

    ONE = "1"  # there is one value, and it is another
    TIME = "T"  # there is one at a time, and at that time it was another
    LIST = "L"  # the list is complete without it, or the author says that it is not so
    KIND = "X"  # two dates, two numbers, two names for one thing exclude each other
    CAUSE = "C"  # the effect was over before the cause began
    DEBATE = "D"  # who holds it holds another position in a debate whose positions exclude


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question's stem says: its time, whose side it counts, who is to be believed.

    With `voices`, only what they say counts; else a value is false only if no account has it.
    """

    period: Period = ALWAYS
    side: str = ""
    voices: tuple[str, ...] = ()


def refute(
    world: World, topic: Topic, spec: PropertySpec, value: Value, asked: Asked
) -> Proof | None:
    """The proof that `topic` does not have `value` under the property, if there is one."""
    entry = topic.entries.get(spec.name)
    stated = [fact for fact in entry.facts if _bears_on(fact, asked)] if entry else []
    if spec.value is ValueKind.NAME:
        return _refute_name(topic, value)
    if isinstance(value, Picture) and topic.id in value.beside:
        return None
    agreeing = (fact for fact in stated if not exclusive(world, fact.value, value))
    if any(period_of_fact(fact).may_meet(asked.period) for fact in agreeing):
        return None
    if entry is not None and _is_denied(entry, value, asked):
        return Proof.LIST
    return (
        _by_count(world, spec, entry, stated, value, asked)
        or _by_complete_inverse(world, topic, spec, value)
        or _by_time(world, topic, spec, value)
        or _by_debate(world, topic, spec, value)
    )


def _bears_on(fact: Fact, asked: Asked) -> bool:
    """Whether a fact answers the same question: the same side, a voice that is believed."""
    if asked.side != fact.side:
        return False
    return not asked.voices or any(voice in asked.voices for voice in fact.says or fact.sources)


def _is_denied(entry: Entry, value: Value, asked: Asked) -> bool:
    """Whether the author says so; of what sources say, where it is one source that says it all."""
    says = {fact.says for fact in entry.facts if fact.side == asked.side}
    if asked.voices and len(says) > 1:
        return False
    return any(false.value == value and false.side == asked.side for false in entry.false)


def _by_count(
    world: World,
    spec: PropertySpec,
    entry: Entry | None,
    stated: list[Fact],
    value: Value,
    asked: Asked,
) -> Proof | None:
    """By how many values there can be. No stated value that may hold agrees with this one."""
    if entry is None or not stated:
        return None
    match spec.count:
        case Count.ONE:
            return Proof.KIND if spec.value in _SELF_EXCLUSIVE else Proof.ONE
        case Count.AT_A_TIME:
            known = any(
                period_of_fact(fact).covers(asked.period)
                and (not spec.transitive or _reaches(world, fact.value, value))
                for fact in stated
            )
            return Proof.TIME if known else None
        case Count.MANY:
            listed = entry.complete and not asked.voices
            return Proof.LIST if listed and _of_members_type(world, stated, value) else None


def _reaches(world: World, stated: Value, value: Value) -> bool:
    """Whether what is known of a whole goes far enough up to leave another one out.

    A division of an army may stand under any front, unless the army's own is known: the chain
    must pass something of the other's kind, or meet it at a common top.
    """
    if not isinstance(stated, TopicRef) or not isinstance(value, TopicRef):
        return True
    chain, above = world.wholes(stated.topic), world.wholes(value.topic)
    if not chain.isdisjoint(above):
        return True
    topics = world.deck.topics
    wanted = _level(topics[value.topic])
    return any(_level(topics[one]) == wanted for one in (stated.topic, *chain))


def _level(topic: Topic) -> tuple[str, str]:
    """What kind of whole a topic is: a front, an army."""
    return topic.subtype, topic.facets.get(KIND, "")


def _of_members_type(world: World, members: list[Fact], value: Value) -> bool:
    """A complete list excludes only things of the kinds that its members are."""
    if not isinstance(value, TopicRef):
        return True
    topics = world.deck.topics
    kinds = {topics[f.value.topic].subtype for f in members if isinstance(f.value, TopicRef)}
    return topics[value.topic].subtype in kinds


def _by_complete_inverse(
    world: World, topic: Topic, spec: PropertySpec, value: Value
) -> Proof | None:
    """The other topic's list of all that have it as this value is complete, without this one."""
    if not isinstance(value, TopicRef) or not spec.inverse:
        return None
    topics = world.deck.topics
    if spec.inverse not in topics[value.topic].complete_inverses:
        return None
    listed = [fact.topic for fact in world.deck.mentions.get(value.topic, ())]
    own_kind = not listed or any(topics[other].subtype == topic.subtype for other in listed)
    related = any(world.kin(topic.id, other) for other in listed)
    return Proof.LIST if own_kind and not related else None


def _by_time(world: World, topic: Topic, spec: PropertySpec, value: Value) -> Proof | None:
    """An effect that was over before its cause began, whatever clock or doubt is allowed for."""
    if not spec.causal or not isinstance(value, TopicRef):
        return None
    effect = world.deck.topics[value.topic]
    return Proof.CAUSE if is_over_before(world, effect, topic) else None


def is_over_before(world: World, topic: Topic, other: Topic) -> bool:
    """Whether a topic was surely over before another began."""
    begun = _days(world, other, (Marks.START, Marks.BOTH))
    over = _days(world, topic, (Marks.END, Marks.BOTH))
    return bool(begun and over) and max(over) < min(begun)


def _days(world: World, topic: Topic, marks: tuple[Marks, ...]) -> set[int]:
    """The days that the dates of one end of a topic may mean, as first and last ones."""
    found: set[int] = set()
    for entry in topic.entries.values():
        for fact in entry.facts:
            spec = world.spec(fact)
            if spec is not None and spec.marks in marks and isinstance(fact.value, Date):
                found.update(day for span in stretches(fact.value, world.offsets) for day in span)
    return found


def _by_debate(world: World, topic: Topic, spec: PropertySpec, value: Value) -> Proof | None:
    """Who holds one position of a debate does not hold another, if positions exclude each other."""
    debate = world.deck.topics.get(topic.facets.get(_DEBATE, ""))
    if debate is None or not debate.positions_exclude:
        return None
    held = next(positions_held(world, topic, spec, value), None)
    return Proof.DEBATE if held is not None else None


def positions_held(world: World, topic: Topic, spec: PropertySpec, value: Value) -> Iterator[Fact]:
    """That a value stands so to other positions of the debate that a topic is a position of: that
    a historian claims something else there."""
    debate = topic.facets.get(_DEBATE, "")
    if not debate or not isinstance(value, TopicRef):
        return
    for fact in world.deck.mentions.get(value.topic, ()):
        position = world.deck.topics[fact.topic]
        same_debate = position.id != topic.id and position.facets.get(_DEBATE) == debate
        if same_debate and fact.property_name == spec.name:
            yield fact


def _refute_name(topic: Topic, value: Value) -> Proof | None:
    """A topic is not called what none of its names, at any time, comes near."""
    called = {squeeze(name.text) for name in topic.names.others} | set(
        map(squeeze, topic.names.accepted)
    )
    return Proof.TIME if squeeze(str(value)) not in called else None


# Values that exclude each other


def exclusive(world: World, one: Value, other: Value) -> bool:
    """Whether two values cannot both be right answers to the same question."""
    match one, other:
        case Date(), Date():
            return not _may_coincide(stretches(one, world.offsets), stretches(other, world.offsets))
        case Quantity(), Quantity():
            return distance(one, other) >= CITED_GAP
        case TopicRef(), TopicRef():
            return not world.kin(one.topic, other.topic)
        case Text(), Text():
            return not _says_as_much(one.text, other.text)
        case NameValue(), NameValue():
            return squeeze(one.name.text) != squeeze(other.name.text)
        case _:
            return _seen_apart(one, other)


def _seen_apart(one: Value, other: Value) -> bool:
    """Whether two places lie apart, or two pictures are different files."""
    if isinstance(one, Picture) and isinstance(other, Picture):
        return one.file.casefold() != other.file.casefold()
    return isinstance(one, Position) and isinstance(other, Position) and are_apart(one, other)


def implies(world: World, stated: Value, asked: Value) -> bool:
    """Whether who has the stated value has, or might have, the asked one by that.

    A unit of an army is a unit of the army's front, but not the other way round.
    """
    if isinstance(stated, TopicRef) and isinstance(asked, TopicRef):
        alike = world.kin(stated.topic, asked.topic)
        return alike and stated.topic not in world.wholes(asked.topic)
    return not exclusive(world, stated, asked)


def distance(one: Quantity, other: Quantity) -> Decimal:
    """The gap between two numbers as a share of the first; 0 if they meet or cannot be compared.

    A bound reaches to the end of the scale, so what lies beyond it may be the same number.
    """
    if one.dimension != other.dimension:
        return Decimal(0)
    (low, high), (other_low, other_high) = one.base, other.base
    if one.bound is Bound.LOWER or other.bound is Bound.UPPER:
        gap = low - other_high
    elif one.bound is Bound.UPPER or other.bound is Bound.LOWER:
        gap = other_low - high
    else:
        gap = max(low - other_high, other_low - high)
    if gap <= 0:
        return Decimal(0)
    size = abs(low if other_high < low else high)
    return gap / size if size else Decimal("Infinity")


Stretches = tuple[tuple[int, int], ...]


@lru_cache(maxsize=16384)
def stretches(date: Date, offsets: tuple[int, ...]) -> Stretches:
    """The stretches of days that a date may mean on any clock of the deck."""
    found = []
    for part in date.parts:
        slack = _UNIT_DAYS[part.precision] if part.about else 0
        days = part.days_in_zones(offsets) or {part.first_day, part.last_day}
        found.append((min(days) - slack, max(days) + slack))
    return tuple(found)


def _may_coincide(one: Stretches, other: Stretches) -> bool:
    return any(a <= d and c <= b for a, b in one for c, d in other)


@lru_cache(maxsize=16384)
def _content(text: str) -> frozenset[str]:
    return frozenset(fold(text).split())


def _says_as_much(one: str, other: str) -> bool:
    """Whether one text has every word of the other, so that both may be right."""
    return _content(one) <= _content(other) or _content(other) <= _content(one)
