"""Everything the store promises of a million answers, measured in one run, with memory.

Each row is a process of its own on one copy of the drawn learner (`benchmarks.profile`), so its
largest memory is its own. Times are of this machine now; beside the wall clock stands how long
the processor worked, which other programs disturb less.
"""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import Any, NamedTuple

from benchmarks.answers import CHECKPOINT_EVERY, SteppingClock, bare_write, right_answer
from benchmarks.profile import (
    APP,
    FACTS_OF_DECK,
    LAST_DAY,
    NAME,
    SIZE,
    WHOLE,
    Size,
    deck_id,
    events,
    kept_profile,
    life,
    printed,
)
from quizapp.decks.read import read_deck
from quizapp.facts.deck import Deck
from quizapp.facts.problem import QuizAppError
from quizapp.memory.moment import DAY_STARTS_AT_HOUR, MS_PER_DAY, Moment
from quizapp.paths import find_paths
from quizapp.progress.backup import make_backup
from quizapp.progress.merge import TAKING_IN, merge, sources
from quizapp.progress.store import Progress, open_progress
from quizapp.questions.terms import Confidence
from quizapp.study.opened import OpenedDesk
from quizapp.study.searching import search_text_of
from quizapp.study.session import Session
from quizapp.study.statistics import work_of
from quizapp.study.workload import Span

TODAY = LAST_DAY + 1
RETENTION = 900
FOREIGN_SHARE = 10
"""One foreign event for so many of ours."""
FOREIGN_DAYS = 365
OFTEN = 20
ANSWERS = 1_000
WORDS = ("hill77", "the", "장군", "고지", "高地", "第", "地", "генерал")


class Row(NamedTuple):
    """One line of the table: what it took, in the unit of its limit, and what it may take."""

    work: str
    took: float
    limit: float
    unit: str
    cpu: float | None = None

    @property
    def holds(self) -> bool:
        return self.took <= self.limit


class Shelf:
    """The decks of the drawn learner, so many of them."""

    def __init__(self, folder: Path, many: int) -> None:
        vocabulary = find_paths().resources / "vocabulary"
        found = (read_deck(folder / deck_id(number), vocabulary).deck for number in range(many))
        self._decks = {deck.id: deck for deck in found if deck}

    def usable(self) -> tuple[tuple[Deck, ...], tuple[QuizAppError, ...]]:
        return tuple(self._decks.values()), ()

    def deck(self, deck_id: str) -> Deck:
        return self._decks[deck_id]


class Watch:
    """Wall clock and processor time of one piece of work, in seconds."""

    def __init__(self) -> None:
        self.wall, self.cpu = time.perf_counter(), time.process_time()

    def row(self, work: str, limit: float, unit: str = "s") -> Row:
        wall, cpu = time.perf_counter() - self.wall, time.process_time() - self.cpu
        scale = 1000 if unit == "ms" else 1
        return Row(work, wall * scale, limit, unit, cpu * scale)


@contextmanager
def opened(folder: Path, journal: bool = False) -> Iterator[Progress]:
    """The drawn learner's file."""
    kept = folder / "journal" if journal else None
    with open_progress(folder / NAME, app=APP, journal=kept) as progress:
        yield progress


def _desk(folder: Path, progress: Progress, decks: int) -> tuple[OpenedDesk, SteppingClock]:
    at = TODAY * MS_PER_DAY + (DAY_STARTS_AT_HOUR + 6) * 3_600_000
    clock = SteppingClock(Moment(at, 0))
    return OpenedDesk(progress, Shelf(folder / "decks", decks), clock), clock


# The rows. Each works on one folder and gives its lines.


def refold(folder: Path) -> Iterator[Row]:
    with opened(folder) as progress:
        watch = Watch()
        progress.refold()
        yield watch.row("refold of everything, in the background", 25)


def due(folder: Path) -> Iterator[Row]:
    facts = _size(folder).facts[-OFTEN:]  # of a deck that no other row asks about
    with opened(folder) as progress:  # the evening before: no rest after what was done last
        while not progress.freshen(1_000):
            pass
        for fact in facts:
            progress.undo(progress.course(fact)[-1].event.id, Moment(TODAY * MS_PER_DAY, 0))
    with opened(folder) as progress:
        watch = Watch()
        progress.due_counts(TODAY, RETENTION)
        yield watch.row("due counts for home, first", 5, "ms")
        often = _times(lambda: progress.due_counts(TODAY, RETENTION), OFTEN)
        yield Row("due counts for home, later", median(often), 1, "ms")


def question(folder: Path) -> Iterator[Row]:
    with opened(folder) as progress:
        desk, _clock = _desk(folder, progress, 1)
        desk.decks()
        watch = Watch()
        session = Session.begin(desk, seed=1)
        assert session.asked is not None
        yield watch.row("first question of a session", 33, "ms")


def answers(folder: Path) -> Iterator[Row]:
    """With the journal on; a bare write to the same disk and an answer take turns."""
    bare: list[float] = []
    ours: list[float] = []
    with opened(folder, journal=True) as progress, (folder / "bare").open("wb", 0) as file:
        desk, clock = _desk(folder, progress, 1)
        while len(ours) < ANSWERS:
            session = Session.begin(desk, seed=len(ours))
            while (asked := session.asked) is not None and len(ours) < ANSWERS:
                session.prepare()  # as the window does while the learner reads
                bare.append(bare_write(file.fileno()))
                given = right_answer(asked) if len(ours) % 4 else ""
                began = time.perf_counter_ns()
                session.answer(given, Confidence.SURE)
                session.advance()
                ours.append((time.perf_counter_ns() - began) / 1e6)
                clock.step(9_000)
                if len(ours) % CHECKPOINT_EVERY == 0:
                    progress.checkpoint()
            clock.step(MS_PER_DAY)
    late = [quantiles(took, n=100)[98] for took in (ours, bare)]
    yield Row("answer to next question, median", median(ours), 3 * median(bare), "ms")
    yield Row("answer to next question, p99", late[0], 4 * late[1], "ms")
    yield Row("answer to next question, longest", max(ours), float("inf"), "ms")


def undo(folder: Path) -> Iterator[Row]:
    with opened(folder) as progress:
        facts, moment = _size(folder).facts[:OFTEN], Moment((TODAY + 1) * MS_PER_DAY, 0)
        latest = [progress.course(fact)[-1].event.id for fact in facts]
        took = [_took(partial(progress.undo, one, moment)) for one in latest]
        yield Row("undo of an answer, median", median(took), 2, "ms")


def statistics(folder: Path) -> Iterator[Row]:
    """After the rest that follows upon whatever was done last."""
    with opened(folder) as progress:
        while not progress.freshen(1_000):
            pass
        desk, _clock = _desk(folder, progress, 0)
        for span in Span:
            watch, work = Watch(), partial(work_of, desk, span)
            work()
            yield watch.row(f"statistics: {span}, first", 20, "ms")
            yield Row(f"statistics: {span}, later", median(_times(work, 5)), 20, "ms")


def search(folder: Path) -> Iterator[Row]:
    decks = Shelf(folder / "decks", _size(folder).decks).usable()[0]
    texts = [search_text_of(deck) for deck in decks]

    def look(word: str) -> list[tuple[int, ...]]:
        return [text.saying((word,)) for text in texts]

    for word in WORDS:
        yield Row(f"search of '{word}'", median(_times(partial(look, word), 5)), 20, "ms")


def hashes(folder: Path) -> Iterator[Row]:
    with opened(folder) as progress:
        watch = Watch()
        assert progress.verify(refold=False).is_clean
        yield watch.row("data check: every hash", 12)


def check(folder: Path) -> Iterator[Row]:
    with opened(folder) as progress:
        watch = Watch()
        assert progress.verify().is_clean
        yield watch.row("data check with the refold", 40)


def backup(folder: Path) -> Iterator[Row]:
    watch = Watch()
    made = make_backup(folder / NAME, folder / "backups", datetime(2026, 9, 5, 12))
    assert made.is_sound
    yield watch.row("backup, read back", 4)
    shutil.rmtree(folder / "backups")


def merging(folder: Path) -> Iterator[Row]:
    """Events of one more computer: facts of some decks, over the latest year."""
    lines = folder / "foreign.jsonl"
    many = _write_foreign(folder, lines)
    with opened(folder) as progress:
        watch = Watch()
        taken_in: list[Row] = []

        def tell(done: int, _all: int) -> bool:
            if done >= TAKING_IN and not taken_in:
                taken_in.append(watch.row(f"merge of {many:,}: taken in and kept", 10))
            return True

        assert merge(progress, sources([lines]), tell).new == many
        yield from taken_in
        yield watch.row(f"merge of {many:,}: folded again too", 10)


def _write_foreign(folder: Path, path: Path) -> int:
    size, chance = _size(folder), random.Random(7)
    many, first = size.answers // FOREIGN_SHARE, LAST_DAY - FOREIGN_DAYS
    plan = sorted(
        answer
        for fact in range(many // 5)
        for answer in life(fact, first + int(chance.random() * FOREIGN_DAYS / 4), chance)
    )[-many:]
    writer = f"{chance.getrandbits(128):032x}"
    sessions = [f"{chance.getrandbits(128):032x}" for _ in plan]
    with path.open("wb") as file:
        for row in events(plan, printed(folder / "decks", size), [writer], sessions, chance):
            if row["kind"] == "answered":
                file.write(b"%b %b\n" % (row["id"].hex().encode(), row["data"]))
    return len(plan)


def _size(folder: Path) -> Size:
    return Size(*json.loads((folder / SIZE).read_text()))


def _took(work: Callable[[], object]) -> float:
    began = time.perf_counter_ns()
    work()
    return (time.perf_counter_ns() - began) / 1e6


def _times(work: Callable[[], object], many: int) -> list[float]:
    """Milliseconds of so many runs."""
    return [_took(work) for _ in range(many)]


ROWS: dict[str, Callable[[Path], Iterator[Row]]] = {
    "refold": refold,
    "due": due,
    "question": question,
    "statistics": statistics,
    "undo": undo,
    "answers": answers,
    "search": search,
    "hashes": hashes,
    "check": check,
    "backup": backup,
    "merging": merging,
}
READS_DECKS = frozenset({"question", "answers", "search"})
MEMORY_MB = 150


def main(size: Size = WHOLE) -> None:
    """Print the table: what was measured, what it took, what it may take."""
    title = f"{size.decks * FACTS_OF_DECK:,} facts, {size.answers:,} answers, {size.days:,} days"
    print(f"{title:<44}{'took':>9}{'limit':>9}    {'processor':>9}{'memory':>9}")
    with tempfile.TemporaryDirectory(dir=os.environ.get("QUIZAPP_BENCH_DIR")) as name:
        folder = Path(name) / "learner"
        shutil.copytree(kept_profile(size), folder)
        for key in ROWS:
            _print(key, *_measured(key, folder))
            if key == "refold":
                print(_line(Row("file", (folder / NAME).stat().st_size / 1e6, 400, "MB"), None))


def _measured(key: str, folder: Path) -> tuple[list[Row], float]:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.million", key, folder],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    said: dict[str, Any] = json.loads(done.stdout)
    return [Row(*row) for row in said["rows"]], said["memory"]


def _print(key: str, rows: list[Row], memory: float) -> None:
    for row in rows:
        print(_line(row, memory if row is rows[-1] else None))
    if key not in READS_DECKS and memory > MEMORY_MB:
        print(_line(Row(f"memory of {key}", memory, MEMORY_MB, "MB"), None))


def _line(row: Row, memory: float | None) -> str:
    cpu = "" if row.cpu is None else f"{row.cpu:.1f} {row.unit}"
    mb = "" if memory is None else f"{memory:.0f} MB"
    limit = "" if row.limit == float("inf") else f"{row.limit:.4g}"
    verdict = "" if row.limit == float("inf") else "ok" if row.holds else "over"
    return f"{row.work:<44}{row.took:9.2f}{limit:>9} {row.unit:<3}{cpu:>9}{mb:>9}  {verdict}"


def _measure(key: str, folder: Path) -> None:
    """One row's own process."""
    rows = list(ROWS[key](folder))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"rows": rows, "memory": memory}))


if __name__ == "__main__":
    _measure(sys.argv[1], Path(sys.argv[2]))
