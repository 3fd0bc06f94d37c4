"""The door of the room: ask, grade, ways, refusals."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import quizapp.questions
from quizapp.questions import (
    GENERATOR,
    Question,
    ask,
    can_be_asked,
    grade,
    possible_ways,
    rungs_of,
    ways,
)
from quizapp.questions.asking import FORMS
from quizapp.questions.terms import Direction, Form, Grade, Rung
from tests.builders import a_deck, a_topic
from tests.questions.theatre import asked, fact_of, landings
from tests.study.decks import august

ROOT = Path(__file__).parent.parent.parent
FORTH, BACK = Direction.FORWARD, Direction.BACKWARD


def test_every_form_tells_its_rungs_and_reads_plain_text():
    assert set(FORMS) == set(Form)
    assert all(rules.RUNGS for rules in FORMS.values())


def test_every_form_lies_in_a_module_of_its_name():
    assert all(
        rules.__name__ == f"quizapp.questions.forms.{form.value.replace('-', '_')}"
        for form, rules in FORMS.items()
    )


def test_the_words_of_the_log_are_there_without_the_whole_room():
    """Memory and the window need them long before a question is made."""
    script = "import sys, quizapp.questions.terms; print('rapidfuzz' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=True,
    )

    assert run.stdout == "False\n"


def test_the_room_offers_no_more_than_it_says():
    with pytest.raises(AttributeError, match="no attribute guess"):
        quizapp.questions.guess  # noqa: B018


def test_ways_are_sorted_by_rung_and_all_of_them_give_a_question():
    deck = landings()

    for fact in deck.askable:
        found = ways(deck, fact)
        assert list(found) == sorted(found, key=lambda way: way.rungs)
        for way in found:
            for rung in way.rungs:
                assert isinstance(ask(deck, fact, way.form, rung, way.direction, 1), Question)


def test_a_plain_date_is_asked_in_eight_ways():
    deck = landings()

    assert [(way.form, way.direction) for way in ways(deck, fact_of(deck, "first/date"))] == [
        (Form.TRUE_FALSE, FORTH), (Form.CHOICE, FORTH), (Form.CHOICE, BACK), (Form.ORDER, FORTH),
        (Form.DERIVED, BACK), (Form.CLOZE, FORTH), (Form.DATE, FORTH), (Form.DERIVED, FORTH),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("form", "rung", "direction", "rule"),
    [
        (Form.NUMBER, Rung.PRODUCE, FORTH, "kind"),  # a date is no number
        (Form.TYPED, Rung.PRODUCE, FORTH, "kind"),
        (Form.DATE, Rung.PRODUCE, BACK, "kind"),
        (Form.LOCATE, Rung.COMPLETE, FORTH, "kind"),  # not asked yet
        (Form.WHICH_SOURCE, Rung.RECOGNISE, FORTH, "kind"),
        (Form.CHOICE, Rung.PRODUCE, FORTH, "rung"),
    ],
)
def test_what_does_not_suit_a_fact_is_refused(form, rung, direction, rule):
    deck = landings()

    assert ask(deck, fact_of(deck, "first/date"), form, rung, direction, 1).rule == rule


def test_a_vocabulary_says_which_forms_suit_a_property():
    """Births are typed, not picked: nobody learns them by recognition."""
    deck = a_deck(a_topic("m", "officer", born="1900-01-01"), a_topic("e", date="1945-08-13"))

    assert [way.form for way in ways(deck, fact_of(deck, "m/born"))] == [Form.DATE]


def test_gaps_without_wrong_fillings_and_cards_have_one_form_each():
    deck = a_deck(
        a_topic("e", statements="The town and port fell on <13> August."),
        a_topic("c", "card", card="What fell? / The port"),
    )

    assert [[way.form for way in ways(deck, fact)] for fact in deck.askable] == [
        [Form.CLOZE], [Form.CARD],
    ]  # fmt: skip


def test_a_gap_with_wrong_fillings_can_be_picked_judged_and_filled():
    deck = a_deck(a_topic("e", statements="The town and port fell on <13!11!14> August."))
    (fact,) = deck.askable

    assert {way.form for way in ways(deck, fact)} == {Form.CHOICE, Form.TRUE_FALSE, Form.CLOZE}


def test_a_position_alone_is_found_on_the_map_and_named_there():
    deck = a_deck(a_topic("p", "port", position="41.8 129.8"))

    assert [[way.form for way in ways(deck, fact)] for fact in deck.askable] == [
        [Form.LOCATE, Form.TYPED]
    ]


def test_an_answer_may_come_as_a_list_of_one():
    question = asked(landings(), "first/at")

    assert grade(landings(), question, ("rashin",)).grade is Grade.RIGHT
    assert grade(landings(), question, ()).grade is Grade.BLANK


def test_a_question_carries_what_is_needed_to_make_it_again():
    question = asked(landings(), "first/at", seed=42)

    assert (question.seed, question.generator, question.deck) == (42, GENERATOR, "test")
    assert question.facts == ("test:first/at",)
    assert question.chapter == "The first chapter"


def test_a_dispute_tells_what_the_others_say():
    """G30: feedback lists the other positions."""
    question = asked(landings(), "second/ended@tass", Form.DATE)

    assert question.attributed == "TASS"
    assert question.explanation.replace("\u00a0", " ") == (
        "According to TASS, the eastern landing ended on 16 August 1945, if the fall of the "
        "town is taken as the end."
    )
    assert [
        (account.voice, account.value.replace("\u00a0", " ")) for account in question.accounts
    ] == [
        ("TASS", "16 August 1945 (the fall of the town)"),
        ("“Seishin”", "17 August 1945 (the end of mopping-up)"),
    ]
    assert [citation.source for citation in question.citations] == ["tass"]


def test_no_order_of_hashing_changes_a_question():
    """G37: the same bytes whatever PYTHONHASHSEED says."""
    script = (
        "import json; from tests.questions.theatre import landings;"
        "from quizapp.questions import ask, ways;"
        "from quizapp.questions.question import question_as_json as j; d = landings();"
        "print(json.dumps([j(ask(d, f, w.form, r, w.direction, 7))"
        " for f in d.askable for w in ways(d, f) for r in w.rungs]))"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "4711")
    }

    assert len(printed) == 1
    assert len(json.loads(printed.pop())) > 100


def test_a_fact_can_be_asked_where_there_is_a_way_to_ask_it():
    deck = august()

    for fact in deck.askable[::7]:
        assert can_be_asked(deck, fact) == bool(ways(deck, fact))


def test_the_rungs_of_a_fact_and_its_possible_ways_are_those_that_looking_at_all_ways_finds():
    """With far less looking: the first question of a sitting waits for it."""
    deck = august()

    for fact in deck.askable[::11]:
        found = ways(deck, fact)
        assert rungs_of(deck, fact) == {rung for way in found for rung in way.rungs}
        assert set(found) <= set(possible_ways(deck, fact))
