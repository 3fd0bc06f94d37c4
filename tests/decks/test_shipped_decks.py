"""The decks that come with the program: clean, sourced, and as large as was promised."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from quizapp.decks.read import ReadReport, read_deck
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Kind
from quizapp.facts.topic import Topic

ROOT = Path(__file__).resolve().parent.parent.parent
SHIPPED = sorted(folder.name for folder in (ROOT / "decks").iterdir() if folder.is_dir())


@cache
def report(name: str) -> ReadReport:
    return read_deck(ROOT / "decks" / name, ROOT / "resources" / "vocabulary", strict=True)


def deck(name: str) -> Deck:
    found = report(name).deck
    assert found is not None
    return found


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_deck_has_no_problem_even_where_the_reader_is_strict(name: str) -> None:
    assert report(name).problems == ()


@pytest.mark.parametrize("name", SHIPPED)
def test_every_fact_names_its_own_source_or_its_speaker(name: str) -> None:
    unsourced = [
        fact.id
        for fact in deck(name).askable
        if fact.kind is not Kind.CARD and (fact.source_inherited or not (fact.sources or fact.says))
    ]

    assert unsourced == []


@pytest.mark.parametrize(
    ("name", "facts", "topics"), [("august-1945", 150, 55), ("solar-system", 60, 30)]
)
def test_a_shipped_deck_is_as_large_as_was_promised(name: str, facts: int, topics: int) -> None:
    assert len(deck(name).askable) >= facts
    assert len(deck(name).topics) >= topics


def test_a_chapter_tells_the_landings_in_korea_in_forty_facts() -> None:
    august = deck("august-1945")
    landings = [f for f in august.askable if august.chapter_title(f) == "Landings in Korea"]

    assert len(landings) >= 40
    ports = {t.label for t in deck("august-1945").topics.values() if t.subtype == "port"}
    assert {"Yuki", "Rashin", "Seishin", "Wonsan"} <= ports


def speakers(claim: Topic) -> set[str]:
    """Who makes a claim."""
    return (
        {str(fact.value) for fact in claim.entries["by"].facts} if "by" in claim.entries else set()
    )


def test_both_articles_are_sources_whose_claims_have_verdicts() -> None:
    claims = [topic for topic in deck("august-1945").topics.values() if topic.type == "claim"]

    for article in ("mooflife", "sputnik"):
        by = [c for c in claims if article in speakers(c)]
        assert len(by) >= 5
        assert any("verdict" in claim.entries for claim in by)
