"""deck.yaml says who the deck is, in which language, with which clocks and types of its own."""

from __future__ import annotations

import pytest

from quizapp.facts.vocabulary import Count, ValueKind
from tests.decks.written import HEADER, deck_of, read

CHAPTER = "chapter: One\ntopics:\n  x: {is: event, name: x, date: 1945}\n"


def test_the_header_names_the_deck() -> None:
    header = HEADER + (
        'uid: 7f3a9c0e5b21\nversion: "1.10"\nwhen: August 1945\nlicence: CC0\n'
        "description: About ports.\n"
    )
    deck = deck_of(CHAPTER, header)

    assert (deck.id, deck.uid, deck.title) == ("d", "7f3a9c0e5b21", "A deck")
    assert (deck.version, deck.when, deck.licence) == ("1.10", "August 1945", "CC0")
    assert (deck.language, deck.description) == ("en", "About ports.")


def test_zones_are_minutes_east_of_greenwich() -> None:
    zones = "{Moscow: +3, India: +5:30, West: -8, Greenwich: 0}"
    deck = deck_of(CHAPTER, HEADER.replace("{Moscow: +3}", zones))

    assert deck.zones == {"Moscow": 180, "India": 330, "West": -480, "Greenwich": 0}


@pytest.mark.parametrize(
    ("written", "read_as"),
    [("", None), ("loaded: []\n", ()), ("loaded: [liberated, puppet]\n", ("liberated", "puppet")),
     ("loaded: heroic\n", ("heroic",))],
)  # fmt: skip
def test_loaded_words_are_the_decks_own_list_or_the_languages(
    written: str, read_as: tuple[str, ...] | None
) -> None:
    assert deck_of(CHAPTER, HEADER + written).loaded == read_as


def test_chapters_follow_the_names_of_their_files() -> None:
    deck = deck_of(CHAPTER)

    assert deck.chapters == ("Neighbours", "One")
    assert deck.chapter_title(deck.facts["d:x/date"]) == "One"


@pytest.mark.parametrize(
    ("header", "rule", "line"),
    [
        ("", "no-header", 1),
        ("- a\n", "no-header", 1),
        ("title: x\n", "no-deck-id", 1),
        ("deck: A B\n", "bad-id", 1),
        ("deck: [a]\n", "bad-id", 1),
        ("deck: d\nuid: x\n", "uid", 2),
        ("deck: d\nlanguage: tlh\n", "language", 2),
        ("deck: d\ntitle: [a]\n", "wrong-shape", 2),
        ("deck: d\nloaded: [[a]]\n", "wrong-shape", 2),
        ("deck: d\nzones: [a]\n", "zone", 2),
        ("deck: d\nzones: {Moscow: MSK}\n", "zone", 2),
        ("deck: d\nzones: {Moscow: +30}\n", "zone", 2),
        ("deck: d\ntitel: x\n", "unknown-key", 2),
        ("deck: d\ntopics: {}\n", "unknown-key", 2),
        ("deck: d\nsources: [a]\n", "wrong-shape", 2),
        ("deck: d\nsources: {a: [b]}\n", "wrong-shape", 2),
        ("deck: d\ntypes: [a]\n", "types", 2),
        ("deck: d\ntypes: {Big Ship: {noun: ship}}\n", "bad-id", 2),
        ("deck: d\ntypes: {ship: {properties: {Mast!: {value: text}}}}\n", "bad-id", 2),
        ("deck: d\ntitle: " + "t " * 150 + "\n", "long-name", 2),
        ("deck: d\ntypes: {ship: {nuon: ship}}\n", "unknown-key", 2),
        ("deck: d\ntypes: {ship: {like: boat}}\n", "unknown-type", 2),
        ("deck: d\ntypes: {a: {like: b}, b: {like: a}}\n", "unknown-type", 2),
        ("deck: d\ntypes: {ship: {person: maybe}}\n", "yes-or-no", 2),
        ("deck: d\ntypes: {ship: {properties: {mast: {ask: x}}}}\n", "no-value-kind", 2),
        ("deck: d\ntypes: {ship: {properties: {mast: {value: txt}}}}\n", "unknown-type", 2),
        (
            "deck: d\ntypes: {ship: {properties: {mast: {value: text, one: two}}}}\n",
            "unknown-word",
            2,
        ),
        ("deck: d\ntypes: {ship: {properties: {mast: {value: text, aks: x}}}}\n", "unknown-key", 2),
    ],
)
def test_a_mistake_in_the_header_is_told_at_its_line(header: str, rule: str, line: int) -> None:
    found = [(p.rule, p.place.line) for p in read(CHAPTER, header).problems if p.grave]

    assert (rule, line) in found


def test_a_deck_may_bring_types_of_its_own() -> None:
    types = """\
types:
  ship:
    noun: ship
    properties:
      built: {value: date, ask: "When was <topic> built?"}
      captain: {value: person, one: at a time, inverse: ships}
      flags: {value: text, one: no}
  tug: {like: ship, noun: tug}
  harbour: {like: port}
"""
    chapter = """\
chapter: One
topics:
  t: {is: tug, name: the tug, built: 1901, captain: trushin, flags: [red, blue]}
  h: {is: harbour, name: a harbour, taken: 1945}
"""
    deck = deck_of(chapter, HEADER + types)
    tug = deck.vocabulary.types["tug"]

    assert (deck.topics["t"].type, deck.topics["h"].type) == ("ship", "place")
    assert tug.properties["built"].value is ValueKind.DATE
    assert tug.properties["captain"].topics == ("person",)
    assert tug.properties["captain"].count is Count.AT_A_TIME
    assert (tug.noun, tug.plural) == ("tug", "tugs")
    assert "d:t/captain#trushin" in deck.facts


def test_a_deck_may_add_a_property_to_a_type_of_the_vocabulary() -> None:
    types = "types: {port: {properties: {berths: {value: number}}}}\n"
    chapter = "chapter: One\ntopics:\n  h: {is: port, name: h, berths: 7 berths, taken: 1945}\n"

    deck = deck_of(chapter, HEADER + types)

    assert {"d:h/berths", "d:h/taken"} <= set(deck.facts)
    assert deck.topics["h"].type == "place"
