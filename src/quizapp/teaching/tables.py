"""A class as tables for spreadsheets: whose marks, and how the items did."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from quizapp.exchange.sheet.csv_file import write_csv
from quizapp.exchange.sheet.grid import Table
from quizapp.teaching.marking import Paper, credits_of, points_said
from quizapp.teaching.paper import PaperTest
from quizapp.teaching.signs import key_signs
from quizapp.teaching.verdicts import ItemVerdicts

_ITEM_HEADERS = (
    "item", "question", "key", "papers", "facility", "point-biserial (corrected)",
    "upper-lower 27 %", "blank", "verdicts",
)  # fmt: skip
_OPTION_HEADERS = ("option", "chosen", "upper", "lower")
_DIGITS = 3


def marks_table(test: PaperTest, papers: Sequence[Paper]) -> Table:
    """A row for each paper: who, version, points, then each item's points, by the items' places
    in the test (the order of version A)."""
    items = [f"item {place}" for place in range(1, len(test.questions) + 1)]
    rows = [("who", "version", "points", "of", *items)]
    for paper in papers:
        credits = credits_of(test, paper)
        each = (points_said(credit) for credit in credits)
        total = points_said(sum(credits))
        rows.append((paper.who, paper.version, total, f"{len(items)}", *each))
    return Table("marks", tuple(rows))


def items_table(test: PaperTest, judged: Sequence[ItemVerdicts]) -> Table:
    """A row for each item: its figures, what they say, and how its options were used."""
    most = max((len(one.figures.options) for one in judged), default=0)
    options = tuple(f"{word} {n}" for n in range(1, most + 1) for word in _OPTION_HEADERS)
    rows = [_item_row(test, one, most) for one in judged]
    return Table("items", ((*_ITEM_HEADERS, *options), *rows))


def _item_row(test: PaperTest, judged: ItemVerdicts, most: int) -> tuple[str, ...]:
    figures, question = judged.figures, test.questions[judged.figures.place]
    cells = [
        f"{figures.place + 1}",
        question.prompt,
        key_signs(question, test.right(figures.place)),
        f"{figures.papers}",
        _figure(figures.facility),
        _figure(figures.correlation),
        _figure(figures.upper_lower),
        f"{figures.blank}",
        " ".join(verdict.sentence for verdict in judged.verdicts),
    ]
    for option, use in zip(question.options, figures.options, strict=False):
        cells += [option.text, f"{use.count}", _figure(use.upper), _figure(use.lower)]
    room = len(_OPTION_HEADERS) * (most - len(figures.options))
    return (*cells, *[""] * room)


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.{_DIGITS}f}"


def save_marks(path: Path, test: PaperTest, papers: Sequence[Paper]) -> None:
    """Write the marks as CSV, whole or not at all. Raises QuizAppError where the disk refuses."""
    write_csv(path, marks_table(test, papers))


def save_items(path: Path, test: PaperTest, judged: Sequence[ItemVerdicts]) -> None:
    """Write the items as CSV, whole or not at all. Raises QuizAppError where the disk refuses."""
    write_csv(path, items_table(test, judged))
