"""What people type becomes what a deck writes, and back."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.authoring.editing.typing import (
    choices,
    coarser,
    number_of_parts,
    parts_of_number,
    precision_of,
    shown_date,
    shown_topic,
    written_date,
    written_topic,
)
from quizapp.facts.dates import Precision
from quizapp.facts.deck import Deck
from tests.authoring.editing.ports import a_draft


@pytest.fixture(scope="module")
def deck(tmp_path_factory: pytest.TempPathFactory) -> Deck:
    folder: Path = tmp_path_factory.mktemp("typing")
    found = a_draft(folder).text.report.deck
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("13 August 1945", "1945-08-13"),
        ("August 13, 1945", "1945-08-13"),
        ("August 1945", "1945-08"),
        ("1945-08-13", "1945-08-13"),
        ("1945-08-11 or 1945-08-12", "1945-08-11 or 1945-08-12"),
        ("night of 1945-08-10", "night of 1945-08-10"),
        ("after lunch", "after lunch"),
    ],
)
def test_dates_are_typed_as_people_write_them(deck: Deck, typed: str, written: str) -> None:
    assert written_date(typed, deck) == written


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("1945-08-13", "13 August 1945"),
        ("1945-08", "August 1945"),
        ("1945", "1945"),
        ("about 1945", "about 1945"),
        ("1945-08-11 or 1945-08-12", "1945-08-11 or 1945-08-12"),
        ("nonsense", "nonsense"),
    ],
)
def test_only_plain_dates_are_shown_in_words(deck: Deck, written: str, shown: str) -> None:
    assert shown_date(written, deck) == shown
    assert written_date(shown, deck) == written


def test_a_date_can_be_known_less_finely_and_nothing_is_invented(deck: Deck) -> None:
    assert coarser("1945-08-13", Precision.MONTH, deck) == "1945-08"
    assert coarser("1945-08-13", Precision.YEAR, deck) == "1945"
    assert coarser("1945", Precision.DAY, deck) == "1945"
    assert precision_of("1945-08", deck) is Precision.MONTH
    assert precision_of("soon", deck) is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("979 men", ("", "979", "men")),
        ("about 4000 men", ("about", "4000", "men")),
        ("more than 6500 men", ("more than", "6500", "men")),
        ("4000 to 5700 men", ("", "4000 to 5700", "men")),
        ("1.1 million men", ("", "1.1 million", "men")),
        ("41", ("", "41", "")),
    ],
)
def test_numbers_come_apart_and_together(text: str, parts: tuple[str, str, str]) -> None:
    assert parts_of_number(text) == parts
    assert number_of_parts(*parts) == text


def test_what_is_no_number_stays_in_the_figure() -> None:
    assert parts_of_number("a few men") == ("", "a few men", "")


def test_topics_are_typed_by_any_of_their_names(deck: Deck) -> None:
    assert written_topic("Chongjin", deck, ("port",)) == "chongjin"
    assert written_topic("清津", deck, ("place",)) == "chongjin"
    assert written_topic("Chongjin", deck, ("person",)) == "Chongjin"
    assert shown_topic("chongjin", deck) == "Chongjin"
    assert choices(deck, ("place",)) == ("Chongjin", "Najin", "Unggi")
