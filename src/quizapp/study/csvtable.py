"""A table as CSV, for spreadsheets: what a chart shows, without its picture."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so would be run as a formula by a spreadsheet."""


def as_csv(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The table with its head, by RFC 4180; no cell can become a formula."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(list(map(_guarded, head)))
    writer.writerows(list(map(_guarded, row)) for row in rows)
    return text.getvalue()


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) and not _is_number(cell) else cell


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True
