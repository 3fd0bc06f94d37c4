"""Several answers and the odd one out: what is true of each option (G1, G3, G11, G13, G29)."""

from __future__ import annotations

from collections.abc import Iterator

from tests.oracle.case import Case, Judged, holds
from tests.oracle.folding import squash
from tests.oracle.knowledge import Ref, Value
from tests.oracle.rules.registry import rule
from tests.oracle.truth import Truth

_SPLITS = ("side", "in")


@rule("G11", "several")
def four_to_seven_to_mark(case: Case) -> Iterator[str]:
    """G11: 4 to 7 options, at least two of them right and two wrong."""
    right = sum(option.is_key for option in case.judged)
    if not 4 <= len(case.judged) <= 7:
        yield f"{len(case.judged)} options"
    if right < 2 or len(case.judged) - right < 2:
        yield f"{right} right and {len(case.judged) - right} wrong"


@rule("G11", "odd-one-out")
def three_or_four_with_one_odd(case: Case) -> Iterator[str]:
    """G11: two or three that share the property, and one that does not."""
    if len(case.judged) not in (3, 4):
        yield f"{len(case.judged)} options"


@rule("G1", "several")
def what_is_to_be_marked_is_true(case: Case) -> Iterator[str]:
    """G1: every option of the key is true, and no other."""
    for option in case.judged:
        if option.is_key and option.finding.truth is not Truth.TRUE:
            yield f"the deck does not say that {option.shown.text!r} is true"
        if not option.is_key and option.finding.truth is Truth.TRUE:
            yield f"{option.shown.text!r} is true too"


@rule("G3", "several")
def what_is_not_to_be_marked_is_false(case: Case) -> Iterator[str]:
    """G3: every other option is provably false."""
    for option in case.distractors:
        if option.finding.truth is Truth.OPEN:
            yield f"nothing in the deck proves {option.shown.text!r} false"


@rule("G3", "several")
def the_list_is_complete(case: Case) -> Iterator[str]:
    """G3: every right one is asked for only where the author says that the list is whole."""
    deck, target = case.deck, case.target
    if case.sought == "value" and (target.topic, target.prop) not in deck.complete:
        yield f"{target.topic} {target.prop} is no complete list"
    if case.sought == "topic":
        lists = {name for topic, name in deck.complete_inverse if Ref(topic) == target.value}
        if not any(target.prop in deck.vocabulary.filling(name) for name in lists):
            yield f"no list of {target.value} says that it is complete"


@rule("G1", "several")
def the_key_stands_in_the_order_of_the_options(case: Case) -> Iterator[str]:
    """G1: the key names options that are there, each once, in their order; the answer tells them
    and no other."""
    shown = [option.shown.key for option in case.judged if option.is_key]
    if list(case.asked.keys) != shown:
        yield f"the key is {case.asked.keys}, the options in it {shown}"
    for option in case.judged:
        others = [o.shown.text for o in case.judged if o is not option]
        hidden = any(holds(text, option.shown.text) for text in others)
        if option.is_key and squash(option.shown.text) not in squash(case.asked.answer):
            yield f"the answer does not tell {option.shown.text!r}"
        if not option.is_key and not hidden and holds(case.asked.answer, option.shown.text):
            yield f"the answer tells {option.shown.text!r}, which is wrong"


@rule("G1", "odd-one-out")
def one_is_odd_and_all_others_are_not(case: Case) -> Iterator[str]:
    """G1: the odd one is provably false, every other option true."""
    keys = [option for option in case.judged if option.is_key]
    if len(keys) != 1:
        yield f"{len(keys)} options bear the text of the answer {case.asked.answer!r}"
    for option in case.judged:
        truth = option.finding.truth
        if option.is_key and truth is not Truth.FALSE:
            yield f"the deck does not prove that {option.shown.text!r} is the odd one"
        if not option.is_key and truth is not Truth.TRUE:
            yield f"{option.shown.text!r} is {truth.value}, and only the odd one may be false"


@rule("G29", "odd-one-out")
def the_negation_stands_out(case: Case) -> Iterator[str]:
    """G29, c14: the stem says NOT, in capitals, once and stressed, and names the other end of the
    property."""
    prompt = case.asked.prompt
    if prompt.split().count("NOT") != 1:
        yield f"no single NOT in {prompt!r}"
    if case.asked.stress != "NOT":
        yield "the NOT is not told to stand out"
    known = case.target.value if case.sought == "topic" else Ref(case.target.topic)
    if isinstance(known, Ref) and not case.mentions(known.id, prompt):
        yield f"the stem does not name {known.id}, of which the others are true"


@rule("G39", "several")
def several_are_asked_for(case: Case) -> Iterator[str]:
    """G39: the stem says that every right one is to be marked."""
    if not any(word in case.asked.prompt.casefold().split() for word in ("every", "all", "each")):
        yield "the stem does not say that there may be several"


@rule("G13", "several")
def the_right_ones_do_not_share_a_side(case: Case) -> Iterator[str]:
    """G13: neither side, `in` nor subtype parts the right ones from the wrong ones."""
    right = _topics(case, [o for o in case.judged if o.is_key])
    wrong = _topics(case, case.distractors)
    if not right or not wrong:
        return
    for split in _SPLITS:
        ours = [set(case.deck.facet(topic, split)) for topic in right]
        theirs = [set(case.deck.facet(topic, split)) for topic in wrong]
        apart = not any(own & other for own in ours for other in theirs)
        if all(ours) and all(theirs) and apart:
            yield f"{split} parts the right ones from the wrong ones"
    if not {case.deck.topics[t].kind for t in right} & {case.deck.topics[t].kind for t in wrong}:
        yield "their subtype parts the right ones from the wrong ones"


def _topics(case: Case, options: list[Judged]) -> list[str]:
    del case
    return [option.value.id for option in options if isinstance(option.value, Ref)]


@rule("G22", "several")
def the_stem_names_no_option(case: Case) -> Iterator[str]:
    """G22: none of what is to be marked stands in the stem."""
    for option in case.judged:
        if option.is_key and isinstance(option.value, Ref):
            for name in case.deck.topics[option.value.id].true_names:
                if len(squash(name.text)) >= 4 and holds(case.asked.prompt, name.text):
                    yield f"the stem holds {name.text!r}, which is to be marked"


@rule("facts", "several", "odd-one-out")
def the_facts_are_the_true_ones(case: Case) -> Iterator[str]:
    """Design 2: the question's facts are those that its true options tell."""
    told = {_told(case, target.topic, target.value) for target in case.targets}
    true = {
        _told(case, case.target.topic, option.value)
        if case.sought == "value"
        else _told(case, option.value.id if isinstance(option.value, Ref) else "", None)
        for option in case.judged
        if option.is_key == (case.asked.form == "several")
    }
    if told != true:
        yield f"facts tell {sorted(told)}, the true options {sorted(true)}"


def _told(case: Case, topic: str, value: Value | None) -> str:
    """One true option in a word: the topic in a backward question, the value in a forward one."""
    if case.sought == "topic":
        return topic
    return value.id if isinstance(value, Ref) else squash(getattr(value, "text", ""))


@rule("G45", "several", "odd-one-out")
def each_option_says_what_it_is(case: Case) -> Iterator[str]:
    """G45: beside what is right, too, stands what is true of it."""
    for option in case.judged:
        told = case.asked.feedback.get(option.shown.key, "")
        known = isinstance(option.value, Ref) and case.deck.speaks_of(option.value.id)
        if option.is_key and known and not told.strip():
            yield f"nothing is said of {option.shown.text!r}"
