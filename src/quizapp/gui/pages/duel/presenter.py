"""The presenter of a duel: finds what was mixed up, holds the duel, and says what came of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from quizapp.facts.problem import QuizAppError
from quizapp.gui.pages.duel.state import DuelState, Part, beside_picture, over_picture
from quizapp.gui.pages.study.presenter import StudyPresenter
from quizapp.gui.tasks import Task
from quizapp.gui.wording import say, told
from quizapp.study.confusions import MixedUp, mixed_up
from quizapp.study.desk import Desk
from quizapp.study.duel import Duel


class DuelPresenter(QObject):
    """`state_changed` carries a DuelState, `question_changed` a StudyState of the one asked.

    `verdict_given` carries words to be read aloud, `changed` says that answers were written.
    """

    state_changed = Signal(object)
    question_changed = Signal(object)
    verdict_given = Signal(str)
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.state = DuelState()
        self._desk: Desk | None = None
        self._pair: MixedUp | None = None
        self._duel: Duel | None = None
        self._task: Task | None = None
        self.study: StudyPresenter | None = None

    def look(self, desk: Desk, facts: frozenset[str]) -> None:
        """Look for what was mixed up between two facts, and set the two side by side."""
        self._desk = desk
        self._let_go()
        self._say(DuelState())
        decks = tuple({fact.partition(":")[0] for fact in facts})
        self.wait()

        def find() -> object:
            found = mixed_up(desk, decks)
            return next((one for one in found if one.can_duel and facts == {*one.facts}), None)

        self._task = Task(find, self)
        self._task.done.connect(self._on_found)
        self._task.refused.connect(self._on_refused)
        self._task.start()

    def wait(self) -> None:
        """Wait until nothing is being looked for any more."""
        if self._task is not None:
            self._task.abandon(seconds=2)
            self._task = None

    def go_on(self) -> bool:
        """Begin to ask; False when there is nothing to go on with here."""
        if self.state.part is Part.WAITING and not self.state.problem:
            return True  # a moment more, and the two stand side by side
        if self.state.part is not Part.BESIDE or self._duel is None:
            return False
        self._duel.start()
        self.study = study = StudyPresenter(self._duel, self)
        study.state_changed.connect(self.question_changed)
        study.verdict_given.connect(self.verdict_given)
        study.session_over.connect(self._end)
        study.show()
        self._say(DuelState(part=Part.ASKED))
        return True

    def again(self) -> None:
        """Another duel between the same two."""
        if self._pair is not None and self.state.part is Part.OVER:
            self._on_found(self._pair)

    def take_back(self) -> None:
        """Take back the latest answer; after the last one, its question is asked again."""
        if self.study is not None:
            if self.state.part is Part.OVER:
                self._say(DuelState(part=Part.ASKED))
            self.study.take_back()

    def leave(self) -> None:
        """Stop here; everything answered is kept."""
        self.wait()
        if self.state.part is Part.ASKED:
            self._close()

    @Slot(object)
    def _on_found(self, pair: MixedUp | None) -> None:
        assert self._desk is not None
        self._let_go()
        self._pair = pair
        if pair is None:
            self._say(DuelState(problem=say("These two are not mixed up any more.")))
            return
        try:
            self._duel = Duel.between(self._desk, pair)
        except QuizAppError as error:
            self._on_refused(error)
            return
        self._say(beside_picture(self._duel.beside, pair))

    @Slot(object)
    def _on_refused(self, error: QuizAppError) -> None:
        self._say(DuelState(problem=told(error)))

    @Slot()
    def _end(self) -> None:
        assert self._duel is not None
        if self._close():
            self._say(over_picture(self._duel.beside, self._duel.verdict))

    def _close(self) -> bool:
        """Write that the duel is over; False where that could not be kept."""
        assert self._duel is not None
        try:
            self._duel.end()
        except QuizAppError as error:
            if self.study is not None:
                self.study.show_problem(error)
            return False
        self.changed.emit()
        return True

    def _let_go(self) -> None:
        if self.study is not None:
            self.study.deleteLater()
        self.study = self._duel = None

    def _say(self, state: DuelState) -> None:
        self.state = state
        self.state_changed.emit(state)
