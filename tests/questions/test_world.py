"""What follows from a deck alone."""

from __future__ import annotations

import weakref

from quizapp.facts.dates import parse_date
from quizapp.questions.examiner import examiner_of
from quizapp.questions.period import ALWAYS, Period
from quizapp.questions.world import World
from tests.builders import ZONES, a_deck, a_fact, a_list, a_name, a_source, a_topic


def day(text):
    return parse_date(text).first_day


def test_wholes_are_followed_through_any_number_of_steps_and_round_in_circles():
    deck = a_deck(
        a_topic("a", "formation", part_of="b"),
        a_topic("b", "formation", part_of="c"),
        a_topic("c", "formation", part_of="a"),
    )

    assert World(deck).wholes("a") == {"a", "b", "c"}


def test_a_place_lies_in_what_its_facet_names():
    deck = a_deck(a_topic("p", "port", facets={"in": "k"}), a_topic("k", "country"))

    assert World(deck).wholes("p") == {"k"}


def test_a_span_is_as_wide_as_any_account_makes_it():
    deck = a_deck(
        a_topic(
            "e",
            began="1945-08-13",
            ended=[a_fact("1945-08-16", says="a"), a_fact("1945-08-17", says="b")],
        ),
        a_topic("point", date="1945-08-12"),
        a_topic("man", "officer", born="1890"),
        sources=(a_source("a"), a_source("b")),
    )
    world = World(deck)

    assert world.span("e") == Period(day("1945-08-13"), day("1945-08-17"))
    assert world.span("point") == Period(day("1945-08-12"), day("1945-08-12"))
    assert world.span("man") == Period(day("1890"), None)


def test_events_happen_and_formations_do_not():
    deck = a_deck(a_topic("e", "landing"), a_topic("f", "formation"))
    world = World(deck)

    assert world.is_happening(deck.topics["e"])
    assert not world.is_happening(deck.topics["f"])


def test_the_decks_time_is_read_from_its_words():
    assert str(World(a_deck(when="August 1945")).when) == "1945-08"
    assert World(a_deck(when="")).when is None
    assert World(a_deck(when="long ago")).when is None


def test_a_clock_is_worth_saying_only_where_another_shows_another_day():
    world = World(a_deck())

    assert world.shows_another_day(parse_date("1945-08-08 17:00 Moscow", ZONES))
    assert not world.shows_another_day(parse_date("1945-08-09 11:02 Tokyo", ZONES))
    assert not world.shows_another_day(parse_date("1945-08-09"))


def test_a_second_line_holds_no_name_that_only_shortens_the_label():
    deck = a_deck(
        a_topic("k", "officer", "Seya Hiraku", also=("Hiraku Seya", "Seya", "히라쿠 세야"))
    )

    assert World(deck).second_line("k") == ("히라쿠 세야",)


def test_nor_a_second_name_of_one_language():
    names = ("Richard B. Frank", "Rich Frank", a_name("Ричард Фрэнк", "ru"), a_name("Фрэнк", "ru"))
    deck = a_deck(a_topic("f", "historian", "Richard Frank", also=names))

    assert World(deck).second_line("f") == ("Richard B. Frank", "Ричард Фрэнк")


def test_topics_that_are_not_to_be_learned_are_no_options():
    deck = a_deck(a_topic("a", "port"), a_topic("b", "port", learnable=False))

    assert [profile.topic.id for profile in World(deck).around(deck.topics["a"])] == ["a"]


def test_the_days_of_a_topic_reach_from_its_first_date_to_its_last():
    deck = a_deck(a_topic("e", began="1945-08-13", ended="1945-08-16"), a_topic("f"))

    assert World(deck).days_of("e") == Period(-8907, -8904)
    assert World(deck).days_of("f") == ALWAYS


def test_of_several_facts_with_one_date_an_undisputed_one_tells_of_it():
    deck = a_deck(
        a_topic("a", date=a_fact("1945-08-13", says="x")),
        a_topic("b", date="1945-08-13"),
        sources=(a_source("x"),),
    )

    assert World(deck).facts_by_value["1945-08-13"].topic == "b"


def test_an_examiner_lives_exactly_as_long_as_its_deck():
    deck = a_deck(a_topic("e", units=a_list("f")), a_topic("f", "formation"))
    examiner = weakref.ref(examiner_of(deck))

    assert examiner_of(deck) is examiner()
    del deck
    import gc  # noqa: PLC0415  # the deck and its examiner know each other

    gc.collect()
    assert examiner() is None
