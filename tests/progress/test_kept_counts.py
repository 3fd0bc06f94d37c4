"""What is due is counted at rest; the next opening finds the numbers, or counts anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp.memory.logged import deck_of
from quizapp.progress import caches
from quizapp.progress.bodies import about_deck
from quizapp.progress.editions import Edition
from quizapp.progress.kept_counts import DAYS
from quizapp.progress.store import Progress
from tests.progress.files import (
    FACT,
    FACT_OF_OTHER_DECK,
    NAME,
    OTHER_FACT,
    RETENTION,
    a_studied_file,
    answer,
    change,
    look,
    moment,
    opened,
)

TODAY = moment(9).day
KEPT = "SELECT value FROM meta WHERE key = 'due'"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with facts of two decks, counted at rest."""
    made = a_studied_file(tmp_path)
    with opened(tmp_path) as progress:
        answer(progress, FACT_OF_OTHER_DECK, day=3)
        progress.due_counts(TODAY, RETENTION)
        assert progress.freshen(10_000)
    return made


def counted(progress: Progress, day: int, retention: int = RETENTION) -> dict[str, int]:
    """The counts by the facts themselves."""
    found: dict[str, int] = {}
    for fact in progress.due(day, retention):
        found[deck_of(fact)] = found.get(deck_of(fact), 0) + 1
    return found


def test_the_next_opening_counts_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(path.parent) as progress:
        coming = [counted(progress, TODAY + later) for later in range(DAYS)]
    for name in ("count_due", "wrong_due"):
        monkeypatch.setattr(caches, name, None)

    for later, right in enumerate(coming):
        with opened(path.parent) as progress:
            assert progress.due_counts(TODAY + later, RETENTION) == right
    assert coming[0] != coming[-1]


@pytest.mark.parametrize("read_only", [False, True])
def test_days_that_are_not_kept_are_counted(path: Path, read_only: bool) -> None:
    for day in (TODAY - 3, TODAY + DAYS, TODAY + 10_000):
        with opened(path.parent, read_only=read_only) as progress:
            assert progress.due_counts(day, RETENTION) == counted(progress, day)


def test_another_retention_has_other_counts(path: Path) -> None:
    with opened(path.parent) as progress:
        assert progress.due_counts(TODAY, 970) == counted(progress, TODAY, 970)
        assert progress.due_counts(TODAY, RETENTION) == counted(progress, TODAY)


def suspend_a_deck(progress: Progress) -> None:
    progress.append("suspended", about_deck("war"), moment(9))


def undo_the_last(progress: Progress) -> None:
    progress.undo(progress.course(FACT)[-1].event.id, moment(9))


def correct_a_value(progress: Progress) -> None:
    prints = dict.fromkeys((FACT, OTHER_FACT), ("another",))
    progress.see("war", "2", lambda: Edition("war", "2", prints))


def drop_a_fact(progress: Progress) -> None:
    progress.see("war", "3", lambda: Edition("war", "3", {OTHER_FACT: ("0" * 16,)}))


@pytest.mark.parametrize(
    "happens", [answer, suspend_a_deck, undo_the_last, correct_a_value, drop_a_fact]
)
def test_whatever_happens_is_counted(path: Path, happens: Callable[[Progress], object]) -> None:
    with opened(path.parent) as progress:
        happens(progress)
        now = progress.due_counts(TODAY, RETENTION)
        assert now == counted(progress, TODAY)

    for _time in range(2):
        with opened(path.parent) as progress:
            assert progress.due_counts(TODAY, RETENTION) == now
            assert progress.freshen(10_000)
            assert progress.due_counts(TODAY, RETENTION) == now


@pytest.mark.parametrize("harm", ["replace(value, '1', '2')", "''", "'x'", "x'00ff'", "1"])
def test_damaged_counts_are_counted_again(path: Path, harm: str) -> None:
    assert change(path, f"UPDATE meta SET value = {harm} WHERE key = 'due'") == 1

    with opened(path.parent) as progress:
        assert progress.due_counts(TODAY, RETENTION) == counted(progress, TODAY)


def test_a_row_that_is_damaged_later_is_mended_and_the_counts_were_right(path: Path) -> None:
    with opened(path.parent) as progress:
        right = progress.due_counts(TODAY, RETENTION)
    change(path, "UPDATE memory SET due = due + 1000")

    with opened(path.parent) as progress:
        assert progress.due_counts(TODAY, RETENTION) == right == counted(progress, TODAY)


def test_a_file_that_nothing_changed_is_not_written_again(path: Path) -> None:
    before = look(path, KEPT)
    with opened(path.parent) as progress:
        progress.due_counts(TODAY, RETENTION)
        for _time in range(3):
            assert progress.freshen(10_000)

    assert look(path, KEPT) == before
    assert path.name == NAME
