"""Ids of facts are built as the design says, and never change by accident."""

from __future__ import annotations

import pytest

from quizapp.decks.ids import former_id, is_id, slug, suggested
from tests.decks.written import deck_of, facts_of, landing, mistakes, read


@pytest.mark.parametrize(
    ("body", "ids"),
    [
        ("began: 1945", ["began"]),
        ("commander: trushin", ["commander#trushin"]),
        ("led-to: [raid]", ["led-to#raid"]),
        ("ended: {value: 1945, says: atlas}", ["ended@atlas"]),
        ("ended: {value: 1945, says: atlas, id: recount}", ["ended@recount"]),
        ("dead: {value: 7 men, side: ussr}", ["dead~ussr"]),
        ("dead: {value: 7 men, side: ussr, says: atlas}", ["dead~ussr@atlas"]),
        ("led-to: {value: raid, says: atlas}", ["led-to@atlas#raid"]),
        ("led-to: {value: raid, id: first}", ["led-to#first"]),
        ("statements: {fell: It fell to <ten> of <the> men.}", ["fell#1", "fell#2"]),
        ("statements: {fell: It fell to <3:ten> of <the> men.}", ["fell#3", "fell#1"]),
    ],
)
def test_an_id_names_property_side_key_and_item(body: str, ids: list[str]) -> None:
    assert [fact.id for fact in facts_of(body)] == [f"d:landing/{tail}" for tail in ids]


def test_period_names_have_their_language_in_the_id() -> None:
    body = "is: port, name: X, also: [{name: Old Town, to: 1910}, {ko: 옛, to: 1910}, {ja: 港}]"
    deck = deck_of(f"chapter: One\ntopics:\n  x: {{{body}}}\n")

    assert [fact.id for fact in deck.facts.values() if fact.topic == "x"] == [
        f"d:x/name#{slug('Old Town')}",
        "d:x/name.ko",
    ]


def test_a_text_has_a_readable_key_that_its_wording_decides() -> None:
    assert slug("the Kurils are handed over") == slug("The  Kurils are handed over")
    assert slug("the Kurils are handed over").startswith("the-kurils-are-handed-ov-")
    assert slug("the Kurils are handed over") != slug("the Kurils are handed back")
    assert is_id(slug("千島列島"))


def test_two_values_that_would_share_an_id_are_told() -> None:
    body = "dead:\n  - {value: 7 men, says: atlas}\n  - {value: 9 men, says: atlas}"

    assert mistakes(read(landing(body))) == [("same-id", 8, 17)]


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("line38", True),
        ("a-b", True),
        ("A", False),
        ("a--b", False),
        ("-a", False),
        ("a_b", False),
        ("a/b", False),
        ("청진", False),
        ("", False),
        ("a" * 81, False),
    ],
)
def test_an_id_is_small_letters_digits_and_single_hyphens(text: str, good: bool) -> None:
    assert is_id(text) is good


def test_a_bad_id_gets_a_better_one_suggested() -> None:
    assert suggested("The Seishin Landing!") == "the-seishin-landing"
    problems = read("chapter: One\ntopics:\n  Old Town: {is: port, name: x}\n").problems

    assert [p.repair for p in problems if p.rule == "bad-id"] == ["write old-town"]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("ended", "d:landing/ended"),
        ("ended@tass", "d:landing/ended@tass"),
        ("#raid2", "d:landing/ended#raid2"),
        ("raid2", "d:landing/ended#raid2"),
        ("old/ended", "d:old/ended"),
        ("e:old/ended", "e:old/ended"),
    ],
)
def test_an_earlier_id_may_be_written_short(text: str, whole: str) -> None:
    assert former_id(text, "d:landing", "ended", {"ended": None}) == whole


def test_an_earlier_topic_carries_all_its_facts_along() -> None:
    body = "was: [disembarkation]\nended: {value: 1945, says: atlas, was: ended}"

    assert deck_of(landing(body)).former_ids == {
        "d:landing/ended": "d:landing/ended@atlas",
        "d:disembarkation/ended": "d:landing/ended@atlas",
        "d:disembarkation/ended@atlas": "d:landing/ended@atlas",
    }


def test_a_statement_that_was_renamed_carries_its_gaps_along() -> None:
    body = "statements: {fell: {value: It fell to <ten> of <the> men., was: taken}}"

    assert deck_of(landing(body)).former_ids == {
        "d:landing/taken#1": "d:landing/fell#1",
        "d:landing/taken#2": "d:landing/fell#2",
    }


@pytest.mark.parametrize(
    "body",
    [
        "began: {value: 1945, was: ended}\nended: 1946",
        "began: {value: 1945, was: x/y}\nended: {value: 1946, was: x/y}",
    ],
)
def test_an_earlier_id_belongs_to_one_fact_only(body: str) -> None:
    assert [rule for rule, _, _ in mistakes(read(landing(body)))] == ["former-id"]
