"""Building a learner's file anew when SQLite cannot use it any more.

The damaged file is kept under another name and read as far as it goes; so are the journal, the
backups, and damaged files kept earlier. Until the new file is whole and checked, nothing stands
in the place of the old one.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from quizapp.facts.phrase import counted_phrase, phrase
from quizapp.facts.problem import QuizAppError
from quizapp.progress.lock import WriterLock
from quizapp.progress.recovery import Found, bring_back, sources_beside
from quizapp.progress.reports import Gap
from quizapp.progress.salvage import UNMERGED
from quizapp.progress.store import open_progress
from quizapp.progress.watching import Watch, nobody_watches

_LEFT_OVER = (UNMERGED, "-shm", "-journal")


class RebuildFailed(QuizAppError):
    """The file could not be built anew; the damaged one is where it was."""

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(
            phrase(
                "{path} is damaged, and no new file could be built ({why}).",
                path=path,
                why=error.strerror or error,
            ),
            phrase("The damaged file, the journal and the backups were not changed."),
            phrase("Make some room on that disk, then start again."),
        )
        self.path = path


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What came back from where. `kept` is the damaged file's new name.

    events: how many the new file holds. gaps: numbers of a writer that lie between events that
    came back and were found nowhere.
    """

    kept: Path
    events: int
    found: tuple[Found, ...]
    gaps: tuple[Gap, ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        """The same for a person."""
        missing = sum(gap.to_n - gap.from_n + 1 for gap in self.gaps)
        came = [
            counted_phrase(
                one.new,
                "{n} event came from {file}.",
                "{n} events came from {file}.",
                file=f"{one.path.parent.name}/{one.path.name}",
            )
            for one in self.found
            if one.new
        ]
        lost = phrase("Nothing is missing between them.")
        if missing:
            lost = counted_phrase(
                missing,
                "{n} event could not be found: your journal on another computer or in the "
                "Progress folder may hold them (quizapp progress merge FILE).",
                "{n} events could not be found: your journal on another computer or in the "
                "Progress folder may hold them (quizapp progress merge FILE).",
            )
        return (
            counted_phrase(
                self.events,
                "Your progress file was damaged and was built anew with {n} event.",
                "Your progress file was damaged and was built anew with {n} events.",
            ),
            *came,
            lost,
            phrase("The damaged file is kept as {file}.", file=self.kept),
        )


def rebuild(path: Path, app: str, now: datetime, watch: Watch = nobody_watches) -> Rebuilt:
    """Build the file at `path` anew from everything at hand; `now` is the local time.

    Raises ProgressInUse while another copy of the program writes it, RebuildFailed when the disk
    refuses, Stopped when `watch` wants no more; the damaged file then stands where it stood.
    """
    lock = WriterLock(path)
    fresh = path.with_name(f".{path.stem}.new.sqlite")
    try:
        _take_away(fresh)
        kept = _kept_as(path, now)
        report = _built(path, fresh, kept, app, watch)
        _put_in_place(path, fresh, kept)
        return report
    except OSError as error:
        raise RebuildFailed(path, error) from error
    finally:
        with suppress(OSError):
            _take_away(fresh)
            fresh.with_suffix(".lock").unlink(missing_ok=True)
        lock.release()


def _kept_as(path: Path, now: datetime) -> Path:
    return path.with_name(f"{path.stem}.damaged-{now:%Y-%m-%d-%H%M%S}{path.suffix}")


def _built(path: Path, fresh: Path, kept: Path, app: str, watch: Watch) -> Rebuilt:
    earlier = sorted(path.parent.glob(f"{path.stem}.damaged-*{path.suffix}"))
    sources = [path, *earlier, *sources_beside(path)]
    with open_progress(fresh, app=app) as progress:
        found = bring_back(progress, sources, watch)
        events = progress.count()
        gaps = progress.verify(refold=False).gaps
    return Rebuilt(kept, events, tuple(found), gaps)


def _put_in_place(path: Path, fresh: Path, kept: Path) -> None:
    """The old file and its companions under another name, then the new one in its place.

    What was not yet merged into the old file goes first: SQLite would take it for the new one's.
    """
    if path.exists():
        _keep(path, kept)
    for suffix in _LEFT_OVER:
        beside = path.with_name(path.name + suffix)
        if beside.exists():
            os.replace(beside, kept.with_name(kept.name + suffix))
    os.replace(fresh, path)


def _keep(path: Path, kept: Path) -> None:
    """Have the file under a second name, so that at no moment there is none."""
    try:
        os.link(path, kept)
    except OSError:  # not every file system has links
        shutil.copyfile(path, kept)


def _take_away(path: Path) -> None:
    for suffix in ("", *_LEFT_OVER):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
