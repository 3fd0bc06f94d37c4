"""Marking a paper by its test, and what another key would change.

A paper is marked by the questions that were stored when it was printed, and by no deck. An item
earns a share of one point: an answer of several parts counts part by part, as in a quiz. What
was written out is right by its text, or by the sign of whoever marked it by eye.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from quizapp.facts.folding import squeeze
from quizapp.questions.question import FULL_CREDIT, Given, Question
from quizapp.questions.terms import Form
from quizapp.teaching.paper import Correction, PaperTest, Right, is_of_parts, is_written

BY_EYE = {"+": FULL_CREDIT, "/": FULL_CREDIT // 2, "-": 0}
"""Signs in the place of an answer: right, half right, wrong."""
BLANK: Given = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper that came back. `who` is a name or a pseudonym.

    `given` are the answers by the items' places in the test, whatever version was taken; of one
    option its key, of several their keys, else text or a sign of BY_EYE. `told` are the credits
    (per mille) that the app gave to answers written in it, None where it gave none. `id` tells
    two papers of one name apart.
    """

    id: str
    who: str
    version: str
    given: tuple[Given, ...]
    told: tuple[int | None, ...] = ()


@dataclass(frozen=True, slots=True)
class MarkChange:
    """Somebody whose mark another key changes, in per mille of points."""

    who: str
    before: int
    after: int


def credits_of(test: PaperTest, paper: Paper) -> tuple[int, ...]:
    """What each item of a paper earns, in per mille of its point."""
    told = paper.told or (None,) * len(paper.given)
    return tuple(
        credit(
            question, test.right(place), given, None if test.is_corrected(place) else told[place]
        )
        for place, (question, given) in enumerate(zip(test.questions, paper.given, strict=True))
    )


def credit(question: Question, right: Right, given: Given, told: int | None = None) -> int:
    """What an answer to one item earns. `told` is what the app gave to an answer in words."""
    if not right:
        return FULL_CREDIT
    if isinstance(given, str) and given in BY_EYE:
        return BY_EYE[given]
    if is_blank(given):
        return 0
    if is_of_parts(question):
        parts = (given,) if isinstance(given, str) else given
        return max(_of_parts(question, each, parts) for each in right)
    return _of_one(question, right, str(given), told)


def _of_one(question: Question, right: Right, given: str, told: int | None) -> int:
    """What a pick earns, or what was written. A position pointed out on the map is as `told`."""
    if question.option(given) is not None:
        return FULL_CREDIT if any(given == text for each in right for text in each) else 0
    texts = {squeeze(text) for each in right for text in each}
    is_right = is_written(question) and squeeze(given) in texts
    return FULL_CREDIT if is_right else told or 0


def is_blank(given: Given) -> bool:
    """Whether nothing was answered."""
    return not given.strip() if isinstance(given, str) else not any(given)


def _of_parts(question: Question, right: tuple[str, ...], given: Sequence[str]) -> int:
    """The share of parts that are right: pairs of an order, rows of a match, ticks."""
    match question.form:
        case Form.ORDER:
            places = {key: place for place, key in enumerate(given)}
            pairs = list(combinations(right, 2))
            hits = sum(
                one in places and other in places and places[one] < places[other]
                for one, other in pairs
            )
            return FULL_CREDIT * hits // len(pairs)
        case Form.MATCH:
            hits = sum(one == other for one, other in zip(given, right, strict=False))
            return FULL_CREDIT * hits // len(right)
        case _:
            wanted, ticked = frozenset(right), frozenset(given)
            hits = len(wanted & ticked) - len(ticked - wanted)
            return FULL_CREDIT * max(0, hits) // len(wanted)


def mark_of(test: PaperTest, paper: Paper) -> int:
    """A paper's points, in per mille: 12500 are twelve and a half."""
    return sum(credits_of(test, paper))


def changes(
    test: PaperTest, correction: Correction, papers: Iterable[Paper]
) -> tuple[MarkChange, ...]:
    """Whose mark would be another one by a corrected key; nothing is changed by asking."""
    after = test.corrected(correction)
    pairs = ((paper.who, mark_of(test, paper), mark_of(after, paper)) for paper in papers)
    return tuple(MarkChange(who, old, new) for who, old, new in pairs if old != new)


def points_said(credit_sum: int) -> str:
    """Points as a person writes them: 12, 12.5, 12.33."""
    return f"{credit_sum / FULL_CREDIT:.2f}".rstrip("0").rstrip(".")
