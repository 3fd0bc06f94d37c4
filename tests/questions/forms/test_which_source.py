"""Which source: who speaks on the matter and gives this value (G31)."""

from __future__ import annotations

from quizapp.questions import ask, ask_text, grade, read_answer
from quizapp.questions.terms import Direction, Form, Grade, Rung
from tests.builders import a_deck, a_fact, a_source, a_topic
from tests.questions.theatre import asked, fact_of, landings


def dispute(*positions, topic_name="the landing"):
    """An event whose end is told by sources a, b, c ...; a position may be several dates."""
    facts = [a_fact(date, says=says) for says, date in positions]
    sources = tuple(a_source(key, voice=f"Source {key.upper()}") for key in "abcd")
    return a_deck(a_topic("e", "landing", topic_name, ended=facts), sources=sources)


def made(deck, tail, seed=1):
    fact = fact_of(deck, tail)
    return ask(deck, fact, Form.WHICH_SOURCE, Rung.RECOGNISE, Direction.FORWARD, seed)


def test_the_options_are_those_who_speak_on_the_matter():
    question = asked(landings(), "second/ended@tass", Form.WHICH_SOURCE)

    assert {option.key for option in question.options} == {"tass", "wiki"}
    assert question.key == ("tass",)
    assert question.answer == "TASS"


def test_one_wrong_option_is_enough_where_only_two_speak():
    """G11."""
    assert len(made(dispute(("a", "1945-08-16"), ("b", "1945-08-20")), "e/ended@a").options) == 2


def test_where_more_speak_one_that_differs_is_not_enough():
    deck = dispute(("a", "1945-08-16"), ("b", "1945-08"), ("c", "1945-08-20"))

    assert made(deck, "e/ended@a").rule == "G11"


def test_who_gives_the_same_value_or_one_that_may_be_the_same_is_no_wrong_option():
    deck = dispute(("a", "1945-08-16"), ("b", "1945-08"), ("c", "1945-08-20"), ("d", "1945-08-22"))

    for seed in range(10):
        assert {o.key for o in made(deck, "e/ended@a", seed).options} == {"a", "c", "d"}


def test_of_two_who_give_the_value_one_is_offered():
    deck = dispute((("a", "b"), "1945-08-16"), ("c", "1945-08-20"), ("d", "1945-08-22"))

    offered = [{o.key for o in made(deck, "e/ended@a", seed).options} for seed in range(20)]
    assert all(len(keys & {"a", "b"}) == 1 for keys in offered)
    assert {"a", "b"} <= set.union(*offered)


def test_what_the_other_side_lost_is_another_matter():
    question = asked(landings(), "second/dead~ussr@wiki", Form.WHICH_SOURCE)

    assert {option.key for option in question.options} == {"wiki", "tass"}


def test_the_stem_leaves_out_what_one_source_counts():
    question = asked(landings(), "second/ended@tass", Form.WHICH_SOURCE)

    assert "town" not in question.prompt


def test_who_gives_the_dead_and_missing_is_not_taken_for_a_source_of_the_dead():
    """The stem says what is counted, so only who counts the same is a wrong answer."""
    both = "the dead and missing of the landing"
    facts = [a_fact("230 men", says="a", counts=both),
             a_fact("300 men", says="b", counts=both),
             a_fact("400 men", says="c", counts="the dead")]  # fmt: skip
    sources = tuple(a_source(key, voice=f"Source {key.upper()}") for key in "abc")
    two = a_deck(a_topic("e", "landing", "the landing", dead=facts[::2]), sources=sources)
    three = [*facts, a_fact("500 men", says="d", counts=both)]
    deck = a_deck(a_topic("e", "landing", "the landing", dead=three),
                  sources=(*sources, a_source("d", voice="Source D")))  # fmt: skip
    question = made(deck, "e/dead@a")

    assert made(two, "e/dead@a").rule == "G11"
    assert {option.key for option in question.options} == {"a", "b", "d"}
    assert question.prompt.replace("\u00a0", " ") == (
        "Which of these sources gives 230 men for the dead and missing of the landing?"
    )


def test_what_all_sources_count_alike_stands_in_the_stem():
    facts = [a_fact(f"1945-08-1{n}", says=says, counts="the fall of the town")
             for n, says in ((6, "a"), (8, "b"))]  # fmt: skip
    sources = tuple(a_source(key, voice=f"Source {key.upper()}") for key in "ab")
    deck = a_deck(a_topic("e", "landing", "the landing", ended=facts), sources=sources)

    assert "if the fall of the town is taken as the end?" in made(deck, "e/ended@a").prompt


def test_a_source_named_by_what_it_counts_gives_it_away():
    """G22."""
    facts = [a_fact("230 men", says="a", counts="the dead by Source A"),
             a_fact("400 men", says="b", counts="the dead by Source A")]  # fmt: skip
    sources = tuple(a_source(key, voice=f"Source {key.upper()}") for key in "ab")
    deck = a_deck(a_topic("e", "landing", "the landing", dead=facts), sources=sources)

    assert made(deck, "e/dead@a").rule == "G22"


def test_a_stem_that_names_a_source_gives_it_away():
    """G22."""
    deck = dispute(("a", "1945-08-16"), ("b", "1945-08-20"), topic_name="Source A's landing")

    assert made(deck, "e/ended@a").rule == "G22"


def test_a_value_that_nobody_is_named_with_is_not_asked_so():
    assert made(landings(), "first/date").rule == "kind"


def test_each_option_tells_what_it_gives():
    question = asked(landings(), "second/dead~ussr@wiki", Form.WHICH_SOURCE)

    assert question.option("tass").about.replace("\u00a0", " ") == (
        "According to TASS, about 400 Soviet troops died in the eastern landing."
    )


def test_it_is_answered_like_a_choice():
    question = asked(landings(), "second/ended@tass", Form.WHICH_SOURCE)

    assert read_answer(question, "tass") == "tass"
    assert "TASS" in ask_text(question)
    assert grade(landings(), question, "tass").grade is Grade.RIGHT
    assert grade(landings(), question, "wiki").grade is Grade.WRONG
