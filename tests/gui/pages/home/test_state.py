"""What Home says of a day's plan."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.gui.pages.home.state import Plan, home_of, opening, plan_of, waiting
from quizapp.study.today import Column, DeckToday, LastTime, Today

TUESDAY = 20_410
AUGUST_9 = -8_911  # of 1945
DECK = DeckToday("august", "August 1945", "Landings", 303, 201, 22, (Column(AUGUST_9, (4, 0)),))


def a_day(**changes: object) -> Today:
    """A day with 31 facts to keep in 12 minutes, and nothing new."""
    usual = Today(
        day=TUESDAY,
        minutes=12,
        keep=31,
        slipping=9,
        fresh=0,
        fresh_minutes=0,
        week=(12, 9, 11, 4, 7, 6, 10),
        decks=(DECK,),
        answered=0,
        away=1,
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


def test_work_is_said_in_minutes_and_facts() -> None:
    state = home_of(a_day())

    assert state.sentence == "12\u00a0minutes would keep 31\u00a0facts."
    assert state.detail == "Nine of them are about to slip."
    assert state.date == "Tuesday 18\u00a0November"


def test_new_facts_have_their_own_minutes() -> None:
    state = home_of(a_day(minutes=16, fresh=10, fresh_minutes=4))

    assert state.sentence.startswith("12\u00a0minutes")
    assert state.detail.endswith("Then ten new facts, about 4\u00a0minutes.")
    assert state.week[0].minutes == 12


def test_a_first_launch_lands_on_the_deck() -> None:
    new = replace(DECK, met=0, due=0)
    state = home_of(a_day(minutes=4, keep=0, slipping=0, fresh=10, fresh_minutes=4, decks=(new,)))

    assert state.plan is Plan.FIRST
    assert state.sentence == "Your first ten facts take about 4\u00a0minutes."
    assert state.can_start
    assert not state.week


def test_only_new_facts_are_waiting() -> None:
    state = home_of(a_day(minutes=4, keep=0, slipping=0, fresh=3, fresh_minutes=1))

    assert state.sentence == "Three new facts are waiting, about 1\u00a0minute."


@pytest.mark.parametrize(
    ("answered", "sentence"), [(0, "Nothing is due today."), (14, "Done for today.")]
)
def test_with_nothing_to_do_it_says_when_there_is(answered: int, sentence: str) -> None:
    state = home_of(a_day(minutes=0, keep=0, answered=answered, next_day=TUESDAY + 2))

    assert (state.plan, state.sentence) == (Plan.NOTHING, sentence)
    assert state.detail == "The next facts are due on Thursday."
    assert not state.can_start


def test_after_absence_nothing_is_lost() -> None:
    state = home_of(a_day(away=9, keep=20))

    assert state.absence == (
        "You were away 9\u00a0days. Nothing is lost. Today: the 20 that matter most."
    )
    assert state.detail == ""


def test_a_weekend_is_no_absence() -> None:
    assert home_of(a_day(away=2)).absence == ""


def test_a_broken_deck_is_named_and_the_others_go_on() -> None:
    state = home_of(a_day(), ("The deck “x” has 2 mistakes.",))

    assert state.problems == ("The deck “x” has 2 mistakes.",)
    assert state.plan is Plan.WORK


@pytest.mark.parametrize(
    ("problems", "sentence"),
    [((), "There is no deck here yet."), (("Broken.",), "No deck can be studied now.")],
)
def test_without_a_deck_there_is_nothing_to_start(problems: tuple[str, ...], sentence: str) -> None:
    state = home_of(a_day(decks=(), keep=0, minutes=0), problems)

    assert (state.sentence, state.can_start) == (sentence, False)
    assert bool(state.detail) is not bool(problems)


def test_only_without_a_deck_is_one_to_be_opened() -> None:
    assert home_of(a_day(decks=(), keep=0, minutes=0)).offers_decks
    assert not home_of(a_day()).offers_decks


def test_only_five_minutes_are_offered_when_there_are_more() -> None:
    assert home_of(a_day(minutes=12)).offers_short
    assert not home_of(a_day(minutes=5)).offers_short


def test_the_last_session_is_told_with_how_sure_was_right() -> None:
    last = LastTime(day=TUESDAY - 2, minutes=14, sure=21, sure_right=19)

    assert home_of(a_day(last=last)).last_time == (
        "Sunday, 14\u00a0minutes. You said “sure” 21 times and were right 19 times."
    )


def test_a_session_without_sureness_tells_only_its_length() -> None:
    last = LastTime(day=TUESDAY, minutes=1, sure=0, sure_right=0)

    assert home_of(a_day(last=last)).last_time == "Today, 1\u00a0minute."


def test_before_anything_is_known_start_can_be_pressed_and_waits() -> None:
    state = opening(TUESDAY)

    assert state.can_start
    assert waiting(state).waits


def test_a_plan_kept_for_the_day_gives_the_same_picture() -> None:
    day = a_day(last=LastTime(TUESDAY, 3, 2, 1))

    assert home_of(Today.from_json(day.as_json())) == home_of(day)
    assert plan_of(day) is Plan.WORK


def test_the_day_under_a_strip_is_worded_by_the_window() -> None:
    columns = (Column(AUGUST_9, (4, 0)), Column(None, (1,)))
    state = home_of(a_day(decks=(replace(DECK, columns=columns),)))

    assert state.decks[0].columns == (("9\u00a0August", (4, 0)), ("", (1,)))
