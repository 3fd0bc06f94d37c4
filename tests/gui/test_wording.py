"""How the screens count, date and number."""

from __future__ import annotations

import string
from collections.abc import Iterator

import pytest

from quizapp.gui import wording
from quizapp.gui.wording import (
    counted,
    install_translator,
    long_day,
    number_word,
    say,
    short_weekday,
    when,
)

TUESDAY = 20_410  # 18 November 2025


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Whatever a test installs, the next one is in English again."""
    before = wording._translator
    install_translator(lambda _context, text, _number: text)
    yield
    install_translator(before)


def test_one_thing_is_counted_in_the_singular() -> None:
    assert counted(1, "{n} fact", "{n} facts") == "1 fact"
    assert counted(2, "{n} fact", "{n} facts") == "2 facts"
    assert counted(0, "{n} fact", "{n} facts") == "0 facts"


def test_a_language_with_its_own_plural_rules_chooses_by_the_number() -> None:
    install_translator(lambda _context, _text, number: f"{number} Sachen" if number > 1 else "Ding")

    assert counted(3, "{n} fact", "{n} facts") == "3 Sachen"
    assert counted(1, "{n} fact", "{n} facts") == "Ding"


def test_what_fills_a_slot_is_never_read_as_a_slot() -> None:
    assert say("It was {answer}.", answer="{n} <b>") == "It was {n} <b>."


@pytest.mark.parametrize(
    ("number", "word"), [(1, "one"), (10, "ten"), (12, "twelve"), (13, "13"), (0, "0")]
)
def test_small_numbers_are_words(number: int, word: str) -> None:
    assert number_word(number) == word


def test_a_number_that_begins_a_sentence_has_a_capital() -> None:
    assert number_word(9, first=True) == "Nine"


def test_days_are_named_as_people_name_them() -> None:
    assert long_day(TUESDAY) == "Tuesday 18\u00a0November"
    assert short_weekday(TUESDAY) == "Tue"


@pytest.mark.parametrize(
    ("ahead", "said"),
    [(0, "today"), (1, "tomorrow"), (2, "on Thursday"), (9, "on Thursday 27\u00a0November")],
)
def test_a_coming_day_is_said_by_how_near_it_is(ahead: int, said: str) -> None:
    assert when(TUESDAY + ahead, TUESDAY) == said


def test_every_word_of_the_calendar_is_there() -> None:
    assert len({wording.month_name(month) for month in range(1, 13)}) == 12
    assert all(wording.month_name(month)[0] in string.ascii_uppercase for month in range(1, 13))
