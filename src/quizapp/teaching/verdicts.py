"""What is wrong with an item, in plain words, once enough papers say so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from quizapp.questions.question import FULL_CREDIT, Question
from quizapp.teaching.items import ItemFigures, item_figures, reliability
from quizapp.teaching.keys import OtherKey, other_key
from quizapp.teaching.marking import Paper, credits_of
from quizapp.teaching.paper import PaperTest, is_pick

FEWEST_PAPERS = 15
"""With fewer papers chance says more than the class does."""
_EASY, _HARD = 0.95, 0.1
_AGAINST = -0.2
_MIXED_SHARE, _MIXED_OF_WRONG, _FEWEST_WRONG = 0.2, 0.6, 6
_LEAST_TOLD = 0.3
"""Of so little reliability a test is taken to be at least: by chance a class shows none at all."""
_BY_CHANCE = 0.03
"""Nobody choosing an option says something where chance would do it less often than this."""


class Cause(StrEnum):
    """What is the likely matter with an item."""

    KEY_WRONG = "key-wrong"
    KEY_DOUBLE = "key-double"
    NOBODY = "nobody"
    MIXED = "mixed"
    BACKWARDS = "backwards"
    TOO_HARD = "too-hard"
    TOO_EASY = "too-easy"


GRAVE = frozenset({Cause.KEY_WRONG, Cause.KEY_DOUBLE})
"""What may have cost somebody a point that was earned."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The likely matter with an item; `names` are the options it speaks of, `keys` their keys."""

    cause: Cause
    names: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()

    @property
    def is_grave(self) -> bool:
        """Whether marks may be wrong."""
        return self.cause in GRAVE

    @property
    def sentence(self) -> str:
        """The verdict as a sentence in English."""
        return _SENTENCES[self.cause].format(*self.names)


_SENTENCES = {
    Cause.KEY_WRONG: "Strong students choose {0}: check the key.",
    Cause.KEY_DOUBLE: "Strong students choose {0} as well as {1}: perhaps both are right.",
    Cause.NOBODY: "Nobody chose {0}.",
    Cause.MIXED: "The class mixes {0} and {1}.",
    Cause.BACKWARDS: "Those who did well elsewhere did worse here: read the item again.",
    Cause.TOO_HARD: "Hardly anybody was right.",
    Cause.TOO_EASY: "Nearly everybody was right.",
}


@dataclass(frozen=True, slots=True)
class ItemVerdicts:
    """An item's figures and what they say, the gravest first; nothing with too few papers."""

    figures: ItemFigures
    verdicts: tuple[Verdict, ...]

    @property
    def is_grave(self) -> bool:
        """Whether marks may be wrong."""
        return any(verdict.is_grave for verdict in self.verdicts)


def judge(test: PaperTest, papers: Sequence[Paper]) -> tuple[ItemVerdicts, ...]:
    """Every item with its verdicts, by its place in the test."""
    figures = item_figures(test, papers)
    if len(papers) < FEWEST_PAPERS:
        return tuple(ItemVerdicts(one, ()) for one in figures)
    others = _other_keys(test, papers)
    return tuple(
        ItemVerdicts(one, tuple(_verdicts(test, one, others.get(one.place)))) for one in figures
    )


def _other_keys(test: PaperTest, papers: Sequence[Paper]) -> dict[int, OtherKey]:
    """The items, by place, whose key fits worse than another one.

    Looked at twice: an item that is in doubt tells nothing of who is able, and is left out the
    second time (purifying what groups are matched by, as in P. W. Holland and D. T. Thayer, in
    H. Wainer and H. Braun, Test Validity, 1988, ch. 9).
    """
    points = [[one / FULL_CREDIT for one in credits_of(test, paper)] for paper in papers]
    found: dict[int, OtherKey] = {}
    for _look in range(2):
        doubted, found = frozenset(found), {}
        for place in range(len(test.questions)):
            trusted = [at for at in range(len(test.questions)) if at not in {place, *doubted}]
            other = _other_key(test, papers, place, [[row[at] for at in trusted] for row in points])
            if other is not None:
                found[place] = other
        if not found:
            break
    return found


def _other_key(
    test: PaperTest, papers: Sequence[Paper], place: int, points: Sequence[Sequence[float]]
) -> OtherKey | None:
    question, right = test.questions[place], test.right(place)
    keys = [key for one in right for key in one]
    if not is_pick(question) or len(keys) != 1:
        return None  # a second key was given it by whoever looked at it already
    picks = [str(paper.given[place]) for paper in papers]
    options = [option.key for option in question.options]
    told = max(_LEAST_TOLD, reliability(points))
    return other_key(picks, options, keys[0], list(map(sum, points)), told)


def too_few_said(papers: int) -> str:
    """Why there are no verdicts, as a sentence; empty where there are enough papers."""
    if papers >= FEWEST_PAPERS:
        return ""
    more = FEWEST_PAPERS - papers
    return (
        f"{papers} papers are too few for verdicts: with {more} more, "
        "what looks wrong is no longer likely to be chance."
    )


def _verdicts(test: PaperTest, figures: ItemFigures, other: OtherKey | None) -> list[Verdict]:
    question, right = test.questions[figures.place], test.right(figures.place)
    found: list[Verdict] = []
    if is_pick(question) and right:
        keys = [key for one in right for key in one]
        found += _of_key(question, keys, other)
        found += _of_options(question, keys, figures, has_key_verdict=bool(found))
    if not found or not found[0].is_grave:
        found += _of_whole(figures)
    return found


def _of_key(question: Question, keys: Sequence[str], other: OtherKey | None) -> list[Verdict]:
    if other is None:
        return []
    if other.beside:
        names = (_text(question, other.key), _text(question, keys[0]))
        return [Verdict(Cause.KEY_DOUBLE, names, (other.key, keys[0]))]
    return [Verdict(Cause.KEY_WRONG, (_text(question, other.key),), (other.key,))]


def _of_options(
    question: Question, keys: Sequence[str], figures: ItemFigures, *, has_key_verdict: bool
) -> list[Verdict]:
    """What nobody chose though many were wrong, and what many took for the key."""
    wrong = [one for one in figures.options if one.key not in keys]
    misses = sum(one.count for one in wrong)
    found = []
    if not has_key_verdict and misses >= _FEWEST_WRONG:
        top = max(wrong, key=lambda one: one.count)
        is_common = top.share >= _MIXED_SHARE and top.count >= _MIXED_OF_WRONG * misses
        if is_common and len(wrong) > 1:
            names = (_text(question, top.key), _text(question, keys[0]))
            found.append(Verdict(Cause.MIXED, names, (top.key, keys[0])))
    if len(wrong) > 1 and (1 - 1 / len(wrong)) ** misses <= _BY_CHANCE:
        found += [
            Verdict(Cause.NOBODY, (_text(question, one.key),), (one.key,))
            for one in wrong
            if not one.count
        ]
    return found


def _of_whole(figures: ItemFigures) -> list[Verdict]:
    if figures.facility >= _EASY:
        return [Verdict(Cause.TOO_EASY)]
    if figures.facility <= _HARD:
        return [Verdict(Cause.TOO_HARD)]
    if figures.correlation is not None and figures.correlation < _AGAINST:
        return [Verdict(Cause.BACKWARDS)]
    return []


def _text(question: Question, key: str) -> str:
    option = question.option(key)
    return option.text if option is not None else key
