"""Any answer can be taken back from the history of its fact, and brought back; all are events."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.memory.fold import BLANK
from quizapp.memory.rating import Rating
from quizapp.progress.bodies import about_deck, about_fact
from quizapp.progress.refusals import EventUnknown
from tests.progress.files import FACT, OTHER_FACT, answer, moment, opened
from tests.scale import scaled


def test_the_history_of_a_fact_holds_all_that_names_it_in_order(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        stored = [answer(progress, day=day) for day in (0, 3, 1)]
        answer(progress, OTHER_FACT)
        said = progress.append("suspended", about_fact(FACT), moment(4))

        told = progress.history(FACT)
        assert [one.event for one in told] == [stored[0], stored[2], stored[1], said]
        assert not any(one.is_undone for one in told)
        assert progress.history("war:unknown/began") == ()


@given(which=st.integers(0, 5), seed=st.integers(0, 99))
@settings(max_examples=scaled(6, 60))
def test_any_answer_is_undone_and_redone_as_if_nothing_had_been(which: int, seed: int) -> None:
    with tempfile.TemporaryDirectory() as name, opened(Path(name)) as progress:
        ratings = list(Rating)
        stored = [answer(progress, FACT, ratings[(seed + n) % 4], n) for n in range(6)]
        before = progress.digest()
        progress.undo(stored[which].id, moment(7))
        told = progress.history(FACT)

        assert [one.is_undone for one in told] == [n == which for n in range(6)]
        assert progress.states([FACT])[FACT].state.count == 5
        assert progress.digest() == progress.digest_from_nothing() != before
        progress.redo(stored[which].id, moment(7, 700))
        assert progress.digest() == progress.digest_from_nothing() == before
        assert not any(one.is_undone for one in progress.history(FACT))
        assert progress.count() == 8, "undoing and redoing are events too"


def test_a_reset_starts_again_and_can_be_taken_back(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        answer(progress, FACT)
        answer(progress, OTHER_FACT)
        before = progress.digest()
        for about in (about_fact(FACT), about_deck("war")):
            reset = progress.append("reset", about, moment(1))
            assert progress.states([FACT])[FACT] == BLANK
            other = progress.states([OTHER_FACT])[OTHER_FACT]
            assert (other == BLANK) == ("deck" in about)
            progress.undo(reset.id, moment(1))
            assert progress.digest() == progress.digest_from_nothing() == before


def test_what_is_not_in_the_log_cannot_be_undone(tmp_path: Path) -> None:
    with opened(tmp_path) as progress, pytest.raises(EventUnknown):
        progress.undo(bytes(16), moment())
