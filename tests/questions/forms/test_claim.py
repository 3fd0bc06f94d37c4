"""Claim and verdict: the claim told, its makers named, three verdicts that no judge confuses."""

from __future__ import annotations

import pytest

from quizapp.questions import Question, ask, ask_text, grade, read_answer, refusals
from quizapp.questions.terms import Direction, Form, Grade, Rung
from tests.builders import a_deck, a_fact, a_list, a_source, a_topic
from tests.questions.sharers import claims
from tests.questions.theatre import asked, fact_of
from tests.scale import scaled

VERDICTS = ["supported", "oversimplified", "contested", "wrong as worded"]
TAILS = [f"c{n}/verdict" for n in (1, 3, 4)]


def claim(tail, seed=1):
    return asked(claims(), tail, Form.CLAIM, rung=Rung.RECOGNISE, seed=seed)


def test_the_stem_tells_the_claim_without_quotation_marks_and_says_who_makes_it():
    assert claim("c1/verdict").prompt == (
        "How does this claim by the Paper and the Radio stand up to the evidence: "
        "the town fell in a day?"
    )


def test_where_nobody_is_known_to_make_it_nobody_is_named():
    question = claim("c4/verdict")

    assert question.prompt == (
        "How does this claim stand up to the evidence: nobody fought at all?"
    )
    assert question.rows[0].names == ()


def test_the_claim_and_its_makers_stand_apart_for_the_screen():
    row = claim("c1/verdict").rows[0]

    assert (row.key, row.text) == ("c1", "The town fell in a day")
    assert row.names == ("the Paper and the Radio",)


@pytest.mark.parametrize("tail", TAILS)
def test_three_verdicts_are_offered_in_their_order(tail):
    """G11; and format-notes: a judge could take the one for the other."""
    for seed in range(scaled(20, 200)):
        keys = [option.key for option in claim(tail, seed).options]

        assert len(keys) == 3
        assert keys == sorted(keys, key=VERDICTS.index)
        assert "oversimplified" not in keys


def test_a_claim_that_is_too_simple_is_not_asked_beside_verdicts_as_good():
    deck = claims()
    refused = {form: why.rule for form, _, why in refusals(deck, fact_of(deck, "c2/verdict"))}

    assert refused[Form.CLAIM] == "G11"


def test_of_a_wrong_verdict_nothing_is_told():
    """Which other claim it fits is no reason against it here."""
    right = claim("c1/verdict").key[0]
    about = {option.about for option in claim("c1/verdict").options if option.key != right}

    assert about == {""}


def test_it_is_answered_like_a_choice():
    question = claim("c3/verdict")

    assert read_answer(question, "contested") == "contested"
    assert question.prompt in ask_text(question)
    assert grade(claims(), question, "contested").grade is Grade.RIGHT
    assert grade(claims(), question, "supported").grade is Grade.WRONG


def test_of_many_who_make_a_claim_the_first_two_are_named():
    """G40: the others would make the question too long to be read at once."""
    papers = ("paper", "radio", "journal")
    deck = a_deck(
        a_topic("c", "claim", "all went well", verdict="contested", by=list(papers)),
        a_topic("d", "claim", "all went wrong", verdict="supported"),
        *(a_topic(name, "source") for name in papers),
        sources=tuple(a_source(name, voice=f"the {name}") for name in papers),
    )

    prompt = asked(deck, "c/verdict", Form.CLAIM, rung=Rung.RECOGNISE).prompt
    assert prompt == (
        "How does this claim by the paper and the radio stand up to the evidence: all went well?"
    )


def judged(verdict, **stated):
    """A claim by a paper, with a verdict on it and what it rests on."""
    paper = a_list(a_fact("paper", source=["paper"]), whole=True)
    return a_deck(
        a_topic("c", "claim", "all went well", by=paper,
                verdict=a_fact(verdict, why="Much did not.", source=["books"])),
        *(a_topic(name, "source") for name in ("paper", "radio", "journal")),
        a_topic("ussr", "state", "the Soviet Union", **stated),
        a_topic("d", "claim", "all went wrong", by=a_list("ussr", whole=True), verdict="supported"),
        sources=tuple(a_source(name, voice=f"the {name}")
                      for name in ("paper", "radio", "journal", "books")),
    )  # fmt: skip


def test_the_text_that_is_judged_stands_among_the_sources():
    question = asked(judged("contested"), "c/verdict", Form.CLAIM, rung=Rung.RECOGNISE)

    assert [citation.source for citation in question.citations] == ["books", "paper"]


@pytest.mark.parametrize("form", [Form.TYPED, Form.CHOICE])
def test_who_makes_a_claim_that_does_not_hold_is_told_with_the_verdict(form):
    deck = judged("wrong as worded")
    made = [ask(deck, fact_of(deck, "c/by#paper"), form, rung, direction, 1)
            for rung in Rung for direction in Direction]  # fmt: skip
    questions = [one for one in made if isinstance(one, Question)]

    told = "The claim that all went well is wrong as worded. Much did not."
    assert {question.why for question in questions} == {told}
    assert {one.source for one in questions[0].citations} == {"paper", "books"}


def test_what_is_borne_out_needs_no_verdict_beside_it():
    assert asked(judged("supported"), "c/by#paper", Form.TYPED, rung=Rung.PRODUCE).why == ""


@pytest.mark.parametrize(("stated", "said"), [({}, "claims"), ({"dissolved": "1991"}, "claimed")])
def test_who_is_there_no_longer_claimed_it(stated, said):
    deck = judged("supported", **stated)
    question = asked(deck, "d/by#ussr", Form.TYPED, rung=Rung.PRODUCE)

    assert question.explanation == f"The Soviet Union {said} that all went wrong."
