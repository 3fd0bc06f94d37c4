"""`quizapp pack`: a whole deck in one file, to be given to others."""

from __future__ import annotations

import argparse
from pathlib import Path

from quizapp.facts.problem import QuizAppError
from quizapp.paths import Paths

_EXAMPLES = """examples:
  quizapp pack planets --out planets.quizdeck
  quizapp pack ~/my-decks/planets --out ~/planets.quizdeck
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.epilog = _EXAMPLES
    parser.add_argument("deck", metavar="DECK", help="a deck folder, or the id of a deck at hand")
    parser.add_argument("--out", type=Path, metavar="FILE", required=True)


def run(args: argparse.Namespace) -> int:
    """Write the file; gives the exit status."""
    from quizapp.app import redraw  # noqa: PLC0415  the composition root
    from quizapp.decks.package import ENDING, pack_deck  # noqa: PLC0415  brings the YAML reader

    out = args.out if args.out.suffix else args.out.with_suffix(ENDING)
    folder = folder_of(args.deck, args.paths)
    deck = pack_deck(folder, args.paths.resources / "vocabulary", out, redraw)
    print(f"“{deck.title}” {deck.version} with {len(deck.askable)} facts is in {out}.")
    return 0


def folder_of(wanted: str, paths: Paths) -> Path:
    """The folder of a deck that is named by it or by its id. Raises QuizAppError for none."""
    from quizapp.decks.files import is_deck  # noqa: PLC0415
    from quizapp.decks.shelf import Shelf  # noqa: PLC0415

    if is_deck(Path(wanted)):
        return Path(wanted)
    shelf = Shelf((paths.shipped_decks, paths.decks), paths.resources / "vocabulary")
    folder = next((one.folder for one in shelf.listed() if one.id == wanted), None)
    if folder is None:
        todo = f"The decks here are: {', '.join(shelf.ids()) or 'none'}."
        raise QuizAppError(f"There is no deck “{wanted}”.", "Nothing was changed.", todo)
    return folder
