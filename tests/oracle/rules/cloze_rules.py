"""Sentences with a gap: one gap, the author's sentence, nothing of the answer beside it
(G22, G39, G40, G41)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.oracle.case import Case, holds
from tests.oracle.days import MONTHS
from tests.oracle.folding import letters, plain_letters, squash, without_article, words
from tests.oracle.rules.registry import rule

GAP = re.compile(r"_{2,}|…")
_SMALL = """
    a an the of in on at to by for from with and or but as was were is are be been had has have it
    its he she they his her their this that these those which who not no than
"""
_EMPTY = frozenset(re.findall(r"\w+", _SMALL))
_BEFORE_A_VALUE = ("on", "in", "the", "a", "an")


@rule("G39", "cloze")
def there_is_one_gap(case: Case) -> Iterator[str]:
    """G39: the sentence has exactly one gap."""
    gaps = GAP.findall(case.asked.prompt)
    if len(gaps) != 1:
        yield f"{len(gaps)} gaps in {case.asked.prompt!r}"


@rule("G1", "cloze")
def the_filled_sentence_is_the_statement(case: Case) -> Iterator[str]:
    """G1: with its answer in the gap the stem is the author's sentence, all other gaps filled."""
    statement = case.target.statement
    if statement is None:
        return
    filled = GAP.sub(lambda _: case.asked.answer, case.asked.prompt)
    if letters(statement.whole) not in letters(filled):
        yield f"filled: {filled!r}, written: {statement.whole!r}"


@rule("G1", "cloze")
def the_filled_sentence_is_the_explanation(case: Case) -> Iterator[str]:
    """G1: with its answer in the gap the stem is the sentence that explains it."""
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


@rule("G22", "cloze")
def nothing_beside_the_gap_tells_it(case: Case) -> Iterator[str]:
    """G22: neither an accepted answer nor another name of it stands beside the gap."""
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


@rule("G40", "cloze")
def the_gap_leaves_enough_to_think_of(case: Case) -> Iterator[str]:
    """G40: at least three content words stand beside the gap (fewer than five is lint's)."""
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
