"""Questions are plain values that survive being written down."""

from __future__ import annotations

import json

import pytest

from quizapp.questions import ask, ways
from quizapp.questions.question import GENERATOR, Question, question_as_json, question_from_json
from tests.questions.theatre import asked, landings


def test_every_question_is_read_back_from_json_as_it_was():
    deck = landings()
    questions = [
        ask(deck, fact, way.form, rung, way.direction, 1)
        for fact in deck.askable
        for way in ways(deck, fact)
        for rung in way.rungs
    ]

    for question in questions:
        assert isinstance(question, Question)
        assert question_from_json(json.loads(json.dumps(question_as_json(question)))) == question


def test_json_names_the_target_first_and_what_each_option_is():
    written = question_as_json(asked(landings(), "first/date"))

    assert written["facts"][0] == "test:first/date"
    assert set(written["feedback"]) == {option["key"] for option in written["options"]}
    assert written["rung"] == "discriminate"
    assert written["generator"] == GENERATOR


def test_a_damaged_question_is_not_read():
    written = question_as_json(asked(landings(), "first/date"))
    del written["prompt"]

    with pytest.raises(KeyError):
        question_from_json(written)


def test_an_option_is_found_by_its_key_and_only_so():
    question = asked(landings(), "first/at")

    assert question.option("rashin").text == "Rashin"
    assert question.option("Rashin") is None
