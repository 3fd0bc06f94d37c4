"""Whether a value is true, provably false, or merely not in the deck (the open world)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from tests.oracle import amounts, days
from tests.oracle.amounts import Amount
from tests.oracle.days import Period, When
from tests.oracle.folding import squash, stands_in
from tests.oracle.knowledge import Claim, Deck, Look, Name, Ref, Text, Value
from tests.oracle.positions import Where, surely_apart
from tests.oracle.vocabulary import CAUSES


class Truth(Enum):
    """OPEN: the deck proves neither."""

    TRUE = "true"
    FALSE = "false"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Finding:
    """A truth with the letter that proves it (format notes, table b) or the claim that says it."""

    truth: Truth
    proof: str = ""
    claim: Claim | None = None


OPEN = Finding(Truth.OPEN)
ALWAYS = Period()


@dataclass(frozen=True, slots=True)
class Matter:
    """What is asked: one property of one topic, in a scope. `says` limits it to one voice."""

    topic: str
    prop: str
    side: str = ""
    counts: str = ""
    period: Period = ALWAYS
    says: str = ""
    language: str = ""

    def of(self, topic: str) -> Matter:
        """The same matter of another topic."""
        return Matter(
            topic, self.prop, self.side, self.counts, self.period, self.says, self.language
        )


def find(deck: Deck, matter: Matter, value: Value) -> Finding:
    """How the deck judges `value` in this matter."""
    if matter.prop == "name":
        return _find_name(deck, matter, value)
    standing = in_scope(deck, matter)
    for claim in standing:
        if implied(deck, claim, value):
            return Finding(Truth.TRUE, claim=claim)
    for letter, proof in _PROOFS:
        if proof(deck, matter, standing, value):
            return Finding(Truth.FALSE, letter)
    return OPEN


def in_scope(deck: Deck, matter: Matter) -> list[Claim]:
    """The claims that speak on the matter: this side, these counts, this time, this voice."""
    claims = [
        claim
        for claim in deck.held(matter.topic, matter.prop)
        if claim.side == matter.side
        and (not matter.counts or claim.counts in ("", matter.counts))
        and claim.period.meets(matter.period)
    ]
    own = [claim for claim in claims if matter.says in claim.says]
    return own if matter.says and own else claims


def implied(deck: Deck, claim: Claim, value: Value) -> bool:
    """Whether a claim makes a value true: the same, a place around it, or up the part-of chain."""
    match claim.value, value:
        case Ref(id=held), Ref(id=asked):
            return asked in _upwards(deck, claim, held)
        case When() as held, When() as asked:
            return days.could_agree(held, asked, deck.zones)
        case Amount() as held, Amount() as asked:
            return _amount_implied(held, asked)
        case Text(text=held), Text(text=asked):
            return squash(held) == squash(asked)
        case Where() as held, Where() as asked:
            return held.is_spot == asked.is_spot and not surely_apart(held, asked)
    return _one_look(claim.value, value)


def _one_look(one: Value, other: Value) -> bool:
    """Whether two pictures are the same file; False for what is none."""
    if isinstance(one, Look) and isinstance(other, Look):
        return one.file.casefold() == other.file.casefold()
    return False


def _amount_implied(held: Amount, asked: Amount) -> bool:
    if held.bound and held.bound == asked.bound:
        more = held.bound == "more"
        return held.low >= asked.low if more else held.high <= asked.high
    return amounts.could_agree(held, asked)


def _upwards(deck: Deck, claim: Claim, held: str) -> set[str]:
    """A value and all that holds it: places lie in places, parts in wholes."""
    around = holders(deck, held) if deck.root(held) == "place" else {held}
    if deck.property_of(claim.topic, claim.prop).transitive:
        around |= wholes(deck, held, claim.prop)
    return around


def holders(deck: Deck, place: str) -> set[str]:
    """A place and every place around it, by `in` and `part-of`."""
    found: set[str] = set()
    waiting = [place]
    while waiting:
        here = waiting.pop()
        if here in found or here not in deck.topics:
            continue
        found.add(here)
        waiting += [other for other in deck.facet(here, "in") if other in deck.topics]
        waiting += [c.value.id for c in deck.held(here, "part-of") if isinstance(c.value, Ref)]
    return found


def wholes(deck: Deck, part: str, name: str) -> set[str]:
    """A topic and everything it is a part of, however far up."""
    found: set[str] = set()
    waiting = [part]
    while waiting:
        here = waiting.pop()
        if here not in found:
            found.add(here)
            waiting += [c.value.id for c in deck.held(here, name) if isinstance(c.value, Ref)]
    return found


_Proof = Callable[[Deck, Matter, list[Claim], Value], bool]


def _denied(deck: Deck, matter: Matter, standing: list[Claim], value: Value) -> bool:
    """L: the author lists the value under `not`."""
    del standing
    return any(
        not claim.holds and claim.period.meets(matter.period) and _equal(deck, claim.value, value)
        for claim in deck.about(matter.topic, matter.prop)
    )


def _equal(deck: Deck, one: Value, other: Value) -> bool:
    match one, other:
        case Ref(id=a), Ref(id=b):
            return a == b
        case Text(text=a), Text(text=b):
            return squash(a) == squash(b)
        case When() as a, When() as b:
            return days.could_agree(a, b, deck.zones)
        case Amount() as a, Amount() as b:
            return amounts.could_agree(a, b)
        case Where() as a, Where() as b:
            return a.text == b.text
    return _one_look(one, other)


def _outside_complete_list(deck: Deck, matter: Matter, standing: list[Claim], value: Value) -> bool:
    """L: the list is complete and the value is of its members' type, but no member."""
    if (matter.topic, matter.prop) not in deck.complete or _close_by(deck, standing, value):
        return False
    if matter.prop in CAUSES and isinstance(value, Ref) and value.id in _effects(deck, standing):
        return False
    return any(_same_type(deck, claim.value, value) for claim in standing)


def _effects(deck: Deck, standing: list[Claim]) -> set[str]:
    """What came of these effects in turn: a cause's complete list does not deny it."""
    found: set[str] = set()
    waiting = [claim.value.id for claim in standing if isinstance(claim.value, Ref)]
    while waiting:
        here = waiting.pop()
        if here not in found:
            found.add(here)
            links = [claim for prop in CAUSES for claim in deck.held(here, prop)]
            waiting += [claim.value.id for claim in links if isinstance(claim.value, Ref)]
    return found


def _same_type(deck: Deck, one: Value, other: Value) -> bool:
    if isinstance(one, Ref) and isinstance(other, Ref):
        return deck.root(one.id) == deck.root(other.id)
    return type(one) is type(other)


def _second_value(deck: Deck, matter: Matter, standing: list[Claim], value: Value) -> bool:
    """1, T, X, B: the property has one value (at a time) and the deck records another one."""
    known = deck.property_of(matter.topic, matter.prop)
    if known.count == "many" or not standing or _rivals(deck, standing):
        return False
    if _close_by(deck, standing, value) or _is_seen(deck, matter.topic, value):
        return False
    if known.transitive and isinstance(value, Ref):
        return _never_a_whole(deck, matter, standing, value.id)
    return all(_excludes(deck, claim.value, value) for claim in standing)


def _rivals(deck: Deck, standing: list[Claim]) -> bool:
    """Two unattributed values at one time: then the property is no single one here."""
    plain = [claim for claim in standing if not claim.says]
    return any(
        not _equal(deck, one.value, other.value) and one.period.meets(other.period)
        for at, one in enumerate(plain)
        for other in plain[at + 1 :]
    )


def _excludes(deck: Deck, held: Value, value: Value) -> bool:
    match held, value:
        case Ref(id=a), Ref(id=b):
            return a != b
        case Text(text=a), Text(text=b):
            return squash(a) != squash(b)
        case When() as a, When() as b:
            return not days.could_agree(a, b, deck.zones)
        case Amount() as a, Amount() as b:
            return amounts.same_kind(a, b) and not _compatible_amounts(a, b)
        case Where() as a, Where() as b:
            return surely_apart(a, b)
    are_looks = isinstance(held, Look) and isinstance(value, Look)
    return are_looks and not _one_look(held, value)


def _compatible_amounts(held: Amount, asked: Amount) -> bool:
    """Equal bounds are told apart by their figures; anything else by what it allows."""
    if held.bound and held.bound == asked.bound:
        return _amount_implied(held, asked)
    return amounts.could_agree(held, asked)


def _close_by(deck: Deck, standing: list[Claim], value: Value) -> bool:
    """A place within the recorded place is not excluded by it."""
    if not isinstance(value, Ref) or deck.root(value.id) != "place":
        return False
    around = holders(deck, value.id)
    return any(isinstance(c.value, Ref) and c.value.id in around for c in standing)


def _is_seen(deck: Deck, topic: str, value: Value) -> bool:
    """Who stands beside the one pictured is in the picture as well, and so is who is named by its
    description."""
    if not isinstance(value, Look):
        return False
    names = [name.text for name in deck.topics[topic].true_names]
    return topic in value.beside or any(stands_in(name, value.text) for name in names)


def _never_a_whole(deck: Deck, matter: Matter, standing: list[Claim], asked: str) -> bool:
    """For part-of: false for what lies below the topic or the end of its chain, and for what
    stands on a level that the chain passes."""
    if matter.topic in wholes(deck, asked, matter.prop):
        return True
    chain: set[str] = set()
    for claim in standing:
        if isinstance(claim.value, Ref):
            chain |= wholes(deck, claim.value.id, matter.prop)
    level = deck.facet(asked, "kind")
    levels = [deck.facet(member, "kind") for member in chain]
    if not level or not all(levels) or level in levels:
        return True
    above = wholes(deck, asked, matter.prop)
    return any(member in above and not deck.held(member, matter.prop) for member in chain)


def _missing_from_inverse(deck: Deck, matter: Matter, standing: list[Claim], value: Value) -> bool:
    """L: the value's own list of such topics is complete, and this topic is not in it."""
    del standing
    if not isinstance(value, Ref):
        return False
    lists = {name for topic, name in deck.complete_inverse if topic == value.id}
    return any(matter.prop in deck.vocabulary.filling(name) for name in lists)


def _effect_before_cause(deck: Deck, matter: Matter, standing: list[Claim], value: Value) -> bool:
    """C: the supposed effect had surely begun before its cause could begin; what was hastened
    may have begun earlier, so that must have been over."""
    del standing
    if matter.prop not in CAUSES or not isinstance(value, Ref):
        return False
    cause, effect = happening(deck, matter.topic), happening(deck, value.id)
    if cause.first is None:
        return False
    last = effect.over if matter.prop == "hastened" else effect.begun
    return last is not None and last < cause.first


@dataclass(frozen=True, slots=True)
class Happening:
    """The first day on which something can have begun, the last on which it can; and the last day
    on which it can have ended. None where the deck does not say."""

    first: int | None = None
    begun: int | None = None
    over: int | None = None


def happening(deck: Deck, topic: str) -> Happening:
    """When a topic happened, with all that its dates leave open and every zone of the deck."""
    for first, last in _TIMES:
        starts, ends = (_spans(deck, topic, prop) for prop in (first, last))
        if starts or ends:
            over = max((span.last for span in ends), default=None)
            begun = max((span.last for span in starts), default=over)
            return Happening(min((span.first for span in starts), default=None), begun, over)
    return Happening()


def _spans(deck: Deck, topic: str, prop: str) -> list[days.Span]:
    dates = [claim.value for claim in deck.held(topic, prop) if isinstance(claim.value, When)]
    return [span for when in dates for span in days.possible(when, deck.zones)]


def time_of(deck: Deck, topic: str) -> Period:
    """When a topic happened or began to be, from whichever date it records."""
    for first, last in _TIMES:
        starts = [c.value for c in deck.held(topic, first) if isinstance(c.value, When)]
        ends = [c.value for c in deck.held(topic, last) if isinstance(c.value, When)]
        if starts:
            last_day = max((w.hull.last for w in ends), default=None)
            return Period(min(w.hull.first for w in starts), last_day)
    return Period()


def life_of(deck: Deck, topic: str) -> Period:
    """From birth or formation to death or disbanding, as far as the deck records them."""
    starts = [c.value for p in ("born", "formed") for c in deck.held(topic, p)]
    ends = [c.value for p in ("died", "disbanded") for c in deck.held(topic, p)]
    firsts = [value.hull.first for value in starts if isinstance(value, When)]
    lasts = [value.hull.last for value in ends if isinstance(value, When)]
    return Period(min(firsts, default=None), max(lasts, default=None))


_TIMES = (
    ("date", "date"), ("began", "ended"), ("signed", "signed"), ("formed", "disbanded"),
    ("born", "died"), ("published", "published"),
)  # fmt: skip


def _holds_other_position(deck: Deck, matter: Matter, standing: list[Claim], value: Value) -> bool:
    """D: whoever is asked about holds another position in a debate whose positions exclude."""
    del standing
    if matter.prop != "by" or not isinstance(value, Ref):
        return False
    debates = _excluding_debates(deck, matter.topic)
    return any(
        claim.prop == "by"
        and claim.holds
        and claim.topic != matter.topic
        and claim.value == value
        and debates & _excluding_debates(deck, claim.topic)
        for claim in deck.claims
    )


def _excluding_debates(deck: Deck, claim_topic: str) -> set[str]:
    debates = {c.value.id for c in deck.held(claim_topic, "on") if isinstance(c.value, Ref)}
    return {d for d in debates if "exclude" in deck.topics[d].fields.get("positions", "")}


_PROOFS: tuple[tuple[str, _Proof], ...] = (
    ("L not", _denied),
    ("L all", _outside_complete_list),
    ("1TX", _second_value),
    ("L inverse", _missing_from_inverse),
    ("C", _effect_before_cause),
    ("D", _holds_other_position),
)


def names_in_scope(deck: Deck, matter: Matter) -> list[Name]:
    """The true names of a topic for the asked language and time."""
    return [
        name
        for name in deck.topics[matter.topic].true_names
        if name.language == matter.language and name.period.meets(matter.period)
    ]


def _find_name(deck: Deck, matter: Matter, value: Value) -> Finding:
    if not isinstance(value, Text):
        return OPEN
    asked = squash(value.text)
    own = [squash(name.text) for name in names_in_scope(deck, matter)]
    if asked in own:
        return Finding(Truth.TRUE)
    others = {t for t in deck.named(value.text) if t != matter.topic}
    root = deck.root(matter.topic)
    if any(deck.root(other) == root for other in others):
        return Finding(Truth.FALSE, "B")
    if asked in {squash(name.text) for name in deck.topics[matter.topic].names}:
        return Finding(Truth.FALSE, "T")
    return OPEN
