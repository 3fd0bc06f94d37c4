"""`quizapp questions` prints what a deck gives, for people, for programs and for authors."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from quizapp.cli.main import main

ROOT = Path(__file__).parent.parent.parent
SMALL = ROOT / "tests" / "golden" / "decks" / "small"
HEADER = "deck: d\ntitle: A deck\nlanguage: en\nwhen: August 1945\n"
CHAPTER = """chapter: One
topics:
  landing: {is: landing, name: the landing, date: 1945-08-13, units: [b1]}
  other: {is: landing, name: the other landing, date: 1945-08-15}
  third: {is: landing, name: the southern landing, date: 1945-08-21}
  b1: {is: formation, name: the 1st Battalion}
"""


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """A small sound deck."""
    folder = tmp_path / "d"
    folder.mkdir()
    (folder / "deck.yaml").write_text(HEADER, encoding="utf-8")
    (folder / "1.yaml").write_text(CHAPTER, encoding="utf-8")
    return folder


def questions(*words: str | Path) -> int:
    """The exit status of `quizapp questions`."""
    return main(["questions", *map(str, words)])


def printed(capsys: pytest.CaptureFixture[str], *words: str | Path) -> list[dict[str, object]]:
    """The JSON objects that the command prints, one a line."""
    assert questions(*words, "--json") == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_json_has_one_object_a_line_with_all_that_a_checker_needs(
    deck: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = printed(capsys, deck)

    wanted = {
        "facts", "form", "rung", "direction", "prompt", "options", "answer", "accepted",
        "explanation", "feedback", "sources", "seed",
    }  # fmt: skip
    assert made
    assert all(wanted <= set(question) for question in made)
    assert {question["seed"] for question in made} == {1}


def test_an_order_is_told_in_its_order_and_why_behind_its_own(
    deck: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = CHAPTER.replace("1945-08-15}", "{value: 1945-08-15, why: The fleet was late.}}")
    (deck / "1.yaml").write_text(told, encoding="utf-8")
    assert questions(deck, "--form", "order", "--fact", "other/date") == 0

    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    after = next(n for n, line in enumerate(lines) if line.startswith("Answer:")) + 1
    assert lines[after : after + 4] == [
        "The landing took place on 13 August 1945.",
        "The other landing took place on 15 August 1945.",
        "The fleet was late.",
        "The southern landing took place on 21 August 1945.",
    ]


def test_every_way_is_printed_on_each_rung_it_serves(
    deck: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = printed(capsys, deck, "--fact", "landing/date")

    assert [(q["form"], q["rung"], q["direction"]) for q in made] == [
        ("true-false", "recognise", "forward"),
        ("choice", "recognise", "forward"),
        ("choice", "discriminate", "forward"),
        ("choice", "recognise", "backward"),
        ("choice", "discriminate", "backward"),
        ("order", "discriminate", "forward"),
        ("derived", "discriminate", "backward"),
        ("cloze", "complete", "forward"),
        ("date", "produce", "forward"),
        ("derived", "produce", "forward"),
    ]


def test_one_form_or_one_fact_can_be_asked_for(
    deck: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = printed(capsys, deck, "--form", "date", "--fact", "d:other/date")

    assert [(q["form"], q["facts"]) for q in made] == [("date", ["d:other/date"])]


def test_the_seed_decides(deck: Path, capsys: pytest.CaptureFixture[str]) -> None:
    once, again, other = (printed(capsys, deck, "--seed", seed) for seed in ("7", "7", "8"))

    assert once == again
    assert once != other


def test_people_read_the_question_its_answer_and_what_the_others_are(
    deck: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert questions(deck, "--fact", "landing/date", "--form", "date") == 0

    assert capsys.readouterr().out.splitlines() == [
        "[d:landing/date · date · produce · forward]",
        "When did the landing take place?",
        "  (a day, such as 4 July 1776)",
        "  Answer: 13 August 1945",
        "  The landing took place on 13 August 1945.",
        "",
    ]


def test_reasons_name_the_rule_and_the_repair(
    deck: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert questions(deck, "--reasons", "--fact", "landing/units#b1") == 0

    assert capsys.readouterr().out.splitlines()[0] == (
        "d:landing/units#b1 · choice · forward · G3: The list is open, so a value that it does not "
        "hold may still be right. Add two not: values, or write all: if the list is whole."
    )


def test_reasons_are_printed_for_programs_too(
    deck: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = printed(capsys, deck, "--reasons", "--form", "choice")

    assert all(set(one) == {"fact", "form", "direction", "rule", "why", "cheapest"} for one in told)
    assert "G3" in {one["rule"] for one in told}


def test_a_shipped_deck_is_known_by_its_id(capsys: pytest.CaptureFixture[str]) -> None:
    made = printed(capsys, "august-1945", "--form", "which-source")

    assert made
    assert all(question["form"] == "which-source" for question in made)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nowhere"], "There is no deck “nowhere”."),
        ([SMALL, "--fact", "no/such"], "has no fact “no/such”."),
    ],
)
def test_what_is_not_there_is_said(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert questions(*words) == 2

    assert said in capsys.readouterr().err


def test_a_deck_with_mistakes_gives_no_questions(
    deck: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (deck / "1.yaml").write_text(CHAPTER.replace("1945-08-13", "soon"), encoding="utf-8")

    assert questions(deck) == 2

    assert "has mistakes. First, in 1.yaml:3:" in capsys.readouterr().err
