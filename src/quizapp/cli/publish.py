"""`quizapp publish`: make a version of a deck, or say why there can be none."""

from __future__ import annotations

import argparse

from quizapp.cli.check import printable
from quizapp.cli.pack import folder_of

_EXAMPLES = """examples:
  quizapp publish planets                  say what the next version would change
  quizapp publish planets --version 1.3    make it
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.epilog = _EXAMPLES
    parser.add_argument("deck", metavar="DECK", help="a deck folder, or the id of a deck at hand")
    parser.add_argument("--version", metavar="VERSION", help="its number, later than the last")


def run(args: argparse.Namespace) -> int:
    """Make it, or only look; the exit status is 1 where something forbids it."""
    from quizapp.authoring.editing.draft import JOURNALS, Draft  # noqa: PLC0415  brings the YAML reader
    from quizapp.authoring.editing.versions import EDITIONS, Versions, changes_said  # noqa: PLC0415

    vocabularies = args.paths.resources / "vocabulary"
    folder = folder_of(args.deck, args.paths)
    draft = Draft(folder, vocabularies, args.paths.cache / JOURNALS)
    versions = Versions(draft, vocabularies, args.paths.data / EDITIONS)
    outlook = versions.look(args.version or versions.suggested)
    for problem in outlook.problems:
        print(printable(str(problem)))
    if not outlook.is_clean:
        count = len(outlook.problems)
        print(f"Version {outlook.version} cannot be made: {count} to mend. Nothing was changed.")
        return 1
    for line in changes_said(outlook):
        print(printable(f"  {line}"))
    since = f"since {outlook.before}" if outlook.before else "in the first version"
    counted = outlook.change.sentence if outlook.before else f"{outlook.facts} facts"
    if args.version:
        versions.make(args.version)
        print(f"Version {outlook.version} is made; {since}: {counted}.")
    else:
        print(f"Version {outlook.version} could be made; {since}: {counted}.")
    return 0
