"""`quizapp sheet`: a spreadsheet into a deck, and a deck into a spreadsheet."""

from __future__ import annotations

import argparse
import secrets
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.cli.check import printable
from quizapp.cli.pack import folder_of
from quizapp.facts.problem import QuizAppError

if TYPE_CHECKING:
    from quizapp.decks.write import DeckText
    from quizapp.exchange.sheet.grid import Book
    from quizapp.exchange.sheet.plan import Plan, TablePlan
    from quizapp.exchange.sheet.reading import SheetRead

_EXAMPLES = """examples:
  quizapp sheet template forty.xlsx          a workbook to fill
  quizapp sheet look forty.xlsx              what its columns are taken for, and what is wrong
  quizapp sheet in forty.xlsx --to my-deck   a new deck in the folder my-deck, or more for it
  quizapp sheet in words.csv --to my-words   front and back, two columns, become cards
  quizapp sheet out august-1945 a.xlsx       a deck as a workbook (or as a .csv)
"""
_XLSX, _CSV = (".xlsx", ".xlsm"), (".csv", ".tsv", ".txt")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what can be done."""
    parser.epilog = _EXAMPLES
    wanted = parser.add_subparsers(dest="wanted", metavar="WHAT", required=True)
    template = wanted.add_parser("template", help="write a workbook to fill")
    template.add_argument("file", type=Path, metavar="FILE")
    for name, say in (("look", "say what a sheet holds"), ("in", "make a deck of a sheet")):
        one = wanted.add_parser(name, help=say)
        one.add_argument("file", type=Path, metavar="FILE", help="a .xlsx or a .csv")
        one.add_argument("--to", type=Path, metavar="FOLDER", required=name == "in")
        one.add_argument(
            "--type", metavar="TYPE", help="what every row is: event, person, card ..."
        )
        one.add_argument(
            "--column", metavar="HEADER=MEANING", action="append", default=[],
            help="what a column means: a property, a key, property.qualifier; nothing: leave it",
        )  # fmt: skip
        one.add_argument("--title", metavar="TITLE", help="of a new deck")
    out = wanted.add_parser("out", help="write a deck as a sheet")
    out.add_argument("deck", metavar="DECK", help="a deck folder, or the id of a deck at hand")
    out.add_argument("file", type=Path, metavar="FILE", help="a .xlsx, or a .csv with one table")


def run(args: argparse.Namespace) -> int:
    """Do it; the exit status is 1 where a sheet has cells to be mended."""
    return {"template": _template, "look": _look, "in": _in, "out": _out}[args.wanted](args)


def _vocabularies(args: argparse.Namespace) -> Path:
    folder: Path = args.paths.resources / "vocabulary"
    return folder


def _template(args: argparse.Namespace) -> int:
    from quizapp.decks.vocabulary import read_vocabulary  # noqa: PLC0415
    from quizapp.exchange.sheet.template import template  # noqa: PLC0415

    vocabulary, _problems = read_vocabulary(_vocabularies(args), "en")
    _write(args.file, template(vocabulary))
    print(f"Fill {args.file}, then: quizapp sheet in {args.file} --to FOLDER")
    return 0


def _write(path: Path, book: Book) -> None:
    from quizapp.exchange.sheet.xlsx_file import write_xlsx  # noqa: PLC0415

    if path.suffix.lower() not in _XLSX:
        raise QuizAppError(f"{path.name} does not end in .xlsx.", "Nothing was written.")
    write_xlsx(path, book)


# In


def _look(args: argparse.Namespace) -> int:
    _text, plan, read = _read(args)
    for table in plan.tables:
        kind = table.type if table.is_read() else "not read: no column names what a row is about"
        print(printable(f"{table.table} ({kind})"))
        for column in table.columns:
            meaning = f"{column.target}.{column.qualifier}" if column.qualifier else column.target
            made = f", a new property: {column.new.value}" if column.new else ""
            print(printable(f"  {column.header or '(no header)'}: {meaning or 'not read'}{made}"))
    _print_problems(read)
    return 0 if read.is_clean else 1


def _in(args: argparse.Namespace) -> int:
    from quizapp.decks.write import write_deck_text  # noqa: PLC0415
    from quizapp.exchange.sheet.into_deck import into_deck  # noqa: PLC0415

    text, _plan, read = _read(args)
    _print_problems(read)
    if not read.is_clean:
        return 1
    after = into_deck(read, text)
    grave = [problem for problem in after.report.problems if problem.grave]
    _make_folder(args.to)
    before = text if (args.to / "deck.yaml").exists() else replace(text, pages={})
    written = write_deck_text(args.to, before, after)
    print(f"Written in {args.to}: {', '.join(written) or 'nothing new'}.")
    for problem in grave[:20]:
        print(printable(str(problem)))
    if grave:
        print(f"{len(grave)} to mend before it can be studied: quizapp check {args.to}")
    return 1 if grave else 0


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        what = f"The folder {folder} cannot be made ({error.strerror or error})."
        raise QuizAppError(what, "Nothing was changed.", "Choose another one.") from error


def _read(args: argparse.Namespace) -> tuple[DeckText, Plan, SheetRead]:
    from quizapp.decks.files import is_deck  # noqa: PLC0415
    from quizapp.decks.vocabulary import read_vocabulary  # noqa: PLC0415
    from quizapp.decks.write import read_deck_text  # noqa: PLC0415
    from quizapp.exchange.sheet.into_deck import new_deck_text  # noqa: PLC0415
    from quizapp.exchange.sheet.plan import guess_plan  # noqa: PLC0415
    from quizapp.exchange.sheet.reading import read_sheet, vocabulary_of  # noqa: PLC0415

    book = _book(args.file)
    folder = args.to or Path(book.name)
    known = read_deck_text(folder, _vocabularies(args)) if is_deck(folder) else None
    vocabulary = vocabulary_of(known) if known else read_vocabulary(_vocabularies(args), "en")[0]
    plan = _told(args, guess_plan(book, vocabulary, args.type or ""))
    title = args.title or plan.deck.get("title", book.name)
    text = known or new_deck_text(plan, title, secrets.token_hex(16), folder, _vocabularies(args))
    return text, plan, read_sheet(book, plan, text, _watch)


def _book(path: Path) -> Book:
    from quizapp.exchange.sheet.csv_file import read_csv  # noqa: PLC0415
    from quizapp.exchange.sheet.xlsx_file import read_xlsx  # noqa: PLC0415

    ending = path.suffix.lower()
    if ending not in (*_XLSX, *_CSV):
        todo = "Save it as an Excel workbook (.xlsx) or as CSV UTF-8."
        raise QuizAppError(f"{path.name} is no .xlsx and no .csv.", "Nothing was changed.", todo)
    return read_xlsx(path) if ending in _XLSX else read_csv(path)


def _told(args: argparse.Namespace, plan: Plan) -> Plan:
    """The plan with the meanings that were given on the command line."""
    for said in args.column:
        header, _, meaning = said.rpartition("=")
        if not any(column.header == header for one in plan.tables for column in one.columns):
            what = f"No column has the header “{header}”."
            raise QuizAppError(what, "Nothing was changed.", "quizapp sheet look lists them.")
        tables = tuple(_with_meaning(table, header, meaning) for table in plan.tables)
        plan = replace(plan, tables=tables)
    return plan


def _with_meaning(table: TablePlan, header: str, meaning: str) -> TablePlan:
    target, _, qualifier = meaning.partition(".")
    for number, column in enumerate(table.columns):
        if column.header == header:
            meant = replace(column, target=target, qualifier=qualifier, new=None)
            table = table.changed(number, meant)
    return table


def _watch(done: int, all_: int) -> bool:
    if sys.stderr.isatty():
        print(f"\r{100 * done // max(1, all_)} % read ", end="", file=sys.stderr, flush=True)
    return True


def _print_problems(read: SheetRead) -> None:
    for problem in read.problems[:100]:
        print(printable(f"{'' if problem.grave else '(hint) '}{problem}"))
    print(printable(read.sentence))


# Out


def _out(args: argparse.Namespace) -> int:
    from quizapp.decks.write import read_deck_text  # noqa: PLC0415
    from quizapp.exchange.sheet.csv_file import write_csv  # noqa: PLC0415
    from quizapp.exchange.sheet.out import deck_as_book, deck_as_table  # noqa: PLC0415

    text = read_deck_text(folder_of(args.deck, args.paths), _vocabularies(args))
    if args.file.suffix.lower() in _CSV:
        write_csv(args.file, deck_as_table(text))
    else:
        _write(args.file, deck_as_book(text))
    print(f"Written: {args.file}")
    return 0
