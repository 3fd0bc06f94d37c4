"""What a deck proves false. "Not in the deck" is never enough (G3); format notes, section b."""

from __future__ import annotations

from decimal import Decimal

import pytest

from quizapp.facts.dates import parse_date
from quizapp.facts.names import Name
from quizapp.facts.numbers import parse_quantity
from quizapp.facts.values import NameValue, Text, TopicRef
from quizapp.questions.examiner import examiner_of
from quizapp.questions.period import Period, period_of_date
from quizapp.questions.truth import Asked, Proof, distance, exclusive, implies, refute
from tests.builders import ZONES, a_deck, a_fact, a_list, a_name, a_source, a_topic

NOTHING_SAID = Asked()


def proof(deck, topic_id, property_name, value, asked=NOTHING_SAID):
    """The proof against `value`, a date or number as written, else a topic's id."""
    topic = deck.topics[topic_id]
    spec = deck.vocabulary.types[topic.subtype].properties[property_name]
    return refute(examiner_of(deck).world, topic, spec, value, asked)


def men(*names):
    return tuple(a_topic(name, "officer") for name in names)


# One value (proofs 1 and X)


def test_one_place_excludes_every_other():
    deck = a_deck(a_topic("e", at="x"), a_topic("x", "port"), a_topic("y", "port"))

    assert proof(deck, "e", "at", TopicRef("y")) is Proof.ONE
    assert proof(deck, "e", "at", TopicRef("x")) is None


def test_what_nothing_is_said_about_is_not_false():
    deck = a_deck(a_topic("e"), a_topic("x", "port"))

    assert proof(deck, "e", "at", TopicRef("x")) is None
    assert proof(deck, "e", "date", parse_date("1945-08-13")) is None


def test_a_place_inside_the_place_or_around_it_is_not_false():
    """G4: Korea is not excluded by Seishin, nor Seishin by Korea."""
    deck = a_deck(
        a_topic("e", at="port"),
        a_topic("korea", "country"),
        a_topic("coast", "place", facets={"in": "korea"}),
        a_topic("port", "port", facets={"in": "coast"}),
        a_topic("other", "port", facets={"in": "coast"}),
    )

    assert proof(deck, "e", "at", TopicRef("korea")) is None
    assert proof(deck, "e", "at", TopicRef("coast")) is None
    assert proof(deck, "e", "at", TopicRef("other")) is Proof.ONE


def test_two_topics_that_share_a_name_do_not_exclude_each_other():
    deck = a_deck(
        a_topic("e", at="rajin"),
        a_topic("rajin", "port", "Rajin", also=("Rason",)),
        a_topic("rason", "port", "Rason"),
    )

    assert proof(deck, "e", "at", TopicRef("rason")) is None


def test_a_day_excludes_another_day_but_not_the_month_it_lies_in():
    deck = a_deck(a_topic("e", date="1945-08-13"))

    assert proof(deck, "e", "date", parse_date("1945-08-14")) is Proof.KIND
    assert proof(deck, "e", "date", parse_date("1945-08")) is None
    assert proof(deck, "e", "date", parse_date("1945-07")) is Proof.KIND


def test_the_day_on_another_clock_of_the_deck_is_not_false():
    """G14: 17:00 in Moscow on the 8th is midnight on the Maritime coast."""
    deck = a_deck(a_topic("e", date="1945-08-08 17:00 Moscow"))

    assert proof(deck, "e", "date", parse_date("1945-08-09")) is None
    assert proof(deck, "e", "date", parse_date("1945-08-07")) is Proof.KIND


def test_both_days_of_a_night_and_of_an_or_are_left_open():
    deck = a_deck(
        a_topic("night", date="night of 1945-08-10"),
        a_topic("doubt", date="1945-08-11 or 1945-08-14"),
        a_topic("rough", date="about 1945-08-20"),
    )

    assert proof(deck, "night", "date", parse_date("1945-08-11")) is None
    assert proof(deck, "night", "date", parse_date("1945-08-12")) is Proof.KIND
    assert proof(deck, "doubt", "date", parse_date("1945-08-14")) is None
    assert proof(deck, "doubt", "date", parse_date("1945-08-12")) is Proof.KIND
    assert proof(deck, "rough", "date", parse_date("1945-08-21")) is None
    assert proof(deck, "rough", "date", parse_date("1945-08-22")) is Proof.KIND


def test_a_value_that_any_source_gives_is_not_false():
    """G2: 16 in one source and 17 in another exclude neither."""
    deck = a_deck(
        a_topic("e", ended=[a_fact("1945-08-16", says="a"), a_fact("1945-08-17", says="b")]),
        sources=(a_source("a"), a_source("b")),
    )

    assert proof(deck, "e", "ended", parse_date("1945-08-17")) is None
    assert proof(deck, "e", "ended", parse_date("1945-08-18")) is Proof.KIND


def test_what_another_source_says_is_false_by_the_one_that_is_named():
    """G2: the stem says "according to", and that source excludes it."""
    deck = a_deck(
        a_topic("e", ended=[a_fact("1945-08-16", says="a"), a_fact("1945-08-17", says="b")]),
        sources=(a_source("a"), a_source("b")),
    )
    by_a = Asked(voices=("a",))

    assert proof(deck, "e", "ended", parse_date("1945-08-17"), by_a) is Proof.KIND
    assert proof(deck, "e", "ended", parse_date("1945-08-16"), by_a) is None


def test_a_figure_of_the_other_side_answers_another_question():
    deck = a_deck(a_topic("e", dead=[a_fact("500 men", side="ussr")]))

    assert proof(deck, "e", "dead", parse_quantity("100 men"), Asked(side="japan")) is None
    assert proof(deck, "e", "dead", parse_quantity("100 men"), Asked(side="ussr")) is Proof.KIND


# One at a time (proof T)


def test_one_commander_at_a_time_excludes_others_at_that_time():
    deck = a_deck(a_topic("f", "formation", commander="a"), *men("a", "b"))
    august = Asked(period_of_date(parse_date("1945-08")))

    assert proof(deck, "f", "commander", TopicRef("b"), august) is Proof.TIME


def test_a_later_commander_does_not_exclude_an_earlier_one():
    """The general came on the 15th: before that it may have been anybody."""
    deck = a_deck(
        a_topic("f", "landing", commander=a_fact("a", since="1945-08-15")), *men("a", "b")
    )

    assert proof(deck, "f", "commander", TopicRef("b")) is None
    later = Asked(Period(parse_date("1945-08-15").first_day))
    assert proof(deck, "f", "commander", TopicRef("b"), later) is Proof.TIME


def test_who_held_it_in_another_time_is_false_for_this_one():
    deck = a_deck(
        a_topic(
            "f",
            "formation",
            commander=[a_fact("a", until="1944"), a_fact("b", since="1945")],
        ),
        *men("a", "b", "c"),
    )
    august = Asked(period_of_date(parse_date("1945-08")))

    assert proof(deck, "f", "commander", TopicRef("a"), august) is Proof.TIME
    assert proof(deck, "f", "commander", TopicRef("b"), august) is None


# Lists (proof L)


def test_an_open_list_proves_nothing():
    deck = a_deck(a_topic("e", units=a_list("u")), *units("u", "v"))

    assert proof(deck, "e", "units", TopicRef("v")) is None


def test_a_whole_list_excludes_what_it_does_not_hold():
    deck = a_deck(a_topic("e", units=a_list("u", whole=True)), *units("u", "v"))

    assert proof(deck, "e", "units", TopicRef("v")) is Proof.LIST


def test_a_whole_list_of_persons_says_nothing_of_states():
    """Trap: "Which of these did the Soviet Union sign?" with Yalta, which lists persons."""
    deck = a_deck(
        a_topic("yalta", "event", by=a_list("stalin", whole=True)),
        a_topic("stalin", "statesman"),
    )

    assert proof(deck, "yalta", "by", TopicRef("ussr")) is None


def test_the_army_of_a_listed_division_is_not_excluded():
    """Trap: part-of is transitive in every truth test."""
    deck = a_deck(
        a_topic("e", units=a_list("division", whole=True)),
        a_topic("division", "formation", part_of="army"),
        a_topic("army", "formation", part_of="front"),
        *units("front", "other"),
    )

    assert proof(deck, "e", "units", TopicRef("front")) is None
    assert proof(deck, "e", "units", TopicRef("other")) is Proof.LIST


def test_what_the_author_denies_is_false():
    deck = a_deck(a_topic("e", units=a_list("u", v="Never sent.")), *units("u", "v"))

    assert proof(deck, "e", "units", TopicRef("v")) is Proof.LIST


def test_what_somebody_says_is_not_false_though_it_is_denied():
    deck = a_deck(a_topic("e", units=a_list("u", u="No.")), *units("u"))

    assert proof(deck, "e", "units", TopicRef("u")) is None


def test_a_whole_list_seen_from_the_other_side_excludes_what_it_does_not_hold():
    deck = a_deck(
        a_topic("c1", "claim", by="paper"),
        a_topic("c2", "claim"),
        a_topic("paper", "person", complete=("claims",)),
        a_topic("other", "person"),
    )

    assert proof(deck, "c2", "by", TopicRef("paper")) is Proof.LIST
    assert proof(deck, "c2", "by", TopicRef("other")) is None


def test_belonging_passes_on():
    deck = a_deck(
        a_topic("army", "formation", part_of="front"),
        a_topic("front", "formation", part_of="command"),
        *units("command", "other"),
    )

    assert proof(deck, "army", "part-of", TopicRef("command")) is None
    assert proof(deck, "army", "part-of", TopicRef("other")) is Proof.TIME


# Causes (proof C)


def test_an_effect_over_before_its_cause_began_is_false():
    deck = a_deck(
        a_topic("cause", date="1945-08-13", led_to=a_list("late")),
        a_topic("late", date="1945-08-15"),
        a_topic("early", date="1945-08-01"),
        a_topic("undated"),
        a_topic("same-day", date="1945-08-13"),
    )

    assert proof(deck, "cause", "led-to", TopicRef("early")) is Proof.CAUSE
    assert proof(deck, "cause", "led-to", TopicRef("undated")) is None
    assert proof(deck, "cause", "led-to", TopicRef("same-day")) is None


def test_what_no_clock_or_doubt_puts_after_the_cause_is_no_proof():
    deck = a_deck(
        a_topic("cause", date="about 1945-08-25", led_to=a_list("late")),
        a_topic("late", date="1945-09-15"),
        a_topic("near", date="1945-08-24"),
        a_topic("by-another-clock", date="1945-08-23 22:00 Moscow"),
        a_topic("early", date="1945-08-22"),
    )

    assert proof(deck, "cause", "led-to", TopicRef("near")) is None
    assert proof(deck, "cause", "led-to", TopicRef("by-another-clock")) is None
    assert proof(deck, "cause", "led-to", TopicRef("early")) is Proof.CAUSE


# Debates (proof D)


def positions(**debate):
    return a_deck(
        a_topic("why", "debate", **debate),
        a_topic("t1", "claim", facets={"on": "why"}, by="frank"),
        a_topic("t2", "claim", facets={"on": "why"}, by="hasegawa"),
        a_topic("t3", "claim", by="hasegawa"),
        a_topic("frank", "historian"),
        a_topic("hasegawa", "historian"),
    )


def test_who_holds_one_position_does_not_hold_another_of_the_debate():
    deck = positions(positions_exclude=True)

    assert proof(deck, "t1", "by", TopicRef("hasegawa")) is Proof.DEBATE
    assert proof(deck, "t3", "by", TopicRef("frank")) is None


def test_positions_that_may_stand_together_exclude_nobody():
    assert proof(positions(), "t1", "by", TopicRef("hasegawa")) is None


# Names and texts


def test_a_name_is_false_only_where_no_name_of_the_topic_comes_near():
    deck = a_deck(a_topic("p", "port", "Seishin", also=(a_name("Chongjin", since="1945"),)))

    assert proof(deck, "p", "name", NameValue(Name("chong-jin"))) is None
    assert proof(deck, "p", "name", NameValue(Name("Rashin"))) is Proof.TIME


def test_a_longer_text_with_all_the_words_may_be_right_too():
    deck = a_deck(a_topic("front", "term", meaning="a Soviet army group"))

    assert proof(deck, "front", "meaning", Text("an army group")) is Proof.ONE
    assert proof(deck, "front", "meaning", Text("a large Soviet army group")) is None


# Values against each other


@pytest.mark.parametrize(
    ("one", "other", "gap"),
    [
        ("1000 men", "1100 men", "0.1"),
        ("1100 men", "1000 men", "0.09090909090909090909090909091"),
        ("230 to 300 men", "280 men", "0"),
        ("230 to 300 men", "330 men", "0.1"),
        ("more than 5000 men", "6500 men", "0"),  # what lies beyond the bound may be the number
        ("more than 5000 men", "4000 men", "0.2"),
        ("1 km", "1000 m", "0"),
        ("1 km", "1100 m", "0.1"),
        ("5 men", "5 ships", "0"),  # cannot be compared
    ],
)
def test_the_distance_of_numbers_is_a_share_of_the_first(one, other, gap):
    assert distance(parse_quantity(one), parse_quantity(other)) == Decimal(gap)


def test_dates_exclude_each_other_only_where_no_clock_makes_them_meet():
    world = examiner_of(a_deck(a_topic("e"))).world
    declared = parse_date("1945-08-08 17:00 Moscow", ZONES)

    assert not exclusive(world, declared, parse_date("1945-08-09"))
    assert exclusive(world, declared, parse_date("1945-08-10"))


def test_belonging_to_a_part_implies_belonging_to_the_whole_and_not_back():
    deck = a_deck(
        a_topic("army", "formation", part_of="front"), *units("front"), a_topic("e", at="x"),
        a_topic("x", "port"),
    )  # fmt: skip
    world = examiner_of(deck).world

    assert implies(world, TopicRef("army"), TopicRef("front"))
    assert not implies(world, TopicRef("front"), TopicRef("army"))


def units(*names):
    return tuple(a_topic(name, "formation") for name in names)
