"""What a question shows on the map: the part of it, a mark, names to find one's way by."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from quizapp.facts.values import Position, TopicRef
from quizapp.questions.examiner import Examiner
from quizapp.questions.globe import km_between, middle_of
from quizapp.questions.places import WORTHLESS_TIMES, Box, Nearby
from quizapp.questions.question import MapPoint, OnMap, Option
from quizapp.questions.request import Request
from quizapp.questions.terms import Direction

#: So many of the best known places are kept to draw landmarks from, and so many are drawn.
_KNOWN, _LANDMARKS = 6, 2
_VIEW_DIGITS = 2


@dataclass(frozen=True, slots=True)
class Sheet:
    """A map as a question shows it, and the places that it names."""

    on_map: OnMap
    landmarks: tuple[Nearby, ...]


def sought(request: Request, place: Position) -> Sheet:
    """The map on which a place is to be found."""
    radius = request.examiner.places.radius_km(place)
    return _sheet(request, place, radius, WORTHLESS_TIMES * radius)


def marked(request: Request, place: Position, options: Iterable[Option]) -> Sheet:
    """The map on which a place is marked that is to be named; options are not named on it."""
    places = request.examiner.places
    offered = frozenset(option.key for option in options)
    radius = places.mark_km if offered else places.lone_km(request.fact.id)
    return _sheet(request, place, radius, radius, is_marked=True, offered=offered)


def _sheet(
    request: Request,
    place: Position,
    radius: float,
    worthless: float,
    *,
    is_marked: bool = False,
    offered: frozenset[str] = frozenset(),
) -> Sheet:
    examiner = request.examiner
    view = examiner.places.view(place, radius, request.draw("view"))
    landmarks = _landmarks(request, view, worthless, offered)
    on_map = OnMap(
        spots=tuple((f"{spot.latitude:f}", f"{spot.longitude:f}") for spot in place.spots),
        latitude_only=place.latitude_only,
        is_marked=is_marked,
        within_km=f"{place.within_km:f}",
        radius_km=f"{radius:.3g}",
        worthless_km=f"{worthless:.3g}",
        view=_degrees(view),
        name=examiner.wording.label(request.fact.topic),
        landmarks=tuple(_point(examiner, other) for other in landmarks),
        told=_told(examiner, place, landmarks, is_marked=is_marked),
    )
    return Sheet(on_map, landmarks)


def _landmarks(
    request: Request, view: Box, beyond_km: float, offered: frozenset[str]
) -> tuple[Nearby, ...]:
    """Places whose names on the map help to find one's way and tell nothing of the answer."""
    row = request.examiner.once(_telling_nothing, request.fact.id, Direction.BACKWARD)
    far = (other for other in row if other.km > beyond_km and other.fact.topic not in offered)
    known = list(islice((other for other in far if view.has(other.spot)), _KNOWN))
    chosen: list[Nearby] = []
    for other in request.draw("landmarks").shuffled(known):
        if all(km_between(other.spot, one.spot) > beyond_km for one in chosen):
            chosen.append(other)
    return tuple(chosen[:_LANDMARKS])


def _telling_nothing(examiner: Examiner, fact_id: str, _direction: Direction) -> tuple[Nearby, ...]:
    """Places whose names say nothing of a fact's topic, the most important first."""
    topic = examiner.deck.facts[fact_id].topic
    found = [
        other
        for other in examiner.places.others(fact_id)
        if not examiner.world.kin(other.fact.topic, topic)
        if not examiner.leaks.gives_away(examiner.wording.label(other.fact.topic), TopicRef(topic))
    ]
    return tuple(sorted(found, key=lambda other: (other.fact.importance, other.fact.id)))


def _degrees(view: Box) -> tuple[str, str, str, str]:
    south, west, north, east = (
        f"{degrees:.{_VIEW_DIGITS}f}" for degrees in (view.south, view.west, view.north, view.east)
    )
    return south, west, north, east


def _point(examiner: Examiner, other: Nearby) -> MapPoint:
    label = examiner.wording.label(other.fact.topic)
    return MapPoint(label, f"{other.spot.latitude:f}", f"{other.spot.longitude:f}")


def _told(
    examiner: Examiner, place: Position, landmarks: Sequence[Nearby], *, is_marked: bool
) -> str:
    """What the map shows, for those who do not see it."""
    if not is_marked:
        return " ".join(examiner.feedback.sentence(other.fact) for other in landmarks)
    phrase = examiner.wording.phrase
    if len(place.spots) > 1:
        return phrase("mark", position=examiner.wording.value_in_sentence(place))
    position = examiner.directions.position(place.spots[0])
    relation = examiner.directions.relation(middle_of(place), landmarks)
    if not relation:
        return phrase("mark", position=position)
    return phrase("mark-near", position=position, relation=relation)
