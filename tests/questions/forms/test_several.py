"""Several: every right option is to be marked, and only from lists that are known to be whole."""

from __future__ import annotations

from collections import Counter

import pytest

from quizapp.facts.values import TopicRef
from quizapp.questions import Question, ask, ask_text, grade, read_answer, refusals
from quizapp.questions.examiner import examiner_of
from quizapp.questions.terms import Direction, Form, Grade, Rung
from quizapp.questions.truth import Asked, refute
from tests.builders import a_deck, a_fact, a_list, a_source, a_topic
from tests.questions.sharers import RED, WHITE, raids, treaties
from tests.questions.theatre import asked, fact_of
from tests.scale import scaled
from tests.study.decks import august

SEEDS = scaled(30, 300)
BACK = Direction.BACKWARD


def several(deck, tail, seed=1, direction=Direction.FORWARD):
    return asked(deck, tail, Form.SEVERAL, seed=seed, direction=direction)


def why_not(deck, tail, direction=Direction.FORWARD):
    """What forbids the form for a fact."""
    found = {(form, way): why for form, way, why in refusals(deck, fact_of(deck, tail))}
    return found[Form.SEVERAL, direction]


def test_the_stem_asks_for_every_one():
    question = several(treaties(), "yalta/parties#ussr")

    assert question.prompt == (
        "Which of these states was a party to the Yalta agreement? Mark every one that fits."
    )
    assert ask_text(question).endswith("(the numbers of all that fit, such as 1 3 4)")


def test_there_are_two_to_four_right_ones_and_two_or_three_wrong_ones():
    for seed in range(SEEDS):
        question = several(treaties(), "yalta/parties#usa", seed)

        assert 2 <= len(question.key) <= 4
        assert 2 <= len(question.options) - len(question.key) <= 3
        assert "usa" in question.key


def test_the_key_holds_what_the_deck_states_and_all_else_is_proved_wrong():
    deck = treaties()
    world, topic = examiner_of(deck).world, deck.topics["yalta"]
    spec = deck.spec(topic, "parties")
    members = {str(fact.value) for fact in topic.entries["parties"].facts}

    for seed in range(SEEDS):
        question = several(deck, "yalta/parties#ussr", seed)

        assert set(question.key) <= members
        for option in question.options:
            proof = refute(world, topic, spec, TopicRef(option.key), Asked())
            assert (proof is None) is (option.key in question.key)


def test_the_key_and_the_answer_follow_the_order_of_the_options():
    for seed in range(SEEDS):
        question = several(treaties(), "yalta/parties#ussr", seed)
        right = [option for option in question.options if option.key in question.key]

        assert question.key == tuple(option.key for option in right)
        assert all(option.text in question.answer for option in right)


def test_the_facts_are_those_of_the_right_options_the_target_first():
    question = several(treaties(), "yalta/parties#usa")

    assert question.facts[0] == "test:yalta/parties#usa"
    assert set(question.facts) == {f"test:yalta/parties#{key}" for key in question.key}


def test_the_feedback_tells_of_every_right_one():
    question = several(treaties(), "yalta/parties#ussr")
    right = [option.about for option in question.options if option.key in question.key]

    assert question.explanation == " ".join(right)


def test_of_more_members_than_are_shown_each_is_sometimes_there():
    shown = Counter(key for seed in range(SEEDS)
                    for key in several(treaties(), "yalta/parties#ussr", seed).key)  # fmt: skip

    assert set(shown) == {"ussr", "usa", "britain"}


def test_every_option_tells_what_it_is_true_of():
    options = several(treaties(), "yalta/parties#ussr", seed=2).options

    told = {option.key: option.about for seed in range(SEEDS)
            for option in several(treaties(), "yalta/parties#ussr", seed).options}  # fmt: skip
    assert all(option.about or option.key in ("poland", "sweden") for option in options)
    assert told["usa"] == "Usa was a party to the Yalta agreement."
    assert told["china"] == "It was not there."


def test_backward_the_topics_of_a_list_known_to_be_whole_are_asked_for():
    for seed in range(SEEDS):
        question = several(raids(), "r1/units#fox", seed, BACK)

        assert question.prompt == (
            "In which of these did Fox Company take part? Mark every one that fits."
        )
        assert set(question.key) <= {"r1", "r2", "r3"}
        assert {option.key for option in question.options} >= {"r4", "r5"}
        assert set(question.facts) == {f"test:{key}/units#fox" for key in question.key}


def test_an_open_list_is_refused_with_the_word_that_closes_it():
    """G3."""
    forward = why_not(treaties(), "truce/parties#ussr")
    backward = why_not(treaties(), "truce/parties#ussr", BACK)

    assert (forward.rule, forward.cheapest) == ("G3", "Write all: if the list is whole.")
    assert (backward.rule, backward.cheapest) == ("G3", "Write complete: [agreements] for “Ussr”.")


def test_one_right_answer_is_not_several():
    deck = a_deck(a_topic("e", units=a_list("u", whole=True)),
                  *(a_topic(n, "formation") for n in "uvwx"))  # fmt: skip

    assert why_not(deck, "e/units#u").rule == "G11"


def test_what_one_source_says_is_not_asked_so():
    """G30."""
    deck = a_deck(
        a_topic("e", "agreement",
                parties=a_list(a_fact("a", says="s"), a_fact("b", says="s"), whole=True)),
        *(a_topic(n, "state") for n in "abcd"),
        sources=(a_source("s"),),
    )  # fmt: skip

    assert why_not(deck, "e/parties@s#a").rule == "G30"


def test_neither_side_nor_region_parts_the_right_from_the_wrong():
    """G13: a Japanese signer is shown only beside another Japanese."""
    people = {"m": RED, "n": RED, "o": RED, "t": WHITE, "u": WHITE}
    deck = a_deck(
        a_topic("pact", "agreement", "the Pact",
                signed_by=a_list("m", "t", whole=True, u="He was ill.")),
        *(a_topic(name, "officer", f"Officer {name.upper()}", facets=facets)
          for name, facets in people.items()),
    )  # fmt: skip

    for seed in range(SEEDS):
        question = several(deck, "pact/signed-by#m", seed)
        assert set(question.key) == {"m", "t"}
        assert question.option("u")


def test_a_member_alone_of_its_side_is_refused():
    """G13."""
    deck = a_deck(
        a_topic("pact", "agreement", "the Pact", signed_by=a_list("m", "n", "t", whole=True)),
        a_topic("t", "officer", facets=WHITE),
        *(a_topic(name, "officer", facets=RED) for name in "mnopq"),
    )

    assert why_not(deck, "pact/signed-by#t").rule in ("G13", "G11")
    assert all("t" not in several(deck, "pact/signed-by#m", seed).key for seed in range(SEEDS))


def test_what_may_be_one_thing_never_stands_together():
    """G4: a port and the town of the same name."""
    deck = a_deck(
        a_topic("e", units=a_list("a", "b", "c", whole=True)),
        a_topic("a", "formation", "Unit A"),
        a_topic("b", "formation", "Unit B", part_of="c"),
        *(a_topic(name, "formation", f"Unit {name.upper()}") for name in "cxyz"),
    )

    for seed in range(SEEDS):
        assert not {"b", "c"} <= set(several(deck, "e/units#a", seed).key)


def test_what_the_stem_names_is_not_to_be_marked():
    """G22."""
    deck = a_deck(
        a_topic("e", name="the march of Bravo", units=a_list("a", "b", "c", whole=True)),
        *(a_topic(name[0].lower(), "formation", name)
          for name in ("Alpha", "Bravo", "Charlie", "Xray", "Yankee", "Zulu")),
    )  # fmt: skip

    assert all(several(deck, "e/units#a", seed).option("b") is None for seed in range(SEEDS))


# Grading


def marked(*keys):
    deck = treaties()
    question = next(
        question
        for seed in range(100)
        if len((question := several(deck, "yalta/parties#ussr", seed)).key) == 3
    )
    wrong = [option.key for option in question.options if option.key not in question.key]
    return grade(deck, question, tuple(wrong[0] if key == "wrong" else key for key in keys))


@pytest.mark.parametrize(
    ("keys", "grade_given", "credit", "score"),
    [
        (("usa", "ussr", "britain"), Grade.RIGHT, 1000, (3, 3)),
        (("usa", "ussr"), Grade.WRONG, 666, (2, 3)),
        (("usa", "ussr", "britain", "wrong"), Grade.WRONG, 666, (3, 3)),
        (("usa", "wrong"), Grade.WRONG, 0, (1, 3)),
        (("wrong",), Grade.WRONG, 0, (0, 3)),
    ],
)
def test_a_wrong_mark_takes_a_right_one_away(keys, grade_given, credit, score):
    found = marked(*keys)

    assert (found.grade, found.credit, found.score) == (grade_given, credit, score)


def test_nothing_marked_is_no_answer():
    assert (marked().grade, marked().blamed, marked().praised) == (Grade.BLANK, (), ())


def test_who_is_left_out_is_blamed_and_who_is_marked_is_praised_but_never_the_target():
    assert marked("usa").blamed == ("test:yalta/parties#britain",)
    assert marked("usa").praised == ("test:yalta/parties#usa",)


def test_the_remark_names_what_does_not_fit():
    assert marked("usa", "wrong").remark.startswith("Wrongly marked: ")
    assert marked("usa", "ussr").remark == marked("usa", "ussr", "britain").remark == ""


# Plain text


@pytest.mark.parametrize("typed", ["1 3", "13", "3, 1", "a c", "ac", "1 c"])
def test_as_plain_text_several_are_named_by_numbers_or_letters(typed):
    question = several(treaties(), "yalta/parties#ussr")

    keys = [option.key for option in question.options]
    assert read_answer(question, typed) == (keys[0], keys[2])


def test_as_plain_text_nothing_is_no_answer_and_nonsense_is_none():
    question = several(treaties(), "yalta/parties#ussr")

    assert read_answer(question, "") == ()
    assert read_answer(question, "?") == ()
    assert read_answer(question, "1 9") is None
    assert read_answer(question, "all of them") is None


def test_what_is_prepared_can_be_asked_for_every_seed():
    deck = august()
    found = 0

    for fact in deck.askable:
        for way in Direction:
            made = ask(deck, fact, Form.SEVERAL, Rung.DISCRIMINATE, way, 1)
            if not isinstance(made, Question):
                continue
            found += 1
            for seed in range(2, 2 + scaled(3, 20)):
                again = ask(deck, fact, Form.SEVERAL, Rung.DISCRIMINATE, way, seed)
                assert isinstance(again, Question)
                assert len(again.key) >= 2
                assert len(again.options) - len(again.key) >= 2

    assert found >= 30
