"""Choice: one right option among wrong ones that are proved wrong."""

from __future__ import annotations

from collections import Counter

import pytest

from quizapp.questions import ask, ask_text, grade, read_answer, refusals
from quizapp.questions.terms import Direction, Form, Grade, Rung
from tests.builders import a_deck, a_list, a_topic
from tests.questions.theatre import asked, fact_of, landings


def test_the_right_option_is_there_once_among_others():
    question = asked(landings(), "first/at")

    assert question.key == ("rashin",)
    assert [option.key for option in question.options].count("rashin") == 1
    assert question.answer == "Rashin"


def test_an_option_shows_its_other_names_and_scripts():
    question = asked(landings(), "first/at")

    assert question.option("rashin").names == ("Najin", "나진")


def test_every_option_tells_what_it_is_true_of():
    question = asked(landings(), "first/at", seed=3)

    about = {option.key: option.about for option in question.options}
    assert about["rashin"] == "The northern landing took place at Rashin."
    assert about["genzan"] == "The southern landing took place at Genzan."


def test_a_denied_option_tells_the_authors_why():
    question = asked(landings(), "second/units#b355")

    assert question.option("b354").about == "It fought at Rashin."


def test_an_invented_option_is_said_to_be_one():
    question = asked(landings(), "first/strength~ussr")

    wrong = [o.about for o in question.options if o.key not in question.key]
    assert wrong == ["Made up for this question."] * 2


def test_dates_stand_in_the_order_of_time_and_numbers_in_the_order_of_size():
    """G18."""
    for seed in range(30):
        dates = [o.key for o in asked(landings(), "first/date", seed=seed).options]
        numbers = [int(o.key.split()[0]) for o in
                   asked(landings(), "first/strength~ussr", seed=seed).options]  # fmt: skip

        assert dates == sorted(dates)
        assert numbers == sorted(numbers)


def test_the_answer_is_as_often_in_one_place_as_in_another():
    """G19: within three sigma."""
    seeds = 600
    questions = [asked(landings(), "first/at", rung=Rung.RECOGNISE, seed=s) for s in range(seeds)]
    places = Counter([o.key for o in q.options].index("rashin") for q in questions)

    sigma = (seeds * 1 / 3 * 2 / 3) ** 0.5
    assert all(abs(places[place] - seeds / 3) < 3 * sigma for place in range(3))


def test_another_sources_date_may_be_an_option_and_is_not_plainly_wrong():
    question = asked(landings(), "second/ended@tass", confusions=("1945-08-17",))

    assert question.option("1945-08-17").says == "“Seishin”"
    marked = grade(landings(), question, "1945-08-17")
    assert (marked.grade, marked.credit) == (Grade.OTHER_SOURCE, 800)
    assert marked.remark.replace("\u00a0", " ") == "According to “Seishin”, it is 17 August 1945."


@pytest.mark.parametrize(
    ("given", "grade_given"),
    [
        ("rashin", Grade.RIGHT),
        ("seishin", Grade.WRONG),
        ("nowhere", Grade.WRONG),
        ("", Grade.BLANK),
    ],
)
def test_a_pick_is_right_wrong_or_none(given, grade_given):
    question = asked(landings(), "first/at")

    assert grade(landings(), question, given).grade is grade_given


@pytest.mark.parametrize("typed", ["2", "b", "B ", "rashin", "RASHIN"])
def test_as_plain_text_an_option_is_named_by_number_letter_or_itself(typed):
    question = asked(landings(), "first/at", rung=Rung.RECOGNISE, seed=5)
    assert question.options[1].key == "rashin"

    assert read_answer(question, typed) == "rashin"


def test_as_plain_text_nothing_is_no_answer_and_nonsense_is_none():
    question = asked(landings(), "first/at")

    assert read_answer(question, "") == ""
    assert read_answer(question, "?") == ""
    assert read_answer(question, "9") is None


def test_as_plain_text_the_options_are_numbered():
    question = asked(landings(), "first/at", rung=Rung.RECOGNISE, seed=5)

    assert ask_text(question).splitlines()[:3] == [
        "Where did the northern landing take place?",
        f"  1. {question.options[0].text}" + _names(question.options[0]),
        "  2. Rashin (Najin, 나진)",
    ]


def _names(option):
    return f" ({', '.join(option.names)})" if option.names else ""


@pytest.mark.parametrize(
    ("deck", "tail", "rule"),
    [
        (a_deck(a_topic("e", units=a_list("u")), a_topic("u", "formation")), "e/units#u", "G3"),
        (a_deck(a_topic("e", at="x"), a_topic("x", "port")), "e/at", "G11"),
        (a_deck(a_topic("e", date="1945-08-13")), "e/date", "G14"),
        (a_deck(a_topic("e", strength="more than 9 men")), "e/strength", "G17"),
    ],
)
def test_a_refusal_says_what_an_author_could_add(deck, tail, rule):
    reasons = {form: why for form, direction, why in refusals(deck, fact_of(deck, tail))
               if direction is Direction.FORWARD}  # fmt: skip

    assert reasons[Form.CHOICE].rule == rule
    assert reasons[Form.CHOICE].cheapest


def test_an_answer_alone_in_its_region_is_refused():
    """G13."""
    deck = a_deck(
        a_topic("e", at="a"),
        a_topic("a", "port", facets={"in": "k"}),
        *(a_topic(name, "port", facets={"in": "other"}) for name in "bcd"),
        a_topic("k", "country"),
    )

    made = ask(deck, fact_of(deck, "e/at"), Form.CHOICE, Rung.RECOGNISE, Direction.FORWARD, 1)
    assert made.rule == "G13"
