"""`quizapp assign`: what a class is to know by a day, as one file."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.cli.questions import deck_at
from quizapp.facts.problem import QuizAppError
from quizapp.study.quiz import QuizSpec

if TYPE_CHECKING:
    from quizapp.facts.deck import Deck
    from quizapp.teaching.paper import PaperTest

_SAFE = "Nothing was written."
_EXAMPLES = """examples:
  quizapp assign august-1945 --chapter 4 --by 2026-11-27 --out ports.quizassignment
  quizapp assign my-deck --by 2026-11-27 --note "Ask me about Rashin." --out ports.quizassignment
  quizapp assign my-deck --by 2026-11-27 --test K7QM2X --out ports.quizassignment
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.epilog = _EXAMPLES
    parser.add_argument("deck", metavar="DECK", help="a deck folder or a deck's id")
    parser.add_argument("--by", metavar="YYYY-MM-DD", required=True, help="the day it is due")
    parser.add_argument("--out", type=Path, metavar="FILE.quizassignment", required=True)
    parser.add_argument("--chapter", type=int, action="append", metavar="N", help="only chapter N")
    parser.add_argument("--fact", action="append", metavar="ID", help="only this fact")
    parser.add_argument("--title", metavar="TITLE", default="", help="else the deck's title")
    parser.add_argument("--note", metavar="TEXT", default="", help="a note to the class")
    parser.add_argument("--test", metavar="CODE", default="", help="with the test of this code")


def run(args: argparse.Namespace) -> int:
    """Make the file; gives the exit status."""
    from quizapp.teaching.assignments import make_assignment, write_assignment  # noqa: PLC0415

    deck, by = deck_at(args.deck, args.paths), _day(args.by)
    test = _test(args, deck)
    made = make_assignment(deck, _spec(args, deck), by, args.title, args.note, test)
    write_assignment(args.out, made)
    also = f", with the test {test.code} of {len(test.questions)} questions" if test else ""
    print(f"“{made.title}”: {len(made.facts)} facts by {by.isoformat()}{also}: {args.out}")
    return 0


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise QuizAppError(f"“{text}” is no day.", _SAFE, "Write it as 2026-11-27.") from error


def _spec(args: argparse.Namespace, deck: Deck) -> QuizSpec:
    """The chapters and facts that are wanted. Raises QuizAppError for a fact the deck lacks."""
    facts = [fact if ":" in fact else f"{deck.id}:{fact}" for fact in args.fact or ()]
    unknown = next((fact for fact in facts if fact not in deck.facts), "")
    if unknown:
        todo = "See `quizapp questions DECK` for the ids of its facts."
        raise QuizAppError(f"The deck has no fact “{unknown}”.", _SAFE, todo)
    chapters = tuple((deck.id, number - 1) for number in args.chapter or ())
    return QuizSpec(decks=(deck.id,), chapters=chapters, facts=tuple(facts))


def _test(args: argparse.Namespace, deck: Deck) -> PaperTest | None:
    """The test that is to be part of it. Raises QuizAppError where it is about another deck."""
    from quizapp.teaching.kept import KeptTests  # noqa: PLC0415

    if not args.test:
        return None
    test = KeptTests(args.paths.tests).find(args.test)
    if any(question.deck != deck.id for question in test.questions):
        what = f"The test {test.code} is about another deck."
        raise QuizAppError(what, _SAFE, "Choose a test that was printed from this deck.")
    return test
