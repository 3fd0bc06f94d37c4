"""What a learner takes for what, seen from both sides: the fact that was asked, and the fact that
the wrong answer would have been right for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.values import Gap
from quizapp.memory.confusions import SETTLED_AFTER, Mixed, Offer, offer
from quizapp.memory.logged import deck_of
from quizapp.questions import ask, meant
from quizapp.questions.question import Question
from quizapp.questions.telling import text_of_key
from quizapp.questions.terms import Direction, Form, Rung
from quizapp.study.desk import Desk

DUEL_FROM = 2
"""So often mixed up, two things are offered to be settled."""

MixedUpAmong = Callable[[Collection[str]], Mapping[str, tuple[Mixed, ...]]]
"""Which wrong answers were given to facts of these ids."""
_Side = tuple[str, str, Direction, str]
"""A deck, a property, a direction, and what was answered there."""


class Confusions:
    """The confusions of a learner in the decks of one sitting."""

    def __init__(self, decks: Mapping[str, Deck], mixed_up: MixedUpAmong) -> None:
        """`mixed_up` tells the confusions of facts. It is asked for those of one property of a
        deck, when one of them is first looked at."""
        self._decks = decks
        self._mixed_up = mixed_up
        self._looked_into: set[tuple[str, str]] = set()
        self._own: dict[str, tuple[tuple[str, Mixed], ...]] = {}
        self._given_for: defaultdict[_Side, set[str]] = defaultdict(set)
        self._meant: dict[tuple[str, str], tuple[str, ...]] = {}

    def learn(self, fact_id: str, confusions: tuple[Mixed, ...]) -> None:
        """Take in what is known of a fact now, in the place of what was known before."""
        fact = self._fact(fact_id)
        if fact is not None and (fact.deck, fact.property_name) in self._looked_into:
            self._learn(fact, confusions)

    def _look_into(self, fact: Fact) -> None:
        alike = fact.deck, fact.property_name
        if alike in self._looked_into:
            return
        self._looked_into.add(alike)
        facts = self._decks[fact.deck].facts
        among = [one.id for one in facts.values() if one.property_name == fact.property_name]
        for fact_id, confusions in self._mixed_up(among).items():
            self._learn(facts[fact_id], confusions)

    def _learn(self, fact: Fact, confusions: tuple[Mixed, ...]) -> None:
        for key, mixed in self._own.pop(fact.id, ()):
            self._given_for[_side(fact, mixed.direction, key)].discard(fact.id)
        found = tuple((key, one) for one in confusions for key in self._keys(fact.deck, one.given))
        if found:
            self._own[fact.id] = found
        for key, mixed in found:
            self._given_for[_side(fact, mixed.direction, key)].add(fact.id)

    def _keys(self, deck: str, given: str) -> tuple[str, ...]:
        if (deck, given) not in self._meant:
            self._meant[deck, given] = meant(self._decks[deck], given)
        return self._meant[deck, given]

    def offers(self, fact: Fact, seed: int) -> Mapping[Direction, Offer]:
        """What a question about a fact offers on purpose, by direction, drawn by its seed.

        Both what was answered for the fact, and the answers of facts for which its own was given.
        """
        self._look_into(fact)
        return {
            direction: offer(found, seed, fact.id, direction)
            for direction in Direction
            if (found := [*self._answers(fact, direction), *self._other_way(fact, direction)])
        }

    def _answers(self, fact: Fact, direction: Direction) -> Iterator[tuple[str, Mixed]]:
        """What was answered for a fact."""
        for key, mixed in self._own.get(fact.id, ()):
            if mixed.direction is direction:
                yield key, mixed

    def _other_way(self, fact: Fact, direction: Direction) -> Iterator[tuple[str, Mixed]]:
        """The answers of the facts for which this fact's was given."""
        mine = answer_key(fact, direction)
        for other_id in sorted(self._given_for.get(_side(fact, direction, mine), ())):
            other = self._fact(other_id)
            for key, mixed in self._own[other_id]:
                if other and other_id != fact.id and (key, mixed.direction) == (mine, direction):
                    yield answer_key(other, direction), mixed

    def _fact(self, fact_id: str) -> Fact | None:
        deck = self._decks.get(deck_of(fact_id))
        return deck.facts.get(fact_id) if deck else None


def answer_key(fact: Fact, direction: Direction) -> str:
    """The option that is a fact's right answer: its value, or backward its topic."""
    return str(fact.value) if direction is Direction.FORWARD else fact.topic


def _side(fact: Fact, direction: Direction, key: str) -> _Side:
    return fact.deck, fact.property_name, direction, key


@dataclass(frozen=True, slots=True)
class MixedUp:
    """Two things that a learner took for each other, for a list of confusions.

    facts: the fact that was asked last, and one that the wrong answer belongs to, if the deck
    has any. keys: the options that are the right answer and the wrong one; answers: the same as
    people read them. times: wrong answers both ways; day: the study day of the latest.
    told_apart: right answers since then to which the other was at hand, at most five.
    settled_day: the study day of the fifth.
    """

    deck: str
    property_name: str
    direction: Direction
    facts: tuple[str, ...]
    keys: tuple[str, str]
    answers: tuple[str, str]
    times: int
    day: int
    told_apart: int
    settled_day: int | None
    can_duel: bool

    @property
    def is_settled(self) -> bool:
        """Whether they were told apart often enough since they were last mixed up."""
        return self.settled_day is not None

    def settled_days_ago(self, today: int) -> int | None:
        """Days since the two were settled; None while they are not."""
        return None if self.settled_day is None else max(0, today - self.settled_day)


def mixed_up(desk: Desk, decks: Iterable[str] = ()) -> tuple[MixedUp, ...]:
    """What the learner mixes up in these decks (all by default), what is not settled first, then
    what was mixed up most often and latest.

    A wrong answer that no fact of the deck has is left out unless it was given again.
    Raises QuizAppError when a deck cannot be used.
    """
    wanted = tuple(decks)
    found = {deck.id: deck for deck in desk.decks(wanted)}
    pairs: defaultdict[_Pair, list[_Seen]] = defaultdict(list)
    among = None if not wanted else [fact for deck in found.values() for fact in deck.facts]
    for seen in _all_seen(found, desk.progress.mixed_up(among)):
        pairs[seen.pair].append(seen)
    told = [_told(found[seen[0].fact.deck], seen) for seen in pairs.values()]
    return tuple(
        sorted(
            (one for one in told if len(one.facts) > 1 or one.times >= DUEL_FROM),
            key=lambda one: (one.is_settled, -one.times, -one.day, one.facts, one.answers),
        )
    )


def mixed_up_now(desk: Desk, deck: Deck, pair: MixedUp) -> MixedUp | None:
    """What is known now of two things that were mixed up; None once every mistake is undone."""
    facts = (fact for fact in deck.facts.values() if fact.property_name == pair.property_name)
    alike = desk.progress.mixed_up([fact.id for fact in facts])
    wanted = _pair(deck.id, pair.property_name, pair.direction, pair.keys)
    seen = [one for one in _all_seen({deck.id: deck}, alike) if one.pair == wanted]
    return _told(deck, seen) if seen else None


def choice_between(
    deck: Deck, fact: Fact, other: Fact, direction: Direction, seed: int
) -> Question | None:
    """A choice about a fact with another fact's answer among the options, if that may be."""
    key = answer_key(other, direction)
    made = ask(deck, fact, Form.CHOICE, Rung.DISCRIMINATE, direction, seed, (key,))
    return made if isinstance(made, Question) and made.option(key) else None


_Pair = tuple[str, str, Direction, frozenset[str]]
"""A deck, a property, a direction, and the two answers there."""


def _pair(deck: str, property_name: str, direction: Direction, keys: Iterable[str]) -> _Pair:
    return deck, property_name, direction, frozenset(keys)


@dataclass(frozen=True, slots=True)
class _Seen:
    """One side of two things mixed up: the fact that was asked, and what was answered for it,
    with a fact that it would have been right for.
    """

    fact: Fact
    mixed: Mixed
    key: str
    other: Fact | None

    @property
    def keys(self) -> tuple[str, str]:
        """The right answer and the wrong one."""
        return answer_key(self.fact, self.mixed.direction), self.key

    @property
    def pair(self) -> _Pair:
        """What both sides of a confusion share."""
        return _pair(self.fact.deck, self.fact.property_name, self.mixed.direction, self.keys)


def _all_seen(
    decks: Mapping[str, Deck], confusions: Mapping[str, tuple[Mixed, ...]]
) -> Iterator[_Seen]:
    for fact_id, those in confusions.items():
        deck = decks.get(deck_of(fact_id))
        if deck and fact_id in deck.facts:
            for mixed in those:
                yield _seen(deck, deck.facts[fact_id], mixed)


def _seen(deck: Deck, fact: Fact, mixed: Mixed) -> _Seen:
    keys = meant(deck, mixed.given)
    for key in keys:
        other = _fact_answered(deck, fact, mixed.direction, key)
        if other is not None:
            return _Seen(fact, mixed, key, other)
    return _Seen(fact, mixed, keys[-1], None)


def _fact_answered(deck: Deck, fact: Fact, direction: Direction, key: str) -> Fact | None:
    """The first fact of the same property that an answer would have been right for."""
    if direction is Direction.FORWARD:
        alike = (one for one in deck.askable if one.property_name == fact.property_name)
        found = tuple(one for one in alike if answer_key(one, direction) == key)
    else:
        topic = deck.topics.get(key)
        entry = topic.entries.get(fact.property_name) if topic and topic.learnable else None
        found = entry.facts if entry else ()
    return next((one for one in found if one.topic != fact.topic), None)


def _told(deck: Deck, seen: list[_Seen]) -> MixedUp:
    """All sides of a confusion as one."""
    latest = max(seen, key=lambda one: (one.mixed.at, one.fact.id))
    since = sorted(mark for one in seen for mark in one.mixed.apart if mark[1] > latest.mixed.at)
    asked_too = (one.fact for one in seen if one.keys == latest.keys[::-1])
    fact, other = latest.fact, next(asked_too, latest.other)
    times, direction = sum(one.mixed.times for one in seen), latest.mixed.direction
    right, wrong = (_text_of(deck, key, (fact, other)) for key in latest.keys)
    return MixedUp(
        deck=deck.id,
        property_name=fact.property_name,
        direction=direction,
        facts=(fact.id, other.id) if other else (fact.id,),
        keys=latest.keys,
        answers=(right, wrong),
        times=times,
        day=latest.mixed.day,
        told_apart=min(len(since), SETTLED_AFTER),
        settled_day=since[SETTLED_AFTER - 1][0] if len(since) >= SETTLED_AFTER else None,
        can_duel=times >= DUEL_FROM
        and other is not None
        and _can_duel(deck, fact, other, direction),
    )


def _text_of(deck: Deck, key: str, facts: Iterable[Fact | None]) -> str:
    """How an answer is told; a sentence with a gap is answered by what stands in it."""
    values = (fact.value for fact in facts if fact is not None)
    gap = next((one for one in values if isinstance(one, Gap) and str(one) == key), None)
    return gap.answers[0] if gap is not None else text_of_key(deck, key)


def _can_duel(deck: Deck, one: Fact, other: Fact, direction: Direction) -> bool:
    """Whether each of the two can be asked with the other's answer among the options."""
    pairs = ((one, other), (other, one))
    return all(choice_between(deck, *pair, direction, seed=0) for pair in pairs)
