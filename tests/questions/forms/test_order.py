"""Order: things that happened, to be put in the order of time."""

from __future__ import annotations

from itertools import pairwise

import pytest

from quizapp.facts.deck import Deck
from quizapp.questions import Question, ask, ask_text, grade, read_answer, refusals
from quizapp.questions.dated import Neighbours
from quizapp.questions.examiner import examiner_of
from quizapp.questions.terms import Direction, Form, Grade, Rung
from tests.builders import a_deck, a_fact, a_source, a_topic
from tests.questions.theatre import asked, fact_of, landings
from tests.scale import scaled
from tests.study.decks import august

SEEDS = scaled(20, 200)


def ordered(deck: Deck, tail: str, seed: int = 1) -> Question:
    return asked(deck, tail, Form.ORDER, seed=seed)


def of_days(*days: str, **more: object) -> Deck:
    """A deck with an event for each day, and whatever else."""
    events = [a_topic(f"e{number}", date=day) for number, day in enumerate(days)]
    return a_deck(*events, sources=(a_source("wiki"), a_source("gossip", weak=True)), **more)


def reason(deck: Deck, tail: str) -> str:
    """The rule that forbids an order about a fact."""
    return {form: why.rule for form, _, why in refusals(deck, fact_of(deck, tail))}[Form.ORDER]


def test_the_target_is_among_three_to_seven_things_of_different_days():
    deck = landings()

    for seed in range(SEEDS):
        question = ordered(deck, "second/began", seed)
        days = [deck.facts[f"test:{key}"].value.first_day for key in question.key]

        assert 3 <= len(question.options) <= 7
        assert question.target == "test:second/began"
        assert "second/began" in question.key
        assert all(one < other for one, other in pairwise(days))


def test_the_key_and_the_facts_name_all_options_and_the_answer_tells_them_in_order():
    question = ordered(landings(), "second/began")

    assert sorted(question.key) == sorted(option.key for option in question.options)
    assert sorted(question.facts) == sorted(f"test:{key}" for key in question.key)
    texts = [question.option(key).text for key in question.key]
    assert question.answer == "; ".join(texts)


def test_an_option_tells_what_happened_and_only_afterwards_when():
    question = ordered(landings(), "second/began")

    option = question.option("second/began")
    assert option.text == "The beginning of the eastern landing"
    about = option.about.replace("\u00a0", " ")
    assert about == "The eastern landing began on 13 August 1945."


def test_the_shown_order_is_never_the_right_one():
    for seed in range(SEEDS):
        question = ordered(landings(), "second/began", seed)

        assert tuple(option.key for option in question.options) != question.key


def test_a_topic_stands_in_a_row_only_once():
    """What began on a day also was on that day: one of the two would tell the other."""
    for seed in range(SEEDS):
        topics = [key.partition("/")[0] for key in ordered(landings(), "second/began", seed).key]

        assert len(set(topics)) == len(topics)


@pytest.mark.parametrize(
    ("days", "why"),
    [
        (("1945-08-12", "1945-08-12", "1945-08-14"), "a tie"),
        (("1945-08-12", "1945-08", "1945-08-20"), "a month that holds the day"),
        (("1945-08-12", "1945-08-11 or 1945-08-12", "1945-08-14"), "in doubt"),
        (("1945-08-12", "night of 1945-08-11", "1945-08-14"), "a night that ends that day"),
        (("1945-08-12", "about 1945-08-13", "1945-08-16"), "about"),
        (("1945-08-09", "1945-08-08 17:00 Moscow", "1945-08-14"), "that day on another clock"),
    ],
)
def test_what_may_have_been_at_the_same_time_is_not_put_in_order(days, why):
    """G16."""
    assert reason(of_days(*days), "e0/date") == "G16", why


@pytest.mark.parametrize(
    "days",
    [
        ("1945-08-12", "1945-08-13", "1945-08-11"),
        ("1945-08-12", "1945-07", "1945-09"),
        ("1945", "1944", "1946"),
        ("1945-08-12", "night of 1945-08-10", "about 1945-08-16"),
        ("1945-08-10", "1945-08-08 17:00 Moscow", "1945-08-14"),
    ],
)
def test_what_surely_was_before_or_after_is(days):
    assert len(ordered(of_days(*days), "e0/date").options) == 3


def test_births_stand_with_births_and_not_with_battles():
    people = [a_topic(f"p{n}", "officer", born=f"18{n}0") for n in (7, 8, 9)]
    deck = a_deck(*people, *(a_topic(f"e{day}", date=f"1945-08-{day}") for day in (10, 11, 12)))

    for seed in range(SEEDS):
        keys = ordered(deck, "p8/born", seed).key

        assert {key.partition("/")[2] for key in keys} == {"born"}


def test_births_are_put_in_order_only_ten_years_apart():
    people = [a_topic(f"p{n}", "officer", born=f"189{n}") for n in (1, 4, 7)]

    assert reason(a_deck(*people), "p4/born") == "G16"


@pytest.mark.parametrize("name", ["the meeting of 12 August", "the 1945 meeting", "May Day"])
def test_a_name_that_holds_a_date_is_not_put_in_order(name):
    """G22."""
    deck = a_deck(
        a_topic("m", name=name, date="1945-05-01"),
        *(a_topic(f"e{n}", date=f"1945-06-0{n}") for n in (1, 2, 3)),
    )

    assert reason(deck, "m/date") == "G22"
    assert "m/date" not in ordered(deck, "e1/date").key


def test_things_of_another_age_stand_in_no_row():
    """Who knows nothing of a war tells it from what was a lifetime before."""
    wars = {"e": "1945-08-13", "f": "1945-08-20", "g": "1905-09-05", "h": "1904-02-08"}
    deck = a_deck(*(a_topic(key, date=day) for key, day in wars.items()))

    assert reason(deck, "e/date") == "G16"

    deck = a_deck(*(a_topic(key, date=day) for key, day in {**wars, "i": "1939-05-11"}.items()))
    for seed in range(20):
        question = asked(deck, "e/date", Form.ORDER, seed=seed)
        assert {option.key for option in question.options} == {"e/date", "f/date", "i/date"}


def test_in_a_deck_of_centuries_an_age_is_longer():
    """Uranus was found in 1781, Ceres in 1801."""
    found = {"uranus": "1781-03-13", "ceres": "1801-01-01", "juno": "1804-09-01", "sun": "1300"}
    deck = a_deck(*(a_topic(key, date=day) for key, day in found.items()))
    question = asked(deck, "ceres/date", Form.ORDER)

    assert question.key == ("uranus/date", "ceres/date", "juno/date")


def test_the_end_of_a_thing_stands_beside_nothing_that_tells_of_it():
    """Nobody thinks that a committee ended before it was founded."""
    names = ("the end of the committee", "the founding of the committee", "the fall of the town",
             "the first raid", "the truce")  # fmt: skip
    deck = a_deck(
        *(a_topic(f"e{n}", "event", name, date=f"1945-08-{n + 10}") for n, name in enumerate(names))
    )
    for seed in range(40):
        for tail in ("e0/date", "e1/date", "e3/date"):
            keys = {option.key for option in asked(deck, tail, Form.ORDER, seed=seed).options}
            assert not {"e0/date", "e1/date"} <= keys


def test_every_date_that_is_told_is_cited():
    deck = a_deck(
        *(a_topic(key, date=a_fact(f"1945-08-{n}", source=[f"s{n}"])) for n, key in
          zip((13, 15, 20), "efg", strict=True)),
        sources=tuple(a_source(f"s{n}") for n in (13, 15, 20)),
    )  # fmt: skip
    question = asked(deck, "f/date", Form.ORDER)

    assert [one.source for one in question.citations] == ["s15", "s13", "s20"]


def test_what_only_one_source_says_is_not_put_in_order():
    """G30: neither as the due fact nor beside it."""
    deck = a_deck(
        a_topic("m", date=[a_fact("1945-08-10", says="wiki"), a_fact("1945-08-11", says="tass")]),
        a_topic("w", date=a_fact("1945-08-12", source="gossip")),
        *(a_topic(f"e{n}", date=f"1945-08-1{n}") for n in (3, 4, 5)),
        sources=(a_source("wiki"), a_source("tass"), a_source("gossip", weak=True)),
    )

    assert reason(deck, "m/date@wiki") == reason(deck, "w/date") == "G30"
    assert set(ordered(deck, "e3/date").key) == {"e3/date", "e4/date", "e5/date"}


def test_what_counts_as_something_is_not_put_in_order():
    """Its name alone would say less than the date is the date of."""
    deck = a_deck(
        a_topic("m", ended=a_fact("1945-08-10", counts="the fall of the town")),
        *(a_topic(f"e{n}", date=f"1945-08-1{n}") for n in (3, 4, 5)),
    )

    assert reason(deck, "m/ended") == "wording"


def test_what_was_taken_for_the_answer_before_comes_back():
    deck = a_deck(*(a_topic(f"e{n}", date=f"1945-08-{n}") for n in range(10, 26)))
    fact = fact_of(deck, "e10/date")

    for seed in range(SEEDS):
        made = ask(
            deck, fact, Form.ORDER, Rung.DISCRIMINATE, Direction.FORWARD, seed, ("e25/date",)
        )

        assert "e25/date" in made.key


# What an answer is worth


def four() -> Question:
    deck = of_days("1945-08-10", "1945-08-11", "1945-08-12", "1945-08-13")
    found = (ordered(deck, "e0/date", seed) for seed in range(50))
    return next(question for question in found if len(question.key) == 4)


@pytest.mark.parametrize(
    ("places", "verdict", "credit", "score"),
    [
        ((0, 1, 2, 3), Grade.RIGHT, 1000, (4, 4)),
        ((0, 1, 3, 2), Grade.NEARLY, 833, (2, 4)),  # one of six pairs the wrong way round
        ((1, 0, 3, 2), Grade.WRONG, 666, (0, 4)),
        ((3, 2, 1, 0), Grade.WRONG, 0, (0, 4)),
    ],
)
def test_the_share_of_pairs_in_order_is_what_counts(places, verdict, credit, score):
    question = four()

    marked = grade(landings(), question, tuple(question.key[place] for place in places))

    assert (marked.grade, marked.credit, marked.score) == (verdict, credit, score)


def test_all_right_praises_every_other_fact_and_a_miss_blames_none():
    question = four()

    right = grade(landings(), question, question.key)
    wrong = grade(landings(), question, question.key[::-1])

    assert (right.praised, right.blamed) == (question.facts[1:], ())
    assert (wrong.praised, wrong.blamed) == ((), ())


def test_no_order_is_no_answer_and_what_is_left_out_earns_nothing():
    question = four()

    assert grade(landings(), question, ()).grade is Grade.BLANK
    assert grade(landings(), question, question.key[:2]).credit == 1000 // 6
    assert grade(landings(), question, question.key[:1] * 4).credit == 0


# As plain text


def test_as_plain_text_the_things_are_numbered_and_the_answer_shown():
    question = four()

    lines = ask_text(question).splitlines()

    assert lines[0] == "Put these in the order in which they happened, the earliest first."
    assert lines[1] == f"  1. {question.options[0].text}"
    assert lines[-1] == "  (the numbers in their order, such as 3 1 2)"


@pytest.mark.parametrize("text", ["3 1 4 2", "3142", "3, 1, 4, 2", "c a d b", "C-A-D-B"])
def test_numbers_or_letters_give_the_order(text):
    question = four()
    keys = [option.key for option in question.options]

    assert read_answer(question, text) == (keys[2], keys[0], keys[3], keys[1])


@pytest.mark.parametrize("text", ["", "?", "  "])
def test_nothing_or_a_question_mark_is_no_answer(text):
    assert read_answer(four(), text) == ()


@pytest.mark.parametrize("text", ["3 1 2", "3 1 2 2", "1 2 3 5", "1 2 3 4 1", "first the landing"])
def test_what_does_not_name_each_once_answers_nothing(text):
    assert read_answer(four(), text) is None


def test_every_date_of_the_shipped_deck_that_can_be_asked_gives_a_question():
    deck = august()
    examiner = examiner_of(deck)
    prepared = ((fact, examiner.dates.around(fact.id)) for fact in deck.askable)
    asked_of = [fact for fact, found in prepared if isinstance(found, Neighbours)]

    for seed in range(scaled(1, 20)):
        for fact in asked_of:
            question = ask(deck, fact, Form.ORDER, Rung.DISCRIMINATE, Direction.FORWARD, seed)

            assert isinstance(question, Question)
            assert grade(deck, question, question.key).grade is Grade.RIGHT
            assert all(option.about for option in question.options)
    assert len(asked_of) > 100
