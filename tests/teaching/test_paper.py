from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from quizapp.facts.problem import QuizAppError
from quizapp.questions.terms import Form
from quizapp.study.quiz import QuizSpec
from quizapp.teaching.kept import KeptTests, read_test
from quizapp.teaching.making import has_own_order, make_paper_test
from quizapp.teaching.marking import Paper, mark_of
from quizapp.teaching.paper import Correction, PaperTest, paper_from_json
from quizapp.teaching.signs import read_line
from tests.decks.commented import deck_text
from tests.decks.test_write_random import EDITS
from tests.scale import scaled
from tests.study.decks import august
from tests.teaching.samples import a_paper_test, a_question

SEEDS = scaled(3, 50)


def a_test(seed: int, *, versions: int = 4, length: int = 15, **spec: object) -> PaperTest:
    """A paper test over the shipped deck."""
    wanted = QuizSpec(decks=("august-1945",), length=length, seed=seed, **spec)  # type: ignore[arg-type]
    return make_paper_test((august(),), wanted, versions)


@pytest.mark.parametrize("seed", range(SEEDS))
def test_versions_have_the_same_items_and_options_in_other_orders(seed: int) -> None:
    test = a_test(seed)

    sheets = [test.sheet(letter) for letter in "ABCD"]

    assert len({tuple(item.place for item in sheet) for sheet in sheets}) == 4
    for place, question in enumerate(test.questions):
        shown = [next(one.question for one in sheet if one.place == place) for sheet in sheets]
        orders = {tuple(option.key for option in one.options) for one in shown}
        assert {frozenset(order) for order in orders} == {
            frozenset(o.key for o in question.options)
        }
        if len(question.options) > 3 and not has_own_order(question):
            assert len(orders) == 4
        if has_own_order(question):
            assert len(orders) == 1
        if question.form is Form.ORDER:
            assert question.key not in orders


def test_the_same_deck_and_seed_give_the_same_code_and_another_seed_another() -> None:
    assert a_test(1).code == a_test(1).code
    assert a_test(1).code != a_test(2).code


def test_no_card_is_printed_even_if_it_is_asked_for() -> None:
    test = a_test(1, forms=(Form.CARD, Form.CHOICE))

    assert {question.form for question in test.questions} == {Form.CHOICE}
    assert Form.CARD not in a_test(1).spec.forms


def test_where_nothing_can_be_asked_a_sentence_says_so() -> None:
    with pytest.raises(QuizAppError, match="nothing to ask"):
        a_test(1, topics=("august-1945:nothing",))


def test_a_test_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    test = a_test(1).corrected(Correction(0, (("x",),), "why"))

    again = read_test(KeptTests(tmp_path).keep(test))

    assert again == test
    assert again.hash == test.hash


def test_a_test_that_was_changed_by_hand_is_refused(tmp_path: Path) -> None:
    path = KeptTests(tmp_path).keep(a_paper_test())
    path.write_text(path.read_text("utf-8").replace("Which place", "What place"), "utf-8")

    with pytest.raises(QuizAppError, match="not those that were printed"):
        read_test(path)


@pytest.mark.parametrize(
    "spoilt",
    [
        {"versions": []},
        {"versions": [{"letter": "A", "order": [0, 0, 1], "options": [[0], [0], [0]]}]},
        {"questions": [{}]},
        {"v": 2},
        {"corrections": [{"item": 9, "right": [], "why": ""}]},
    ],
)
def test_what_is_no_whole_test_is_no_test(spoilt: dict[str, object]) -> None:
    written = json.loads(json.dumps(a_paper_test().as_json())) | spoilt

    with pytest.raises((KeyError, TypeError, ValueError)):
        paper_from_json(written)


def test_a_code_from_a_sheet_finds_its_test(tmp_path: Path) -> None:
    test = a_paper_test(versions=2)
    kept = KeptTests(tmp_path)
    kept.keep(test)

    assert kept.find(f" {test.sheet_code('B').lower()} ") == test


@pytest.mark.parametrize("code", ["", "../..", "K7QM2X", "K7QM2X-B"])
def test_a_code_of_no_test_is_a_sentence(tmp_path: Path, code: str) -> None:
    with pytest.raises(QuizAppError, match="There is no test"):
        KeptTests(tmp_path).find(code)


def test_printing_again_keeps_the_corrected_key(tmp_path: Path) -> None:
    kept, test = KeptTests(tmp_path), a_paper_test()
    kept.keep_corrected(test.corrected(Correction(0, ())))

    kept.keep(test)

    assert kept.find(test.code).is_corrected(0)


def test_after_twenty_edits_of_the_deck_the_code_marks_by_the_key_that_was_printed(
    tmp_path: Path,
) -> None:
    for seed in range(SEEDS):
        rng, text = random.Random(seed), deck_text()
        deck = text.report.deck
        assert deck is not None
        spec = QuizSpec(decks=(deck.id,), length=12, seed=seed)
        test = make_paper_test((deck,), spec, 4)
        kept = KeptTests(tmp_path)
        kept.keep(test)
        right = Paper("1", "Minji", "A", tuple(one.key[0] if len(one.key) == 1 else one.key
                                               for one in test.questions))  # fmt: skip
        before = mark_of(test, right)

        edits = 0
        while edits < 20:
            planned = rng.choice(EDITS)(text, rng)
            if planned is not None:
                text, edits = planned[0], edits + 1

        edited = text.report.deck
        assert edited is not None
        assert edited.hash != deck.hash
        again = kept.find(test.code)
        assert again.questions == test.questions
        assert mark_of(again, right) == before


def test_a_sheet_and_its_key_agree_in_every_version() -> None:
    test = a_paper_test(*(a_question(place) for place in range(6)), versions=4)
    for letter in "ABCD":
        signs = "".join(
            "ABCD"[[o.key for o in item.question.options].index("rashin")]
            for item in test.sheet(letter)
        )

        who, version, given = read_line(test, f"Minji {letter} {signs}")

        assert mark_of(test, Paper("1", who, version, given)) == 6000
