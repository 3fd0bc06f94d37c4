"""The results' presenter: finds a quiz in the log, and how it counts can be said anew."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from quizapp.facts.problem import QuizAppError
from quizapp.gui.pages.results.state import COUNTS, ResultsState, counts_sentence, results_of
from quizapp.study.desk import Desk
from quizapp.study.quiz import Counts
from quizapp.study.quiz_log import recent_quizzes
from quizapp.study.quiz_run import QuizRun

MOST_LOOKED_BACK = 50


class ResultsPresenter(QObject):
    """`state_changed` carries a ResultsState, `failed` a QuizAppError.

    `recounted` carries what was changed in a sentence, and the Counts that were before.
    """

    state_changed = Signal(object)
    recounted = Signal(str, object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._run: QuizRun | None = None

    @property
    def state(self) -> ResultsState | None:
        """The picture as it stands; None before the first quiz."""
        return self._picture()

    @property
    def code(self) -> str:
        """The code of the quiz that is shown."""
        return self._run.quiz.code if self._run is not None else ""

    def show(self, desk: Desk, session: str) -> bool:
        """Show the results of a session, or of the latest quiz for ""; False for none."""
        self._desk = desk
        seen = recent_quizzes(desk, MOST_LOOKED_BACK)
        wanted = next((one for one in seen if one.session == session or not session), None)
        self._run = QuizRun.resume(desk, wanted) if wanted is not None else None
        self._tell()
        return self._run is not None

    def to_repair(self) -> tuple[str, ...]:
        """The facts of a repair session, the most useful first."""
        if self._run is None or self._desk is None:
            return ()
        return self._run.result().to_repair(self._desk.pace())

    @Slot(int)
    def count(self, index: int) -> None:
        """Say by the index of a choice how the quiz counts."""
        if self._run is None:
            return
        before = self._run.counts
        if self.recount(COUNTS[index]):
            self.recounted.emit(counts_sentence(self._run.counts), before)

    def recount(self, counts: Counts) -> bool:
        """Say how the quiz counts; False when nothing changed."""
        if self._run is None or counts is self._run.counts:
            return False
        try:
            self._run.recount(counts)
        except QuizAppError as error:
            self.failed.emit(error)
            return False
        finally:
            self._tell()
        return True

    def _picture(self) -> ResultsState | None:
        if self._run is None:
            return None
        return results_of(self._run.result(), self._run.counts, len(self.to_repair()))

    def _tell(self) -> None:
        picture = self._picture()
        if picture is not None:
            self.state_changed.emit(picture)
