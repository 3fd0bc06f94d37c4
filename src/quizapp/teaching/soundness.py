"""Whether a question out of a file can be asked and marked: files come from strangers.

A hash tells that a file is as it was written, not that its writer meant well.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from quizapp.facts.phrase import phrase
from quizapp.questions.question import Question, question_as_json
from quizapp.questions.terms import Form

LONGEST_TEXT = 5000
MOST_OPTIONS = 8
"""As many as there are signs on a sheet."""
_MOST_LIST = 100
_NUMBERS = frozenset({"seed", "generator"})
_CLAIMS = frozenset({"is_log", "latitude_only", "is_marked"})
_MAYBE = frozenset({"line", "on_map"})


def check_question(question: Question) -> None:
    """Raises ValueError where a question cannot be asked, printed or marked."""
    for name, value in _leaves("", question_as_json(question)):
        _check_leaf(name, value)
    if not question.facts or not question.key or question.form is Form.CARD:
        raise ValueError(phrase("a question without a fact or an answer"))
    keys = [option.key for option in question.options]
    if len(keys) > MOST_OPTIONS or len(set(keys)) != len(keys):
        raise ValueError(phrase("options that cannot be told apart"))
    if keys and not set(question.key) <= set(keys):
        raise ValueError(phrase("a key that is none of the options"))
    if question.form is Form.MATCH and len(question.key) != len(question.rows):
        raise ValueError(phrase("a match without a partner for each"))
    if question.form is Form.ORDER and sorted(question.key) != sorted(keys):
        raise ValueError(phrase("an order that leaves some out"))
    _check_figures(question)


def _leaves(name: str, value: object) -> Iterator[tuple[str, object]]:
    """Everything in JSON values that is no list and no table, with the name it stands under."""
    match value:
        case Mapping():
            if len(value) > _MOST_LIST:
                raise ValueError(phrase("a table that is too long"))
            for key, inner in value.items():
                yield from _leaves(str(key), inner)
        case list() | tuple():
            if len(value) > _MOST_LIST:
                raise ValueError(phrase("a list that is too long"))
            for inner in value:
                yield from _leaves(name, inner)
        case _:
            yield name, value


def _check_leaf(name: str, value: Any) -> None:
    if name in _MAYBE and value is None:
        return
    if name in _NUMBERS or name in _CLAIMS:
        is_sound = type(value) is (int if name in _NUMBERS else bool)
    else:
        is_sound = isinstance(value, str) and len(value) <= LONGEST_TEXT
    if not is_sound:
        raise ValueError(phrase("“{name}” is not what it should be", name=name))


def _check_figures(question: Question) -> None:
    """What is drawn by figures has some that can be drawn."""
    figures: list[str] = []
    if question.line is not None:
        figures += [question.line.low, question.line.high]
        figures += [figure for mark in question.line.marks for figure in (mark.low, mark.high)]
    on_map = question.on_map
    if on_map is not None:
        figures += [on_map.within_km, on_map.radius_km, on_map.worthless_km, *on_map.view]
        figures += [figure for spot in on_map.spots for figure in spot]
        figures += [figure for mark in on_map.landmarks for figure in (mark.north, mark.east)]
    for figure in figures:
        try:
            is_finite = Decimal(figure).is_finite()
        except InvalidOperation:
            is_finite = False
        if not is_finite:
            raise ValueError(phrase("“{figure}” is no figure", figure=figure))
