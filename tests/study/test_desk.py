"""What a day's queue is made of, and how little is read for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from quizapp.memory.fold import FactFold
from quizapp.memory.rating import Rating
from quizapp.progress.store import Progress
from quizapp.study.desk import Desk
from tests.progress.files import an_answer_to, moment, opened
from tests.study.decks import OneShelf, august
from tests.study.fakes import SetClock

MET = 60
LATER = 400


def test_of_a_deck_only_what_is_due_or_may_be_new_today_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = [fact.id for fact in august().askable]
    with opened(tmp_path) as progress:
        desk = Desk(progress, OneShelf(august()), SetClock(moment()))
        learn(progress, facts[:MET])
        decks = desk.decks()
        read: set[str] = set()
        states = progress.states

        def watched(wanted: Iterable[str]) -> Mapping[str, FactFold]:
            asked = tuple(wanted)
            read.update(asked)
            return states(asked)

        monkeypatch.setattr(progress, "states", watched)
        tomorrow = desk.queue(decks, moment(1).day, seed=1)
        read_for_tomorrow = set(read)
        read.clear()
        later = desk.queue(decks, moment(LATER).day, seed=1)

    assert tomorrow.due == ()
    assert {*tomorrow.new, *tomorrow.spare} <= read_for_tomorrow
    assert not read_for_tomorrow & set(facts[:MET])
    assert len(read_for_tomorrow) < len(facts) // 2
    assert later.due
    assert set(later.due) <= read & set(facts[:MET])
    assert len(read) < len(facts) // 2


def learn(progress: Progress, facts: Iterable[str]) -> None:
    """Answer these facts of the deck as it is, quickly and easily."""
    said = [("answered", an_answer_to(fact, Rating.EASY, took_ms=1)) for fact in facts]
    for _kind, body in said:
        (about,) = body["outcomes"]
        about["print"] = august().facts[about["fact"]].print
    progress.append_all(said, moment())


def test_a_deck_of_which_all_is_met_offers_nothing_new_until_a_fact_is_reset(
    tmp_path: Path,
) -> None:
    facts = [fact.id for fact in august().facts.values()]
    with opened(tmp_path) as progress:
        desk = Desk(progress, OneShelf(august()), SetClock(moment()))
        learn(progress, facts)
        before = desk.queue(desk.decks(), moment(1).day, seed=1)
        again = august().askable[0].id
        progress.append("reset", {"fact": again}, moment(1))
        after = desk.queue(desk.decks(), moment(1).day, seed=1)

    assert (*before.new, *before.spare) == ()
    assert (*after.new, *after.spare) == (again,)
