"""Sentences with a gap: one gap, the author's sentence, nothing of the answer beside it
(G22, G39, G40, G41); what may be picked for it, and the sentence filled to be judged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from tests.oracle.case import Case, holds
from tests.oracle.days import MONTHS
from tests.oracle.folding import letters, plain_letters, squash, without_article, words
from tests.oracle.rules.registry import rule

GAP = re.compile(r"_{2,}|…")
_FIGURE = re.compile(r"\d+(\.\d+)?")
_SMALL = """
    a an the of in on at to by for from with and or but as was were is are be been had has have it
    its he she they his her their this that these those which who not no than
"""
_EMPTY = frozenset(re.findall(r"\w+", _SMALL))
_BEFORE_A_VALUE = ("on", "in", "the", "a", "an")


@rule("G39", "cloze", "choice")
def there_is_one_gap(case: Case) -> Iterator[str]:
    """G39: the sentence has exactly one gap."""
    if not _has_gap(case):
        return
    gaps = GAP.findall(case.asked.prompt)
    if len(gaps) != 1:
        yield f"{len(gaps)} gaps in {case.asked.prompt!r}"


@rule("G1", "cloze", "choice")
def the_filled_sentence_is_the_statement(case: Case) -> Iterator[str]:
    """G1: with its answer in the gap the stem is the author's sentence, all other gaps filled."""
    if not _has_gap(case):
        return
    statement = case.target.statement
    if statement is None:
        return
    filled = GAP.sub(lambda _: case.asked.answer, case.asked.prompt)
    if letters(statement.whole) not in letters(filled):
        yield f"filled: {filled!r}, written: {statement.whole!r}"


@rule("G1", "cloze", "choice")
def the_filled_sentence_is_the_explanation(case: Case) -> Iterator[str]:
    """G1: with its answer in the gap the stem is the sentence that explains it."""
    if not _has_gap(case):
        return
    before, _, after = (letters(part) for part in _around(case))
    told, answer = letters(case.asked.explanation), letters(case.asked.answer)
    places = [at.start() for at in re.finditer(re.escape(answer), told)] if answer else []
    if not any(
        _ends_with(before, told[:at]) and told[at + len(answer) :].startswith(after)
        for at in places
    ):
        yield f"{case.asked.prompt!r} with {case.asked.answer!r} is not {case.asked.explanation!r}"


def _around(case: Case) -> tuple[str, str, str]:
    """The stem before its gap, the gap, and the stem behind it."""
    match = GAP.search(case.asked.prompt)
    if match is None:
        return case.asked.prompt, "", ""
    return case.asked.prompt[: match.start()], match[0], case.asked.prompt[match.end() :]


def _ends_with(text: str, head: str) -> bool:
    """Whether a text ends as a sentence begins, save small words that went into the gap."""
    if text.endswith(head):
        return True
    return any(
        head.endswith(small) and _ends_with(text, head.removesuffix(small))
        for small in _BEFORE_A_VALUE
    )


@rule("G22", "cloze", "choice")
def nothing_beside_the_gap_tells_it(case: Case) -> Iterator[str]:
    """G22: neither an accepted answer nor another name of it stands beside the gap."""
    if not _has_gap(case):
        return
    before, _, after = _around(case)
    gap = case.target.gap
    answers = {case.asked.answer, *(() if gap is None else gap.answers)}
    beside = f"{before} | {after}"
    for text in sorted(answers):
        is_long = len(squash(text)) >= 4 or text.isdigit()
        if is_long and holds(beside, text):
            yield f"{text!r} stands beside the gap that it fills"
    for topic in {topic for text in answers for topic in case.deck.named(text)}:
        for name in case.deck.topics[topic].true_names:
            if len(squash(name.text)) >= 4 and without_article(name.text) in beside:
                yield f"{name.text!r}, another name of the answer, stands beside the gap"


@rule("G40", "cloze", "choice")
def the_gap_leaves_enough_to_think_of(case: Case) -> Iterator[str]:
    """G40: at least three content words stand beside the gap (fewer than five is lint's)."""
    if not _has_gap(case):
        return
    before, _, after = _around(case)
    left = [word for word in words(f"{before} | {after}") if word not in _EMPTY]
    if len(left) < 3:
        yield f"only {left} beside the gap"


@rule("G41", "cloze")
def every_answer_behind_the_bar_is_accepted(case: Case) -> Iterator[str]:
    """G41: what the author gives as right, behind a bar too, is accepted."""
    accepted = {squash(text) for text in case.asked.accepted}
    for text in () if case.target.gap is None else case.target.gap.answers:
        if squash(text) not in accepted:
            yield f"{text!r} is right and not accepted"


@rule("G15", "cloze")
def a_gap_for_a_month_is_no_gap_for_a_day(case: Case) -> Iterator[str]:
    """G15: the month beside a gap is not half of the answer."""
    before, _, after = _around(case)
    answer = plain_letters(case.asked.answer)
    beside = (*words(before)[-1:], *words(after)[:1])
    if any(word in MONTHS and word in answer.split() for word in beside):
        yield "half of the answer stands beside the gap"


_NUMBER_WORDS = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million billion
"""
_IN_WORDS = frozenset(re.findall(r"\w+", _NUMBER_WORDS))
_FIGURES = re.compile(r"\d{1,3}(,\d{3})+|\d+(\.\d+)?")


@rule("G39", "cloze")
def a_gap_for_a_number_says_so(case: Case) -> Iterator[str]:
    """G39: who is to write a number is told so; a day, a year, an ordinal is no such number."""
    gap = case.target.gap
    if gap is None:
        return
    before, _, after = _around(case)
    says_so = "number" in case.asked.entry
    if says_so != _is_number(gap.answers[0], words(before)[-1:], words(after)[:1]):
        yield f"for {gap.answers[0]!r} is asked {case.asked.entry!r}"


def _is_number(answer: str, before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether an answer begins with a number that stands in no date and is no bare year."""
    told = words(answer)
    if any(word in MONTHS for word in (*before, *told, *after)):
        return False
    first = answer.split(maxsplit=1)[0]
    if re.fullmatch(r"\d{4}", answer):
        return bool(after) and after[0] in _MEASURES
    return bool(_FIGURES.fullmatch(first)) or bool(told and told[0] in _IN_WORDS)


_MEASURES = ("men", "kilometres", "km", "ships", "tonnes", "prisoners", "days", "hours", "metres")


def _has_gap(case: Case) -> bool:
    """Whether the stem leaves something out: every cloze, and a choice of a gap's fillings."""
    return case.asked.form == "cloze" or case.target.gap is not None


@rule("G3", "choice")
def fillings_are_the_authors(case: Case) -> Iterator[str]:
    """G3, G8: what may be picked for a gap stands in it, as right or as wrong."""
    gap = case.target.gap
    if gap is None:
        return
    known = {squash(text) for text in (*gap.answers, *gap.wrong)}
    for option in case.asked.options:
        if squash(option.text) not in known:
            yield f"{option.text!r} does not stand in the gap"


@rule("G1", "true-false")
def the_filled_statement_is_judged_rightly(case: Case) -> Iterator[str]:
    """G1: the sentence is the author's with an answer in its gap, or with what he says is wrong."""
    gap, statement = case.target.gap, case.target.statement
    if gap is None or statement is None:
        return
    said = letters(case.asked.prompt)
    verdicts = {
        verdict
        for verdict, fillings in (("true", gap.answers[:1]), ("false", gap.wrong))
        if any(said.endswith(letters(statement.filled(gap.key, one))) for one in fillings)
    }
    if verdicts != {case.asked.answer.casefold()}:
        yield f"answer {case.asked.answer}, but the sentence is {sorted(verdicts) or 'another'}"


@rule("G18", "choice")
def figures_in_a_gap_stand_in_order(case: Case) -> Iterator[str]:
    """G18: fillings that are all figures ascend."""
    texts = [option.text.replace(",", "") for option in case.asked.options]
    if case.target.gap is None or not all(_FIGURE.fullmatch(text) for text in texts):
        return
    figures = [Decimal(text) for text in texts]
    if figures != sorted(figures):
        yield f"out of order: {texts}"
