"""`quizapp progress backup | restore | import`: copies of a learner's answers, and the way back."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.facts.problem import QuizAppError
from quizapp.memory.moment import date_of
from quizapp.progress.refusals import ProgressDamaged
from quizapp.progress.reports import count_said
from quizapp.study.clock import clock_for

if TYPE_CHECKING:
    from quizapp.progress.recovery import RestorePlan
    from quizapp.progress.store import Progress

EXAMPLES = (
    "  quizapp progress backup\n"
    "  quizapp progress restore\n"
    "  quizapp progress restore backups/2026-11-22-101500.sqlite --yes\n"
    "  quizapp progress import minji.csv\n"
)


def add_arguments(wanted: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare what can be asked."""
    backup = wanted.add_parser("backup", help="copy the answers now, and read the copy back")
    backup.add_argument("folder", type=Path, nargs="?", metavar="FOLDER")
    restore = wanted.add_parser("restore", help="say what a backup would bring back, or bring it")
    restore.add_argument("file", type=Path, nargs="?", metavar="FILE", help="else all there are")
    restore.add_argument("--yes", action="store_true", help="bring it back, do not only say it")
    taken = wanted.add_parser("import", help="take in a file that an export wrote")
    taken.add_argument("file", type=Path, metavar="FILE")


def _backup(args: argparse.Namespace) -> int:
    from quizapp import app  # noqa: PLC0415  the composition root
    from quizapp.library.keeping import back_up  # noqa: PLC0415

    profile, now = app.chosen_profile(args), clock_for(args.now).now().local
    made = back_up(profile, now, args.folder)
    damaged = f", {made.damaged} of them damaged" if made.damaged else ""
    print(f"{count_said(made.events)}{damaged}, read back from {made.path}.")
    return 0 if made.is_sound else 1


def _restore(args: argparse.Namespace) -> int:
    from quizapp import app  # noqa: PLC0415
    from quizapp.library.keeping import build_anew  # noqa: PLC0415

    try:
        with app.open_desk(args, exchanging=False) as desk:
            return _restore_into(desk.progress, args)
    except ProgressDamaged:
        print("The progress file cannot be used as it is; building it anew.", file=sys.stderr)
    rebuilt = build_anew(app.chosen_profile(args), clock_for(args.now).now().local)
    print("\n".join(rebuilt.sentences))
    return 1 if rebuilt.gaps else 0


def _restore_into(progress: Progress, args: argparse.Namespace) -> int:
    from quizapp.progress.recovery import bring_back, plan_of, sources_beside  # noqa: PLC0415

    if args.file and not args.file.is_file():
        what = f"There is no file {args.file}."
        raise QuizAppError(what, "Nothing was changed.", "Name a backup or a journal's file.")
    sources = [args.file] if args.file else sources_beside(progress.path)
    plans = [plan_of(progress, source) for source in sources]
    for plan in plans:
        print(said_of(plan))
    wanted = [plan.path for plan in plans if plan.missing]
    if not args.yes:
        if wanted:
            print("Nothing was changed. Say it with --yes to bring them back.")
        return 0
    brought = sum(one.new for one in bring_back(progress, wanted))
    print(f"Brought back: {count_said(brought)}.")
    return 0


def said_of(plan: RestorePlan) -> str:
    """What bringing back a source would change, as sentences."""
    stay = f"What it does not have stays: {count_said(plan.newer)}."
    if plan.missing == 0 or plan.from_day is None or plan.to_day is None:
        return f"{plan.path}: {count_said(plan.events)}, all of them here. {stay}"
    days = f"{date_of(plan.from_day)} to {date_of(plan.to_day)}"
    came = f"{plan.missing} of its {plan.events} events would come back"
    return f"{plan.path}: {came} ({days}, about {plan.facts} facts). {stay}"


def _import(args: argparse.Namespace) -> int:
    from quizapp import app  # noqa: PLC0415
    from quizapp.progress.csvform import is_table  # noqa: PLC0415

    with app.open_desk(args, exchanging=False) as desk:
        return (_import_table if is_table(args.file) else _import_lines)(desk.progress, args.file)


def _import_table(progress: Progress, path: Path) -> int:
    from quizapp.progress.csvform import TableRead, import_table  # noqa: PLC0415

    read = TableRead(path)
    new = import_table(progress, read)
    print(f"{path}: {count_said(read.lines)}, {new} of them new and taken in.")
    if read.wrong:
        print(f"Rows that do not give their id, and were not taken: {read.wrong}.")
    return 1 if read.wrong else 0


def _import_lines(progress: Progress, path: Path) -> int:
    from quizapp.progress.merge import merge, sources  # noqa: PLC0415

    report = merge(progress, sources([path]))
    print(f"{path}: {count_said(report.new + report.known)}, {report.new} of them new.")
    for remark in report.remarks:
        print(remark)
    return 0 if report.is_whole else 1


WANTED = {"backup": _backup, "restore": _restore, "import": _import}
