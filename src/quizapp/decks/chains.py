"""Links that pass on: parts of parts, causes of causes, and the times they must keep."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from quizapp.decks.notes import Notes
from quizapp.facts.dates import Date
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.phrase import phrase
from quizapp.facts.topic import Topic
from quizapp.facts.values import TopicRef
from quizapp.facts.vocabulary import Marks

#: The links of one property, by the topic they begin at; all causal ones count as one.
_Links = dict[str, list[Fact]]
_CAUSES = ""
_SHOWN = 8


def check_chains(deck: Deck, notes: Notes) -> None:
    """Note circles, false values that follow from true ones, and effects before their cause."""
    for name, links in _links(deck).items():
        _check_circles(links, notes)
        for topic, facts in links.items():
            if name == _CAUSES:
                _check_effects(facts, deck, notes)
            else:
                _check_false(deck.topics[topic], links, notes)


def _links(deck: Deck) -> dict[str, _Links]:
    found: dict[str, _Links] = {}
    for fact in deck.facts.values():
        if isinstance(fact.value, TopicRef):
            spec = deck.spec_of(fact)
            if spec.transitive or spec.causal:
                name = _CAUSES if spec.causal else spec.name
                found.setdefault(name, {}).setdefault(fact.topic, []).append(fact)
    return found


# Circles


class _Walk:
    """A walk along links, without recursion: chains may be long."""

    def __init__(self, links: _Links) -> None:
        self.links = links
        self.path: dict[str, Iterator[Fact]] = {}
        self.done: set[str] = set()

    def enter(self, topic: str) -> None:
        """Go on to a topic."""
        self.path[topic] = iter(self.links.get(topic, ()))

    def leave(self) -> None:
        """Turn back from the last topic, which leads to no circle that is not known."""
        topic, _ = self.path.popitem()
        self.done.add(topic)

    def from_(self, start: str) -> Iterator[Fact]:
        """Every link that closes a circle, seen from a topic."""
        if start not in self.done:
            self.enter(start)
        while self.path:
            fact = next(self.path[next(reversed(self.path))], None)
            if fact is None:
                self.leave()
            elif str(fact.value) in self.path:
                yield fact
            elif str(fact.value) not in self.done:
                self.enter(str(fact.value))


def _check_circles(links: _Links, notes: Notes) -> None:
    walk = _Walk(links)
    for start in links:
        for fact in walk.from_(start):
            path = list(walk.path)
            circle = [*path[path.index(str(fact.value)) :], str(fact.value)]
            shown = " → ".join(islice(circle, _SHOWN))
            what = phrase(
                "“{property}” runs in a circle: {shown}", property=fact.property_name, shown=shown
            )
            notes.add("circle", fact.place, what, phrase("delete the link that is wrong"))


# False values


def _check_false(topic: Topic, links: _Links, notes: Notes) -> None:
    """What a topic is part of through others is not under `not`."""
    names = {fact.property_name for fact in links[topic.id]}
    entries = [topic.entries[name] for name in names]
    if not any(entry.false for entry in entries):
        return
    reached = _reached(topic.id, links)
    for entry in entries:
        for false in entry.false:
            if str(false.value) in reached:
                what = phrase(
                    "“{value}” is under not:, but follows from other facts", value=false.value
                )
                repair = phrase("delete it, or correct the links between")
                notes.add("not-true", false.place, what, repair)


def _reached(start: str, links: _Links) -> set[str]:
    """The topics that lie two or more links away."""
    direct = [str(fact.value) for fact in links[start]]
    reached: set[str] = set()
    waiting = list(direct)
    while waiting:
        for fact in links.get(waiting.pop(), ()):
            if str(fact.value) not in reached:
                reached.add(str(fact.value))
                waiting.append(str(fact.value))
    return reached


# Times


def bare_date(deck: Deck, topic: Topic, *ends: Marks) -> tuple[Date, Fact] | None:
    """The date that is one end of a topic's time, if it is nobody's word only."""
    for entry in topic.entries.values():
        if deck.spec(topic, entry.property_name).marks not in ends:
            continue
        for fact in entry.facts:
            if isinstance(fact.value, Date) and not fact.is_attributed:
                return fact.value, fact
    return None


def _check_effects(facts: list[Fact], deck: Deck, notes: Notes) -> None:
    """No effect comes before its cause."""
    for fact in facts:
        cause, effect = deck.topics[fact.topic], deck.topics[str(fact.value)]
        earlier = bare_date(deck, cause, Marks.START, Marks.BOTH)
        later = bare_date(deck, effect, Marks.START, Marks.BOTH)
        if earlier and later and later[0].last_day < earlier[0].first_day:
            what = phrase(
                "“{effect}” ({first}) came before “{cause}” ({later})",
                effect=effect.id,
                first=later[0],
                cause=cause.id,
                later=earlier[0],
            )
            notes.add(
                "effect-first", fact.place, what, phrase("correct a date, or delete the link")
            )
