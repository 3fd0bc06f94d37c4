"""The picture of the class desk: the marks of a class, and what they say of each item."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.gui.wording import counted, say
from quizapp.teaching.items import ItemFigures
from quizapp.teaching.kept import Class
from quizapp.teaching.marking import MarkChange, mark_of, points_said
from quizapp.teaching.paper import PaperTest, Right, is_pick, signs
from quizapp.teaching.signs import key_signs
from quizapp.teaching.verdicts import FEWEST_PAPERS, Cause, ItemVerdicts, Verdict

_NUMBERS = re.compile(r"(\d{1,9})")
_PER_CENT = 100


@dataclass(frozen=True, slots=True)
class OptionRow:
    """An option of an item: who chose it, and whether it is right."""

    key: str
    text: str
    told: str
    is_right: bool


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item: its figures in words, and what is likely the matter with it."""

    place: int
    prompt: str
    told: str
    verdicts: tuple[str, ...]
    is_grave: bool
    options: tuple[OptionRow, ...]


@dataclass(frozen=True, slots=True)
class KeyChange:
    """A key that might be another one: the item, what would be right, and whose mark changes."""

    place: int
    right: tuple[str, ...]
    changes: tuple[str, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class ClassState:
    """Everything the page shows."""

    tests: tuple[tuple[str, str], ...] = ()
    code: str = ""
    sentence: str = ""
    notice: str = ""
    items: tuple[ItemRow, ...] = ()
    marks: tuple[tuple[str, str], ...] = ()
    remarks: tuple[str, ...] = ()
    change: KeyChange | None = None
    is_busy: bool = False
    problem: str = ""


def name_of(test: PaperTest) -> tuple[str, str]:
    """A test's code, and what it is called."""
    return test.code, say("{title} · {code}", title=test.title, code=test.code)


def sentence_of(found: Class) -> str:
    """How many papers there are of how long a test."""
    papers = counted(len(found.papers), "One paper", "{n} papers")
    items = counted(len(found.test.questions), "one item", "{n} items")
    return say("{papers}, {items}", papers=papers, items=items)


def notice_of(papers: int) -> str:
    """Why there are no verdicts; empty where there are enough papers."""
    if not papers or papers >= FEWEST_PAPERS:
        return ""
    return counted(
        FEWEST_PAPERS - papers,
        "Too few papers for verdicts: one more, and what looks wrong is hardly chance.",
        "Too few papers for verdicts: {n} more, and what looks wrong is hardly chance.",
    )


def marks_of(found: Class) -> tuple[tuple[str, str], ...]:
    """Everybody with their points, by name."""
    items = len(found.test.questions)
    rows = [
        (paper.who, say("{points} of {items}", points=points_said(mark_of(found.test, paper)),
                        items=items))
        for paper in found.papers
    ]  # fmt: skip
    return tuple(sorted(rows, key=lambda row: _by_name(row[0])))


def _by_name(name: str) -> list[tuple[int, str]]:
    """Names in their order, the ninth of a number before the tenth."""
    parts = _NUMBERS.split(name.casefold())
    return [(int(part) if part.isdigit() else 0, part) for part in parts]


def items_of(test: PaperTest, judged: Sequence[ItemVerdicts]) -> tuple[ItemRow, ...]:
    """Every item; those whose key is in doubt first, then the others with a verdict."""
    rows = [_row(test, one) for one in judged]
    return tuple(sorted(rows, key=lambda row: (not row.is_grave, not row.verdicts, row.place)))


def _row(test: PaperTest, judged: ItemVerdicts) -> ItemRow:
    figures = judged.figures
    question = test.questions[figures.place]
    right = [key for one in test.right(figures.place) for key in one]
    shown = zip(question.options, signs(question), strict=True)
    options = tuple(
        OptionRow(option.key, f"{sign}  {option.text}", _use_said(figures, option.key),
                  option.key in right)
        for option, sign in shown
    )  # fmt: skip
    verdicts = tuple(map(verdict_said, judged.verdicts))
    told = _figures_said(test, figures)
    return ItemRow(figures.place, question.prompt, told, verdicts, judged.is_grave,
                   options if is_pick(question) else ())  # fmt: skip


def _figures_said(test: PaperTest, figures: ItemFigures) -> str:
    question = test.questions[figures.place]
    right = test.right(figures.place)
    key = key_signs(question, right) if right and question.options else question.answer
    parts = [
        say("Key {key}", key=key if right else say("struck")),
        say("{share}\u00a0% right", share=round(_PER_CENT * figures.facility)),
    ]
    if figures.correlation is not None:
        parts.append(say("separates {figure}", figure=f"{figures.correlation:.2f}"))
    parts.append(say("strong against weak {figure}", figure=f"{figures.upper_lower:+.2f}"))
    return " · ".join(parts)


def _use_said(figures: ItemFigures, key: str) -> str:
    use = figures.use(key)
    if use is None:
        return ""
    return say(
        "{count} chose it: {upper}\u00a0% of the strong, {lower}\u00a0% of the weak",
        count=use.count,
        upper=round(_PER_CENT * use.upper),
        lower=round(_PER_CENT * use.lower),
    )


def verdict_said(verdict: Verdict) -> str:
    """A verdict in the person's language."""
    one, other = (*verdict.names, "", "")[:2]
    words = {
        Cause.KEY_WRONG: say("Strong students choose {one}: check the key.", one=one),
        Cause.KEY_DOUBLE: say(
            "Strong students choose {one} as well as {other}: perhaps both are right.",
            one=one,
            other=other,
        ),
        Cause.NOBODY: say("Nobody chose {one}.", one=one),
        Cause.MIXED: say("The class mixes {one} and {other}.", one=one, other=other),
        Cause.BACKWARDS: say("Those who did well elsewhere did worse here: read the item again."),
        Cause.TOO_HARD: say("Hardly anybody was right."),
        Cause.TOO_EASY: say("Nearly everybody was right."),
    }
    return words[verdict.cause]


def key_change(
    test: PaperTest, place: int, right: Right, changes: Sequence[MarkChange], papers: int
) -> KeyChange:
    """What another key would change, by name."""
    lines = tuple(
        say("{who}: {before} → {after}", who=one.who, before=points_said(one.before),
            after=points_said(one.after))
        for one in changes
    )  # fmt: skip
    keys = tuple(key for one in right for key in one)
    if not keys:
        key = say("struck: everybody gets the point")
    else:
        key = key_signs(test.questions[place], right)
    sentence = counted(
        len(lines),
        "Item {item}, key {key}: one mark of {papers} changes.",
        "Item {item}, key {key}: {n} marks of {papers} change.",
        item=place + 1,
        key=key,
        papers=papers,
    )
    return KeyChange(place, keys, lines, sentence)
