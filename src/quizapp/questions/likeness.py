"""How much two topics have in common: what makes a wrong option hard to tell from the answer."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.facts.topic import Topic
from quizapp.questions.period import Period

#: What two topics may have in common, and how much each counts.
_SAME_SIDE, _SAME_PLACE, _SAME_RANK, _SAME_ROLE, _SAME_WHOLE, _SAME_CHAPTER = 3, 3, 2, 2, 2, 1
#: Days between two topics, and what being so near in time counts.
_NEARNESS = ((3, 3), (31, 2), (366, 1))
_SIDE, _INSIDE, _RANK = "side", "in", "rank"


@dataclass(frozen=True, slots=True)
class Profile:
    """What a topic is compared by. `roles` are the properties that have it as a value."""

    topic: Topic
    side: str
    inside: str
    rank: str
    roles: frozenset[str]
    wholes: frozenset[str]
    span: Period

    def is_companion_of(self, other: Profile) -> bool:
        """Whether it shares side and region, so that these give nothing away (G13)."""
        return self.side == other.side and self.inside == other.inside


def profile_of(
    topic: Topic, roles: frozenset[str], wholes: frozenset[str], span: Period
) -> Profile:
    """The profile of a topic. A state that is a side itself is on none."""
    side = topic.facets.get(_SIDE, "")
    return Profile(
        topic,
        "" if side == topic.id else side,
        topic.facets.get(_INSIDE, ""),
        topic.facets.get(_RANK, ""),
        roles,
        wholes,
        span,
    )


def likeness(one: Profile, other: Profile) -> int:
    """How much two topics have in common; 0 is nothing."""
    points = _nearness(one.span, other.span)
    if one.topic.chapter == other.topic.chapter:
        points += _SAME_CHAPTER
    if one.side and one.side == other.side:
        points += _SAME_SIDE
    if one.inside and one.inside == other.inside:
        points += _SAME_PLACE
    if one.rank and one.rank == other.rank:
        points += _SAME_RANK
    if not one.roles.isdisjoint(other.roles):
        points += _SAME_ROLE
    if not one.wholes.isdisjoint(other.wholes):
        points += _SAME_WHOLE
    return points


def _nearness(one: Period, other: Period) -> int:
    """What being near in time counts; 0 where it is not known."""
    if one.first is None or other.first is None:
        return 0
    gap = abs(one.first - other.first)
    return next((worth for days, worth in _NEARNESS if gap <= days), 0)
