"""What one topic would say if its text were as an author has it now, the rest of the deck as it is.

Reading a whole deck takes half a second; reading one topic a millisecond. So the questions of a
topic can follow its author's fingers, and the whole is read when they rest.
"""

from __future__ import annotations

from collections.abc import Mapping as Map
from dataclasses import dataclass, replace

from quizapp.decks.chapters import CARD
from quizapp.decks.contents import Content, Way
from quizapp.decks.nodes import Mapping, Node, Scalar, Sequence, Spot
from quizapp.decks.notes import Notes
from quizapp.decks.scope import Scope, slots_of
from quizapp.decks.sources import SOURCE, read_source
from quizapp.decks.topics import TopicDraft, TopicReader
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.folding import fold
from quizapp.facts.problem import Problem
from quizapp.facts.topic import Topic
from quizapp.questions.revising import revise


@dataclass(frozen=True, slots=True)
class TopicRead:
    """The deck with one topic read anew, and where in its body each thing stands.

    `problems` are those of this topic alone, each with its way; `facts` gives the way to the
    value of every fact of the topic.
    """

    deck: Deck
    problems: tuple[tuple[Way, Problem], ...]
    facts: Map[str, Way]


def read_topic(deck: Deck, topic_id: str, body: Map[str, Content]) -> TopicRead:
    """The deck in which a topic it has says `body`; a plain card stays as it is.

    Never raises for what an author wrote: a topic whose type is unknown stays as it was.
    """
    known = deck.topics[topic_id]
    kind = body.get("is", SOURCE if known.type == SOURCE else "")
    notes, ways = Notes(), _Ways()
    root = ways.node(dict(body), ())
    assert isinstance(root, Mapping)
    if known.type == CARD or not isinstance(kind, str) or kind not in deck.vocabulary.types:
        return TopicRead(deck, (), _places(known, {}))
    scope = _scope(deck, notes, known.chapter)
    key = Scalar("", Spot(), Spot(), topic_id)
    name = _name(body)
    draft = TopicDraft(topic_id, kind, key, root, known.chapter, name)
    topic = TopicReader(draft, scope).read()
    sources = dict(deck.sources)
    if deck.vocabulary.is_a(kind, SOURCE):
        sources[topic_id] = read_source(topic_id, name, root, scope)
    after = with_topic(replace(deck, sources=sources), topic)
    revise(deck, after, topic_id)
    problems = tuple((ways.at(p.place.line), p) for p in notes.problems)
    return TopicRead(after, problems, _places(topic, ways.known))


def with_topic(deck: Deck, topic: Topic) -> Deck:
    """The deck with a topic in the place of the one of its id, its facts where they were."""
    new = {fact.id: fact for entry in topic.entries.values() for fact in entry.facts}
    facts: dict[str, Fact] = {}
    is_in = False
    for fact_id, fact in deck.facts.items():
        if fact.topic != topic.id:
            facts[fact_id] = fact
        elif not is_in:
            facts.update(new)
            is_in = True
    if not is_in:
        facts.update(new)
    return replace(deck, topics={**deck.topics, topic.id: topic}, facts=facts)


def _places(topic: Topic, ways: Map[int, Way]) -> dict[str, Way]:
    facts = (fact for entry in topic.entries.values() for fact in entry.facts)
    return {fact.id: ways.get(fact.place.line, ()) for fact in facts}


def _name(body: Map[str, Content]) -> str:
    found = (body.get(word) for word in ("name", "text", "title"))
    return next((" ".join(one.split()) for one in found if isinstance(one, str)), "")


def _scope(deck: Deck, notes: Notes, chapter: int) -> Scope:
    """What a reader of one topic must know of the deck around it."""
    kept = vars(deck).setdefault("_editing_scope", None)
    if kept is None:
        names: dict[str, str] = {}
        for topic in deck.topics.values():
            names.setdefault(fold(topic.name), topic.id)
            names.setdefault(fold(topic.label), topic.id)
        types = {topic.id: topic.subtype for topic in deck.topics.values()}
        vocabulary = deck.vocabulary
        slots = slots_of(vocabulary)
        kept = Scope(deck.id, vocabulary, notes, deck.zones, slots, types, names, {*deck.sources})
        vars(deck)["_editing_scope"] = kept
    return replace(kept, notes=notes, chapter=chapter)


class _Ways:
    """Makes nodes of a body; each stands on a line of its own, so that a line tells the way."""

    def __init__(self) -> None:
        self.known: dict[int, Way] = {}

    def at(self, line: int) -> Way:
        """The way to what stands on a line of a problem's place, from 1."""
        return self.known.get(line, ())

    def node(self, content: Content, way: Way) -> Node:
        """A node that says `content`."""
        spot = self._spot(way)
        if isinstance(content, dict):
            pairs = [(self._key(k, way), self.node(v, (*way, k))) for k, v in content.items()]
            return Mapping("", spot, spot, pairs)
        if isinstance(content, list):
            items = [self.node(item, (*way, n)) for n, item in enumerate(content)]
            return Sequence("", spot, spot, items)
        return Scalar("", spot, spot, content)

    def _key(self, key: str, way: Way) -> Scalar:
        spot = self._spot((*way, key))
        return Scalar("", spot, spot, key)

    def _spot(self, way: Way) -> Spot:
        line = len(self.known) + 1
        self.known[line] = way
        return Spot(line - 1, 0)
