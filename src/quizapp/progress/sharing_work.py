"""How a sweep through a file and a check of it share their work with the second process."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Any

from quizapp.progress.connection import Connection
from quizapp.progress.folding import FactKeys
from quizapp.progress.second_process import FromTheEnd, SecondProcess, SecondProcessLost
from quizapp.progress.statements import fold_rows, queries
from quizapp.progress.stored import PAGE


def look_beside(
    process: SecondProcess, connection: Connection, newest: int, *, as_now: bool
) -> None:
    """Have the second process look into a file; `as_now`: as it is, whatever is written later.

    Raises SecondProcessLost also when it sees other events than up to the row `newest`.
    """
    sql = {name: statement.sql for name, statement in _SQL.items()}
    process.ask("look", str(connection.path.absolute()), sql, as_now)
    if process.answer() != newest:
        raise SecondProcessLost


class FoldingBeside:
    """Facts folded by the second process, which looks into the file already.

    `task`: what is asked of it, to `fold` or to `compare`.
    """

    def __init__(self, process: SecondProcess, task: str, retention: int, newest: int) -> None:
        """Begin to count the events up to the row `newest`. Raises SecondProcessLost."""
        self._process = process
        self._task = task
        self._given: deque[Sequence[FactKeys]] = deque()
        process.ask("begin", retention, newest)
        process.answer()

    @property
    def waits(self) -> int:
        """How many pieces of work it has."""
        return len(self._given)

    @property
    def has_answered(self) -> bool:
        """Whether `take` need not wait."""
        return self._process.has_answered

    def give(self, facts: Sequence[FactKeys]) -> None:
        """Have it fold some facts. Raises SecondProcessLost."""
        self._process.ask(self._task, facts)
        self._given.append(facts)

    def take(self) -> tuple[Sequence[FactKeys], list[Any]]:
        """The facts that were given first of all, and what came of them. Raises
        SecondProcessLost."""
        return self._given.popleft(), self._process.answer()

    def counted(self) -> Any:
        """What it counted: sums, rows, and which rows are damaged. Raises SecondProcessLost."""
        self._process.ask("counted")
        return self._process.answer()


class HoldingBeside(FromTheEnd):
    """Stored events held by the second process, which looks into the file already.

    seen: how many events it has held.
    """

    def __init__(self, process: SecondProcess, newest: int, many: int, ahead: int) -> None:
        """Of `many` events up to the row `newest`, have about `ahead` held at once.

        Raises SecondProcessLost, also when the row numbers are no measure of the work.
        """
        if newest > 2 * many:
            raise SecondProcessLost
        self._newest = newest
        self.seen = 0
        super().__init__(process, "hold", newest, PAGE, ahead)

    def _take(self, answer: Any) -> None:
        self.seen = answer

    def held(self) -> Any:
        """All that came of it: see `Held.add`. Raises SecondProcessLost."""
        self._process.ask("held")
        return self._process.answer()

    def then_compare(self, retention: int) -> FoldingBeside:
        """Have it compare facts from now on. Raises SecondProcessLost."""
        return FoldingBeside(self._process, "compare", retention, self._newest)


NAMES_HELD = queries.WRITERS, queries.SESSIONS, queries.FACT_KEYS
"""What `Held` is made with, in its order."""
_SQL = {
    "newest": queries.NEWEST_SEQ,
    "bearing": queries.BEARING,
    "told_of": queries.TOLD_OF,
    "everything": queries.EVERYTHING,
    "writers": queries.WRITERS,
    "sessions": queries.SESSIONS,
    "fact_keys": queries.FACT_KEYS,
    "kept": fold_rows.ROWS,
}
