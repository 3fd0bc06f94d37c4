"""Home in the window."""

from __future__ import annotations

from pathlib import Path

from quizapp.facts.deck import Deck
from quizapp.facts.problem import QuizAppError
from quizapp.gui.actions import action_named
from quizapp.gui.pages.decks.view import DecksView
from quizapp.study.desk import Desk
from tests.gui.stage import ENTER, Stage


class EmptyShelf:
    """A shelf without a deck."""

    def usable(self) -> tuple[tuple[Deck, ...], tuple[QuizAppError, ...]]:
        return (), ()

    def deck(self, deck_id: str) -> Deck:
        raise QuizAppError(f"There is no deck “{deck_id}”.")

    def folder(self, deck_id: str) -> Path:
        raise QuizAppError(f"There is no deck “{deck_id}”.")


def test_without_a_deck_enter_leads_to_where_one_is_opened(stage: Stage) -> None:
    stage.conductor.take_desk(Desk(stage.progress, EmptyShelf(), stage.clock))
    assert "There is no deck here yet." in stage.words
    assert stage.button(action_named("open").words).isVisible()

    stage.press(ENTER)

    assert isinstance(stage.inside.page, DecksView)
