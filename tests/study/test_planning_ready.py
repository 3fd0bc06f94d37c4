"""A date to be ready by changes the day's new facts, and home says what it takes."""

from __future__ import annotations

from quizapp.study.desk import Desk
from quizapp.study.planning import plan_today
from quizapp.study.readiness import LAST_DAYS
from quizapp.study.today import Today
from tests.gui.stage import NOON
from tests.study.decks import OneShelf, august
from tests.study.fakes import MemoryProgress, SetClock


def a_desk(ready_in: int) -> Desk:
    desk = Desk(MemoryProgress(), OneShelf(august()), SetClock(NOON))
    if ready_in:
        body = {"key": "ready_by", "value": NOON.day + ready_in}
        desk.progress.append("set", body, NOON)
    return desk


def test_without_a_date_the_learners_own_number_holds():
    today = plan_today(a_desk(0))

    assert today.ready is None
    assert today.fresh <= 10


def test_a_near_date_brings_more_new_facts_a_day():
    desk = a_desk(40 + LAST_DAYS)
    unmet = sum(len(deck.askable) for deck in desk.decks())

    needed = desk.limits(NOON.day, unmet=unmet).new_facts

    assert needed == -(-unmet // 40)
    assert needed > 10


def test_the_plan_with_its_date_survives_being_kept():
    today = plan_today(a_desk(60))

    assert today.ready is not None
    assert Today.from_json(today.as_json()) == today
