"""Browse as a place: the list, the fact beside it, and what leads both."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot

from quizapp.gui.pages.browse.presenter import BrowsePresenter
from quizapp.gui.pages.browse.state import BrowseState
from quizapp.gui.pages.browse.view import BrowseView
from quizapp.gui.pages.fact.leading import FactLeading
from quizapp.gui.pages.fact.presenter import FactPresenter
from quizapp.gui.places import Guide, Place


class BrowsePlace(Place):
    """All facts. `at` is what to search for."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self.presenter = BrowsePresenter(self)
        self.fact = FactPresenter(self)
        self._view = BrowseView(self.presenter.rows, guide.interior)
        self._leading = FactLeading(guide, self._view.body, self.fact)
        presenter, view = self.presenter, self._view
        presenter.state_changed.connect(self._show)
        presenter.done.connect(self._tell)
        presenter.refused.connect(guide.warn)
        presenter.written.connect(guide.changed)
        self.fact.written.connect(self._look_again)
        view.searched.connect(presenter.search)
        view.looked_at.connect(presenter.look_at)
        view.mark_toggled.connect(presenter.toggle_mark)
        view.all_toggled.connect(presenter.toggle_all)
        view.open_requested.connect(self._open)
        view.decided.connect(presenter.decide)
        view.noted.connect(presenter.note)
        view.study_requested.connect(self._study)
        view.quiz_requested.connect(self._quiz)

    @property
    def page(self) -> BrowseView:
        return self._view

    def visit(self, at: str) -> None:
        self.presenter.look(self.guide.desk, at or None)

    def leave(self) -> None:
        self.presenter.wait()

    @Slot(object)
    def _show(self, state: BrowseState) -> None:
        is_other = state.current != self.fact.state.fact
        if is_other and not state.waits and self._view.is_wide:
            self.fact.look(self.guide.desk, state.current)
        self._view.show_state(state)
        if not state.waits:
            self._view.show_chips(self.presenter.chips)

    @Slot()
    def _look_again(self) -> None:
        self.presenter.look(self.guide.desk)

    @Slot(str)
    def _open(self, fact: str) -> None:
        self.guide.go("fact", fact)

    @Slot()
    def _study(self) -> None:
        if self.presenter.state.subject:
            self.guide.study(self.presenter.state.subject)

    @Slot()
    def _quiz(self) -> None:
        """A quiz of what is marked, or of all that was found."""
        state = self.presenter.state
        facts = state.subject if state.marked else tuple(hit.fact for hit in state.hits)
        self.guide.go("quiz", " ".join(facts))

    @Slot(str, object)
    def _tell(self, sentence: str, undo: Callable[[], None]) -> None:
        if self.fact.state.fact:
            self.fact.look(self.guide.desk, self.fact.state.fact)
        self.guide.tell(sentence, undo)
