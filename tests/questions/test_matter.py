"""What stops a fact from being asked from one side at all."""

from __future__ import annotations

from quizapp.questions import ask, refusals, ways
from quizapp.questions.question import Question
from quizapp.questions.terms import Direction, Form, Rung
from tests.builders import a_deck, a_fact, a_list, a_name, a_source, a_topic
from tests.questions.theatre import fact_of

BACK, FORTH = Direction.BACKWARD, Direction.FORWARD


def rule(deck, tail, form=Form.CHOICE, direction=FORTH):
    rung = {Form.CHOICE: Rung.RECOGNISE, Form.TYPED: Rung.PRODUCE, Form.DATE: Rung.PRODUCE}[form]
    made = ask(deck, fact_of(deck, tail), form, rung, direction, 1)
    return None if isinstance(made, Question) else made.rule


def test_a_plain_value_beside_attributed_ones_is_not_asked():
    """G30: disputed only with its source named."""
    deck = a_deck(
        a_topic("e", date=[a_fact("1945-08-13"), a_fact("1945-08-20", says="a")]),
        sources=(a_source("a"),),
    )

    assert rule(deck, "e/date", Form.DATE) == "G30"


def test_a_plain_figure_of_one_side_is_asked_beside_a_disputed_one_of_the_other():
    deck = a_deck(
        a_topic("e", dead=[a_fact("7 men", side="ussr"), a_fact("9 men", side="japan", says="a")]),
        sources=(a_source("a"),),
    )

    assert rule(deck, "e/dead~ussr") is None


def test_what_one_source_says_is_not_asked_backward():
    deck = a_deck(a_topic("e", date=a_fact("1945-08-13", says="a")), sources=(a_source("a"),))

    assert rule(deck, "e/date@a", direction=BACK) == "G30"


def test_what_a_weak_source_claims_itself_needs_no_other_witness():
    said = a_list(a_fact("paper", source="paper"), x="No.", y="No.")
    deck = a_deck(
        a_topic("c", "claim", "all went well", by=said),
        *(a_topic(name, "source") for name in ("paper", "x", "y")),
        sources=(a_source("paper", weak=True),),
    )  # fmt: skip

    made = ask(deck, fact_of(deck, "c/by#paper"), Form.CHOICE, Rung.RECOGNISE, FORTH, 1)
    assert made.prompt == "Which of these sources says that all went well?"


def test_a_backward_question_with_two_right_answers_is_not_asked():
    """G7: the inverse must be unique at that precision."""
    deck = a_deck(*(a_topic(f"e{n}", date="1945-08-13") for n in (1, 2)), *days(1, 5, 9))

    assert rule(deck, "e1/date", direction=BACK) == "G7"


def test_a_date_that_may_be_the_same_stops_a_backward_question_too():
    deck = a_deck(
        a_topic("e", date="1945-08-13"), a_topic("doubt", date="1945-08-13 or 1945-08-14"),
        *days(1, 5, 9),
    )  # fmt: skip

    assert rule(deck, "e/date", direction=BACK) == "G7"


def test_a_member_of_a_part_is_a_member_of_the_whole():
    deck = a_deck(
        a_topic("army", "formation", part_of="front"),
        a_topic("division", "formation", part_of="army"),
        *(a_topic(name, "formation", part_of="other") for name in "xyz"),
        a_topic("front", "formation"),
        a_topic("other", "formation"),
    )

    assert rule(deck, "army/part-of#front", direction=BACK) == "G7"


def test_who_commanded_in_another_time_does_not_count():
    deck = a_deck(
        a_topic("f", "formation", commander=a_fact("a", until="1944")),
        a_topic("g", "formation", commander=a_fact("a", since="1945")),
        a_topic("a", "officer"),
    )

    assert rule(deck, "f/commander#a", Form.TYPED, BACK) is None


def test_a_bounded_value_puts_its_time_in_the_stem():
    """Trap: the general came on the 15th, so "who commanded the landing?" is not asked of him."""
    late = {"since": "1945-08-15"}
    deck = a_deck(
        a_topic("e", "landing", commander=a_fact("a", ask="Who led <topic>?", **late)),
        a_topic("f", "landing", commander=a_fact("a", say="<value> led <topic>.", **late)),
        *(a_topic(name, "officer") for name in "abc"),
    )

    assert rule(deck, "e/commander#a", Form.TYPED) == "when"
    assert rule(deck, "f/commander#a", Form.TYPED) is None
    closed = {form: why.rule for form, _, why in refusals(deck, fact_of(deck, "f/commander#a"))}
    assert closed[Form.TRUE_FALSE] == "when"


def test_a_name_that_means_two_topics_cannot_stand_in_a_stem():
    """G5."""
    deck = a_deck(
        a_topic("rajin", "port", "Rajin", also=("Rason",), taken="1945-08-12"),
        a_topic("rason", "port", "Rason", taken="1945-08-14"),
        *days(1, 5, 9),
    )

    assert rule(deck, "rason/taken", Form.DATE) == "G5"
    assert rule(deck, "rajin/taken", Form.DATE) is None


def test_what_is_not_to_be_learned_is_not_asked():
    deck = a_deck(a_topic("e", date="1945-08-13", learnable=False), *days(1, 5, 9))

    assert rule(deck, "e/date", Form.DATE) == "learn"


def test_every_refusal_names_its_rule_and_says_why_in_a_sentence():
    bound = "more than 9 men"
    deck = a_deck(
        a_topic("e", "landing", "the Seishin landing", at="s", units=a_list("u"), dead=bound),
        a_topic("s", "port", "Seishin", also=(a_name("Chongjin", since="1945"),)),
        a_topic("u", "formation"),
    )  # fmt: skip
    reasons = [why for fact in deck.askable for _, _, why in refusals(deck, fact)]

    assert {why.rule for why in reasons} >= {"G22", "G3", "G17"}
    assert all(why.why.endswith(".") and why.why[0].isupper() for why in reasons)
    assert all(not why.cheapest or why.cheapest.endswith(".") for why in reasons)


def test_ways_and_refusals_together_name_every_form_that_suits_a_fact_once():
    deck = a_deck(a_topic("e", date="1945-08-13"), *days(1, 5, 9))
    fact = fact_of(deck, "e/date")

    open_ways = [(way.form, way.direction) for way in ways(deck, fact)]
    closed = [(form, direction) for form, direction, _ in refusals(deck, fact)]
    assert sorted(open_ways + closed) == [
        (Form.CHOICE, BACK), (Form.CHOICE, FORTH), (Form.CLOZE, FORTH), (Form.DATE, FORTH),
        (Form.DERIVED, BACK), (Form.DERIVED, FORTH), (Form.MATCH, FORTH), (Form.ORDER, FORTH),
        (Form.TRUE_FALSE, FORTH),
    ]  # fmt: skip


def days(*numbers):
    return tuple(a_topic(f"day{n}", date=f"1945-07-{n:02}") for n in numbers)


def test_an_author_may_want_no_question_from_the_value_back_to_the_topic():
    """`back: no`."""
    deck = a_deck(a_topic("e", date=a_fact("1945-08-13", back="no")), *days(1, 5, 9))
    fact = fact_of(deck, "e/date")

    asked = {way.direction for way in ways(deck, fact) if way.form in (Form.CHOICE, Form.TYPED)}
    assert asked == {FORTH}
    assert rule(deck, "e/date", direction=BACK) == "G39"
    assert not any(way == BACK for form, way, _ in refusals(deck, fact) if form is Form.CHOICE)
