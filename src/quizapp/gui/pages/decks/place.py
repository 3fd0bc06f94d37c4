"""Decks as a place; `at` is a file or a folder to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot

from quizapp.gui.opening import place_for
from quizapp.gui.pages.decks.presenter import DecksPresenter
from quizapp.gui.pages.decks.view import DecksView
from quizapp.gui.places import Guide, Place


class DecksPlace(Place):
    """Which decks there are."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self._presenter = presenter = DecksPresenter(guide.launch, self)
        self._view = view = DecksView(guide.interior)
        presenter.state_changed.connect(view.show_state)
        presenter.decks_changed.connect(guide.decks_changed)
        presenter.done.connect(guide.tell)
        view.opened.connect(self._open)
        view.install_requested.connect(presenter.install)
        view.dismissed.connect(presenter.dismiss)
        view.back_requested.connect(presenter.go_back)
        view.out_requested.connect(presenter.take_out)

    @property
    def page(self) -> DecksView:
        return self._view

    def visit(self, at: str) -> None:
        self._presenter.show()
        if at:
            self._presenter.open(Path(at))

    @Slot(object)
    def _open(self, path: Path) -> None:
        """Open what is a deck here, and everything else where it belongs."""
        place = place_for(str(path))
        if place == "open":
            self._presenter.open(path)
        else:
            self.guide.go(place, str(path))
