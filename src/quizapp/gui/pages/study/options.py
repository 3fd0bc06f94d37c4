"""The pictures of what can be picked, put in order or matched, and what is known of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from quizapp.questions.question import Given, Option, Question
from quizapp.questions.terms import Form, Grade


class Mark(StrEnum):
    """What is known of an option."""

    OPEN = "open"
    RIGHT = "right"
    WRONG = "wrong"
    MISSED = "missed"
    ANOTHER_SOURCE = "another source"
    NOT_PICKED = "not picked"


@dataclass(frozen=True, slots=True)
class OptionPicture:
    """One option: `note` is its second line before the answer, `after` the one afterwards.

    `place` is its right place in an order, from 1, once there is a verdict.
    """

    key: str
    title: str
    note: str
    after: str
    mark: Mark = Mark.OPEN
    place: int = 0


def option_picture(option: Option) -> OptionPicture:
    """An option that waits to be picked."""
    return OptionPicture(option.key, option.text, " · ".join(option.names), option.about)


def marked_options(question: Question, answer: Given, grade: Grade) -> tuple[OptionPicture, ...]:
    """The options with what is known of them after an answer of this grade."""
    given = _parts(answer)
    match question.form:
        case Form.ORDER:
            marks = _order_marks(question, given)
        case Form.MATCH:
            marks = _match_marks(question, given)
        case _:
            marks = {
                option.key: _mark(option.key, question, given, grade) for option in question.options
            }
    order = question.key if question.form is Form.ORDER else ()
    places = {key: place for place, key in enumerate(order, start=1)}
    return tuple(
        replace(option_picture(option), mark=marks[option.key], place=places.get(option.key, 0))
        for option in question.options
    )


def marked_rows(question: Question, answer: Given) -> tuple[OptionPicture, ...]:
    """The rows of a match with what is known of their pairs; a row left open is missed."""
    if not question.rows:
        return ()
    given = _parts(answer) or ("",) * len(question.rows)
    return tuple(
        replace(option_picture(row), mark=_pair_mark(picked, key))
        for row, picked, key in zip(question.rows, given, question.key, strict=True)
    )


def _parts(given: Given) -> tuple[str, ...]:
    """The parts of an answer; none where none was given."""
    parts = (given,) if isinstance(given, str) else given
    return parts if any(parts) else ()


def _mark(key: str, question: Question, given: tuple[str, ...], grade: Grade) -> Mark:
    is_right, is_picked = key in question.key, key in given
    if is_picked and is_right:
        return Mark.RIGHT
    if is_picked:
        return Mark.ANOTHER_SOURCE if grade is Grade.OTHER_SOURCE else Mark.WRONG
    return Mark.MISSED if is_right else Mark.NOT_PICKED


def _order_marks(question: Question, given: tuple[str, ...]) -> Mapping[str, Mark]:
    """Right is what stands in its place; with no answer everything is missed."""
    placed = dict(zip(question.key, given or question.key, strict=False))
    right = Mark.RIGHT if given else Mark.MISSED
    keys = (option.key for option in question.options)
    return {key: right if placed.get(key) == key else Mark.WRONG for key in keys}


def _match_marks(question: Question, given: tuple[str, ...]) -> Mapping[str, Mark]:
    """A value is right where its own row has it."""
    pairs = dict(zip(given, question.key, strict=True)) if given else {}
    return {
        option.key: _value_mark(option.key, pairs.get(option.key), question)
        for option in question.options
    }


def _value_mark(key: str, wanted: str | None, question: Question) -> Mark:
    """`wanted` is the right value of the row it was given to; None if it was given to none."""
    if wanted is not None:
        return Mark.RIGHT if wanted == key else Mark.WRONG
    return Mark.MISSED if key in question.key else Mark.NOT_PICKED


def _pair_mark(answer: str, key: str) -> Mark:
    if not answer:
        return Mark.MISSED
    return Mark.RIGHT if answer == key else Mark.WRONG
