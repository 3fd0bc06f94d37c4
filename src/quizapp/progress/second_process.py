"""A second process for long work on a learner's file: the other core of the machine.

Hashing, unpacking and folding a million small events is Python's own work, of which one process
does one thing at a time, however many threads it has. The second process is this program again,
without a window (`beside`). It only reads, it is asked and answers, and it ends when its asker
does. Whoever uses it can do all of the work alone: where none can be started, in a packaged
program for one, and where it ends too early.
"""

from __future__ import annotations

import marshal
import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from queue import SimpleQueue
from typing import IO, Any

from quizapp.processes import start_beside

MANY_EVENTS = 30_000
"""With fewer a second process is not worth its start."""
AHEAD = 2
"""Pieces of work that wait for it, so that it need not wait for us."""
LENGTH_BYTES = 4
_MODULE = "quizapp.progress.beside"
_PATIENCE_S = 5.0
"""How long it may take to end, once its input has."""


class SecondProcessLost(Exception):
    """It cannot be started, or ended too early. Nothing is wrong: the work is done without it."""


class SecondProcess:
    """A process that is asked, and answers in the order in which it was asked.

    What is asked and answered are plain values: numbers, texts, bytes, None, and lists, tuples
    and dicts of those.
    """

    def __init__(self) -> None:
        """Start it. Raises SecondProcessLost where that cannot be."""
        try:
            self._process = start_beside(_MODULE, talks=True)
        except OSError as error:
            raise SecondProcessLost from error
        self.waiting = 0
        self._answers: SimpleQueue[bytes] = SimpleQueue()
        self._reader = threading.Thread(target=self._read, name="second process", daemon=True)
        self._reader.start()

    def ask(self, task: str, *said: Any) -> None:
        """Have a task of `beside` done; returns at once. Raises SecondProcessLost."""
        assert self._process.stdin is not None
        try:
            put_frame(self._process.stdin, marshal.dumps((task, said)))
        except (OSError, ValueError) as error:
            raise SecondProcessLost from error
        self.waiting += 1

    @property
    def has_answered(self) -> bool:
        """Whether `answer` need not wait."""
        return not self._answers.empty()

    def answer(self) -> Any:
        """The answer to what was asked first of all that waits. Raises SecondProcessLost."""
        frame = self._answers.get()
        if not frame:
            self._answers.put(frame)  # nothing comes any more
            raise SecondProcessLost
        self.waiting -= 1
        return marshal.loads(frame)

    def close(self) -> None:
        """End it, whatever it is doing: it only reads."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with suppress(OSError):
            self._process.stdin.close()
        if self.waiting:
            self._process.kill()
        try:
            self._process.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        self._process.stdout.close()

    def _read(self) -> None:
        """The thread: so that neither process ever waits for the other to listen."""
        assert self._process.stdout is not None
        take = self._process.stdout
        while frame := take_frame(take):
            self._answers.put(frame)
        self._answers.put(b"")


class FromTheEnd:
    """Rows of a file worked through by the second process, which looks into it already: from the
    last on, towards who works through them from the first.

    last: the rows after it are given away. waits: how many pieces of work it has. What it
    answers goes to `_take`.
    """

    def __init__(
        self, process: SecondProcess, task: str, last: int, rows_at_once: int, ahead: int = 0
    ) -> None:
        """Give away about `ahead` rows at once. Raises SecondProcessLost."""
        self._process = process
        self._task = task
        self._rows_at_once = rows_at_once
        self.last = last
        self.waits = 0
        while last - self.last < ahead:
            self._give(0)

    def go_on(self, after: int, *, is_last: bool) -> None:
        """Give it more of what lies behind the row `after`; or, where that `is_last`, wait for
        something that it has done. Raises SecondProcessLost."""
        while self.waits and (is_last or self._process.has_answered):
            self._take(self._process.answer())
            self.waits -= 1
            if is_last:
                break
        while self.waits < AHEAD and self.last > after and not is_last:
            self._give(after)

    def _give(self, after: int) -> None:
        first = max(after + 1, self.last - self._rows_at_once + 1)
        self._process.ask(self._task, first, self.last)
        self.last = first - 1
        self.waits += 1

    def _take(self, answer: Any) -> None:
        raise NotImplementedError


@contextmanager
def second_process(events: int) -> Iterator[SecondProcess | None]:
    """A second process for as long as the block runs; None where so many events are done before
    it is up, the machine has one core, or it cannot be started."""
    process = None
    if events > MANY_EVENTS and (os.cpu_count() or 1) > 1:
        with suppress(SecondProcessLost):
            process = SecondProcess()
    try:
        yield process
    finally:
        if process:
            process.close()


def put_frame(file: IO[bytes], frame: bytes) -> None:
    """Write some bytes so that `take_frame` gives the same at the other end."""
    file.write(len(frame).to_bytes(LENGTH_BYTES, "big") + frame)
    file.flush()


def take_frame(file: IO[bytes]) -> bytes:
    """The bytes that `put_frame` wrote; none at the end."""
    head = file.read(LENGTH_BYTES)
    if len(head) < LENGTH_BYTES:
        return b""
    length = int.from_bytes(head, "big")
    frame = file.read(length)
    return frame if len(frame) == length else b""
