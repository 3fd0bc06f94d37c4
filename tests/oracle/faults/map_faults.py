"""Faults of maps: a mark elsewhere, a place told, a target too small, a direction turned."""

from __future__ import annotations

from dataclasses import replace

from tests.oracle.asked import Landmark, Question, Shown
from tests.oracle.case import Case
from tests.oracle.faults.registry import breaks
from tests.oracle.positions import Spot, parse_spot

_TURNED = {"north": "south", "south": "north", "east": "west", "west": "east"}


def _shown(spot: Spot) -> tuple[str, str]:
    north = f"{abs(spot.north):.2f}", "N" if spot.north >= 0 else "S"
    east = f"{abs(spot.east):.2f}", "E" if spot.east >= 0 else "W"
    key = f"{north[0]} {north[1]} {east[0]} {east[1]}"
    return key, f"{north[0]}° {north[1]}, {east[0]}° {east[1]}"


@breaks("G1", "G21")
def a_mark_elsewhere(case: Case, turn: int) -> Question | None:
    """The mark a degree off, the sentence about it left as it is."""
    there = case.asked.on_map
    if there is None or not there.is_marked or there.latitude_only:
        return None
    off = 1 if turn % 2 else -1
    spots = tuple(Spot(spot.north + off, spot.east) for spot in there.spots)
    return replace(case.asked, on_map=replace(there, spots=spots))


@breaks("G22")
def a_landmark_that_is_the_place(case: Case, turn: int) -> Question | None:
    """The place itself by its name among the landmarks."""
    del turn
    there = case.asked.on_map
    if there is None or there.latitude_only:
        return None
    mark = Landmark(case.deck.topics[case.target.topic].label, there.spots[0])
    return replace(case.asked, on_map=replace(there, landmarks=(*there.landmarks, mark)))


@breaks("G1")
def a_landmark_in_the_wrong_place(case: Case, turn: int) -> Question | None:
    """A landmark two degrees from where it lies."""
    there = case.asked.on_map
    if there is None or not there.landmarks:
        return None
    at = turn % len(there.landmarks)
    old = there.landmarks[at]
    moved = Landmark(old.text, Spot(old.spot.north - 2, old.spot.east))
    marks = (*there.landmarks[:at], moved, *there.landmarks[at + 1 :])
    return replace(case.asked, on_map=replace(there, landmarks=marks))


@breaks("G1", "G4")
def a_second_right_position(case: Case, turn: int) -> Question | None:
    """A listed position beside the right one."""
    there = case.asked.on_map
    wrong = [o for o in case.asked.options if o.key not in case.asked.keys]
    right = parse_spot(case.asked.keys[0]) if case.asked.keys else None
    if case.asked.form != "locate" or there is None or not wrong or right is None:
        return None
    key, text = _shown(Spot(right.north + there.radius / 200, right.east))
    old = wrong[turn % len(wrong)]
    options = tuple(Shown(key, text, "") if o == old else o for o in case.asked.options)
    feedback = {k: told for k, told in case.asked.feedback.items() if k != old.key}
    return replace(case.asked, options=options, feedback={**feedback, key: "Elsewhere."})


@breaks("G21")
def a_map_too_small(case: Case, turn: int) -> Question | None:
    """The part shown first reaches several times as far."""
    there = case.asked.on_map
    if there is None:
        return None
    high = there.north - there.south
    return replace(case.asked, on_map=replace(there, south=there.south - high * (1 + turn % 3)))


@breaks("G1")
def a_direction_turned(case: Case, turn: int) -> Question | None:
    """North for south in what is told of a mark."""
    del turn
    there = case.asked.on_map
    if there is None or not there.is_marked or " of " not in there.told:
        return None
    lead, _, name = there.told.rpartition(" of ")
    head, _, way = lead.rpartition(" ")
    turned = "-".join(_TURNED[part] for part in way.split("-"))
    return replace(case.asked, on_map=replace(there, told=f"{head} {turned} of {name}"))


@breaks("G20")
def a_scale_untold(case: Case, turn: int) -> Question | None:
    """Nothing says how near is near enough."""
    del turn
    return replace(case.asked, entry="a position") if case.asked.form == "locate" else None
