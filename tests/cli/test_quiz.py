"""A quiz in the terminal, on a pair of text streams."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from io import StringIO

import pytest

from quizapp.cli.quiz import QuizTerminal, add_arguments, wanted
from quizapp.facts.dates import day_number
from quizapp.facts.problem import QuizAppError
from quizapp.questions.question import Question
from quizapp.questions.terms import Form, Rung
from quizapp.study.quiz import Counts
from tests.study.decks import august
from tests.study.quizzes import DECK, QuizTable, a_quiz, a_spec


def arguments(*words: str) -> Namespace:
    parser = ArgumentParser()
    add_arguments(parser)
    return parser.parse_args(list(words))


def played(table: QuizTable, *lines: str, spec: object = None, goes_on: bool = False) -> str:
    """What the terminal says while these lines are typed."""
    shown = StringIO()
    typed = StringIO("".join(f"{line}\n" for line in lines))
    terminal = QuizTerminal(table.desk, typed, shown)
    if goes_on:
        terminal.go_on()
    else:
        terminal.take(spec or a_spec(length=3, forms=(Form.CHOICE,)))  # type: ignore[arg-type]
    return shown.getvalue()


def number_of_right(question: Question) -> str:
    keys = [option.key for option in question.options]
    return str(keys.index(question.key[0]) + 1)


def right_answers() -> list[str]:
    return [number_of_right(one) for one in a_quiz(length=3, forms=(Form.CHOICE,)).questions]


def test_a_quiz_is_taken_and_handed_in() -> None:
    table = QuizTable()

    said = played(table, *right_answers(), ":hand-in")

    assert "3 right of 3. Everything is saved." in said
    assert table.kinds()[-1] == "session_ended"


def test_the_code_and_the_expected_score_are_said_at_the_start() -> None:
    said = played(QuizTable(), ":quit")

    assert a_quiz(length=3, forms=(Form.CHOICE,)).code in said
    assert "You would probably get" in said


def test_items_are_skipped_flagged_listed_and_returned_to() -> None:
    said = played(QuizTable(), ":flag", ":skip", ":list", ":go 3", ":back", ":quit")

    assert "1o! 2o 3." in said
    assert "[3/3]" in said
    assert said.rindex("[2/3]") > said.rindex("[3/3]")


def test_a_quiz_that_was_left_is_gone_on_with() -> None:
    table = QuizTable()
    first, *rest = right_answers()
    played(table, first, ":flag", ":quit")

    said = played(table, *rest, ":hand-in", goes_on=True)

    assert "1 of 3 are answered" in said
    assert "3 right of 3" in said


def test_nothing_to_go_on_with_is_said() -> None:
    assert "No quiz waits" in played(QuizTable(), goes_on=True)


def test_an_exam_says_no_verdict_before_the_end() -> None:
    wrong = ["" for _ in range(3)]
    spec = a_spec(length=3, forms=(Form.CHOICE,), is_exam=True)

    said = played(QuizTable(), *wrong, ":hand-in", spec=spec)

    before, after = said.split(":hand-in\n", 1)[0], said
    assert "The answer:" not in before
    assert "0 right of 3" in after


def test_what_answers_nothing_is_said_and_asked_again() -> None:
    said = played(QuizTable(), "ninety-nine", ":quit")

    assert "answers nothing here" in said
    assert said.count("[1/3]") == 2


def test_the_questions_can_be_printed_without_taking_anything() -> None:
    table, shown = QuizTable(), StringIO()

    QuizTerminal(table.desk, StringIO(), shown).print_items(a_spec(length=3))

    assert shown.getvalue().count("\n= ") == 3
    assert table.kinds() == []


def test_options_say_what_a_quiz_asks() -> None:
    words = (
        f"{DECK} --length 8 --chapter 4 --place korea --topic seishin-landing --form date "
        "--from 1945-08-13 --to 1945-08-16 --difficulty produce --exam --counts wrong --seed 9"
    )

    spec, differences = wanted(arguments(*words.split()), (august(),))

    assert differences == ()
    assert spec == a_spec(
        length=8,
        chapters=((DECK, 3),),
        places=(f"{DECK}:korea",),
        topics=(f"{DECK}:seishin-landing",),
        forms=(Form.DATE,),
        period=(day_number(1945, 8, 13), day_number(1945, 8, 16)),
        rung=Rung.PRODUCE,
        is_exam=True,
        counts=Counts.WRONG,
        seed=9,
    )


def test_a_code_says_what_a_quiz_asks() -> None:
    spec, differences = wanted(arguments(a_quiz().code.lower(), "--counts", "none"), (august(),))

    assert (spec, differences) == (a_spec(counts=Counts.NONE), ())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("september-1946",), "There is no deck"),
        (("2300-2H8N-3W1C-EKR0-0000",), "mistyped"),
        ((DECK, "--place", "atlantis"), "has no topic"),
        ((DECK, "--length", "5000"), "at most 200"),
    ],
)
def test_what_is_no_quiz_is_said_in_a_sentence(words: tuple[str, ...], said: str) -> None:
    with pytest.raises(QuizAppError, match=said):
        wanted(arguments(*words), (august(),))
