"""Work beside the window in one lane: one piece at a time, in order, the newest of a kind only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from quizapp.facts.problem import QuizAppError
from quizapp.gui.tasks import Task


@dataclass(frozen=True, slots=True)
class _Piece:
    """Work with what is to be done with its value; of one `kind` only the newest waits."""

    kind: str
    work: Callable[[], object]
    done: Callable[[object], None]
    refused: Callable[[QuizAppError], None]


class Lane(QObject):
    """Does pieces of work one after the other. What they give arrives in the window's thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[_Piece] = []
        self._now: _Piece | None = None
        self._task: Task | None = None

    @property
    def is_idle(self) -> bool:
        """Whether nothing is done or waits."""
        return self._now is None

    def add(
        self,
        work: Callable[[], object],
        done: Callable[[object], None],
        refused: Callable[[QuizAppError], None],
        kind: str = "",
    ) -> None:
        """Do a piece when all before it are done; one of its kind that still waits is dropped."""
        if kind:
            self._waiting = [piece for piece in self._waiting if piece.kind != kind]
        self._waiting.append(_Piece(kind, work, done, refused))
        if self._now is None:
            self._next()

    def wait(self, seconds: float) -> None:
        """Let what is being done end, and do what waits here and now; nobody hears of it."""
        if self._task is not None:
            self._task.abandon(seconds)
        self._now, self._task = None, None
        waiting, self._waiting = self._waiting, []
        for piece in waiting:
            if not piece.kind:
                _do_quietly(piece)

    def _next(self) -> None:
        if not self._waiting:
            return
        self._now = self._waiting.pop(0)
        self._task = Task(self._now.work, self)
        self._task.done.connect(self._on_done)
        self._task.refused.connect(self._on_refused)
        self._task.start()

    @Slot(object)
    def _on_done(self, value: object) -> None:
        piece = self._end()
        if piece is not None:
            piece.done(value)

    @Slot(object)
    def _on_refused(self, error: QuizAppError) -> None:
        piece = self._end()
        if piece is not None:
            piece.refused(error)

    def _end(self) -> _Piece | None:
        """What just ended, and the next begun; None for what was waited for and is past."""
        if self._task is None or self.sender() is not self._task:
            return None
        piece, self._now = self._now, None
        self._task.deleteLater()
        self._task = None
        self._next()
        return piece


def _do_quietly(piece: _Piece) -> None:
    try:
        piece.work()
    except QuizAppError as error:
        piece.refused(error)
