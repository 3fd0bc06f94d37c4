"""Date: graded by the precision of the sources (G15), in any usual way of writing it."""

from __future__ import annotations

import pytest

from quizapp.questions import ask_text, grade
from quizapp.questions.terms import Form, Grade
from tests.builders import a_deck, a_fact, a_source, a_topic
from tests.questions.theatre import asked, landings


def marked(written, given):
    deck = a_deck(a_topic("e", date=written))
    return grade(deck, asked(deck, "e/date", Form.DATE), given)


@pytest.mark.parametrize(
    ("true", "given", "expected"),
    [
        ("1945-08-13", "13 August 1945", Grade.RIGHT),
        ("1945-08-13", "13.8.", Grade.RIGHT),  # the deck is about one year
        ("1945-08-13", "14 August 1945", Grade.WRONG),  # no day is nearly another
        ("1945-08-13", "13 August 1944", Grade.WRONG),
        ("1945-08-13", "August 1945", Grade.WRONG),  # true, but less than was asked
        ("1945-08", "August 1945", Grade.RIGHT),
        ("1945-08", "13 August 1945", Grade.RIGHT),  # nobody knows more
        ("1945-08", "1945", Grade.WRONG),
        ("1945-08", "July 1945", Grade.WRONG),
        ("1945", "1945", Grade.RIGHT),
        ("1945", "August 1945", Grade.RIGHT),
        ("1945", "1944", Grade.WRONG),
        ("1945-08-11 or 1945-08-12", "11 August", Grade.RIGHT),
        ("1945-08-11 or 1945-08-12", "12 August", Grade.RIGHT),
        ("1945-08-11 or 1945-08-12", "11 or 12 August", Grade.RIGHT),
        ("1945-08-11 or 1945-08-12", "12 or 13 August", Grade.WRONG),
        ("night of 1945-08-10", "10 August", Grade.RIGHT),
        ("night of 1945-08-10", "11 August", Grade.RIGHT),
        ("night of 1945-08-10", "10-11 August 1945", Grade.RIGHT),
        ("night of 1945-08-10", "12 August", Grade.WRONG),
        ("night of 1945-08-31", "1 September", Grade.RIGHT),
        ("about 1945", "1945", Grade.RIGHT),
        ("about 1945", "1946", Grade.NEARLY),
        ("about 1945", "1947", Grade.WRONG),
        ("about 1945-08-13", "14 August", Grade.NEARLY),
        ("1945-08-08 17:00 Moscow", "8 August", Grade.RIGHT),
        ("1945-08-08 17:00 Moscow", "9 August", Grade.NEARLY),  # right by another clock
        ("1945-08-09 11:02 Tokyo", "8 August", Grade.WRONG),  # all clocks show the 9th
        ("1945-08-13", "the thirteenth", Grade.WRONG),
        ("1945-08-13", "", Grade.BLANK),
    ],
)
def test_a_date_is_graded_by_what_the_sources_know(true, given, expected):
    assert marked(true, given).grade is expected


@pytest.mark.parametrize(
    ("true", "given", "remark"),
    [
        ("1945-08-13", "August 1945", "True, but the question asks for more than that."),
        ("1945-08-13", "soon", "“soon” could not be read as one date."),
        ("1945-08-08 17:00 Moscow", "9 August",
         "That is the day on another clock; Moscow time was asked."),
        ("about 1945", "1946", "The sources know this only roughly, and you are next to it."),
        ("1945-08-13", "14 August 1945", ""),
    ],
)  # fmt: skip
def test_the_remark_says_what_is_the_matter(true, given, remark):
    assert marked(true, given).remark == remark


def test_another_sources_date_is_nearly_right_and_said_to_be_its_own():
    result = grade(landings(), asked(landings(), "second/ended@tass", Form.DATE), "17 August 1945")

    assert (result.grade, result.credit) == (Grade.OTHER_SOURCE, 800)
    assert result.remark.replace("\u00a0", " ") == "According to “Seishin”, it is 17 August 1945."


def test_a_coarser_date_of_another_source_is_found_too():
    deck = a_deck(
        a_topic("e", date=[a_fact("1945-08-16", says="a"), a_fact("1945-09", says="b")]),
        sources=(a_source("a"), a_source("b")),
    )

    assert grade(deck, asked(deck, "e/date@a", Form.DATE), "2 September").grade is (
        Grade.OTHER_SOURCE
    )


@pytest.mark.parametrize(("when", "given"), [("August 1945", "7 May"), ("", "7 May")])
def test_a_day_without_its_year_is_told_to_be_less_than_was_asked(when, given):
    deck = a_deck(a_topic("e", date="1875-05-07"), when=when)
    question = asked(deck, "e/date", Form.DATE)

    assert grade(deck, question, given).remark == "True, but the question asks for more than that."
    assert grade(deck, question, "8 May").remark != grade(deck, question, given).remark


def test_without_the_decks_year_a_year_must_be_written():
    deck = a_deck(a_topic("e", date="1945-08-13"), when="")
    question = asked(deck, "e/date", Form.DATE)

    assert grade(deck, question, "13 August").grade is Grade.WRONG
    assert grade(deck, question, "13 August 1945").grade is Grade.RIGHT


@pytest.mark.parametrize(
    ("true", "entry"),
    [
        ("1945-08-13", "a day, such as 4 July 1776"),
        ("night of 1945-08-13", "a night by either of its days, such as 4 July 1776"),
        ("1945-08", "a month, such as July 1776"),
        ("1945", "a year, such as 1776"),
    ],
)
def test_it_says_how_fine_a_date_is_wanted(true, entry):
    deck = a_deck(a_topic("e", date=true))

    assert ask_text(asked(deck, "e/date", Form.DATE)) == f"When did E take place?\n  ({entry})"


def test_the_shown_answer_and_the_decks_own_writing_are_accepted():
    question = asked(landings(), "first/date", Form.DATE)

    assert question.accepted == ("12\u00a0August\u00a01945", "1945-08-12")
    assert all(grade(landings(), question, one).grade is Grade.RIGHT for one in question.accepted)
