"""What can be wrong between the facts of a deck, when each alone is well written."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

from quizapp.decks.chains import bare_date, check_chains
from quizapp.decks.notes import Notes
from quizapp.decks.picture_files import check_descriptions, check_pictures
from quizapp.decks.published import check_published
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Entry, Fact
from quizapp.facts.folding import squeeze
from quizapp.facts.numbers import Quantity
from quizapp.facts.phrase import phrase
from quizapp.facts.topic import Topic
from quizapp.facts.values import NameValue, Text, Value
from quizapp.facts.vocabulary import Count, Marks, PropertySpec

#: Pairs are compared, so a longer list of holders is checked in part.
_MOST_IN_SUCCESSION = 60
_ALWAYS = (-(10**9), 10**9)


def check_deck(deck: Deck, folder: Path, notes: Notes, *, strict: bool = False) -> None:
    """Note every problem between facts; `strict` adds what a shipped deck must keep."""
    for topic in deck.topics.values():
        for entry in topic.entries.values():
            spec = deck.spec(topic, entry.property_name)
            for check in _OF_ENTRY if len(entry.facts) > 1 else _OF_SINGLE_FACT:
                check(topic, entry, spec, notes)
        _check_span(deck, topic, notes)
    check_pictures(deck, folder, notes)
    check_chains(deck, notes)
    check_descriptions(deck, notes)
    _check_names(deck, notes)
    _check_facets(deck, notes)
    if notes.is_clean:
        _check_idle(deck, notes)  # else what names the topic may only be misspelt
    if strict:
        check_published(deck, notes)


# One entry


def _check_one_value(_topic: Topic, entry: Entry, spec: PropertySpec, notes: Notes) -> None:
    """One value means one for each side and scope, unless each says whose word it is."""
    seen: dict[tuple[object, ...], Fact] = {}
    for fact in entry.facts:
        first = seen.setdefault(_scope_of(fact), fact)
        if first is not fact and is_second_value(first, fact, spec):
            what = phrase(
                "“{property}” has one value, and here is another", property=entry.property_name
            )
            repair = phrase("delete one; if sources disagree, write says: with each")
            notes.add("one-value", fact.place, what, repair)


def is_second_value(first: Fact, fact: Fact, spec: PropertySpec) -> bool:
    """Whether a fact gives another value where only one can be."""
    return spec.count is Count.ONE and not fact.says and _scope_of(first) == _scope_of(fact)


def _scope_of(fact: Fact) -> tuple[object, ...]:
    return fact.side, fact.counts, fact.on, fact.since, fact.until, fact.says


def _check_attribution(_topic: Topic, entry: Entry, spec: PropertySpec, notes: Notes) -> None:
    """A value that somebody says never stands beside one that nobody is named for."""
    if spec.count is Count.MANY or not entry.disputed:
        return
    said = [fact for fact in entry.facts if fact.is_attributed]
    for fact in entry.facts:
        if not fact.is_attributed and any(_compete(fact, other, spec) for other in said):
            what = phrase(
                "this value of “{property}” has no says: beside others that have",
                property=entry.property_name,
            )
            notes.add("attribution", fact.place, what, phrase("add says: and whose word it is"))


def _compete(fact: Fact, other: Fact, spec: PropertySpec) -> bool:
    if fact.side != other.side:
        return False
    return spec.count is Count.ONE or _overlap(fact, other)


def _check_times(_topic: Topic, entry: Entry, spec: PropertySpec, notes: Notes) -> None:
    """Spans run forward; where one holds at a time, each says when and none overlaps."""
    for fact in entry.facts:
        if fact.since and fact.until and fact.until.last_day < fact.since.first_day:
            what = phrase(
                "it ends ({end}) before it begins ({begin})", end=fact.until, begin=fact.since
            )
            notes.add("backwards", fact.place, what, phrase("exchange from: and to:"))
    if spec.count is Count.AT_A_TIME and len(entry.facts) > 1:
        _check_succession(entry, notes)


def _check_succession(entry: Entry, notes: Notes) -> None:
    for fact, other in combinations(entry.facts[:_MOST_IN_SUCCESSION], 2):
        if not _share_a_line(fact, other):
            continue
        if not (fact.is_bounded and other.is_bounded):
            unbounded = other if fact.is_bounded else fact
            what = phrase(
                "several hold “{property}” one after the other", property=entry.property_name
            )
            notes.add("needs-time", unbounded.place, what, phrase("add from: and to: to each"))
        elif _overlap(fact, other):
            what = phrase(
                "“{property}” is one at a time, and two overlap here ({first} and {other})",
                property=entry.property_name,
                first=fact.value,
                other=other.value,
            )
            notes.add("overlap", other.place, what, phrase("correct from: and to:"))


def _share_a_line(fact: Fact, other: Fact) -> bool:
    """Whether two facts follow each other: of one side, one language, and nobody's word."""
    if fact.is_attributed or other.is_attributed or fact.side != other.side:
        return False
    names = (fact.value, other.value)
    languages = {value.name.language for value in names if isinstance(value, NameValue)}
    return len(languages) < 2


def _overlap(fact: Fact, other: Fact) -> bool:
    """Whether two facts surely hold on a common day; handing over on one day is none."""
    first, last = _span(fact)
    other_first, other_last = _span(other)
    return max(first, other_first) < min(last, other_last)


def _span(fact: Fact) -> tuple[int, int]:
    """The days on which it surely holds."""
    if fact.on is not None:
        return fact.on.first_day, fact.on.last_day + 1
    first = fact.since.last_day if fact.since else _ALWAYS[0]
    return first, fact.until.first_day if fact.until else _ALWAYS[1]


def _check_sides(_topic: Topic, entry: Entry, spec: PropertySpec, notes: Notes) -> None:
    """A figure that each side has of its own says whose it is."""
    for fact in entry.facts if spec.sided else ():
        if not fact.side:
            what = phrase("“{property}” does not say of which side", property=entry.property_name)
            notes.advise(
                "no-side", fact.place, what, phrase("add side: and a state, person or formation")
            )


def _check_units(_topic: Topic, entry: Entry, _spec: PropertySpec, notes: Notes) -> None:
    """Figures of one property count the same thing, or nobody can compare them."""
    first = entry.facts[0].value
    for fact in entry.facts[1:]:
        if (
            isinstance(first, Quantity)
            and isinstance(fact.value, Quantity)
            and first.dimension != fact.value.dimension
        ):
            what = phrase(
                "“{property}” counts “{unit}” here and “{other}” above",
                property=entry.property_name,
                unit=fact.value.unit,
                other=first.unit,
            )
            notes.advise(
                "mixed-units", fact.place, what, phrase("use one unit, or another property")
            )


def _check_false(_topic: Topic, entry: Entry, _spec: PropertySpec, notes: Notes) -> None:
    """A value under `not` is not also among the true ones, nor there twice."""
    if not entry.false:
        return
    true = {(_comparable(fact.value), fact.side) for fact in entry.facts}
    seen = set()
    for false in entry.false:
        key = (_comparable(false.value), false.side)
        sides = {side for value, side in true if value == key[0]}
        if key in true or (sides and (not false.side or "" in sides)):
            what = phrase(
                "“{value}” is under not:, but also among the true values", value=false.value
            )
            notes.add("not-true", false.place, what, phrase("delete it in one of the two places"))
        if key in seen:
            what = phrase("“{value}” stands twice under not:", value=false.value)
            notes.add("repeated-false", false.place, what, phrase("delete one"))
        seen.add(key)


def _comparable(value: Value) -> str:
    return squeeze(value.text) if isinstance(value, Text) else str(value)


_Check = Callable[[Topic, Entry, PropertySpec, Notes], None]
_OF_SINGLE_FACT: tuple[_Check, ...] = (_check_times, _check_sides, _check_false)
_OF_ENTRY: tuple[_Check, ...] = (
    _check_one_value,
    _check_attribution,
    _check_units,
    *_OF_SINGLE_FACT,
)


# One topic


def _check_span(deck: Deck, topic: Topic, notes: Notes) -> None:
    """What has a beginning and an end does not end first."""
    began = bare_date(deck, topic, Marks.START)
    ended = bare_date(deck, topic, Marks.END)
    if began and ended and ended[0].last_day < began[0].first_day:
        what = phrase(
            "“{topic}” ends ({end}) before it begins ({begin})",
            topic=topic.id,
            end=ended[0],
            begin=began[0],
        )
        notes.add("backwards", ended[1].place, what, phrase("correct one of the two dates"))


# The whole deck


def _check_names(deck: Deck, notes: Notes) -> None:
    """Two topics of one type under one name make questions nobody can answer."""
    seen: dict[tuple[str, str], Topic] = {}
    for topic in deck.topics.values():
        if not topic.learnable:
            continue
        spellings = {squeeze(spelling) for spelling in topic.names.accepted}
        for spelling in sorted(spellings):
            first = seen.setdefault((topic.type, spelling), topic)
            if first is not topic:
                what = phrase(
                    "“{topic}” and “{other}” share a name", topic=topic.id, other=first.id
                )
                repair = phrase("add to one of the names what tells them apart")
                notes.advise("same-name", topic.place, what, repair)


def _check_facets(deck: Deck, notes: Notes) -> None:
    """A side that is no topic has no adjective; most likely it is misspelt."""
    told: set[str] = set()
    for topic in deck.topics.values():
        side = topic.facets.get("side", "")
        if side and side not in deck.topics and side not in told:
            told.add(side)
            what = phrase("the side “{side}” of “{topic}” is no topic", side=side, topic=topic.id)
            repair = notes.did_you_mean(side, deck.topics, phrase("add a topic with that id"))
            notes.advise("unknown-side", topic.place, what, repair)


def _check_idle(deck: Deck, notes: Notes) -> None:
    """A topic that says nothing and that nothing mentions was probably forgotten."""
    used = set(deck.mentions) | {name for f in deck.facts.values() for name in (*f.says, f.side)}
    for topic in deck.topics.values():
        used.update(topic.facets.values())
        used.update(str(false.value) for e in topic.entries.values() for false in e.false)
    for topic in deck.topics.values():
        idle = not topic.entries and topic.id not in used
        if idle and topic.learnable and topic.id not in deck.sources:
            what = phrase("nothing is said of “{topic}”, and nothing names it", topic=topic.id)
            notes.advise(
                "idle-topic", topic.place, what, phrase("add a property, or delete the topic")
            )
