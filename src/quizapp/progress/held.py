"""Stored events held against their ids, and against the columns that find them again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any
from zlib import crc32

from quizapp.memory.logged import is_understood
from quizapp.progress.filing import Columns, columns_of, facts_at_a_glance
from quizapp.progress.stored import linked_facts, sound_bytes, told_of

BLOCK = 1000
"""Rows whose links are summed up together."""


def link_sum(seq: int, fact: Any) -> int:
    """What stands for a link between an event and a fact in the sum of its block; the same in
    every process, as Python's own hash of a text is not."""
    return hash((seq, crc32(fact.encode()) if isinstance(fact, str) else hash(fact)))


class Held:
    """What came of holding events; of two processes one may add what the other found.

    seen: how many there were. damaged: the row and id of those whose bytes do not give it.
    misfiled: the ids of those whose columns say something else. unknown: those that a newer
    version wrote, by kind. links: by block, what the sum of the links must be.
    """

    def __init__(self, writers: Mapping[int, str], sessions: Mapping[int, str]) -> None:
        """Nothing is held yet; the names of writers and sessions by their keys."""
        self._writers = writers
        self._sessions = sessions
        self.seen = 0
        self.damaged: list[tuple[int, str]] = []
        self.misfiled: set[str] = set()
        self.unknown: Counter[str] = Counter()
        self.links: Counter[int] = Counter()

    def hold(self, rows: Iterable[Any]) -> None:
        """Hold some rows of `queries.EVERYTHING`."""
        for row in rows:
            self._hold_one(row)

    def _hold_one(self, row: Any) -> None:
        seq, id_, v, kind, writer, n, at, offset, day, session, target, counts, stored = row
        self.seen += 1
        data = sound_bytes(stored, id_)
        if data is None:
            self.damaged.append((seq, id_.hex() if isinstance(id_, bytes) else str(id_)))
            return
        who, sitting = self._writers.get(writer), self._sessions.get(session)
        columns = v, kind, who, n, at, offset, day, sitting, target, counts
        facts = facts_at_a_glance(data, columns)
        for fact in self._looked_closer(data, id_, columns) if facts is None else facts:
            self.links[seq // BLOCK] += link_sum(seq, fact)

    def _looked_closer(self, data: bytes, id_: bytes, columns: Columns) -> Iterable[str]:
        """Read the event; the facts it names."""
        event = told_of(data, id_)
        if columns != columns_of(event):
            self.misfiled.add(id_.hex())
        if not is_understood(event):
            self.unknown[f"{event.kind}@{event.v}"] += 1
        return linked_facts(event)

    def as_plain(self) -> tuple[Any, ...]:
        """All of it as plain values, for `add` of another."""
        return (
            self.seen, self.damaged, list(self.misfiled), dict(self.unknown), dict(self.links),
        )  # fmt: skip

    def add(self, plain: tuple[Any, ...]) -> None:
        """Put in what another found in other rows."""
        seen, damaged, misfiled, unknown, links = plain
        self.seen += seen
        self.damaged += damaged
        self.misfiled.update(misfiled)
        self.unknown.update(unknown)
        self.links.update(links)
