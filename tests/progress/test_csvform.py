"""A table for spreadsheets that is the whole log, and gives it back."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from quizapp.progress.arrivals import arrival_of
from quizapp.progress.csvform import (
    COLUMNS,
    TableRead,
    TableUnreadable,
    import_table,
    is_table,
    read_table,
)
from quizapp.progress.events import read_event
from quizapp.progress.journal_files import Line
from quizapp.progress.merge import merge, sources
from tests.progress.files import NAME, a_studied_file, an_answer_to, answer, moment, opened

GOLDEN = Path(__file__).parents[1] / "golden" / "log-v1.jsonl"


def the_row_of(table: Path) -> dict[str, str]:
    """The one row of a table, as a spreadsheet reads it."""
    with table.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    return row


def the_golden_log(folder: Path) -> None:
    """A file with every kind of event, one of a newer version among them."""
    lines = [raw[33:] for raw in GOLDEN.read_bytes().splitlines()]
    newer = read_event(
        lines[0].replace(b'"v":1', b'"v":2').replace(b'"body":{', b'"body":{"x":[1],')
    )
    with opened(folder) as progress:
        offered = [arrival_of(Line(read_event(data).id, data)) for data in (*lines, newer.data)]
        while offered:
            offered = offered[progress.sharing.take_in(offered).lines :]


@pytest.mark.parametrize("name", ["all.csv", "all.jsonl"])
def test_what_goes_out_comes_back_as_the_same_log(tmp_path: Path, name: str) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    the_golden_log(tmp_path / "one")
    out = tmp_path / name
    with opened(tmp_path / "one", read_only=True) as progress:
        written = progress.export(out)
        ids, digest = set(progress.ids()), progress.digest()

    with opened(tmp_path / "two") as progress:
        for new in (written, 0):  # the second time there is nothing new
            if is_table(out):
                assert import_table(progress, TableRead(out)) == new
            else:
                assert merge(progress, sources([out])).new == new
        assert set(progress.ids()) == ids
        assert progress.digest() == digest
        assert progress.verify().is_clean
        assert sum(progress.verify().unknown.values()) >= 1


def test_a_person_finds_the_answer_in_plain_words(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        answer(progress, given="원산")
        progress.export(tmp_path / "all.csv")

    row = the_row_of(tmp_path / "all.csv")
    assert tuple(row) == COLUMNS
    said = {name: row[name] for name in COLUMNS[:-2]}
    assert said == {
        "when": "2024-10-04 14:00:00",
        "kind": "answered",
        "deck": "war",
        "fact": "war:wonsan/began",
        "given": "원산",
        "grade": "right",
        "confidence": "sure",
    }


@pytest.mark.parametrize(
    "given", ["=1+1", "+1", "-1", "@x", "\tx", "\rx"], ids=["=", "+", "-", "@", "tab", "return"]
)
def test_no_answer_becomes_a_formula_and_none_is_changed(tmp_path: Path, given: str) -> None:
    with opened(tmp_path) as progress:
        stored = progress.answered(an_answer_to(given=given), moment())
        progress.export(tmp_path / "all.csv")

    row = the_row_of(tmp_path / "all.csv")
    assert row["given"].startswith("'")
    assert list(read_table(TableRead(tmp_path / "all.csv"))) == [Line(stored.id, stored.data)]


def test_a_row_that_a_person_changed_is_told_and_not_taken(tmp_path: Path) -> None:
    a_studied_file(tmp_path)
    out = tmp_path / "all.csv"
    with opened(tmp_path) as progress:
        progress.export(out)
    lines = out.read_text(encoding="utf-8-sig").splitlines()
    lines[2] = lines[2].replace('""took_ms"":4000', '""took_ms"":4')
    lines[3] = lines[3].replace("answered", "remembered", 1)  # a column for people only
    out.write_text("\n".join(lines), encoding="utf-8")

    read = TableRead(out)
    assert len(list(read_table(read))) == read.lines == 8
    assert read.wrong == 1


@pytest.mark.parametrize(
    "content", [b"a,b\n1,2\n", b"", b"\xff\xfe", b'id,event\n"' + b"x" * 200_000]
)
def test_another_table_is_refused_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    out = tmp_path / "other.csv"
    out.write_bytes(content)
    with pytest.raises(TableUnreadable, match=r"other\.csv"):
        list(read_table(TableRead(out)))


def test_a_database_is_no_table(tmp_path: Path) -> None:
    a_studied_file(tmp_path)
    assert not is_table(tmp_path / NAME)
    assert not is_table(tmp_path / "nothing.csv")
