"""Texts that say nearly the same."""

from __future__ import annotations

from quizapp.questions.measures.doubles import Double, Doubles

ONE = "The fleet went ahead on its own without an army division"
TEXTS = {
    "a": ONE,
    "b": "The fleet went ahead on its own, without an army division.",
    "c": "Without an army division the fleet went ahead on its own",
    "d": "The port of Rashin was empty when the marines came in",
    "e": "The 25th Army took the town with 600 men in the end",
    "f": "The 25th Army took the town with 900 men in the end",
    "g": "short one",
    "h": "short one",
}


def found(key, texts=None):
    return list(Doubles(texts or TEXTS).of(key))


def test_the_same_words_with_other_marks_are_a_double():
    assert found("a") == [Double("a", "b", False)]


def test_a_pair_is_told_alike_from_both_sides():
    assert Double("a", "b", False) in found("b")


def test_other_words_are_none():
    assert found("d") == []


def test_another_figure_is_said_to_be_one():
    assert found("e") == [Double("e", "f", True)]


def test_short_texts_and_unknown_keys_are_not_compared():
    assert found("g") == found("nothing") == []


def test_who_did_it_to_whom_is_not_the_same_the_other_way_round():
    texts = {
        "a": "the bomb did more than the Soviet entry to make Japan surrender",
        "b": "the Soviet entry did more than the bombs to make Japan surrender",
    }

    assert found("a", texts) == []
