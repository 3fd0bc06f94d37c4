"""Acts on many facts: one event a fact, taken back and brought back as one."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.progress.store import open_progress
from quizapp.study.decisions import Decision, decide, note, redo, rewrite_note, undo
from quizapp.study.desk import Desk
from tests.profiles import NOON
from tests.study.decks import OneShelf, august
from tests.study.fakes import SetClock

FACTS = [fact.id for fact in august().askable[:3]]


@pytest.mark.parametrize("decision", list(Decision))
def test_an_act_on_many_facts_is_undone_and_redone_as_one(
    decision: Decision, tmp_path: Path
) -> None:
    with open_progress(tmp_path / "p.sqlite", app="test") as progress:
        clock = SetClock(NOON)
        desk = Desk(progress, OneShelf(august()), clock)
        decide(desk, Decision.POSTPONE, FACTS[:1])
        before = progress.digest()

        done = decide(desk, decision, FACTS)
        after = progress.digest()

        assert done.facts == len(done.events) == 3
        assert after != before or decision in (Decision.RESUME, Decision.RESET)
        clock.go_on(seconds=1)
        undo(desk, done.events)
        assert progress.digest() == before == progress.digest_from_nothing()
        clock.go_on(seconds=1)
        redo(desk, done.events)
        assert progress.digest() == after


def test_postponed_facts_are_not_due_before_their_day(tmp_path: Path) -> None:
    with open_progress(tmp_path / "p.sqlite", app="test") as progress:
        desk = Desk(progress, OneShelf(august()), SetClock(NOON))

        decide(desk, Decision.POSTPONE, FACTS, days=3)

        states = progress.states(FACTS).values()
        assert {fold.status.postponed_until for fold in states} == {NOON.day + 3}


def test_a_note_is_rewritten_by_another_and_taken_away_by_nothing(tmp_path: Path) -> None:
    with open_progress(tmp_path / "p.sqlite", app="test") as progress:
        desk = Desk(progress, OneShelf(august()), SetClock(NOON))
        fact = FACTS[0]

        def told() -> list[str]:
            return [one.text for one in progress.states([fact])[fact].notes]

        note(desk, [fact], "  Grandfather was there. ")
        first = progress.states([fact])[fact].notes[0]
        rewritten = rewrite_note(desk, fact, "He was there.", first.id)
        assert told() == ["He was there."]
        rewrite_note(desk, fact, "", rewritten.events[0])
        assert told() == []
        undo(desk, rewritten.events)
        assert told() == ["Grandfather was there."]
