"""The session in the terminal, on a pair of text streams."""

from __future__ import annotations

from io import StringIO

import pytest

from quizapp.cli.study import Terminal, _verdict
from quizapp.memory.moment import Moment
from quizapp.questions.question import Marked
from quizapp.questions.terms import Grade
from quizapp.study.desk import Desk
from quizapp.study.session import Session
from tests.builders import a_deck, a_topic
from tests.study.decks import OneShelf
from tests.study.fakes import MemoryProgress, SetClock

NOON = Moment(1_795_000_000_000, 540)
BACK = "Two rescripts"


def played(*lines):
    """What the terminal says while these lines are typed."""
    deck = a_deck(a_topic("rescript", "card", card=f"What was issued? / {BACK}"))
    session = Session.begin(Desk(MemoryProgress(), OneShelf(deck), SetClock(NOON)), limit=1, seed=1)
    shown = StringIO()
    Terminal(session, StringIO("".join(f"{line}\n" for line in lines)), shown).play()
    return shown.getvalue()


def test_a_card_shows_its_back_only_after_it_was_turned():
    assert BACK not in played(":quit")
    assert BACK in played("", ":quit")


def test_a_turned_card_is_graded_by_its_learner():
    assert "Right." in played("two of them, I think", "1")
    assert "Not this one." in played("", "3")


def test_a_command_is_no_answer_to_a_covered_card():
    assert BACK not in played(":undo", ":quit")


@pytest.mark.parametrize(
    ("marked", "said"),
    [
        (Marked(Grade.WRONG, 400, score=(2, 5)), "2 of 5 are right."),
        (Marked(Grade.NEARLY, 800, score=(4, 5)), "4 of 5 are right."),
        (Marked(Grade.RIGHT, 1000, score=(5, 5)), "Right."),
        (Marked(Grade.BLANK, 0), "Now you know it."),
        (Marked(Grade.WRONG, 0), "Not this one."),
    ],
)
def test_of_an_answer_of_several_parts_it_says_how_many_were_right(marked, said):
    assert _verdict(marked) == said
