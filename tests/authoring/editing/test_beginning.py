"""A deck begins blank, from a spreadsheet, or as a copy of one that came with the program."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from quizapp.authoring.editing.beginning import Beginnings
from quizapp.authoring.editing.changes import Add
from quizapp.authoring.editing.draft import Draft
from quizapp.decks.read import read_deck
from quizapp.facts.problem import QuizAppError
from tests.authoring.editing.ports import VOCABULARY, write_ports


def beginnings(folder: Path) -> Beginnings:
    (folder / "decks").mkdir(exist_ok=True)
    return Beginnings(folder / "decks", VOCABULARY)


def test_a_blank_deck_is_ready_for_its_first_topic(tmp_path: Path) -> None:
    folder = beginnings(tmp_path).blank("My Rivers", "First chapter")

    draft = Draft(folder, VOCABULARY, tmp_path / "journals")
    draft.do(Add("rhine", "1-first.yaml", {"is": "term", "name": "Rhine", "meaning": "a river"}))

    assert folder.name == "my-rivers"
    assert read_deck(folder, VOCABULARY).is_clean


def test_a_second_deck_of_one_title_gets_an_id_of_its_own(tmp_path: Path) -> None:
    begun = beginnings(tmp_path)

    assert begun.blank("Rivers", "One").name == "rivers"
    second = begun.blank("Rivers", "One")

    assert second.name == "rivers-2"
    assert "deck: rivers-2\n" in (second / "deck.yaml").read_text("utf-8")


def test_a_deck_needs_a_title(tmp_path: Path) -> None:
    with pytest.raises(QuizAppError, match="needs a title"):
        beginnings(tmp_path).blank("  ", "One")


def test_a_spreadsheet_becomes_a_deck_by_its_columns(tmp_path: Path) -> None:
    sheet = tmp_path / "battles.csv"
    sheet.write_text("name,date,place\nthe fall of Yuki,12 August 1945,Yuki\n", "utf-8")
    begun = beginnings(tmp_path)

    preview = begun.look_into(sheet)
    assert [column.target for column in preview.plan.tables[0].columns] == ["name", "date", "at"]
    preview = begun.mapped(preview, 0, 2, replace(preview.plan.tables[0].columns[2], target=""))
    folder = begun.from_sheet(preview, "Days of August")

    deck = read_deck(folder, VOCABULARY).deck
    assert deck is not None
    assert (deck.title, len(deck.facts)) == ("Days of August", 1)


def test_a_type_chosen_by_hand_guesses_the_columns_anew(tmp_path: Path) -> None:
    sheet = tmp_path / "words.csv"
    sheet.write_text("name,meaning\nfront,a Soviet army group\n", "utf-8")
    begun = beginnings(tmp_path)

    preview = begun.typed(begun.look_into(sheet), 0, "term")

    assert preview.plan.tables[0].type == "term"
    assert preview.read.is_clean


def test_what_is_no_spreadsheet_is_refused(tmp_path: Path) -> None:
    with pytest.raises(QuizAppError, match=r"no \.xlsx"):
        beginnings(tmp_path).look_into(tmp_path / "notes.doc")


def test_a_shipped_deck_is_written_as_a_copy_and_stays_itself(tmp_path: Path) -> None:
    shipped = write_ports(tmp_path)
    begun = beginnings(tmp_path)

    copy = begun.copy_of(shipped, "ports")
    (copy / "1-landings.yaml").write_text("chapter: Mine\n", "utf-8")

    assert begun.copy_of(shipped, "ports") == copy
    assert (copy / "1-landings.yaml").read_text("utf-8") == "chapter: Mine\n"
    assert (shipped / "1-landings.yaml").read_text("utf-8") != "chapter: Mine\n"
