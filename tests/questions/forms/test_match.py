"""Match: to each of several topics belongs one of several values."""

from __future__ import annotations

from collections import Counter

import pytest

from quizapp.facts.deck import Deck
from quizapp.questions import Question, ask, ask_text, grade, read_answer, refusals
from quizapp.questions.examiner import examiner_of
from quizapp.questions.pairs import Fellows
from quizapp.questions.terms import Direction, Form, Grade, Rung
from quizapp.questions.truth import Asked, refute
from tests.builders import a_deck, a_fact, a_list, a_name, a_source, a_topic
from tests.questions.theatre import asked, fact_of, landings
from tests.scale import scaled
from tests.study.decks import august

SEEDS = scaled(20, 200)
LONG = "the land that lies between the two rivers and the sea to the east"


def matched(deck: Deck, tail: str, seed: int = 1) -> Question:
    return asked(deck, tail, Form.MATCH, seed=seed)


def reason(deck: Deck, tail: str) -> str:
    """The rule that forbids a match about a fact."""
    return {form: why.rule for form, _, why in refusals(deck, fact_of(deck, tail))}[Form.MATCH]


def at_ports(count: int, *more: object) -> Deck:
    """So many landings, each at its own port."""
    landings_ = [a_topic(f"e{n}", "landing", f"Landing {n}", at=f"p{n}") for n in range(count)]
    ports = [a_topic(f"p{n}", "port", f"Port {'ABCDEFGHIJ'[n]}") for n in range(count)]
    return a_deck(*landings_, *ports, *more)


def of_terms(**meanings: str) -> Deck:
    return a_deck(*(a_topic(name, "term", meaning=meaning) for name, meaning in meanings.items()))


def check_one_to_one(deck: Deck, question: Question) -> None:
    """G43: for every row one option is stated, and every other is proved wrong."""
    world = examiner_of(deck).world
    every = {str(fact.value): fact.value for fact in deck.facts.values()}
    for row, key in zip(question.rows, question.key, strict=True):
        fact = deck.facts[f"{deck.id}:{row.key}"]
        topic, spec = deck.topics[fact.topic], deck.spec_of(fact)
        assert str(fact.value) == key
        for option in question.options:
            proof = refute(world, topic, spec, every[option.key], Asked())
            assert (proof is None) is (option.key == key), (row, option)


def test_the_target_is_among_the_rows_and_every_row_has_one_right_value():
    for seed in range(SEEDS):
        question = matched(landings(), "first/at", seed)

        assert question.target == "test:first/at"
        assert {f"test:{row.key}" for row in question.rows} == set(question.facts)
        check_one_to_one(landings(), question)


def test_four_to_seven_pairs_and_at_most_one_value_more_which_is_said():
    deck = at_ports(10)

    for seed in range(SEEDS):
        question = matched(deck, "e0/at", seed)
        extra = len(question.options) - len(question.rows)

        assert 4 <= len(question.rows) <= 7
        assert extra in (0, 1)
        assert question.prompt.endswith("One answer is left over.") is bool(extra)


def test_values_are_asked_for_under_the_propertys_own_head():
    deck = at_ports(4)

    assert matched(deck, "e0/at").prompt == "Where did each of these take place?"


def test_rows_show_names_and_after_the_answer_both_sides_tell_the_fact():
    question = matched(landings(), "first/at")

    row = next(row for row in question.rows if row.key == "first/at")
    assert row.text == "Northern landing"
    assert row.about == "The northern landing took place at Rashin."
    assert question.option("rashin").about == row.about
    assert question.option("rashin").names == ("Najin", "나진")


def test_the_answer_tells_all_pairs():
    question = matched(at_ports(4), "e0/at")

    told = question.answer.split("; ")
    assert len(told) == 4
    assert "Landing 0 – Port A" in told


def test_the_sources_of_all_pairs_are_shown():
    sources = [a_source(f"s{n}") for n in range(4)]
    deck = a_deck(
        *(a_topic(f"e{n}", "landing", at=a_fact(f"p{n}", source=(f"s{n}",))) for n in range(4)),
        *(a_topic(f"p{n}", "port", f"Port {'ABCD'[n]}") for n in range(4)),
        sources=sources,
    )

    assert {one.source for one in matched(deck, "e0/at").citations} == {"s0", "s1", "s2", "s3"}


def test_dates_stand_in_the_order_of_time():
    """G18."""
    deck = a_deck(*(a_topic(f"e{n}", date=f"1945-08-{n}") for n in range(10, 20)))

    for seed in range(SEEDS):
        days = [option.key for option in matched(deck, "e13/date", seed).options]

        assert days == sorted(days)


def test_the_targets_row_is_as_often_in_one_place_as_in_another():
    """G19: within three sigma."""
    deck, seeds = at_ports(4), 600
    questions = (matched(deck, "e0/at", seed) for seed in range(seeds))
    places = Counter([row.key for row in q.rows].index("e0/at") for q in questions)

    sigma = (seeds * 1 / 4 * 3 / 4) ** 0.5
    assert all(abs(places[place] - seeds / 4) < 3 * sigma for place in range(4))


def test_a_value_that_two_topics_have_is_offered_once_and_for_one_of_them():
    deck = at_ports(6, a_topic("twin", "landing", "Landing 9", at="p1"))

    for seed in range(SEEDS):
        question = matched(deck, "e0/at", seed)

        assert not {"e1/at", "twin/at"} <= {row.key for row in question.rows}
        check_one_to_one(deck, question)


def test_a_name_that_holds_another_rows_value_does_not_stand_beside_it():
    """G22: the landing at Port B, and Port B among the answers."""
    deck = at_ports(
        5, a_topic("told", "landing", "the Zulu raid", at="quay"), a_topic("quay", "port", "Zulu")
    )

    assert reason(deck, "told/at") == "G22"
    for seed in range(SEEDS):
        assert "quay" not in [option.key for option in matched(deck, "e0/at", seed).options]


def test_days_stand_with_days():
    """G8."""
    deck = a_deck(
        *(a_topic(f"e{n}", date=f"1945-08-{n}") for n in range(10, 14)),
        *(a_topic(f"m{n}", date=f"1945-0{n}") for n in range(1, 6)),
    )

    for seed in range(SEEDS):
        assert all(len(option.key) == 10 for option in matched(deck, "e10/date", seed).options)


def test_names_of_other_times_are_matched_without_showing_them_beforehand():
    ports = [
        a_topic(f"p{n}", "port", old, also=(a_name(new, since="1945"),))
        for n, (old, new) in enumerate(
            [("Rashin", "Najin"), ("Seishin", "Chongjin"), ("Genzan", "Wonsan"), ("Yuki", "Unggi")]
        )
    ]
    deck = a_deck(*ports)

    question = matched(deck, "p0/name#najin")

    assert {row.names for row in question.rows} == {()}
    assert question.prompt.startswith("What is each of these places called today?")
    assert "Rashin – Najin" in question.answer


@pytest.mark.parametrize(
    ("deck", "tail", "rule"),
    [
        (at_ports(3), "e0/at", "G43"),
        (a_deck(*(a_topic(f"e{n}", units=a_list(f"u{n}")) for n in range(5)),
                *(a_topic(f"u{n}", "formation") for n in range(5))), "e0/units#u0", "G3"),
        (landings(), "second/commander#trushin", "when"),
        (of_terms(a=LONG, b="a hill", c="a river", d="a lake", e="a sea"), "a/meaning", "G40"),
        (of_terms(a="a town always open", b="a hill", c="a river", d="a lake", e="a sea"),
         "a/meaning", "G26"),
        (a_deck(*(a_topic(f"e{n}", date=f"1945-08-{n} 01:00 Tokyo") for n in range(10, 16))),
         "e10/date", "G14"),
        (a_deck(a_topic("w", date=a_fact("1945-08-12", source="gossip")),
                *(a_topic(f"e{n}", date=f"1945-08-1{n}") for n in range(3, 8)),
                sources=(a_source("gossip", weak=True),)), "w/date", "G30"),
    ],
)  # fmt: skip
def test_a_refusal_names_the_rule(deck, tail, rule):
    assert reason(deck, tail) == rule


def test_whole_lists_are_matched_though_a_topic_has_several_values():
    deck = a_deck(
        *(a_topic(f"e{n}", units=a_list(f"u{n}", f"v{n}", whole=True)) for n in range(5)),
        *(a_topic(f"{kind}{n}", "formation") for kind in "uv" for n in range(5)),
    )

    for seed in range(SEEDS):
        check_one_to_one(deck, matched(deck, "e0/units#u0", seed))


# What an answer is worth


def given(question: Question, *, wrong: tuple[str, ...] = (), left: tuple[str, ...] = ()):
    """The right answer but for rows that are swapped in a circle, and rows left open."""
    keys = dict(zip((row.key for row in question.rows), question.key, strict=True))
    moved = dict(zip(wrong, [keys[row] for row in (*wrong[1:], *wrong[:1])], strict=True))
    return tuple(
        "" if row.key in left else moved.get(row.key, keys[row.key]) for row in question.rows
    )


FOUR = at_ports(4)


@pytest.mark.parametrize(
    ("wrong", "left", "verdict", "credit", "score"),
    [
        ((), (), Grade.RIGHT, 1000, (4, 4)),
        (("e1/at", "e2/at"), (), Grade.NEARLY, 800, (2, 4)),
        ((), ("e1/at",), Grade.NEARLY, 800, (3, 4)),
        (("e0/at", "e1/at"), (), Grade.WRONG, 500, (2, 4)),
        ((), ("e0/at",), Grade.WRONG, 750, (3, 4)),
        (("e0/at", "e1/at", "e2/at", "e3/at"), (), Grade.WRONG, 0, (0, 4)),
    ],
)
def test_the_targets_own_pair_decides(wrong, left, verdict, credit, score):
    question = matched(FOUR, "e0/at")

    marked = grade(FOUR, question, given(question, wrong=wrong, left=left))

    assert (marked.grade, marked.credit, marked.score) == (verdict, credit, score)


def test_wrong_pairs_are_blamed_right_ones_praised_and_open_ones_neither():
    question = matched(FOUR, "e0/at")

    marked = grade(FOUR, question, given(question, wrong=("e0/at", "e1/at"), left=("e2/at",)))

    assert marked.blamed == ("test:e1/at",)
    assert marked.praised == ("test:e3/at",)


@pytest.mark.parametrize("nothing", [(), ("", "", "", "")])
def test_nothing_matched_is_no_answer(nothing):
    question = matched(FOUR, "e0/at")

    assert grade(FOUR, question, nothing).grade is Grade.BLANK


# As plain text


def test_as_plain_text_rows_have_numbers_and_values_letters():
    question = matched(FOUR, "e0/at")

    lines = ask_text(question).splitlines()

    assert lines[1] == f"  1. {question.rows[0].text}"
    assert lines[6] == f"  a. {question.options[0].text}"


@pytest.mark.parametrize("text", ["1b 2a 3d 4c", "1b2a3d4c", "4c, 3d, 2a, 1b", "1-B 2-A 3-D 4-C",
                                  "b a d c", "badc"])  # fmt: skip
def test_numbers_with_letters_or_letters_in_turn_give_the_pairs(text):
    question = matched(FOUR, "e0/at", seed=2)
    keys = [option.key for option in question.options]

    assert read_answer(question, text) == (keys[1], keys[0], keys[3], keys[2])


def test_rows_may_be_left_open():
    question = matched(FOUR, "e0/at")

    assert read_answer(question, "2a") == ("", question.options[0].key, "", "")


@pytest.mark.parametrize("text", ["1b 2b", "1a 1b", "9a", "1h 2a", "b a d", "b a d d", "1b and",
                                  "the northern landing"])  # fmt: skip
def test_what_is_no_match_answers_nothing(text):
    assert read_answer(matched(FOUR, "e0/at", seed=2), text) is None


@pytest.mark.parametrize("text", ["", "?"])
def test_nothing_or_a_question_mark_is_no_answer(text):
    assert read_answer(matched(FOUR, "e0/at"), text) == ()


def test_every_match_of_the_shipped_deck_is_one_to_one():
    deck = august()
    examiner = examiner_of(deck)
    prepared = ((fact, examiner.pairs.fellows(fact.id)) for fact in deck.askable)
    matchable = [fact for fact, found in prepared if isinstance(found, Fellows)]

    for seed in range(scaled(1, 20)):
        for fact in matchable[:: scaled(5, 1)]:
            question = ask(deck, fact, Form.MATCH, Rung.RECOGNISE, Direction.FORWARD, seed)

            assert isinstance(question, Question)
            assert grade(deck, question, question.key).grade is Grade.RIGHT
            check_one_to_one(deck, question)
    assert len(matchable) > 60
