"""What goes wrong is told in the person's language: no room below the window says it bare."""

from __future__ import annotations

import ast

import pytest

from tests.contracts.arrows import Module, modules
from tests.contracts.refusals import bare_words, family


def test_every_refusal_that_a_window_shows_is_made_of_phrases() -> None:
    errors = family(modules())

    assert [words for module in modules() for words in bare_words(module, errors)] == []


def test_the_family_holds_what_is_derived_from_it_over_any_number_of_steps() -> None:
    source = (
        "class A(QuizAppError): ...\nclass C(B): ...\nclass B(A): ...\nclass D(ValueError): ..."
    )
    module = Module("quizapp.decks.some", ast.parse(source))

    assert family([module]) == {"QuizAppError", "A", "B", "C"}


def said(source: str, room: str = "decks") -> list[str]:
    module = Module(f"quizapp.{room}.some", ast.parse(source))
    return bare_words(module, frozenset({"QuizAppError", "Refused"}))


@pytest.mark.parametrize(
    "source",
    [
        'raise QuizAppError("Nothing was changed.")',
        'raise QuizAppError(phrase("It failed."), f"{name} is as it was.")',
        'raise Refused(path, reason="it is away")',
        'raise QuizAppError(phrase("It failed.") if a else "It is away.")',
        'raise QuizAppError(phrase("It failed: {why}.", why=str(error) or "no reason"))',
        'SAFE = "Nothing was lost."\nraise QuizAppError(phrase("It failed."), SAFE)',
        'def f():\n    what, todo = phrase("a"), "Try again."\n    raise Refused(what, todo)',
        'def f():\n    what = phrase("a")\n    what += ", so it failed"\n    raise Refused(what)',
        'class Refused(QuizAppError):\n    def __init__(self):\n        super().__init__("Gone.")',
        'self.notes.add("gap", node, f"{name} has no gap", phrase("add one"))',
        'scope.notes.advise("gap", node, phrase("it has no gap"), "add one")',
        'notes.did_you_mean(word, known, "write it out")',
        'Problem("gap", place, "it has no gap", phrase("add one"))',
        'scope.unknown_key(key, "a picture", known, "unknown-key")',
        'Refusal("kind", "There is one value only.")',
        'why = phrase("It leaks.")\nRefusal("G22", why, f"Write learn: yes for {label}.")',
        'why = "It leaks."\ndef f():\n    return Refusal("G22", why, phrase("Mend it."))',
    ],
    ids=range(17),
)
def test_bare_words_are_found_wherever_they_come_from(source: str) -> None:
    assert len(said(source)) == 1


@pytest.mark.parametrize(
    "source",
    [
        'raise QuizAppError(phrase("It failed: {why}.", why=error.strerror or str(error)))',
        'raise QuizAppError(counted_phrase(n, "{n} fact", "{n} facts"), SAFE)',
        'raise ValueError("it is away")',
        'phrase("{names}", names=", ".join(names))',
        'notes.add("gap", node, phrase("it has no gap"), repair)',
        'seen.add("gap")',
        'Refusal("wording", phrase("It leaks."), phrase("Mend it.") if is_date else "")',
        'def f():\n    todo = todo or phrase("Try again.")\n    raise Refused(todo)',
        'class Plain(ValueError):\n    def __init__(self):\n        super().__init__("It failed.")',
    ],
    ids=range(9),
)
def test_phrases_names_and_the_systems_own_reasons_are_let_through(source: str) -> None:
    assert said(source) == []


def test_the_command_line_says_what_it_likes() -> None:
    assert said('raise QuizAppError("Name a file.")', room="cli") == []
