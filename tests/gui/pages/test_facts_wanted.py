"""Chapters are chosen one by one, and all of them are written as none."""

from __future__ import annotations

from quizapp.gui.pages.facts_wanted import FactsWanted, with_chapter


def test_all_chapters_and_none_are_written_as_none() -> None:
    assert with_chapter((), 1, 3, is_on=False) == (0, 2)
    assert with_chapter((0, 2), 1, 3, is_on=True) == ()


def test_the_last_chapter_stays_chosen() -> None:
    assert with_chapter((1,), 1, 3, is_on=False) == (1,)
    assert with_chapter((1,), 1, 2, is_on=False) == (1,)
    assert with_chapter((1,), 0, 2, is_on=True) == ()


def test_with_none_chosen_all_are_in() -> None:
    assert FactsWanted(chapters=("a", "b")).is_in(1)
    assert not FactsWanted(chapters=("a", "b"), chosen=(0,)).is_in(1)
