"""`quizapp print`: a test on paper, in up to four versions, as a PDF."""

from __future__ import annotations

import argparse
import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.cli.questions import deck_at, folder_at
from quizapp.facts.problem import QuizAppError
from quizapp.questions.terms import Form, Rung
from quizapp.study.quiz import MOST_ITEMS, SEED_BITS, USUAL_LENGTH, QuizSpec

if TYPE_CHECKING:
    from quizapp.facts.deck import Deck
    from quizapp.questions.question import Question
    from quizapp.teaching.paper import PaperTest

_SAFE = "Nothing was written."
_EXAMPLES = """examples:
  quizapp print august-1945 --count 20 --versions 4 --out test.pdf --key
  quizapp print august-1945 --chapter 4 --difficulty recognise --out test.pdf
  quizapp print my-deck --forms choice,date --paper letter --large-print --out test.pdf
  quizapp print --again K7QM2X --key --out key.pdf     what was printed before
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.epilog = _EXAMPLES
    parser.add_argument("deck", nargs="?", metavar="DECK", help="a deck folder or a deck's id")
    parser.add_argument("--again", metavar="CODE", help="print the test of this code again")
    parser.add_argument("--out", type=Path, metavar="FILE.pdf", required=True)
    parser.add_argument(
        "--count", type=int, metavar="N", default=USUAL_LENGTH,
        help=f"at most N questions (default {USUAL_LENGTH}), 0 for all",
    )  # fmt: skip
    parser.add_argument("--versions", type=int, metavar="N", default=1, choices=range(1, 5))
    parser.add_argument("--seed", type=int, metavar="N", help="draw the same test again")
    parser.add_argument("--title", metavar="TITLE", default="", help="else the deck's title")
    parser.add_argument("--chapter", type=int, action="append", metavar="N", help="only chapter N")
    parser.add_argument("--forms", metavar="FORM,FORM", default="", help="only these forms")
    parser.add_argument("--difficulty", choices=[rung.word for rung in Rung], help="how hard")
    parser.add_argument("--key", action="store_true", help="add the answer key")
    parser.add_argument("--paper", choices=("a4", "letter"), default="a4")
    parser.add_argument("--large-print", action="store_true", help="letters of 18 points")


def run(args: argparse.Namespace) -> int:
    """Make the test, keep it for marking, and write the PDF; gives the exit status."""
    from quizapp.teaching.kept import KeptTests  # noqa: PLC0415

    kept = KeptTests(args.paths.tests)
    test = kept.find(args.again) if args.again else _made(args)
    count = _write(args, test)
    kept.keep(test)
    letters = ", ".join(version.letter for version in test.versions)
    print(f"{len(test.questions)} questions, versions {letters}, {count} pages: {args.out}")
    print(f"The test's code is {test.code}; mark it with: quizapp mark {test.code}")
    return 0


def _made(args: argparse.Namespace) -> PaperTest:
    from quizapp.teaching.making import make_paper_test  # noqa: PLC0415

    if args.deck is None:
        todo = "Give a deck's id or folder, or --again with a code."
        raise QuizAppError("There is nothing to print.", _SAFE, todo)
    deck = deck_at(args.deck, args.paths)
    return make_paper_test((deck,), _spec(args, deck), args.versions, args.title)


def _spec(args: argparse.Namespace, deck: Deck) -> QuizSpec:
    seed = secrets.randbits(SEED_BITS) if args.seed is None else args.seed
    try:
        return QuizSpec(
            decks=(deck.id,),
            chapters=tuple((deck.id, number - 1) for number in args.chapter or ()),
            forms=_forms(args.forms),
            length=args.count,
            rung=Rung[args.difficulty.upper()] if args.difficulty else Rung.DISCRIMINATE,
            is_exam=True,
            seed=seed,
        )
    except ValueError as error:
        todo = f"A test has up to {MOST_ITEMS} questions. See `quizapp print --help`."
        raise QuizAppError(f"That is no test: {error}.", _SAFE, todo) from error


def _forms(wanted: str) -> tuple[Form, ...]:
    from quizapp.teaching.paper import PAPER_FORMS  # noqa: PLC0415

    words = [word.strip() for word in wanted.split(",") if word.strip()]
    unknown = [word for word in words if word not in {form.value for form in PAPER_FORMS}]
    if unknown:
        todo = f"The forms are: {', '.join(form.value for form in PAPER_FORMS)}."
        raise QuizAppError(f"“{unknown[0]}” cannot be printed.", _SAFE, todo)
    return tuple(map(Form, words))


def _picture_of(args: argparse.Namespace) -> Callable[[Question], str]:
    """Where the pictures of a test's questions lie: with the deck that was named, or found."""

    def picture_of(question: Question) -> str:
        return str(folder_at(args.deck or question.deck, args.paths) / question.picture_file)

    return picture_of


def _write(args: argparse.Namespace, test: PaperTest) -> int:
    """Write the PDF, without a display if there is none; gives the number of its pages."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # nothing is shown
    from quizapp.gui.printing.choices import PaperSize, PrintChoice  # noqa: PLC0415
    from quizapp.gui.printing.output import write_pdf  # noqa: PLC0415
    from quizapp.gui.printing.pages import pages_of  # noqa: PLC0415
    from quizapp.gui.printing.prepared import paper_theme, with_application  # noqa: PLC0415

    choice = PrintChoice(PaperSize(args.paper), args.large_print, args.key)
    with with_application():
        pages = pages_of(test, choice, paper_theme(args.paths.resources), _picture_of(args))
        write_pdf(args.out, pages, test.title)
    return len(pages)
