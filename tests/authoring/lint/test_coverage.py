"""Facts that give no question or one form only, with the cheapest thing that would change it."""

from __future__ import annotations

from quizapp.authoring.lint.coverage import lint_coverage
from quizapp.questions.asking import prospects
from quizapp.questions.question import Refusal, Way
from quizapp.questions.terms import Direction, Form, Rung
from tests.builders import a_deck, a_topic
from tests.questions.theatre import fact_of, landings

FORTH = Direction.FORWARD


def found(deck, tail):
    fact = fact_of(deck, tail)
    return list(lint_coverage(deck, fact, *prospects(deck, fact)))


def test_a_fact_that_gives_no_question_is_told_with_the_cheapest_repair():
    deck = a_deck(a_topic("e", by=["ussr"], name="the raid"))

    (finding,) = found(deck, "e/by#ussr")

    assert (finding.rule, finding.fact) == ("no-form", "test:e/by#ussr")
    assert finding.what == (
        "“by” of “raid” gives no question: The list is open, so a value that it does not hold may "
        "still be right."
    )
    assert finding.repair == "Add two not: values, or write all: if the list is whole."


def test_a_fact_asked_in_one_form_is_told_what_a_second_would_take():
    fact = fact_of(landings(), "first/date")
    only = Way(Form.DATE, FORTH, (Rung.PRODUCE,))
    refused = (Form.ORDER, FORTH, Refusal("G16", "Nothing else has a date.", "Date another topic."))

    (finding,) = lint_coverage(landings(), fact, (only,), (refused,))

    assert finding.rule == "one-form"
    told = "“date” of “northern landing” is asked as date only: Nothing else has a date."
    assert finding.what == told
    assert finding.repair == "Date another topic."


def test_one_form_that_nothing_would_add_to_is_left_alone():
    fact = fact_of(landings(), "first/date")
    only = Way(Form.DATE, FORTH, (Rung.PRODUCE,))

    assert list(lint_coverage(landings(), fact, (only,), ())) == []


def test_what_has_many_forms_and_what_needs_one_is_left_alone():
    assert found(landings(), "first/date") == []
    cards = a_deck(a_topic("c", "card", card="front / back"))
    assert found(cards, "c/card") == []


def test_the_cheaper_of_two_reasons_is_told():
    fact = fact_of(landings(), "first/date")
    dear = (Form.ORDER, FORTH, Refusal("G16", "Nothing else has a date.", "Date two more topics."))
    cheap = (Form.CHOICE, FORTH, Refusal("G3", "The list is open.", "Add two not: values."))

    (finding,) = lint_coverage(landings(), fact, (), (dear, cheap))

    assert finding.what.endswith("gives no question: The list is open.")
    assert finding.repair == "Add two not: values."


def test_where_nothing_would_help_it_says_what_to_do_instead():
    fact = fact_of(landings(), "first/date")
    hopeless = (Form.CHOICE, FORTH, Refusal("kind", "There is no way.", ""))

    (finding,) = lint_coverage(landings(), fact, (), (hopeless,))

    assert finding.repair.startswith("Say it as a statement with a gap")
