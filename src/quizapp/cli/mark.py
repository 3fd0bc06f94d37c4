"""`quizapp mark`: papers marked by the code on their sheets, and what they say of the items."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.cli.check import printable
from quizapp.facts.problem import QuizAppError

if TYPE_CHECKING:
    from quizapp.teaching.kept import KeptTests
    from quizapp.teaching.marking import Paper
    from quizapp.teaching.paper import Correction, PaperTest

_EXAMPLES = """examples:
  quizapp mark K7QM2X                           the marks of all papers, and the verdicts
  quizapp mark K7QM2X results/*.quizresult      take these result files in first
  quizapp mark K7QM2X --typed papers.txt        a line a paper: name, version, BACDA...
  quizapp mark K7QM2X --marks marks.csv --items items.csv
  quizapp mark K7QM2X --correct 7=B             whose mark another key would change
  quizapp mark K7QM2X --correct 7=B,D --keep    and then let it count
  quizapp mark K7QM2X --correct 7= --keep       strike item 7: everybody gets its point
"""
_SAFE = "Nothing was changed."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.epilog = _EXAMPLES
    parser.add_argument("code", metavar="CODE", help="the code on the sheets")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="result files")
    parser.add_argument("--typed", type=Path, metavar="FILE", help="typed papers, a line each")
    parser.add_argument("--marks", type=Path, metavar="CSV", help="write everybody's marks")
    parser.add_argument("--items", type=Path, metavar="CSV", help="write the items' figures")
    parser.add_argument(
        "--correct", metavar="N=KEY", help="another key for item N of version A, by its letters"
    )
    parser.add_argument("--keep", action="store_true", help="let the corrected key count")


def run(args: argparse.Namespace) -> int:
    """Mark; the exit status is 1 where a file or a line could not be taken in."""
    from quizapp.teaching.kept import KeptTests  # noqa: PLC0415

    kept = KeptTests(args.paths.tests)
    test = kept.find(args.code)
    if args.correct:
        return _correct(kept, test, args)
    remarks = [*kept.take_in(test, args.files), *_typed(kept, test, args.typed)]
    _print_class(kept, test, args)
    for remark in remarks:
        print(printable(remark))
    return 1 if remarks else 0


def _typed(kept: KeptTests, test: PaperTest, path: Path | None) -> list[str]:
    """Keep the papers in a file of lines; gives a sentence for each line that is none."""
    from quizapp.exchange.opening import bytes_of  # noqa: PLC0415
    from quizapp.teaching.kept import keep_typed  # noqa: PLC0415

    if path is None:
        return []
    text = bytes_of(path, 1_000_000).decode("utf-8-sig", "replace")
    return list(keep_typed(kept, test, text))


def _print_class(kept: KeptTests, test: PaperTest, args: argparse.Namespace) -> None:
    from quizapp.teaching.marking import mark_of, points_said  # noqa: PLC0415
    from quizapp.teaching.tables import save_items, save_marks  # noqa: PLC0415
    from quizapp.teaching.verdicts import judge, too_few_said  # noqa: PLC0415

    found = kept.class_of(test)
    print(printable(f"{test.title}, {test.code}: {len(found.papers)} papers"))
    for paper in found.papers:
        points = points_said(mark_of(test, paper))
        print(printable(f"  {paper.who} ({paper.version}): {points} of {len(test.questions)}"))
    judged = judge(test, found.papers)
    for one in judged:
        for verdict in one.verdicts:
            prompt = test.questions[one.figures.place].prompt
            print(printable(f"[{one.figures.place + 1}] {prompt}\n    {verdict.sentence}"))
    print(too_few_said(len(found.papers)) or "Verdicts are by all papers.")
    for remark in found.remarks:
        print(printable(remark))
    if args.marks is not None:
        save_marks(args.marks, test, found.papers)
    if args.items is not None:
        save_items(args.items, test, judged)


def _correct(kept: KeptTests, test: PaperTest, args: argparse.Namespace) -> int:
    """Name whose mark another key changes; let it count where that is wanted."""
    from quizapp.teaching.marking import changes, points_said  # noqa: PLC0415

    correction = correction_of(test, args.correct)
    papers: tuple[Paper, ...] = kept.class_of(test).papers
    found = changes(test, correction, papers)
    for one in found:
        print(printable(f"  {one.who}: {points_said(one.before)} -> {points_said(one.after)}"))
    print(f"{len(found)} of {len(papers)} marks change.")
    if args.keep:
        kept.keep_corrected(test.corrected(correction))
        print("The corrected key counts now.")
    else:
        print("Nothing was changed. Add --keep to let it count.")
    return 0


def correction_of(test: PaperTest, text: str) -> Correction:
    """The correction that "7=B" or "7=B,D" says, by version A. Raises QuizAppError."""
    from quizapp.teaching.paper import Correction  # noqa: PLC0415
    from quizapp.teaching.signs import read_answers  # noqa: PLC0415

    number, _, wanted = text.partition("=")
    if not number.strip().isdigit() or not 1 <= int(number) <= len(test.questions):
        todo = "Write its number in version A, then the key: 7=B."
        raise QuizAppError(f"“{text}” names no item of this test.", _SAFE, todo)
    place = int(number) - 1
    item = next(one for one in test.sheet(test.versions[0].letter) if one.place == place)
    given = [read_answers((item,), part)[0] for part in wanted.split(",") if part.strip()]
    right = tuple((one,) if isinstance(one, str) else one for one in given)
    return Correction(place, right)
