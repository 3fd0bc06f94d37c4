"""The decks that come with the program: clean, sourced, and as large as was promised."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from quizapp.decks.read import ReadReport, read_deck
from quizapp.facts.dates import Date
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Kind
from quizapp.facts.topic import Topic
from quizapp.facts.values import Position
from quizapp.questions import ask, ways
from quizapp.questions.question import Question
from quizapp.questions.terms import Direction, Form

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
    ("name", "facts", "topics"), [("august-1945", 900, 330), ("solar-system", 60, 30)]
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


AUGUST_CHAPTERS = (
    "The road to war", "Plans and forces", "Manchuria", "Landings in Korea",
    "From the border to the parallel", "South Sakhalin", "The Kurils and Hokkaido", "Surrender",
    "Prisoners, civilians and losses", "The 38th parallel", "What historians argue",
    "Reading the sources",
)  # fmt: skip


def test_august_1945_has_a_chapter_for_each_part_of_its_subject() -> None:
    assert set(AUGUST_CHAPTERS) <= set(deck("august-1945").chapters)


def test_every_topic_of_august_1945_is_described() -> None:
    august = deck("august-1945")

    bare = [
        t.id for t in august.topics.values() if not t.description and t.id not in august.sources
    ]

    assert bare == []


def test_august_1945_links_causes_with_effects_and_says_who_says_so() -> None:
    august = deck("august-1945")
    causes = [
        fact for fact in august.askable if fact.kind is Kind.VALUE and august.spec_of(fact).causal
    ]

    assert len(causes) >= 60
    assert [fact.id for fact in causes if not (fact.sources or fact.says)] == []


@pytest.mark.parametrize("name", ["august-1945", "solar-system"])
def test_every_common_mistake_is_explained(name: str) -> None:
    unexplained = [
        (entry.topic, str(false.value))
        for entry in deck(name).entries()
        for false in entry.false
        if not false.why
    ]

    assert unexplained == []


def test_august_1945_draws_landings_and_axes_as_lines() -> None:
    """For the map: routes of several spots, never asked."""
    topics = deck("august-1945").topics.values()
    lines = [
        topic
        for topic in topics
        for fact in (topic.entries["position"].facts if "position" in topic.entries else ())
        if isinstance(fact.value, Position)
        and len(fact.value.spots) > 1
        and not fact.value.latitude_only
    ]

    assert len(lines) >= 12
    assert all("approximate" in topic.description for topic in lines if not topic.learnable)


def test_the_day_of_the_soviet_declaration_is_never_the_next_one_s_wrong_option() -> None:
    """8 August in Moscow was 9 August on the Maritime coast."""
    august = deck("august-1945")
    days = {"1945-08-08", "1945-08-09"}
    for fact in august.askable:
        if not isinstance(fact.value, Date) or str(fact.value)[:10] not in days:
            continue
        for way in ways(august, fact):
            if way.form in (Form.CHOICE, Form.TRUE_FALSE) and way.direction is Direction.FORWARD:
                made = ask(august, fact, way.form, way.rungs[0], way.direction, 3)
                assert isinstance(made, Question)
                keys = {option.key[:10] for option in made.options}
                assert not days <= keys, fact.id
