"""Questions as other programs know them, and which of a deck's go out."""

from __future__ import annotations

from decimal import Decimal

import pytest

from quizapp.exchange.choosing import drawn_questions, every_question
from quizapp.exchange.outgoing import Figure, Kind, outgoing
from quizapp.facts.deck import Deck
from quizapp.questions import given_away
from quizapp.questions.terms import Form, Rung
from tests.builders import a_deck, a_topic
from tests.exchange.items import solar_system


def events(**properties: str) -> Deck:
    return a_deck(a_topic("march", "event", "the march", **properties))


DATES = [
    ("1911-12-14", {"14 December 1911", "December 14, 1911", "14 Dec 1911", "1911-12-14"}),
    ("1911-12", {"December 1911", "1911-12"}),
    ("1911", {"1911"}),
    ("1911-12-14 or 1911-12-15", {"14 December 1911", "15 December 1911"}),
    ("night of 1911-12-14", {"14 December 1911", "15 December 1911"}),
]


@pytest.mark.parametrize(("written", "accepted"), DATES)
def test_a_date_may_be_typed_in_the_usual_ways(written: str, accepted: set[str]) -> None:
    item = outgoing(deck := events(date=written), every_question(deck, 1, {Form.DATE}))[0]

    assert item.kind is Kind.TEXT
    assert accepted <= set(item.accepted)
    assert not any("\u00a0" in text for text in item.accepted)


NUMBERS = [
    ("979 men", Form.NUMBER, Figure(Decimal(979), Decimal(0))),
    ("about 4000 men", Form.NUMBER, Figure(Decimal(4000), Decimal(200))),
    ("4000 to 6000 men", Form.NUMBER, Figure(Decimal(5050), Decimal(1250))),
    ("1.1 million men", Form.NUMBER, Figure(Decimal(1100000), Decimal(50000))),
    ("979 men", Form.ESTIMATE, Figure(Decimal(979), Decimal("48.95"))),
]


@pytest.mark.parametrize(("written", "form", "figure"), NUMBERS)
def test_a_number_goes_out_with_the_room_its_form_leaves(
    written: str, form: Form, figure: Figure
) -> None:
    item = outgoing(deck := events(strength=written), every_question(deck, 1, {form}))[0]

    assert item.kind is Kind.NUMBER
    assert item.figure == figure


def test_a_drawn_test_is_the_same_for_the_same_seed_and_no_other() -> None:
    one, same, other = (drawn_questions(solar_system(), 15, seed) for seed in (7, 7, 8))

    assert one == same
    assert [q.prompt for q in one] != [q.prompt for q in other]
    assert len(one) == 15


@pytest.mark.parametrize("seed", [1, 2])
def test_no_question_of_a_drawn_test_gives_another_away(seed: int) -> None:
    deck = solar_system()
    questions = drawn_questions(deck, 20, seed)
    facts = [deck.facts[question.target] for question in questions]

    assert len({fact for question in questions for fact in question.facts}) == sum(
        len(question.facts) for question in questions
    )
    assert [given_away(deck, question, facts) for question in questions] == [frozenset()] * 20


def test_a_drawn_test_keeps_the_decks_order_and_the_wanted_forms() -> None:
    deck = solar_system()
    questions = drawn_questions(deck, 10, 3, {Form.DATE, Form.CHOICE})
    order = [fact.id for fact in deck.askable]

    assert {question.form for question in questions} <= {Form.DATE, Form.CHOICE}
    assert sorted(questions, key=lambda q: order.index(q.target)) == list(questions)


def test_a_bank_has_every_fact_in_every_way() -> None:
    deck = events(date="1911-12-14", strength="979 men")

    forms = [question.form for question in every_question(deck, 1)]
    assert {Form.DATE, Form.NUMBER, Form.ESTIMATE, Form.CHOICE} <= set(forms)
    assert [(one.form, one.rung) for one in every_question(deck, 1, {Form.DATE})] == [
        (Form.DATE, Rung.PRODUCE)
    ]
