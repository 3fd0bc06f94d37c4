"""The command line: which command is meant, and what it is given."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol

from quizapp import __version__
from quizapp.facts.problem import QuizAppError
from quizapp.paths import find_paths

#: Every command and its one line of help. Its module is read only when it is asked for: the
#: window must not wait for what only the terminal needs.
COMMANDS = {
    "check": "read decks and say everything that is wrong in them",
    "questions": "print the questions a deck gives",
    "study": "study in this terminal (--terminal) or open the window at the first question",
    "quiz": "take a quiz in this terminal, from a code or made by topic, days and place",
    "progress": "what is kept of your learning: ids, digest, verify, due, export, import, "
    "merge, folder, backup, restore",
    "install": "take in a deck, or a newer version of one: a .quizdeck file or a folder",
    "uninstall": "take a deck out; what you learnt of it stays",
    "pack": "write a whole deck into one .quizdeck file, to be given to others",
    "publish": "make a version of a deck, or say why there can be none",
    "sheet": "make a deck of a spreadsheet, or a spreadsheet of a deck",
    "export": "write questions for Moodle, as GIFT, as a table or as a page",
    "print": "print a test in up to four versions, with its key, as a PDF",
    "assign": "make a file of what a class is to know by a day, perhaps with a test",
    "assignments": "what your teachers asked for: take in a file, see how far it is, save results",
    "mark": "mark papers by the code on their sheets, and judge the items of a test",
    "tour": "play a first launch and a session on a throw-away profile and leave pictures",
    "doctor": "say which versions and folders are in use, for a report of trouble",
}

#: How the files end that stand in the place of a command (decks/package.py,
#: teaching/assignments.py), with the command that takes them; and which arguments are followed by
#: a value.
OPENED_BY = {".quizdeck": "install", ".quizassignment": "assignments"}
_TAKE_A_VALUE = ("--data", "--profile", "--now")

EXAMPLES = """examples:
  quizapp                                    open the window
  quizapp --profile Minji                    open it for another learner
  quizapp study --terminal --limit 5         five questions, here in the terminal
  quizapp --now 2026-12-01T09:00:00+09:00    see what that day would bring
  quizapp planets.quizdeck                   install a deck and open the window
  quizapp ports.quizassignment               take in what a teacher asks for
  quizapp check decks/august-1945            read a deck and list its problems
  quizapp progress due --at 2026-12-01T09:00:00+09:00
"""


class Command(Protocol):
    """What a module of this folder gives."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the command's own arguments."""
        ...

    def run(self, args: argparse.Namespace) -> int:
        """Do it; the result is the exit status."""
        ...


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command in `argv` (the process's own by default); gives the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        return _run(words)
    except QuizAppError as error:
        print(f"quizapp: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader of our output went away (`quizapp ... | head`): not a fault of anybody.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _run(words: list[str]) -> int:
    words = _with_file_opened(words)
    parser = _parser(words)
    args = parser.parse_args(words)
    args.paths = find_paths(args.data)
    if args.command is None:
        from quizapp.app import open_window  # noqa: PLC0415  only the window needs Qt

        return open_window(args)
    return _command(args.command).run(args)


def _with_file_opened(words: list[str]) -> list[str]:
    """A file of ours in the place of a command means: take it in and open the window."""
    for number, word in enumerate(words):
        if word in COMMANDS:
            break
        command = OPENED_BY.get(Path(word).suffix, "")
        if command and (number == 0 or words[number - 1] not in _TAKE_A_VALUE):
            return [*words[:number], command, "--open", *words[number:]]
    return words


def _command(name: str) -> Command:
    module: Command = import_module(f"quizapp.cli.{name}")
    return module


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="quizapp",
        description="Learn facts that stay learned. Without a command the window opens.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"quizapp {__version__}")
    add_common_arguments(parser, default=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, say in COMMANDS.items():
        about = say[0].upper() + say[1:] + "."
        sub = commands.add_parser(
            name,
            help=say,
            description=about,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if name in words:
            _command(name).add_arguments(sub)
    return parser


def add_common_arguments(parser: argparse.ArgumentParser, default: object) -> None:
    """The arguments that stand before a command, and on `study` also after it."""
    parser.add_argument(
        "--data", metavar="DIR", type=Path, default=default, help="keep everything in this folder"
    )
    parser.add_argument("--profile", metavar="NAME", default=default, help="whose progress")
    parser.add_argument(
        "--now",
        metavar="MOMENT",
        default=default,
        help="pretend it is this moment (2026-12-01T09:00:00+09:00), to try other days",
    )
