"""Sentences with gaps, as an author writes them: `The <front|army!fleet> held.`, `<2:the fort>`
once published. A gap is known by its number, counted from 1 where none is written. What stands
behind an exclamation mark makes the sentence false."""

from __future__ import annotations

import re
from dataclasses import dataclass

_GAP = re.compile(r"<(?:(?P<key>\d+):)?(?P<answers>[^<>]+)>")


@dataclass(frozen=True, slots=True)
class Gap:
    """One gap with its right answers, the shown one first, and its wrong ones."""

    key: str
    answers: tuple[str, ...]
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence between whose `parts` its gaps stand."""

    parts: tuple[str, ...]
    gaps: tuple[Gap, ...]
    cites: tuple[str, ...] = ()
    says: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        """The sentence with every gap filled."""
        return self._filled([gap.answers[0] for gap in self.gaps])

    def gap(self, key: str) -> Gap | None:
        return next((gap for gap in self.gaps if gap.key == key), None)

    def around(self, key: str) -> str:
        """The sentence without the answer of one gap, the others filled."""
        return self._filled(["" if gap.key == key else gap.answers[0] for gap in self.gaps])

    def filled(self, key: str, filling: str) -> str:
        """The sentence with something in one gap, the others filled."""
        return self._filled([filling if gap.key == key else gap.answers[0] for gap in self.gaps])

    def _filled(self, answers: list[str]) -> str:
        between = [*answers, ""]
        return "".join(text for pair in zip(self.parts, between, strict=True) for text in pair)


def parse_statement(
    text: str, cites: tuple[str, ...] = (), says: tuple[str, ...] = ()
) -> Statement:
    """A statement from the deck's own notation; without a gap it has a single part."""
    parts: list[str] = []
    gaps: list[Gap] = []
    at = 0
    for number, match in enumerate(_GAP.finditer(text), start=1):
        parts.append(text[at : match.start()])
        right, *wrong = match["answers"].split("!")
        answers = tuple(answer.strip() for answer in right.split("|"))
        denied = tuple(filling.strip() for filling in wrong)
        gaps.append(Gap(match["key"] or str(number), answers, denied))
        at = match.end()
    return Statement((*parts, text[at:]), tuple(gaps), cites, says)
