"""Typed names (G41): the deck's spellings are right, a slip is forgiven, another name never."""

from __future__ import annotations

import pytest

from quizapp.facts.values import TopicRef
from quizapp.questions.examiner import examiner_of
from tests.builders import a_deck, a_garble, a_name, a_source, a_topic

DECK = a_deck(
    a_topic("chistyakov", "officer", "Ivan Chistyakov", also=(a_name("Иван Чистяков", "ru"),),
            facets={"rank": "Colonel General"}),
    a_topic("seya", "officer", "Seya Hiraku", also=(a_name("瀬谷啓", "ja"),)),
    a_topic("pak1", "officer", "Aleksei Pak"),
    a_topic("pak2", "officer", "Boris Pak"),
    a_topic("moskva", "officer", "Ivan Moskva"),
    a_topic("city", "city", "Moskva"),
    a_topic("heijo", "city", "Heijo"),
    a_topic("keijo", "city", "Keijo"),
    a_topic("yuki", "port", "Yuki"),
    a_topic("b74", "formation", "the 74th Battalion"),
    a_topic("seishin", "port", "Seishin", also=(a_garble("Seysin"),)),
)  # fmt: skip
SPELLING = examiner_of(DECK).spelling


def forgiven(given, topic):
    value = TopicRef(topic)
    return SPELLING.forgiven(given, SPELLING.accepted(value), value)


def test_no_spelling_is_accepted_twice():
    deck = a_deck(a_topic("tass", "source", "TASS"), sources=(a_source("tass", voice="TASS"),))

    assert examiner_of(deck).spelling.accepted(TopicRef("tass")) == ("TASS",)


def test_a_family_name_is_enough_if_it_is_nobody_elses():
    assert "Chistyakov" in SPELLING.accepted(TopicRef("chistyakov"))


@pytest.mark.parametrize(
    ("topic", "name"),
    [
        ("pak1", "Pak"),  # two share it
        ("moskva", "Moskva"),  # a city bears it
        ("seya", "Hiraku"),  # the family name comes first
        ("b74", "Battalion"),  # no person
    ],
)
def test_otherwise_it_is_not(topic, name):
    assert name not in SPELLING.accepted(TopicRef(topic))


@pytest.mark.parametrize(
    ("typed", "is_right"),
    [("佐藤", True), ("佐", False), ("尚武", False), ("Sato", True), ("Naotake", False)],
)
def test_a_japanese_family_name_is_enough_in_its_own_signs_too(typed, is_right):
    """Names of four signs are divided in the middle."""
    deck = a_deck(a_topic("sato", "officer", "Sato Naotake", also=(a_name("佐藤尚武", "ja"),)))
    spelling, sato = examiner_of(deck).spelling, TopicRef("sato")

    assert spelling.says(typed, spelling.accepted(sato), sato) is is_right


def test_a_known_garble_is_never_accepted():
    assert "Seysin" not in SPELLING.accepted(TopicRef("seishin"))


@pytest.mark.parametrize(
    ("given", "topic", "meant"),
    [
        ("Chistiakov", "chistyakov", "Chistyakov"),
        ("ivan chystiakov", "chistyakov", "Ivan Chistyakov"),
        ("Seishn", "seishin", "Seishin"),
        ("Yuk", "yuki", "Yuki"),
    ],
)
def test_a_slip_of_the_pen_is_forgiven(given, topic, meant):
    assert forgiven(given, topic) == meant


@pytest.mark.parametrize(
    ("given", "topic"),
    [
        ("Keijo", "heijo"),  # one edit, and another city
        ("76th Battalion", "b74"),  # never in digits
        ("Chtkv", "chistyakov"),  # too much
        ("Y", "yuki"),
        ("Rashin", "seishin"),
        ("", "yuki"),
    ],
)
def test_nothing_else_is(given, topic):
    assert forgiven(given, topic) == ""


def test_a_rank_or_an_article_before_the_name_does_no_harm():
    general, battalion = TopicRef("chistyakov"), TopicRef("b74")

    assert SPELLING.without_rank("Colonel General Chistyakov", general) == "Chistyakov"
    assert SPELLING.without_rank("the 74th Battalion", battalion) == "74th Battalion"
    assert SPELLING.without_rank("Colonel General", general) == "Colonel General"


WORDS = a_deck(
    a_topic("vyatskoye", "city", "Vyatskoye"),
    a_topic("port-arthur", "port", "Port Arthur", also=(a_name("旅順", "ja"),)),
    a_topic("kunashir", "island", "Kunashir", also=("Kunashiri",)),
    a_topic("asia", "country", "Asia"),
    a_topic("outer-mongolia", "country", "Outer Mongolia", also=("Mongolian People's Republic",)),
    a_topic("ulan-bator", "city", "Ulan Bator", facets={"in": "outer-mongolia"}),
    a_topic("ikeda", "officer", "Ikeda Sueo"),
    a_topic("tunhua", "city", "Tunhua"),
    a_topic("tonghua", "city", "Tonghua", also=(a_name("Тунхуа", "ru"),)),
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "topic"),
    [
        ("the village of Vyatskoye", "vyatskoye"),
        ("in Vyatskoye", "vyatskoye"),
        ("near the Vyatskoye village", "vyatskoye"),
        ("Vyatskoye village", "vyatskoye"),
        ("Kunashiri Island", "kunashir"),
        ("Kunashiri-to", "kunashir"),
        ("the port of Port Arthur", "port-arthur"),
        ("Outer Mongolia (the Mongolian People's Republic)", "outer-mongolia"),
        ("Kunashir / Kunashiri", "kunashir"),
        ("Ulan Bator, Outer Mongolia", "ulan-bator"),
        ("Vyatskoe", "vyatskoye"),
        ("Вятское", "vyatskoye"),
        ("Икэда Суэо", "ikeda"),
        ("いけだ すえお", "ikeda"),
    ],
)
def test_a_name_may_have_its_kind_beside_it_come_twice_or_in_other_letters(typed, topic):
    value, spelling = TopicRef(topic), examiner_of(WORDS).spelling

    assert spelling.says(typed, spelling.accepted(value), value)


@pytest.mark.parametrize(
    ("typed", "topic"),
    [
        ("village", "vyatskoye"),
        ("Arthur", "port-arthur"),
        ("Kunashir / Iturup", "kunashir"),  # one of the two is wrong
        ("Ulan Bator, Asia", "ulan-bator"),  # of which the deck does not say so
        (" / ", "ulan-bator"),  # nothing on either side
        ("Outer Mongolia", "ulan-bator"),
        ("Outer", "outer-mongolia"),
        ("Tunhua", "tonghua"),  # another town of the deck sounds so
        ("Тунхуа", "tunhua"),
    ],
)
def test_but_no_other_name_or_half_of_one(typed, topic):
    value, spelling = TopicRef(topic), examiner_of(WORDS).spelling

    assert not spelling.says(typed, spelling.accepted(value), value)
