"""A learner's assignments: the files that were opened, kept as they came, and taken away again.

assignments/3f9a....quizassignment
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from quizapp.exchange.opening import make_folder
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.study.assigned import Assigned
from quizapp.study.quiz import Quiz
from quizapp.teaching.assignments import ENDING, Assignment, read_assignment, write_assignment
from quizapp.teaching.handing_in import letter_for

_EPOCH = date(1970, 1, 1)
_Stamp = tuple[int, int]


class ReceivedAssignments:
    """The assignments in a learner's folder. `secret` is something only this device knows; by it
    the version of a test is drawn. The folder is made when the first assignment is kept."""

    def __init__(self, folder: Path, secret: str) -> None:
        self._folder, self.secret = folder, secret
        self._read: dict[Path, tuple[_Stamp, Assignment]] = {}

    def take_in(self, path: Path) -> Assignment:
        """Keep the assignment in a file. Raises QuizAppError where it is none, or the disk
        refuses."""
        assignment = read_assignment(path)
        make_folder(self._folder)
        write_assignment(self._file(assignment.hash), assignment)
        return assignment

    def put_back(self, assignment: Assignment) -> None:
        """Keep one again that was taken away. Raises QuizAppError where the disk refuses."""
        make_folder(self._folder)
        write_assignment(self._file(assignment.hash), assignment)

    def take_away(self, id_: str) -> Assignment | None:
        """Keep an assignment no longer; what was learnt and answered for it stays. Gives it.

        Raises QuizAppError where the disk refuses.
        """
        found = self.find(id_)
        try:
            self._file(id_).unlink(missing_ok=True)
        except OSError as error:
            what = phrase(
                "The assignment could not be taken away ({why}).", why=error.strerror or error
            )
            todo = phrase(
                "Try again, or delete its file yourself. It is in {folder}.", folder=self._folder
            )
            raise QuizAppError(what, phrase("It is as it was."), todo) from error
        return found

    def find(self, id_: str) -> Assignment | None:
        """The assignment of that id, if it is kept here."""
        return next((one for one in self.all() if one.hash == id_), None)

    def all(self) -> tuple[Assignment, ...]:
        """Every assignment that can be read. What was read before and is the same is not read
        again."""
        found = []
        for path in sorted(self._folder.glob(f"*{ENDING}")):
            one = self._known(path)
            if one is not None:
                found.append(one)
        return tuple(found)

    def assigned(self) -> tuple[Assigned, ...]:
        """All of them as studying needs them."""
        return tuple(assigned_of(one, self.secret) for one in self.all())

    def _file(self, id_: str) -> Path:
        return self._folder / f"{id_}{ENDING}"

    def _known(self, path: Path) -> Assignment | None:
        try:
            status = path.stat()
            stamp = (status.st_mtime_ns, status.st_size)
            if path not in self._read or self._read[path][0] != stamp:
                self._read[path] = stamp, read_assignment(path)
        except (OSError, QuizAppError):
            return None  # gone, or damaged since: its teacher has it still
        return self._read[path][1]


def received_by(profile_folder: Path) -> ReceivedAssignments:
    """The assignments of the learner in this folder, whose name nobody else knows."""
    return ReceivedAssignments(profile_folder / "assignments", profile_folder.name)


def assigned_of(assignment: Assignment, secret: str) -> Assigned:
    """An assignment as studying needs it, its test in the order of this learner's version."""
    return Assigned(
        id=assignment.hash,
        title=assignment.title,
        day=(assignment.by - _EPOCH).days,
        deck=assignment.deck,
        deck_title=assignment.deck_title,
        facts=assignment.facts,
        note=assignment.note,
        test=_quiz_of(assignment, secret),
    )


def _quiz_of(assignment: Assignment, secret: str) -> Quiz | None:
    test = assignment.test
    if test is None:
        return None
    letter = letter_for(test, secret)
    questions = tuple(item.question for item in test.sheet(letter))
    spec = replace(test.spec, is_exam=True)  # feedback after each would tell the next ones
    return Quiz(spec, questions, test.sheet_code(letter), assignment=assignment.hash)
