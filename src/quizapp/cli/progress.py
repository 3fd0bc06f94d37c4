"""`quizapp progress`: look at what is kept of a learner's answers, and take it out."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.cli import progress_keeping, progress_sharing
from quizapp.progress.reports import VerifyReport
from quizapp.progress.watching import nobody_watches
from quizapp.study.clock import read_moment

if TYPE_CHECKING:
    from quizapp.study.opened import OpenedDesk as Opened


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what can be asked."""
    parser.epilog = (
        "examples:\n"
        "  quizapp progress verify\n"
        "  quizapp progress due --at 2026-12-01T09:00:00+09:00\n"
        "  quizapp --profile Minji progress export minji.jsonl\n"
        "  quizapp progress merge /media/stick/journal\n"
        "  quizapp progress folder ~/Syncthing/quizapp\n" + progress_keeping.EXAMPLES
    )
    wanted = parser.add_subparsers(dest="wanted", metavar="WHAT", required=True)
    wanted.add_parser("ids", help="the id of every event, oldest first")
    wanted.add_parser("digest", help="one number that is equal where the memory is equal")
    wanted.add_parser("verify", help="check every event and every cached number")
    due = wanted.add_parser("due", help="what is due, a fact a line")
    due.add_argument("--at", metavar="MOMENT", help="at this moment instead of now")
    export = wanted.add_parser("export", help="write every event as JSON lines, or as a table")
    export.add_argument("file", type=Path, metavar="FILE", help="FILE.csv gives a table")
    progress_sharing.add_arguments(wanted)
    progress_keeping.add_arguments(wanted)


def run(args: argparse.Namespace) -> int:
    """Answer; the exit status is 1 when `verify` or `merge` found something wrong."""
    from quizapp import app  # noqa: PLC0415  the composition root

    writing = progress_sharing.WANTED | progress_keeping.WANTED
    if args.wanted in writing:
        return writing[args.wanted](args)
    with app.open_desk(args, read_only=True) as desk:
        return _WANTED[args.wanted](desk, args)


def _ids(desk: Opened, _args: argparse.Namespace) -> int:
    for identity in desk.progress.ids():
        print(identity.hex())
    return 0


def _digest(desk: Opened, _args: argparse.Namespace) -> int:
    print(desk.progress.digest())
    return 0


def _verify(desk: Opened, _args: argparse.Namespace) -> int:
    report = desk.progress.verify(_told if sys.stderr.isatty() else nobody_watches)
    for line in said_of(report):
        print(line)
    return 0 if report.is_clean else 1


def _told(done: int, all_: int) -> bool:
    print(f"\r{100 * done // all_} % checked ", end="", file=sys.stderr, flush=True)
    return True


def _due(desk: Opened, args: argparse.Namespace) -> int:
    moment = read_moment(args.at) if args.at else desk.clock.now()
    due = desk.due_on(moment.day)
    for fact, day in due:
        late = moment.day - day
        print(f"{fact}  {'today' if late == 0 else f'{late} days late'}")
    print(f"{len(due)} due on {moment.local:%A %d %B %Y}, {desk.new_on(moment.day)} new.")
    return 0


def _export(desk: Opened, args: argparse.Namespace) -> int:
    count = desk.progress.export(args.file)
    print(f"{count} events written to {args.file}.")
    return 0


def said_of(report: VerifyReport) -> list[str]:
    """What a check found, a sentence a line."""
    faults = (
        (report.broken, "The database file itself is damaged: {}."),
        (report.damaged, "The event {} is damaged and is not counted."),
        (report.doubled, "The writer {} used a number twice: this profile was copied."),
        (report.misfiled, "The event {} is filed wrongly."),
        (report.wrong_facts, "What is kept of {} is not what its answers give."),
        (report.wrong_days, "The count of study day {} is not what its answers give."),
    )
    lines = [sentence.format(one) for found, sentence in faults for one in found]
    lines += [
        f"Events {gap.from_n} to {gap.to_n} of {gap.writer} are missing." for gap in report.gaps
    ]
    lines += [
        f"{count} events of kind {kind} were written by a newer quizapp; they are kept."
        for kind, count in report.unknown.items()
    ]
    verdict = "All is well" if report.is_clean else "Something is wrong; what is sound is safe"
    return [*lines, f"{verdict}: {report.events} events about {report.facts} facts were checked."]


_WANTED = {"ids": _ids, "digest": _digest, "verify": _verify, "due": _due, "export": _export}
