"""Places on the map: found within a stated distance, or marked and named (G1, G20 to G22)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.oracle.asked import Map
from tests.oracle.case import Case
from tests.oracle.folding import squash, words
from tests.oracle.knowledge import Deck, Ref
from tests.oracle.positions import (
    Spot,
    Where,
    compass,
    kilometres,
    kilometres_to,
    level_in,
    parse_spot,
    spots_in,
)
from tests.oracle.rules.registry import rule

TARGET_PIXELS, LEAST_PIXELS = 24, 560
"""A target's least radius on the screen, and the least height or breadth of a map."""
_A_DEGREE = 111.2
_FROM = re.compile(r"(\d[\d,]*(?:\.\d+)?) (km|m) ([a-z-]+) of (.+?)[.)]?$")
_MARKED = ("choice", "typed")


def _where(case: Case) -> Where | None:
    return case.target.value if isinstance(case.target.value, Where) else None


def _place_of(deck: Deck, topic: str) -> Where | None:
    """Where the deck says that a topic lies."""
    held = [claim.value for claim in deck.held(topic, "position")]
    places = [value for value in held if isinstance(value, Where)]
    return places[0] if places else None


def _is_marked(case: Case) -> bool:
    return case.sought == "topic" and case.target.prop == "position"


# What is right


@rule("G1", "locate")
def one_listed_position_is_right(case: Case) -> Iterator[str]:
    """G1, G20: of the listed positions one is the place's, all others are worth nothing."""
    where, there = _where(case), case.asked.on_map
    if where is None or there is None or not case.asked.options:
        return
    off = {o.key: _off(o.key, where) for o in case.asked.options}
    right = [key for key, km in off.items() if km <= there.radius]
    if tuple(right) != case.asked.keys:
        yield f"within {there.radius} km lie {right}, graded by {case.asked.keys}"
    for key, km in off.items():
        if there.radius < km <= there.worthless:
            yield f"{key} is {km:.0f} km off and earns something"


def _off(written: str, where: Where) -> float:
    spot = parse_spot(written)
    return float("inf") if spot is None else kilometres_to(spot, where)


@rule("G1", "locate")
def what_grades_is_where_the_place_lies(case: Case) -> Iterator[str]:
    """G1: the position by which the program grades, and the one it shows, are the fact's."""
    where = _where(case)
    if where is None:
        yield f"no place is sought: {case.target.value}"
        return
    if not where.is_told_in(case.asked.answer):
        yield f"the answer {case.asked.answer!r} is not {where.text!r}"
    for key in case.asked.keys:
        off = _level_off(key, where) if where.parallel else _off(key, where)
        if off > max(1.0, where.within):
            yield f"{key!r} is {off:.0f} km from {where.text!r}"


def _level_off(written: str, where: Where) -> float:
    level = level_in(written)
    return float("inf") if level is None else kilometres_to(Spot(level, 0.0), where)


@rule("G4", "locate")
def listed_positions_are_different_answers(case: Case) -> Iterator[str]:
    """G4: no two listed positions are right answers to one question."""
    there = case.asked.on_map
    spots = [spot for o in case.asked.options if (spot := parse_spot(o.key)) is not None]
    for at, one in enumerate(spots):
        for other in spots[:at]:
            if there is not None and kilometres(one, other) <= there.radius:
                yield f"two positions lie {kilometres(one, other):.0f} km apart"


@rule("G4", "locate")
def listed_positions_say_their_keys(case: Case) -> Iterator[str]:
    """G4: the label of a position is the spot that its key means."""
    for option in case.asked.options:
        spot = parse_spot(option.key)
        if spot is None or spots_in(option.text) != [spot]:
            yield f"{option.text!r} does not say {option.key}"


# How it is graded


@rule("G20", "locate")
def the_distance_scale_is_stated(case: Case) -> Iterator[str]:
    """G20: within which distance an answer is right, and beyond which worth nothing, is said."""
    there = case.asked.on_map
    if there is None:
        yield "there is no map to find it on"
        return
    told = {
        float(km) * (0.001 if unit == "m" else 1)
        for km, unit in re.findall(r"(\d+(?:\.\d+)?) (km|m)\b", case.asked.entry)
    }
    if not {there.radius, there.worthless} <= told:
        yield f"{case.asked.entry!r} does not tell {there.radius} and {there.worthless} km"
    if there.worthless <= there.radius:
        yield "nothing is left for an answer just outside"


@rule("G21", "locate")
def a_right_answer_may_be_as_far_off_as_the_place(case: Case) -> Iterator[str]:
    """G21: the target's radius is at least what the deck says the place may be off."""
    where, there = _where(case), case.asked.on_map
    if where is not None and there is not None and there.radius < where.within:
        yield f"{where.text} may be off by more than {there.radius} km"


# The map


@rule("G21")
def the_map_shows_a_target_large_enough(case: Case) -> Iterator[str]:
    """G21: on a small map the part shown first has a target of 24 px, and holds the place."""
    there = case.asked.on_map
    if there is None:
        return
    height = (there.north - there.south) * _A_DEGREE
    if height * TARGET_PIXELS > there.radius * LEAST_PIXELS * 1.06:
        yield f"{there.radius} km are no target on a map {height:.0f} km high"
    if not there.latitude_only and not any(_is_in(spot, there) for spot in _middle(there)):
        yield "the part of the map shown does not hold the place"


def _middle(there: Map) -> tuple[Spot, ...]:
    """The spots that a map should show at least one of, half-way points of a line with them."""
    halves = [
        Spot((a.north + b.north) / 2, (a.east + b.east) / 2)
        for a, b in zip(there.spots, there.spots[1:], strict=False)
    ]
    return (*there.spots, *halves)


def _is_in(spot: Spot, there: Map) -> bool:
    east = (spot.east - there.west) % 360
    return there.south <= spot.north <= there.north and east <= there.east - there.west


@rule("G21", *_MARKED)
def the_mark_is_where_the_place_lies(case: Case) -> Iterator[str]:
    """G1, G21: a place that is to be named is marked on a map, at the fact's own spots."""
    where, there = _where(case), case.asked.on_map
    if not _is_marked(case) or where is None:
        return
    if there is None or not there.is_marked:
        yield "the place is not marked on any map"
        return
    if not where.parallel and [(s.north, s.east) for s in there.spots] != [
        (s.north, s.east) for s in where.spots
    ]:
        yield f"the mark is at {there.spots}, the fact says {where.text}"
    if not where.is_told_in(there.told):
        yield f"{there.told!r} does not say where the mark is"


@rule("G21", *_MARKED)
def what_may_be_meant_is_told_apart(case: Case) -> Iterator[str]:
    """G21: no other place that may be meant lies closer to the mark than both their targets."""
    where, there = _where(case), case.asked.on_map
    if not _is_marked(case) or there is None or where is None:
        return
    for topic in _meant(case):
        other = _place_of(case.deck, topic)
        if other is None or other.is_spot != where.is_spot:
            continue
        km = min(kilometres_to(spot, other) for spot in there.spots)
        if km < 2 * there.radius * 0.99:
            yield f"{topic} lies {km:.0f} km from the mark, two targets are {2 * there.radius} km"


def _meant(case: Case) -> Iterator[str]:
    """The topics on offer; where the name is written, all that are taught and known as well."""
    if case.asked.options:
        yield from (o.key for o in case.asked.options if o.key != case.target.topic)
        return
    there = case.asked.on_map
    for topic in sorted(case.deck.having.get("position", ())):
        place = _place_of(case.deck, topic)
        known = place is not None and there is not None and place.within <= 2 * there.radius
        held = case.deck.topics[topic]
        if topic != case.target.topic and held.asked and held.offered and known:
            yield topic


@rule("G22")
def the_map_does_not_name_the_place(case: Case) -> Iterator[str]:
    """G21, G22: no label of the map is the answer, names it, or stands upon it."""
    there, where = case.asked.on_map, _where(case)
    if there is None or where is None:
        return
    if case.mentions(case.target.topic, f"{there.told} " + " ".join(_labels(there))):
        yield "the map names the place"
    offered = {option.key for option in case.asked.options}
    listed = [spot for o in case.asked.options if (spot := parse_spot(o.key)) is not None]
    for mark in there.landmarks:
        if kilometres_to(mark.spot, where) <= there.radius:
            yield f"{mark.text} stands on the place"
        if case.deck.named(mark.text) & offered:
            yield f"{mark.text} is an option and stands on the map"
        if any(kilometres(mark.spot, spot) < 1 for spot in listed):
            yield f"{mark.text} stands on a listed position"


def _labels(there: Map) -> list[str]:
    return [mark.text for mark in there.landmarks]


@rule("G1")
def landmarks_stand_where_they_lie(case: Case) -> Iterator[str]:
    """G1: a landmark bears the name of a place of the deck that lies there."""
    there = case.asked.on_map
    for mark in there.landmarks if there is not None else ():
        places = [_place_of(case.deck, topic) for topic in case.deck.named(mark.text)]
        if not any(p is not None and kilometres_to(mark.spot, p) < 1 for p in places):
            yield f"{mark.text} does not lie at {mark.spot}"


@rule("G1")
def relations_between_places_are_true(case: Case) -> Iterator[str]:
    """G1: "66 km south-west of Rashin" is so far and in that direction."""
    there, where = case.asked.on_map, _where(case)
    if there is None or where is None:
        return
    told = [(o.names, parse_spot(o.key)) for o in case.asked.options if parse_spot(o.key)]
    if where.is_spot and there.is_marked:
        told.append((there.told, where.spots[0]))
    for text, spot in told:
        match = _FROM.search(text)
        if match is not None and spot is not None:
            yield from _untrue(case.deck, spot, match)


def _untrue(deck: Deck, spot: Spot, match: re.Match[str]) -> Iterator[str]:
    said = float(match[1].replace(",", "")) * (0.001 if match[2] == "m" else 1)
    for topic in deck.named(match[4]):
        start = _place_of(deck, topic)
        if start is None or not start.is_spot:
            continue
        km, way = kilometres(start.spots[0], spot), compass(start.spots[0], spot)
        if abs(km - said) > max(0.6, 0.06 * km) or way != match[3]:
            yield f"{match[0]!r}: it is {km:.0f} km {way}"


@rule("G22", "locate")
def a_name_that_tells_the_latitude_is_not_sought(case: Case) -> Iterator[str]:
    """G22: where only the latitude counts, the stem does not tell it."""
    where = _where(case)
    if where is None or not where.parallel:
        return
    level = abs(where.spots[0].north)
    figures = re.findall(r"\d+(?:\.\d+)?", case.asked.prompt)
    if any(float(figure) == level for figure in figures):
        yield f"the stem tells the latitude {level:g}"


@rule("G3", *_MARKED)
def places_offered_lie_somewhere(case: Case) -> Iterator[str]:
    """G3: a place of which the deck says nothing may lie where the mark is."""
    if not _is_marked(case):
        return
    for option in case.distractors:
        if isinstance(option.value, Ref) and _place_of(case.deck, option.value.id) is None:
            yield f"the deck does not say where {option.shown.text!r} lies"


@rule("G21", "typed")
def the_region_of_a_marked_place_is_named(case: Case) -> Iterator[str]:
    """G21, G22: of a place to be named without options the stem says in what it lies, unless that
    tells the name: over the border another may lie so near that one mark covers both."""
    if not _is_marked(case) or (case.claim is not None and case.claim.own_words):
        return
    names = [squash(name.text) for name in case.deck.topics[case.target.topic].true_names]
    for region in case.deck.facet(case.target.topic, "in"):
        if region not in case.deck.topics or case.mentions(region, case.asked.prompt):
            continue
        told = {word for name in case.deck.topics[region].true_names for word in words(name.text)}
        if not any(len(word) > 3 and word in name for word in told for name in names):
            yield f"the stem does not say that it lies in {region}"


@rule("G8", "choice")
def what_is_offered_lies_where_the_stem_says(case: Case) -> Iterator[str]:
    """G8: where the stem names the country or region of a marked place, every option lies in it."""
    if not _is_marked(case):
        return
    for region in case.deck.facet(case.target.topic, "in"):
        if not case.mentions(region, case.asked.prompt):
            continue
        for option in case.distractors:
            if isinstance(option.value, Ref) and region not in _around(case.deck, option.value.id):
                yield f"{option.shown.text!r} does not lie in {region}"


def _around(deck: Deck, topic: str) -> set[str]:
    """What a topic lies in, through any number of steps."""
    found: set[str] = set()
    waiting = [topic]
    while waiting:
        further = set(deck.facet(waiting.pop(), "in")) - found
        found |= further
        waiting.extend(further & set(deck.topics))
    return found
