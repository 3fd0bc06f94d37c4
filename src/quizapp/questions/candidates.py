"""Finding what is proved wrong: topics, texts, words and names beside the answer."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.facts.fact import Entry, Kind
from quizapp.facts.folding import fold
from quizapp.facts.topic import Topic
from quizapp.facts.values import NameValue, Text, TopicRef, Value
from quizapp.facts.vocabulary import ValueKind
from quizapp.questions.leaks import Leaks
from quizapp.questions.lineup import Candidate, Field
from quizapp.questions.matter import Matter
from quizapp.questions.period import Period
from quizapp.questions.truth import Proof, exclusive, refute
from quizapp.questions.world import World

#: What two topics may have in common, and how much each counts.
_SAME_SIDE, _SAME_PLACE, _SAME_RANK, _SAME_ROLE, _SAME_WHOLE, _SAME_CHAPTER = 3, 3, 2, 2, 2, 1
#: Days between two topics, and what being so near in time counts.
_NEARNESS = ((3, 3), (31, 2), (366, 1))
#: What an author names as a common mistake is the best wrong option there is.
_AUTHORS_OWN = 20
_KIND, _SIDE, _INSIDE, _RANK = "kind", "side", "in", "rank"


class Candidates:
    """Finds the candidates of one deck."""

    def __init__(self, world: World, leaks: Leaks) -> None:
        self._world = world
        self._deck = world.deck
        self._leaks = leaks
        self._absolutes = set(fold(world.speech.phrase("absolutes")).split())

    def field(self, matter: Matter) -> Field:
        """All candidates that suit a matter, the likest first."""
        found = {candidate.key: candidate for candidate in self._all(matter)}
        pool = sorted(found.values(), key=lambda c: (-c.likeness, c.key))
        return Field(tuple(pool), lambda one, other: self._apart(matter, one, other))

    def _all(self, matter: Matter) -> Iterator[Candidate]:
        match matter.answer:
            case TopicRef():
                yield from self._topics(matter, self._deck.topics[matter.answer.topic])
            case NameValue():
                yield from self._names(matter)
            case _ if matter.spec.value == ValueKind.WORD:
                yield from self._words(matter)
            case _:
                yield from self._texts(matter)
        if matter.is_forward:
            yield from self._denied(matter)

    def _apart(self, matter: Matter, one: Value, other: Value) -> bool:
        together = {str(one), str(other)}
        return exclusive(self._world, one, other) and not together <= set(matter.spec.apart)

    # Topics

    def _topics(self, matter: Matter, answer: Topic) -> Iterator[Candidate]:
        """Topics of the answer's own kind that were there at the time."""
        in_stem = {matter.topic.id, str(matter.fact.value)}
        for topic in self._world.topics_by_subtype.get(answer.subtype, ()):
            if topic.id in in_stem or not self._suits(topic, answer, matter):
                continue
            value = TopicRef(topic.id)
            proof = self._proof(matter, value)
            if proof is None or self._is_named(matter, value):
                continue
            likeness = self.likeness(answer, topic)
            yield Candidate(value, proof, likeness, self._is_companion(answer, topic))

    def _suits(self, topic: Topic, answer: Topic, matter: Matter) -> bool:
        """Whether a topic is of the answer's kind and side, was there when the answer was (G9),
        and is no nonsense: nobody takes for a whole what has no parts."""
        if topic.facets.get(_KIND) != answer.facets.get(_KIND):
            return False
        if matter.is_forward and matter.spec.transitive and not self._has_parts(topic, matter):
            return False
        if self._world.is_happening(topic):
            return True
        span, lifetime = self._world.span(topic.id), self._world.span(answer.id)
        there = span.may_meet(matter.time) and span.may_meet(lifetime)
        return there and _side(topic) == _side(answer)

    def _has_parts(self, topic: Topic, matter: Matter) -> bool:
        return matter.spec.name in self._world.roles.get(topic.id, ())

    def _proof(self, matter: Matter, value: Value) -> Proof | None:
        """The proof that a value, or backward a topic, does not answer the question."""
        if matter.is_forward:
            return refute(self._world, matter.topic, matter.spec, value, matter.asked)
        topic = self._deck.topics[str(value)]
        spec = self._world.vocabulary.types[topic.subtype].properties.get(matter.spec.name)
        if spec is None:
            return None
        return refute(self._world, topic, spec, matter.fact.value, matter.asked)

    def _is_named(self, matter: Matter, value: Value) -> bool:
        """Whether the stem itself holds the option's name."""
        shown_only = matter.about_names
        return bool(self._leaks.gives_away(matter.words, value, shown_only=shown_only))

    def _is_companion(self, answer: Topic, topic: Topic) -> bool:
        same_place = topic.facets.get(_INSIDE) == answer.facets.get(_INSIDE)
        return same_place and _side(topic) == _side(answer)

    def likeness(self, one: Topic, other: Topic) -> int:
        """How much two topics have in common."""
        world = self._world
        points = _SAME_CHAPTER * (one.chapter == other.chapter)
        for facet, worth in ((_SIDE, _SAME_SIDE), (_INSIDE, _SAME_PLACE), (_RANK, _SAME_RANK)):
            value = one.facets.get(facet)
            points += worth * (value is not None and value == other.facets.get(facet))
        nothing: frozenset[str] = frozenset()
        roles, other_roles = world.roles.get(one.id, nothing), world.roles.get(other.id, nothing)
        points += _SAME_ROLE * (not roles.isdisjoint(other_roles))
        points += _SAME_WHOLE * (not world.wholes(one.id).isdisjoint(world.wholes(other.id)))
        return points + _nearness(world.span(one.id), world.span(other.id))

    # Texts, words and names

    def _texts(self, matter: Matter) -> Iterator[Candidate]:
        """What the same property says of other topics of the type."""
        alike = self._world.facts_by_property.get((matter.topic.type, matter.spec.name), ())
        for fact in alike:
            if fact.topic == matter.topic.id or fact.says or not isinstance(fact.value, Text):
                continue
            proof = self._proof(matter, fact.value)
            if proof is not None and self._reads_alike(matter, fact.value):
                other = self._deck.topics[fact.topic]
                yield Candidate(fact.value, proof, self.likeness(matter.topic, other))

    def _reads_alike(self, matter: Matter, value: Value) -> bool:
        """Whether a text is not named by the stem, and is as absolute as the answer (G26)."""
        absolute = self._is_absolute(value) == self._is_absolute(matter.answer)
        return absolute and not self._is_named(matter, value)

    def _is_absolute(self, value: Value) -> bool:
        """Whether a text says "always", "never" or "only": only guessers look at that."""
        if not isinstance(value, Text):
            return False
        return not self._absolutes.isdisjoint(fold(value.text).split())

    def _words(self, matter: Matter) -> Iterator[Candidate]:
        for word in matter.spec.words:
            proof = self._proof(matter, Text(word))
            together = {word, str(matter.answer)}
            if proof is not None and not together <= set(matter.spec.apart):
                yield Candidate(Text(word), proof)

    def _names(self, matter: Matter) -> Iterator[Candidate]:
        """Names that other topics of the kind had in some time."""
        for topic in self._world.topics_by_subtype.get(matter.topic.subtype, ()):
            entry = topic.entries.get(matter.spec.name)
            for fact in entry.facts if entry and topic.id != matter.topic.id else ():
                proof = self._proof(matter, fact.value) if fact.kind is Kind.NAME else None
                if proof is not None and not self._is_named(matter, fact.value):
                    yield Candidate(fact.value, proof, self.likeness(matter.topic, topic))

    def _denied(self, matter: Matter) -> Iterator[Candidate]:
        """What the author says is not so."""
        entry: Entry | None = matter.topic.entries.get(matter.spec.name)
        for false in entry.false if entry else ():
            proof = self._proof(matter, false.value)
            if proof is None or not self._reads_alike(matter, false.value):
                continue
            companion = self._denied_companion(matter, false.value)
            yield Candidate(false.value, proof, _AUTHORS_OWN, companion, false.why)

    def _denied_companion(self, matter: Matter, value: Value) -> bool:
        if not isinstance(value, TopicRef) or not isinstance(matter.answer, TopicRef):
            return True
        topics = self._deck.topics
        one, other = topics[matter.answer.topic], topics[value.topic]
        return one.subtype == other.subtype and self._is_companion(one, other)


def _side(topic: Topic) -> str:
    """The side a topic is on; a state that is a side itself is on none."""
    side = topic.facets.get(_SIDE, "")
    return "" if side == topic.id else side


def _nearness(one: Period, other: Period) -> int:
    """What being near in time counts; 0 where it is not known."""
    if one.first is None or other.first is None:
        return 0
    gap = abs(one.first - other.first)
    return next((worth for days, worth in _NEARNESS if gap <= days), 0)
