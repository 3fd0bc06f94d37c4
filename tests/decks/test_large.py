"""A large deck is read whole and without a problem; `benchmarks/decks.py` measures how fast."""

from __future__ import annotations

from pathlib import Path

from benchmarks.decks import write_large
from quizapp.decks.read import read_deck
from tests.decks.written import VOCABULARY
from tests.scale import scaled

FACTS = scaled(1_000, 10_000)


def test_a_large_deck_is_read_whole_and_without_a_problem(tmp_path: Path) -> None:
    write_large(tmp_path, FACTS)

    report = read_deck(tmp_path, VOCABULARY, strict=True)

    assert report.problems == ()
    assert report.deck is not None
    assert len(report.deck.facts) == FACTS
