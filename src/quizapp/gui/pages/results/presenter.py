"""The results' presenter: finds a quiz in the log, and how it counts can be said anew."""

from __future__ import annotations

import json
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from quizapp.facts.problem import QuizAppError
from quizapp.gui.pages.results.state import (
    COUNTS,
    ResultsState,
    counts_sentence,
    results_of,
    table_of,
)
from quizapp.gui.tasks import Task
from quizapp.gui.wording import calendar_date, say
from quizapp.study.csvtable import as_csv
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
        self._task: Task | None = None

    @property
    def state(self) -> ResultsState | None:
        """The picture as it stands; None before the first quiz."""
        return self._picture()

    @property
    def code(self) -> str:
        """The code of the quiz that is shown."""
        return self._run.quiz.code if self._run is not None else ""

    @property
    def spec_to_print(self) -> str:
        """The specification of the quiz that is shown, as JSON: of all its facts, and no others."""
        if self._run is None:
            return ""
        quiz = self._run.quiz
        facts = tuple(question.target for question in quiz.questions)
        spec = replace(quiz.spec, facts=facts, length=len(facts))
        return json.dumps(spec.as_json(), ensure_ascii=False)

    @property
    def csv(self) -> str:
        """The results as a table for spreadsheets."""
        return "" if self._run is None else as_csv(*table_of(self._run.result()))

    @property
    def file_name(self) -> str:
        """What a file of these results would be called, without its ending."""
        return say("Quiz of {day}", day=calendar_date(self._day).isoformat())

    @property
    def _day(self) -> int:
        return 0 if self._run is None else self._run.result().day

    def show(self, desk: Desk, session: str) -> None:
        """Show the results of a session, or of the latest quiz for "". Its questions are made
        again beside the window."""
        self._desk = desk

        def find() -> object:
            seen = recent_quizzes(desk, MOST_LOOKED_BACK)
            wanted = next((one for one in seen if one.session == session or not session), None)
            return QuizRun.resume(desk, wanted) if wanted is not None else None

        self.wait()
        self._task = Task(find, self)
        self._task.done.connect(self._on_found)
        self._task.refused.connect(self.failed)
        self._task.start()

    def wait(self) -> None:
        """Wait until nothing is being looked for any more."""
        if self._task is not None:
            self._task.abandon(seconds=2)
            self._task = None

    @Slot(object)
    def _on_found(self, run: QuizRun | None) -> None:
        self._run = run
        self._tell()

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
