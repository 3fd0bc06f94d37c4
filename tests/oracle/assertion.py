"""What a true-false sentence asserts, read back from its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from tests.oracle.amounts import Amount
from tests.oracle.case import Case, holds
from tests.oracle.days import When
from tests.oracle.english import amounts_in, dates_in
from tests.oracle.folding import letters, without_article
from tests.oracle.knowledge import Deck, Look, Ref, Text, Value
from tests.oracle.positions import Where


@dataclass(frozen=True, slots=True)
class Assertion:
    """The topic and the value that a sentence brings together."""

    topic: str
    value: Value


def assertion_of(case: Case) -> Assertion | None:
    """What the sentence asserts; None where neither the topic nor the value is the fact's own."""
    prompt = _without_its_voice(case)
    for say in _own_sentences(case):
        value = _in_its_slot(case, say, prompt)
        if value is not None:
            return Assertion(case.target.topic, value)
    if case.claim is not None and case.claim.counts and holds(prompt, case.claim.counts):
        value = _value_in(case, _cut(prompt, [case.claim.counts]))
        return None if value is None else Assertion(case.target.topic, value)
    if case.mentions(case.target.topic, prompt):
        value = _value_in(case, _without(case, case.target.topic, prompt))
        return None if value is None else Assertion(case.target.topic, value)
    if case.claim is not None and case.claim.say and "<topic>" not in case.claim.say:
        value = _value_in(case, prompt)
        return None if value is None else Assertion(case.target.topic, value)
    if not _value_stands(case, prompt):
        return None
    root = case.deck.root(case.target.topic)
    others = _topics_in(case.deck, prompt, root)
    return Assertion(others[0], case.target.value) if len(others) == 1 else None


def _without_its_voice(case: Case) -> str:
    """The sentence without who says so, for that is often a person whom the deck knows as well."""
    prompt = case.asked.prompt
    return _without(case, case.voice, prompt) if case.voice else prompt


def _own_sentences(case: Case) -> Iterator[str]:
    """The author's own sentence for the fact, with its topic by each of its names."""
    if case.claim is not None and case.claim.say:
        for name in case.deck.topics[case.target.topic].true_names:
            yield case.claim.say.replace("<topic>", name.text)


def _in_its_slot(case: Case, say: str, prompt: str) -> Value | None:
    """The topic that stands where the author's own sentence has its value."""
    before, slot, after = (letters(part) for part in say.partition("<value>"))
    told = letters(prompt).removeprefix("trueorfalse")
    start = told.find(before) + len(before)
    if not slot or "<" in say.replace("<value>", "") or before not in told:
        return None
    between = told[start:].removesuffix(after)
    named = case.deck.named(between) | case.deck.named(between.removeprefix("the"))
    return Ref(named.pop()) if len(named) == 1 else None


def _without(case: Case, topic: str, text: str) -> str:
    """The text with the longest name of a topic that stands in it taken out."""
    return _cut(text, (name.text for name in case.deck.topics[topic].true_names))


def _cut(text: str, names: Iterable[str]) -> str:
    for name in sorted(names, key=len, reverse=True):
        words = r"[\W_]+".join(re.escape(word) for word in without_article(name).split())
        cut = re.sub(rf"(?<!\w){words}(?!\w)", " … ", text, count=1, flags=re.IGNORECASE)
        if cut != text:
            return cut
    return text


def _value_in(case: Case, rest: str) -> Value | None:
    match case.target.value:
        case Ref(id=held):
            found = _topics_in(case.deck, rest, case.deck.root(held), held)
            return Ref(found[0]) if len(found) == 1 else None
        case When() as held:
            return _date_in(held, rest)
        case Amount() as held:
            return _number_in(held, rest)
        case Text():
            return _text_in(case, rest)
        case Where() | Look():
            return None


def _date_in(held: When, rest: str) -> When | None:
    dates = [found.when for found in dates_in(rest)]
    if len(dates) > 1:
        dates = [when for when in dates if when.precision == held.precision]
    return dates[0] if len(dates) == 1 else None


def _number_in(held: Amount, rest: str) -> Amount | None:
    """The one number of the sentence, in the unit of the fact, whatever adjective stands before."""
    numbers = amounts_in(rest)
    if len(numbers) > 1:
        numbers = [number for number in numbers if number.unit == held.unit]
    return replace(numbers[0], unit=held.unit) if len(numbers) == 1 else None


def _text_in(case: Case, rest: str) -> Text | None:
    known = {
        claim.value.text
        for claim in case.deck.claims
        if claim.prop == case.target.prop and isinstance(claim.value, Text)
    }
    if case.target.name is not None:
        known = {n.text for topic in case.deck.topics.values() for n in topic.names}
    found = _longest(text for text in known if holds(rest, text))
    return Text(found[0]) if len(found) == 1 else None


def _topics_in(deck: Deck, text: str, root: str, first: str = "") -> list[str]:
    """The topics of one type that a text names; a name within a longer name does not count, and a
    name that several bear stands for the `first` of them."""
    named: dict[str, str] = {}
    for topic in sorted(deck.topics.values(), key=lambda topic: topic.id == first):
        if topic.root == root:
            named |= {n.text: topic.id for n in topic.true_names if holds(text, n.text)}
    return sorted({named[name] for name in _longest(named)})


def _longest(names: Iterable[str]) -> list[str]:
    """The names that stand in no other of the names."""
    all_names = list(names)
    return list(_maximal(all_names))


def _maximal(names: list[str]) -> Iterator[str]:
    for name in names:
        if not any(
            other != name and len(other) > len(name) and holds(other, name) for other in names
        ):
            yield name


def _value_stands(case: Case, text: str) -> bool:
    match case.target.value:
        case Ref(id=held):
            return case.mentions(held, text)
        case When() as held:
            return any(set(f.when.spans) == set(held.spans) for f in dates_in(text))
        case Amount() as held:
            return any(number.low == held.low for number in amounts_in(text))
        case Text(text=words) | Look(text=words):
            return holds(text, words)
        case Where() as where:
            return where.is_told_in(text)
