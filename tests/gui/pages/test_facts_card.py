"""The card of a deck's facts tells what is chosen in it, and shows what is wanted."""

from __future__ import annotations

from quizapp.gui.components.fields import CheckBox
from quizapp.gui.pages.facts_card import FactsCard
from quizapp.gui.pages.facts_wanted import FactsWanted
from tests.gui.stage import Stage, words_in

DECKS = (("ports", "Ports"), ("rivers", "Rivers"))
PORTS = FactsWanted(DECKS, "ports", "Landings", ("North", "South"), (1,))


def a_card(stage: Stage) -> FactsCard:
    card = FactsCard("Title", "Ask for more", stage.inside)
    card.show_wanted(PORTS)
    return card


def test_its_chapters_are_shown_and_told_by_their_places(stage: Stage) -> None:
    card, told = a_card(stage), list[tuple[int, bool]]()
    card.chapter_chosen.connect(lambda at, is_on: told.append((at, is_on)))
    north, south = card.findChildren(CheckBox)

    assert (north.isChecked(), south.isChecked()) == (False, True)
    north.click()
    assert told == [(0, True)]


def test_a_title_is_told_once_and_goes_with_its_deck(stage: Stage) -> None:
    card, told = a_card(stage), list[tuple[str, object]]()
    card.chosen.connect(lambda name, value: told.append((name, value)))

    card.finish_typing()
    card.title.setText(" Northern ports ")
    card.finish_typing()
    assert told == [("title", "Northern ports")]

    card.show_wanted(FactsWanted(DECKS, "rivers", "", ("Source", "Mouth")))
    assert card.title.text() == ""
    assert "Ports" not in words_in(card)
