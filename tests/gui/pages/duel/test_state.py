"""The picture of a duel, without a window."""

from __future__ import annotations

from quizapp.gui.pages.duel.state import Part, beside_picture, over_picture
from quizapp.study.duel import Verdict
from tests.study.test_duel import a_duel, mixed_learner


def test_the_picture_before_names_both_and_how_often_they_were_mixed_up() -> None:
    _learner, pair = mixed_learner()
    _again, duel = a_duel()

    picture = beside_picture(duel.beside, pair)

    assert picture.part is Part.BESIDE
    assert {side.title for side in picture.sides} == {"Seishin", "Genzan"}
    assert all(side.title in picture.title for side in picture.sides)
    assert "2\u00a0times" in picture.sentence


def test_only_what_the_deck_places_on_one_spot_is_drawn() -> None:
    _learner, duel = a_duel()
    found = duel.beside

    drawn = [place.then for place in beside_picture(found, mixed_learner()[1]).spots.places]

    sides = (found.one, found.other)
    assert drawn == [
        side.title for side in sides if side.position is not None and len(side.position.spots) == 1
    ]


def test_the_verdict_counts_what_is_left_until_it_is_settled() -> None:
    _learner, pair = mixed_learner()
    _again, duel = a_duel()

    picture = over_picture(duel.beside, Verdict(4, 3, pair))

    assert picture.sentence.startswith("3 right of 4.")
    assert not picture.is_settled
    assert "Told apart 5\u00a0times more" in picture.sentence


def test_where_every_mistake_was_taken_back_it_is_settled() -> None:
    _learner, duel = a_duel()

    picture = over_picture(duel.beside, Verdict(2, 2, None))

    assert picture.is_settled
    assert picture.title.startswith("Settled: ")
