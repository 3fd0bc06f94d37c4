"""Faults of the wording: leaks, open slots, absolute words, voices and times left out."""

from __future__ import annotations

import re
from dataclasses import replace

from tests.oracle.asked import Question
from tests.oracle.case import Case
from tests.oracle.days import MONTHS, When, calendar_day
from tests.oracle.faults.changes import instead
from tests.oracle.faults.registry import breaks
from tests.oracle.folding import squash
from tests.oracle.knowledge import Ref


@breaks("G22")
def the_key_in_the_stem(case: Case, turn: int) -> Question | None:
    """A name of the answer is let slip."""
    key = case.key_value
    if "?" not in case.asked.prompt or case.asked.form == "true-false" or not isinstance(key, Ref):
        return None
    names = [n.text for n in case.deck.topics[key.id].true_names if len(squash(n.text)) > 3]
    if case.target.prop == "name" or not names:
        return None
    name = names[turn % len(names)]
    return replace(case.asked, prompt=case.asked.prompt.replace("?", f" (think of {name})?"))


@breaks("G22")
def the_day_in_the_stem(case: Case, turn: int) -> Question | None:
    """The answer's day and month stand in the stem."""
    key = case.key_value
    if not isinstance(key, When) or key.precision != "day" or len(key.spans) > 1 or key.night:
        return None
    if "?" not in case.asked.prompt or case.asked.form == "true-false" or case.sought != "value":
        return None
    _, month, day = calendar_day(key.hull.first)
    told = f" (the report of {day} {MONTHS[month - 1].capitalize()})?"
    return replace(case.asked, prompt=case.asked.prompt.replace("?", told)) if turn >= 0 else None


@breaks("G24", "G39")
def a_broken_stem(case: Case, turn: int) -> Question | None:
    """A slot left open, a doubled article, a missing mark."""
    prompt = case.asked.prompt
    if case.asked.form == "card":
        return None
    broken = (
        f"{prompt} <value>",
        prompt.replace(" the ", " the the ", 1),
        prompt.rstrip("?.") + ",",
        prompt[:1].lower() + prompt[1:],
    )[turn % 4]
    return replace(case.asked, prompt=broken) if broken != prompt else None


@breaks("G25")
def all_of_the_above(case: Case, turn: int) -> Question | None:
    """An option that gathers the others."""
    wrong = case.asked.distractors
    if case.asked.form != "choice" or not wrong:
        return None
    both = f"both {wrong[0].text} and {case.asked.answer}"
    text = ("all of the above", "none of these", both)[turn % 3]
    return instead(case, text, text, turn)


@breaks("G26")
def an_absolute_word(case: Case, turn: int) -> Question | None:
    """`always` or `never` in one option."""
    wrong = case.asked.distractors
    if case.asked.form != "choice" or not wrong:
        return None
    word = ("always", "never", "only")[turn % 3]
    return instead(case, wrong[0].key, f"{word} {wrong[0].text}", 0)


@breaks("G30")
def a_dispute_without_its_source(case: Case, turn: int) -> Question | None:
    """An attributed value asked as if it were settled."""
    if not case.voice or case.asked.form == "which-source":
        return None
    prompt = case.asked.prompt
    for name in case.deck.topics[case.voice].true_names:
        prompt = prompt.replace(name.text, ("the reports", "the books", "most")[turn % 3])
    return replace(case.asked, prompt=prompt) if not case.mentions(case.voice, prompt) else None


@breaks("G44")
def markup_in_the_text(case: Case, turn: int) -> Question | None:
    """Tags and entities in the stem or the explanation."""
    tag = ("<b>{}</b>", "{}<img src='x'>", "{}&nbsp;")[turn % 3]
    if turn % 2:
        return replace(case.asked, explanation=tag.format(case.asked.explanation))
    return replace(case.asked, prompt=tag.format(case.asked.prompt))


@breaks("G6")
def a_falsehood_by_not(case: Case, turn: int) -> Question | None:
    """A sentence negated instead of changed."""
    if case.asked.form != "true-false" or turn < 0:
        return None
    for verb in ("commanded", "began", "was", "were", "took", "belonged", "had", "died"):
        if f" {verb} " in case.asked.prompt:
            return replace(
                case.asked, prompt=case.asked.prompt.replace(f" {verb} ", f" {verb} not ", 1)
            )
    return None


@breaks("d5")
def a_time_left_out(case: Case, turn: int) -> Question | None:
    """A value that holds for a time, asked without the time."""
    if case.target.period.open or case.asked.form == "which-source" or turn < 0:
        return None
    months = "|".join(month.capitalize() for month in MONTHS)
    timeless = re.sub(rf"(\d+ )?({months})\b|\b(1\d|20)\d\d\b", "then", case.asked.prompt)
    return replace(case.asked, prompt=timeless) if timeless != case.asked.prompt else None
