"""Facts on offer by name: each tells its own fact, and none its date (G4, G22, G24, G30, G45).

An order and a comparison offer facts; their keys are the ids of the facts without the deck's.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from tests.oracle.amounts import Amount
from tests.oracle.case import Case, holds
from tests.oracle.days import When
from tests.oracle.english import telling_dates
from tests.oracle.folding import squash
from tests.oracle.rules.language_rules import tells
from tests.oracle.rules.registry import rule
from tests.oracle.targets import Target

_NOUNS = {
    "began": "beginning", "ended": "end", "signed": "signing", "formed": "formation",
    "disbanded": "disbanding", "born": "birth", "died": "death", "taken": "taking",
    "published": "publication", "founded": "founding", "dissolved": "dissolution",
}  # fmt: skip


@rule("G4", "order", "derived")
def no_two_clauses_are_one(case: Case) -> Iterator[str]:
    """G4: no two of the facts on offer read alike, or are one fact. What began and ended needs no
    knowledge to be put in order, so an order has each topic once."""
    topics = [target.topic for _, target in case.offered_facts if target is not None]
    if case.asked.form == "order" and len(set(topics)) < len(topics):
        yield f"several items of one topic: {sorted(topics)}"
    for one, other in combinations(case.asked.options, 2):
        if one.key == other.key or squash(one.text) == squash(other.text):
            yield f"{one.text!r} and {other.text!r} denote the same thing"


@rule("G4", "order", "derived")
def clauses_tell_their_facts(case: Case) -> Iterator[str]:
    """G4: a clause names its fact's topic, and says of it what the fact says."""
    for shown, target in case.offered_facts:
        if target is None or target.claim is None:
            continue
        if not target.claim.own_words and not case.mentions(target.topic, shown.text):
            yield f"{shown.text!r} does not name {target.topic}"
        noun = _noun(case, target)
        if noun and isinstance(target.value, When) and not holds(shown.text, noun):
            yield f"{shown.text!r} does not tell that {target.topic} {target.prop}"


def _noun(case: Case, target: Target) -> str:
    """What a built-in property's dates are the dates of: the end, the signing; of what the author
    says was issued or agreed on, its name is enough."""
    if target.prop == "signed" and target.claim is not None and target.claim.own_words:
        return ""
    own = case.deck.property_of(target.topic, target.prop).own
    return "" if own else _NOUNS.get(target.prop, "")


@rule("G22", "order", "derived")
def clauses_tell_no_date(case: Case) -> Iterator[str]:
    """G22, G16: neither a clause nor the stem tells a day, month or year, nor a fact's figure."""
    for text in (case.asked.prompt, *(option.text for option in case.asked.options)):
        for found in telling_dates(text, case.years):
            yield f"{text!r} tells {found.when.text!r}"
    for shown, target in case.offered_facts:
        value = None if target is None else target.value
        if isinstance(value, Amount) and str(int(value.low)) in shown.text.replace(",", "").split():
            yield f"{shown.text!r} tells its figure"


@rule("G24", "order", "derived")
def clauses_begin_alike(case: Case) -> Iterator[str]:
    """G24: clauses begin as sentences do, or none does; and none is left unfinished."""
    begins = {option.text[:1].islower() for option in case.asked.options}
    if len(begins) > 1:
        yield "some clauses begin small, some with a capital"
    for option, target in case.offered_facts:
        text = option.text.strip()
        is_open = not text or text.endswith((" on", " in", ",", " at"))
        if is_open and not _ends(case, text, target):
            yield f"{option.text!r} is unfinished"


def _ends(case: Case, text: str, target: Target | None) -> bool:
    """Whether a text ends as its topic's name does: a decision to fight on."""
    names = case.deck.topics[target.topic].true_names if target is not None else []
    return any(squash(text).endswith(squash(name.text)) for name in names)


@rule("G30", "order", "derived")
def a_disputed_clause_names_its_source(case: Case) -> Iterator[str]:
    """G30: what somebody says, or what others dispute, is told with a name."""
    told = [(case.asked.prompt, target) for target in case.targets]
    told += [(f"{case.asked.prompt} {shown.text}", t) for shown, t in case.offered_facts if t]
    offered = {target.id for _, target in case.offered_facts if target is not None}
    for text, target in told:
        if target.id in offered and text == case.asked.prompt:
            continue
        voices = _voices(case, target)
        if voices and not any(case.mentions(voice, text) for voice in voices):
            yield f"{target.id}: {sorted(voices)} speak on it, and nobody is named"


def _voices(case: Case, target: Target) -> set[str]:
    """Who speaks on a fact: who says it, or for a plain one who says something else of it."""
    if target.claim is None:
        return set()
    rivals = [
        claim
        for claim in case.deck.held(target.topic, target.prop)
        if claim.side == target.claim.side
        and (not target.claim.counts or claim.counts == target.claim.counts)
    ]
    return {voice for claim in (target.claim, *rivals) for voice in claim.says}


@rule("G45", "order", "derived")
def each_clause_is_explained(case: Case) -> Iterator[str]:
    """G45: beside each fact on offer the whole of it is told, with its date or number."""
    for shown, target in case.offered_facts:
        told = case.asked.feedback.get(shown.key, "")
        if target is not None and not tells(case, target.value, told):
            yield f"{shown.text!r} is not told with its value: {told!r}"


@rule("facts", "order", "derived")
def the_facts_are_those_on_offer(case: Case) -> Iterator[str]:
    """Design 2: the question's facts are those on offer, the target and its context."""
    offered = {target.id for _, target in case.offered_facts if target is not None}
    if case.asked.options and offered != set(case.asked.facts):
        yield f"facts {sorted(case.asked.facts)}, on offer {sorted(offered)}"


_TEN_YEARS = 3653
_LIVES = ("born", "died", "published")
_BEGINNINGS = {
    "beginning", "start", "founding", "foundation", "formation", "opening", "outbreak", "launch",
    "proclamation",
}  # fmt: skip
_ENDS = {"end", "ending", "close", "closing", "dissolution", "disbanding"}


@rule("G10", "order", "derived")
def what_is_compared_is_of_one_age(case: Case) -> Iterator[str]:
    """G10: nobody who can read takes 1910 for the last summer of a war. In a deck of centuries an
    age is a twentieth of them; births, deaths and books lie far apart of need."""
    dated = [
        (shown, target.value.hull.first)
        for shown, target in case.offered_facts
        if target is not None and isinstance(target.value, When) and target.prop not in _LIVES
    ]
    age = max(_TEN_YEARS, case.deck.days_told_of // 20)
    for (one, first), (other, second) in combinations(dated, 2):
        if abs(first - second) > age:
            yield f"{one.text!r} and {other.text!r} lie ages apart"


@rule("G22", "order", "derived")
def no_end_stands_beside_a_beginning_of_the_same(case: Case) -> Iterator[str]:
    """G22: that a thing ended after it was founded takes no knowledge."""
    edges = [_edge(shown.text) for shown in case.asked.options if case.sought == "fact"]
    for one, other in combinations([edge for edge in edges if edge], 2):
        if one[1] == other[1] and one[0] != other[0]:
            yield f"both the beginning and the end of {one[1]!r} are offered"


def _edge(text: str) -> tuple[str, str] | None:
    """Whether a clause is called a beginning or an end, and of what."""
    head, _, thing = text.casefold().partition(" of ")
    told = set(head.split())
    if told & _BEGINNINGS:
        return "beginning", thing
    return ("end", thing) if told & _ENDS else None
