"""How many answers a kind of question could have, and how often the same thing comes."""

from __future__ import annotations

from dataclasses import replace

from quizapp.questions.measures.range import (
    crowding,
    possible_answers,
    sameness,
    topics_of,
)
from quizapp.questions.terms import Form
from tests.builders import a_deck, a_topic, denied
from tests.questions.theatre import asked, fact_of, landings


def test_the_possible_answers_are_all_of_the_answers_kind():
    """G27: a single “who” in a deck gives itself away."""
    deck = a_deck(
        a_topic("treaty", "agreement", signed_by="one"),
        a_topic("one", "statesman"),
        a_topic("two", "statesman"),
        a_topic("fight", "battle", commander="three", date="1945"),
        a_topic("three", "officer"),
    )

    counted = possible_answers(deck)

    assert counted[("agreement", "signed-by")] == 2
    assert counted[("event", "commander")] == 1
    assert ("event", "date") not in counted


def test_denied_texts_are_possible_too():
    deck = a_deck(a_topic("one", "person", role=denied("a cook", "a poet", "a spy")))

    assert possible_answers(deck)[("person", "role")] == 3


def test_what_is_not_to_be_learned_asks_nothing():
    deck = a_deck(a_topic("one", "person", role="a cook", learnable=False))

    assert possible_answers(deck) == {}


def test_a_fact_names_its_topic_and_its_value():
    assert topics_of(fact_of(landings(), "second/at")) == {"second", "seishin"}
    assert topics_of(fact_of(landings(), "first/date")) == {"first"}


def test_a_topic_in_more_than_a_quarter_of_twenty_items_crowds():
    """G36."""
    items = [frozenset({"a"})] * 6 + [frozenset({"b"})] * 5 + [frozenset()] * 9

    assert crowding(items) == ("a",)
    assert crowding(items[:19]) == ()


def test_too_much_of_one_kind_one_key_and_one_topic_is_told():
    """G36."""
    typed = asked(landings(), "second/at", Form.TYPED)
    other = replace(asked(landings(), "first/date"), key=("x",), facts=("test:first/date",))
    three = [typed] * 3 + [other]

    assert sameness(landings(), three).forms == ()
    assert sameness(landings(), three).answers == ("seishin",)
    assert sameness(landings(), [typed] * 4).forms == (Form.TYPED,)
    assert sameness(landings(), [typed, typed, other]).answers == ()


def test_a_quarter_of_one_topic_is_told_in_a_run_of_twenty():
    typed = asked(landings(), "second/at", Form.TYPED)

    assert set(sameness(landings(), [typed] * 20).topics) == {"second", "seishin"}
    assert sameness(landings(), [typed] * 19).topics == ()


def test_answers_far_apart_are_no_repetition():
    typed = asked(landings(), "second/at", Form.TYPED)
    others = [replace(typed, key=(str(n),)) for n in range(20)]

    assert sameness(landings(), [typed, *others, typed, *others, typed]).answers == ()
