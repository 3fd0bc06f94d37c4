"""Choosing wrong options from those that are proved wrong."""

from __future__ import annotations

from statistics import median

import pytest

from quizapp.facts.values import Text
from quizapp.questions.draw import Draw
from quizapp.questions.lineup import PLAUSIBLE, SENSIBLE, Candidate, Field, Scale, Wishes
from quizapp.questions.terms import Rung
from quizapp.questions.truth import Proof

FAR, NEAR = Rung.RECOGNISE, Rung.DISCRIMINATE


def always(_one, _other):
    return True


def never(_one, _other):
    return False


def candidate(name, likeness=0, **more):
    return Candidate(Text(name), Proof.ONE, likeness, **more)


def a_field(*pool, apart=always):
    return Field(tuple(sorted(pool, key=lambda c: -c.likeness)), apart)


def names(chosen):
    return [str(one.value) for one in chosen]


def test_two_wrong_options_are_needed_and_one_is_not_enough():
    """G11."""
    assert not a_field().is_enough
    assert not a_field(candidate("a")).is_enough
    assert a_field(candidate("a"), candidate("b")).is_enough


def test_three_options_are_usual_and_a_fourth_comes_only_where_it_is_plausible():
    """G11: never pad."""
    dull = a_field(*(candidate(name, PLAUSIBLE - 1) for name in "abcdef"))
    sharp = a_field(*(candidate(name, PLAUSIBLE) for name in "abcdef"))

    assert len(dull.choose(NEAR, Draw(1))) == 2
    assert len(sharp.choose(NEAR, Draw(1))) == 3
    assert len(sharp.choose(FAR, Draw(1))) == 2


def test_the_likeness_of_options_rises_with_the_rung():
    """G10."""
    field = a_field(*(candidate(f"c{n}", n) for n in range(30)))
    likeness = {
        rung: median(c.likeness for seed in range(50) for c in field.choose(rung, Draw(seed)))
        for rung in (FAR, NEAR)
    }

    assert likeness[NEAR] > likeness[FAR]


def test_nonsense_is_not_drawn_where_there_is_enough_that_is_sensible():
    sensible = [candidate(f"good{n}", SENSIBLE) for n in range(4)]
    field = a_field(*sensible, *(candidate(f"poor{n}", SENSIBLE - 1) for n in range(20)))

    for seed in range(50):
        for rung in (FAR, NEAR):
            assert all(name.startswith("good") for name in names(field.choose(rung, Draw(seed))))


def test_the_answer_is_never_alone_in_its_side_or_region():
    """G13: a companion of the answer always stands beside it."""
    field = a_field(candidate("mate"), *(candidate(n, 5, companion=False) for n in "abcdefgh"))

    for seed in range(50):
        for rung in (FAR, NEAR):
            assert "mate" in names(field.choose(rung, Draw(seed)))


def test_the_authors_own_of_another_side_stand_beside_a_companion():
    """G13 asks for the companion, and the author knows what is taken for the answer."""
    own = (candidate(n, PLAUSIBLE, why="So.", companion=False) for n in ("mine", "too"))
    field = a_field(candidate("mate"), *own, *(candidate(n, companion=False) for n in "abcdefgh"))

    for seed in range(20):
        chosen = names(field.choose(FAR, Draw(seed)))
        assert len(chosen) == 3
        assert {"mine", "too"} < set(chosen)


def test_without_a_companion_there_is_no_choice():
    assert not a_field(*(candidate(name, companion=False) for name in "abc")).is_enough


def test_two_that_may_be_one_thing_never_stand_together():
    """G4."""
    same = {"seishin", "chongjin"}
    field = a_field(
        candidate("seishin", 9), candidate("chongjin", 8), candidate("rashin"),
        apart=lambda one, other: {str(one), str(other)} != same,
    )  # fmt: skip

    for seed in range(30):
        assert set(names(field.choose(NEAR, Draw(seed)))) != same


def test_a_field_is_enough_only_with_two_that_may_stand_together():
    field = a_field(candidate("a"), candidate("b"), apart=never)

    assert not field.is_enough


def test_what_was_confused_before_comes_back_where_it_is_to_be_told_apart():
    field = a_field(*(candidate(f"c{n}", n) for n in range(30)))

    assert "c3" in names(field.choose(NEAR, Draw(1), Wishes(("c3",))))
    assert str(field.one(Draw(1), Wishes(("c3",))).value) == "c3"


def test_other_seeds_bring_other_options():
    """G38: the same question is not asked with the same options for ever."""
    field = a_field(*(candidate(f"c{n}", n) for n in range(30)))

    assert len({tuple(names(field.choose(NEAR, Draw(seed)))) for seed in range(20)}) > 5


def a_scale(below, above, apart=always):
    return Scale(
        tuple(candidate(f"-{n}") for n in range(1, below + 1)),
        tuple(candidate(f"+{n}") for n in range(1, above + 1)),
        apart,
    )


def test_the_place_of_the_answer_on_a_scale_is_drawn_evenly():
    """G19: within three sigma over many seeds."""
    scale, seeds = a_scale(8, 8), 900
    places = [
        sum(name.startswith("-") for name in names(scale.choose(NEAR, Draw(seed))))
        for seed in range(seeds)
    ]

    sigma = (seeds * 1 / 3 * 2 / 3) ** 0.5
    assert all(abs(places.count(place) - seeds / 3) < 3 * sigma for place in (0, 1, 2))


@pytest.mark.parametrize(("below", "above"), [(0, 2), (2, 0), (1, 1), (0, 9), (5, 1)])
def test_a_scale_takes_from_the_other_side_what_one_side_lacks(below, above):
    for seed in range(20):
        chosen = a_scale(below, above).choose(FAR, Draw(seed))

        assert len(chosen) == len({c.key for c in chosen}) == 2


def test_near_means_near_on_a_scale_too():
    scale = a_scale(12, 12)
    steps = {
        rung: [
            abs(int(name)) for seed in range(40) for name in names(scale.choose(rung, Draw(seed)))
        ]
        for rung in (FAR, NEAR)
    }

    assert max(steps[NEAR]) < min(steps[FAR])


def test_what_the_deck_holds_comes_before_what_is_invented():
    """A cited date can be told about afterwards."""
    scale = Scale(
        (candidate("made", cited=False), candidate("cited")),
        (candidate("too", cited=False), candidate("known")),
        always,
    )

    for seed in range(20):
        assert set(names(scale.choose(NEAR, Draw(seed)))) & {"cited", "known"}


@pytest.mark.parametrize("rung", [FAR, NEAR])
def test_what_the_author_names_as_a_mistake_comes_first_at_every_rung(rung):
    def side(sign):
        return tuple(candidate(f"{sign}{n}", why="So." if n == 2 else "") for n in range(1, 13))

    scale = Scale(side("-"), side("+"), always)
    for seed in range(20):
        assert set(names(scale.choose(rung, Draw(seed)))) & {"-2", "+2"}


def test_two_are_found_on_one_side_though_the_first_goes_with_no_other():
    """G19: ranges that touch leave the place of the answer free."""
    touching = {frozenset(pair) for pair in (("+1", "+2"), ("+1", "+3"))}
    scale = a_scale(3, 3, apart=lambda a, b: frozenset(map(str, (a, b))) not in touching)
    chosen = [names(scale.choose(NEAR, Draw(seed))) for seed in range(60)]

    assert any(set(pair) == {"+2", "+3"} for pair in chosen)


def test_a_scale_without_two_candidates_is_not_enough():
    assert not a_scale(1, 0).is_enough
    assert not a_scale(1, 1, apart=never).is_enough
