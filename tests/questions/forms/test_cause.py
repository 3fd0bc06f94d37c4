"""Cause and effect: a choice among what is denied, or was over before its cause began."""

from __future__ import annotations

import json

from quizapp.questions import ask_text, grade, read_answer, refusals
from quizapp.questions.question import question_as_json, question_from_json
from quizapp.questions.terms import Direction, Form, Grade
from tests.builders import a_deck, a_list, a_topic
from tests.questions.sharers import causes
from tests.questions.theatre import asked, fact_of

BACK = Direction.BACKWARD


def cause(deck, tail, seed=1, direction=Direction.FORWARD):
    return asked(deck, tail, Form.CAUSE, seed=seed, direction=direction)


def test_forward_the_effect_is_asked_for_and_the_cause_is_known():
    question = cause(causes(), "spark/led-to#fire")

    assert question.prompt == "Which of these did the spark lead to?"
    assert question.key == ("fire",)
    assert [(row.key, row.text) for row in question.rows] == [("spark", "Spark")]


def test_backward_the_cause_is_asked_for_and_the_effect_is_known():
    question = cause(causes(), "spark/led-to#fire", direction=BACK)

    assert question.prompt == "Which of these led to the fire?"
    assert question.key == ("spark",)
    assert [row.key for row in question.rows] == ["fire"]


def test_a_wrong_effect_is_denied_or_was_over_before():
    deck = causes()

    offered = {o.key for seed in range(30) for o in cause(deck, "spark/led-to#fire", seed).options}
    assert offered == {"fire", "flood", "storm", "frost"}


def test_a_wrong_cause_began_when_its_effect_was_over():
    deck = causes()
    seeds = range(30)

    offered = {o.key for s in seeds for o in cause(deck, "spark/led-to#fire", s, BACK).options}
    assert offered == {"spark", "ash", "flood"}


def test_a_wrong_cause_that_came_before_is_never_missing_where_there_is_one():
    """That all others came too late tells the cause to who knows nothing but the days."""
    deck = a_deck(
        a_topic("spark", name="the spark", date="1945-05-01", led_to=a_list("fire")),
        a_topic("fire", name="the fire", date="1945-05-02"),
        a_topic("frost", name="the frost", date="1945-04-20",
                led_to=a_list("rain", fire="It was long gone.")),
        *(a_topic(f"late{n}", date=f"1945-05-1{n}") for n in range(9)),
        a_topic("rain", date="1945-04-21"),
    )  # fmt: skip
    asked_so = [cause(deck, "spark/led-to#fire", seed, BACK) for seed in range(20)]

    assert all(question.option("frost").about == "It was long gone." for question in asked_so)


def test_what_calls_itself_an_end_is_no_cause_of_what_came_before():
    deck = a_deck(
        a_topic("spark", name="the spark", date="1945-05-01", led_to=a_list("fire")),
        a_topic("fire", name="the fire", date="1945-05-02"),
        a_topic("end", name="the end of the war", date="1945-05-08"),
        *(a_topic(f"late{n}", date=f"1945-05-1{n}") for n in range(3)),
    )
    offered = {o.key for s in range(30) for o in cause(deck, "spark/led-to#fire", s, BACK).options}

    assert offered == {"spark", "late0", "late1", "late2"}


def test_a_cause_is_asked_as_one_and_never_as_any_choice():
    deck = causes()
    forms = {form for form, _, _ in refusals(deck, fact_of(deck, "fire/made-possible#ash"))}

    assert Form.CHOICE not in forms


def test_of_two_causes_none_is_asked_for():
    """G7."""
    deck = a_deck(
        *(a_topic(n, name=f"the {n}", date=f"1945-05-0{d}", led_to=a_list("fire"))
          for d, n in enumerate(("spark", "match"), 1)),
        a_topic("fire", date="1945-05-03"),
        *(a_topic(f"late{n}", date=f"1945-05-1{n}") for n in range(3)),
    )  # fmt: skip
    rules = {(form, way): why.rule for form, way, why in
             refusals(deck, fact_of(deck, "spark/led-to#fire"))}  # fmt: skip

    assert rules[Form.CAUSE, BACK] == "G7"


def test_every_option_tells_what_it_is_true_of():
    question = cause(causes(), "spark/led-to#fire", seed=3)

    assert question.option("fire").about == "The spark led to the fire."
    assert all(option.about for option in question.options)


def test_an_effect_that_came_too_early_tells_when_it_was():
    deck = a_deck(
        a_topic("spark", name="the spark", date="1945-08-03", led_to=a_list("fire")),
        a_topic("fire", name="the fire", date="1945-08-10"),
        *(a_topic(f"flood{n}", name=f"the flood {n}", date=f"1945-07-0{n}", at="town")
          for n in (1, 2, 3)),
        a_topic("town", "city", "Town"),
    )  # fmt: skip
    question = cause(deck, "spark/led-to#fire")

    early = [option.about for option in question.options if option.key != "fire"]
    assert all("took place on" in about for about in early)


def test_the_known_end_is_kept_in_json():
    question = cause(causes(), "spark/led-to#fire")
    written = question_as_json(question)

    assert set(written["feedback"]) == {option.key for option in question.options}
    assert question_from_json(json.loads(json.dumps(written))) == question


def test_it_is_answered_like_a_choice_and_blames_nobody_else():
    deck = causes()
    question = cause(deck, "spark/led-to#fire")

    assert read_answer(question, "Fire") == "fire"
    assert question.prompt in ask_text(question)
    assert grade(deck, question, "fire").grade is Grade.RIGHT
    wrong = grade(deck, question, "storm")
    assert (wrong.grade, wrong.blamed) == (Grade.WRONG, ())
