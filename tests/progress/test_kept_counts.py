"""What is due is counted at rest and kept right from then on; the next opening finds it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp.memory.logged import deck_of
from quizapp.progress import caches
from quizapp.progress.bodies import about_deck, about_fact
from quizapp.progress.editions import Edition
from quizapp.progress.events import Event
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
EVER = 10**6
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


def nothing_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counting fails from now on."""
    for name in ("count_due", "wrong_due"):
        monkeypatch.setattr(caches, name, None)


def counted(progress: Progress, day: int, retention: int = RETENTION) -> dict[str, int]:
    """The counts by the facts themselves."""
    found: dict[str, int] = {}
    for fact in progress.due(day, retention):
        found[deck_of(fact)] = found.get(deck_of(fact), 0) + 1
    return found


def test_the_next_opening_counts_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(path.parent) as progress:
        coming = {TODAY + n: counted(progress, TODAY + n) for n in range(DAYS)}
        coming[EVER] = counted(progress, EVER)
    nothing_is_counted(monkeypatch)

    for day, right in coming.items():
        with opened(path.parent) as progress:
            assert progress.due_counts(day, RETENTION) == right
    assert coming[TODAY] != coming[EVER]


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


def take_in_what_another_wrote(progress: Progress) -> None:
    """As a merge does: what it touches is marked, and folded again later."""
    body = about_fact(FACT_OF_OTHER_DECK) | {"until": TODAY + 5}
    theirs = Event(1, "postponed", "f" * 32, 1, moment(9).at, 0, TODAY, "1", body)
    with progress._connection.writing():
        assert progress._log.put(theirs)
        progress._log.forget()
        progress._caches.mark([FACT_OF_OTHER_DECK])


WHATEVER = [
    answer,
    suspend_a_deck,
    undo_the_last,
    correct_a_value,
    drop_a_fact,
    take_in_what_another_wrote,
]


@pytest.mark.parametrize("happens", WHATEVER)
def test_whatever_happens_needs_no_rest(
    path: Path, monkeypatch: pytest.MonkeyPatch, happens: Callable[[Progress], object]
) -> None:
    with opened(path.parent) as progress:
        before = {day: counted(progress, day) for day in (TODAY, TODAY + 5, EVER)}
        happens(progress)
        now = {day: counted(progress, day) for day in before}
    nothing_is_counted(monkeypatch)

    with opened(path.parent) as progress:
        assert {day: progress.due_counts(day, RETENTION) for day in now} == now
    assert now != before


def test_a_refold_keeps_the_counts(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert change(path, "DELETE FROM meta WHERE key = 'due'") == 1
    with opened(path.parent) as progress:
        progress.refold()
        right = counted(progress, EVER)
    nothing_is_counted(monkeypatch)

    with opened(path.parent) as progress:
        assert progress.due_counts(EVER, RETENTION) == right


def test_an_answer_about_a_fact_whose_day_was_damaged_has_all_counted_again(path: Path) -> None:
    change(path, "UPDATE memory SET due = due + 1000")

    with opened(path.parent) as progress:
        answer(progress, FACT)
        assert look(path, KEPT) == []
        assert progress.due_counts(EVER, RETENTION) == counted(progress, EVER)


def test_a_rest_sets_right_what_a_damaged_row_made_wrong(path: Path) -> None:
    with opened(path.parent) as progress:
        right = counted(progress, EVER)
    change(path, "DELETE FROM memory")
    with opened(path.parent) as progress:
        answer(progress, FACT)
        progress.refold()
        assert progress.freshen(10_000)

        assert progress.due_counts(EVER, RETENTION) == right == counted(progress, EVER)


@pytest.mark.parametrize("happens", WHATEVER)
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
