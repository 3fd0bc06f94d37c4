"""A chart's table as a file for spreadsheets."""

from __future__ import annotations

import csv
import io

import pytest

from quizapp.study.csvtable import as_csv


def test_what_is_written_is_read_back() -> None:
    rows = [("Landings, in Korea", "46"), ('He said "no"', "-3"), ("청진\n清津", "")]

    read = list(csv.reader(io.StringIO(as_csv(("Part", "Facts"), rows))))

    assert read == [["Part", "Facts"], *map(list, rows)]


@pytest.mark.parametrize("cell", ["=1+1", "@SUM(A1)", "+cmd", "-x", "\t=1"])
def test_no_cell_becomes_a_formula(cell: str) -> None:
    assert as_csv((cell,), ()).strip().strip('"').startswith("'")
