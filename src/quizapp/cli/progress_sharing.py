"""`quizapp progress merge` and `folder`: one learner's answers on several computers."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quizapp.library.progress_folder import choose_progress_folder, exchange, progress_folder

if TYPE_CHECKING:
    from quizapp.progress.reports import MergeReport

_COPIED = (
    "Another computer wrote under this one's name: this profile was copied. Nothing is lost, "
    "and this computer goes on under a name of its own."
)


def add_arguments(wanted: Any) -> None:
    """Declare the two among the other things that can be wanted."""
    merge = wanted.add_parser("merge", help="take in answers from files or folders of journals")
    merge.add_argument("offered", type=Path, nargs="+", metavar="PATH")
    folder = wanted.add_parser(
        "folder", help="exchange answers with the Progress folder, choose it, or use none"
    )
    folder.add_argument("chosen", type=Path, nargs="?", metavar="FOLDER", help="use this folder")
    folder.add_argument("--none", action="store_true", help="use no folder any more")
    folder.add_argument("--all", action="store_true", help="read all of it again")


def merge(args: argparse.Namespace) -> int:
    """Take in what the paths hold; the exit status is 1 when something of it could not be."""
    from quizapp import app  # noqa: PLC0415  the composition root
    from quizapp.progress.merge import merge as merge_files  # noqa: PLC0415  slow to import
    from quizapp.progress.merge import sources  # noqa: PLC0415

    offered = sources(args.offered)
    with app.open_desk(args) as desk:
        report = merge_files(desk.progress, offered)
    return _tell(report)


def folder(args: argparse.Namespace) -> int:
    """Choose the Progress folder if one is named, and exchange with it."""
    from quizapp import app  # noqa: PLC0415  the composition root

    profile, device = app.chosen_profile(args), args.paths.device_settings
    if args.none or args.chosen is not None:
        choose_progress_folder(device, profile, None if args.none else args.chosen)
    where = progress_folder(device, profile)
    if where is None:
        print("No Progress folder is used on this computer.")
        return 0
    with app.open_desk(args, exchanging=False) as desk:
        report = exchange(desk.progress, device, profile, everything=args.all)
    assert report is not None
    print(f"Progress folder: {where}")
    return _tell(report.merged)


def _tell(report: MergeReport) -> int:
    files = "1 file" if report.files == 1 else f"{report.files} files"
    print(f"{report.new} new events were taken in from {files}; {report.known} were here before.")
    if report.mended:
        print(f"{report.mended} damaged events were mended.")
    if report.copied:
        print(_COPIED)
    for remark in report.remarks:
        print(remark, file=sys.stderr)
    return 0 if report.is_whole else 1


WANTED = {"merge": merge, "folder": folder}
