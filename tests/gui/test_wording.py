"""How the screens count, date and number."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from quizapp.decks.read import read_deck
from quizapp.facts.phrase import Joined, Sentence, counted_phrase, phrase
from quizapp.facts.problem import QuizAppError
from quizapp.gui import wording
from quizapp.gui.wording import (
    counted,
    figure,
    install_translator,
    long_day,
    number_word,
    say,
    short_weekday,
    told,
    when,
)
from quizapp.progress.refusals import DiskFull, ProgressNewer
from quizapp.questions import refusals
from scripts import words
from tests.authoring.editing.ports import write_ports
from tests.decks.written import VOCABULARY

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


def test_how_many_there_are_has_its_thousands_apart_and_a_year_has_not() -> None:
    assert counted(1692, "{n} fact", "{n} facts") == "1,692 facts"
    assert say("{n:,} of {all:,} in {year}", n=20, all=1921, year=1945) == "20 of 1,921 in 1945"
    assert figure(1_000_000) == "1,000,000"


def test_thousands_stand_apart_as_the_language_wants_it() -> None:
    own = {"1,000": "1\u00a0000", "{n} facts": "{n} фактов", "{n} lines": "{n} строк"}
    install_translator(lambda _context, text, _number: own[text])

    assert counted(1692, "{n} fact", "{n} facts") == "1\u00a0692 фактов"
    assert told(counted_phrase(1692, "{n} line", "{n} lines")) == "1\u00a0692 строк"


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


RUSSIAN = {
    ("No {file}.", -1): "Нет {file}.",
    ("It failed: {why}.", -1): "Не вышло: {why}.",
    ("{size:,} bytes", -1): "байтов {size:,}",
    ("is away", -1): "нет на месте",
    ("{n} facts of {deck}", 1): "{n} факт из {deck}",
    ("{n} facts of {deck}", 2): "{n} факта из {deck}",
    ("{n} facts of {deck}", 5): "{n} фактов из {deck}",
}


def speak_russian() -> None:
    install_translator(lambda _context, text, number: RUSSIAN.get((text, number), text))


def test_what_is_no_phrase_is_told_as_it_is() -> None:
    speak_russian()

    assert told("No {file}.") == "No {file}."
    assert told(OSError("disk gone")) == "disk gone"
    assert told("") == ""


def test_a_phrase_is_told_in_the_language_with_its_slots_filled() -> None:
    speak_russian()

    assert told(phrase("No {file}.", file=Path("a"))) == "Нет a."
    assert told(phrase("{size:,} bytes", size=12_345)) == "байтов 12,345"
    assert told(phrase("Not translated, {file}.", file="a")) == "Not translated, a."


def test_texts_and_errors_in_the_slots_of_a_phrase_are_told_too() -> None:
    speak_russian()
    inner = phrase("No {file}.", file="a")

    assert told(phrase("It failed: {why}.", why=inner)) == "Не вышло: Нет a.."
    assert told(phrase("It failed: {why}.", why=QuizAppError(inner))) == "Не вышло: Нет a.."
    assert told(phrase("It failed: {why}.", why=ValueError(inner))) == "Не вышло: Нет a.."


@pytest.mark.parametrize(
    ("number", "russian"), [(1, "1 факт из A"), (2, "2 факта из A"), (5, "5 фактов из A")]
)
def test_a_counted_phrase_is_told_in_the_form_that_fits(number: int, russian: str) -> None:
    said = counted_phrase(number, "{n} fact of {deck}", "{n} facts of {deck}", deck="A")
    assert told(said) == str(said)

    speak_russian()

    assert told(said) == russian


def test_texts_after_each_other_are_told_one_by_one() -> None:
    speak_russian()

    assert told(Joined.of((phrase("No {file}.", file="a"), "Plain."))) == "Нет a. Plain."


def test_a_part_made_a_sentence_is_one_in_every_language() -> None:
    speak_russian()

    assert told(Sentence.of(phrase("is away"))) == "Нет на месте."


def test_a_refusal_is_told_whole_and_stays_english_for_the_command_line() -> None:
    speak_russian()
    error = QuizAppError(phrase("No {file}.", file="a"), "", phrase("It failed: {why}.", why="b"))

    assert told(error) == "Нет a. Не вышло: b."
    assert str(error) == "No a. It failed: b."


def speak(language: str) -> None:
    """Let the window speak one of its languages."""
    translator = QTranslator()
    assert translator.load(str(words.path_of(language).with_suffix(".qm")))
    install_translator(lambda *said: translator.translate(said[0], said[1], "", said[2]) or said[1])


@pytest.mark.parametrize("language", words.FORMS)
@pytest.mark.parametrize("error", [DiskFull(Path("/a")), ProgressNewer(Path("/a"), 7, 2)])
def test_a_refusal_of_the_store_is_told_in_each_language_of_the_program(
    error: QuizAppError, language: str
) -> None:
    speak(language)

    english = re.findall(r"[A-Za-z]+", told(error).replace("quizapp", ""))

    assert english == []


BROKEN = "deck: Broken one\ntitle: [a]\nuid: x\nlanguage: en\nzones: {Moscow: far}\nnonsense: 1\n"


@pytest.mark.parametrize(("language", "script"), [("ko", "[가-힣]"), ("ru", "[а-яё]")])
def test_what_is_wrong_with_a_deck_is_told_in_each_language_of_the_program(
    tmp_path: Path, language: str, script: str
) -> None:
    (tmp_path / "deck.yaml").write_text(BROKEN, encoding="utf-8")
    problems = read_deck(tmp_path, VOCABULARY).problems
    assert len(problems) == 5

    speak(language)

    assert all(re.search(script, told(one.what)) for one in problems)
    assert all(re.search(script, told(one.repair)) for one in problems)


@pytest.mark.parametrize(("language", "script"), [("ko", "[가-힣]"), ("ru", "[а-яё]")])
def test_why_a_form_of_question_is_not_made_is_told_in_each_language_of_the_program(
    tmp_path: Path, language: str, script: str
) -> None:
    deck = read_deck(write_ports(tmp_path), VOCABULARY).deck
    assert deck is not None
    found = {one for fact in deck.askable for _, _, one in refusals(deck, fact)}
    assert {one.rule for one in found} == {"G6", "G11", "G14", "G15", "G43"}

    speak(language)

    assert all(re.search(script, told(one.why)) for one in found)
    assert all(re.search(script, told(one.cheapest)) for one in found if one.cheapest)
