"""What a wrong option is told to be true of."""

from __future__ import annotations

import pytest

from quizapp.questions.examiner import examiner_of
from quizapp.questions.terms import Direction, Form
from tests.builders import a_deck, a_fact, a_name, a_source, a_topic
from tests.questions.theatre import asked


def glosses(**beside):
    """What is told of the years 1903 and 1907, offered beside the 1905 of a treaty."""
    others = (a_topic(f"o{n}", kind, **dated) for n, (kind, dated) in enumerate(beside.values()))
    deck = a_deck(a_topic("treaty", date="1905"), *others)
    seeds = range(40)
    questions = [asked(deck, "treaty/date", Form.CHOICE, seed=seed) for seed in seeds]
    return {option.text: option.about for one in questions for option in one.options}


def test_a_wrong_year_is_told_by_what_happened_in_it():
    told = glosses(war=("event", {"date": "1903"}), riot=("event", {"date": "1907"}))

    assert told["1903"] == "O0 took place in 1903."


def test_a_wrong_year_is_not_told_by_a_birth_or_a_book():
    told = glosses(birth=("officer", {"born": "1903"}), book=("work", {"published": "1907"}))

    assert told["1903"] == told["1907"] == ""


def test_a_place_taken_for_the_bearer_of_a_name_is_told_by_its_own_other_name_or_by_nothing():
    """That Mudanjiang was taken is no reason why it was not called Hsinking."""
    deck = a_deck(
        a_topic("changchun", "city", also=(a_name("Hsinking", until="1945"),)),
        a_topic("dalian", "city", also=(a_name("Dairen", until="1945"),), taken="1945-08-22"),
        a_topic("mudanjiang", "city", also=("Mutanchiang", "牡丹江"), taken="1945-08-16"),
        a_topic("dongning", "city", taken="1945-08-10"),
    )
    name = next(fact.id.partition(":")[2] for fact in deck.askable if str(fact.value) == "Hsinking")
    backward = (asked(deck, name, Form.CHOICE, direction=Direction.BACKWARD, seed=seed)
                for seed in range(20))  # fmt: skip
    told = {option.text: option.about for question in backward for option in question.options}

    assert told["Dalian"] == "Dalian was called Dairen until 1945."
    assert told["Mudanjiang"] == "Mudanjiang is also called Mutanchiang and 牡丹江."
    assert told["Dongning"] == ""


def told_of_months(*topics):
    """What is told of the months that are offered beside December 1941."""
    deck = a_deck(
        a_topic("harbour", date="1941-12"), a_topic("o", date="1939-05"), *topics
    )  # fmt: skip
    questions = (asked(deck, "harbour/date", Form.CHOICE, seed=seed) for seed in range(60))
    return {option.key: option.about for one in questions for option in one.options}


def test_a_month_that_was_made_up_is_told_by_what_happened_in_it():
    told = told_of_months(a_topic("offensive", date="1941-10-22"))

    assert told["1941-10"] == "Offensive took place on 22\u00a0October\u00a01941."
    assert "Made up for this question." in told.values()


def test_a_year_that_holds_but_a_birth_was_made_up():
    told = glosses(birth=("officer", {"born": "1903-04-05"}), war=("event", {"date": "1907"}))

    assert told["1903"] == "Made up for this question."


def test_of_what_happened_then_that_of_the_chapter_comes_first():
    told = told_of_months(
        a_topic("elsewhere", date="1941-10-02", chapter=1),
        a_topic("offensive", date="1941-10-22", chapter=0),
    )

    assert told["1941-10"] == "Offensive took place on 22\u00a0October\u00a01941."


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("1945-08-08", "In Tokyo it was night."),
        ("1945-08-08 10:00 Moscow", ""),
        ("1945-08-08 17:00 Moscow", "In Tokyo it was night."),
    ],
)
def test_why_an_hour_was_so_is_told_only_where_a_clock_is(date, told):
    """By the clock of Tokyo it was eleven at night: nobody knows when, if no hour is told; where
    the day is another by another clock, the clock is named and asks for a reason."""
    deck = a_deck(a_topic("war", date=a_fact(date, why="In Tokyo it was night.")))

    assert examiner_of(deck).feedback.why(deck.facts["test:war/date"]) == told


def test_what_one_source_says_besides_is_no_dispute():
    by = [a_fact("belov", says="a"), a_fact("chistov", says="a")]
    deck = a_deck(
        a_topic("fall", "event", by=by),
        a_topic("belov", "person", "Ivan Belov"),
        a_topic("chistov", "person", "Oleg Chistov"),
        sources=(a_source("a"),),
    )

    facts = [fact for fact in deck.facts.values() if fact.property_name == "by"]
    assert facts
    assert not any(examiner_of(deck).feedback.accounts(fact) for fact in facts)
