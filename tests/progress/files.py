"""Builders: a learner's file in a folder, answers to put into it, and ways to hurt it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from quizapp.memory.moment import Moment
from quizapp.memory.rating import Rating
from quizapp.progress.events import Event
from quizapp.progress.store import Progress, open_progress
from tests.memory.logs import FACTS, FIRST_DAY, SESSIONS, an_outcome, answer_body, at_of

APP = "0.1.0"
RETENTION = 900
FACT, OTHER_FACT, FACT_OF_OTHER_DECK = FACTS
NAME = "progress.sqlite"


def opened(folder: Path, **how: Any) -> Progress:
    """The learner's file of a folder, made when it is not there."""
    return open_progress(folder / NAME, app=APP, **how)


def moment(day: int = 0, minute: int = 600) -> Moment:
    """A minute of a study day, counted from the first day of these tests; in UTC."""
    return Moment(at_of(FIRST_DAY + day, minute), 0)


def an_answer_to(
    fact: str = FACT, rating: Rating | None = Rating.GOOD, **changed: Any
) -> dict[str, Any]:
    """The body of an answer about one fact."""
    return answer_body([an_outcome(rating, fact)], **changed)


def answer(
    progress: Progress, fact: str = FACT, rating: Rating = Rating.GOOD, day: int = 0, **changed: Any
) -> Event:
    """Give one answer."""
    return progress.answered(an_answer_to(fact, rating, **changed), moment(day))


def a_studied_file(folder: Path, days: Iterable[int] = range(3)) -> Path:
    """A closed file with a session a day and an answer to each of two facts in it."""
    with opened(folder) as progress:
        for day in days:
            progress.append("session_started", a_session(f"day {day}"), moment(day, 599))
            answer(progress, FACT, Rating.GOOD, day, session=f"day {day}")
            answer(progress, OTHER_FACT, Rating.AGAIN, day, session=f"day {day}")
    return folder / NAME


def a_session(session: str = SESSIONS[0], counts: str = "all") -> dict[str, Any]:
    """The body of a session's start."""
    return {"session": session, "purpose": "study", "counts": counts, "spec": {}, "seed": 1}


def undo_and_recount(progress: Progress, day: int, rating: Rating = Rating.GOOD) -> None:
    """An answer that is taken back, and one of a quiz that counts only what was wrong."""
    undone = answer(progress, day=day)
    progress.undo(undone.id, moment(day))
    progress.append("session_started", a_session("quiz", "wrong"), moment(day))
    answer(progress, FACT, rating, day=day, session="quiz")


def change(path: Path, sql: str, *values: Any) -> int:
    """Change a closed file behind its back; how many rows were."""
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(sql, values).rowcount


def look(path: Path, sql: str, *values: Any) -> list[Any]:
    """What a file says to SQLite itself."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql, values).fetchall()


class FailingDriver:
    """SQLite's connection, but its N-th call fails with an error code (and is not made)."""

    def __init__(self, driver: sqlite3.Connection, fail_at: int, code: int) -> None:
        self._driver = driver
        self._fail_at = fail_at
        self._code = code
        self.calls = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._driver, name)

    def execute(self, *args: Any) -> Any:
        self._count(str(args[0]))
        return self._driver.execute(*args)

    def executemany(self, *args: Any) -> Any:
        self._count(str(args[0]))
        return self._driver.executemany(*args)

    def _count(self, sql: str) -> None:
        if sql == "ROLLBACK":
            return
        self.calls += 1
        if self.calls == self._fail_at:
            error = sqlite3.OperationalError("made to fail")
            error.sqlite_errorcode = self._code
            raise error
