"""`quizapp check`: read decks and say everything that is wrong in them."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from quizapp.authoring.lint.coverage import lint_lost_gaps
from quizapp.authoring.lint.finding import RULES, Finding
from quizapp.authoring.lint.linter import lint
from quizapp.decks.files import HEADER, is_deck
from quizapp.decks.read import ReadReport, read_deck
from quizapp.decks.reports import report_on
from quizapp.facts.problem import Problem
from quizapp.questions.spoken import HELD

NAME = "check"
HELP = "read decks and say everything that is wrong in them"
CLEAN, WRONG, UNREADABLE = 0, 1, 2
_EXAMPLES = """examples:
  quizapp check decks/august-1945          one deck
  quizapp check decks                      every deck in a folder
  quizapp check --strict decks/planets     and what a published deck must keep
  quizapp check --style decks/planets      and what could be better: cues, words that take a side,
                                           missing sources, facts that give no question ...

exit status: 0 no mistakes, 1 mistakes found, 2 no deck that can be read. What --style finds is
advice and does not count.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _EXAMPLES
    parser.add_argument(
        "decks", metavar="PATH", nargs="+", type=Path, help="a deck folder, or a folder of decks"
    )
    parser.add_argument(
        "--strict", action="store_true", help="demand what a published deck must keep"
    )
    parser.add_argument(
        "--style", action="store_true", help="say also what could be better, by kinds"
    )


def run(args: argparse.Namespace) -> int:
    """Print every problem as `file:line:column: what; repair`, then the findings of style by
    kinds; gives the exit status."""
    vocabulary = args.paths.resources / "vocabulary"
    statuses = [
        _check(folder, vocabulary, strict=args.strict, style=args.style)
        for path in args.decks
        for folder in _deck_folders(path)
    ]
    return max(statuses)


def _deck_folders(path: Path) -> Iterator[Path]:
    """The deck at a path, the one a file belongs to, or every deck in a folder."""
    if os.path.isfile(path):
        yield path.parent
    elif is_deck(path) or not os.path.isdir(path):
        yield path
    else:
        yield from _decks_inside(path) or [path]


def _decks_inside(folder: Path) -> list[Path]:
    try:
        return [folder / name for name in sorted(os.listdir(folder)) if is_deck(folder / name)]
    except OSError:
        return []  # reading the folder as a deck tells why


def _check(folder: Path, vocabulary: Path, *, strict: bool, style: bool) -> int:
    read = read_deck(folder, vocabulary, strict=strict)
    for problem in read.problems:
        print(_line(folder, problem))
    if read.deck is not None and read.is_clean and not style:
        for finding in lint_lost_gaps(read.deck):
            placed = finding.placed_in(read.deck)
            print(printable(f"{_where(folder, placed)}: (hint) {placed}"))
    print(printable(report_on(read).sentence), file=sys.stderr)
    if style:
        _tell_style(folder, read)
    if _is_unreadable(read):
        return UNREADABLE
    return CLEAN if read.is_clean else WRONG


def _tell_style(folder: Path, read: ReadReport) -> None:
    """Print what could be better in a deck without mistakes, the weightier kinds first."""
    if read.deck is None or not read.is_clean:
        print("Style is looked at once the mistakes are mended.", file=sys.stderr)
        return
    findings = lint(read.deck)
    for rule, group in groupby(findings, key=lambda finding: finding.rule):
        found = list(group)
        print(f"\n{RULES[rule]} ({len(found)}) [{rule}]")
        for finding in found:
            print(printable(f"  {_where(folder, finding)}: {finding}"))
    print(f"Style: {_counted(len(findings))}.", file=sys.stderr)


def _where(folder: Path, finding: Finding) -> str:
    """The file and line, or the whole deck where no line is known."""
    place = finding.place
    return f"{folder / place.file}:{place.line}" if place.file else f"{folder}"


def _counted(findings: int) -> str:
    if not findings:
        return "nothing that could be better"
    return "1 finding" if findings == 1 else f"{findings} findings"


def _line(folder: Path, problem: Problem) -> str:
    kind = "" if problem.grave else "(hint) "
    place = f"{folder / problem.place.file}:{problem.place.line}:{problem.place.column}"
    return printable(f"{place}: {kind}{problem.what}; {problem.repair}")


def _is_unreadable(read: ReadReport) -> bool:
    rules = {problem.rule for problem in read.problems if problem.place.file == HEADER}
    return read.deck is None and not rules.isdisjoint({"unreadable", "no-header", "not-a-file"})


def printable(text: str) -> str:
    """The text without characters that would steer a terminal; a held blank is a blank."""
    plain = text.replace(HELD, " ")
    return "".join(letter if letter.isprintable() else "�" for letter in plain)
