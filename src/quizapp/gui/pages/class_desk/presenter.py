"""The class desk's presenter: takes papers in, judges items, shows what another key changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from quizapp.facts.problem import QuizAppError
from quizapp.gui.launch import Launch
from quizapp.gui.pages.class_desk.state import (
    ClassState,
    items_of,
    key_change,
    marks_of,
    name_of,
    notice_of,
    sentence_of,
)
from quizapp.gui.tasks import Task
from quizapp.gui.wording import counted, say, told
from quizapp.teaching.kept import Class, KeptTests, keep_typed
from quizapp.teaching.marking import changes
from quizapp.teaching.paper import Correction, PaperTest
from quizapp.teaching.results import read_result
from quizapp.teaching.tables import save_items, save_marks
from quizapp.teaching.verdicts import ItemVerdicts, judge


@dataclass(frozen=True, slots=True)
class _Looked:
    """All tests, the class that is looked at, and what was met on the way there."""

    tests: tuple[PaperTest, ...]
    found: Class | None
    judged: tuple[ItemVerdicts, ...] = ()
    remarks: tuple[str, ...] = ()
    done: str = ""


class ClassPresenter(QObject):
    """`state_changed` carries a ClassState, `done` a sentence."""

    state_changed = Signal(object)
    done = Signal(str)

    def __init__(self, launch: Launch, parent: QObject) -> None:
        super().__init__(parent)
        self._kept = KeptTests(launch.paths.tests)
        self._looked = _Looked((), None)
        self._task: Task | None = None
        self.state = ClassState()

    def show(self, code: str = "") -> None:
        """Look at the class of a test, or at the one that was looked at before."""
        wanted = code or self.state.code
        self._begin(lambda: self._look(wanted))

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take result files in, any number; each finds its test by its code."""
        wanted = self.state.code

        def taking() -> _Looked:
            codes: list[str] = []
            remarks: list[str] = []
            before = self._counts()
            for path in paths:
                try:
                    code = read_result(path).test
                    remarks += self._kept.take_in(self._kept.find(code), [path])
                except QuizAppError as error:
                    remarks.append(str(error))
                    continue
                codes.append(code)
            looked = self._look(codes[-1] if codes else wanted)
            new = self._counts() - before
            said = counted(new, "One paper is new.", "{n} papers are new.")
            return replace(looked, remarks=tuple(remarks), done=said if codes else "")

        self._begin(taking)

    def type_in(self, text: str) -> None:
        """Keep typed papers, a line each."""
        found = self._looked.found
        if found is None or not text.strip():
            return

        def typing() -> _Looked:
            remarks = keep_typed(self._kept, found.test, text)
            return replace(self._look(found.test.code), remarks=remarks)

        self._begin(typing)

    def propose(self, place: int, keys: tuple[str, ...]) -> None:
        """Show what other keys for an item would change; nothing changes yet."""
        found = self._looked.found
        if found is None:
            return
        right = tuple((key,) for key in keys)
        changed = changes(found.test, Correction(place, right), found.papers)
        self._say(change=key_change(found.test, place, right, changed, len(found.papers)))

    def dismiss(self) -> None:
        """Leave the key as it is."""
        self._say(change=None)

    def correct(self) -> None:
        """Let the proposed key count."""
        found, change = self._looked.found, self.state.change
        if found is None or change is None:
            return
        right = tuple((key,) for key in change.right)

        def correcting() -> _Looked:
            self._kept.keep_corrected(found.test.corrected(Correction(change.place, right)))
            done = say("Item {item} counts by the corrected key now.", item=change.place + 1)
            return replace(self._look(found.test.code), done=done)

        self._begin(correcting)

    def save(self, path: Path) -> None:
        """Write the marks as a table, and beside it the items."""
        looked, found = self._looked, self._looked.found
        if found is None:
            return
        items = path.with_name(f"{path.stem}-items{path.suffix}")
        try:
            save_marks(path, found.test, found.papers)
            save_items(items, found.test, looked.judged)
        except QuizAppError as error:
            self._say(problem=told(error))
            return
        self.done.emit(say("{marks} and {items} are written.", marks=path.name, items=items.name))

    def _counts(self) -> int:
        return sum(len(self._kept.class_of(test).papers) for test in self._kept.all())

    def _look(self, code: str) -> _Looked:
        tests = self._kept.all()
        test = next((one for one in tests if one.code == code), tests[0] if tests else None)
        if test is None:
            return _Looked((), None)
        found = self._kept.class_of(test)
        return _Looked(tests, found, judge(test, found.papers))

    def _begin(self, work: Callable[[], _Looked]) -> None:
        if self.state.is_busy:
            return
        self._say(is_busy=True, problem="")
        self._task = Task(work, self)
        self._task.done.connect(self._end)
        self._task.refused.connect(self._refuse)
        self._task.start()

    @Slot(object)
    def _end(self, looked: _Looked) -> None:
        self._looked = looked
        found = looked.found
        remarks = tuple(map(told, looked.remarks))
        self.state = ClassState(tests=tuple(map(name_of, looked.tests)), remarks=remarks)
        if found is not None:
            self.state = replace(
                self.state,
                code=found.test.code,
                sentence=sentence_of(found),
                notice=notice_of(len(found.papers)),
                items=items_of(found.test, looked.judged),
                marks=marks_of(found),
                remarks=(*remarks, *map(told, found.remarks)),
            )
        self.state_changed.emit(self.state)
        if looked.done:
            self.done.emit(looked.done)

    @Slot(object)
    def _refuse(self, error: QuizAppError) -> None:
        self._say(is_busy=False, problem=told(error))

    def _say(self, **changed: object) -> None:
        self.state = replace(self.state, **changed)  # type: ignore[arg-type]  # names are fields
        self.state_changed.emit(self.state)
