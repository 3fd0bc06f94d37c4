"""`quizapp uninstall`: take a deck out; what was learnt of it stays."""

from __future__ import annotations

import argparse
from contextlib import suppress

from quizapp.cli.install import installed_decks
from quizapp.facts.problem import QuizAppError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.epilog = (
        "Your answers, notes and plans stay: installed again, the deck goes on where you were.\n"
    )
    parser.add_argument("deck", metavar="DECK", help="the deck's id")


def run(args: argparse.Namespace) -> int:
    """Take it out and say what stays; gives the exit status."""
    from quizapp.library.installing import history_said  # noqa: PLC0415  brings the YAML reader

    shelved = installed_decks(args).uninstall(args.deck)
    print(f"“{shelved.title}” is taken out.", history_said(*_history(args)))
    print(f"To bring it back: quizapp install --back {args.deck}")
    return 0


def _history(args: argparse.Namespace) -> tuple[int, int]:
    """How many facts of the deck were answered, and how many of them are learnt."""
    from quizapp import app  # noqa: PLC0415  the composition root

    with suppress(QuizAppError), app.open_desk(args, read_only=True) as desk:
        history = desk.progress.decks.history(args.deck)
        return history.facts, history.learnt
    return 0, 0
