"""The session in the terminal, on a pair of text streams."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path

import pytest

from quizapp.cli.study import Terminal, verdict_in_words
from quizapp.memory.moment import Moment
from quizapp.questions.question import Marked
from quizapp.questions.terms import Form, Grade
from quizapp.study.desk import Desk
from quizapp.study.session import Session
from tests.builders import a_deck, a_fact, a_name, a_topic
from tests.questions.theatre import asked
from tests.study.decks import OneShelf
from tests.study.fakes import MemoryProgress, SetClock

NOON = Moment(1_795_000_000_000, 540)
BACK = "Two rescripts"


CARDS = a_deck(a_topic("rescript", "card", card=f"What was issued? / {BACK}"))


def played(*lines, deck=CARDS, reports=Path("reports"), progress=None):
    """What the terminal says while these lines are typed."""
    clock = SetClock(NOON)
    desk = Desk(progress or MemoryProgress(), OneShelf(deck), clock)
    session = Session.begin(desk, limit=2, seed=1)
    shown = StringIO()
    typed = StringIO("".join(f"{line}\n" for line in lines))
    Terminal(session, typed, shown, reports, clock).play()
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
    assert verdict_in_words(marked) == said


@pytest.fixture
def sentences():
    """A deck that only asks for words in sentences."""
    says = ["The first ship to sail the whole passage was called the <Gjøa>.",
            "Her captain had bought the sloop in the town of <Tromsø> in the north."]  # fmt: skip
    topics = [a_topic(f"t{n}", "term", f"the term {n}", statements=a_fact(text, id="1"))
              for n, text in enumerate(says)]  # fmt: skip
    return a_deck(*topics)


def test_what_was_put_in_order_is_told_in_its_order(monkeypatch):
    died = {"bering": "1741", "cook": "1779", "franklin": "1847", "scott": "1912"}
    deck = a_deck(*(a_topic(key, "person", died=year) for key, year in died.items()))
    order = asked(deck, "franklin/died", Form.ORDER)
    monkeypatch.setattr("quizapp.study.drafting.questions_for", lambda *_: iter([order]))

    said = played("?", ":quit", deck=deck).partition("The answer:")[2].partition("\n")[2]

    told = [year for line in said.splitlines() for year in died.values() if f" {year}." in line]
    assert len(told) > 2
    assert told == sorted(told)


def test_who_was_right_says_so_at_the_next_question(sentences):
    progress = MemoryProgress()

    said = played("Norge", ":right", ":quit", deck=sentences, progress=progress)

    assert "type :right" in said
    assert "Counted as right, now and from now on." in said
    assert progress.kinds()[1:5] == ["answered", "spelling_accepted", "answered", "undone"]


def test_an_old_name_is_right_and_the_terminal_says_which_it_is():
    says = a_fact("The fleet came into the harbour of <Wonsan> at noon on that day.", id="1")
    old = (a_name("Genzan", until="1945"),)
    port = a_topic("port", "port", "Wonsan", also=old, learnable=False)
    deck = a_deck(port, a_topic("news", "term", "the news", statements=says))

    said = played("Genzan", ":quit", deck=deck)

    assert "Right. “Genzan” was the name until 1945. This deck says “Wonsan”." in said


def test_nothing_typed_was_not_right(sentences):
    assert "right already, or was not typed" in played("", ":right", ":quit", deck=sentences)


def test_a_report_needs_words_and_holds_no_answer(sentences, tmp_path):
    assert "Say in a few words" in played(":report", ":quit", deck=sentences, reports=tmp_path)
    assert list(tmp_path.iterdir()) == []

    played("Norge", ":report It was another ship.", ":quit", deck=sentences, reports=tmp_path)

    (written,) = tmp_path.iterdir()
    told = json.loads(written.read_text("utf-8"))
    assert told["words"] == "It was another ship."
    assert not {"answer", "grade"} & told.keys()
