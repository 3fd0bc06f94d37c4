"""Browsing: what a search finds, in which order, and what the list says of it."""

from __future__ import annotations

from quizapp.facts.deck import Deck
from quizapp.study.browse import Hit, listed, search
from quizapp.study.decisions import Decision, decide, note
from quizapp.study.desk import Desk
from quizapp.study.query import Filter, Key
from tests.builders import a_deck, a_fact, a_source, a_topic
from tests.profiles import NOON
from tests.study.decks import OneShelf, august
from tests.study.fakes import MemoryProgress, SetClock

PLACES = (
    a_topic("korea", "place", "Korea"),
    a_topic("seishin", "port", "Seishin", also=("Chongjin", "청진"), facets={"in": "korea"}),
    a_topic("rashin", "port", "Rashin", facets={"in": "korea"}),
)
EVENTS = (
    a_topic(
        "first", "landing", "the first landing", at="rashin", began="1945-08-12", chapter=0,
        dead=[
            a_fact("10 men", says="tass", side="ussr"),
            a_fact("40 men", says="paper", side="ussr"),
        ],
    ),
    a_topic("second", "landing", "the second landing", at="seishin", began="1945-08-13", chapter=1),
    a_topic("war", "operation", "the war", began="1945-08-09", ended="1945-09-02", chapter=1),
)  # fmt: skip
SOURCES = (a_source("tass", "TASS report"), a_source("paper", "A paper"))


def a_desk(deck: Deck | None = None) -> Desk:
    return Desk(MemoryProgress(), OneShelf(deck or small()), SetClock(NOON))


def small() -> Deck:
    return a_deck(*PLACES, *EVENTS, sources=SOURCES)


def found(desk: Desk, text: str) -> list[str]:
    return [hit.fact.removeprefix("test:") for hit in search(desk, text).hits]


def test_without_a_word_every_fact_is_listed_in_the_decks_order() -> None:
    desk = a_desk()

    everything = search(desk, "")

    assert [hit.fact for hit in everything.hits] == [fact.id for fact in small().askable]
    assert everything.of == len(everything.hits)


def test_a_place_is_meant_by_any_name_and_brings_what_happened_there() -> None:
    desk = a_desk()

    for name in ("seishin", "Chongjin", "청진"):
        assert found(desk, f"place:{name}") == ["second/at", "second/began"]
    assert search(desk, "place:청진").one_place == ("Seishin", "Chongjin", "청진")
    whole = found(desk, "place:korea")
    assert "first/began" in whole
    assert "second/began" in whole
    assert "war/began" not in whole


def test_a_day_finds_what_happened_on_it_before_what_went_on() -> None:
    desk = a_desk()

    assert found(desk, "day:13 aug")[:2] == ["second/at", "second/began"]
    assert found(desk, "day:13 august 1945") == found(desk, "day:13.8.")
    assert "war/began" not in found(desk, "day:13 aug")
    assert found(desk, "day:sept") == ["war/ended"]


def test_source_chapter_and_dispute_are_asked_of_the_deck() -> None:
    desk = a_desk()
    disputed = ["first/dead~ussr@tass", "first/dead~ussr@paper"]

    assert found(desk, "source:tass") == disputed[:1]
    assert found(desk, "is:disputed") == disputed
    assert found(desk, "disputed source:paper") == disputed[1:]
    assert set(found(desk, "chapter:second")) == {
        "second/at", "second/began", "war/began", "war/ended",
    }  # fmt: skip


def test_what_the_words_name_comes_before_what_only_mentions_it() -> None:
    assert found(a_desk(), "the second landing")[0] == "second/at"
    hits = search(a_desk(august()), "seishin").hits
    topics = [august().topics[august().facts[hit.fact].topic] for hit in hits]
    about = [topic.label == "Seishin" for topic in topics]
    assert about == sorted(about, reverse=True)
    assert any(about)
    assert not all(about)


def test_what_was_decided_and_noted_is_searched_for() -> None:
    desk = a_desk()
    decide(desk, Decision.SUSPEND, ["test:war/began"])
    decide(desk, Decision.KNOWN, ["test:war/ended"])
    decide(desk, Decision.POSTPONE, ["test:second/began"])
    note(desk, ["test:first/began"], "Look at the map.")

    assert found(desk, "is:suspended") == ["war/began"]
    assert found(desk, "is:known") == ["war/ended"]
    assert found(desk, "is:postponed") == ["second/began"]
    assert found(desk, "is:noted") == ["first/began"]
    assert set(found(desk, "new")).isdisjoint({"war/began", "war/ended"})
    assert found(desk, "weak") == []


def test_a_row_is_the_fact_up_to_its_value_and_the_value() -> None:
    desk = a_desk()
    hits = [Hit("test", "test:second/began"), Hit("test", "test:first/dead~ussr@tass")]

    date, number = listed(desk, hits)

    assert (date.lead, date.value) == ("The second landing began", "13\xa0August\xa01945")
    assert number.disputed
    assert number.value == "10\xa0men"
    assert not number.standing.is_met


def test_an_operator_that_nothing_understands_finds_nothing_and_is_no_error() -> None:
    nothing = search(a_desk(), "place:atlantis")

    assert nothing.hits == ()
    assert nothing.query.filters == (Filter(Key.PLACE, "atlantis"),)
