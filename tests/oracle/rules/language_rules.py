"""Form and language: whole stems, accepted spellings, plain text, feedback (G39 to G45)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from tests.oracle.amounts import Amount, could_agree, parse_amount
from tests.oracle.case import CHOOSING, KNOWN_FORMS, WRITING, Case
from tests.oracle.days import When, parse_when
from tests.oracle.english import amounts_in, date_of, dates_in
from tests.oracle.folding import squash
from tests.oracle.knowledge import Look, Name, Ref, Text, Value
from tests.oracle.positions import Where
from tests.oracle.rules.registry import rule

_GAP = re.compile(r"_{2,}|…|\.\.\.|\[ *\]")
_MARKUP = re.compile(
    r"</?[a-zA-Z][^<>]*>|&(?:[a-z]{2,8}|#\d+);|\*\*|(?<!_)__(?=[^\W_])|`|\[[^\]]+\]\([^)]+\)|javascript:",
)
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


@rule("form")
def the_form_is_known(case: Case) -> Iterator[str]:
    """A form that this oracle has no rules for would pass unjudged."""
    if case.asked.form not in KNOWN_FORMS:
        yield f"no rules for the form {case.asked.form!r}"


@rule("G39", *CHOOSING, "match", "derived", *WRITING)
def the_stem_is_a_question_or_has_a_gap(case: Case) -> Iterator[str]:
    """G39: the stem is a complete question, or a sentence with a gap. How many fit, and what is
    left over, may be said after it."""
    prompt = case.asked.prompt.rstrip("”\"'’)")
    is_question = prompt.endswith("?")
    if case.asked.form in ("match", "several"):
        is_question = "?" in prompt and prompt.endswith(("?", "."))
    if not is_question and not (_GAP.search(prompt) and prompt.endswith((".", "?", "!"))):
        yield f"neither a question nor a gap: {case.asked.prompt!r}"


@rule("G39", *WRITING)
def written_forms_need_no_options(case: Case) -> Iterator[str]:
    """G39: what is to be written can be understood without options."""
    if re.search(r"\b[Ww]hich of these\b|\bof the following\?", case.asked.prompt):
        yield "the stem points at options that are not there"


@rule("G39", "true-false", "order")
def true_or_false_is_a_sentence(case: Case) -> Iterator[str]:
    """G39: the stem of a true-false, and what an order asks for, is a whole sentence."""
    if not case.asked.prompt.rstrip("”\"'’)").endswith((".", "?")):
        yield f"no end mark: {case.asked.prompt!r}"


@rule("G41", *WRITING)
def something_is_accepted(case: Case) -> Iterator[str]:
    """G41: the shown answer is accepted, and nothing empty is."""
    accepted = {squash(text) for text in case.asked.accepted}
    if not accepted:
        yield "nothing is accepted"
    elif squash(case.asked.answer) not in accepted and not _measured(case):
        yield f"the shown answer {case.asked.answer!r} is not accepted"
    if "" in accepted:
        yield "an empty answer is accepted"


def _measured(case: Case) -> bool:
    return isinstance(case.key_value, When | Amount)


@rule("G41", "typed", "cloze")
def all_names_of_the_answer_are_accepted(case: Case) -> Iterator[str]:
    """G41: every listed name of the answer is accepted, save names of another time."""
    key = case.key_value
    if not isinstance(key, Ref):
        return
    accepted = {squash(text) for text in case.asked.accepted}
    for name in case.deck.topics[key.id].true_names:
        if name.period.meets(case.period) and squash(name.text) not in accepted:
            yield f"{name.text!r} is a name of the answer and is not accepted"


@rule("G41", "typed", "cloze")
def no_other_topics_name_is_accepted(case: Case) -> Iterator[str]:
    """G41: no accepted spelling is another topic's name."""
    right = _right_topic(case)
    own = {squash(name.text) for name in _own_names(case)}
    for text in case.asked.accepted:
        others = case.deck.named(text) - {right}
        if others and squash(text) not in own and not isinstance(case.key_value, Text):
            yield f"accepts {text!r}, a name of {sorted(others)}"


def _right_topic(case: Case) -> str:
    return case.key_value.id if isinstance(case.key_value, Ref) else ""


def _own_names(case: Case) -> list[Name]:
    key = case.key_value
    return case.deck.topics[key.id].true_names if isinstance(key, Ref) else []


@rule("G41", "typed", "cloze")
def only_listed_spellings_are_accepted(case: Case) -> Iterator[str]:
    """G41, G42: an accepted spelling is a listed name, with or without its article.

    A person's last name alone is taken for a spelling of the whole, where nobody else bears it.
    """
    key = case.key_value
    if isinstance(key, When | Amount):
        return
    listed = {squash(name.text) for name in _own_names(case)} | _last_names(case)
    if isinstance(key, Text):
        listed = {squash(key.text), *_names_like(case), *_fitting_the_gap(case)}
    for text in case.asked.accepted:
        if squash(text) not in listed:
            yield f"accepts {text!r}, which the deck does not list"


def _last_names(case: Case) -> set[str]:
    key = case.key_value
    if not isinstance(key, Ref) or case.deck.root(key.id) != "person":
        return set()
    own = {squash(name.text.split()[-1]) for name in _own_names(case)}
    borne = {last for last in own if case.deck.last_names.get(last, set()) - {key.id}}
    return {last for last in own - borne if not case.deck.named(last) - {key.id}}


def _names_like(case: Case) -> set[str]:
    """In a name question: every name right for the asked language and time."""
    name = case.target.name
    if name is None:
        return set()
    names = case.deck.topics[case.target.topic].true_names
    return {squash(n.text) for n in names if n.period.meets(name.period)}


def _fitting_the_gap(case: Case) -> set[str]:
    """What the author gives for a gap, and every name of a topic that one of these names."""
    answers = () if case.target.gap is None else case.target.gap.answers
    topics = [case.deck.topics[topic] for text in answers for topic in case.deck.named(text)]
    names = {squash(name.text) for topic in topics for name in topic.true_names}
    return names | {squash(text) for text in answers}


@rule("G42", *WRITING)
def no_garble_is_accepted(case: Case) -> Iterator[str]:
    """G42: a known garble is rejected, never accepted; but one man's garble may be another's
    name."""
    accepted = {squash(text) for text in case.asked.accepted}
    accepted -= {squash(name.text) for name in _own_names(case)}
    for text in sorted(accepted & case.deck.garbles.keys()):
        yield f"accepts the garble {text!r} of {case.deck.garbles[text]}"


@rule("G41", *WRITING)
def only_the_facts_measure_is_accepted(case: Case) -> Iterator[str]:
    """G41: numbers and dates are accepted only as the fact has them."""
    key = case.key_value
    for text in case.asked.accepted:
        if isinstance(key, When) and not _same_days(key, text):
            yield f"accepts {text!r} for {key.text!r}"
        if isinstance(key, Amount) and not _same_number(key, text):
            yield f"accepts {text!r} for {key.text!r}"


def _same_days(key: When, text: str) -> bool:
    read = parse_when(text) or date_of(text)
    return read is not None and set(read.spans) <= set(key.spans) | {key.hull}


def _same_number(key: Amount, text: str) -> bool:
    read = parse_amount(text)
    if read is None or (key.bound and read.low != key.low):
        return False
    return could_agree(key, replace(read, unit=read.unit or key.unit))


@rule("G44")
def nothing_shown_is_markup(case: Case) -> Iterator[str]:
    """G44: text is plain; what looks like markup stands so in the deck."""
    for text in case.asked.shown_texts:
        for match in _MARKUP.finditer(text):
            if not any(match[0] in known for known in case.deck.texts):
                yield f"markup {match[0]!r} in {text!r}"
        if _UNSEEN.search(text):
            yield f"a control character in {text!r}"


@rule("G45")
def the_explanation_tells_the_fact(case: Case) -> Iterator[str]:
    """G45: an explanation tells the value, and names the topic, unless the author words it."""
    told = case.asked.explanation
    if not told.strip():
        yield "no explanation"
        return
    if case.asked.answer.casefold() == "false" and len(right_values(case)) > 1:
        return  # of several right values none stands for the wrong one
    if not tells(case, case.target.value, told):
        yield f"the explanation does not tell the value: {told!r}"
    if _in_own_words(case):
        return
    if not case.mentions(case.target.topic, told):
        yield f"the explanation does not name the topic: {told!r}"


def right_values(case: Case) -> list[Value]:
    """The right values of a true-false about a list, of which its sentence is true; none of any
    other."""
    if case.asked.form != "true-false" or case.claim is None:
        return []
    known = case.deck.property_of(case.target.topic, case.target.prop)
    own = (case.claim.says, case.claim.say)
    held = [claim for claim in case.positions if (claim.says, claim.say) == own]
    return [] if known.count != "many" else [claim.value for claim in held]


def _in_own_words(case: Case) -> bool:
    """Whether the author words the fact himself, and may leave its topic out."""
    if case.claim is None:
        return case.target.name is None
    return case.claim.own_words or bool(case.claim.counts)


def tells(case: Case, value: Value, told: str) -> bool:
    """Whether a text tells a value."""
    match value:
        case Ref(id=topic):
            return case.mentions(topic, told)
        case Text(text=words) | Look(text=words):
            return squash(words) in squash(told)
        case Where() as where:
            return where.is_told_in(told)
        case When() as when:
            days = {span for found in dates_in(told) for span in found.when.spans}
            return bool(days & {*when.spans, when.hull})
        case Amount() as number:
            none = number.low == 0 and f"no {number.unit}" in told
            return none or any(could_agree(number, shown) for shown in _numbers(number, told))


def _numbers(like: Amount, told: str) -> list[Amount]:
    shown = amounts_in(told)
    return [*shown, *(replace(number, unit=like.unit) for number in shown)]


@rule("G45")
def sources_are_shown(case: Case) -> Iterator[str]:
    """G45: at least one source, each one of those that the deck gives for the fact."""
    cited = {*case.deck.topics[case.target.topic].cites, *case.target.cites}
    if not case.asked.sources and cited:
        yield "no source is shown"
    for source in case.asked.sources:
        if not source.title.strip():
            yield f"the source {source.key!r} has no title"
        if source.key not in case.deck.topics:
            yield f"the source {source.key!r} is not in the deck"


@rule("G45", *CHOOSING)
def each_wrong_topic_says_what_it_is(case: Case) -> Iterator[str]:
    """G45, design 6: each wrong option says what it is true of, where the deck knows anything."""
    for option in case.distractors:
        told = case.asked.feedback.get(option.shown.key, "")
        known = isinstance(option.value, Ref) and case.deck.speaks_of(option.value.id)
        if known and not told.strip() and case.target.name is None:
            yield f"nothing is said of {option.shown.text!r}"


@rule("G45", "choice")
def a_name_is_told_beside_a_name(case: Case) -> Iterator[str]:
    """G45: where a name is asked for, a wrong topic is told by a name of its own, or not at all."""
    for option in case.distractors:
        told = case.asked.feedback.get(option.shown.key, "")
        if case.target.name is None or not told or not isinstance(option.value, Ref):
            continue
        names = [name.text for name in case.deck.topics[option.value.id].true_names]
        others = {squash(name) for name in names} - {squash(option.shown.text)}
        if not any(name in squash(told) for name in others):
            yield f"of {option.shown.text!r} is told: {told!r}"


@rule("G45")
def feedback_speaks_of_options(case: Case) -> Iterator[str]:
    """G45: feedback stands beside options that exist."""
    keys = {shown.key for shown in (*case.asked.options, *case.asked.rows)}
    for key in case.asked.feedback:
        if keys and key not in keys:
            yield f"feedback for {key!r}, which is no option"
