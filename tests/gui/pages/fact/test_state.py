"""What a fact's page says of what study knows about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from quizapp.gui.pages.fact.state import FactState, asked_words, fact_state, leech_words
from quizapp.gui.pages.fact.words import due_words, form_word, next_words
from quizapp.questions.terms import Direction, Form
from quizapp.study.confusions import MixedUp
from quizapp.study.desk import Desk
from quizapp.study.fact_page import FactPage, fact_page
from quizapp.study.standings import LEECH_LAPSES, Rest
from tests.profiles import Habits, studied


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with studied(tmp_path_factory.mktemp("studied"), Habits(days=8, most_a_day=10)) as made:
        yield made


@pytest.fixture(scope="module")
def page(desk: Desk) -> FactPage:
    facts = {one.fact for one in desk.progress.latest_answers(1_000)}
    return fact_page(desk, max(facts, key=lambda one: (len(desk.progress.course(one)), one)))


def mixed(page: FactPage, *, asked: bool = True, can_duel: bool = True) -> MixedUp:
    facts = (page.fact, "d:other/x") if asked else ("d:other/x", page.fact)
    answers = ("own", "other") if asked else ("other", "own")
    return MixedUp(
        deck="d",
        property_name="x",
        direction=Direction.FORWARD,
        facts=facts,
        keys=answers,
        answers=answers,
        times=3,
        day=page.today,
        told_apart=0,
        settled_day=None,
        can_duel=can_duel,
    )


def test_the_newest_event_of_the_history_stands_first(page: FactPage) -> None:
    state = fact_state(page, FactState())

    events = [one.event for one in state.history]
    assert events == [one.event.hex() for one in reversed(page.history)]
    assert state.asked == asked_words(page.answers)
    assert state.curve is not None
    assert page.curve is not None
    assert len(state.curve.marks) == len(page.curve.marks)


def test_what_is_unfolded_stays_so_on_the_same_fact_only(page: FactPage) -> None:
    open_ = FactState(fact=page.fact, shows_history=True, edits="new")

    assert fact_state(page, open_).shows_history
    other = fact_state(page, open_._replace(fact="another"))
    assert not other.shows_history
    assert other.edits == ""


@pytest.mark.parametrize("asked", [True, False])
def test_a_leech_is_explained_by_what_it_is_mixed_with(page: FactPage, asked: bool) -> None:
    standing = replace(page.standing, lapses=LEECH_LAPSES)
    leech = replace(page, standing=standing, mixed=(mixed(page, asked=asked),))

    assert leech_words(replace(leech, standing=replace(standing, lapses=1))) == ""
    assert "You forgot this 4 times. You mix this with “other”." in leech_words(leech)
    assert "Write a note" in leech_words(replace(leech, mixed=()))
    assert fact_state(leech, FactState()).duel == " ".join(leech.mixed[0].facts)


@pytest.mark.parametrize(
    ("answers", "words"), [(1, "Asked once"), (2, "Asked twice"), (4, "Asked four times")]
)
def test_how_often_it_was_asked_is_said_in_words(answers: int, words: str) -> None:
    assert asked_words(answers) == words


def test_when_it_comes_up_next_is_said_as_a_list_says_it(page: FactPage) -> None:
    assert [due_words(day, 10) for day in (8, 10, 11, 34)] == [
        "today", "today", "tomorrow", "in 24 days",
    ]  # fmt: skip
    suspended = replace(page.standing, rest=Rest.SUSPENDED)
    assert next_words(suspended, 10) == "Not asked until you resume it."


def test_every_form_has_a_word() -> None:
    assert len({form_word(form) for form in Form}) == len(Form)
