"""How questions and sentences read: format notes, section c, by the number of the rule."""

from __future__ import annotations

import pytest

from quizapp.questions.terms import Direction, Form
from quizapp.questions.wording import capital, finished
from tests.builders import a_deck, a_fact, a_list, a_source, a_topic
from tests.questions.theatre import an_army, asked, landings

BACK = Direction.BACKWARD


def plain(text):
    return text.replace("\u00a0", " ")


def prompt(deck, tail, form=Form.CHOICE, direction=Direction.FORWARD):
    return plain(asked(deck, tail, form, direction=direction).prompt)


def landing(topic_id="e", **properties):
    """A deck with one event and enough else to choose from."""
    others = (a_topic(f"o{n}", "landing", date=f"1945-08-{n}") for n in (10, 12, 17, 20, 24))
    return a_deck(a_topic(topic_id, "landing", "the landing", **properties), *others)


def test_names_keep_their_article_in_a_sentence_and_drop_it_alone():
    """Rule 1."""
    question = asked(landings(), "first/date", direction=BACK)

    assert asked(landings(), "first/date").prompt == "When did the northern landing take place?"
    assert question.answer == "Northern landing"
    assert plain(question.explanation) == "The northern landing took place on 12 August 1945."


def test_a_capital_article_belongs_to_the_name():
    deck = a_deck(a_topic("f", "formation", commander="a"), a_topic("a", "officer", "An Chae-hong"))

    assert asked(deck, "f/commander#a", Form.TYPED).answer == "An Chae-hong"


def test_spans_begin_and_points_are():
    """Rule 3."""
    assert prompt(landings(), "second/began") == "When did the eastern landing begin?"
    assert prompt(landings(), "first/date") == "When did the northern landing take place?"


def test_lists_ask_which_of_these():
    """Rule 4."""
    assert (
        prompt(landings(), "first/units#b354")
        == "Which of these took part in the northern landing?"
    )


@pytest.mark.parametrize(
    ("holder", "stem"),
    [("person", "Who says that"), ("state", "Which of these states says that")],
)
def test_who_is_asked_only_where_persons_answer(holder, stem):
    """Rule 5."""
    deck = a_deck(
        a_topic("t", "claim", "the war was short", by=a_list("a", b="No.", c="No.")),
        *(a_topic(name, holder) for name in "abc"),
    )

    assert prompt(deck, "t/by#a").startswith(stem)


def test_a_state_lends_its_adjective():
    """Rule 6."""
    stem = prompt(landings(), "first/strength~ussr", Form.NUMBER)

    assert stem == "How many Soviet troops took part in the northern landing?"


def test_without_a_side_no_blank_is_left():
    deck = landing(strength="979 men")

    assert prompt(deck, "e/strength", Form.NUMBER) == "How many men took part in the landing?"


def test_what_a_number_counts_becomes_the_subject():
    """Rule 7."""
    deck = landing(strength=a_fact("665500 men", counts="Japanese in Manchuria alone"))
    question = asked(deck, "e/strength", Form.NUMBER)

    assert plain(question.prompt) == "What number is given for Japanese in Manchuria alone?"
    assert plain(question.explanation) == (
        "The number given for Japanese in Manchuria alone is 665,500 men."
    )


def test_a_source_gives_a_figure_for_what_it_counts():
    counted = a_fact("665500 men", counts="Japanese in Manchuria alone", says="staff")
    deck = a_deck(
        a_topic("e", "landing", "the landing", strength=counted),
        sources=(a_source("staff", voice="the General Staff"),),
    )
    question = asked(deck, "e/strength@staff", Form.NUMBER)

    given = "given by the General Staff for Japanese in Manchuria alone"
    assert plain(question.prompt) == f"What figure is {given}?"
    assert plain(question.explanation) == f"The figure {given} is 665,500 men."


def test_a_sentence_that_begins_with_quotation_marks_has_its_capital_within_them():
    assert capital("“trusteeship” means rule") == "“Trusteeship” means rule"


def test_what_is_to_be_named_is_called_by_its_kind():
    """A front commands, an army does, a division does: "which formation" would mean any."""
    deck = a_deck(
        a_topic("army", "formation", "the 25th Army", facets={"kind": "army"}, commander="a"),
        a_topic("corps", "formation", "the 39th Corps", facets={"kind": "corps"}, commander="b"),
        *(a_topic(name, "officer", name.upper()) for name in "ab"),
    )

    question = asked(deck, "army/commander#a", Form.TYPED, direction=BACK)
    assert question.prompt.startswith("Which army did A")


def test_what_a_date_counts_ends_the_question():
    """Rule 7."""
    stem = prompt(landings(), "second/ended@tass")

    assert stem == (
        "According to TASS, when did the eastern landing end, "
        "if the fall of the town is taken as the end?"
    )


def test_the_clock_is_said_only_where_another_shows_another_day():
    """Rule 8."""
    declared = landing(date="1945-08-08 17:00 Moscow")
    nagasaki = landing(date="1945-08-09 11:02 Tokyo")

    assert prompt(declared, "e/date") == "When did the landing take place, by Moscow time?"
    assert plain(asked(declared, "e/date").answer) == "8 August 1945"
    assert plain(asked(declared, "e/date").explanation) == (
        "The landing took place on 8 August 1945, Moscow time."
    )
    assert prompt(nagasaki, "e/date") == "When did the landing take place?"


def test_backward_asks_which_of_these_and_names_one_where_it_is_typed():
    """Rule 10."""
    deck = landings()

    assert (
        prompt(deck, "first/date", direction=BACK) == "Which of these happened on 12 August 1945?"
    )
    assert prompt(deck, "first/commander#kozlov", direction=BACK) == (
        "Which of these did Ivan Kozlov command?"
    )
    assert prompt(an_army(), "army/commander#smith", Form.TYPED, BACK) == (
        "Which formation did John Smith command in August 1945?"
    )


def test_the_source_comes_first_then_the_question():
    """Rule 11."""
    deck = landings()

    assert prompt(deck, "second/dead~japan@memoirs", Form.NUMBER) == (
        "According to Japanese memoirs, how many Japanese troops died in the eastern landing?"
    )
    assert prompt(deck, "second/ended@wiki", Form.WHICH_SOURCE) == (
        "Which of these sources says that the eastern landing ended on 17 August 1945?"
    )


def test_a_source_without_a_voice_stands_in_quotation_marks():
    """Rule 13."""
    assert prompt(landings(), "second/ended@wiki").startswith("According to “Seishin”, when did")


def test_the_mark_of_a_title_swallows_ours():
    """Rule 13."""
    deck = a_deck(
        a_topic("w", "work", "Who Fought?", author="a"), a_topic("a", "historian", "Ann Lee")
    )

    assert prompt(deck, "w/author", Form.TYPED) == "Who wrote “Who Fought?”"
    assert finished("we read “Why?”.") == "We read “Why?”"


def test_a_value_in_turn_carries_its_time():
    """A commander without bounds is meant at the deck's time; an event brings its own."""
    deck = landings()

    assert prompt(deck, "b13/commander#trushin").endswith("the 13th Brigade in August 1945?")
    assert prompt(deck, "first/commander#kozlov") == "Who commanded the northern landing?"
    assert prompt(deck, "second/commander#trushin") == (
        "Who commanded the eastern landing from 15 August 1945?"
    )


@pytest.mark.parametrize(
    ("bounds", "said"),
    [
        ({"since": "1944", "until": "1945-08"}, "from 1944 to August 1945"),
        ({"until": "1945-08-15"}, "until 15 August 1945"),
        ({"on": "1945-08-15"}, "on 15 August 1945"),
    ],
)
def test_bounds_are_said_as_they_are_known(bounds, said):
    deck = a_deck(
        a_topic("f", "formation", commander=a_fact("a", **bounds)), a_topic("a", "officer")
    )

    assert prompt(deck, "f/commander#a", Form.TYPED).endswith(f"commanded F {said}?")


@pytest.mark.parametrize(
    ("kind", "where"), [("port", "at X"), ("city", "in X"), ("island", "on X")]
)
def test_a_place_brings_its_preposition(kind, where):
    deck = a_deck(a_topic("e", at="x"), a_topic("x", kind))

    assert asked(deck, "e/at", Form.TYPED).explanation == f"E took place {where}."


def test_an_authors_wording_goes_before_ours():
    deck = landing(
        date=a_fact("1945-08-13", ask="On which day did they go ashore?", say="They came <value>.")
    )

    assert prompt(deck, "e/date") == "On which day did they go ashore?"
    assert plain(asked(deck, "e/date").explanation) == "They came on 13 August 1945."


def test_several_voices_are_named_together():
    deck = a_deck(
        a_topic("e", date=[a_fact("1945-08-13", says=("a", "b")), a_fact("1945-08-20", says="c")]),
        sources=(a_source("a", voice="TASS"), a_source("b", voice="Pravda"), a_source("c")),
    )

    assert prompt(deck, "e/date@a").startswith("According to TASS and Pravda, when did")


def test_a_weak_source_is_always_named():
    """G33: as claimed by."""
    rumour = a_topic("e", "landing", "the landing", strength=a_fact("979 men", source="gossip"))
    deck = a_deck(rumour, sources=(a_source("gossip", voice="gossip", weak=True),))

    assert prompt(deck, "e/strength", Form.NUMBER) == (
        "According to gossip, how many men took part in the landing?"
    )


def test_a_source_goes_by_its_voice_wherever_it_is_named():
    """Rule 11: voices are people."""
    deck = a_deck(
        a_topic("t", "claim", "all went well", by=a_list("paper", x="No.", y="No.")),
        *(a_topic(name, "source", f"The {name} of 1945") for name in ("paper", "x", "y")),
        sources=(a_source("paper", voice="the Party's paper"), a_source("x"), a_source("y")),
    )
    question = asked(deck, "t/by#paper")

    assert question.answer == "Party's paper"
    assert question.explanation == "The Party's paper claims that all went well."


def test_a_historian_argues():
    deck = a_deck(
        a_topic("t", "claim", "all went well", by=a_list("frank", x="No.", y="No.")),
        *(a_topic(name, "historian", f"{name.title()} Smith") for name in ("frank", "x", "y")),
    )

    assert asked(deck, "t/by#frank").explanation == "Frank Smith argues that all went well."


def test_an_ordinal_is_held_to_what_it_counts():
    deck = landings()

    assert asked(deck, "first/units#b354").answer == "354th\u00a0Battalion"
