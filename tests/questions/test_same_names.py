"""Which undated names are those of a time, written in other letters."""

from __future__ import annotations

import pytest

from quizapp.questions import grade
from quizapp.questions.same_names import SameNames
from quizapp.questions.terms import Form, Grade
from tests.builders import a_deck, a_garble, a_name, a_topic
from tests.questions.theatre import asked

ISLAND, KOREA = {"in": "island"}, {"in": "korea"}
CITY = "Yuzhno-Sakhalinsk"
DECK = a_deck(
    a_topic("island", "place"),
    a_topic("korea", "place"),
    a_topic("toyohara", "city", facets=ISLAND,
            also=(a_name(CITY, since="1946"), a_name("Южно-Сахалинск", "ru"),
                  a_name("Тоёхара", "ru"), a_name("豊原", "ja"))),
    a_topic("wonsan", "city", facets=KOREA,
            also=(a_name("Genzan", until="1945"), a_name("元山", "ja", until="1945"),
                  a_name("원산", "ko"))),
    a_topic("seoul", "city", facets=KOREA,
            also=(a_name("Keijo", until="1945"), a_name("京城", "ja"), a_name("서울", "ko"),
                  a_name("Сеул", "ru"), a_garble("京都"))),
    a_topic("heijo", "city", "Pyongyang", facets=KOREA,
            also=(a_name("Heijo", until="1945"), a_name("平壌", "ja"), a_name("平壤", "ja"))),
)  # fmt: skip


def of_time(topic):
    names = DECK.topics[topic].names.others
    return list(SameNames(DECK).of_time(DECK.topics[topic], names[0]))


def test_a_name_in_russian_letters_that_reads_so_is_the_same():
    """The town's other Russian name is the Japanese one, in their letters."""
    assert of_time("toyohara") == ["Южно-Сахалинск"]


def test_a_name_is_the_same_in_the_language_of_that_time_in_that_land():
    """Wonsan's Japanese name is said to have been used until 1945; so was Seoul's, then."""
    assert of_time("seoul") == ["京城"]


def test_of_two_names_in_that_language_nobody_knows_which_it_was():
    assert of_time("heijo") == []


@pytest.mark.parametrize(
    ("russian", "latin"),
    [("Шахтёрск", "Shakhtyorsk"), ("Шахтёрск", "Shakhtersk"), ("Поронайск", "Poronaisk"),
     ("Углегорск", "Uglegorsk"), ("Смирных", "Smirnykh")],
)  # fmt: skip
def test_letters_are_read_as_any_map_in_english_writes_them(russian, latin):
    deck = a_deck(a_topic("t", "city", also=(a_name(latin, since="1946"), a_name(russian, "ru"))))
    topic = deck.topics["t"]

    assert list(SameNames(deck).of_time(topic, topic.names.others[0])) == [russian]


@pytest.mark.parametrize(
    ("given", "expected"),
    [("Южно-Сахалинск", Grade.RIGHT), (CITY, Grade.RIGHT), ("Тоёхара", Grade.WRONG),
     ("豊原", Grade.WRONG), ("Toyohara", Grade.WRONG)],
)  # fmt: skip
def test_where_the_name_of_a_time_is_asked_any_script_will_do(given, expected):
    fact = next(fact.id for fact in DECK.askable if fact.topic == "toyohara")
    question = asked(DECK, fact.removeprefix("test:"), Form.TYPED)

    assert grade(DECK, question, given).grade is expected
