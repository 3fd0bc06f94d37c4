"""What stands under a property becomes facts, and what cannot is told."""

from __future__ import annotations

from decimal import Decimal

import pytest

from quizapp.facts.dates import Date, parse_date
from quizapp.facts.fact import Importance
from quizapp.facts.numbers import parse_quantity
from quizapp.facts.values import Position, Spot, Text, TopicRef, Value
from tests.decks.written import deck_of, fact_of, facts_of, landing, mistakes, problem_of, read

ZONES = {"Moscow": 180}

VALUES = [
    ("began: 1945-08-13", parse_date("1945-08-13")),
    ("began: 1945-08", parse_date("1945-08")),
    ("began: -0490", Date(-490)),
    ("began: about 1945", parse_date("about 1945")),
    ("began: night of 1945-08-10", parse_date("night of 1945-08-10")),
    ("began: 1945-08-11 or 1945-08-12", parse_date("1945-08-11 or 1945-08-12")),
    ("began: 1945-08-08 17:00 Moscow", parse_date("1945-08-08 17:00 Moscow", ZONES)),
    ("began: '1945'", Date(1945)),
    ("strength: 979 men", parse_quantity("979 men")),
    ("strength: about 4000 men", parse_quantity("about 4000 men")),
    ("strength: more than 6500 men", parse_quantity("more than 6500 men")),
    ("strength: 4000 to 5700 men", parse_quantity("4000 to 5700 men")),
    ("strength: 1.1 million men", parse_quantity("1.1 million men")),
    ("at: port", TopicRef("port")),
    ("commander: trushin", TopicRef("trushin")),
]


@pytest.mark.parametrize(("body", "value"), VALUES)
def test_a_bare_value_is_a_fact(body: str, value: Value) -> None:
    assert fact_of(body).value == value


@pytest.mark.parametrize(("body", "value"), VALUES)
def test_the_same_value_may_stand_in_braces(body: str, value: Value) -> None:
    name, _, text = body.partition(": ")

    assert fact_of(f"{name}: {{value: {text}}}").value == value


@pytest.mark.parametrize(
    ("text", "position"),
    [
        (
            "41.80 N 129.78 E within 3 km",
            Position((Spot(Decimal("41.80"), Decimal("129.78")),), Decimal(3)),
        ),
        ("12.5 S 130 W", Position((Spot(Decimal("-12.5"), Decimal(-130)),))),
        (
            "38 N from 124.5 E to 128.5 E",
            Position(
                (Spot(Decimal(38), Decimal("124.5")), Spot(Decimal(38), Decimal("128.5"))),
                latitude_only=True,
            ),
        ),
        (
            "[41 N 129 E, 42 N 130 E within 2 km]",
            Position(
                (Spot(Decimal(41), Decimal(129)), Spot(Decimal(42), Decimal(130))), Decimal(2)
            ),
        ),
        (
            "{value: [41 N 129 E, 42 N 130 E], source: atlas}",
            Position((Spot(Decimal(41), Decimal(129)), Spot(Decimal(42), Decimal(130)))),
        ),
    ],
)
def test_a_position_is_a_spot_a_parallel_or_a_line(text: str, position: Position) -> None:
    deck = deck_of(f"chapter: One\ntopics:\n  x: {{is: line, name: x, position: {text}}}\n")

    assert deck.facts["d:x/position"].value == position


WRONG = [
    ("began: 13 August 1945", "date", 6, 12),
    ("began: 1945-02-30", "date", 6, 12),
    ("began: 1945-13", "date", 6, 12),
    ("began: 1945-08-08 17:00 Mosow", "date", 6, 12),
    ("began: 1945-08-08 25:00 Moscow", "date", 6, 12),
    ("began: no", "date", 6, 12),
    ("strength: 1_000 men", "number", 6, 15),
    ("strength: many men", "number", 6, 15),
    ("strength: 5700 to 4000 men", "number", 6, 15),
    ("strength: 200 killed and captured", "two-units", 6, 15),
    ("at: [port, [port]]", "wrong-shape", 6, 16),
    ("at: {value: {value: port}}", "wrong-shape", 6, 17),
    ("at: prot", "unknown-topic", 6, 9),
    ("at: Seishin", "unknown-topic", 6, 9),
    ("at: trushin", "wrong-type", 6, 9),
    ("at: landing", "wrong-type", 6, 9),
    ("led-to: landing", "own-value", 6, 13),
    ("at: {source: atlas}", "no-value", 6, 9),
    ("at: {value: port, form: 1945}", "unknown-qualifier", 6, 23),
    ("at: {value: port, from: soon}", "date", 6, 29),
    ("at: {value: port, from: [1945]}", "date", 6, 29),
    ("at: {value: port, source: atlass}", "unknown-source", 6, 31),
    ("at: {value: port, source: [[atlas]]}", "wrong-shape", 6, 32),
    ("at: {value: port, says: nobody}", "unknown-source", 6, 29),
    ("at: {value: port, id: A B}", "bad-id", 6, 27),
    ("at: {value: port, importance: high}", "importance", 6, 35),
    ("at: {value: port, why: [a, b]}", "wrong-shape", 6, 28),
    ("at: {value: port, ask: no}", "wording", 6, 28),
    ("at: {value: port, say: no}", "wording", 6, 28),
    ("dead: {value: 7 men, side: ussrr}", "unknown-topic", 6, 32),
    ("led-to: []", "empty-list", 6, 13),
    ("led-to: {some: []}", "empty-list", 6, 20),
    ("led-to: {some: [raid], all: [raid]}", "some-and-all", 6, 13),
    ("led-to: {some: [raid], nto: [raid]}", "unknown-qualifier", 6, 28),
    ("led-to: {some: [raid], not: [{why: No.}]}", "no-value", 6, 34),
    ("led-to: {some: [raid], not: [{value: raid, wy: No.}]}", "unknown-qualifier", 6, 48),
    ("comander: trushin", "unknown-property", 6, 5),
]


@pytest.mark.parametrize(("body", "rule", "line", "column"), WRONG)
def test_what_is_no_value_is_told_at_its_place(
    body: str, rule: str, line: int, column: int
) -> None:
    assert (rule, line, column) in mistakes(read(landing(body)))


@pytest.mark.parametrize(
    ("body", "repair"),
    [
        ("comander: trushin", "did you mean “commander”?"),
        ("at: prot", "did you mean “port”?"),
        ("at: Seishin", "write its id: “port”"),
        ("commander: Trushin", "write its id: “trushin”"),
        ("at: {value: port, souce: atlas}", "did you mean “source”?"),
        ("at: {value: port, source: atlsa}", "did you mean “atlas”?"),
        ("began: 13 August 1945", "write a date as 1945-08-13"),
        ("began: 1945-02-30", "days 01 to 28"),
        ("began: 1945-08-08 17:00 Kyiv", "not in the deck's zones (Moscow)"),
        ("at: trushin", "name a place, or correct “is: officer”"),
        ("dead: {value: 7 killed and captured, side: ussr}", "give each its own property"),
        ("zzzz: 1", "its properties are: at,"),
    ],
)
def test_the_repair_names_what_was_probably_meant(body: str, repair: str) -> None:
    assert repair in problem_of(landing(body)).repair


def test_qualifiers_stand_beside_a_value() -> None:
    fact = fact_of(
        """\
        commander:
          value: trushin
          from: 1945-08-15
          to: 1945-09
          source: [atlas, gazette]
          why: He came by plane.
          importance: core
          ask: Who led <topic>?
          say: <value> led <topic>.
          back: What did <value> lead?
        """
    )

    assert fact.id == "d:landing/commander#trushin"
    assert (fact.since, fact.until) == (Date(1945, 8, 15), Date(1945, 9))
    assert fact.sources == ("atlas", "gazette")
    assert not fact.source_inherited
    assert fact.why == "He came by plane."
    assert fact.importance is Importance.CORE
    assert fact.phrases.ask == "Who led <topic>?"
    assert fact.phrases.say == "<value> led <topic>."
    assert fact.phrases.back == "What did <value> lead?"
    assert fact.is_bounded


def test_a_figure_tells_its_side_its_scope_and_its_day() -> None:
    fact = fact_of("strength: {value: 979 men, side: ussr, counts: those ashore, on: 1945-08-12}")

    assert (fact.side, fact.counts, fact.on) == ("ussr", "those ashore", Date(1945, 8, 12))


def test_a_list_is_open_unless_it_says_all() -> None:
    deck = deck_of(landing("led-to: [raid]\nunits: {all: [army]}\n") + ARMY)
    entries = deck.topics["landing"].entries

    assert not entries["led-to"].complete
    assert entries["units"].complete


ARMY = "  army: {is: formation, name: the army}\n  fleet: {is: formation, name: the fleet}\n"


def test_qualifiers_beside_a_list_hold_for_its_members() -> None:
    body = "units: {all: [army, {value: fleet, source: gazette}], source: atlas, why: Orders.}\n"
    facts = deck_of(landing(body) + ARMY).facts

    assert facts["d:landing/units#army"].sources == ("atlas",)
    assert facts["d:landing/units#fleet"].sources == ("gazette",)
    assert facts["d:landing/units#fleet"].why == "Orders."


def test_false_values_stand_beside_one_value_or_a_list() -> None:
    body = """\
    commander: {value: trushin, not: [{value: murakami, why: He led the other side.}]}
    led-to: {not: raid}
    """
    entries = deck_of(landing(body)).topics["landing"].entries

    (false,) = entries["commander"].false
    assert (false.value, false.why) == (TopicRef("murakami"), "He led the other side.")
    assert entries["led-to"].facts == ()
    assert [false.value for false in entries["led-to"].false] == [TopicRef("raid")]


def test_a_dispute_is_a_list_whose_values_say_who_says_so() -> None:
    body = """\
    ended:
      - {value: 1945-08-16, says: atlas, counts: the fall of the town}
      - {value: 1945-08-17, says: [gazette, japan]}
    """
    deck = deck_of(landing(body))

    assert deck.topics["landing"].entries["ended"].disputed
    assert deck.facts["d:landing/ended@atlas"].counts == "the fall of the town"
    assert deck.facts["d:landing/ended@gazette"].says == ("gazette", "japan")


def test_a_source_of_the_topic_is_inherited_by_facts_without_one() -> None:
    facts = facts_of("source: atlas\nbegan: 1945\nended: {value: 1946, source: gazette}")

    assert [(fact.sources, fact.source_inherited) for fact in facts] == [
        (("atlas",), True),
        (("gazette",), False),
    ]


def test_a_topic_lends_its_facts_why_and_importance() -> None:
    first, second = facts_of("why: It mattered.\nimportance: core\nbegan: 1945\nat: port")

    assert first.why == second.why == "It mattered."
    assert first.importance is Importance.CORE


def test_a_property_that_is_extra_makes_extra_facts() -> None:
    chapter = "chapter: One\ntopics:\n  x: {is: person, name: X, importance: core, born: 1901}\n"

    assert deck_of(chapter).facts["d:x/born"].importance is Importance.EXTRA


def test_every_text_is_read_as_it_stands() -> None:
    """YAML would make False of no, 10 of 012 and a number of 1_000."""
    chapter = "chapter: One\ntopics:\n  x: {is: person, name: No, role: {some: [no, 012, 1_000]}}\n"
    deck = deck_of(chapter)

    assert deck.topics["x"].name == "No"
    assert [fact.value for fact in deck.topics["x"].entries["role"].facts] == [
        Text("no"),
        Text("012"),
        Text("1_000"),
    ]
