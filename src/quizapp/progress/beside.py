"""What the second process does (`second_process`): it reads a learner's file and never writes.

Little is loaded here: statements come as SQL from whoever asks. What is folded, counted and
checked, and by which formula, is the same as in the first.
"""

from __future__ import annotations

import gc
import json
import marshal
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from quizapp.memory.fold import fold_frame
from quizapp.memory.logged import LoggedEvent, facts_named
from quizapp.memory.scheduler import standard_scheduler
from quizapp.memory.tally import reviews_of
from quizapp.progress.day_counts import DayCounts
from quizapp.progress.events import DamagedEvent, checked
from quizapp.progress.folding import due_of, folded, row_of, told_by_key
from quizapp.progress.held import Held
from quizapp.progress.looking import look_into
from quizapp.progress.packing import pack
from quizapp.progress.row_set import RowSet
from quizapp.progress.second_process import put_frame, take_frame
from quizapp.progress.stored import sound_bytes, told_event
from quizapp.progress.sums import due_salt


class _Look:
    """A look at one file: as it is at each question, or `as_now` for as long as it lasts."""

    def __init__(self, path: str, sql: Mapping[str, str], as_now: bool) -> None:
        self._driver = look_into(Path(path))
        self._sql = sql
        if as_now:
            self._driver.execute("BEGIN")

    def rows(self, name: str, **values: Any) -> sqlite3.Cursor:
        return self._driver.execute(self._sql[name], values)


class _Folding:
    """Facts folded, and the answers that name them counted, by the frame that the log has now."""

    def __init__(self, look: _Look, retention: int, newest: int) -> None:
        self._look = look
        self._retention = retention
        self._newest = newest
        self._salt = due_salt(retention)
        self._scheduler = standard_scheduler()
        self._damaged: set[int] = set()
        self._seen = RowSet()
        self._counts = DayCounts()
        told = (told_event(data, id_) for _seq, id_, data in look.rows("bearing"))
        self._frame = fold_frame(event for event in told if event)

    def fold(self, facts: Sequence[tuple[int, int, str]]) -> list[tuple[Any, ...]]:
        """The rows that keep these facts, each by its key, its deck's key and its id."""
        told: dict[int, dict[bytes, LoggedEvent]] = {key: {} for key, _deck, _fact in facts}
        rows = self._look.rows("told_of", keys=json.dumps(list(told)))
        for key, row, event in told_by_key(rows, self._damaged):
            told[key][event.id] = event
            self._count(row, event)
        return [self._folded(key, deck, fact, told[key]) for key, deck, fact in facts]

    def _folded(
        self, key: int, deck: int, fact: str, own: Mapping[bytes, LoggedEvent]
    ) -> tuple[Any, ...]:
        events, names = own.values(), (fact,)
        kept = folded(names, fact, events, self._frame, self._scheduler)
        for review in reviews_of(names, events, kept.fold.met_day, self._frame):
            self._counts.add_review(review)
        due = due_of(fact, kept.fold, self._retention, self._scheduler)
        return row_of(key, deck, kept, due, self._salt)

    def _count(self, row: int, event: LoggedEvent) -> None:
        """Count an event that names no other fact: one that does may be met there too."""
        if row <= self._newest and len(facts_named(event)) == 1 and self._seen.add(row):
            self._counts.add(event, self._frame)

    def counted(self) -> tuple[Any, ...]:
        """The days, which events were counted, and which were damaged."""
        return self._counts.as_sums(), self._seen.as_blocks(), list(self._damaged)


class _Tasks:
    """Everything that may be asked; `look` comes first of what reads a file."""

    _look: _Look
    _folding: _Folding
    _held: Held | None = None

    def ready(self, events: Iterable[bytes]) -> list[tuple[dict[str, Any] | None, bytes]]:
        """The fields of events from elsewhere, checked, and what will stand for their bytes."""
        return [_ready(data) for data in events]

    def look(self, path: str, sql: Mapping[str, str], as_now: bool) -> int:
        """Look into a file; the number of its newest event."""
        self._look = _Look(path, sql, as_now)
        (newest,) = self._look.rows("newest").fetchone()
        return int(newest)

    def begin(self, retention: int, newest: int) -> None:
        """Begin to fold, and to count the events up to the row `newest`."""
        self._folding = _Folding(self._look, retention, newest)

    def fold(self, facts: Sequence[tuple[int, int, str]]) -> list[tuple[Any, ...]]:
        """See `_Folding.fold`."""
        return self._folding.fold(facts)

    def compare(self, facts: Sequence[tuple[int, int, str]]) -> list[int]:
        """The keys of those of these facts of which something else is kept than their fold."""
        folds = {row[0]: row for row in self._folding.fold(facts)}
        kept = {row[0]: row for row in self._look.rows("kept", keys=json.dumps(list(folds)))}
        return [key for key, row in folds.items() if kept.get(key) != row]

    def counted(self) -> tuple[Any, ...]:
        """See `_Folding.counted`."""
        return self._folding.counted()

    def hold(self, first: int, last: int) -> int:
        """Hold every event of some rows against its id and its place; how many are held by now."""
        if self._held is None:
            names = (dict(self._look.rows(name)) for name in ("writers", "sessions", "fact_keys"))
            self._held = Held(*names)
        self._held.hold(self._look.rows("everything", first=first, last=last))
        return self._held.seen

    def held(self) -> tuple[Any, ...]:
        """All that came of it: see `Held.as_plain`."""
        return (self._held or Held({}, {}, {})).as_plain()

    def hash(self, first: int, last: int) -> tuple[int, int]:
        """How many events stand in these rows, and how many do not give their id."""
        rows = self._look.rows("stored", first=first, last=last).fetchall()
        return len(rows), sum(sound_bytes(data, id_) is None for _seq, id_, data in rows)


def _ready(data: bytes) -> tuple[dict[str, Any] | None, bytes]:
    try:
        return checked(data), pack(data)
    except DamagedEvent:
        return None, b""


def main() -> None:
    """Answer until nothing more is asked. What goes wrong ends it: whoever asked does the work
    alone then, and meets the same."""
    gc.disable()  # nothing here goes round in circles
    asked, tasks = SimpleQueue[bytes](), _Tasks()
    threading.Thread(target=_listen, args=(asked.put,), daemon=True).start()
    while frame := asked.get():
        task, said = marshal.loads(frame)
        put_frame(sys.stdout.buffer, marshal.dumps(getattr(tasks, task)(*said)))


def _listen(put: Callable[[bytes], None]) -> None:
    """The thread: so that who asks need not wait until the last answer is made."""
    while frame := take_frame(sys.stdin.buffer):
        put(frame)
    put(b"")


if __name__ == "__main__":
    main()
