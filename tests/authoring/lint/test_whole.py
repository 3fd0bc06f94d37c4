"""What only the whole deck shows."""

from __future__ import annotations

from collections import Counter

from quizapp.authoring.lint.items import Items
from quizapp.authoring.lint.whole import lint_exposures, lint_items, lint_range
from quizapp.questions.measures.bands import Bands
from quizapp.questions.measures.seats import Lengths, Seat
from quizapp.questions.terms import Direction
from tests.builders import a_deck, a_topic
from tests.questions.theatre import landings

FORTH = Direction.FORWARD


def found(items, deck=None):
    return [(f.rule, f.what) for f in lint_items(deck or landings(), items)]


def test_answers_that_are_too_often_the_longest_are_told():
    """G23: by chance plus a tenth."""
    assert found({"test:first/date": Items(lengths=Lengths(100, 50, 33.3))}) == [
        ("G23", "In 50 % of the questions the answer is the longest option, not in 33 %.")
    ]
    assert found({"test:first/date": Items(lengths=Lengths(100, 43, 33.3))}) == []
    assert found({"test:first/date": Items(lengths=Lengths(30, 30, 10.0))}) == []


def test_the_lengths_of_all_topics_count_together():
    half = Items(lengths=Lengths(30, 20, 10.0))

    assert len(found({"test:first/date": half, "test:second/at": half})) == 1


def test_answers_that_sit_unevenly_are_told():
    """G19."""
    uneven = Counter({Seat(0, 2, True): 80, Seat(1, 2, True): 20})
    even = Counter({Seat(0, 2, False): 50, Seat(1, 2, False): 50})

    assert found({"test:first/date": Items(seats=uneven + even)}) == [
        ("G19", "Among 2 dates or figures the answers stand unevenly: 80, 20 times.")
    ]


def test_hard_questions_that_are_no_harder_are_told_by_kind_of_topic():
    """G10."""
    flat, steep = Bands(5, 5), Bands(3, 9)
    many = Items(bands=(("commander", FORTH, flat),) * 9 + (("at", FORTH, steep),) * 3)

    ((rule, what),) = found({"test:first/date": many})
    assert rule == "G10"
    assert what.startswith("Of 12 choices about topics of the type event, 9 have no likelier")
    assert "“commander”" in what
    assert found({"test:first/date": Items(bands=(("at", FORTH, flat),) * 11)}) == []
    assert found({"test:first/date": Items(bands=(("at", FORTH, steep),) * 12)}) == []


def test_a_kind_of_question_with_hardly_another_answer_is_told():
    """G27."""
    deck = a_deck(a_topic("t", "agreement", signed_by="one"), a_topic("one", "statesman"))

    (finding,) = lint_range(deck)

    assert finding.rule == "G27"
    assert finding.what == "Only 1 thing of this deck answer “signed-by” of the type agreement."


def test_a_topic_that_crowds_a_chapter_is_told():
    """G36."""
    crowd = a_topic("e", **{f"{name}": "1945" for name in ("date", "began", "ended")}, at="p")
    others = [a_topic(f"o{n}", date="1945") for n in range(8)]
    more = [a_topic(f"p{n}", date="1945", at="p") for n in range(8)]
    deck = a_deck(crowd, a_topic("p", "port"), *others, *more)

    (finding,) = [f for f in lint_range(deck) if f.rule == "G36"]

    assert finding.topic == "p"
    assert "stands in 9 of the 28 facts" in finding.what


def test_options_that_nobody_picks_are_told_by_the_counts_of_learners():
    """G12."""
    fact = "test:second/at"
    shown = {fact: {"seishin": 60, "rashin": 40, "genzan": 40}, "test:gone/at": {"x": 99}}
    picked = {fact: {"seishin": 50, "rashin": 1, "genzan": 9}}

    (finding,) = lint_exposures(landings(), shown, picked)

    assert (finding.rule, finding.fact) == ("G12", fact)
    assert finding.what.startswith("“Rashin” is offered with “at” of “second”")
