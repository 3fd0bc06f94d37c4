"""What can be set side by side: numbers of one kind by size, places by how far apart they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from quizapp.facts.fact import Fact, Importance
from quizapp.facts.numbers import Bound, Quantity
from quizapp.facts.phrase import phrase
from quizapp.facts.reference import distance_km as km_between
from quizapp.facts.values import Position, Spot
from quizapp.questions.leaks import Leaks
from quizapp.questions.likeness import likeness
from quizapp.questions.links import are_told_together
from quizapp.questions.matter import AskMatter
from quizapp.questions.question import Refusal
from quizapp.questions.terms import Direction
from quizapp.questions.truth import exclusive
from quizapp.questions.world import World

#: So many of the likest facts are kept to choose from.
_KEPT = 12
#: What lies beside a place to know first is no further from it, nor neighbours from each other.
_BESIDE_KM, _NEIGHBOURS_KM = 200, 120
_FACTS_KEPT = 4096
#: Of two sizes the larger is not many times the other, or there is nothing to think about.
_TIMES = 5
#: Two places are as far apart as is worth asking, and much further than either is uncertain.
_NEAREST_KM, _FURTHEST_KM = 10, 300
_TIMES_UNCERTAIN = 4


@dataclass(frozen=True, slots=True)
class Peers:
    """A fact with others that it can be compared with, the likest first."""

    target: Fact
    pool: tuple[Fact, ...]


class Compared:
    """The comparable facts of one deck."""

    def __init__(self, world: World, leaks: Leaks, matter: AskMatter) -> None:
        self._world = world
        self._leaks = leaks
        self._matter = matter
        self.sizes = lru_cache(maxsize=_FACTS_KEPT)(self._sizes)
        self.places = lru_cache(maxsize=_FACTS_KEPT)(self._places)

    def _sizes(self, fact_id: str) -> Peers | Refusal:
        """Numbers of other topics that are surely larger or smaller than a fact's own."""
        target = self._world.deck.facts[fact_id]
        if not isinstance(target.value, Quantity) or target.value.bound is not Bound.NONE:
            return Refusal(
                "G17", phrase("A bound cannot be surely larger or smaller than a number.")
            )
        peers = self._peers(target, self._is_other_size)
        if isinstance(peers, Refusal) or peers.pool:
            return peers
        why = phrase("No other number of this kind is surely larger or smaller.")
        return Refusal(
            "G11",
            why,
            phrase("Give {property}: to another topic of the kind.", property=target.property_name),
        )

    def _places(self, fact_id: str) -> Peers | Refusal:
        """Other places that surely lie some way off."""
        target = self._world.deck.facts[fact_id]
        if spot_of(target) is None:
            return Refusal("kind", phrase("Only a single spot has a distance from another."))
        peers = self._peers(target, self._is_other_place)
        if isinstance(peers, Refusal):
            return peers
        if peers.pool:
            return Peers(target, self._known_first(target, peers.pool))
        return Refusal(
            "G11",
            phrase("No other place is at a fitting distance."),
            phrase("Place another topic."),
        )

    def _is_journey(self, one: Fact, other: Fact, km: float) -> bool:
        """Whether anybody would ask how far it is: both are to know first, or one is and the
        other lies beside it, or they are neighbours, or something is told of both."""
        topics = self._world.deck.topics
        core = sum(topics[fact.topic].importance is Importance.CORE for fact in (one, other))
        if core > 1 or km <= (_BESIDE_KM if core else _NEIGHBOURS_KM):
            return True
        return are_told_together(self._world.deck, one.topic, other.topic)

    def _known_first(self, target: Fact, places: tuple[Fact, ...]) -> tuple[Fact, ...]:
        """Of places those to know first, unless the target is one of them itself; where there are
        none, those that are no more than by the way."""
        topics = self._world.deck.topics
        if topics[target.topic].importance is Importance.CORE:
            return places
        best = min(topics[place.topic].importance for place in places)
        return tuple(place for place in places if topics[place.topic].importance == best)

    def _peers(self, target: Fact, suits: Callable[[Fact, Fact], bool]) -> Peers | Refusal:
        stopped = self._stopped(target)
        if stopped is not None:
            return stopped
        root = self._world.deck.topics[target.topic].type
        around = self._world.alike(root, target.property_name).around(target)
        offered = (fact for fact in around if self._world.deck.topics[fact.topic].offered)
        suited = (fact for fact in offered if suits(target, fact) and self._stopped(fact) is None)
        return Peers(target, self._likest(target, suited))

    def _stopped(self, fact: Fact) -> Refusal | None:
        """Why a fact cannot stand beside another: it is not asked bare, or it tells itself.

        What an author words for one fact may say more of it than the property's words do.
        """
        matter = self._matter(fact.id, Direction.FORWARD)
        if isinstance(matter, Refusal):
            return matter
        if matter.voices:
            why = phrase(
                "What one source says cannot stand beside other things without its source."
            )
            return Refusal("G30", why)
        if fact.is_bounded:
            return Refusal(
                "when", phrase("What holds in a stated time is compared with nothing else.")
            )
        if fact.phrases.ask or fact.phrases.say:
            return Refusal(
                "wording", phrase("A fact in words of its own is compared with no other.")
            )
        label = matter.topic.label
        if self._leaks.gives_away(label, fact.value):
            return Refusal("G22", phrase("“{topic}” holds the figure itself.", topic=label))
        return None

    def _likest(self, target: Fact, facts: Iterable[Fact]) -> tuple[Fact, ...]:
        own = self._world.profile(target.topic)
        ranked = ((likeness(own, self._world.profile(fact.topic)), fact) for fact in facts)
        in_order = sorted(ranked, key=lambda pair: (-pair[0], pair[1].id))
        return tuple(fact for _, fact in in_order[:_KEPT])

    def _is_other_size(self, target: Fact, other: Fact) -> bool:
        """Whether two numbers count the same thing of unrelated topics and surely differ."""
        one, two = target.value, other.value
        if not isinstance(one, Quantity) or not isinstance(two, Quantity):
            return False
        topics = self._world.deck.topics
        same = topics[target.topic].subtype == topics[other.topic].subtype
        counted = (target.side, target.counts, one.unit) == (other.side, other.counts, two.unit)
        return (
            same
            and counted
            and _of_one_order(one, two)
            and two.bound is Bound.NONE
            and not self._world.kin(target.topic, other.topic)
            and exclusive(self._world, one, two)
        )

    def _is_other_place(self, target: Fact, other: Fact) -> bool:
        if spot_of(other) is None or self._world.kin(target.topic, other.topic):
            return False
        apart, doubt = distance_km(target, other), uncertainty_km(target, other)
        if not max(_NEAREST_KM, _TIMES_UNCERTAIN * doubt) <= apart <= _FURTHEST_KM:
            return False
        return self._is_journey(target, other, apart)


def _of_one_order(one: Quantity, other: Quantity) -> bool:
    """Whether neither of two numbers is many times the other."""
    here, there = abs(one.base[0]), abs(other.base[0])
    return here <= _TIMES * there and there <= _TIMES * here


def spot_of(fact: Fact) -> Spot | None:
    """The one spot where a topic lies; None for a line, a parallel, or another fact."""
    value = fact.value
    if not isinstance(value, Position) or value.latitude_only or len(value.spots) != 1:
        return None
    return value.spots[0]


def uncertainty_km(one: Fact, other: Fact) -> float:
    """How far the distance of two places may be off by where they lie."""
    positions = (fact.value for fact in (one, other))
    return sum(float(place.within_km) for place in positions if isinstance(place, Position))


def distance_km(one: Fact, other: Fact) -> float:
    """Kilometres between two places. Raises ValueError for facts that are no single spot."""
    here, there = spot_of(one), spot_of(other)
    if here is None or there is None:
        raise ValueError(f"{one.id} and {other.id} are not both single spots")
    return km_between(here, there)
