"""Typed: every spelling of the deck is right, a slip nearly, another name never (G41, G42)."""

from __future__ import annotations

import pytest

from quizapp.questions import ask, ask_text, grade, read_answer, ways
from quizapp.questions.terms import Direction, Form, Grade, Rung
from tests.builders import a_deck, a_fact, a_list, a_name, a_source, a_topic
from tests.questions.theatre import an_army, asked, fact_of, landings

FORTH, BACK = Direction.FORWARD, Direction.BACKWARD


def marked(tail, given, direction=FORTH, deck=None):
    deck = deck or landings()
    return grade(deck, asked(deck, tail, Form.TYPED, direction=direction), given)


@pytest.mark.parametrize(
    "given",
    ["Seishin", "seishin", " SEISHIN ", "Chongjin", "Ch'ŏngjin", "Chong-jin", "청진", "清津"],
)
def test_every_name_script_and_way_of_writing_it_is_right(given):
    """G42."""
    assert marked("second/at", given).grade is Grade.RIGHT


@pytest.mark.parametrize(
    "given", ["Vasily Trushin", "Trushin", "general trushin", "Василий Трушин"]
)
def test_a_persons_family_name_is_enough_and_a_rank_does_no_harm(given):
    assert marked("second/commander#trushin", given).grade is Grade.RIGHT


def test_a_slip_is_nearly_right_and_both_spellings_are_told():
    result = marked("second/commander#trushin", "Trusin")

    assert (result.grade, result.credit) == (Grade.NEARLY, 800)
    assert result.remark == "You wrote “Trusin”; the deck writes “Trushin”."


def test_another_topics_name_is_wrong_and_said_to_be_one():
    result = marked("second/at", "Rashin")

    assert result.grade is Grade.WRONG
    assert result.remark == "“Rashin” is another port of this deck."


def test_so_is_one_by_a_name_that_the_deck_does_not_show():
    result = marked("second/at", "Najin")

    assert result.remark == "“Najin” is a name of Rashin, another port of this deck."


def test_a_known_garble_is_wrong_with_its_reason():
    result = marked("second/at", "Seysin")

    assert (result.grade, result.credit) == (Grade.WRONG, 0)
    assert result.remark == "“Seysin” is a wrong spelling of Seishin. From the Russian."


@pytest.mark.parametrize("given", ["", "  ", "...", "\u200b"])
def test_empty_input_is_never_right(given):
    """G41."""
    assert marked("second/at", given).grade is Grade.BLANK


def test_anything_else_is_wrong():
    result = marked("second/at", "Paris")

    assert (result.grade, result.credit, result.remark) == (Grade.WRONG, 0, "")


def test_what_another_source_says_counts_as_its_own():
    deck = a_deck(
        a_topic("e", at=[a_fact("x", says="a"), a_fact("y", says="b")]),
        a_topic("x", "port"), a_topic("y", "port"),
        sources=(a_source("a"), a_source("b", voice="Soviet accounts")),
    )  # fmt: skip

    result = marked("e/at@a", "y", deck=deck)
    assert result.grade is Grade.OTHER_SOURCE
    assert result.remark == "According to Soviet accounts, it is Y."


def test_backward_the_topic_is_typed():
    for given in ("the Northern Army", "northern army"):
        assert marked("army/commander#smith", given, BACK, an_army()).grade is Grade.RIGHT
    wrong = marked("army/commander#smith", "the Southern Corps", BACK, an_army())
    assert wrong.grade is Grade.WRONG


def test_what_has_no_name_of_its_own_is_not_typed():
    """G41: nobody hits upon the words of a description."""
    assert typed_ways(landings(), "first/commander#kozlov") == [FORTH]


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("the 44th Army", "Forty-Fourth Army"),
        ("the Forty-Fourth Army", "44th army"),
        ("the Fifth Army", "5th Army"),
        ("the Twentieth Corps", "20th Corps"),
        ("the 1st Guards", "First Guards"),
    ],
)
def test_ordinals_in_words_are_figures(name, given):
    deck = a_deck(
        a_topic("f", "formation", name, commander="smith"),
        a_topic("smith", "officer", "John Smith"),
    )

    assert marked("f/commander#smith", given, BACK, deck).grade is Grade.RIGHT
    assert marked("f/commander#smith", "the Sixth Army", BACK, deck).grade is Grade.WRONG


def test_the_kind_that_is_asked_for_need_not_be_typed():
    deck = a_deck(
        a_topic("f", "formation", "the Transbaikal Front", facets={"kind": "front"}),
        a_topic("a", "formation", "the 6th Guards", part_of="f"),
    )

    assert marked("a/part-of#f", "Transbaikal", deck=deck).grade is Grade.RIGHT


def two_armies(*others):
    return a_deck(
        a_topic("japan", "country", "Japan", facets={"adjective": "Japanese"}),
        a_topic("f", "formation", "the Japanese Fifth Army", commander="shimizu",
                facets={"side": "japan"}),
        a_topic("d", "formation", "the 135th Division", part_of="f", facets={"side": "japan"}),
        a_topic("shimizu", "officer", "Shimizu Noritsune"),
        *others,
    )  # fmt: skip


def test_the_side_of_a_formation_need_not_be_typed():
    assert marked("f/commander#shimizu", "5th Army", BACK, two_armies()).grade is Grade.RIGHT


def test_nor_does_it_harm_where_the_deck_writes_none():
    deck = two_armies(
        a_topic("hata", "officer", "Hata Hikosaburo"),
        a_topic("e", "formation", "the 136th Division", commander="hata", facets={"side": "japan"}),
        a_topic("ussr", "country", "the Soviet Union", facets={"adjective": "Soviet"}),
    )

    given = "Japanese 136th Division"
    assert marked("e/commander#hata", given, BACK, deck).grade is Grade.RIGHT
    given = "Soviet 136th Division"
    assert marked("e/commander#hata", given, BACK, deck).grade is Grade.WRONG


def test_unless_another_bears_the_name_without_it_and_the_question_names_no_side():
    soviet = a_topic("s", "formation", "the 5th Army", facets={"side": "ussr"})
    deck = two_armies(soviet)

    assert marked("f/commander#shimizu", "Fifth Army", BACK, deck).grade is Grade.WRONG
    assert marked("d/part-of#f", "Fifth Army", deck=deck).grade is Grade.RIGHT


@pytest.mark.parametrize(
    "given",
    [
        "Kozlov Ivan",
        "I. Kozlov",
        "I. P. Kozlov",
        "Ivan Petrovich Kozlov",
        "Major Ivan Kozlov",
        "Major General Kozlov",
        "General I. Kozlov",
    ],
)
def test_a_person_may_be_written_family_name_first_or_with_initials(given):
    assert marked("first/commander#kozlov", given).grade is Grade.RIGHT


def test_a_family_name_is_right_in_the_script_of_any_of_the_names():
    assert marked("second/commander#trushin", "Трушин").grade is Grade.RIGHT


def test_initials_stand_before_a_name_that_the_deck_has_in_korean_too():
    deck = a_deck(
        a_topic("f", "formation", "the Northern Army", commander="kozlov"),
        a_topic("kozlov", "officer", "Ivan Kozlov", also=(a_name("코즐로프", "ko"),)),
    )

    assert marked("f/commander#kozlov", "Ivan P. Kozlov", deck=deck).grade is Grade.RIGHT


@pytest.mark.parametrize("given", ["P. Kozlov", "Pyotr Kozlov", "Ivan Petrov", "I."])
def test_other_initials_are_another_person(given):
    assert marked("first/commander#kozlov", given).grade is not Grade.RIGHT


def test_a_period_name_is_typed_in_any_script_of_its_time():
    deck = a_deck(
        a_topic("s", "port", "Seishin",
                also=(a_name("Chongjin", since="1945"), a_name("청진", "ko", since="1945"),
                      a_name("清津", "ja"))),
    )  # fmt: skip

    assert marked("s/name#chongjin", "청진", deck=deck).grade is Grade.RIGHT
    assert marked("s/name#chongjin", "清津", deck=deck).grade is Grade.WRONG


def typed_ways(deck, tail):
    return [way.direction for way in ways(deck, fact_of(deck, tail)) if way.form is Form.TYPED]


def test_a_list_has_several_right_answers_and_is_not_typed():
    deck = a_deck(
        a_topic("one", "claim", "a", by=a_list("p", whole=True)),
        a_topic("two", "claim", "b", by=a_list("p", "q", whole=True)),
        a_topic("open", "claim", "c", by=a_list("p")),
        a_topic("p", "person"),
        a_topic("q", "person"),
    )

    assert typed_ways(deck, "one/by#p") == [FORTH]
    assert typed_ways(deck, "two/by#p") == []
    assert typed_ways(deck, "open/by#p") == []


def test_two_commanders_without_bounds_are_both_right_so_neither_is_typed():
    deck = a_deck(
        a_topic("f", "formation", commander=["a", "b"]),
        a_topic("a", "officer"),
        a_topic("b", "officer"),
    )

    assert FORTH not in typed_ways(deck, "f/commander#a")


def test_what_needs_options_is_not_typed_backward():
    """G39: "Which of these took place at Rashin?" cannot stand without them."""
    assert typed_ways(landings(), "first/at") == [FORTH]
    assert typed_ways(an_army(), "army/commander#smith") == [FORTH, BACK]


def test_long_texts_are_not_typed():
    deck = a_deck(
        a_topic("s", "source", "the paper", genre="an article", learnable=True,
                evidence="interviews with forty men who had been there"),
    )  # fmt: skip

    assert typed_ways(deck, "s/genre") == [FORTH]
    assert typed_ways(deck, "s/evidence") == []


def test_a_text_is_forgiven_a_slip_too():
    deck = a_deck(a_topic("s", "source", "the paper", publisher="Voenizdat", learnable=True))

    assert marked("s/publisher", "Voyenizdat", deck=deck).grade is Grade.NEARLY


def test_a_question_of_an_older_deck_is_still_graded():
    """A paper test stores its questions; the fact may be gone since."""
    question = asked(landings(), "second/at", Form.TYPED)
    newer = a_deck(a_topic("x", "port"))

    assert grade(newer, question, "Chongjin").grade is Grade.RIGHT
    assert grade(newer, question, "Seishn").grade is Grade.NEARLY
    assert grade(newer, question, "Paris").grade is Grade.WRONG


def test_it_tells_how_to_answer():
    question = asked(landings(), "second/at", Form.TYPED)

    assert ask_text(question) == (
        "Where did the eastern landing take place?\n  (a name, in any spelling or script)"
    )
    assert read_answer(question, " Seishin ") == "Seishin"
    assert read_answer(question, "?") == ""


def test_what_is_no_person_or_place_is_said_to_be_what_it_is():
    question = asked(an_army(), "army/commander#smith", Form.TYPED, direction=BACK)

    assert question.entry == "the formation by its name, in any spelling or script"


def landings_by_name(*names):
    """Landings and who commanded the first; two ports and the country they lie in."""
    return a_deck(
        a_topic("korea", "place", "Korea"),
        *(a_topic(port, "port", facets={"in": "korea"}, also=(a_name(f"{port}한", "ko"),))
          for port in ("seishin", "rashin")),
        a_topic("e0", "landing", names[0], commander="leonov"),
        *(a_topic(f"e{n}", "landing", name) for n, name in enumerate(names[1:], 1)),
        a_topic("leonov", "officer", "Viktor Leonov"),
    )  # fmt: skip


@pytest.mark.parametrize("name", ["the Seishin landing", "Landing at Seishin in Korea"])
@pytest.mark.parametrize("given", ["Seishin", "seishin한"])
def test_a_landing_that_is_asked_for_is_told_by_its_port(name, given):
    deck = landings_by_name(name, "the Rashin landing")

    assert marked("e0/commander#leonov", given, BACK, deck).grade is Grade.RIGHT
    for other in ("Rashin", "Korea"):
        assert marked("e0/commander#leonov", other, BACK, deck).grade is Grade.WRONG


def test_where_two_landings_bear_a_ports_name_it_tells_neither():
    deck = landings_by_name("the Seishin landing", "the second Seishin landing")

    assert marked("e0/commander#leonov", "Seishin", BACK, deck).grade is Grade.WRONG


def test_the_rung_is_produce():
    fact = fact_of(landings(), "second/at")

    assert ask(landings(), fact, Form.TYPED, Rung.RECOGNISE, FORTH, 1).rule == "rung"


def test_a_name_in_letters_of_its_own_is_asked_for_in_them():
    """ "In any script" would contradict a question for Korean letters."""
    deck = a_deck(a_topic("yuki", "port", "Yuki", also=(a_name("웅기", "ko", since="1945"),)))
    tail = next(fact.id for fact in deck.facts.values()).partition(":")[2]
    question = asked(deck, tail, Form.TYPED)

    assert question.entry == "the name, in the letters that are asked for"
    assert grade(deck, question, "웅기").grade is Grade.RIGHT
    assert grade(deck, question, "Yuki").grade is not Grade.RIGHT


def test_a_roman_figure_that_is_left_out_is_no_slip():
    front = a_topic("f", "formation", "the 1st Far Eastern Front", also=("I Far Eastern Front",))
    deck = a_deck(front, a_topic("a", "formation", "the 35th Army", part_of="f"))

    assert marked("a/part-of#f", "I Far Eastern Front", deck=deck).grade is Grade.RIGHT
    assert marked("a/part-of#f", "Far Eastern Front", deck=deck).grade is Grade.WRONG
    assert marked("a/part-of#f", "II Far Eastern Front", deck=deck).grade is Grade.WRONG
