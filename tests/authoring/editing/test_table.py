"""Topics of a type are a table of typed cells, and take a block from a spreadsheet."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.authoring.editing.draft import Draft
from quizapp.authoring.editing.table import TopicTable, free_id, pasted, table_of
from quizapp.facts.deck import Deck
from quizapp.facts.problem import QuizAppError
from tests.authoring.editing.ports import LANDINGS, a_draft, raw


def opened(folder: Path) -> tuple[Draft, Deck, TopicTable]:
    draft = a_draft(folder)
    deck = draft.text.report.deck
    assert deck is not None
    return draft, deck, table_of(deck, draft.text, "landing")


def test_a_row_a_topic_and_a_column_a_property(tmp_path: Path) -> None:
    _, _, table = opened(tmp_path)

    assert table.columns[:3] == ("name", "began", "at")
    assert [row.topic for row in table.rows] == ["seishin", "rashin", "yuki"]
    assert table.rows[1].cells[:3] == ("the Rashin landing", "12 August 1945", "Najin")


def test_a_cell_changes_its_value_and_nothing_beside_it(tmp_path: Path) -> None:
    draft, deck, table = opened(tmp_path)

    draft.do(pasted(deck, draft.text, table, (1, 1), "9 August 1945"))

    assert raw(draft) == LANDINGS.replace("value: 1945-08-12", "value: 1945-08-09")


def test_an_empty_cell_takes_the_value_away(tmp_path: Path) -> None:
    draft, deck, table = opened(tmp_path)

    draft.do(pasted(deck, draft.text, table, (0, 2), ""))

    assert "at" not in draft.text.body("seishin")


def test_semicolons_part_several_values(tmp_path: Path) -> None:
    draft, deck, table = opened(tmp_path)
    column = table.columns.index("source")

    draft.do(pasted(deck, draft.text, table, (2, column), "tass; atlas"))

    assert draft.text.body("yuki")["source"] == ["tass", "atlas"]


def test_a_block_fills_cells_and_what_reaches_below_becomes_topics(tmp_path: Path) -> None:
    draft, deck, table = opened(tmp_path)

    block = "the Yuki landing\t10 August 1945\tUnggi\r\nthe Genzan landing\t1945-08-21\tNajin\r\n"
    draft.do(pasted(deck, draft.text, table, (2, 0), block))

    assert draft.text.body("yuki")["began"] == "1945-08-10"
    assert draft.text.body("genzan-landing") == {
        "is": "landing", "name": "the Genzan landing", "began": "1945-08-21", "at": "najin",
    }  # fmt: skip
    draft.undo()
    assert raw(draft) == LANDINGS


def test_a_new_row_without_a_name_is_refused(tmp_path: Path) -> None:
    draft, deck, table = opened(tmp_path)

    with pytest.raises(QuizAppError, match="needs a name"):
        pasted(deck, draft.text, table, (3, 1), "1945-08-21")


def test_a_block_wider_than_the_table_is_refused(tmp_path: Path) -> None:
    draft, deck, table = opened(tmp_path)

    with pytest.raises(QuizAppError, match="there is room for"):
        pasted(deck, draft.text, table, (0, 1), "\t" * len(table.columns))


def test_ids_come_from_names_and_are_free() -> None:
    assert free_id("the Genzan landing", set()) == "genzan-landing"
    assert free_id("the Genzan landing", {"genzan-landing"}) == "genzan-landing-2"
    assert free_id("…", set()) == "topic"
