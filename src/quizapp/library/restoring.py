"""Bringing back what a learner's progress lacks, and taking in what was exported elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from quizapp.facts.phrase import counted_phrase, phrase
from quizapp.facts.problem import QuizAppError
from quizapp.progress.watching import Stopped, Watch, nobody_watches

if TYPE_CHECKING:
    from quizapp.progress.recovery import RestorePlan
    from quizapp.progress.store import Progress

T = TypeVar("T")


def plans_for(progress: Progress) -> tuple[RestorePlan, ...]:
    """What each backup and the journal would bring back, the newest first; nothing is changed."""
    from quizapp.progress.recovery import plan_of, sources_beside  # noqa: PLC0415  slow to import

    return tuple(plan_of(progress, source) for source in sources_beside(progress.path))


def bring_back_from(progress: Progress, source: Path, watch: Watch = nobody_watches) -> int:
    """Take in what a backup or a journal has and the progress lacks; how many events.

    What is newer stays. Raises a QuizAppError when the source cannot be read.
    """
    from quizapp.progress.recovery import bring_back  # noqa: PLC0415

    return sum(found.new for found in bring_back(progress, [source], watch))


def take_in(progress: Progress, path: Path) -> tuple[int, tuple[str, ...]]:
    """Take in a file of answers: an exported table, a journal, a backup. How many events were
    new, and a sentence for each thing that was not taken.

    Raises a QuizAppError when the file cannot be read at all.
    """
    from quizapp.progress.csvform import TableRead, import_table, is_table  # noqa: PLC0415
    from quizapp.progress.merge import merge, sources  # noqa: PLC0415

    if not path.exists():
        what = phrase("There is no file {path}.", path=path)
        raise QuizAppError(
            what, phrase("Nothing was changed."), phrase("Choose a file that quizapp exported.")
        )
    if is_table(path):
        read = TableRead(path)
        new = import_table(progress, read)
        return new, _wrong_said(read.wrong)
    if path.suffix == ".sqlite":
        return bring_back_from(progress, path), ()
    report = merge(progress, sources([path]))
    return report.new, report.remarks


def _wrong_said(rows: int) -> tuple[str, ...]:
    if not rows:
        return ()
    return (
        counted_phrase(
            rows,
            "{n} row does not give its id and was not taken.",
            "{n} rows do not give their id and were not taken.",
        ),
    )


def until_stopped(work: Callable[[Watch], T], watch: Watch) -> T | None:
    """What `work` gives, or None when `watch` wanted no more."""
    try:
        return work(watch)
    except Stopped:
        return None
