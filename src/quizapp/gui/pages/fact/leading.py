"""What a fact's body and its presenter have to do with each other, wherever they stand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from quizapp.gui.pages.fact.body import FactBody
from quizapp.gui.pages.fact.presenter import FactPresenter
from quizapp.gui.places import Guide


class FactLeading(QObject):
    """Wires a body to a presenter and to the window round it."""

    def __init__(self, guide: Guide, body: FactBody, presenter: FactPresenter) -> None:
        super().__init__(presenter)
        self._guide, self._body, self._presenter = guide, body, presenter
        presenter.state_changed.connect(body.show_state)
        presenter.done.connect(self._tell)
        presenter.refused.connect(guide.warn)
        presenter.written.connect(guide.changed)
        body.study_requested.connect(self._study)
        body.decided.connect(presenter.decide)
        body.event_toggled.connect(presenter.toggle_event)
        body.note_edited.connect(self._edit_note)
        body.note_saved.connect(presenter.save_note)
        body.history_toggled.connect(presenter.toggle_history)
        body.duel_requested.connect(self._settle)
        body.map_requested.connect(self._show_map)
        body.timeline_requested.connect(self._show_timeline)

    @Slot(str, object)
    def _tell(self, sentence: str, undo: Callable[[], None]) -> None:
        self._guide.tell(sentence, undo)

    @Slot()
    def _study(self) -> None:
        self._guide.study((self._presenter.state.fact,))

    @Slot(str)
    def _edit_note(self, note: str) -> None:
        self._presenter.edit_note(note)
        self._body.focus_note()

    @Slot(str)
    def _settle(self, pair: str) -> None:
        self._guide.go("duel", pair)

    @Slot()
    def _show_map(self) -> None:
        self._guide.go("map", self._presenter.state.fact)

    @Slot()
    def _show_timeline(self) -> None:
        self._guide.go("timeline", self._presenter.state.fact)
