"""`quizapp install`: take a deck in, a newer version of one, or go back to the older one."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.facts.problem import QuizAppError

if TYPE_CHECKING:
    from quizapp.library.installing import Arrival, InstalledDecks

_EXAMPLES = """examples:
  quizapp install planets.quizdeck           a deck that somebody gave you
  quizapp install ~/my-decks/planets         a deck's folder
  quizapp install planets.quizdeck --as planets-2
                                             under another id, where that one is taken
  quizapp install --back planets             the version before, and again: the one after
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.epilog = _EXAMPLES
    wanted = parser.add_mutually_exclusive_group(required=True)
    wanted.add_argument(
        "deck", nargs="?", type=Path, metavar="FILE|FOLDER", help="a .quizdeck or a deck's folder"
    )
    wanted.add_argument("--back", metavar="DECK", help="the version that was replaced last")
    parser.add_argument("--as", dest="new_id", metavar="ID", default="", help="under this id")
    parser.add_argument(
        "--older", action="store_true", help="also an older version than the one that is here"
    )
    parser.add_argument("--look", action="store_true", help="only say what it would change")
    parser.add_argument("--open", action="store_true", help="then open the window")


def run(args: argparse.Namespace) -> int:
    """Install it and say what changed; gives the exit status."""
    decks = installed_decks(args)
    if args.back:
        back = decks.go_back(args.back)
        print(f"“{back.title}” is now {back.version or 'its older version'} again.")
        return 0
    from quizapp.app import redraw  # noqa: PLC0415  the composition root

    with decks.arriving(args.deck, redraw) as arrival:
        _install(decks, arrival, args)
    return _open(args) if args.open else 0


def installed_decks(args: argparse.Namespace) -> InstalledDecks:
    """The decks of this learner's folder."""
    from quizapp.library.installing import InstalledDecks as Decks  # noqa: PLC0415  brings YAML

    paths = args.paths
    return Decks(paths.decks, paths.shipped_decks, paths.resources / "vocabulary")


def _install(decks: InstalledDecks, arrival: Arrival, args: argparse.Namespace) -> None:
    from quizapp.library.installing import Standing  # noqa: PLC0415

    if args.look or (arrival.standing is Standing.SAME and not args.new_id):
        print(arrival.sentence)
        return
    if arrival.standing is Standing.OLDER and not (args.older or args.new_id):
        todo = "To install it all the same, add --older; you can go back with --back."
        raise QuizAppError(arrival.sentence, "Nothing was changed.", todo)
    folder = decks.install(arrival, args.new_id)
    if not args.new_id:
        print(arrival.sentence)
    print(f"Installed in {folder}.")


def _open(args: argparse.Namespace) -> int:
    from quizapp.app import has_display, open_window  # noqa: PLC0415  the composition root

    if has_display():
        return open_window(args)
    print("There is no display here, so no window opens.", file=sys.stderr)
    return 0
