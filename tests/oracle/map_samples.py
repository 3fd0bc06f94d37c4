"""Sound questions on the map of the invented deck, and for every map rule one that breaks it."""

from __future__ import annotations

from dataclasses import replace

from tests.oracle.asked import Landmark, Map, Question, Shown
from tests.oracle.form_samples import keyed
from tests.oracle.positions import Spot
from tests.oracle.samples import a_question

_CORVIK = Spot(54.80, 13.90)
_ENTRY = "a position, such as 52.5 N 13.4 E; within 4 km it is right, beyond 12 km worth nothing"
_SHEET = Map(
    spots=(_CORVIK,),
    latitude_only=False,
    is_marked=False,
    within=3,
    radius=4,
    worthless=12,
    south=54.40,
    west=13.10,
    north=55.20,
    east=14.50,
    landmarks=(Landmark("Berhaven", Spot(55.35, 12.60)),),
    told="Berhaven lies at 55.35° N, 12.60° E.",
)

LOCATE = replace(
    keyed(
        a_question(
            "corvik/position",
            "Where is Corvik?",
            "54.80° N, 13.90° E",
            "Corvik lies at 54.80° N, 13.90° E.",
            form="locate",
            options=(
                "54.10 N 11.20 E=54.10° N, 11.20° E",
                "54.80 N 13.90 E=54.80° N, 13.90° E",
                "55.80 N 11.10 E=55.80° N, 11.10° E",
            ),
            accepted=("54.80 N 13.90 E",),
        ),
        "54.80 N 13.90 E",
    ),
    entry=_ENTRY,
    on_map=_SHEET,
)
MARKED = replace(
    keyed(
        a_question(
            "corvik/position",
            "Which of these ports is marked on the map?",
            "Corvik",
            "Corvik lies at 54.80° N, 13.90° E.",
            backward=True,
            options=("anport=Anport", "corvik=Corvik", "gullwick=Gullwick"),
        ),
        "corvik",
    ),
    on_map=replace(
        _SHEET,
        is_marked=True,
        worthless=4,
        told="The mark lies at 54.80° N, 13.90° E, 100 km south-east of Berhaven.",
    ),
)
NAMED = replace(
    MARKED,
    form="typed",
    prompt="Which port in the Low Coast is marked on the map?",
    options=(),
    keys=("corvik",),
    accepted=("Corvik", "Корвик"),
    feedback={},
)
FOG_LINE = replace(
    keyed(
        a_question(
            "fog-line/position",
            "Where is the fog line?",
            "55.10° N",
            "The fog line lies at 55.10° N.",
            form="locate",
            accepted=("55.10 N",),
        ),
        "55.10 N",
    ),
    entry=_ENTRY.replace("a position, such as 52.5 N 13.4 E", "a latitude, such as 52.5 N"),
    on_map=replace(_SHEET, spots=(Spot(55.10, 10.0), Spot(55.10, 14.0)), latitude_only=True),
)
SOUND_MAPS = (LOCATE, MARKED, NAMED, FOG_LINE)


def _listed(*written: str) -> Question:
    return replace(LOCATE, options=tuple(Shown(key, f"{key}", "") for key in written))


def _sheet(asked: Question, **changed: object) -> Question:
    assert asked.on_map is not None
    return replace(asked, on_map=replace(asked.on_map, **changed))  # type: ignore[arg-type]


def _landmark(asked: Question, name: str, north: float, east: float) -> Question:
    return _sheet(asked, landmarks=(Landmark(name, Spot(north, east)),))


MAP_BREAKS: dict[str, Question] = {
    "one_listed_position_is_right": _listed("54.80 N 13.90 E", "54.88 N 13.90 E"),
    "what_grades_is_where_the_place_lies": keyed(LOCATE, "54.90 N 13.90 E"),
    "listed_positions_are_different_answers": _listed("54.10 N 11.20 E", "54.11 N 11.20 E"),
    "listed_positions_say_their_keys": replace(
        LOCATE, options=(Shown("54.80 N 13.90 E", "54.08° N, 13.90° E", ""),)
    ),
    "the_distance_scale_is_stated": replace(LOCATE, entry="a position; the nearer, the better"),
    "a_right_answer_may_be_as_far_off_as_the_place": _sheet(LOCATE, radius=2.0),
    "the_map_shows_a_target_large_enough": _sheet(LOCATE, south=50.0),
    "the_mark_is_where_the_place_lies": _sheet(MARKED, spots=(Spot(54.80, 13.80),)),
    "what_may_be_meant_is_told_apart": _sheet(MARKED, radius=110.0),
    "the_map_does_not_name_the_place": _landmark(MARKED, "Anport", 54.10, 11.20),
    "landmarks_stand_where_they_lie": _landmark(LOCATE, "Berhaven", 54.35, 12.60),
    "relations_between_places_are_true": _sheet(
        MARKED, told="The mark lies at 54.80° N, 13.90° E, 100 km south-west of Berhaven."
    ),
    "a_name_that_tells_the_latitude_is_not_sought": replace(
        FOG_LINE, prompt="Where is the fog line of 55.1 degrees?"
    ),
    "the_region_of_a_marked_place_is_named": replace(
        NAMED, prompt="Which port is marked on the map?"
    ),
    "what_is_offered_lies_where_the_stem_says": replace(
        MARKED,
        prompt="Which of these in the Low Coast is marked on the map?",
        options=(*MARKED.options[:2], Shown("cable", "the naval cable", "")),
    ),
    "places_offered_lie_somewhere": replace(
        MARKED,
        options=(*MARKED.options[:2], Shown("kressin-port", "Kressin", "")),
    ),
}
