"""What in one question tells the answer, or tires its reader."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.questions.measures.cues import (
    beside_gap,
    clang,
    gaps,
    is_longest,
    length_ratio,
    negatives,
    words,
)
from quizapp.questions.question import Option
from quizapp.questions.terms import Form
from tests.builders import english
from tests.questions.theatre import asked, landings

STEM = "What was the treaty of Portsmouth?"


def a_choice(prompt, key, *wrong):
    options = tuple(Option(text, text) for text in (key, *wrong))
    return replace(
        asked(landings(), "second/at"), prompt=prompt, options=options, key=(key,), answer=key
    )


@pytest.mark.parametrize(
    ("key", "wrong", "chiming"),
    [
        ("a peace made in Portsmouth", ("a war", "a loan"), ("portsmouth",)),
        ("a peace made in Portsmouth", ("a war over Portsmouth", "a loan"), ()),
        ("a list of treaties", ("a war", "a loan"), ("treaty",)),
        ("a peace", ("a war", "a loan"), ()),
    ],
)
def test_a_clang_is_a_word_that_stem_and_key_share_alone(key, wrong, chiming):
    """G28."""
    assert clang(a_choice(STEM, key, *wrong), "What was <topic>?", english()) == chiming


def test_the_words_of_the_language_and_of_kinds_of_things_are_no_clang():
    question = a_choice("Which landing is known for its surprise?", "the known landing", "b", "c")

    assert clang(question, "Which landing is known for <value>?", english()) == ()


def test_a_small_not_is_found_and_a_large_one_announces_itself():
    """G29."""
    assert negatives("Which did not fall, and never did?", english()) == ("not", "never")
    assert negatives("Which of these did NOT belong to <not>?", english()) == ()


def test_words_are_counted_as_a_reader_does():
    assert words("Which of these, then, was first?") == 6


def test_of_a_sentence_with_a_gap_the_words_that_say_something_count():
    """G40."""
    question = replace(
        asked(landings(), "second/began", Form.CLOZE),
        prompt="Fill the gap: The ____ came to the port of Rashin in the ____.",
    )

    assert beside_gap(question, english()) == 3
    assert gaps(question, english()) == 2


def test_the_length_of_the_key_is_told_beside_the_middle_option():
    """G23."""
    question = a_choice(STEM, "x" * 30, "x" * 10, "x" * 20)

    assert length_ratio(question) == 1.5
    assert is_longest(question.options, question.key[0])
    assert not is_longest(question.options, question.options[1].key)


def test_the_longest_of_two_equal_ones_stands_out_from_neither():
    question = a_choice(STEM, "xx", "yy", "z")

    assert not is_longest(question.options, "xx")
