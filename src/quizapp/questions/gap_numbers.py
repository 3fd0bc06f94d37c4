"""Gaps that a number fills: which they are, and what is typed into one.

Years and dates are no such numbers, nor is what numbers a thing: the 5th Army, the L-19.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.facts.folding import fold
from quizapp.facts.numbers import CONVERTIBLE, Quantity
from quizapp.facts.values import Gap
from quizapp.questions.examiner import Examiner
from quizapp.questions.reading import read_number

_YEAR = re.compile(r"-?\d{4}")


class GapNumbers:
    """The numbers that are right and wrong in one gap; none where no number fills it."""

    def __init__(self, examiner: Examiner, gap: Gap) -> None:
        self._examiner = examiner
        self._gap = gap
        self._unit = self._own_unit()
        self.right: tuple[Quantity, ...] = ()
        self.wrong: tuple[Quantity, ...] = ()
        if self._is_number(gap.answers[0]):
            self.right, self.wrong = (
                tuple(filter(None, map(self.read, texts))) for texts in (gap.answers, gap.false)
            )
            if self._is_rough():
                self.right = tuple(replace(one, about=True) for one in self.right)

    @property
    def is_year(self) -> bool:
        """Whether a year fills the gap."""
        answer = self._gap.answers[0]
        return bool(_YEAR.fullmatch(answer)) and not self._unit and not self.right

    def read(self, text: str) -> Quantity | None:
        """The number that a text says in place of the gap, in the gap's own unit or one that
        converts into it; None where it counts something else."""
        number = self._number(text)
        if number is None:
            return None
        unit = fold(number.unit)
        if self._unit in CONVERTIBLE:
            return replace(number, unit=unit if unit in CONVERTIBLE else self._unit)
        return replace(number, unit="") if self._fits(unit) else None

    def _is_rough(self) -> bool:
        """Whether the sentence itself says "about" before its gap."""
        return any(word in self._roughly for word in fold(self._gap.before).split()[-1:])

    @property
    def _roughly(self) -> Sequence[str]:
        return self._examiner.wording.phrase("words-about").split()

    def _number(self, text: str) -> Quantity | None:
        return read_number(self._examiner.numerals.in_figures(text), self._roughly)

    def _is_number(self, answer: str) -> bool:
        if self._number(answer) is None or (_YEAR.fullmatch(answer) and not self._unit):
            return False
        months = set(map(fold, self._examiner.world.vocabulary.months))
        beside = (*fold(self._gap.before).split()[-1:], *fold(self._gap.after).split()[:1])
        return months.isdisjoint((*fold(answer).split(), *beside))

    def _own_unit(self) -> str:
        """The unit that the answer has, or that stands behind the gap."""
        number = self._number(self._gap.answers[0])
        answered = [fold(number.unit)] if number else []
        behind = fold(self._gap.after).split()[:1]
        return next((word for word in (*answered, *behind) if word in self._units), "")

    @property
    def _units(self) -> set[str]:
        nouns = self._examiner.world.vocabulary.nouns.values()
        return {*CONVERTIBLE, *(word for forms in nouns for word in forms)}

    def _fits(self, unit: str) -> bool:
        """Whether words behind a number are those of the sentence, or count what it leaves open."""
        words = set(unit.split())
        if not words or not words.isdisjoint(self._sentence()):
            return True
        return not self._unit and not words.isdisjoint(self._units)

    def _sentence(self) -> Iterator[str]:
        for text in (self._gap.before, self._gap.after, *self._gap.answers):
            yield from fold(text).split()
