"""A fact's page as a place of its own: `go("fact", fact_id)`."""

from __future__ import annotations

from quizapp.gui.pages.fact.leading import FactLeading
from quizapp.gui.pages.fact.presenter import FactPresenter
from quizapp.gui.pages.fact.view import FactView
from quizapp.gui.places import Guide, Place


class FactPlace(Place):
    """One fact in full."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self.presenter = FactPresenter(self)
        self._view = FactView(guide.interior)
        self._leading = FactLeading(guide, self._view.body, self.presenter)
        self._view.back_requested.connect(guide.back)

    @property
    def page(self) -> FactView:
        return self._view

    def visit(self, at: str) -> None:
        self.presenter.look(self.guide.desk, at or self.presenter.state.fact)
