"""A deck: topics, their facts and their sources, with the look-ups that questions need."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product

from quizapp.facts.dates import Date
from quizapp.facts.fact import Entry, Fact
from quizapp.facts.source import Source
from quizapp.facts.topic import Topic
from quizapp.facts.values import TopicRef
from quizapp.facts.vocabulary import PropertySpec, Vocabulary


@dataclass(frozen=True)
class Deck:
    """Everything one deck folder says.

    `when` is the time meant where a question needs one ("August 1945"). `zones` maps the name of
    a clock to minutes east of UTC. `chapters` are titles in order; `Fact.chapter` is an index
    into them. `facts` holds every fact by id in the author's order, positions and names included.
    `loaded` are the words that take a side and want a voice; None means the language's own list.
    `hash` fingerprints all that questions depend on.
    """

    id: str
    uid: str
    title: str
    version: str
    language: str
    vocabulary: Vocabulary
    topics: Mapping[str, Topic]
    facts: Mapping[str, Fact]
    sources: Mapping[str, Source] = field(default_factory=dict)
    chapters: tuple[str, ...] = ()
    when: str = ""
    licence: str = ""
    description: str = ""
    zones: Mapping[str, int] = field(default_factory=dict)
    former_ids: Mapping[str, str] = field(default_factory=dict)
    hash: str = ""
    loaded: tuple[str, ...] | None = None

    def topic_of(self, fact: Fact) -> Topic:
        """The topic a fact is about."""
        return self.topics[fact.topic]

    def spec(self, topic: Topic, property_name: str) -> PropertySpec:
        """What the vocabulary says of a property of this topic's type."""
        return self.vocabulary.types[topic.subtype].properties[property_name]

    def spec_of(self, fact: Fact) -> PropertySpec:
        """What the vocabulary says of a fact's property."""
        return self.spec(self.topics[fact.topic], fact.property_name)

    def entry_of(self, fact: Fact) -> Entry:
        """All that the fact's topic says under the fact's property."""
        return self.topics[fact.topic].entries[fact.property_name]

    def prints_of(self, fact: Fact) -> frozenset[str]:
        """Every print that means the fact's present value, the fact's own among them.

        A print names topics by their ids, so each earlier id (`was`) of one gives another.
        """
        value = str(fact.value)
        values = self._ids_of(value) if isinstance(fact.value, TopicRef) else (value,)
        says = product(*(self._ids_of(name) for name in fact.says))
        wordings = product(values, self._ids_of(fact.side), says)
        return frozenset(fact.print_with(*wording) for wording in wordings)

    def _ids_of(self, topic: str) -> tuple[str, ...]:
        known = self.topics.get(topic)
        return (topic, *known.was) if known else (topic,)

    def chapter_title(self, fact: Fact) -> str:
        """The title of the chapter a fact stands in."""
        return self.chapters[fact.chapter] if self.chapters else self.title

    @cached_property
    def askable(self) -> tuple[Fact, ...]:
        """The facts of topics that are meant to be learned, in order."""
        return tuple(f for f in self.facts.values() if self.topics[f.topic].learnable)

    @cached_property
    def topics_by_type(self) -> Mapping[str, tuple[Topic, ...]]:
        """Topics by their root type, in order."""
        found: dict[str, list[Topic]] = {}
        for topic in self.topics.values():
            found.setdefault(topic.type, []).append(topic)
        return {name: tuple(topics) for name, topics in found.items()}

    @cached_property
    def dates_by_kind(self) -> Mapping[str, tuple[Date, ...]]:
        """The dates of the topics that are meant to be learned, by their subtype, in order."""
        found: dict[str, list[Date]] = {}
        for topic in self.topics.values():
            if topic.learnable and topic.date is not None:
                found.setdefault(topic.subtype, []).append(topic.date)
        return {kind: tuple(dates) for kind, dates in found.items()}

    @cached_property
    def mentions(self) -> Mapping[str, tuple[Fact, ...]]:
        """For each topic id, the facts that have this topic as their value."""
        found: dict[str, list[Fact]] = {}
        for fact in self.facts.values():
            if isinstance(fact.value, TopicRef):
                found.setdefault(fact.value.topic, []).append(fact)
        return {topic: tuple(facts) for topic, facts in found.items()}

    def entries(self) -> Iterator[Entry]:
        """Every entry of every topic, in order."""
        for topic in self.topics.values():
            yield from topic.entries.values()

    def speaker(self, says: str) -> str:
        """How a sentence names who says so: a source, a person or a state."""
        source = self.sources.get(says)
        return source.spoken if source else self.topics[says].name
