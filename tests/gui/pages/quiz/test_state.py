"""Setting up a quiz: what choices come to, and what other places may hand over."""

from __future__ import annotations

import json
from functools import cache

import pytest

from quizapp.gui.pages.quiz.state import (
    SetupState,
    at_of,
    form_word,
    spec_at,
    weak_chapters,
    with_chapter,
    with_form,
    with_named,
    with_period,
)
from quizapp.questions.terms import Form
from quizapp.study.quiz_estimate import Estimate
from quizapp.study.quiz_offer import Offer, offer_of
from tests.study.decks import august
from tests.study.quizzes import DECK, a_spec

SOME = Estimate(28, 20, 41, True, 14, 70, 80)


@cache
def an_offer() -> Offer:
    return offer_of(august(), lambda fact: 1.0 if fact.chapter == 0 else 0.1)


def a_state(estimate: Estimate = SOME, **spec: object) -> SetupState:
    return SetupState(("August 1945",), 0, an_offer(), a_spec(**spec), estimate)


def test_the_live_line_says_facts_questions_minutes_and_score() -> None:
    state = a_state()

    assert state.sentence == "28\u00a0facts, 41\u00a0possible questions, about 14\u00a0minutes"
    assert state.detail == "20\u00a0questions. You would probably get 70 to 80\u00a0% right."


def test_a_count_that_is_not_exact_says_so() -> None:
    state = a_state(Estimate(28, 20, 414, False, 14, 70, 80))

    assert "some 410" in state.sentence


def test_nothing_left_says_what_to_do() -> None:
    state = a_state(Estimate(0, 0, 0, True, 0, 0, 0))

    assert state.sentence == "Nothing is left to ask."
    assert state.detail


def test_with_no_chapter_chosen_all_are_in() -> None:
    assert all(is_on for _chapter, is_on in a_state().chapters)


def test_leaving_one_chapter_out_keeps_the_others() -> None:
    spec = with_chapter(a_spec(), an_offer(), 2, is_on=False)

    assert (DECK, 2) not in spec.chapters
    assert len(spec.chapters) == len(an_offer().chapters) - 1
    assert with_chapter(spec, an_offer(), 2, is_on=True) == a_spec()


def test_the_last_chapter_cannot_be_left_out() -> None:
    spec = a_spec(chapters=((DECK, 2),))

    assert with_chapter(spec, an_offer(), 2, is_on=False) == spec


def test_weak_chapters_leave_the_strong_one_out() -> None:
    assert 0 not in weak_chapters(an_offer())


def test_the_whole_axis_is_no_bound_and_crossed_handles_are_sorted() -> None:
    days = an_offer().days

    spec = with_period(a_spec(), an_offer(), 9, 4)

    assert spec.period == (days[4].day, days[9].day)
    assert a_state(period=spec.period).period == (4, 9)
    assert with_period(spec, an_offer(), 0, len(days) - 1).period is None


def test_a_place_or_topic_is_added_and_taken_out_by_the_same_wish() -> None:
    for name in (f"{DECK}:korea", f"{DECK}:seishin-landing"):
        spec = with_named(a_spec(), an_offer(), name)

        assert (*spec.places, *spec.topics) == (name,)
        assert with_named(spec, an_offer(), name) == a_spec()


def test_leaving_a_form_out_keeps_the_others_and_one_always_stays() -> None:
    spec = with_form(a_spec(), an_offer(), Form.CLOZE, is_on=False)

    assert Form.CLOZE not in spec.forms
    assert with_form(spec, an_offer(), Form.CLOZE, is_on=True).forms == ()
    only = a_spec(forms=(Form.DATE,))
    assert with_form(only, an_offer(), Form.DATE, is_on=False) == only


def test_a_specification_is_handed_over_whole() -> None:
    spec = a_spec(chapters=((DECK, 2),), period=(-9000, -8900), is_exam=True)

    assert spec_at(at_of(spec), DECK) == spec


@pytest.mark.parametrize("written", [json.dumps, " ".join, "\n".join])
def test_facts_are_handed_over_as_json_or_between_blanks(written) -> None:  # type: ignore[no-untyped-def]
    facts = [fact.id for fact in august().askable[:3]]

    spec = spec_at(written(facts), "another")

    assert spec is not None
    assert (spec.decks, spec.facts, spec.length) == ((DECK,), tuple(facts), 3)


@pytest.mark.parametrize("at", ["", "[[1]", '{"decks": []}', "{}", "7"])
def test_what_says_nothing_hands_nothing_over(at: str) -> None:
    spec = spec_at(at, DECK)

    assert spec is None or spec.facts


def test_every_form_has_a_word() -> None:
    assert len({form_word(form) for form in Form}) == len(Form)
