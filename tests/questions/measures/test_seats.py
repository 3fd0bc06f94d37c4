"""Where keys stand among their options, and how often they are the longest."""

from __future__ import annotations

from collections import Counter

import pytest

from quizapp.facts.dates import parse_date
from quizapp.facts.values import TopicRef
from quizapp.questions import ask, ways
from quizapp.questions.examiner import examiner_of
from quizapp.questions.measures.seats import (
    MOST_SIGMAS,
    Edge,
    Lengths,
    Seat,
    edge,
    lengths_of,
    seat,
    uneven_seats,
    unevenness,
)
from quizapp.questions.terms import Direction, Form, Rung
from tests.builders import a_deck, a_topic
from tests.questions.theatre import asked, fact_of, landings
from tests.scale import scaled

FORTH = Direction.FORWARD


def test_a_seat_is_the_place_of_the_key():
    question = asked(landings(), "second/at")

    found = seat(question, TopicRef("seishin"))

    assert found is not None
    assert question.options[found.place].key == "seishin"
    assert (found.options, found.in_order) == (len(question.options), False)


def test_dates_stand_in_order():
    question = asked(landings(), "first/date")

    assert seat(question, parse_date("1945-08-12")).in_order


def test_what_is_written_or_has_several_keys_has_no_seat():
    assert seat(asked(landings(), "second/at", Form.TYPED), None) is None
    assert seat(asked(landings(), "first/date", Form.ORDER), None) is None


@pytest.mark.parametrize(
    ("counts", "sigmas"),
    [((50, 50), 0.0), ((60, 40), 2.0), ((0, 0, 0), 0.0), ((9,), 0.0), ((80, 20), 6.0)],
)
def test_unevenness_is_in_standard_deviations(counts, sigmas):
    assert unevenness(counts) == pytest.approx(sigmas)


def test_only_sets_that_sit_unevenly_are_told():
    seats = {Seat(0, 2, False): 80, Seat(1, 2, False): 20, Seat(0, 2, True): 50,
             Seat(1, 2, True): 50}  # fmt: skip

    assert uneven_seats(seats) == {(2, False): (80, 20)}


def test_over_a_hundred_seeds_each_place_is_fair():
    """G19."""
    fact, counted = fact_of(landings(), "second/at"), Counter()
    for seed in range(scaled(100, 2000)):
        question = ask(landings(), fact, Form.CHOICE, Rung.RECOGNISE, FORTH, seed)
        counted[seat(question, fact.value).place] += 1

    assert unevenness([counted[place] for place in range(3)]) < MOST_SIGMAS


def test_a_date_before_which_the_deck_holds_nothing_is_always_the_first():
    """No date further off than the deck's own are from each other is offered (G14)."""
    deck = a_deck(
        *(a_topic(f"e{n}", date=str(year)) for n, year in enumerate((1900, 1903, 1905, 1907)))
    )

    found = {tail: edge(examiner_of(deck), f"test:{tail}/date", FORTH) for tail in deck.topics
             if f"test:{tail}/date" in deck.facts}  # fmt: skip

    assert set(found.values()) <= {None, Edge.FIRST, Edge.LAST}
    assert found["e1"] is None


def test_what_stands_on_no_scale_has_no_edge():
    assert edge(examiner_of(landings()), "test:second/at", FORTH) is None


def test_lengths_add_up_and_are_held_against_chance():
    """G23."""
    questions = [asked(landings(), "second/at", seed=seed) for seed in range(6)]

    every = lengths_of(questions)

    assert every.questions == 6
    assert every.by_chance == pytest.approx(sum(1 / len(q.options) for q in questions))
    assert (every + Lengths(4, 4, 1.0)).longest == every.longest + 4
    assert Lengths(10, 8, 3.0).excess == pytest.approx(0.5)
    assert Lengths().excess == 0.0


def test_the_deck_gives_the_choices_that_these_tests_count():
    assert Form.CHOICE in {way.form for way in ways(landings(), fact_of(landings(), "second/at"))}
