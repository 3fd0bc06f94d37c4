"""Cloze: a sentence with one gap, taken from a statement or made from a fact."""

from __future__ import annotations

import pytest

from quizapp.questions import Refusal, ask, ask_text, grade, read_answer
from quizapp.questions.gaps import content_words
from quizapp.questions.terms import Direction, Form, Grade, Rung
from tests.builders import a_deck, a_fact, a_name, a_source, a_topic, english
from tests.questions.theatre import asked, fact_of, landings

PORT = "The marines of the fleet took the port on <13|the thirteenth> August."


def a_statement(text, *topics, sources=(), **beside):
    return a_deck(a_topic("e", statements=a_fact(text, id="1", **beside)), *topics, sources=sources)


def filled(text, typed, *topics):
    deck = a_statement(text, *topics)
    return grade(deck, asked(deck, "e/statements#1", Form.CLOZE), typed)


def refused(deck, tail="e/statements#1"):
    made = ask(deck, fact_of(deck, tail), Form.CLOZE, Rung.COMPLETE, Direction.FORWARD, 1)
    assert isinstance(made, Refusal), made
    return made


def test_a_statement_is_shown_with_its_gap_and_told_whole():
    question = asked(a_statement(PORT), "e/statements#1", Form.CLOZE)

    assert question.prompt == (
        "Fill the gap: The marines of the fleet took the port on ____ August."
    )
    assert question.answer == "13"
    assert question.explanation == "The marines of the fleet took the port on 13 August."


def test_who_says_so_is_named_beside_the_gap():
    deck = a_statement(
        "Only <four> men drafted the plan.", says="s", sources=(a_source("s", voice="TASS"),)
    )
    question = asked(deck, "e/statements@s#1", Form.CLOZE)

    assert question.prompt == "Fill the gap: According to TASS, only ____ men drafted the plan."
    assert question.attributed == "TASS"
    assert question.explanation == "According to TASS, only four men drafted the plan."


@pytest.mark.parametrize(
    ("sentence", "inside"),
    [
        ("Soldiers took <two> of the hills while soldiers slept.", "soldiers took"),
        ("Red flags flew over <two> of the red towers.", "red flags"),
        ("Red Army men took <two> of the red towers.", "Red Army men"),
        ("Koreans greeted <two> of the first ships.", "Koreans greeted"),
        ("May brought <two> raids that may have failed.", "May brought"),
    ],
)
def test_after_who_says_so_a_sentence_begins_small_unless_a_name_begins_it(sentence, inside):
    deck = a_statement(sentence, says="s", sources=(a_source("s", voice="TASS"),))
    question = asked(deck, "e/statements@s#1", Form.CLOZE)

    assert question.prompt.startswith(f"Fill the gap: According to TASS, {inside} ")


def test_a_word_that_the_deck_writes_small_anywhere_is_no_name():
    why = "Many victims and one Victor of the guards fled to the hills."
    for first, inside in (("Victims", "victims"), ("Victor", "Victor")):
        told = a_fact(f"{first} of looting fled on <two> trains.", says="s", id="1", why=why)
        deck = a_deck(a_topic("e", statements=told), sources=(a_source("s", voice="TASS"),))
        question = asked(deck, "e/statements@s#1", Form.CLOZE)

        assert question.prompt.startswith(f"Fill the gap: According to TASS, {inside} of looting")


def test_another_statement_of_the_topic_is_no_other_position():
    """Two sayings of one topic stand beside each other; neither is a value of the other."""
    told = [a_fact("The <first> wave had boats.", says="s", id="1"),
            a_fact("The <second> wave had none.", says="t", id="2")]  # fmt: skip
    deck = a_deck(a_topic("e", statements=told), sources=(a_source("s"), a_source("t")))
    question = asked(deck, "e/statements@s#1", Form.CLOZE)

    assert "second" not in question.explanation
    assert grade(deck, question, "second").grade is Grade.WRONG


@pytest.mark.parametrize(
    ("statement", "typed", "expected"),
    [
        (PORT, "13", Grade.RIGHT),
        (PORT, "The Thirteenth", Grade.RIGHT),
        (PORT, "14", Grade.WRONG),
        (PORT, "", Grade.BLANK),
        ("The front attacked from the <western> steppe of Mongolia.", "westarn", Grade.NEARLY),
        ("The front attacked from the <western> steppe of Mongolia.", "eastern", Grade.WRONG),
        ("The front attacked from the <northern> bank.", "southern", Grade.WRONG),  # two edits
        ("They left with <torpedo boats> for the port.", "torpedoboats", Grade.RIGHT),
        ("The men of the <88th> Brigade came by sea.", "88th Brigade", Grade.RIGHT),
        ("The <88th> Separate Rifle Brigade came.", "88th Separate Rifle Brigade", Grade.RIGHT),
        ("The <88th> Separate Rifle Brigade came.", "88th Brigade", Grade.RIGHT),
        ("The <88th> Separate Rifle Brigade came.", "89th Brigade", Grade.WRONG),
        ("The men of the <88th> Brigade came by sea.", "the 88th", Grade.RIGHT),
        ("The men of the <88th> Brigade came by sea.", "87th Brigade", Grade.WRONG),
    ],
)
def test_a_gap_is_graded_by_its_spelling(statement, typed, expected):
    assert filled(statement, typed).grade is expected


CAPTIVES = "At the start of 1949 there were still <91,276!148,917> Japanese in Soviet captivity."
RIFLES = "The number without a rifle in August is put at <100,000|100000!20,000> or more."


@pytest.mark.parametrize(
    ("statement", "typed", "expected"),
    [
        (RIFLES, "a hundred thousand", Grade.RIGHT),
        (RIFLES, "one hundred thousand", Grade.RIGHT),
        (RIFLES, "hundred thousand", Grade.RIGHT),
        (RIFLES, "100,000 men", Grade.RIGHT),
        (RIFLES, "about 100 000", Grade.RIGHT),
        (RIFLES, "100,000 months", Grade.RIGHT),  # what is counted is left open
        (RIFLES, "101,000", Grade.WRONG),  # of few digits that count, all do
        (RIFLES, "20,000", Grade.WRONG),
        (CAPTIVES, "91276", Grade.RIGHT),
        (CAPTIVES, "ninety-one thousand two hundred and seventy-six", Grade.RIGHT),
        (CAPTIVES, "91,000", Grade.NEARLY),
        (CAPTIVES, "about 91,000", Grade.NEARLY),
        (CAPTIVES, "ninety-one thousand", Grade.NEARLY),
        (CAPTIVES, "91,267", Grade.NEARLY),
        (CAPTIVES, "91,000 Japanese", Grade.NEARLY),
        (CAPTIVES, "80,000", Grade.WRONG),
        ("The mountains are about <1,200> kilometres long.", "1200 km", Grade.RIGHT),
        ("The mountains are about <1,200> kilometres long.", "1,200,000 m", Grade.RIGHT),
        ("The mountains are about <1,200> kilometres long.", "1,200 miles", Grade.WRONG),
        ("The marines found about <4,000!3,900> rifles there.", "4,150", Grade.RIGHT),
        ("The marines found about <4,000!3,900> rifles there.", "4,400", Grade.NEARLY),
        ("The marines found about <4,000!3,900> rifles there.", "3,900", Grade.WRONG),
        ("He spoke of entering about <three|3> months after it.", "3 months", Grade.RIGHT),
        ("He spoke of entering about <three|3> months after it.", "3 days", Grade.WRONG),
        ("He spoke of entering about <three> months after it.", "3", Grade.RIGHT),
        ("The campaign in Manchuria was decided in <seven days|a week>.", "7", Grade.RIGHT),
        ("The flotilla of the Amur counted <126!64> vessels.", "127", Grade.NEARLY),
        ("The flotilla of the Amur counted <126!128> vessels.", "128", Grade.WRONG),
        ("The 25th Army was formed late in <1941>, they say.", "1942", Grade.WRONG),
        ("The marines took the port on <13> August.", "13 men", Grade.WRONG),
        ("The marines at Seishin were joined by the <355th|355> Battalion.", "356", Grade.WRONG),
    ],
)
def test_a_number_in_a_gap_is_read_as_a_number(statement, typed, expected):
    marked = filled(statement, typed)

    assert marked.grade is expected
    if expected is Grade.NEARLY:
        assert 800 <= marked.credit < 1000
        assert marked.remark.startswith("Close: it is ")


@pytest.mark.parametrize(
    ("statement", "hint"),
    [
        (CAPTIVES, "the exact number; one within 5 % counts in part"),
        ("The marines at Seishin found <1,240> rifles there.", "a number; up to 5 more or less"),
        ("The marines at Seishin found about <4,000> rifles there.", "a number; up to 5 % more"),
        ("Only <four> men drafted the plan of the staff.", "the exact number"),
        ("The campaign in Manchuria was decided in <seven days|a week>.", "the exact number"),
        ("The 25th Army was formed late in <1941>, they say.", "a year, such as 1776"),
        (PORT, "what is missing"),
        ("The whole attack was to be ready by <8 August|August 8>.", "what is missing"),
        ("The marines at Seishin were joined by the <355th|355> Battalion.", "what is missing"),
    ],
)
def test_a_gap_for_a_number_says_so(statement, hint):
    question = asked(a_statement(statement), "e/statements#1", Form.CLOZE)

    assert question.entry.startswith(hint)


@pytest.mark.parametrize("typed", ["15 August", "August 15", "15 August 1945", "1945-08-15"])
def test_a_day_in_a_gap_may_bear_its_year(typed):
    deck = a_deck(
        a_topic("e", statements=a_fact("The broadcast came on <15 August>, at noon.", id="1")),
        when="August 1945",
    )
    question = asked(deck, "e/statements#1", Form.CLOZE)

    assert grade(deck, question, typed).grade is Grade.RIGHT
    assert grade(deck, question, "16 August 1945").grade is Grade.WRONG
    assert grade(deck, question, "15 August 1944").grade is Grade.WRONG


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("1956", Grade.RIGHT),
        ("December 1956", Grade.RIGHT),
        ("3 December 1956", Grade.RIGHT),
        ("December 1955", Grade.WRONG),
    ],
)
def test_a_year_that_is_missing_may_have_its_month_and_day(typed, expected):
    assert filled("The last of the men came home in <1956>.", typed).grade is expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("28", Grade.RIGHT), ("40", Grade.RIGHT), ("25", Grade.RIGHT), ("90", Grade.WRONG)],
)
def test_a_number_between_two_right_ones_is_right(typed, expected):
    told = "The guns on the height had only about <30|25|40!90> shells."

    assert filled(told, typed).grade is expected


def test_a_gap_takes_every_name_of_the_topic_that_fills_it():
    port = a_topic("seishin", "port", "Seishin", also=(a_name("청진", "ko"), "Chongjin"))

    assert filled("The marines landed by night in <Seishin>.", "청진", port).grade is Grade.RIGHT


@pytest.mark.parametrize("typed", ["Ivan Kozlov", "I. Kozlov", "Major Kozlov", "Ivan P. Kozlov"])
def test_a_person_in_a_gap_is_written_as_anywhere(typed):
    person = a_topic("kozlov", "officer", "Ivan Kozlov", also=("Kozlov",))

    assert (
        filled("The marines were led by night by <Ivan Kozlov>.", typed, person).grade
        is Grade.RIGHT
    )
    wrong = filled("The marines were led by night by <Ivan Kozlov>.", "P. Kozlov", person)
    assert wrong.grade is not Grade.RIGHT


def test_a_person_in_a_gap_may_have_a_title_beside_the_words_of_the_sentence():
    person = a_topic("kozlov", "officer", "Ivan Kozlov", also=("Kozlov",))
    told = "The marines were led by night by <Ivan Kozlov> himself."

    assert filled(told, "Major Kozlov himself", person).grade is Grade.RIGHT


def test_what_is_right_is_told_of_no_slip():
    person = a_topic("kozlov", "officer", "Ivan Kozlov", also=("Kozlov",))
    marked = filled("The marines were led by night by <Ivan Kozlov>.", "Ivan P. Kozlov", person)

    assert (marked.grade, marked.remark) == (Grade.RIGHT, "")


def test_the_answer_of_another_gap_is_no_slip():
    """G41: nearer to another answer of the deck than to its own."""
    other = a_topic("f", statements=a_fact("The staff was <remoted> to Harbin.", id="1"))

    told = "The staff was <removed> to Harbin by air."
    assert filled(told, "remoted").grade is Grade.NEARLY
    assert filled(told, "remoted", other).grade is Grade.WRONG


@pytest.mark.parametrize(
    "statement",
    [
        "The Tank Army left its worn <tanks> in Europe.",
        "The Korean question was one of <Korea> itself.",
        "From Port Arthur they went on to <Port Arthur> again.",
    ],
)
def test_a_sentence_that_says_its_answer_is_refused(statement):
    """G22."""
    assert refused(a_statement(statement)).rule == "G22"


def test_another_name_of_what_is_missing_gives_it_away():
    korea = a_topic("korea", "country", "Korea", also=("Chosen",))
    deck = a_statement("The Japanese in Chosen stayed in <Korea> until September.", korea)

    assert refused(deck).rule == "G22"


@pytest.mark.parametrize(
    ("statement", "rule"),
    [
        ("It was <cold>.", "G40"),
        ("They were at <the port>.", "G40"),
        ("He said that <nobody had ever told him so before> and left Tokyo.", "long"),
    ],
)
def test_what_cannot_be_filled_fairly_is_refused(statement, rule):
    assert refused(a_statement(statement)).rule == rule


def test_little_words_do_not_count_as_content():
    assert content_words("The marines of the fleet took ____ in August.", english()) == 4


# Facts with a gap in the value's place


def test_a_date_keeps_its_preposition_before_the_gap():
    question = asked(landings(), "second/began", Form.CLOZE)

    assert question.prompt == "Fill the gap: The eastern landing began on ____."
    assert question.entry == "a day, such as 4 July 1776"
    assert grade(landings(), question, "13 August").grade is Grade.RIGHT
    assert grade(landings(), question, "August 1945").grade is Grade.WRONG


@pytest.mark.parametrize(
    ("date", "gapped"),
    [("1945-08-13", "on ____"), ("1945-08", "in ____"), ("about 1945-08-13", "____"),
     ("about 1945-08", "in ____"), ("night of 1945-08-13", "on ____"),
     ("1945-08-08 17:00 Moscow", "on ____, Moscow time")],
)  # fmt: skip
def test_a_doubt_about_a_date_belongs_to_its_answer(date, gapped):
    deck = a_deck(a_topic("e", "landing", "the eastern landing", began=date))
    question = asked(deck, "e/began", Form.CLOZE)

    assert question.prompt == f"Fill the gap: The eastern landing began {gapped}."


def test_a_topic_is_filled_in_by_any_of_its_names():
    question = asked(landings(), "first/commander#kozlov", Form.CLOZE)

    assert question.prompt == "Fill the gap: ____ commanded the northern landing."
    assert grade(landings(), question, "kozlov").grade is Grade.RIGHT
    assert grade(landings(), question, "Petrov").grade is Grade.WRONG


def test_another_position_on_a_date_is_another_sources():
    question = asked(landings(), "second/ended@tass", Form.CLOZE)

    assert question.prompt.startswith("Fill the gap: According to TASS, the eastern landing ended")
    assert grade(landings(), question, "17 August 1945").grade is Grade.OTHER_SOURCE


def test_a_topic_that_holds_its_date_gives_it_away():
    deck = a_deck(a_topic("e", "event", "the great floods of August", date="1945-08"))

    assert refused(deck, "e/date").rule == "G22"


def test_a_gap_is_asked_and_read_as_plain_text():
    question = asked(a_statement(PORT), "e/statements#1", Form.CLOZE)

    assert ask_text(question).endswith("\n  (what is missing, in one word or a few)")
    assert read_answer(question, " 13 ") == "13"
    assert read_answer(question, "?") == ""


def test_what_is_not_to_be_learned_is_not_asked():
    deck = a_deck(a_topic("e", statements=a_fact(PORT, id="1"), learnable=False))

    assert refused(deck).rule == "learn"


THIRD = "By the first night of the landing only about <a third!a half> had surrendered."
LAST = "By the first night those of the garrison who had surrendered were <a third!half of them>."


@pytest.mark.parametrize(
    ("statement", "hint"),
    [
        (LAST, "two words"),
        ("On the way to the coast the Soviet ships lost surprise by <opening fire>.", "two words"),
        ("In the harbour the women of the town waved <red> flags.", "one word"),
        ("The harbour was taken on that day by men of the fleet <in small boats>.", "three words"),
    ],
)
def test_the_hint_counts_common_words(statement, hint):
    """What they say can mostly be said in other words; a name is known or not."""
    question = asked(a_statement(statement), "e/statements#1", Form.CLOZE)

    assert question.entry == f"what is missing, in {hint}"


def test_of_a_name_nothing_is_told():
    question = asked(a_statement("On that day the marines of the fleet landed at <Yuki>."),
                     "e/statements#1", Form.CLOZE)  # fmt: skip

    assert question.entry == "what is missing, in one word or a few"


@pytest.mark.parametrize(
    ("statement", "typed", "is_right"),
    [
        (LAST, "a third of the garrison", True),
        (LAST, "half of them", False),
        (LAST, "half of the men", False),
        (LAST, "of a third", False),
        (THIRD, "a third of the garrison", False),  # there the sentence goes on by itself
    ],
)
def test_who_ends_a_sentence_may_go_on_behind_the_answer(statement, typed, is_right):
    assert (filled(statement, typed).grade is Grade.RIGHT) is is_right
