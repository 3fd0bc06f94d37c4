"""Stored events held against their ids, and against the columns that find them again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from quizapp.memory.logged import is_understood
from quizapp.progress.filing import Glance, columns_of
from quizapp.progress.stored import linked_facts, sound_bytes, told_of

BLOCK = 1000
"""Rows whose links are summed up together: of each the row of the event times the key of the fact,
modulo `LINK_ROOM`, which SQLite adds up by itself (`statements.verify.LINKS`)."""
LINK_ROOM = 2**40
_NO_FACT = -1


class Held:
    """What came of holding events; of two processes one may add what the other found.

    seen: how many there were. damaged: the row and id of those whose bytes do not give it.
    misfiled: the ids of those whose columns say something else. unknown: those that a newer
    version wrote, by kind. links: by block, what the sum of the links must be.
    """

    def __init__(
        self, writers: Mapping[int, str], sessions: Mapping[int, str], facts: Mapping[str, int]
    ) -> None:
        """Nothing is held yet. The names of writers and sessions by their keys; the keys of facts
        by their names."""
        self._writers = writers
        self._sessions = sessions
        self._facts = facts
        self._glance = Glance(writers, sessions)
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
        seq, id_, *columns, stored = row
        self.seen += 1
        data = sound_bytes(stored, id_)
        if data is None:
            self.damaged.append((seq, id_.hex() if isinstance(id_, bytes) else str(id_)))
            return
        facts: Iterable[str] | None = self._glance.facts(data, columns)
        if facts is None:
            facts = self._looked_closer(data, id_, columns)
        block = seq // BLOCK
        for fact in facts:
            self.links[block] += seq * self._facts.get(fact, _NO_FACT) % LINK_ROOM

    def _looked_closer(self, data: bytes, id_: bytes, columns: Sequence[Any]) -> Iterable[str]:
        """Read the event; the facts it names."""
        event = told_of(data, id_)
        v, kind, writer, n, at, offset, day, session, target, counts = columns
        who, sitting = self._writers.get(writer), self._sessions.get(session)
        if (v, kind, who, n, at, offset, day, sitting, target, counts) != columns_of(event):
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
