"""Codes of quizzes: short, typed by people, and honest about what they cannot promise."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.questions.question import GENERATOR
from quizapp.questions.terms import Form, Rung
from quizapp.study import quiz_code
from quizapp.study.bits import BitReader, BitWriter
from quizapp.study.quiz import Counts, QuizSpec
from quizapp.study.quiz_code import ALPHABET, QuizCodeWrong, code_of, looks_like_code, read_code
from tests.study.decks import august
from tests.study.quizzes import DECK, a_spec

NUMBERS = st.integers(min_value=0, max_value=2**30)


@st.composite
def specs(draw: st.DrawFn) -> QuizSpec:
    """Any specification over the shipped deck, in the order in which a code reads it."""
    deck = august()
    topics = list(deck.topics)
    facts = [fact.id for fact in deck.askable]

    def pick(many: int, most: int) -> list[int]:
        return sorted(draw(st.sets(st.integers(0, many - 1), max_size=most)))

    first = draw(st.none() | st.integers(-4_000_000, 100_000))
    forms = draw(st.lists(st.sampled_from(list(Form)), unique=True, max_size=5))
    return QuizSpec(
        decks=(DECK,),
        chapters=tuple((DECK, at) for at in pick(len(deck.chapters), 14)),
        topics=tuple(f"{DECK}:{topics[at]}" for at in pick(len(topics), 5)),
        places=tuple(f"{DECK}:{topics[at]}" for at in pick(len(topics), 5)),
        facts=tuple(facts[at] for at in pick(len(facts), 30)),
        period=None if first is None else (first, first + draw(st.integers(0, 5000))),
        forms=tuple(sorted(forms, key=quiz_code._FORMS.index)),
        length=draw(st.integers(0, 200)),
        rung=draw(st.sampled_from(Rung)),
        is_exam=draw(st.booleans()),
        seed=draw(st.integers(0, 2**16 - 1)),
    )


@given(specs())
def test_a_code_gives_back_the_specification(spec: QuizSpec) -> None:
    read = read_code(code_of(spec, [august()]), [august()])

    assert read.spec == spec
    assert read.differences == ()


@given(specs(), st.data())
def test_a_code_with_one_wrong_letter_is_refused(spec: QuizSpec, data: st.DataObject) -> None:
    code = code_of(spec, [august()])
    at = data.draw(st.sampled_from([at for at, letter in enumerate(code) if letter != "-"]))
    letter = data.draw(st.sampled_from([one for one in ALPHABET if one != code[at]]))

    with pytest.raises(QuizCodeWrong):
        read_code(code[:at] + letter + code[at + 1 :], [august()])


@given(st.text(max_size=40))
def test_any_other_text_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(QuizCodeWrong):
        read_code(text, [august()])


def test_a_plain_quiz_has_a_code_of_two_dozen_letters() -> None:
    code = code_of(a_spec(), [august()])

    assert len(code) <= 24
    assert all(1 <= len(group) <= 4 for group in code.split("-"))


def test_a_code_may_be_typed_in_any_case_with_blanks_and_letters_that_look_alike() -> None:
    code = code_of(a_spec(), [august()])
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")

    assert read_code(f"  {typed} ", [august()]).spec == a_spec()


def test_how_a_quiz_counts_and_shows_time_stays_with_its_taker() -> None:
    mine = a_spec(counts=Counts.NONE, shows_time=True)

    assert code_of(mine, [august()]) == code_of(a_spec(), [august()])


def test_a_code_says_that_the_deck_here_is_another_edition() -> None:
    code = code_of(a_spec(chapters=((DECK, 3),)), [august()])

    read = read_code(code, [replace(august(), hash="another")])

    assert read.spec.chapters == ((DECK, 3),)
    assert len(read.differences) == 1
    assert "another edition" in read.differences[0]


def test_single_facts_of_another_edition_are_refused() -> None:
    code = code_of(a_spec(facts=(august().askable[7].id,)), [august()])

    with pytest.raises(QuizCodeWrong, match="another edition"):
        read_code(code, [replace(august(), hash="another")])


def test_a_code_says_that_another_generator_made_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quiz_code, "GENERATOR", GENERATOR + 1)
    code = code_of(a_spec(), [august()])
    monkeypatch.undo()

    (said,) = read_code(code, [august()]).differences

    assert "generator" in said


def test_a_code_over_a_deck_that_is_not_here_is_refused() -> None:
    code = code_of(a_spec(), [august()])

    with pytest.raises(QuizCodeWrong, match="you do not have"):
        read_code(code, [replace(august(), uid="another")])


def test_a_code_of_a_newer_quizapp_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quiz_code, "VERSION", 2)
    code = code_of(a_spec(), [august()])
    monkeypatch.undo()

    with pytest.raises(QuizCodeWrong, match="newer quizapp"):
        read_code(code, [august()])


def test_a_deck_id_does_not_look_like_a_code() -> None:
    assert not looks_like_code(DECK)
    assert looks_like_code(code_of(a_spec(), [august()]))


def test_every_form_has_its_number() -> None:
    assert set(quiz_code._FORMS) == set(Form)


@given(st.lists(NUMBERS, max_size=8))
def test_numbers_are_taken_out_as_they_were_put_in(numbers: list[int]) -> None:
    bits = BitWriter()
    for number in numbers:
        bits.put_number(number)
        bits.put_signed(-number)

    reader = BitReader(bits.text)

    assert [(reader.take_number(), reader.take_signed()) for _ in numbers] == [
        (number, -number) for number in numbers
    ]


@given(st.sets(st.integers(0, 5000), max_size=60))
def test_a_set_of_numbers_is_taken_out_as_it_was_put_in(numbers: set[int]) -> None:
    bits = BitWriter()
    bits.put_set(numbers)

    assert BitReader(bits.text).take_set() == tuple(sorted(numbers))
