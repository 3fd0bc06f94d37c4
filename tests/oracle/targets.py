"""What a fact id stands for, and what an option means beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.oracle.amounts import parse_amount
from tests.oracle.asked import Shown
from tests.oracle.days import Period, When, parse_when
from tests.oracle.english import amounts_in, date_of
from tests.oracle.folding import squash
from tests.oracle.knowledge import CARD, Claim, Deck, Name, Ref, Text, Topic, Value
from tests.oracle.positions import Where, parse_where
from tests.oracle.statements import Gap, Statement

_FACT = re.compile(
    r"(?P<deck>[a-z0-9-]+):(?P<topic>[a-z0-9-]+)/(?P<prop>[a-z0-9-]+)(?:\.(?P<language>[A-Za-z-]+))?"
    r"(?:~(?P<side>[a-z0-9-]+))?(?:@(?P<key>[a-z0-9-]+))?(?:#(?P<item>[a-z0-9-]+))?"
)
_FINGERPRINT = re.compile(r"(^|-)[0-9a-f]{6}$")


@dataclass(frozen=True, slots=True)
class Target:
    """What a fact id stands for: a claim, a name of a topic, a gap of a sentence, a plain card."""

    id: str
    topic: str
    prop: str
    claim: Claim | None = None
    name: Name | None = None
    gap: Gap | None = None
    statement: Statement | None = None
    card: Topic | None = None

    @property
    def value(self) -> Value:
        if self.claim is not None:
            return self.claim.value
        if self.gap is not None:
            return Text(self.gap.answers[0])
        if self.card is not None:
            return Text(self.card.fields["back"])
        return Text("" if self.name is None else self.name.text)

    @property
    def cites(self) -> tuple[str, ...]:
        """The sources that the deck gives for this very fact."""
        if self.claim is not None:
            return (*self.claim.cites, *self.claim.says)
        if self.statement is not None:
            return (*self.statement.cites, *self.statement.says)
        if self.card is not None:
            return self.card.cites
        return () if self.name is None else self.name.cites

    @property
    def says(self) -> tuple[str, ...]:
        """Whose word it is, where it is somebody's."""
        if self.claim is not None:
            return self.claim.says
        return () if self.statement is None else self.statement.says

    @property
    def period(self) -> Period:
        if self.claim is not None:
            return self.claim.period
        return Period() if self.name is None else self.name.period


def resolve(deck: Deck, fact: str) -> Target | None:
    """What a fact id stands for; None where the deck holds no such fact."""
    match = _FACT.fullmatch(fact)
    if match is None or match["deck"] != deck.id or match["topic"] not in deck.topics:
        return None
    topic, prop = match["topic"], match["prop"]
    gap = _resolve_gap(deck, fact, match)
    if gap is not None:
        return gap
    if prop == "name":
        return _resolve_name(deck, fact, match)
    if deck.root(topic) == CARD:
        return Target(fact, topic, prop, card=deck.topics[topic]) if prop == CARD else None
    fitting = [c for c in deck.held(topic, prop) if _fits(c, match)]
    if len(fitting) > 1 and not match["key"]:
        fitting = [claim for claim in fitting if not claim.says]
    if len(fitting) > 1:
        named = (match["key"], match["item"])
        fitting = [claim for claim in fitting if not claim.id or claim.id in named]
    return Target(fact, topic, prop, fitting[0]) if len(fitting) == 1 else None


def _fits(claim: Claim, match: re.Match[str]) -> bool:
    side, key, item = match["side"], match["key"], match["item"]
    if claim.side != (side or ""):
        return False
    if key and key != claim.id and key not in claim.says:
        return False
    if not item or item == claim.id or claim.value == Ref(item):
        return True
    return not isinstance(claim.value, Ref) and _spells(item, claim.raw)


def _spells(item: str, text: str) -> bool:
    """Whether a fact id's item is made from a text: its first words, then a short fingerprint."""
    words = squash(_FINGERPRINT.sub("", item).replace("-", " "))
    return squash(item) == squash(text) or (bool(words) and squash(text).startswith(words))


def _resolve_name(deck: Deck, fact: str, match: re.Match[str]) -> Target | None:
    language, item = match["language"] or "", match["item"] or match["key"]
    names = [n for n in deck.topics[match["topic"]].true_names if n.language == language]
    if item:
        names = [name for name in names if _spells(item, name.text)] or names
    return Target(fact, match["topic"], "name", name=names[0]) if names else None


def _resolve_gap(deck: Deck, fact: str, match: re.Match[str]) -> Target | None:
    statement = deck.topics[match["topic"]].statements.get(match["prop"])
    gap = None if statement is None else statement.gap(match["item"] or "")
    if gap is None:
        return None
    return Target(fact, match["topic"], match["prop"], gap=gap, statement=statement)


def resolve_tail(deck: Deck, tail: str) -> Target | None:
    """What an option stands for that is a fact: its id without the deck's."""
    return resolve(deck, f"{deck.id}:{tail}")


def value_of(deck: Deck, option: Shown, like: Value) -> Value:
    """What an option offers, read as the kind of value that `like` is: by key, else by label."""
    match like:
        case When():
            return parse_when(option.key) or date_of(option.text) or Text(option.text)
        case Ref():
            return (
                Ref(option.key) if option.key in deck.topics else named_or_text(deck, option.text)
            )
    if isinstance(like, Where):
        return parse_where(option.key) or Text(option.text)
    parsed = parse_amount(option.key) if not isinstance(like, Text) else None
    if isinstance(like, Text):
        return _text_value(deck, option)
    shown = amounts_in(option.text)
    return parsed or (shown[0] if shown else Text(option.text))


def _text_value(deck: Deck, option: Shown) -> Value:
    if option.key in deck.topics:
        return Ref(option.key)
    return Text(option.text)


def named_or_text(deck: Deck, text: str) -> Value:
    """The topic that a label names, or the text itself where it names none or several."""
    named = deck.named(text)
    return Ref(next(iter(named))) if len(named) == 1 else Text(text)
