"""Lint of a deck that is being edited: only what changed is measured again.

Asking about a fact takes milliseconds, so what was found by asking is kept fact by fact. After an
edit the facts that changed are measured at once. Others may give other questions now too: the rest
of their topic comes next in a queue, then what names it or is named by it, then what is of its
kind. They keep what was last found until their turn comes, and `waiting` says how many there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from quizapp.authoring.lint.contradictions import lint_contradictions
from quizapp.authoring.lint.doubling import lint_doubles, texts_of
from quizapp.authoring.lint.finding import RULES, Finding
from quizapp.authoring.lint.items import Items, measure_items
from quizapp.authoring.lint.language import lint_language, lint_own_types
from quizapp.authoring.lint.mistakes import lint_mistakes
from quizapp.authoring.lint.support import lint_support
from quizapp.authoring.lint.whole import lint_items, lint_range
from quizapp.decks.read import without_collection
from quizapp.facts.deck import Deck
from quizapp.facts.topic import Topic
from quizapp.facts.values import TopicRef
from quizapp.questions.measures.doubles import Double, Doubles

AT_ONCE = 8
"""Changed facts that are measured in any case; of a larger change the rest waits first in line."""


@dataclass(frozen=True, slots=True)
class Lint:
    """What was found, the weightier first, and how many facts wait to be measured anew."""

    findings: tuple[Finding, ...]
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class _Read:
    """What one topic gave without being asked: by its own words, and by comparison."""

    own: tuple[Finding, ...]
    doubles: tuple[tuple[str, tuple[Double, ...]], ...]


class Linter:
    """Lints one deck through all its edits. It keeps the last deck it saw, and what it found."""

    def __init__(self) -> None:
        self._deck: Deck | None = None
        self._read: dict[str, _Read] = {}
        self._asked: dict[str, Items] = {}
        self._waiting: dict[str, None] = {}

    @without_collection()
    def lint(self, deck: Deck, rest: int | None = 0) -> Lint:
        """All findings about a deck.

        What changed since the last call is measured now, at most `AT_ONCE` facts, and `rest`
        more of those that wait; None measures all. A window asks for none after a keystroke, and
        for some again and again while nobody types.
        """
        if self._deck is not None and not _same_words(self._deck, deck):
            self._deck, self._read, self._asked, self._waiting = None, {}, {}, {}
        texts = texts_of(deck)
        changed = self._changed(deck)
        self._forget_missing(deck)
        self._read_anew(deck, changed, texts)
        self._waiting = self._line_up(deck, changed)
        for fact_id in list(self._waiting)[: self._number_now(deck, changed, rest)]:
            del self._waiting[fact_id]
            self._asked[fact_id] = measure_items(deck, deck.facts[fact_id])
        self._deck = deck
        return Lint(tuple(self._findings(deck, texts)), len(self._waiting))

    # What is to be measured

    def _changed(self, deck: Deck) -> list[str]:
        """The topics that say something else than before, or are new since."""
        if self._deck is None:
            return []
        earlier = self._deck.topics
        return [id_ for id_, topic in deck.topics.items() if earlier.get(id_) != topic]

    def _forget_missing(self, deck: Deck) -> None:
        self._read = {id_: read for id_, read in self._read.items() if id_ in deck.topics}
        self._asked = {id_: items for id_, items in self._asked.items() if id_ in deck.facts}

    def _line_up(self, deck: Deck, changed: list[str]) -> dict[str, None]:
        """The queue of facts: those that changed, their topics' others, their neighbours', those
        that waited or are new, and those of topics of the same kinds, or that name one."""
        near = [other for topic in changed for other in _neighbours(deck, topic)]
        kinds = {deck.topics[topic].type for topic in changed}
        alike = [t.id for t in deck.topics.values() if _touches(deck, t, kinds)] if kinds else []
        new = [fact for fact in deck.facts if fact not in self._asked]
        queue = dict.fromkeys(
            [
                *self._changed_facts(deck, changed),
                *(fact for topic in (*changed, *near) for fact in _facts_of(deck, topic)),
                *(fact for fact in self._waiting if fact in deck.facts),
                *new,
                *(fact for topic in alike for fact in _facts_of(deck, topic)),
            ]
        )
        return {fact: None for fact in queue if deck.topics[deck.facts[fact].topic].learnable}

    def _changed_facts(self, deck: Deck, changed: Iterable[str]) -> list[str]:
        earlier = self._deck.facts if self._deck else {}
        facts = (fact for topic in changed for fact in _facts_of(deck, topic))
        return [fact for fact in facts if earlier.get(fact) != deck.facts[fact]]

    def _number_now(self, deck: Deck, changed: Iterable[str], rest: int | None) -> int:
        """How many facts from the head of the queue are measured now."""
        if rest is None:
            return len(self._waiting)
        touched = sum(1 for topic in changed for _ in _facts_of(deck, topic))
        return min(touched, AT_ONCE) + rest

    # Measuring

    def _read_anew(self, deck: Deck, changed: Iterable[str], texts: Mapping[str, str]) -> None:
        """What needs no asking: quick, so that it is never late."""
        doubles = Doubles(texts)
        keys: dict[str, list[str]] = {}
        for key in texts:
            about = deck.facts[key].topic if key in deck.facts else key
            keys.setdefault(about, []).append(key)
        new = (topic for topic in deck.topics if topic not in self._read)
        for topic_id in [*changed, *new]:
            topic = deck.topics[topic_id]
            own = (
                *lint_contradictions(deck, topic),
                *lint_support(deck, topic),
                *lint_language(deck, topic),
                *lint_mistakes(topic),
            )
            pairs = tuple((key, tuple(doubles.of(key))) for key in keys.get(topic_id, ()))
            self._read[topic_id] = _Read(own, pairs)

    # What was found

    def _findings(self, deck: Deck, texts: Mapping[str, str]) -> list[Finding]:
        read = [self._read[topic] for topic in deck.topics]
        asked = {fact: self._asked[fact] for fact in deck.facts if fact in self._asked}
        found = [finding for one in read for finding in one.own]
        found += [finding for items in asked.values() for finding in items.findings]
        pairs = {key: doubles for one in read for key, doubles in one.doubles}
        found += lint_doubles(deck, texts, pairs)
        found += [*lint_items(deck, asked), *lint_range(deck), *lint_own_types(deck)]
        placed = [finding.placed_in(deck) for finding in found if _is_there(deck, finding)]
        order = {rule: place for place, rule in enumerate(RULES)}
        return sorted(placed, key=lambda f: (order[f.rule], f.place.file, f.place.line))


def _is_there(deck: Deck, finding: Finding) -> bool:
    return not finding.fact or finding.fact in deck.facts


def _same_words(one: Deck, other: Deck) -> bool:
    """Whether two readings differ in their topics at most."""
    return (
        one.id == other.id
        and one.when == other.when
        and one.zones == other.zones
        and one.loaded == other.loaded
        and one.sources == other.sources
        and one.vocabulary == other.vocabulary
    )


def _facts_of(deck: Deck, topic_id: str) -> Iterator[str]:
    entries = deck.topics[topic_id].entries.values()
    return (fact.id for entry in entries for fact in entry.facts if fact.id in deck.facts)


def _neighbours(deck: Deck, topic_id: str) -> Iterator[str]:
    """The topics that one names, and those that name it."""
    for entry in deck.topics[topic_id].entries.values():
        yield from (str(f.value) for f in entry.facts if isinstance(f.value, TopicRef))
    yield from (fact.topic for fact in deck.mentions.get(topic_id, ()))


def _touches(deck: Deck, topic: Topic, kinds: set[str]) -> bool:
    """Whether a topic is of one of the kinds, or names one that is."""
    if topic.type in kinds:
        return True
    values = (fact.value for entry in topic.entries.values() for fact in entry.facts)
    refs = (value.topic for value in values if isinstance(value, TopicRef))
    return any(deck.topics[ref].type in kinds for ref in refs)


def lint(deck: Deck) -> tuple[Finding, ...]:
    """All findings about a deck, measured once."""
    return Linter().lint(deck, rest=None).findings
