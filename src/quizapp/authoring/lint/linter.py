"""Lint of a deck that is being edited: only what changed is measured again.

Asking about a fact takes milliseconds, so what was found by asking is kept topic by topic. After
an edit the topics that changed are measured at once. Others may give other questions now too:
those that name them or are named by them come next in a queue, then those of the same kind. They
keep what was last found until their turn comes, and `waiting` says how many there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from quizapp.authoring.lint.contradictions import lint_contradictions
from quizapp.authoring.lint.doubling import lint_doubles, texts_of
from quizapp.authoring.lint.finding import RULES, Finding
from quizapp.authoring.lint.items import Items, measure_items
from quizapp.authoring.lint.language import lint_language, lint_own_types
from quizapp.authoring.lint.support import lint_support
from quizapp.authoring.lint.whole import lint_items, lint_range
from quizapp.decks.read import without_collection
from quizapp.facts.deck import Deck
from quizapp.facts.topic import Topic
from quizapp.facts.values import TopicRef
from quizapp.questions.measures.doubles import Double, Doubles


@dataclass(frozen=True, slots=True)
class Lint:
    """What was found, the weightier first, and how many topics wait to be measured anew."""

    findings: tuple[Finding, ...]
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class _Kept:
    """What one topic gave: by its own words, by comparison, and by asking."""

    own: tuple[Finding, ...]
    doubles: tuple[tuple[str, tuple[Double, ...]], ...]
    items: Items | None = None


class Linter:
    """Lints one deck through all its edits. It keeps the last deck it saw, and what it found."""

    def __init__(self) -> None:
        self._deck: Deck | None = None
        self._kept: dict[str, _Kept] = {}
        self._waiting: dict[str, None] = {}

    @without_collection()
    def lint(self, deck: Deck, rest: int | None = 0) -> Lint:
        """All findings about a deck.

        What changed since the last call is measured now, and of the topics that wait so many
        that they have at least `rest` facts together; None measures all. A window asks for none
        after a keystroke, and for some again and again while nobody types.
        """
        changed = self._changed(deck)
        self._forget_missing(deck)
        self._line_up(deck, changed)
        texts = texts_of(deck)
        self._measure_own(deck, changed, texts)
        for topic_id in self._now(deck, changed, rest):
            self._measure(deck, topic_id)
        self._deck = deck
        return Lint(tuple(self._findings(deck, texts)), len(self._waiting))

    # What is to be measured

    def _changed(self, deck: Deck) -> list[str]:
        """The topics that are new or say something else; all, where the deck's words are new."""
        before = self._deck
        if before is None or not _same_words(before, deck):
            return []
        earlier = before.topics
        return [id_ for id_, topic in deck.topics.items() if earlier.get(id_) != topic]

    def _forget_missing(self, deck: Deck) -> None:
        if self._deck is not None and not _same_words(self._deck, deck):
            self._kept.clear()
        for gone in [topic for topic in self._kept if topic not in deck.topics]:
            del self._kept[gone]

    def _line_up(self, deck: Deck, changed: Iterable[str]) -> None:
        """The queue: neighbours of what changed, then what waited, what was never measured, and
        what is of a changed topic's kind, or names things of that kind."""
        near = [other for topic in changed for other in _neighbours(deck, topic)]
        kinds = {deck.topics[topic].type for topic in changed}
        alike = [t.id for t in deck.topics.values() if _touches(deck, t, kinds)] if kinds else []
        new = [topic for topic in deck.topics if topic not in self._kept]
        queue = dict.fromkeys([*near, *self._waiting, *new, *alike])
        done = {*changed}
        self._waiting = {
            topic: None for topic in queue if topic in deck.topics and topic not in done
        }

    def _now(self, deck: Deck, changed: Iterable[str], rest: int | None) -> Iterator[str]:
        yield from changed
        left = rest
        for topic_id in list(self._waiting):
            if left is not None and left <= 0:
                return
            del self._waiting[topic_id]
            yield topic_id
            if left is not None:
                left -= sum(len(e.facts) for e in deck.topics[topic_id].entries.values())

    # Measuring

    def _measure_own(self, deck: Deck, changed: Iterable[str], texts: Mapping[str, str]) -> None:
        """What needs no asking: quick, so that it is never late."""
        new = [topic for topic in deck.topics if topic not in self._kept]
        doubles = Doubles(texts)
        keys: dict[str, list[str]] = {}
        for key in texts:
            about = deck.facts[key].topic if key in deck.facts else key
            keys.setdefault(about, []).append(key)
        for topic_id in dict.fromkeys([*changed, *new]):
            topic = deck.topics[topic_id]
            own = (
                *lint_contradictions(deck, topic),
                *lint_support(deck, topic),
                *lint_language(deck, topic),
            )
            pairs = tuple((key, tuple(doubles.of(key))) for key in keys.get(topic_id, ()))
            kept = self._kept.get(topic_id)
            self._kept[topic_id] = _Kept(own, pairs, kept.items if kept else None)

    def _measure(self, deck: Deck, topic_id: str) -> None:
        kept = self._kept[topic_id]
        items = measure_items(deck, deck.topics[topic_id])
        self._kept[topic_id] = _Kept(kept.own, kept.doubles, items)

    # What was found

    def _findings(self, deck: Deck, texts: Mapping[str, str]) -> list[Finding]:
        kept = [self._kept[topic] for topic in deck.topics]
        asked = {id_: k.items for id_, k in self._kept.items() if k.items}
        found = [finding for one in kept for finding in one.own]
        found += [finding for items in asked.values() for finding in items.findings]
        pairs = {key: doubles for one in kept for key, doubles in one.doubles}
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
