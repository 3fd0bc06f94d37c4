"""The answer never stands in the stem (G22); only the deck's own text is tested."""

from __future__ import annotations

import pytest

from quizapp.facts.dates import parse_date
from quizapp.facts.numbers import parse_quantity
from quizapp.facts.values import Text, TopicRef
from quizapp.questions import refusals, ways
from quizapp.questions.examiner import examiner_of
from quizapp.questions.leaks import Leaks
from quizapp.questions.terms import Direction, Form
from tests.builders import a_deck, a_name, a_topic
from tests.questions.theatre import asked, fact_of

DECK = a_deck(
    a_topic("seishin", "port", "Seishin", also=("Chongjin", a_name("清津", "ja"))),
    a_topic("korea", "country", "Korea"),
    a_topic("union", "state", "the Soviet Union"),
    a_topic("army", "formation", "the 25th Army", facets={"kind": "army"}),
    a_topic("stalin", "statesman", "Joseph Stalin"),
    a_topic("ussr", "country", "the USSR", facets={"adjective": "Soviet"}),
    a_topic(
        "fleet",
        "formation",
        "the Northern Fleet",
        facets={"kind": "fleet", "side": "ussr"},
        also=("Soviet Arctic Fleet", "Northern Fleet headquarters", "Independent Polar Fleet"),
    ),
    a_topic("yuki", "port", "Yuki"),
    a_topic("book", "work", "How the Campaign Changed Korea"),
)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("the Seishin landing", "seishin"),
        ("the landing at Chongjin", "seishin"),  # an alias
        ("清津上陸作戦", "seishin"),  # a script without blanks
        ("the Korean coast", "korea"),  # the same stem
        ("Stalin's reply", "stalin"),  # one word of the name
        ("the Soviet declaration of war", "union"),
        ("the crossing at Yuki", "yuki"),
        ("the arctic convoys", "fleet"),  # a telling word of an alias
        ("“How the Campaign Changed Korea” of 1950", "book"),
    ],
)
def test_a_name_an_alias_or_a_telling_word_gives_the_answer_away(text, topic):
    assert Leaks(examiner_of(DECK).world).gives_away(text, TopicRef(topic))


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("the Rashin landing", "seishin"),
        ("the Japanese 34th Army", "army"),  # the word for its kind tells nothing
        ("the port", "seishin"),
        ("the Soviet marines", "fleet"),  # its side
        ("a headquarters at Polyarny", "fleet"),  # a common word of an alias
        ("an independent battalion", "fleet"),  # what any unit may be called
        ("states and statements", "stalin"),
        ("the Yukikaze", "yuki"),  # longer than an ending
        ("the campaign in Korea", "book"),  # a title shares its words with its subject
    ],
)
def test_other_words_do_not(text, topic):
    assert not Leaks(examiner_of(DECK).world).gives_away(text, TopicRef(topic))


@pytest.mark.parametrize(
    ("text", "value", "leaks"),
    [
        ("Stalin's reply of 16 August", "1945-08-16", True),  # trap: the name holds the answer
        ("the order of August 16th", "1945-08-16", True),
        ("the order of 1945-08-16", "1945-08-16", True),
        ("the August offensive", "1945-08-16", False),
        ("the August offensive", "1945-08", True),
        ("the 1945 campaign", "1945", True),
        ("the 1945 campaign", "1945-08-16", False),
        ("the 11 August plan", "1945-08-10 or 1945-08-11", True),
    ],
)
def test_a_date_is_given_away_by_its_day_and_month(text, value, leaks):
    found = Leaks(examiner_of(DECK).world).gives_away(text, parse_date(value))

    assert bool(found) is leaks


@pytest.mark.parametrize(
    ("text", "value", "leaks"),
    [
        ("the 38th parallel", "38 degrees", True),
        ("12,135 mines", "12135 mines", True),
        ("the 3rd Army", "3 men", False),  # single figures are everywhere
        ("the 355th Battalion", "55 men", False),
        ("the army had 1.1 million men", "1.1 million men", True),
        ("the army had 1,100,000 men", "1.1 million men", True),
        ("a place 1.1 km away", "1.1 million men", False),
    ],
)
def test_a_number_is_given_away_by_its_figure(text, value, leaks):
    found = Leaks(examiner_of(DECK).world).gives_away(text, parse_quantity(value))

    assert bool(found) is leaks


def test_a_text_is_given_away_by_itself():
    leaks = Leaks(examiner_of(DECK).world)

    assert leaks.gives_away("he was a medical orderly", Text("a medical orderly"))
    assert not leaks.gives_away("a medical man", Text("a medical orderly"))


def test_no_question_is_asked_whose_stem_holds_the_answer():
    deck = a_deck(
        a_topic("e", "landing", "the Seishin landing", at="seishin"),
        *(a_topic(name, "port", name.capitalize()) for name in ("seishin", "rashin", "genzan")),
    )
    fact = fact_of(deck, "e/at")

    assert ways(deck, fact) == ()
    assert {why.rule for _, _, why in refusals(deck, fact)} == {"G22"}


def test_an_option_that_the_stem_names_is_not_offered():
    """Trap: "Which belonged to the 1st Front?" with that front as an option."""
    deck = a_deck(
        a_topic("e", "landing", "the landing near Genzan", at="seishin"),
        *(a_topic(n, "port", n.capitalize()) for n in ("seishin", "rashin", "genzan", "yuki")),
    )

    for seed in range(20):
        assert asked(deck, "e/at", seed=seed).option("genzan") is None


def test_a_question_about_names_is_tested_by_the_shown_name_only():
    """ "What is Seishin called today?": the key is an alias of the stem."""
    deck = a_deck(a_topic("s", "port", "Seishin", also=(a_name("Chongjin", since="1945"),)))
    twice = a_deck(a_topic("s", "port", "Seishin", also=(a_name("Seishin-si", since="1945"),)))

    assert asked(deck, "s/name#chongjin", Form.TYPED).answer == "Chongjin"
    assert asked(twice, "s/name#seishin-si", Form.TYPED).answer == "Seishin-si"


def test_backward_the_options_of_a_question_about_names_show_no_other_names():
    ports = [("Seishin", "Chongjin"), ("Rashin", "Najin"), ("Genzan", "Wonsan")]
    deck = a_deck(
        *(a_topic(a.lower(), "port", a, also=(a_name(b, since="1945"),)) for a, b in ports)
    )
    question = asked(deck, "seishin/name#chongjin", direction=Direction.BACKWARD)

    assert all(option.names == () for option in question.options)
