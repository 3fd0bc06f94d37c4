"""Gaps of statements that are picked from or judged: the author says what is wrong in them."""

from __future__ import annotations

import pytest

from quizapp.questions import Refusal, ask, ask_text, grade
from quizapp.questions.terms import Direction, Form, Grade, Rung
from tests.builders import a_deck, a_fact, a_name, a_source, a_topic
from tests.questions.theatre import asked, fact_of

PORT = "The marines of the fleet took the port on <13|the thirteenth!11!14!19> August."


def a_statement(text, *topics, sources=(), **beside):
    return a_deck(a_topic("e", statements=a_fact(text, id="1", **beside)), *topics, sources=sources)


def a_choice(text, *topics, seed=1, rung=Rung.RECOGNISE):
    return asked(a_statement(text, *topics), "e/statements#1", Form.CHOICE, rung=rung, seed=seed)


def refused(deck, form, rung=Rung.RECOGNISE, tail="e/statements#1"):
    made = ask(deck, fact_of(deck, tail), form, rung, Direction.FORWARD, 1)
    assert isinstance(made, Refusal), made
    return made


def shown(question):
    return [option.text for option in question.options]


def test_the_sentence_is_shown_with_its_gap_and_what_may_fill_it():
    question = a_choice(PORT, rung=Rung.DISCRIMINATE)

    assert ask_text(question) == (
        "Fill the gap: The marines of the fleet took the port on ____ August.\n"
        "  1. 11\n  2. 13\n  3. 14\n  4. 19"
    )
    assert question.answer == "13"
    assert question.explanation == "The marines of the fleet took the port on 13 August."


def test_a_first_meeting_offers_two_wrong_ones():
    assert {len(a_choice(PORT, seed=seed).options) for seed in range(9)} == {3}


@pytest.mark.parametrize(
    ("gap", "row"),
    [
        ("<9!10!1,200>", ["9", "10", "1,200"]),
        ("<13 August!9 August!30 July>", ["30 July", "9 August", "13 August"]),
        ("<1945!1944!1950>", ["1944", "1945", "1950"]),
        ("<ten!twenty!six>", ["six", "ten", "twenty"]),
    ],
)
def test_figures_and_days_stand_in_their_order(gap, row):
    """G18."""
    text = f"The marines of the fleet came to {gap} in boats."

    assert {tuple(shown(a_choice(text, seed=seed))) for seed in range(9)} == {tuple(row)}


def test_other_words_stand_in_a_drawn_order():
    text = "The marines of the fleet came in <boats!planes!lorries>."
    rows = {tuple(shown(a_choice(text, seed=seed))) for seed in range(60)}

    assert len(rows) == 6


def test_the_answer_is_right_and_what_the_author_denies_is_wrong():
    deck = a_statement(PORT)
    question = asked(deck, "e/statements#1", Form.CHOICE)

    assert grade(deck, question, "13").grade is Grade.RIGHT
    wrong = [option.key for option in question.options if option.key != "13"]
    assert {grade(deck, question, key).grade for key in wrong} == {Grade.WRONG}


def test_another_name_of_the_answer_is_no_wrong_filling():
    """G4: only the deck knows that Seishin is Chongjin."""
    port = a_topic("p", "port", name="Chongjin", also=[a_name("Seishin")])
    deck = a_statement("The marines of the fleet took <Chongjin!Seishin!Unggi> first.", port)

    assert refused(deck, Form.CHOICE).rule == "G11"


def test_two_names_of_one_thing_never_stand_beside_each_other():
    port = a_topic("p", "port", name="Chongjin", also=[a_name("Seishin")])
    text = "The marines of the fleet took <Wonsan!Chongjin!Seishin!Unggi> last."
    for seed in range(30):
        options = shown(a_choice(text, port, seed=seed, rung=Rung.DISCRIMINATE))
        assert not {"Chongjin", "Seishin"} <= set(options)


def test_a_filling_that_holds_another_never_stands_beside_it():
    """G25."""
    text = "The marines of the fleet came from the <north!south!south-east!west>."
    for seed in range(30):
        options = shown(a_choice(text, seed=seed, rung=Rung.DISCRIMINATE))
        assert not {"south", "south-east"} <= set(options)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The marines of the fleet took a <bridge!hill!island!mill>.", {"hill", "mill"}),
        ("The marines of the fleet lost <ten!almost no!twenty!only two!fifty> men.",
         {"twenty", "fifty"}),
        ("The marines of the fleet sank the <Maru No. 2!Asama!Iwate>.", {"Asama", "Iwate"}),
    ],
)  # fmt: skip
def test_what_the_words_around_or_within_rule_out_is_not_offered(text, left):
    """G24 and G26: by its article, by "no" and "only" anybody sees what is odd."""
    for seed in range(9):
        question = a_choice(text, seed=seed, rung=Rung.DISCRIMINATE)
        assert {*shown(question)} - {question.answer} == left


def test_the_answer_is_not_alone_with_its_capital():
    """G24."""
    text = "The marines of the fleet sailed for <Hokkaido!Sakhalin!the islands!home>."
    for seed in range(9):
        assert "Sakhalin" in shown(a_choice(text, seed=seed))


def test_a_single_wrong_filling_makes_a_sentence_false_and_no_choice():
    deck = a_statement("The marines took the port on <13!14> August.")

    assert refused(deck, Form.CHOICE).rule == "G11"
    assert asked(deck, "e/statements#1", Form.TRUE_FALSE)


def test_without_a_wrong_filling_a_sentence_could_only_be_true():
    deck = a_statement("The marines took the port on <13> August.")

    assert refused(deck, Form.TRUE_FALSE).rule == "G6"


def test_what_stands_beside_the_gap_is_not_asked_for():
    """G22."""
    deck = a_statement("The port of <Seishin!Unggi!Najin> fell, and Seishin burnt for days.")

    assert refused(deck, Form.CHOICE).rule == "G22"


def test_a_long_filling_can_be_picked_though_not_typed():
    long = "a hill to the north of the second bridge"
    deck = a_statement(f"The marines of the fleet took <{long}!a bridge!a mill>.")

    assert refused(deck, Form.CLOZE, Rung.COMPLETE).rule == "long"
    assert asked(deck, "e/statements#1", Form.CHOICE).answer == long


def test_a_statement_is_true_or_has_a_wrong_filling():
    prompts = {
        (question.prompt, question.answer)
        for question in (
            asked(a_statement(PORT), "e/statements#1", Form.TRUE_FALSE, seed=seed)
            for seed in range(60)
        )
    }
    told = "True or false: The marines of the fleet took the port on {} August."

    assert prompts == {
        (told.format("13"), "True"),
        *((told.format(day), "False") for day in ("11", "14", "19")),
    }


def test_who_says_so_is_named_whatever_is_asked():
    """G30."""
    deck = a_statement(PORT, says="s", sources=(a_source("s", voice="TASS"),))
    picked, judged = (
        asked(deck, "e/statements@s#1", form) for form in (Form.CHOICE, Form.TRUE_FALSE)
    )

    assert picked.prompt.startswith("Fill the gap: According to TASS, the marines")
    assert judged.prompt.startswith("True or false: According to TASS, the marines")
