"""Truth: one defensible answer, proved distractors, nothing said twice (G1 to G7, d)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from tests.oracle.amounts import Amount
from tests.oracle.amounts import could_agree as amounts_agree
from tests.oracle.assertion import assertion_of
from tests.oracle.case import CHOOSING, KNOWN_FORMS, PICKING, WRITING, Case, label_of
from tests.oracle.days import When, finer_or_equal, same_date
from tests.oracle.english import amounts_in, dates_in
from tests.oracle.folding import squash, words
from tests.oracle.knowledge import Deck, Ref, Text, Value
from tests.oracle.rules.registry import rule
from tests.oracle.truth import Truth, find, holders, in_scope


@rule("G1", *PICKING)
def one_option_is_true(case: Case) -> Iterator[str]:
    """G1: exactly one option is true, and it is the one given as the answer."""
    true = [option for option in case.judged if option.finding.truth is Truth.TRUE]
    keys = [option for option in case.judged if option.is_key]
    if len(keys) != 1:
        yield f"{len(keys)} options bear the text of the answer {case.asked.answer!r}"
    if len(true) != 1:
        yield f"{len(true)} options are true: {[option.shown.text for option in true]}"
    for option in keys:
        if option.finding.truth is not Truth.TRUE:
            yield f"the deck does not say that the answer {option.shown.text!r} is true"


@rule("G1", *PICKING, "which-source", "true-false", "odd-one-out", "derived")
def the_key_is_the_answers(case: Case) -> Iterator[str]:
    """G1: the key by which the program grades is that of the option it calls the answer."""
    shown = case.asked.key_option
    if case.asked.keys and shown is not None and case.asked.keys != (shown.key,):
        yield f"graded by {case.asked.keys}, shown as {shown.key!r}"


@rule("G1", "true-false")
def the_sentence_is_judged_rightly(case: Case) -> Iterator[str]:
    """G1: what a true-false sentence asserts is provably what its answer says."""
    if case.target.gap is not None:
        return
    said = assertion_of(case)
    if said is None:
        yield "the sentence does not clearly assert one value of the fact"
        return
    truth = find(case.deck, case.matter.of(said.topic), said.value).truth
    right = {"true": Truth.TRUE, "false": Truth.FALSE}.get(case.asked.answer.casefold())
    if right is None:
        yield f"the answer {case.asked.answer!r} is neither True nor False"
    elif truth is not right:
        what = f"{said.topic} {case.target.prop} {label_of(said.value, case.deck)}"
        yield f"answer {case.asked.answer}, but the deck finds {truth.value}: {what}"


@rule("G1", *WRITING)
def one_answer_can_be_written(case: Case) -> Iterator[str]:
    """G1: a written answer has no second right value, save spellings of the first."""
    if case.sought == "topic" or case.claim is None:
        return
    standing = in_scope(case.deck, case.matter)
    others = [c for c in standing if c is not case.claim and c.value != case.target.value]
    if not case.voice and others:
        yield f"also right: {[label_of(c.value, case.deck) for c in others]}"


@rule("G1", *WRITING)
def the_answer_written_is_the_facts(case: Case) -> Iterator[str]:
    """G1: the answer shown is the fact's value, or for a backward question its topic."""
    key = case.key_value
    if isinstance(key, Ref) and not _names_it(case.deck, case.asked.answer, key.id):
        yield f"the answer {case.asked.answer!r} is no name of {key.id}"
    if isinstance(key, Text) and squash(key.text) != squash(case.asked.answer):
        yield f"the answer {case.asked.answer!r} is not {key.text!r}"


def _names_it(deck: Deck, label: str, topic: str) -> bool:
    return squash(label) in {squash(name.text) for name in deck.topics[topic].true_names}


@rule("G2", *PICKING)
def no_source_makes_a_distractor_true(case: Case) -> Iterator[str]:
    """G2: no distractor is true under any source, unless the stem asks for one source's word."""
    if case.voice:
        return
    for option in case.distractors:
        if option.finding.truth is Truth.TRUE:
            claim = option.finding.claim
            voices = claim.says if claim is not None and claim.says else "the deck itself"
            yield f"{option.shown.text!r} is true by {voices}"


@rule("G3", *PICKING)
def every_distractor_is_proved_false(case: Case) -> Iterator[str]:
    """G3: an option that the deck does not prove false is no distractor."""
    for option in case.distractors:
        if option.finding.truth is Truth.OPEN:
            yield f"nothing in the deck proves {option.shown.text!r} false"


@rule("G4", *CHOOSING, "match")
def no_two_options_are_one_thing(case: Case) -> Iterator[str]:
    """G4: options differ after alias closure, unit and zone conversion, and part-of."""
    for one, other in combinations(case.judged, 2):
        if _same_thing(case, one.value, other.value) or _shared_name(
            case.deck, one.shown.text, other.shown.text
        ):
            yield f"{one.shown.text!r} and {other.shown.text!r} denote the same thing"


def _same_thing(case: Case, one: Value, other: Value) -> bool:
    match one, other:
        case Ref(id=a), Ref(id=b):
            return a == b or _one_within_other(case.deck, a, b)
        case Text(text=a), Text(text=b):
            return squash(a) == squash(b)
        case When() as a, When() as b:
            return same_date(a, b)
        case Amount() as a, Amount() as b:
            return not a.bound and not b.bound and amounts_agree(a, b)
    return False


def _one_within_other(deck: Deck, one: str, other: str) -> bool:
    if deck.root(one) != "place" or deck.root(other) != "place":
        return False
    return one in holders(deck, other) or other in holders(deck, one)


def _shared_name(deck: Deck, one: str, other: str) -> bool:
    return squash(one) == squash(other) or bool(deck.named(one) & deck.named(other))


@rule("G4", *CHOOSING, "match")
def labels_name_what_their_keys_mean(case: Case) -> Iterator[str]:
    """G4: an option's label is a name of the topic that its key names."""
    for option in case.judged:
        if isinstance(option.value, Ref) and option.shown.key == option.value.id:
            topic = case.deck.topics[option.value.id]
            known = {squash(name.text) for name in topic.true_names}
            if squash(option.shown.text) not in known:
                yield f"{option.shown.text!r} is no name of {topic.id}"


@rule("G4", "choice", "match")
def date_labels_say_their_keys(case: Case) -> Iterator[str]:
    """G4: a date's label tells the day that its key means."""
    for option in case.judged:
        if isinstance(option.value, When):
            shown = [found.when for found in dates_in(option.shown.text)]
            if [set(when.spans) for when in shown] != [set(option.value.spans)]:
                yield f"{option.shown.text!r} does not say {option.value.text}"


@rule("G4", "choice", "match")
def number_labels_say_their_keys(case: Case) -> Iterator[str]:
    """G4: a number's label tells the figure that its key means."""
    for option in case.judged:
        if isinstance(option.value, Amount):
            shown = amounts_in(option.shown.text)
            if len(shown) != 1 or shown[0].low != option.value.low:
                yield f"{option.shown.text!r} does not say {option.value.text}"


@rule("G5")
def a_shared_name_carries_a_hint(case: Case) -> Iterator[str]:
    """G5: where the stem's name belongs to two topics, the stem says which one is meant."""
    topic = case.deck.topics[case.target.topic]
    if case.sought == "topic" or topic.root == "claim":
        return
    prompt = case.asked.prompt
    standing = [name.text for name in topic.true_names if case.mentions(topic.id, name.text)]
    used = [text for text in standing if squash(text) in squash(prompt)]
    known = {other for text in used for other in case.deck.named(text) if other != topic.id}
    others = {o for o in known if case.deck.topics[o].asked or case.deck.root(o) != "source"}
    if others and topic.kind not in words(prompt) and len(used) < 2:
        yield f"{used} also names {sorted(others)}, and the stem does not say which is meant"


_NUMBERED = re.compile(r"\bNo\.\s?(?=\d)")
"""The sign of a number, which denies nothing: the Shinko Maru No. 2."""


@rule("G6", "true-false")
def falsehood_is_no_negation(case: Case) -> Iterator[str]:
    """G6: a false sentence changes one element, and never by adding `not`."""
    negations = {"not", "never", "no", "neither", "nor", "didnt", "wasnt", "cannot"}
    used = negations & set(words(_NUMBERED.sub("", case.asked.prompt)))
    if used and (used - case.deck.written_words or not _negation_is_the_decks(case, used)):
        yield f"the sentence negates: {sorted(used)}"


def _negation_is_the_decks(case: Case, used: set[str]) -> bool:
    """A negation that stands in a deck's text which the sentence quotes whole."""
    if case.target.gap is not None and case.target.statement is not None:
        return used <= set(words(case.target.statement.around(case.target.gap.key)))
    shown = squash(case.asked.prompt)
    telling = [text for text in case.deck.texts if len(text) > 3 and used & set(words(text))]
    return used <= {w for text in telling if squash(text) in shown for w in words(text)}


@rule("G7", "choice", "typed", "cause")
def backward_needs_one_topic(case: Case) -> Iterator[str]:
    """G7: a backward question is asked only where one topic of the deck answers it.

    Lists that many topics share (`Which of these did X sign?`) may be chosen from, as format-notes
    b words them: there the options alone are judged, by G1.
    """
    if case.sought != "topic" or case.claim is None:
        return
    known = case.deck.property_of(case.target.topic, case.target.prop)
    if case.asked.form not in WRITING and known.count == "many":
        return
    root = case.deck.root(case.target.topic)
    right = [
        topic
        for topic in sorted(case.deck.having.get(case.target.prop, ()))
        if case.deck.root(topic) == root and _answers(case, topic)
    ]
    if len(right) != 1:
        yield f"{len(right)} topics answer it: {right}"


def _answers(case: Case, topic: str) -> bool:
    """Whether a topic answers a backward question. Among options a coarser date does not: they
    leave out what happened in some month, where a day is asked for."""
    asked, finding = case.target.value, find(case.deck, case.matter.of(topic), case.target.value)
    held = None if finding.claim is None else finding.claim.value
    if isinstance(asked, When) and isinstance(held, When) and case.asked.form not in WRITING:
        return finer_or_equal(held, asked)
    return finding.truth is Truth.TRUE


@rule("d5", *(form for form in KNOWN_FORMS if form != "match"))
def a_bounded_value_puts_its_time_in_the_stem(case: Case) -> Iterator[str]:
    """Format-notes d: where the value holds only for a time, the stem names a time in it."""
    if not case.target.period.open and case.sought != "source":
        year = None if case.deck.when is None else _year_of(case.deck.when)
        dates = [found.when.hull for found in dates_in(case.asked.prompt, year)]
        first, last = case.target.period.first, case.target.period.last
        if not any(
            (first is None or first <= span.last) and (last is None or span.first <= last)
            for span in dates
        ):
            yield "the value holds only for a time, and the stem names no time in it"


def _year_of(when: When) -> int:
    return 1970 + (when.hull.first * 400) // 146097


@rule("d11")
def no_topic_of_the_stem_is_an_option(case: Case) -> Iterator[str]:
    """Format-notes d: what the stem names is no option of it."""
    named = {case.target.topic} if case.sought == "value" else set[str]()
    if case.sought == "topic" and isinstance(case.target.value, Ref):
        named = {case.target.value.id}
    for option in case.judged:
        if isinstance(option.value, Ref) and option.value.id in named:
            yield f"{option.shown.text!r} stands in the stem and among the options"


@rule("learn")
def what_is_not_learnt_is_not_asked(case: Case) -> Iterator[str]:
    """Format-notes a: `learn: no` topics, and sources without `learn: yes`, are never asked."""
    for target in case.targets:
        if not case.deck.topics[target.topic].asked:
            yield f"{target.topic} must not be asked"
