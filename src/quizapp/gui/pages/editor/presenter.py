"""The editor's presenter: holds what is typed, has it written and asked about, and shows it.

Two lanes beside the window: in one the questions follow what is typed, in the other files are
written and the whole deck is looked at when the fingers rest.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from quizapp.authoring.editing.body import pruned
from quizapp.authoring.editing.changes import Change, Remove, Write
from quizapp.authoring.editing.versions import Outlook
from quizapp.authoring.editing.workshop import Survey, Workshop
from quizapp.facts.problem import QuizAppError
from quizapp.gui.pages.editor.lanes import Lane
from quizapp.gui.pages.editor.state import DeckChoice, EditorState, Way, next_trouble
from quizapp.gui.pages.editor.typist import Typist
from quizapp.gui.raster import redrawn
from quizapp.gui.wording import say, told

_SLICE_AFTER, _OUTSIDE_EVERY = 40, 3000  # ms
_FORGIVEN = 4.0  # seconds that leaving waits for the disk


class EditorPresenter(Typist):
    """`told` carries a sentence; `published` says that learners of the deck have another now."""

    told = Signal(str)
    published = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        self._writing = Lane(self)
        self._outside_timer = QTimer(self)
        self._outside_timer.setInterval(_OUTSIDE_EVERY)
        self._outside_timer.timeout.connect(self._look_outside)

    # A deck

    def open(self, folder: Path, workshop: Callable[[Path], Workshop]) -> None:
        """Lay a deck on the workbench."""
        self.close()
        self.folder = folder
        self._say(is_busy=True, problem="")
        self._writing.add(lambda: workshop(folder), self._on_open, self._refuse_open)

    def close(self) -> None:
        """Write what is typed, and put the deck away."""
        self.rest()
        self.workshop, self.folder, self._read = None, None, None
        self._body, self._base = {}, {}
        self.state = EditorState(decks=self.state.decks)

    def rest(self) -> None:
        """Write what is typed, and wait for it; nothing goes on after it."""
        self.flush()
        for timer in (self._write_timer, self._look_timer, self._outside_timer):
            timer.stop()
        self._asking.wait(0)
        self._writing.wait(_FORGIVEN)

    def wake(self) -> None:
        """Look at the deck again after a rest."""
        if self.workshop is not None:
            self._outside_timer.start()
            self._look_outside()
            self._look_timer.start()

    def _on_open(self, workshop: object) -> None:
        assert isinstance(workshop, Workshop)
        self.workshop = workshop
        overview = workshop.overview()
        self._say(overview=overview, is_busy=False, survey=None, table=None)
        learned = [row for row in overview.topics if row.facts]
        first = next(iter(learned or overview.topics), None)
        self._outside_timer.start()
        self._look_timer.start()
        # The deck stays: looking through it for garbage would take a tenth of a second, between
        # a keystroke and its questions.
        gc.freeze()
        if first is not None:
            self.choose(first.id)

    def _refuse_open(self, error: QuizAppError) -> None:
        self.folder = None
        self._say(is_busy=False, problem=told(error))

    def show_decks(self, decks: tuple[DeckChoice, ...]) -> None:
        """Offer these decks."""
        self._say(decks=decks)

    def show_sheet(self, sheet: object) -> None:
        """Show what a spreadsheet would become; None for none."""
        self._say(sheet=sheet, problem="")

    def show_problem(self, sentence: str) -> None:
        """Say what went wrong."""
        self._say(problem=sentence, is_busy=False)

    # Writing

    @Slot()
    def flush(self) -> None:
        """Have what is typed written now."""
        self._write_timer.stop()
        workshop, topic = self.workshop, self.state.topic
        body, base, field = self._body, self._base, self._field
        if workshop is None or not topic or pruned(body) == base:
            return
        self._base = pruned(body)
        self._writing.add(
            lambda: workshop.type_into(topic, body, base, field), self._on_written, self._refuse
        )

    def _on_written(self, done: object) -> None:
        outside = getattr(done, "outside", ())
        self._refresh(saved=say("written"))
        if outside:
            self._tell_outside(outside)

    def _refresh(self, **changed: object) -> None:
        if self.workshop is not None:
            self._say(overview=self.workshop.overview(), **changed)

    def _act(self, work: Callable[[Workshop], object], done: Callable[[object], None]) -> None:
        """Do something to the deck after what is typed was written."""
        workshop = self.workshop
        if workshop is not None:
            self.flush()
            self.is_dirty = True
            self._say(problem="")
            self._writing.add(lambda: work(workshop), done, self._refuse)

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        self._act(lambda workshop: workshop.undo(), self._on_step)

    @Slot()
    def redo(self) -> None:
        """Put it back."""
        self._act(lambda workshop: workshop.redo(), self._on_step)

    def _on_step(self, done: object) -> None:
        self._refresh(survey=None, saved=say("written"))
        self._look_timer.start()
        if self.state.table is not None:
            self.show_table(self.state.table.type)
        else:
            self._to_topic(getattr(done, "topic", ""), self.state.at)

    def _to_topic(self, topic: str, at: Way = ()) -> None:
        """Show a topic if it is there, else the one in sight, else the first."""
        overview = self.state.overview
        known = {row.id for row in overview.topics} if overview else set()
        for one in (topic, self.state.topic, *sorted(known)):
            if one in known:
                self._base = self._body  # nothing typed is left to be written
                self.choose(one, at)
                return

    def change(self, change: Change, topic: str) -> None:
        """Do a change, then show this topic."""

        def shown(_done: object) -> None:
            self._refresh(survey=None, saved=say("written"))
            self._look_timer.start()
            self._to_topic(topic)

        self._act(lambda workshop: workshop.do(change), shown)

    def do(self, work: Callable[[Workshop], object]) -> None:
        """Do something to the whole deck; the topic in sight stays there."""

        def shown(_done: object) -> None:
            self._refresh(survey=None, saved=say("written"))
            if self.state.outlook is not None:
                self.look_at_version(self.state.outlook.version)
            self._look_timer.start()
            self._to_topic(self.state.topic, self.state.at)

        self._act(work, shown)

    @Slot(str, str)
    def add_topic(self, type_name: str, name: str) -> None:
        """Begin another topic."""
        beside = self.state.topic
        self._act(lambda workshop: workshop.add(type_name, name, beside), self._on_added)

    @Slot()
    def duplicate(self) -> None:
        """Begin a topic that says what this one says."""
        topic, form = self.state.topic, self.state.form
        if form is not None and self.state.table is None:
            name = say("{name} (copy)", name=form.name)
            self._act(lambda workshop: workshop.duplicate(topic, name), self._on_added)

    def _on_added(self, topic: object) -> None:
        self._refresh(survey=None, saved=say("written"))
        self._look_timer.start()
        self._base = self._body
        self.choose(str(topic), ("name",))

    @Slot(str)
    def take_picture(self, path: str) -> None:
        """Let the topic in sight have the picture of a file."""
        topic = self.state.topic

        def keep(workshop: Workshop) -> str:
            return workshop.keep_picture(topic, Path(path), redrawn)

        self._act(keep, lambda file: self.show_picture(topic, str(file)))

    @Slot()
    def remove_topic(self) -> None:
        """Take the topic in sight away, where no other one names it."""
        topic = self.state.topic
        self._act(lambda workshop: workshop.do(Remove(topic)), self._on_step)

    @Slot(bool)
    def settle(self, keep_mine: bool) -> None:
        """End a clash."""
        clash = self.state.clash
        if clash is not None:
            self._base = self._body
            self._say(clash=None)
            self._act(lambda workshop: workshop.settle(clash, keep_mine), self._on_step)

    # What another program does

    @Slot()
    def _look_outside(self) -> None:
        workshop = self.workshop
        if workshop is not None and self._writing.is_idle and not self._write_timer.isActive():
            self._writing.add(workshop.look_outside, self._on_outside, self._refuse, "outside")

    def _on_outside(self, topics: object) -> None:
        assert isinstance(topics, tuple)
        if topics:
            self._refresh()
            self._tell_outside(topics)

    def _tell_outside(self, topics: tuple[str, ...]) -> None:
        """Say what another program changed, and show it where it is in sight."""
        if self.state.topic in topics and pruned(self._body) == self._base:
            self._to_topic(self.state.topic, self.state.at)
        named = ", ".join(topics[:3]) + (" …" if len(topics) > 3 else "")
        self.told.emit(say("Another program changed: {topics}.", topics=named))
        self._look_timer.start()

    # The whole deck

    @Slot()
    def survey(self) -> None:
        workshop = self.workshop
        if workshop is not None and not self._write_timer.isActive():
            self._writing.add(workshop.survey, self._on_survey, self._refuse, "survey")

    def _on_survey(self, survey: object) -> None:
        assert isinstance(survey, Survey)
        self._say(survey=survey)
        if not survey.is_whole:
            QTimer.singleShot(_SLICE_AFTER, self, self.survey)

    @Slot(int)
    def step_trouble(self, step: int) -> None:
        """Go to the next problem, or the one before."""
        found = next_trouble(self.state.troubles, self.state.trouble, step)
        self._say(trouble=found)
        if found is None:
            self.told.emit(say("There is nothing to mend."))
        elif found.topic:
            self.choose(found.topic, found.way)

    @Slot()
    def mend(self) -> None:
        """Mend the problem gone to, or the first of the topic in sight that has one way to."""
        here = [t for t in self.state.troubles if t.topic == self.state.topic and t.change]
        trouble = self.state.trouble
        if trouble is None or trouble.change is None:
            trouble = next(iter(here), None)
        if trouble is None or trouble.change is None:
            self.told.emit(say("This is yours to decide: nothing is mended by a key here."))
            return
        change = trouble.change
        self._say(trouble=None)
        if isinstance(change, Write) and change.topic == self.state.topic:
            self._base = self._body
        self._act(lambda workshop: workshop.do(change), self._on_step)

    # The table

    @Slot(str)
    def show_table(self, type_name: str = "") -> None:
        """Show the topics of a type as a table; the type of the topic in sight by default."""
        workshop, form = self.workshop, self.state.form
        wanted = type_name or (form.type if form else "")
        if workshop is not None and wanted:
            self.flush()
            self._writing.add(lambda: workshop.table(wanted), self._on_table, self._refuse)

    def _on_table(self, table: object) -> None:
        self._say(table=table)

    @Slot()
    def show_form(self) -> None:
        """Go back from the table to the form."""
        self._say(table=None)
        self._to_topic(self.state.topic)

    @Slot(int, int, str)
    def paste(self, row: int, column: int, block: str) -> None:
        """Put cells into the table."""
        table = self.state.table
        if table is not None:
            self._act(lambda workshop: workshop.paste(table, (row, column), block), self._on_step)

    # Versions

    @Slot(str)
    def look_at_version(self, version: str = "") -> None:
        """Say what making a version would come to."""

        def look(workshop: Workshop) -> Outlook:
            return workshop.versions.look(version or workshop.versions.suggested)

        self._act(look, self._on_outlook)

    def _on_outlook(self, outlook: object) -> None:
        self._say(outlook=outlook)

    @Slot(str)
    def make_version(self, version: str) -> None:
        """Make it."""
        self._act(lambda workshop: workshop.publish(version), self._on_made)

    def _on_made(self, outlook: object) -> None:
        assert isinstance(outlook, Outlook)
        self._refresh(outlook=None, saved=say("written"))
        self._to_topic(self.state.topic)
        self.is_dirty = False
        self.published.emit()
        self.told.emit(say("Version {version} is made.", version=outlook.version))

    @Slot()
    def forget_outlook(self) -> None:
        """Make no version now."""
        self._say(outlook=None)
