"""Texts that say nearly the same, as findings."""

from __future__ import annotations

from quizapp.authoring.lint.doubling import lint_doubles, texts_of
from quizapp.questions.measures.doubles import Doubles
from tests.builders import a_deck, a_fact, a_topic

FLEET = "The fleet went ahead on its own without an army <division>."
MEN = "The town was taken by {} men of the <25th> Army."


def found(*topics):
    deck = a_deck(*topics)
    texts = texts_of(deck)
    doubles = Doubles(texts)
    return [(f.rule, f.topic) for f in
            lint_doubles(deck, texts, {key: tuple(doubles.of(key)) for key in texts})]  # fmt: skip


def said(text, number="1"):
    return a_fact(text, id=number)


def test_two_statements_that_say_the_same_are_one_finding():
    assert found(a_topic("a", statements=said(FLEET)), a_topic("b", statements=said(FLEET))) == [
        ("double", "b")
    ]


def test_two_that_differ_in_a_figure_may_contradict_each_other():
    one, other = said(MEN.format(600)), said(MEN.format(900))

    assert found(a_topic("a", statements=one), a_topic("b", statements=other)) == [("figures", "b")]


def test_claims_texts_and_cards_are_compared_too():
    claim = "the Red Army was flanked by the brigade in August"
    card = "Who flanked the Red Army in those days? / The brigade"

    assert found(
        a_topic("a", "claim", claim, by="x"), a_topic("b", "claim", claim + "s", by="x"),
        a_topic("x", "person"),
        a_topic("c", "card", card=card), a_topic("d", "card", card=card.replace("those", "these")),
    ) == [("double", "d"), ("double", "b")]  # fmt: skip


def test_what_is_not_to_be_learned_is_not_compared():
    kept = a_topic("b", statements=said(FLEET), learnable=False)

    assert found(a_topic("a", statements=said(FLEET)), kept) == []


def test_a_pair_that_one_side_no_longer_tells_is_dropped():
    deck = a_deck(a_topic("a", statements=said(FLEET)), a_topic("b", statements=said(FLEET)))
    texts = texts_of(deck)
    keys = list(texts)
    doubles = Doubles(texts)

    assert list(lint_doubles(deck, texts, {keys[0]: tuple(doubles.of(keys[0])), keys[1]: ()})) == []
