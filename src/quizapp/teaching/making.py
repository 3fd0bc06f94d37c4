"""Making a paper test: a quiz whose questions can be printed, in several versions.

The items are those of a quiz, so none gives another away in whatever order they stand. Versions
have the same items with the same options; only their order differs. What has an order of its
own keeps it: dates, numbers, true and false, the verdicts on a claim (question-rules G18).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import factorial

from quizapp.facts.dates import parse_date
from quizapp.facts.deck import Deck
from quizapp.facts.numbers import parse_quantity
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.questions.draw import Draw
from quizapp.questions.question import Question
from quizapp.questions.terms import Form
from quizapp.study.quiz import QuizSpec
from quizapp.study.quiz_making import make_quiz
from quizapp.teaching.paper import PAPER_FORMS, VERSIONS, PaperTest, Version

_PURPOSE = "version"
_TRIES = 50
_SAFE = phrase("Nothing was written.")
_KEEP_THEIR_ORDER = (Form.TRUE_FALSE, Form.CLAIM)


def make_paper_test(
    decks: Sequence[Deck], spec: QuizSpec, versions: int = 1, title: str = ""
) -> PaperTest:
    """The test of a specification, the same on every machine for the same decks.

    Raises QuizAppError where nothing is left to ask, ValueError for other than 1 to 4 versions.
    """
    if not 1 <= versions <= len(VERSIONS):
        raise ValueError(f"a test has 1 to {len(VERSIONS)} versions")
    wanted = [form for form in spec.forms if form in PAPER_FORMS]
    printable = replace(spec, forms=tuple(wanted) or PAPER_FORMS, is_exam=True)
    questions = make_quiz(decks, printable).questions
    if not questions:
        todo = phrase("Choose more facts, or other forms of question.")
        raise QuizAppError(phrase("There is nothing to ask in this test."), _SAFE, todo)
    own = [deck for deck in decks if deck.id in spec.decks]
    return PaperTest(
        title=title or own[0].title,
        decks=tuple(deck.title for deck in own),
        editions=tuple(deck.version for deck in own),
        spec=printable,
        questions=questions,
        versions=make_versions(questions, spec.seed, versions),
    )


def make_versions(questions: Sequence[Question], seed: int, count: int) -> tuple[Version, ...]:
    """So many versions of the same items, the first one as they were made."""
    found = [Version(VERSIONS[0], tuple(range(len(questions))), _as_made(questions))]
    for letter in VERSIONS[1:count]:
        order = _other(range(len(questions)), [one.order for one in found], seed, letter)
        options = tuple(
            _options(question, [one.options[place] for one in found], seed, letter, place)
            for place, question in enumerate(questions)
        )
        found.append(Version(letter, order, options))
    return tuple(found)


def _as_made(questions: Sequence[Question]) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(range(len(question.options))) for question in questions)


def _options(
    question: Question, earlier: list[tuple[int, ...]], seed: int, letter: str, place: int
) -> tuple[int, ...]:
    if has_own_order(question):
        return earlier[0]
    forbidden = [*earlier]
    if question.form is Form.ORDER:  # the right order would be no question
        keys = [option.key for option in question.options]
        forbidden.append(tuple(keys.index(key) for key in question.key))
    return _other(range(len(question.options)), forbidden, seed, letter, place)


def _other(places: range, earlier: list[tuple[int, ...]], *parts: object) -> tuple[int, ...]:
    """The places in a drawn order that none of the earlier ones is, as far as there is one."""
    if len(places) < 2 or factorial(len(places)) <= len(set(earlier)):
        return earlier[-1] if len(places) < 2 else _drawn(places, *parts)
    for attempt in range(_TRIES):
        order = _drawn(places, *parts, attempt)
        if order not in earlier:
            return order
    return _drawn(places, *parts)


def _drawn(places: range, *parts: object) -> tuple[int, ...]:
    return tuple(Draw(_PURPOSE, *parts).shuffled(places))


def has_own_order(question: Question) -> bool:
    """Whether the options stand in an order that is not drawn."""
    if question.form in _KEEP_THEIR_ORDER:
        return True
    return bool(question.options) and all(_is_on_scale(one.key) for one in question.options)


def _is_on_scale(key: str) -> bool:
    """Whether an option's key is a date or a number."""
    for read in (parse_date, parse_quantity):
        try:
            read(key)
        except ValueError:
            continue
        return True
    return False
