"""Home's presenter: the day's plan as a picture, from what was kept or from the open store."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from quizapp.facts.problem import QuizAppError
from quizapp.gui.pages.home.state import HomeState, home_of, opening, waiting
from quizapp.gui.theme import theme_holder
from quizapp.gui.wording import told
from quizapp.study.today import Today

if TYPE_CHECKING:
    from quizapp.study.desk import Desk


class HomePresenter(QObject):
    """`state_changed` carries a HomeState."""

    state_changed = Signal(object)

    def __init__(self, day: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state: HomeState = opening(day)

    def show_kept(self, kept: dict[str, Any]) -> None:
        """Show what was kept for the day; what cannot be read is passed over."""
        try:
            today = Today.from_json(kept)
        except (KeyError, TypeError):
            return
        self._show(home_of(today))

    def refresh(self, desk: Desk) -> None:
        """Show the plan as the open store gives it."""
        from quizapp.study.planning import plan_today  # noqa: PLC0415  not before first paint

        _decks, refusals = desk.shelf.usable()
        state = home_of(plan_today(desk), tuple(told(refusal) for refusal in refusals))
        fonts = filter(None, (theme_holder().problem,))
        self._show(replace(state, problems=(*state.problems, *fonts)))

    def wait(self) -> None:
        """Start was pressed before the progress was open."""
        self._show(waiting(self.state))

    def show_problem(self, error: QuizAppError) -> None:
        """Say on Home what could not be done."""
        self._show(replace(self.state, problems=(told(error),), waits=False))

    def _show(self, state: HomeState) -> None:
        self.state = state
        self.state_changed.emit(state)
