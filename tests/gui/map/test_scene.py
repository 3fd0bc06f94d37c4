"""What is shown, and what is kept secret while it is asked or due."""

from __future__ import annotations

import pytest

from quizapp.gui.map.scene import Look, Mode, Scene
from quizapp.gui.map.walking import next_that_way
from quizapp.study.atlas import Atlas, Place
from tests.gui.map.atlases import (
    GENZAN,
    MAOKA,
    PARALLEL,
    SECRET,
    SEISHIN,
    WAY,
    a_place,
    an_atlas,
)

SCENE = Scene(an_atlas())
ASKED = Look(Mode.LOCATE, targets=(SEISHIN.id,))
MARKED = Look(Mode.MARKED, targets=(SEISHIN.id,))
asking = pytest.mark.parametrize("look", [ASKED, MARKED])


def topics(look: Look) -> set[str]:
    return {spot.place.topic for spot in SCENE.shown_places(look)}


def test_looking_round_shows_every_place() -> None:
    assert len(topics(Look())) == len(an_atlas().places)


def test_a_place_that_is_to_be_found_is_not_shown_nor_what_is_hardly_known() -> None:
    assert topics(ASKED) == {"wonsan"}


def test_a_place_that_is_to_be_named_is_shown() -> None:
    assert topics(MARKED) == {"wonsan", "chongjin"}


def test_a_place_that_was_found_is_shown_again() -> None:
    assert topics(ASKED._replace(told=True)) == {"wonsan", "chongjin"}


@asking
@pytest.mark.parametrize("naming", ["then", "now", "ko"])
def test_what_is_asked_has_no_name_in_any_naming(look: Look, naming: str) -> None:
    assert SCENE.names(SEISHIN, look._replace(naming=naming)) == ("", ())


@asking
def test_after_the_answer_it_has_its_names(look: Look) -> None:
    assert SCENE.names(SEISHIN, look._replace(told=True))[0] == "Seishin"


@asking
@pytest.mark.parametrize("name", ["Seishin harbour", "Old Chongjin", "청진역"])
def test_a_neighbour_that_names_what_is_asked_has_no_name_either(look: Look, name: str) -> None:
    neighbour = a_place("neighbour", name, 41.9, 129.9)
    scene = Scene(Atlas((SEISHIN, neighbour)))

    assert scene.names(neighbour, look) == ("", ())
    assert scene.names(neighbour, Look())[0] == name


def test_what_is_due_has_no_name_while_looking_round() -> None:
    assert SCENE.names(SECRET, Look()) == ("", ())


def test_a_way_is_there_from_its_day_on_and_a_parallel_always() -> None:
    def lines(day: int | None) -> set[str]:
        return {drawn.line.topic for drawn in SCENE.shown_lines(Look(day=day))}

    assert lines(12) == {"line38"}
    assert lines(13) == lines(None) == {"line38", "way"}
    assert SCENE.is_now(WAY, 13)
    assert not SCENE.is_now(WAY, 14)


@asking
def test_no_way_leads_to_what_is_asked(look: Look) -> None:
    assert {drawn.line.topic for drawn in SCENE.shown_lines(look)} == {"line38"}


def test_a_parallel_that_is_asked_is_not_drawn_until_it_was_told() -> None:
    look = Look(Mode.LOCATE, targets=(PARALLEL.id,))

    assert not list(SCENE.shown_lines(look))
    assert list(SCENE.shown_lines(look._replace(told=True)))


def test_only_parallels_and_lines_to_be_learnt_bear_words() -> None:
    assert SCENE.title(PARALLEL, Look()) == "38th parallel"
    assert SCENE.title(WAY, Look()) == ""


def test_happenings_come_with_their_days_and_only_while_a_day_is_chosen() -> None:
    assert SCENE.happenings(SEISHIN.id, None) == []
    assert [one.topic for one in SCENE.happenings(SEISHIN.id, 12)] == ["raid"]
    assert len(SCENE.happenings(SEISHIN.id, 13)) == 2


def test_an_atlas_without_places_shows_the_world() -> None:
    assert Scene(Atlas()).projection.cone == 0


@pytest.mark.parametrize(
    ("start", "right", "down", "reached"),
    [
        (SEISHIN, 0, 1, GENZAN),
        (GENZAN, 0, -1, SEISHIN),
        (SEISHIN, 1, 0, SECRET),
        (SECRET, 1, 0, MAOKA),
        (GENZAN, -1, 0, None),
    ],
)
def test_arrows_walk_to_the_nearest_place_that_way(
    start: Place, right: int, down: int, reached: Place | None
) -> None:
    places = [spot for spot in SCENE.places if spot.place is not start and spot.place.strength]
    at = SCENE.spot(start.id)
    assert at is not None

    found = next_that_way(places, at.x, at.y, right, down)

    assert (found and found.place) == reached
