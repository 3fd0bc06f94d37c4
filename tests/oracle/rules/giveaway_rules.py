"""Nothing gives the answer away: leaks, grammar, all of the above, absolute words (G22 to G26)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.oracle.amounts import Amount
from tests.oracle.case import (
    CHOOSING,
    KNOWN_FORMS,
    LISTING,
    OFFERING,
    PICKING,
    WRITING,
    Case,
    Judged,
    holds,
)
from tests.oracle.days import When
from tests.oracle.english import dates_in
from tests.oracle.folding import letters, script, squash, stands_in, without_article, words
from tests.oracle.knowledge import Ref, Text
from tests.oracle.rules.registry import rule

_ABSOLUTE = {"always", "never", "only", "invariably", "entirely", "completely"}
_GATHERED = re.compile(
    r"\b(all|none|any|both|neither|two|some) of (the|these|them|those)\b|\bboth\b.+\band\b"
    r"|\bneither\b.+\bnor\b|\beither\b.+\bor\b|\b(all|none) (above|correct)\b|\bnot sure\b",
    re.IGNORECASE,
)
_SLOT = re.compile(r"<\w+>|\{\w*\}|\[\w+\]|%\w|\$\w")


@rule("G22", *PICKING, "which-source", "odd-one-out", "match", *WRITING)
def the_stem_does_not_hold_the_answer(case: Case) -> Iterator[str]:
    """G22: neither the key nor an alias of it stands in the stem."""
    prompt = case.asked.prompt
    for name in _tell_tales(case):
        if len(squash(name)) >= (4 if name.isascii() else 2) and holds(prompt, name):
            yield f"the stem holds {name!r}, a name of the answer"


def _tell_tales(case: Case) -> list[str]:
    """The names that would give the answer away; in name questions the shown name alone."""
    key = case.key_value
    if case.target.prop == "name":
        return [case.asked.answer]
    if isinstance(key, Ref):
        return [name.text for name in case.deck.topics[key.id].true_names]
    return [key.text] if isinstance(key, Text) else []


@rule("G22", "choice", "match", *WRITING)
def the_stem_does_not_hold_the_figure(case: Case) -> Iterator[str]:
    """G22, d10: neither a date's day and month nor a number's figure stands in the stem."""
    key, prompt = case.key_value, case.asked.prompt
    if isinstance(key, When):
        told = dates_in(case.asked.answer)
        shown = {(found.day, found.month) for found in told if found.day is not None}
        for found in dates_in(prompt):
            same_day = (found.day, found.month) in shown
            same_unit = not found.yearless and set(found.when.spans) == set(key.spans)
            if same_day or same_unit:
                yield f"the stem holds {found.when.text!r}"
    if isinstance(key, Amount):
        figures = set(re.findall(r"\d{2,}", re.sub(r"(?<=\d)[, ](?=\d)", "", prompt)))
        if key.low == key.low.to_integral_value() and str(int(key.low)) in figures:
            yield f"the stem holds the figure {int(key.low)}"


@rule("G22", *PICKING, *WRITING)
def the_answer_does_not_hold_the_stem(case: Case) -> Iterator[str]:
    """G22, d7: what the stem asks about does not stand in the answer's name alone."""
    if case.target.prop == "name" or not isinstance(case.key_value, Ref):
        return
    for name in _asked_about(case):
        others = [option.shown.text for option in case.distractors]
        everywhere = bool(others) and all(stands_in(name, text) for text in others)
        if len(squash(name)) >= 4 and stands_in(name, case.asked.answer) and not everywhere:
            yield f"the answer holds {name!r}, which the stem asks about"


def _asked_about(case: Case) -> list[str]:
    if case.sought == "value":
        topics = [case.target.topic]
    else:
        topics = [case.target.value.id] if isinstance(case.target.value, Ref) else []
    return [name.text for topic in topics for name in case.deck.topics[topic].true_names]


@rule("G22", "choice", "typed")
def a_backward_answer_does_not_hold_its_date(case: Case) -> Iterator[str]:
    """G22: asked what happened on a day, the answer's name does not tell that day."""
    value = case.target.value
    if case.sought == "topic" and isinstance(value, When) and value.precision == "day":
        asked = {(found.day, found.month) for found in dates_in(case.asked.prompt)}
        for found in dates_in(case.asked.answer):
            if found.day is not None and (found.day, found.month) in asked:
                yield f"the answer tells the day that the stem asks about: {found.when.text!r}"


@rule("G24", *(form for form in KNOWN_FORMS if form != "card"))
def the_stem_is_whole(case: Case) -> Iterator[str]:
    """G24: no empty slot, no doubled blank, article or mark, a capital at its head."""
    prompt = case.asked.prompt
    if _SLOT.search(prompt) and not any(_SLOT.search(text) for text in case.deck.texts):
        yield f"a slot was left in {prompt!r}"
    if re.search(
        r"  |\bthe the\b|\ba the\b|[?.,]{2}| [?.,;]|\bin on\b|\bon on\b|\bin in\b", prompt
    ):
        yield f"doubled word or mark in {prompt!r}"
    first = next((letter for letter in prompt if letter.isalpha() or letter == "_"), "A")
    if first.islower():
        yield f"the stem begins small: {prompt!r}"


@rule("G24", *PICKING, "odd-one-out", "which-source")
def options_share_their_grammar(case: Case) -> Iterator[str]:
    """G24, c1: the key does not stand out by script or end mark, nor a name by its article; the
    names of sources keep theirs."""
    key = case.key_value
    named = isinstance(key, Ref) and case.deck.root(key.id) != "claim"
    is_voice = case.asked.form == "which-source"
    features = _FEATURES if named and not is_voice else _FEATURES[1:]
    for feature, of in features:
        if _key_stands_out(case, [of(option.shown.text) for option in case.judged]):
            yield f"the key alone differs in {feature}"


@rule("G24", *PICKING, "odd-one-out", "which-source")
def options_share_their_case(case: Case) -> Iterator[str]:
    """G24: the key alone has a capital, or has none, only where the deck writes all of them so."""
    initials = [str(option.shown.text[:1].islower()) for option in case.judged]
    if _key_stands_out(case, initials) and not all(_as_written(case, o) for o in case.judged):
        yield "the key alone has, or lacks, a capital"


def _key_stands_out(case: Case, shapes: list[str]) -> bool:
    """Whether the key has one shape and all other options, two or more, share another."""
    keys = [shape for shape, option in zip(shapes, case.judged, strict=True) if option.is_key]
    return (
        len(shapes) > 2 and len(keys) == 1 and shapes.count(keys[0]) == 1 and len(set(shapes)) == 2
    )


def _as_written(case: Case, option: Judged) -> bool:
    text = without_article(option.shown.text)
    if isinstance(option.value, Ref):
        names = case.deck.topics[option.value.id].names
        return any(without_article(name.text) == text for name in names)
    return not isinstance(option.value, Text) or text in case.deck.bare


_FEATURES = (
    ("its article", lambda text: "the" if text.startswith(("the ", "The ")) else ""),
    ("its end mark", lambda text: text[-1:] if text[-1:] in ".!?;," else ""),
    ("its script", script),
)


@rule("G24", *PICKING, *LISTING)
def no_article_before_a_gap(case: Case) -> Iterator[str]:
    """G24: `a` or `an` before a gap would sort the options by their first letter."""
    begins = {option.shown.text[:1].casefold() in "aeiou" for option in case.judged}
    if case.target.gap is not None and len(begins) == 1:
        return
    if re.search(r"\ban?\s*(_{2,}|…|\.\.\.|\?|$)", case.asked.prompt):
        yield "an article before the gap fits only some options"


@rule("G24", *CHOOSING, "typed")
def who_asks_for_persons(case: Case) -> Iterator[str]:
    """G24, c5: `Who` only where every option is a person, or says what a person was."""
    if not re.match(r"(According to [^,]+, )?[Ww]ho\b", case.asked.prompt):
        return
    key = case.key_value
    asked = [option.value for option in case.judged] or [key]
    for value in asked:
        root = case.deck.root(value.id) if isinstance(value, Ref) else "text"
        if root == "text" and case.target.prop in ("role", "known-for"):
            continue  # "Who was Konoe?" - "the prince who was to go to Moscow"
        if root not in ("person", "source"):
            yield f"`Who` asks for a {root}"


@rule("G25", *OFFERING)
def no_option_gathers_others(case: Case) -> Iterator[str]:
    """G25: no `all of the above`, no `both A and B`."""
    for option in case.judged:
        text = option.shown.text
        names = [other.shown.text for other in case.judged if other is not option]
        if _GATHERED.search(text) and letters(text) not in case.deck.written:
            yield f"{text!r} gathers other options"
        elif sum(stands_in(name, text) for name in names if squash(name)) >= 2:
            yield f"{text!r} holds two other options"


@rule("G26", *OFFERING)
def absolute_words_stand_in_all_or_none(case: Case) -> Iterator[str]:
    """G26: always, never, only and their like stand in all options or in none."""
    with_words = [option for option in case.judged if _absolute(option)]
    if 0 < len(with_words) < len(case.judged):
        yield f"absolute words in some options: {[o.shown.text for o in with_words]}"


def _absolute(option: Judged) -> set[str]:
    return _ABSOLUTE & set(words(option.shown.text))


@rule("d12", "choice", "claim")
def no_two_verdicts_that_a_judge_could_swap(case: Case) -> Iterator[str]:
    """c12: `oversimplified` is never offered beside `wrong as worded`."""
    labels = {squash(option.shown.text) for option in case.judged}
    if {"oversimplified", "wrongasworded"} <= labels:
        yield "`oversimplified` stands beside `wrong as worded`"
