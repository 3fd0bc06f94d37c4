"""What a timeline shows: when things happened, and nothing that is due to be asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.decks.read import read_deck
from quizapp.facts.deck import Deck
from quizapp.study.chronicle import Chronicle, Mark, make_chronicle
from quizapp.study.mapped import Memory
from tests.builders import VOCABULARY

TODAY = 20_000
HEAD = """\
deck: polar
title: Polar flights
version: 1.0
language: en
zones: {Oslo: "+01:00", Tokyo: "+09:00"}
chapters: [one.yaml]
"""
BOOK = """\
chapter: To the Pole
topics:
  start:
    is: event
    name: the start of the flight
    date: 1926-05-11 09:50 Oslo
    source: log
  flight:
    is: event
    name: the flight
    began: 1926-05-11
    ended: 1926-05-14
    source: log
  plan:
    is: event
    name: the first plan
    date: 1925-12
    source: log
  old:
    is: event
    name: an older wish
    date: 1890
    source: log
sources:
  log: {title: The ship's log}
"""


@pytest.fixture
def deck(tmp_path: Path) -> Deck:
    (tmp_path / "deck.yaml").write_text(HEAD, encoding="utf-8")
    (tmp_path / "one.yaml").write_text(BOOK, encoding="utf-8")
    report = read_deck(tmp_path, VOCABULARY)
    assert report.deck is not None, [str(one) for one in report.problems]
    return report.deck


def mark(chronicle: Chronicle, topic: str) -> Mark:
    return next(one for one in chronicle.marks if one.topic == topic)


def test_marks_stand_in_the_order_of_time_and_what_is_known_by_year_is_left_out(deck: Deck):
    chronicle = make_chronicle([deck], {}, TODAY)

    assert [one.topic for one in chronicle.marks] == ["plan", "flight", "start"]


def test_a_span_has_two_ends_and_a_month_leaves_its_beginning_open(deck: Deck):
    chronicle = make_chronicle([deck], {}, TODAY)

    flight, plan = mark(chronicle, "flight"), mark(chronicle, "plan")
    assert flight.is_span
    assert flight.last - flight.first == 3
    assert not plan.is_span
    assert plan.first_latest - plan.first == 30


def test_an_hour_is_told_by_every_clock_of_the_deck(deck: Deck):
    clocks = mark(make_chronicle([deck], {}, TODAY), "start").clocks

    assert [clock.split(", ")[1] for clock in clocks] == ["09:50 (Oslo)", "17:50 (Tokyo)"]


def test_nothing_that_is_due_today_can_be_read(deck: Deck):
    due = Memory(lift=0.5, band=2, due=TODAY)

    start = mark(make_chronicle([deck], {"polar:start/date": due}, TODAY), "start")

    assert start.hidden
    assert (start.title, start.telling, start.clocks) == ("", (), ())
    assert start.lift == 0.5


def test_what_falls_due_tomorrow_can_still_be_read(deck: Deck):
    known = Memory(lift=0.9, band=4, due=TODAY + 1)

    start = mark(make_chronicle([deck], {"polar:start/date": known}, TODAY), "start")

    assert start.title == "Start of the flight"


@pytest.mark.parametrize(("less", "more"), [(0.1, 0.2), (0.5, 0.9)])
def test_the_fog_lifts_as_more_is_remembered(deck: Deck, less: float, more: float):
    lifts = [
        mark(
            make_chronicle([deck], {"polar:plan/date": Memory(lift, 1, TODAY + 9)}, TODAY), "plan"
        ).lift
        for lift in (less, more)
    ]

    assert lifts == sorted(lifts)
    assert lifts[0] < lifts[1]
