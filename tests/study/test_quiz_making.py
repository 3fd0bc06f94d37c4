"""Quizzes as they are made: what is asked, what never happens, and that all machines agree."""

from __future__ import annotations

import subprocess
import sys
from itertools import permutations

import pytest

from quizapp.facts.dates import day_number
from quizapp.facts.values import TopicRef
from quizapp.questions import given_away, ways
from quizapp.questions.question import question_as_json
from quizapp.questions.terms import Form, Rung
from quizapp.study.quiz import MOST_ITEMS, Ask, Counts, QuizSpec
from quizapp.study.quiz_choosing import days_of, facts_for, places_of
from quizapp.study.quiz_making import make_quiz
from tests.builders import a_deck, a_fact, a_list, a_topic
from tests.scale import scaled
from tests.study.decks import ROOT, august
from tests.study.quizzes import DECK, a_quiz, a_spec, planets

SEEDS = range(scaled(4, 60))


def test_a_quiz_has_as_many_questions_as_it_was_asked_for() -> None:
    assert len(a_quiz(length=6).questions) == 6


@pytest.mark.parametrize("seed", SEEDS)
def test_no_fact_comes_twice(seed: int) -> None:
    targets = [question.target for question in a_quiz(length=20, seed=seed).questions]

    assert len(set(targets)) == len(targets) == 20


@pytest.mark.parametrize("seed", SEEDS)
def test_no_item_gives_another_away_whichever_is_read_first(seed: int) -> None:
    deck = august()
    questions = a_quiz(length=20, seed=seed).questions

    for one, other in permutations(questions, 2):
        assert not given_away(deck, one, (deck.facts[other.target],))


def test_two_gaps_of_a_statement_never_stand_in_one_quiz() -> None:
    gaps = (
        a_fact("The first wave had <twelve> boats from Vladivostok.", id="1"),
        a_fact("The first wave had twelve boats from <Vladivostok>.", id="2"),
    )
    deck = a_deck(a_topic("e", statements=a_list(*gaps)))
    assert all(ways(deck, fact) for fact in deck.askable if fact.statement)
    spec = QuizSpec(decks=(deck.id,), length=0)

    asked = [question.target for question in make_quiz([deck], spec).questions]

    assert len(asked) == 1


def test_the_same_specification_gives_the_same_quiz() -> None:
    assert make_quiz([august()], a_spec()) == make_quiz([august()], a_spec())


def test_another_process_with_other_hashes_makes_the_same_quiz() -> None:
    script = (
        "from pathlib import Path\n"
        "from quizapp.decks.read import read_deck\n"
        "from quizapp.study.quiz import QuizSpec\n"
        "from quizapp.study.quiz_making import make_quiz\n"
        f"root = Path({str(ROOT)!r})\n"
        "deck = read_deck(root / 'decks/solar-system', root / 'resources/vocabulary').deck\n"
        "quiz = make_quiz([deck], QuizSpec(decks=(deck.id,), length=8, seed=5))\n"
        "print(quiz.code, *[question.prompt for question in quiz.questions], sep='\\n')"
    )
    quiz = make_quiz([planets()], QuizSpec(decks=(planets().id,), length=8, seed=5))

    made = subprocess.run(
        [sys.executable, "-c", script],
        env={"PYTHONHASHSEED": "7", "PYTHONPATH": ":".join(sys.path), "PYTHONUTF8": "1"},
        capture_output=True,
        check=True,
        encoding="utf-8",
    ).stdout

    assert made.splitlines() == [quiz.code, *(question.prompt for question in quiz.questions)]


def test_another_seed_gives_another_quiz() -> None:
    one, other = (
        {question.target for question in a_quiz(length=10, seed=seed).questions} for seed in (1, 2)
    )

    assert one != other


@pytest.mark.parametrize("rung", Rung)
def test_most_questions_are_on_the_rung_that_was_asked_for(rung: Rung) -> None:
    questions = a_quiz(rung=rung, length=20).questions

    assert sum(question.rung is rung for question in questions) >= 13


def test_only_the_forms_asked_for_come() -> None:
    questions = a_quiz(forms=(Form.DATE, Form.TRUE_FALSE), length=10).questions

    assert len(questions) == 10
    assert {question.form for question in questions} <= {Form.DATE, Form.TRUE_FALSE}


def test_only_the_chapters_asked_for_come() -> None:
    deck = august()
    facts = facts_for([deck], a_spec(chapters=((DECK, 3), (DECK, 6))))

    assert {fact.chapter for _deck, fact in facts} == {3, 6}
    assert len(facts) == sum(fact.chapter in (3, 6) for fact in deck.askable)


def test_only_what_happened_within_the_period_comes() -> None:
    deck = august()
    period = (day_number(1945, 8, 13), day_number(1945, 8, 14))

    facts = facts_for([deck], a_spec(period=period))

    assert 0 < len(facts) < len(deck.askable)
    for _deck, fact in facts:
        days = days_of(deck, fact)
        assert days is not None
        assert days[0] <= period[1]
        assert days[1] >= period[0]


def test_a_place_brings_what_happened_in_it_and_in_all_that_lies_in_it() -> None:
    deck = august()

    facts = [fact for _deck, fact in facts_for([deck], a_spec(places=(f"{DECK}:korea",)))]

    assert any(fact.topic == "seishin-landing" for fact in facts)
    assert all("korea" in places_of(deck, fact) for fact in facts)
    assert len(facts) < len(deck.askable)


def test_a_topic_brings_its_own_facts_and_those_that_name_it() -> None:
    topic = "seishin-landing"

    facts = [fact for _deck, fact in facts_for([august()], a_spec(topics=(f"{DECK}:{topic}",)))]

    assert {fact.id for fact in facts} == {
        fact.id for fact in august().askable if fact.topic == topic or fact.value == TopicRef(topic)
    }


def test_chosen_facts_are_all_that_is_asked() -> None:
    wanted = tuple(fact.id for fact in august().askable[10:400:40])

    asked = {question.target for question in a_quiz(facts=wanted, length=0).questions}

    assert asked
    assert asked <= set(wanted)


def test_a_specification_that_leaves_nothing_gives_an_empty_quiz() -> None:
    long_ago = (day_number(1200, 1, 1), day_number(1200, 12, 31))

    assert a_quiz(period=long_ago).questions == ()


def test_one_topic_never_fills_a_quiz_while_there_are_others() -> None:
    deck = august()
    topics = [deck.facts[q.target].topic for q in a_quiz(length=20).questions]

    assert max(map(topics.count, topics)) <= 5


@pytest.mark.parametrize(
    "wrong",
    [
        {"decks": ()},
        {"length": MOST_ITEMS + 1},
        {"length": -1},
        {"seed": 2**16},
        {"period": (5, 4)},
    ],
)
def test_an_impossible_specification_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"quiz|seed|period"):
        a_spec(**wrong)


def test_a_specification_is_read_back_as_it_was_written() -> None:
    spec = a_spec(
        chapters=((DECK, 2),),
        topics=(f"{DECK}:vasilevsky",),
        places=(f"{DECK}:korea",),
        facts=(august().askable[0].id,),
        period=(-9000, -8900),
        forms=(Form.DATE, Form.CHOICE),
        rung=Rung.PRODUCE,
        is_exam=True,
        shows_time=True,
        counts=Counts.WRONG,
    )

    assert QuizSpec.from_json(spec.as_json()) == spec
    assert QuizSpec.from_json(a_spec().as_json()) == a_spec()


def test_how_an_item_was_asked_is_read_back_and_asks_the_same() -> None:
    question = a_quiz().questions[0]
    one = Ask.of(question)

    assert Ask.from_json(one.as_json()) == one
    assert question_as_json(question)["seed"] == one.seed
