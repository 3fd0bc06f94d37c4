"""`quizapp export`: a deck's questions for other programs."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.cli.questions import deck_at, folder_at
from quizapp.facts.problem import QuizAppError
from quizapp.questions.terms import Form

if TYPE_CHECKING:
    from quizapp.exchange.outgoing import ImageOf, Outgoing
    from quizapp.facts.deck import Deck

_EXAMPLES = """examples:
  quizapp export august-1945 --to moodle --out august.xml
                                    every fact in every way: a bank of questions
  quizapp export planets --to gift --count 20 --seed 7 --out test.gift
                                    twenty questions of which none gives another away
  quizapp export my-deck --to html --forms choice,date --out questions.html
  quizapp export my-deck --to csv --out questions.csv
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.epilog = _EXAMPLES
    parser.add_argument("deck", metavar="DECK", help="a deck folder, or the id of a deck at hand")
    parser.add_argument("--to", choices=sorted(_WRITERS), required=True, help="the format")
    parser.add_argument("--out", type=Path, metavar="FILE", required=True)
    parser.add_argument("--count", type=int, metavar="N", help="so many, drawn; else all")
    parser.add_argument("--seed", type=int, metavar="N", default=1, help="the draw (default 1)")
    parser.add_argument("--forms", metavar="FORM,FORM", help="only these forms of question")


def run(args: argparse.Namespace) -> int:
    """Write the file; gives the exit status."""
    from quizapp.exchange.choosing import drawn_questions, every_question  # noqa: PLC0415
    from quizapp.exchange.outgoing import outgoing  # noqa: PLC0415

    deck, forms = deck_at(args.deck, args.paths), _forms(args.forms or "")
    if args.count is None:
        questions = tuple(every_question(deck, args.seed, forms))
    else:
        questions = drawn_questions(deck, args.count, args.seed, forms)
    folder = folder_at(args.deck, args.paths)
    items = outgoing(deck, questions, _image_of(folder) if args.to in _WITH_PICTURES else None)
    if not items:
        what = "There is no such question in this deck."
        raise QuizAppError(what, "Nothing was written.", "Name other forms, or another deck.")
    _WRITERS[args.to](args.out, items, deck)
    mapped = sum(one.on_map is not None for one in questions)
    pictured = len(questions) - len(items) - mapped
    more = f"; {mapped} that need the map are left out" if mapped else ""
    more += f"; {pictured} that show a picture are left out: {args.to} holds none" * bool(pictured)
    print(f"{len(items)} questions are in {args.out}{more}.")
    return 0


def _image_of(folder: Path) -> ImageOf:
    """The deck's pictures drawn anew: what else a file holds is nobody's business."""
    from quizapp.app import redraw  # noqa: PLC0415  the composition root
    from quizapp.decks.picture_files import picture_bytes  # noqa: PLC0415
    from quizapp.decks.raster import NoRaster  # noqa: PLC0415

    def image_of(file: str) -> bytes:
        try:
            return redraw(picture_bytes(folder, file).content)
        except NoRaster as error:
            what = f"The picture {error}."
            raise QuizAppError(what, "Nothing was written.", f"{error.repair}.") from error

    return image_of


def _forms(wanted: str) -> frozenset[Form]:
    words = [word.strip() for word in wanted.split(",") if word.strip()]
    unknown = [word for word in words if word not in {form.value for form in Form}]
    if unknown:
        todo = f"The forms are: {', '.join(form.value for form in Form)}."
        raise QuizAppError(f"There is no form “{unknown[0]}”.", "Nothing was written.", todo)
    return frozenset(map(Form, words))


def _moodle(out: Path, items: tuple[Outgoing, ...], deck: Deck) -> None:
    from quizapp.exchange.moodle_xml import moodle_xml  # noqa: PLC0415
    from quizapp.exchange.opening import write_whole  # noqa: PLC0415

    write_whole(out, moodle_xml(items, deck.title).encode())


def _gift(out: Path, items: tuple[Outgoing, ...], deck: Deck) -> None:
    from quizapp.exchange.gift import gift  # noqa: PLC0415
    from quizapp.exchange.opening import write_whole  # noqa: PLC0415

    write_whole(out, gift(items, deck.title).encode())


def _csv(out: Path, items: tuple[Outgoing, ...], _deck: Deck) -> None:
    from quizapp.exchange.question_table import question_table  # noqa: PLC0415
    from quizapp.exchange.sheet.csv_file import write_csv  # noqa: PLC0415

    write_csv(out, question_table(items))


def _html(out: Path, items: tuple[Outgoing, ...], deck: Deck) -> None:
    from quizapp.exchange.html_page import html_page  # noqa: PLC0415
    from quizapp.exchange.opening import write_whole  # noqa: PLC0415

    write_whole(out, html_page(items, deck.title, deck.language, deck.licence).encode())


_WITH_PICTURES = ("html", "moodle")
_WRITERS: dict[str, Callable[[Path, tuple[Outgoing, ...], Deck], None]] = {
    "csv": _csv,
    "gift": _gift,
    "html": _html,
    "moodle": _moodle,
}
