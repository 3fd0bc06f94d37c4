"""A phrase reads like any English text, and remembers what it was made of."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.facts.phrase import Joined, Phrase, Sentence, counted_phrase, phrase
from quizapp.facts.problem import Place, Problem, QuizAppError

FOLDER = Path("/home/minji")
MANY = 1_234_567


def test_a_phrase_reads_as_the_same_text_written_at_once() -> None:
    assert phrase("Nothing was changed.") == "Nothing was changed."
    assert phrase("No {file} in {folder}.", file="a", folder=FOLDER) == f"No a in {FOLDER}."
    assert phrase("{size:,} bytes; {most:,} is the most", size=MANY, most=9) == (
        f"{MANY:,} bytes; {9:,} is the most"
    )


def test_a_phrase_remembers_its_pattern_and_what_fills_it() -> None:
    said = phrase("No {file} in {folder}.", file="a", folder=FOLDER)

    assert said.pattern == "No {file} in {folder}."
    assert said.slots == {"file": "a", "folder": FOLDER}
    assert said.number is None


def test_what_fills_a_slot_may_be_a_phrase() -> None:
    why = phrase("{file} is away", file="a")

    said = phrase("It failed: {why}.", why=why)

    assert said == "It failed: a is away."
    assert said.slots["why"] is why


@pytest.mark.parametrize(
    ("number", "text"), [(0, "0 facts left"), (1, "1 fact left"), (2, "2 facts left")]
)
def test_a_counted_phrase_takes_the_form_that_fits_its_number(number: int, text: str) -> None:
    said = counted_phrase(number, "{n} fact {where}", "{n} facts {where}", where="left")

    assert said == text
    assert (said.number, said.one, said.pattern) == (
        number,
        "{n} fact {where}",
        "{n} facts {where}",
    )


def test_any_name_may_be_a_slots() -> None:
    assert phrase("{pattern} {slots}", pattern="a", slots="b") == "a b"
    assert counted_phrase(2, "", "{number} {one} {many}", number="a", one="b", many="c") == "a b c"


def test_joined_phrases_leave_out_what_is_empty() -> None:
    parts = phrase("One."), "", phrase("Two.")

    said = Joined.of(parts)

    assert said == "One. Two."
    assert said.parts == (parts[0], parts[2])
    assert Joined.of(("a", "b"), ", ") == "a, b"
    assert not Joined.of(("", ""))


@pytest.mark.parametrize("part", ["“a” is away", "it is away", "It is away.", "away..."])
def test_a_part_of_a_sentence_becomes_one_with_a_capital_and_one_full_stop(part: str) -> None:
    said = Sentence.of(part)

    assert said == f"{part[0].upper()}{part[1:].rstrip('.')}."
    assert said.part is part


def test_the_text_of_an_error_made_with_a_phrase_is_still_a_phrase() -> None:
    why = phrase("{file} is away", file="a")

    assert str(ValueError(why)) is why
    assert str(why) is why


def test_the_words_of_a_refusal_stay_phrases_and_read_as_one_text() -> None:
    what, safe = phrase("No {file}.", file="a"), phrase("Nothing was changed.")
    error = QuizAppError(what, safe)

    said = str(error)

    assert said == "No a. Nothing was changed."
    assert (error.what, error.safe, error.todo) == (what, safe, "")
    assert isinstance(said, Joined)
    assert said.parts == (what, safe)


def test_a_problem_is_said_with_its_place_and_repair() -> None:
    said = str(Problem("a-rule", Place("deck.yaml", 3, 1), "it is wrong", "mend it"))

    assert said == "deck.yaml:3:1: it is wrong; mend it"
    assert isinstance(said, Phrase)
