"""Profiles as a place."""

from __future__ import annotations

from quizapp.gui.pages.profiles.presenter import ProfilesPresenter
from quizapp.gui.pages.profiles.view import ProfilesView
from quizapp.gui.places import Guide, Place


class ProfilesPlace(Place):
    """Who learns at this computer."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self._presenter = presenter = ProfilesPresenter(guide.launch, self)
        self._view = view = ProfilesView(guide.interior)
        presenter.state_changed.connect(view.show_state)
        presenter.switch_requested.connect(guide.switch_to)
        presenter.done.connect(guide.tell)
        view.chosen.connect(presenter.switch_to)
        view.number_chosen.connect(presenter.switch_to_number)
        view.named.connect(presenter.make)
        view.guest_requested.connect(presenter.open_guest)
        view.delete_requested.connect(presenter.ask_to_delete)
        view.deletion_confirmed.connect(presenter.delete)
        view.bring_back_requested.connect(presenter.bring_back)

    @property
    def page(self) -> ProfilesView:
        return self._view

    def visit(self, at: str) -> None:  # noqa: ARG002  it has no parts to land on
        self._presenter.show()
