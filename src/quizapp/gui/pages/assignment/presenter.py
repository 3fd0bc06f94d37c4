"""The presenter of an assignment a learner has: takes it in, says how far it is, saves results."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from quizapp.facts.problem import QuizAppError
from quizapp.gui.launch import Launch
from quizapp.gui.pages.assigned_said import due_said, progress_said
from quizapp.gui.pages.assignment.state import AssignmentState, test_said
from quizapp.gui.wording import say, told
from quizapp.study.assigned import (
    Assigned,
    assigned_by,
    facts_now,
    session_of_test,
    state_of,
)
from quizapp.study.assigned_taking import taken_test
from quizapp.study.desk import Desk
from quizapp.study.planning import standing_of
from quizapp.study.quiz_past import right_in
from quizapp.teaching.assignments import Assignment
from quizapp.teaching.handing_in import paper_of
from quizapp.teaching.received import received_by
from quizapp.teaching.results import ENDING, pseudonym, write_result


class AssignmentPresenter(QObject):
    """`state_changed` carries an AssignmentState, `done` a sentence, `taken_away` the Assignment
    that was."""

    state_changed = Signal(object)
    done = Signal(str)
    taken_away = Signal(object)

    def __init__(self, launch: Launch, parent: QObject) -> None:
        super().__init__(parent)
        self._received = received_by(launch.profile.folder)
        self._desk: Desk | None = None
        self.state = AssignmentState()

    def open(self, desk: Desk, path: Path) -> None:
        """Take in the assignment in a file, and show it."""
        try:
            assignment = self._received.take_in(path)
        except QuizAppError as error:
            self._show_nothing(told(error))
            return
        self.show(desk, assignment.hash)

    def show(self, desk: Desk, id_: str = "") -> None:
        """Show an assignment as it stands now; the one that was shown before for ""."""
        self._desk = desk
        assigned = assigned_by(desk, id_ or self.state.id)
        if assigned is None:
            self._show_nothing(say("This assignment is not here any more."))
            return
        self.state = self._picture(desk, assigned)
        self.state_changed.emit(self.state)

    @property
    def facts(self) -> tuple[str, ...]:
        """What a session over it asks now."""
        return facts_now(self._desk, self.state.id) if self._desk is not None else ()

    @property
    def file_name(self) -> str:
        """What the file of its results would be called."""
        found = self._received.find(self.state.id)
        code = found.test.code if found is not None and found.test is not None else ""
        return f"{code}-{self.state.name}{ENDING}"

    def sign(self, name: str) -> None:
        """Sign the results with another name; with the pseudonym for an empty one."""
        self._say(
            name=" ".join(name.split()) or self._pseudonym(self._received.find(self.state.id))
        )

    def save(self, path: Path) -> None:
        """Write the results of its test into a file."""
        try:
            self._save(path)
        except QuizAppError as error:
            self._say(problem=told(error))
            return
        self._say(problem="")
        words = say("{name} is written. Give it to your teacher.", name=path.name)
        self.done.emit(words)

    def take_away(self) -> None:
        """Keep the assignment no longer."""
        try:
            found = self._received.take_away(self.state.id)
        except QuizAppError as error:
            self._say(problem=told(error))
            return
        if found is not None:
            self.taken_away.emit(found)

    def put_back(self, assignment: Assignment) -> None:
        """Keep one again that was taken away. Raises QuizAppError where the disk refuses."""
        self._received.put_back(assignment)

    def _show_nothing(self, problem: str) -> None:
        self.state = AssignmentState(title=say("Assignment"), problem=problem)
        self.state_changed.emit(self.state)

    def _save(self, path: Path) -> None:
        found = self._received.find(self.state.id)
        assigned = assigned_by(self._desk, self.state.id) if self._desk is not None else None
        if self._desk is None or assigned is None or found is None or found.test is None:
            raise QuizAppError(say("This assignment is not here any more."))
        run = taken_test(self._desk, assigned)
        if run is None:
            raise QuizAppError(say("The test was not handed in yet."))
        paper = paper_of(found.test, run, self._received.secret, self.state.name)
        write_result(path, found.test, paper)

    def _pseudonym(self, assignment: Assignment | None) -> str:
        if assignment is None or assignment.test is None:
            return ""
        return pseudonym(self._received.secret, assignment.test.code)

    def _picture(self, desk: Desk, assigned: Assigned) -> AssignmentState:
        standing = standing_of(desk, desk.decks(), assigned)
        seen = session_of_test(desk, assigned)
        taking = state_of(assigned, seen)
        questions = len(assigned.test.questions) if assigned.test is not None else 0
        right = right_in(seen) if seen is not None else 0
        today = desk.clock.now().day
        signed = self.state.name if self.state.id == assigned.id else ""
        return AssignmentState(
            id=assigned.id,
            title=assigned.title,
            sentence=f"{due_said(assigned.day, today)} · {assigned.deck_title}",
            note=assigned.note,
            progress=progress_said(standing),
            share=standing.firm / standing.facts if standing.facts else 0.0,
            can_study=bool(facts_now(desk, assigned.id)),
            test=taking,
            test_said=test_said(taking, questions, right),
            name=signed or self._pseudonym(self._received.find(assigned.id)),
            session=seen.session if seen is not None else "",
        )

    def _say(self, **changed: object) -> None:
        self.state = replace(self.state, **changed)  # type: ignore[arg-type]  # names are fields
        self.state_changed.emit(self.state)
