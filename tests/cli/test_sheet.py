"""Spreadsheets as a person types it."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.cli.main import main
from quizapp.decks.read import read_deck
from tests.decks.packages import a_deck
from tests.decks.written import VOCABULARY

CSV = (
    "Event,Day,Led by,Weather\nthe start,19 October 1911,Amundsen,fog\nthe return,soon,Amundsen,\n"
)


def run(capsys: pytest.CaptureFixture[str], *words: str | Path, status: int = 0) -> str:
    assert main(["sheet", *map(str, words)]) == status
    captured = capsys.readouterr()
    return captured.out + captured.err


def test_two_columns_become_a_deck_of_cards_in_one_step(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "German.csv").write_text("der Hund;the dog\ndie Katze;the cat\n", encoding="utf-8")

    told = run(capsys, "in", tmp_path / "German.csv", "--to", tmp_path / "deck")

    report = read_deck(tmp_path / "deck", VOCABULARY)
    assert told == f"2 cards.\nWritten in {tmp_path / 'deck'}: 1-german.yaml, deck.yaml.\n"
    assert report.is_clean
    assert report.deck is not None
    assert (report.deck.title, len(report.deck.facts)) == ("German", 2)


def test_a_look_tells_what_columns_mean_and_which_cells_are_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "race.csv").write_text(CSV, encoding="utf-8")

    told = run(capsys, "look", tmp_path / "race.csv", status=1).splitlines()

    assert told[:5] == [
        "race (event)",
        "  Event: name",
        "  Day: date",
        "  Led by: commander",
        "  Weather: weather, a new property: text",
    ]
    assert told[5].startswith("(hint) race!C2: “Amundsen” is no topic yet")
    assert told[6].startswith("race!B3: “soon” is no date")
    assert told[7] == "2 topics, 1 new name; 1 cell to mend."


def test_a_sheet_with_wrong_cells_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "race.csv").write_text(CSV, encoding="utf-8")

    run(capsys, "in", tmp_path / "race.csv", "--to", tmp_path / "deck", status=1)

    assert not (tmp_path / "deck").exists()


def test_columns_and_types_can_be_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "race.csv").write_text(CSV, encoding="utf-8")

    words = ("--column", "Day=note", "--column", "Weather=", "--type", "landing")
    run(capsys, "in", tmp_path / "race.csv", "--to", tmp_path / "deck", *words)
    told = run(capsys, "look", tmp_path / "race.csv", "--column", "Night=date", status=2)

    text = (tmp_path / "deck" / "1-race.yaml").read_text(encoding="utf-8")
    assert "is: landing" in text
    assert "note: soon" in text
    assert "fog" not in text
    assert "No column has the header “Night”" in told


def test_more_rows_go_into_the_same_deck(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    deck = a_deck(tmp_path / "poles")
    (tmp_path / "more.csv").write_text(
        "chapter,event,date\nThe race,the return,1912\nThe race,the British arrival,1912-01-18\n",
        encoding="utf-8",
    )

    told = run(capsys, "in", tmp_path / "more.csv", "--to", deck)

    text = (deck / "1.yaml").read_text(encoding="utf-8")
    assert "2 topics, 1 of them in the deck already." in told
    assert "british: {is: event, name: the British arrival, date: 1912-01-18}" in text
    assert "return:" in text


def test_a_deck_goes_out_and_a_template_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    deck = a_deck(tmp_path / "poles")

    assert "Written" in run(capsys, "out", deck, tmp_path / "p.xlsx")
    assert "Written" in run(capsys, "out", deck, tmp_path / "p.csv")
    assert "Fill" in run(capsys, "template", tmp_path / "t.xlsx")
    told = run(capsys, "in", tmp_path / "p.xlsx", "--to", tmp_path / "again")

    assert "2 topics" in told
    before, after = (read_deck(folder, VOCABULARY).deck for folder in (deck, tmp_path / "again"))
    assert before is not None
    assert after is not None
    assert dict(before.facts) == dict(after.facts)


@pytest.mark.parametrize("name", ["x.ods", "x.csv"])
def test_what_cannot_be_read_is_said(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "quizapp: " in run(capsys, "look", tmp_path / name, status=2)
