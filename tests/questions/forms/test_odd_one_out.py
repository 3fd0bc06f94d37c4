"""Odd one out: all options but one are proved to share what the question names."""

from __future__ import annotations

from collections import Counter

from quizapp.facts.values import TopicRef
from quizapp.questions import Question, ask, ask_text, grade, read_answer, refusals
from quizapp.questions.examiner import examiner_of
from quizapp.questions.terms import Direction, Form, Grade, Rung
from quizapp.questions.truth import Asked, refute
from tests.builders import a_deck, a_fact, a_list, a_source, a_topic
from tests.questions.sharers import RED, WHITE, raids, treaties
from tests.questions.theatre import asked, fact_of, landings
from tests.scale import scaled
from tests.study.decks import august

SEEDS = scaled(30, 300)
BACK = Direction.BACKWARD


def odd(deck, tail, seed=1, direction=Direction.FORWARD):
    return asked(deck, tail, Form.ODD_ONE_OUT, seed=seed, direction=direction)


def why_not(deck, tail, direction=Direction.FORWARD):
    """What forbids the form for a fact."""
    found = {(form, way): why for form, way, why in refusals(deck, fact_of(deck, tail))}
    return found[Form.ODD_ONE_OUT, direction]


def test_the_stem_names_the_property_and_says_not_in_capitals():
    """G29."""
    question = odd(treaties(), "yalta/parties#ussr")

    assert question.prompt == "Which of these states was NOT a party to the Yalta agreement?"
    assert question.stress == "NOT"


def test_three_share_the_property_and_one_is_proved_not_to():
    deck = treaties()
    world, topic = examiner_of(deck).world, deck.topics["yalta"]
    spec = deck.spec(topic, "parties")

    for seed in range(SEEDS):
        question = odd(deck, "yalta/parties#usa", seed)
        keys = [option.key for option in question.options]
        proved = {key: refute(world, topic, spec, TopicRef(key), Asked()) for key in keys}

        assert len(keys) == len(set(keys)) == 4
        assert "usa" in keys
        assert [key for key in keys if proved[key] is not None] == list(question.key)


def test_where_only_two_share_it_three_options_are_enough():
    question = odd(treaties(), "pact/parties#france")

    assert len(question.options) == 3
    assert set(question.facts) == {"test:pact/parties#france", "test:pact/parties#ussr"}


def test_an_open_list_is_enough_if_something_is_denied():
    assert odd(treaties(), "truce/parties#ussr").key == ("china",)


def test_backward_a_topic_is_odd_that_does_not_have_the_value():
    for seed in range(SEEDS):
        question = odd(raids(), "r1/units#fox", seed, BACK)

        assert question.prompt == "In which of these did Fox Company NOT take part?"
        assert set(question.key) < {"r4", "r5"}
        assert question.facts[0] == "test:r1/units#fox"
        assert set(question.facts) == {f"test:r{n}/units#fox" for n in (1, 2, 3)}


def test_a_part_of_a_part_is_no_odd_one():
    """Trap: the 354th Battalion is in the Far East Command, through its brigade and its fleet."""
    deck = a_deck(
        a_topic("b354", "formation", "the 354th Battalion", part_of="b13"),
        a_topic("b13", "formation", "the 13th Brigade", part_of="fleet"),
        a_topic("fleet", "formation", "the Pacific Fleet", part_of="command"),
        a_topic("front", "formation", "the 1st Front", part_of="command"),
        a_topic("guard", "formation", "the Home Guard", part_of="ministry"),
        a_topic("command", "formation", "the Far East Headquarters"),
        a_topic("ministry", "formation", "the Ministry"),
    )

    for seed in range(SEEDS):
        assert odd(deck, "fleet/part-of#command", seed, BACK).key == ("guard",)


def test_the_odd_one_shares_side_region_and_kind_with_another():
    """G13."""
    deck = a_deck(
        a_topic("pact", "agreement", "the Pact",
                signed_by=a_list("m", "t", u="He was ill.", s="He refused.")),
        a_topic("s", "statesman", facets=RED),
        *(a_topic(name, "officer", f"Officer {name.upper()}", facets=facets)
          for name, facets in {"m": RED, "t": WHITE, "u": WHITE}.items()),
    )  # fmt: skip

    assert all(odd(deck, "pact/signed-by#t", seed).key == ("u",) for seed in range(SEEDS))
    assert why_not(deck, "pact/signed-by#m").rule == "G13"


def test_what_may_be_one_thing_never_stands_together():
    """G4."""
    deck = a_deck(
        a_topic("e", units=a_list("a", "b", "c", x="It came later.")),
        a_topic("b", "formation", part_of="c"),
        *(a_topic(name, "formation") for name in "acx"),
    )

    for seed in range(SEEDS):
        keys = {option.key for option in odd(deck, "e/units#a", seed).options}
        assert not {"b", "c"} <= keys


def test_the_odd_one_is_as_often_in_one_place_as_in_another():
    """G19: within three sigma."""
    seeds = 400
    questions = [odd(treaties(), "yalta/parties#ussr", seed) for seed in range(seeds)]
    places = Counter([o.key for o in q.options].index(q.key[0]) for q in questions)

    sigma = (seeds * 1 / 4 * 3 / 4) ** 0.5
    assert all(abs(places[place] - seeds / 4) < 3 * sigma for place in range(4))


def test_every_option_tells_what_it_is_true_of():
    question = odd(treaties(), "truce/parties#ussr")

    assert question.option("usa").about == "Usa was a party to the Truce."
    assert question.option("china").about == "It came later."


def test_the_authors_own_words_have_no_opposite():
    own = a_fact("a", ask="Whose work was <topic>?")
    deck = a_deck(
        a_topic("e", units=a_list(own, "b", x="No.")), *(a_topic(n, "formation") for n in "abx")
    )

    assert why_not(deck, "e/units#a").rule == "wording"
    assert why_not(deck, "e/units#b").rule == "G11"


def test_what_one_source_says_is_not_asked_so():
    """G30."""
    deck = a_deck(
        a_topic("e", units=a_list(a_fact("a", says="s"), a_fact("b", says="s"), x="No.")),
        *(a_topic(n, "formation") for n in "abx"),
        sources=(a_source("s"),),
    )

    assert why_not(deck, "e/units@s#a").rule == "G30"


def test_where_nothing_is_proved_not_to_share_it_there_is_no_odd_one():
    """G3."""
    deck = a_deck(a_topic("e", units=a_list("a", "b")), *(a_topic(n, "formation") for n in "abx"))

    assert why_not(deck, "e/units#a").rule == "G3"


def test_a_time_that_the_plain_question_says_must_stand_in_this_one_too():
    question = odd(a_deck(
        *(a_topic(f"e{n}", "formation", facets=RED, commander="m") for n in range(3)),
        *(a_topic(f"f{n}", "formation", facets=RED, commander="n") for n in range(3)),
        a_topic("m", "officer", "Ivan Moss"), a_topic("n", "officer", "Ivan Nash"),
    ), "e1/commander#m", 1, BACK)  # fmt: skip

    assert question.prompt == "Which of these did Ivan Moss NOT command in August\u00a01945?"


def test_who_commanded_at_another_time_does_not_share_it():
    deck = a_deck(
        *(a_topic(f"e{n}", "formation", facets=RED, commander="m") for n in range(2)),
        a_topic("old", "formation", facets=RED, commander=a_fact("m", until="1944")),
        a_topic("f", "formation", facets=RED, commander="n"),
        a_topic("m", "officer", "Ivan Moss"), a_topic("n", "officer", "Ivan Nash"),
    )  # fmt: skip

    for seed in range(SEEDS):
        shown = odd(deck, "e0/commander#m", seed, BACK).options
        assert {option.key for option in shown} == {"e0", "e1", "f"}


def test_it_is_answered_like_a_choice():
    deck = treaties()
    question = odd(deck, "truce/parties#ussr")

    assert read_answer(question, "china") == "china"
    assert question.prompt in ask_text(question)
    assert grade(deck, question, "china").grade is Grade.RIGHT
    wrong = grade(deck, question, "usa")
    assert (wrong.grade, wrong.blamed, wrong.praised) == (Grade.WRONG, (), ())
    assert grade(deck, question, "").grade is Grade.BLANK


def test_a_single_value_has_nothing_beside_it():
    assert why_not(landings(), "first/at", BACK).rule == "G11"


def test_what_is_prepared_can_be_asked_for_every_seed():
    deck = august()
    found = 0

    for fact in deck.askable:
        for way in Direction:
            made = ask(deck, fact, Form.ODD_ONE_OUT, Rung.DISCRIMINATE, way, 1)
            if isinstance(made, Question):
                found += 1
                for seed in range(2, 2 + scaled(3, 20)):
                    again = ask(deck, fact, Form.ODD_ONE_OUT, Rung.DISCRIMINATE, way, seed)
                    assert isinstance(again, Question)
                    assert len(again.options) == len(again.facts) + 1 in (3, 4)

    assert found >= 30
