"""The right thing under another name: told kindly, from what the deck says of its names."""

from __future__ import annotations

import pytest

from quizapp.questions import grade
from quizapp.questions.terms import Form, Grade
from tests.builders import a_deck, a_garble, a_name, a_topic
from tests.questions.theatre import asked

DECK = a_deck(
    a_topic("fight", "event", "the fight", at="chongjin", date="1945-08-13",
            statements="The fleet landed at <Chongjin|the northern port> in the morning."),
    a_topic("parade", "event", "the parade", at="mukden", date="1945-09-01"),
    a_topic("retreat", "event", "the retreat", at="wonsan", date="1945-08-20"),
    a_topic("chongjin", "port", "Chongjin",
            also=(a_name("Seishin", "ja", since="1910", until="1945"), a_name("清津", "ja"),
                  a_name("청진", "ko"), "Ch'ongjin-si", a_garble("Seysin", "From the Russian."))),
    a_topic("mukden", "city", "Mukden",
            also=(a_name("Fengtian", until="1914"), a_name("Shenyang", since="1945"), "Hoten",
                  a_name("沈阳", "zh"), a_name("沈阳", "ja"), a_name("Mygdeн", "tlh"))),
    a_topic("wonsan", "port", "Wonsan", also=(a_name("Genzan", until="1945"), a_name("元山", "ja"),
                                              a_garble("Gensan"))),
)  # fmt: skip


def marked(tail, given, form=Form.TYPED, deck=DECK):
    return grade(deck, asked(deck, tail, form), given)


@pytest.mark.parametrize(
    ("tail", "given", "remark"),
    [
        ("fight/at", "Seishin",
         "“Seishin” was the Japanese name from 1910 to 1945. This deck says “Chongjin”."),
        ("fight/at", "청진", "“청진” is the Korean name. This deck says “Chongjin”."),
        ("retreat/at", "genzan", "“Genzan” was the name until 1945. This deck says “Wonsan”."),
        ("parade/at", "Shenyang",
         "“Shenyang” has been the name since 1945. This deck says “Mukden”."),
        ("parade/at", "沈阳", "“沈阳” is the Chinese and Japanese name. This deck says “Mukden”."),
        ("parade/at", "Mygdeн", "“Mygdeн” is the foreign name. This deck says “Mukden”."),
    ],
)  # fmt: skip
def test_a_name_of_another_time_or_language_is_right_and_said_to_be_one(tail, given, remark):
    result = marked(tail, given)

    assert (result.grade, result.credit, result.remark) == (Grade.RIGHT, 1000, remark)


def test_for_a_name_given_up_the_one_since_then_is_told_too():
    assert marked("parade/at", "Fengtian").remark == (
        "“Fengtian” was the name until 1914. This deck says “Mukden”. "
        "“Shenyang” has been the name since 1945."
    )


@pytest.mark.parametrize(
    ("tail", "given"), [("fight/at", "chongjin"), ("fight/at", "Ch'ongjin si"),
                        ("parade/at", "Hoten")]
)  # fmt: skip
def test_the_decks_own_name_and_one_without_a_time_need_no_remark(tail, given):
    assert (marked(tail, given).grade, marked(tail, given).remark) == (Grade.RIGHT, "")


def test_a_slip_in_an_old_name_is_told_both_things():
    result = marked("retreat/at", "Genzam")

    assert result.grade is Grade.NEARLY
    assert result.remark == (
        "You wrote “Genzam”; the deck writes “Genzan”. "
        "“Genzan” was the name until 1945. This deck says “Wonsan”."
    )


def test_the_gap_of_a_sentence_is_told_the_same():
    tail = "fight/statements#The-fleet-landed-at-<Chongjin|the-northern-port>-in-the-morning."

    assert marked(tail, "Seishin", Form.CLOZE).remark == (
        "“Seishin” was the Japanese name from 1910 to 1945. This deck says “Chongjin”."
    )
    assert marked(tail, "the northern port", Form.CLOZE).remark == ""


def test_the_sentence_of_a_fact_with_a_gap_is_told_the_same():
    assert marked("fight/at", "清津", Form.CLOZE).remark == (
        "“清津” is the Japanese name. This deck says “Chongjin”."
    )


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("Wonsan", "“Wonsan” is what the question calls it."),
        ("元山", "“元山” is the Japanese name."),
    ],
)
def test_where_the_name_of_a_time_is_asked_another_one_is_wrong_and_named(given, told):
    result = marked("wonsan/name#genzan", given)

    assert (result.grade, result.credit) == (Grade.WRONG, 0)
    assert result.remark == (
        f"The right port, but under another name. {told} Asked was the name until 1945."
    )


def test_todays_name_is_wrong_where_the_earlier_one_is_asked_and_the_reverse():
    earlier, later = (
        marked("mukden/name#fengtian", "Shenyang"),
        marked("mukden/name#shenyang", "Fengtian"),
    )

    assert (earlier.grade, later.grade) == (Grade.WRONG, Grade.WRONG)
    assert "“Shenyang” has been the name since 1945. Asked was the name until 1914." in (
        earlier.remark
    )
    assert "“Fengtian” was the name until 1914. Asked was the name since 1945." in later.remark


def test_a_name_without_a_time_is_not_said_to_be_of_another():
    assert "This deck does not say when “Hoten” was the name." in (
        marked("mukden/name#fengtian", "Hoten").remark
    )


def test_a_garble_of_the_topic_is_a_garble_where_a_name_is_asked_too():
    assert (
        marked("wonsan/name#genzan", "Gensan").remark
        == "“Gensan” is a wrong spelling of Wonsan. A misprint."
    )


def test_another_topics_name_is_still_another_topic():
    assert marked("wonsan/name#genzan", "Chongjin").remark == (
        "“Chongjin” is another port of this deck."
    )
