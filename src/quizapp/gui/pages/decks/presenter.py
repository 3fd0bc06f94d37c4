"""Decks' presenter: opens a file or a folder, installs it, goes back to an older version."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from quizapp.facts.problem import QuizAppError
from quizapp.gui.launch import Launch
from quizapp.gui.pages.decks.state import ArrivalPicture, DeckRow, DecksState, row_of
from quizapp.gui.raster import redrawn
from quizapp.gui.tasks import Task
from quizapp.gui.wording import say, told
from quizapp.library.installing import InstalledDecks, Standing, listed_decks


@dataclass(frozen=True, slots=True)
class _Done:
    """What a piece of work came to: a sentence, and whether other decks are there now."""

    sentence: str = ""
    arrival: ArrivalPicture | None = None
    changed: bool = False


class DecksPresenter(QObject):
    """`state_changed` carries a DecksState; `decks_changed` says that others are there now.

    `done` carries a sentence.
    """

    state_changed = Signal(object)
    decks_changed = Signal()
    done = Signal(str)

    def __init__(self, launch: Launch, parent: QObject) -> None:
        super().__init__(parent)
        paths = launch.paths
        self._shipped, self._folder = paths.shipped_decks, paths.decks
        self._vocabularies = paths.resources / "vocabulary"
        self._installed = InstalledDecks(self._folder, self._shipped, self._vocabularies)
        self._task: Task | None = None
        self.state = DecksState()

    def show(self) -> None:
        """Say which decks there are, as it is now."""
        there, gone = listed_decks(self._folder, self._shipped, self._vocabularies)
        rows = tuple(self._row(one.id, one.title, one.version, one.folder) for one in there)
        back = tuple(row_of(one.deck, one.title, one.version, one.version or "1",
                            is_installed=False) for one in gone)  # fmt: skip
        self._say(rows=rows, gone=back)

    def open(self, source: Path) -> None:
        """Look into a package or a deck's folder; nothing is changed."""
        self._begin(lambda: _Done(arrival=self._look_into(source)))

    def install(self) -> None:
        """Install what was opened."""
        arrival = self.state.arrival
        if arrival is not None:
            self._begin(lambda: self._take(arrival))

    def dismiss(self) -> None:
        """Leave what was opened where it is."""
        self._say(arrival=None, problem="")

    def go_back(self, deck_id: str) -> None:
        """Put the version before in its place again."""

        def going() -> _Done:
            older = self._installed.go_back(deck_id)
            title = f"{older.title} {older.version}".rstrip()
            return _Done(say("“{title}” is in its place again.", title=title), changed=True)

        self._begin(going)

    def take_out(self, deck_id: str) -> None:
        """Take a deck out; its history stays."""

        def taking() -> _Done:
            title = self._installed.uninstall(deck_id).title
            sentence = say(
                "“{title}” was taken out. Your history of it stays, and counts again when the "
                "deck comes back.",
                title=title,
            )
            return _Done(sentence, changed=True)

        self._begin(taking)

    def _look_into(self, source: Path) -> ArrivalPicture:
        with self._installed.arriving(source, redrawn) as arrival:
            other = arrival.standing is Standing.OTHER
            words = {
                Standing.NEW: say("Install"),
                Standing.UPDATE: say("Install this version"),
                Standing.OLDER: say("Install the older version"),
                Standing.OTHER: say("Install under another id"),
                Standing.SAME: "",
            }
            new_id = arrival.free_id if other else ""
            sentence = told(arrival.sentence)
            return ArrivalPicture(source, sentence, words[arrival.standing], new_id)

    def _take(self, opened: ArrivalPicture) -> _Done:
        with self._installed.arriving(opened.source, redrawn) as arrival:
            self._installed.install(arrival, opened.new_id)
            sentence = say("“{title}” can be studied now.", title=arrival.summary.title)
            return _Done(sentence, changed=True)

    def _row(self, deck_id: str, title: str, version: str, folder: Path) -> DeckRow:
        older = next(iter(self._installed.older_versions(deck_id)), None)
        before = older.version or say("the one before") if older is not None else ""
        is_installed = folder.parent == self._folder
        return row_of(deck_id, title, version, before, is_installed=is_installed)

    def _begin(self, work: Callable[[], _Done]) -> None:
        if self.state.is_busy:
            return
        self._say(is_busy=True, problem="")
        self._task = Task(work, self)
        self._task.done.connect(self._end)
        self._task.refused.connect(self._refuse)
        self._task.start()

    @Slot(object)
    def _end(self, done: _Done) -> None:
        self._say(is_busy=False, arrival=done.arrival)
        if done.changed:
            self.show()
            self.decks_changed.emit()
        if done.sentence:
            self.done.emit(done.sentence)

    @Slot(object)
    def _refuse(self, error: QuizAppError) -> None:
        self._say(is_busy=False, problem=told(error))

    def _say(self, **changed: object) -> None:
        self.state = replace(self.state, **changed)  # type: ignore[arg-type]  # names are fields
        self.state_changed.emit(self.state)
