"""The blocking rules, over every question of shipped decks and of decks made by hypothesis.

What is checked here is checked from outside: by the deck's facts and the finished question.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.decks.read import read_deck
from quizapp.facts.dates import Date
from quizapp.facts.deck import Deck
from quizapp.facts.folding import fold, squeeze
from quizapp.facts.numbers import Quantity
from quizapp.questions import ask, grade, refusals, ways
from quizapp.questions.asking import OF_PARTS
from quizapp.questions.question import Question
from quizapp.questions.terms import Direction, Form, Grade
from tests.builders import VOCABULARY, a_deck, a_fact, a_list, a_source, a_topic
from tests.questions.theatre import landings
from tests.scale import scaled

DECKS = sorted((VOCABULARY.parent.parent / "decks").glob("*/deck.yaml"))
SEEDS = scaled(1, 20)
EVERY = scaled(6, 1)  # the oracle judges the others too
PICKED = {
    Form.CHOICE, Form.TRUE_FALSE, Form.WHICH_SOURCE, Form.CLAIM, Form.CAUSE, Form.ODD_ONE_OUT,
}  # fmt: skip
FEWEST_WRONG = {Form.TRUE_FALSE: 1, Form.WHICH_SOURCE: 1}


@cache
def shipped(header: Path) -> Deck:
    deck = read_deck(header.parent, VOCABULARY).deck
    assert deck is not None
    return deck


def questions(deck: Deck, seeds: int = 1, every: int = 1) -> Iterator[Question]:
    for seed in range(seeds):
        for fact in deck.askable[::every]:
            for way in ways(deck, fact):
                for rung in way.rungs:
                    made = ask(deck, fact, way.form, rung, way.direction, seed)
                    assert isinstance(made, Question), (fact.id, way, made)
                    yield made


# Decks by hypothesis

DAYS = st.sampled_from(
    ["1945-08-09", "1945-08-12", "1945-08-13", "1945-08", "1945", "night of 1945-08-13",
     "1945-08-12 or 1945-08-13", "1945-08-08 17:00 Moscow", "about 1945-08-15"]
)  # fmt: skip
NUMBERS = st.sampled_from(["979 men", "about 400 men", "4000 to 5700 men", "more than 9 men", "7"])
SIDES = st.sampled_from([{}, {"side": "ussr"}, {"side": "japan"}, {"in": "p0"}])
PLACES, PEOPLE, UNITS = (tuple(f"{kind}{n}" for n in range(4)) for kind in "pmu")


@st.composite
def events(draw, number):
    """A landing with some of: a date (disputed or not), a place, a commander, units, losses."""
    said = draw(st.booleans())
    dates = [a_fact(draw(DAYS), says="s1"), a_fact(draw(DAYS), says="s2")] if said else draw(DAYS)
    given = {
        "date": dates,
        "at": draw(st.sampled_from(PLACES)),
        "commander": draw(st.sampled_from(PEOPLE)),
        "units": a_list(
            *draw(st.lists(st.sampled_from(UNITS), min_size=1, max_size=3, unique=True)),
            whole=draw(st.booleans()),
        ),
        "dead": [a_fact(draw(NUMBERS), side="ussr"), a_fact(draw(NUMBERS), side="japan")],
    }
    kept = draw(st.sets(st.sampled_from(sorted(given)), min_size=1))
    properties = {name: given[name] for name in sorted(kept)}
    facets = draw(SIDES)
    return a_topic(f"e{number}", "landing", f"the landing {number}", facets=facets, **properties)


@st.composite
def drawn_topics(draw):
    topics = [draw(events(number)) for number in range(draw(st.integers(2, 6)))]
    topics += [a_topic(name, "port", f"Port {name}", facets=draw(SIDES)) for name in PLACES]
    topics += [a_topic(name, "officer", f"Ivan {name}ov", facets=draw(SIDES)) for name in PEOPLE]
    wholes = [draw(st.sampled_from(UNITS)) for _ in UNITS]
    topics += [
        a_topic(name, "formation", f"the {name} Army", **({"part_of": w} if w != name else {}))
        for name, w in zip(UNITS, wholes, strict=True)
    ]
    return tuple(topics)


def built(topics) -> Deck:
    return a_deck(*topics, sources=(a_source("s1", voice="TASS"), a_source("s2", voice="Kyodo")))


# Checks


def check(deck: Deck, question: Question) -> None:
    if question.form in PICKED:
        check_options(deck, question)
    check_grades(deck, question)
    check_words(question)


def check_options(deck: Deck, question: Question) -> None:
    keys = [option.key for option in question.options]
    wrong = [key for key in keys if key not in question.key]
    assert len(question.key) == 1
    assert keys.count(question.key[0]) == 1
    assert len(set(keys)) == len(keys)
    assert len({squeeze(option.text) for option in question.options}) == len(keys)
    assert len(wrong) >= FEWEST_WRONG.get(question.form, 2)
    assert len(keys) <= 4
    if question.form is Form.CAUSE:
        check_no_other_is_right(deck, question, wrong)
    if question.form is Form.CHOICE:
        check_no_other_is_right(deck, question, wrong)
        check_order(deck, question, keys)


def check_no_other_is_right(deck: Deck, question: Question, wrong: list[str]) -> None:
    """G1, G2: no wrong option is stated by anybody, but for whom the stem does not name."""
    fact = deck.facts[question.target]
    for key in wrong:
        topic = fact.topic if question.direction is Direction.FORWARD else key
        entry = deck.topics[topic].entries.get(fact.property_name)
        value = key if question.direction is Direction.FORWARD else str(fact.value)
        for stated in entry.facts if entry else ():
            same = str(stated.value) == value and stated.side == fact.side
            elsewhen = fact.is_bounded or stated.is_bounded
            assert not same or elsewhen or set(stated.says).isdisjoint(fact.says or stated.says)


def check_order(deck: Deck, question: Question, keys: list[str]) -> None:
    """G18."""
    if question.direction is Direction.BACKWARD:
        return
    value = deck.facts[question.target].value
    if isinstance(value, Quantity):
        figures = [float(option.text.split("\u00a0")[0].split(" to ")[0]
                         .replace("about ", "").replace(",", "").replace("−", "-"))
                   for option in question.options]  # fmt: skip
        assert figures == sorted(figures)
    if isinstance(value, Date) and value.precision >= 3 and not value.night:
        days = [key.replace("about ", "")[:10] for key in keys]
        assert days == sorted(days)


def check_grades(deck: Deck, question: Question) -> None:
    assert grade(deck, question, "").grade is Grade.BLANK
    if question.form in PICKED:
        grades = {option.key: grade(deck, question, option.key) for option in question.options}
        right = [key for key, marked in grades.items() if marked.grade is Grade.RIGHT]
        assert tuple(right) == question.key
        return
    if question.form in OF_PARTS:
        check_parts(deck, question)
        return
    for spelling in question.accepted:
        marked = grade(deck, question, spelling)
        assert (marked.grade, marked.credit) == (Grade.RIGHT, 1000), (question.prompt, spelling)
    assert grade(deck, question, "xyzzy").grade is Grade.WRONG


def check_parts(deck: Deck, question: Question) -> None:
    """The key is right; every option at once, or the key the other way round, is not."""
    keys = tuple(option.key for option in question.options)
    wrong = keys if question.form is Form.SEVERAL else tuple(reversed(question.key))
    right, other = grade(deck, question, question.key), grade(deck, question, wrong)
    assert len(set(keys)) == len(keys)
    assert set(question.key) <= set(keys)
    assert (right.grade, right.credit, right.blamed) == (Grade.RIGHT, 1000, ())
    assert other.grade is not Grade.RIGHT
    assert question.target not in (*other.blamed, *other.praised)


def check_words(question: Question) -> None:
    shown = [question.prompt, question.answer, question.explanation, question.entry]
    shown += [option.text for option in question.options]
    shown += [option.about for option in question.options]
    for text in shown:
        assert "<" not in text
        assert "  " not in text
        assert text == text.strip()
    if question.form is Form.CARD:
        return
    assert question.prompt[0].isupper()
    assert question.prompt.endswith(("?", "?”", "."))
    assert question.explanation.endswith((".", "”"))
    if question.form is not Form.TRUE_FALSE and question.direction is Direction.FORWARD:
        assert f" {fold(question.answer)} " not in f" {fold(question.prompt)} " or (
            question.form is Form.WHICH_SOURCE
        )


@pytest.mark.parametrize("header", DECKS, ids=lambda header: header.parent.name)
def test_every_question_of_a_shipped_deck_keeps_the_rules(header):
    deck = shipped(header)

    for question in questions(deck, SEEDS, EVERY):
        check(deck, question)


@settings(max_examples=scaled(12, 400))
@given(drawn_topics())
def test_every_question_of_any_deck_keeps_the_rules(topics):
    deck = built(topics)

    for question in questions(deck):
        check(deck, question)


@settings(max_examples=scaled(8, 200))
@given(drawn_topics(), st.integers(min_value=0))
def test_the_same_deck_and_seed_give_the_same_questions(topics, seed):
    """G37: whatever was asked before, and with nothing kept."""
    deck, again = built(topics), built(topics)

    for fact in reversed(deck.askable):
        for way in ways(again, fact):
            first = ask(deck, fact, way.form, way.rungs[0], way.direction, seed)
            assert first == ask(again, fact, way.form, way.rungs[0], way.direction, seed)


@settings(max_examples=scaled(8, 200))
@given(drawn_topics())
def test_what_cannot_be_asked_says_why(topics):
    deck = built(topics)

    for fact in deck.askable:
        for form, direction, why in refusals(deck, fact):
            assert why.rule, (form, direction)
            assert why.why.endswith(".")


@pytest.mark.parametrize("header", DECKS, ids=lambda header: header.parent.name)
def test_the_answer_is_not_given_away_by_its_length(header):
    """G23, a warning: the right option is the longest in no more than a share and a tenth."""
    choices = [
        question
        for question in questions(shipped(header), every=scaled(3, 1))
        if question.form is Form.CHOICE
    ]
    longest = sum(
        len(q.answer) > max(len(o.text) for o in q.options if o.key not in q.key) for q in choices
    )
    fair = sum(1 / len(q.options) for q in choices)

    assert longest <= fair + len(choices) / 10


def test_other_seeds_give_other_questions():
    """G38."""
    first, second = (
        [
            question.options
            for question in questions(landings(), seeds)
            if question.seed == seeds - 1
        ]
        for seeds in (1, 2)
    )

    assert first != second
