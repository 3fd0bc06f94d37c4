"""`quizapp assignments`: what teachers asked a learner for, and the results that they get."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.app import chosen_profile, has_display, open_desk, open_window
from quizapp.cli.check import printable
from quizapp.facts.problem import QuizAppError

if TYPE_CHECKING:
    from quizapp.study.today import AssignedToday
    from quizapp.teaching.received import ReceivedAssignments

_SAFE = "Nothing was written."
_EXAMPLES = """examples:
  quizapp assignments                             all of them, and how far each is
  quizapp assignments ports.quizassignment        take this file in
  quizapp assignments --results K7QM2X --out results.quizresult
                                                  what was answered in the test of that code
  quizapp assignments --results K7QM2X --name Minji --out results.quizresult
                                                  under a name instead of the pseudonym
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.epilog = _EXAMPLES
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="take this one in")
    parser.add_argument("--results", metavar="CODE", help="save the results of this test")
    parser.add_argument("--out", type=Path, metavar="FILE.quizresult", help="where to")
    parser.add_argument("--name", metavar="NAME", default="", help="else a pseudonym")
    parser.add_argument("--open", action="store_true", help="then open the window")


def run(args: argparse.Namespace) -> int:
    """Take one in, list them, or save results; gives the exit status."""
    from quizapp.teaching.received import received_by  # noqa: PLC0415

    profile = chosen_profile(args)
    received = received_by(profile.folder)
    if args.results:
        return _save(args, received)
    if args.file is None:
        return _list(args, is_begun=profile.progress.exists())
    assignment = received.take_in(args.file)
    print(printable(f"“{assignment.title}” is taken in, by {assignment.by.isoformat()}."))
    args.place, args.at = "assignment", assignment.hash
    return _open(args) if args.open else 0


def _open(args: argparse.Namespace) -> int:
    if has_display():
        return open_window(args)
    print("There is no display here, so no window opens.", file=sys.stderr)
    return 0


def _list(args: argparse.Namespace, *, is_begun: bool) -> int:
    from quizapp.study.planning import assigned_today  # noqa: PLC0415

    with open_desk(args, read_only=is_begun) as desk:  # beside a running program, if need be
        found = assigned_today(desk)
    for one in found:
        print(printable(_said(one)))
    if not found:
        print("Nobody asked for anything.")
    return 0


def _said(one: AssignedToday) -> str:
    from datetime import date, timedelta  # noqa: PLC0415

    by = date(1970, 1, 1) + timedelta(days=one.day)
    test = {"open": "; its test waits", "begun": "; its test is begun", "done": "; test handed in"}
    how = f"{one.met} of {one.facts} facts met, {one.firm} firm{test.get(one.test, '')}"
    return f"{by.isoformat()}  {one.title}: {how}"


def _save(args: argparse.Namespace, received: ReceivedAssignments) -> int:
    from quizapp.study.assigned_taking import taken_test  # noqa: PLC0415
    from quizapp.teaching.handing_in import paper_of  # noqa: PLC0415
    from quizapp.teaching.received import assigned_of  # noqa: PLC0415
    from quizapp.teaching.results import write_result  # noqa: PLC0415

    code = args.results.strip().upper().partition("-")[0]
    if args.out is None:
        raise QuizAppError("It is not said where to.", _SAFE, "Add --out FILE.quizresult.")
    found = next((one for one in received.all() if one.test and one.test.code == code), None)
    if found is None or found.test is None:
        todo = "See `quizapp assignments` for those that are here."
        raise QuizAppError(f"No assignment here has the test {code}.", _SAFE, todo)
    with open_desk(args, read_only=True) as desk:
        run = taken_test(desk, assigned_of(found, received.secret))
    if run is None:
        raise QuizAppError("That test was not handed in yet.", _SAFE, "Take it, then hand it in.")
    paper = paper_of(found.test, run, received.secret, args.name)
    write_result(args.out, found.test, paper)
    print(printable(f"The answers are in {args.out}, under the name {paper.who}."))
    return 0
