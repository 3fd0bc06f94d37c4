"""Options of one kind, alive at the time, in the right number and order (G8 to G13, G18)."""

from __future__ import annotations

from collections.abc import Iterator

from tests.oracle.amounts import Amount
from tests.oracle.case import LISTING, PICKING, WRITING, Case, Judged
from tests.oracle.days import When
from tests.oracle.folding import squash, words
from tests.oracle.knowledge import Ref, Text, Value
from tests.oracle.rules.registry import rule
from tests.oracle.truth import Truth, life_of
from tests.oracle.vocabulary import VERDICTS

FINE_GRAINED = ("person", "place", "formation")
_MORTAL = ("person", "formation", "place")
_SPLITS = ("side", "in")


@rule("G8", *PICKING, *LISTING)
def options_are_of_one_kind(case: Case) -> Iterator[str]:
    """G8: person with person, port with port, army with army, text with text.

    What the author himself lists under `not` is meant to be offered ("shown to whoever picks it"),
    so of that only the type is judged, not the grain.
    """
    for option in case.distractors:
        if isinstance(case.key_value, Text) and isinstance(option.value, Ref):
            yield f"{option.shown.text!r} is a topic beside a text"
        elif not isinstance(case.key_value, Text) and isinstance(option.value, Text):
            yield f"{option.shown.text!r} is no value of the key's kind"
        elif not _same_grain(case, option.value, chosen_by_author=option.finding.proof == "L not"):
            yield f"{option.shown.text!r} is of another type than the key"


@rule("G8", *PICKING, *LISTING)
def texts_come_from_the_deck(case: Case) -> Iterator[str]:
    """G8, G11: a text on offer is one of the deck's for this property, never made up."""
    if case.sought != "value" or not isinstance(case.key_value, Text) or case.target.name:
        return
    if case.target.gap is not None:
        return  # what stands in a gap is the author's own, as the rule of fillings says
    known = {
        squash(claim.value.text)
        for claim in case.deck.claims
        if claim.prop == case.target.prop and isinstance(claim.value, Text)
    }
    if case.target.prop == "verdict":
        known |= {squash(verdict) for verdict in VERDICTS}
    for option in case.distractors:
        if isinstance(option.value, Text) and squash(option.value.text) not in known:
            yield f"{option.shown.text!r} is no {case.target.prop} that the deck knows"


def _same_grain(case: Case, value: Value, *, chosen_by_author: bool) -> bool:
    deck, key = case.deck, case.key_value
    if not (isinstance(key, Ref) and isinstance(value, Ref)):
        return True
    one, other = deck.topics[key.id], deck.topics[value.id]
    if one.root != other.root or chosen_by_author:
        return one.root == other.root
    if one.root in FINE_GRAINED and one.kind != other.kind:
        return False
    kinds = one.facets["kind"], other.facets["kind"]
    return not (all(kinds) and kinds[0] != kinds[1] and one.root == "formation")


@rule("G9", *PICKING, *LISTING)
def options_exist_at_the_time(case: Case) -> Iterator[str]:
    """G9: persons, units and states on offer existed in the question's period, save where it
    asks which of them began to exist then."""
    if case.target.prop in ("born", "formed", "founded"):
        return
    for option in case.judged:
        if option.finding.truth is Truth.TRUE or not isinstance(option.value, Ref):
            continue
        if case.deck.root(option.value.id) not in _MORTAL:
            continue
        life = life_of(case.deck, option.value.id)
        if not life.open and not life.meets(case.period):
            yield f"{option.shown.text!r} did not exist then"


@rule("offer", *PICKING, *LISTING)
def what_is_not_to_be_offered_is_no_wrong_option(case: Case) -> Iterator[str]:
    """Deck format: `offer: no` keeps a topic from ever being a wrong option."""
    for option in case.judged:
        if option.finding.truth is Truth.TRUE or not isinstance(option.value, Ref):
            continue
        if not case.deck.topics[option.value.id].offered:
            yield f"{option.shown.text!r} must not be offered"


@rule("G11", *PICKING)
def three_or_four_options(case: Case) -> Iterator[str]:
    """G11: a choice has two or three distractors."""
    if len(case.asked.options) not in (3, 4):
        yield f"{len(case.asked.options)} options"


@rule("G11", "which-source")
def two_to_four_sources(case: Case) -> Iterator[str]:
    """G11: which-source may have a single distractor where only two sources speak."""
    if not 2 <= len(case.asked.options) <= 4:
        yield f"{len(case.asked.options)} options"
    voices = {voice for claim in case.positions for voice in claim.says}
    if len(case.asked.options) == 2 < len(voices):
        yield f"two options, though {len(voices)} sources speak"


@rule("G11", *WRITING)
def written_forms_have_no_options(case: Case) -> Iterator[str]:
    """G11: a form that is written offers nothing to choose from."""
    if case.asked.options:
        yield f"{len(case.asked.options)} options in a form that is written"


@rule("G13", *PICKING, "odd-one-out")
def the_key_is_not_alone(case: Case) -> Iterator[str]:
    """G13: the key is not the only option of its side, its `in`, or its subtype."""
    topics = [o.value.id for o in case.distractors if isinstance(o.value, Ref)]
    if not isinstance(case.key_value, Ref) or not topics:
        return
    key = case.key_value.id
    for split in _SPLITS:
        own = set(case.deck.facet(key, split))
        others = [set(case.deck.facet(topic, split)) for topic in topics]
        if own and all(others) and not any(own & other for other in others):
            yield f"the key alone has {split} {sorted(own)}"
    kind = case.deck.topics[key].kind
    if all(case.deck.topics[topic].kind != kind for topic in topics):
        yield f"the key alone is a {kind}"


@rule("G13", "choice")
def the_key_is_not_the_only_round_number(case: Case) -> Iterator[str]:
    """G13: the key is not the only number that ends in zero."""
    if isinstance(case.key_value, Amount) and case.key_value.ends_in_zero:
        others = [o.value for o in case.distractors if isinstance(o.value, Amount)]
        if others and not any(number.ends_in_zero for number in others):
            yield "the key is the only number that ends in zero"


@rule("G18", "choice", "match")
def dates_and_numbers_stand_in_order(case: Case) -> Iterator[str]:
    """G18: numbers ascend, dates stand in chronological order."""
    places = [_place(option) for option in case.judged]
    known = [place for place in places if place is not None]
    if len(known) == len(places) and known != sorted(known):
        yield f"out of order: {[option.shown.text for option in case.judged]}"


def _place(option: Judged) -> float | None:
    if isinstance(option.value, When):
        return option.value.hull.first + (option.value.minutes or 0) / 1440
    if isinstance(option.value, Amount):
        return float(option.value.low)
    return None


_YEARS_OFF = 1000


@rule("G10", "choice")
def wrong_topics_are_near_the_day(case: Case) -> Iterator[str]:
    """G10: where a day is known, nobody takes for it what was years off, if others were not."""
    if case.sought != "topic" or not isinstance(case.target.value, When):
        return
    day = case.target.value.hull
    off = {}
    for option in case.distractors:
        held = case.deck.held(str(getattr(option.value, "id", "")), case.target.prop)
        hulls = [claim.value.hull for claim in held if isinstance(claim.value, When)]
        gaps = [max(hull.first - day.last, day.first - hull.last, 0) for hull in hulls]
        off[option.shown.text] = min(gaps, default=0)
    if min(off.values(), default=0) <= _YEARS_OFF < max(off.values(), default=0):
        yield f"of years apart: {off} days off"


@rule("G8", "choice", "several", "odd-one-out")
def persons_are_named_in_one_style(case: Case) -> Iterator[str]:
    """G8: no family name alone stands beside full names, if the deck has the full one."""
    persons = [o for o in case.asked.options if o.key in case.deck.topics]
    persons = [o for o in persons if case.deck.root(o.key) == "person"]
    told = [words(option.text) for option in persons]
    if len({len(name) == 1 for name in told}) < 2:
        return
    for option, name in zip(persons, told, strict=True):
        elsewhere = sum(name[0] in other for other in told) > 1
        if len(name) > 1 or elsewhere:
            continue
        for other in case.deck.topics[option.key].true_names:
            parts = words(other.text)
            is_plain = not other.language and other.start is None and other.end is None
            if is_plain and len(parts) > 1 and name[0] in (parts[0], parts[-1]):
                yield f"{option.text!r} stands beside full names, and is {other.text!r}"
