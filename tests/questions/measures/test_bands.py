"""Whether harder questions have likelier wrong options, and which options nobody picks."""

from __future__ import annotations

from quizapp.questions.examiner import examiner_of
from quizapp.questions.measures.bands import Bands, bands, dead_options
from quizapp.questions.terms import Rung
from tests.builders import a_deck, a_topic
from tests.questions.theatre import asked, landings


def of_choices(deck, tail):
    questions = [asked(deck, tail, rung=rung, seed=seed)
                 for rung in (Rung.RECOGNISE, Rung.DISCRIMINATE) for seed in range(4)]  # fmt: skip
    return bands(examiner_of(deck), questions)


def test_near_options_are_likelier_where_the_deck_has_both():
    """G10."""
    red, blue = {"side": "ussr", "in": "coast"}, {"side": "ussr", "in": "coast", "rank": "major"}
    deck = a_deck(
        a_topic("coast", "place"),
        a_topic("battle", "battle", commander="o0"),
        *(a_topic(f"o{n}", "officer", f"Officer {'ABCDEFGHIJ'[n]}xx", facets=blue if n < 5 else red)
          for n in range(10)),
    )  # fmt: skip

    measured = of_choices(deck, "battle/commander#o0")

    assert measured is not None
    assert measured.rises
    assert measured.near > measured.far


def test_things_without_a_difference_are_as_hard_as_easy():
    deck = a_deck(
        a_topic("battle", "battle", commander="o0"),
        *(a_topic(f"o{n}", "officer", f"Officer {'ABCDEF'[n]}xx") for n in range(6)),
    )

    assert of_choices(deck, "battle/commander#o0") is not None
    assert not of_choices(deck, "battle/commander#o0").rises


def test_dates_have_no_band():
    assert of_choices(landings(), "first/date") is None


def test_bands_rise_or_do_not():
    assert Bands(3, 8).rises
    assert not Bands(8, 8).rises


def test_an_option_is_dead_that_nobody_picks_in_twenty_showings():
    """G12."""
    shown = {"key": 40, "dead": 40, "alive": 40, "young": 19, "one-in-twenty": 20}
    picked = {"key": 36, "dead": 1, "alive": 3, "one-in-twenty": 1}

    assert dead_options(shown, picked, frozenset({"key"})) == ("dead",)


def test_the_right_answer_is_no_distractor():
    assert dead_options({"key": 50}, {}, frozenset({"key"})) == ()
    assert dead_options({"key": 50}, {}) == ("key",)
