"""One question beside what the deck knows of its matter: what every rule looks at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from tests.oracle.asked import Question, Shown
from tests.oracle.days import Period, Span, When
from tests.oracle.folding import squash, stands_in
from tests.oracle.knowledge import Claim, Deck, Ref, Text, Value
from tests.oracle.statements import Gap
from tests.oracle.targets import Target, named_or_text, resolve, resolve_tail, value_of
from tests.oracle.truth import ALWAYS, OPEN, Finding, Matter, Truth, find, time_of
from tests.oracle.vocabulary import PICTURE

Sought = Literal["value", "topic", "source", "truth", "fact", "amount", "card"]
PICKING = ("choice", "cause", "claim")
"""One option is true."""
LISTING = ("odd-one-out", "several")
"""Several options are true; of the first the false one is sought."""
CHOOSING = (*PICKING, *LISTING, "which-source")
OFFERING = (*CHOOSING, "match", "order", "derived")
"""All that show things to choose from, save the fixed answers of true-false and of a card."""
WRITING = ("typed", "date", "number", "cloze", "estimate")
KNOWN_FORMS = (*OFFERING, *WRITING, "locate", "true-false", "card")
_SOUGHT: dict[str, Sought] = {
    "which-source": "source", "true-false": "truth", "order": "fact", "card": "card",
    "match": "value",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Judged:
    """An option, the value it offers, and what the deck says of it."""

    shown: Shown
    value: Value
    finding: Finding
    is_key: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a match: the fact that it stands for, and the option declared right for it."""

    shown: Shown
    target: Target | None
    right: Shown | None


class Case:
    """A question whose fact the deck holds."""

    def __init__(self, deck: Deck, asked: Question, target: Target) -> None:
        self.deck = deck
        self.asked = asked
        self.target = target

    @property
    def claim(self) -> Claim | None:
        return self.target.claim

    @cached_property
    def sought(self) -> Sought:
        """What the learner must find: the value, the topic, the source, whether it is true, one
        of several facts, an amount worked out from two, or what stands on the back of a card."""
        if self.asked.form == "derived":
            return "fact" if self.asked.options else "amount"
        usual: Sought = "topic" if self.asked.direction == "backward" else "value"
        return _SOUGHT.get(self.asked.form, usual)

    @cached_property
    def voice(self) -> str:
        """The source whose word is asked for, where the stem names it."""
        says = self.target.says
        return next((key for key in says if self.mentions(key, self.asked.prompt)), "")

    @cached_property
    def matter(self) -> Matter:
        """What is asked, of the target's own topic."""
        claim, name = self.claim, self.target.name
        return Matter(
            topic=self.target.topic,
            prop=self.target.prop,
            side="" if claim is None else claim.side,
            counts=self._counts(),
            period=self.target.period,
            says=self.voice,
            language="" if name is None else name.language,
        )

    def _counts(self) -> str:
        """The scope of the count, where the stem tells it; untold it limits nothing."""
        counts = "" if self.claim is None else self.claim.counts
        return counts if holds(self.asked.prompt, counts) else ""

    @cached_property
    def judged(self) -> list[Judged]:
        """Every option of a choice with its truth."""
        return [self._judge(option) for option in self.asked.options]

    def _judge(self, option: Shown) -> Judged:
        is_key = self._is_key(option)
        if self.target.gap is not None and self.sought == "value":
            told = Text(option.text)
            return Judged(option, told, filling_of(self.deck, self.target.gap, option.text), is_key)
        if self.sought == "value":
            value = value_of(self.deck, option, self.target.value)
            return Judged(option, value, find(self.deck, self.matter, value), is_key)
        value = topic_of(self.deck, option)
        finding = OPEN
        if self.sought == "topic" and isinstance(value, Ref):
            finding = find(self.deck, self.matter.of(value.id), self.target.value)
        return Judged(option, value, finding, is_key)

    def _is_key(self, option: Shown) -> bool:
        if self.asked.form == "several":
            return option.key in self.asked.keys
        if self.asked.form == "match":
            return any(r.right == option for r in self.rows if r.shown.key == self.tail)
        return option.text == self.asked.answer

    @property
    def tail(self) -> str:
        """The target's id without the deck's: the key of its row or option."""
        return self.target.id.removeprefix(f"{self.deck.id}:")

    @cached_property
    def rows(self) -> list[Row]:
        """Every row of a match with its fact and its option."""
        options = {option.key: option for option in self.asked.options}
        keys = [*self.asked.keys, *[""] * len(self.asked.rows)]
        return [
            Row(row, resolve_tail(self.deck, row.key), options.get(key))
            for row, key in zip(self.asked.rows, keys, strict=False)
        ]

    @cached_property
    def pairs(self) -> list[tuple[Row, str, bool, Truth]]:
        """Each row with each option's label, whether it is declared right, and what the deck says
        of it; names are judged over all time."""
        found: list[tuple[Row, str, bool, Truth]] = []
        for row in self.rows:
            if row.target is None:
                continue
            matter = self.matter_of(row.target)
            if row.target.name is not None:
                matter = replace(matter, period=ALWAYS)
            for option in self.asked.options:
                value = value_of(self.deck, option, row.target.value)
                truth = find(self.deck, matter, value).truth
                found.append((row, option.text, option == row.right, truth))
        return found

    @cached_property
    def offered_facts(self) -> list[tuple[Shown, Target | None]]:
        """The options of an order or a comparison with the facts that they stand for."""
        return [(option, resolve_tail(self.deck, option.key)) for option in self.asked.options]

    @cached_property
    def targets(self) -> list[Target]:
        """All facts of the question, the target first."""
        found = [resolve(self.deck, fact) for fact in self.asked.facts]
        return [target for target in found if target is not None]

    def matter_of(self, target: Target) -> Matter:
        """What a context fact says, of its own topic."""
        claim, name = target.claim, target.name
        return Matter(
            topic=target.topic,
            prop=target.prop,
            side="" if claim is None else claim.side,
            period=target.period,
            language="" if name is None else name.language,
        )

    @cached_property
    def odd_value(self) -> Value | None:
        """What the option declared the odd one offers."""
        return next((option.value for option in self.judged if option.is_key), None)

    @cached_property
    def key_value(self) -> Value:
        """What the right answer is: a value, or the topic or source asked for."""
        if self.asked.form == "odd-one-out" and self.odd_value is not None:
            return self.odd_value
        if self.sought == "topic":
            return Ref(self.target.topic)
        if self.sought == "source" and self.claim is not None and self.claim.says:
            return Ref(self.claim.says[0])
        return self.target.value

    @cached_property
    def distractors(self) -> list[Judged]:
        return [option for option in self.judged if not option.is_key]

    @cached_property
    def positions(self) -> list[Claim]:
        """All claims on the target's matter, whoever makes them and whatever they count."""
        return [
            claim
            for claim in self.deck.held(self.target.topic, self.target.prop)
            if claim.side == self.matter.side
        ]

    @cached_property
    def period(self) -> Period:
        """The time that the question is about, as far as the deck records one; a portrait is of
        no time."""
        if self.target.prop == PICTURE:
            return Period()
        if not self.target.period.open:
            return self.target.period
        if isinstance(self.target.value, When) and self.target.prop not in ("born", "died"):
            hull = self.target.value.hull
            return Period(hull.first, hull.last)
        own = time_of(self.deck, self.target.topic)
        if not own.open and self.deck.root(self.target.topic) in ("event", "agreement"):
            return own
        when = self.deck.when
        return Period() if when is None else Period(when.hull.first, when.hull.last)

    @cached_property
    def years(self) -> Span:
        """From the earliest to the latest date of the question's facts, a decade on both sides."""
        hulls = [t.value.hull for t in self.targets if isinstance(t.value, When)]
        decade = 3653
        first = min((hull.first for hull in hulls), default=0)
        return Span(first - decade, max((hull.last for hull in hulls), default=0) + decade)

    def mentions(self, topic: str, text: str) -> bool:
        """Whether a text holds any name of a topic."""
        there = self.deck.topics.get(topic)
        return there is not None and any(holds(text, name.text) for name in there.true_names)


def holds(text: str, phrase: str) -> bool:
    """Whether a phrase stands in a text word by word; scripts without blanks letter by letter."""
    if not phrase.isascii() and squash(phrase):
        return squash(phrase) in squash(text)
    return stands_in(phrase, text)


def filling_of(deck: Deck, gap: Gap, text: str) -> Finding:
    """What the author says of a filling; another name of a right one is right as well."""
    right = {topic for answer in gap.answers for topic in deck.named(answer)}
    if squash(text) in map(squash, gap.answers) or right & deck.named(text):
        return Finding(Truth.TRUE)
    is_denied = squash(text) in map(squash, gap.wrong)
    return Finding(Truth.FALSE, "L not") if is_denied else OPEN


def topic_of(deck: Deck, option: Shown) -> Value:
    """The topic that an option stands for, by key, else by label."""
    key = deck.old_ids.get(option.key, option.key)
    return Ref(key) if key in deck.topics else named_or_text(deck, option.text)


def make_case(deck: Deck, asked: Question) -> Case | None:
    """The case of a question; None where its target is no fact of the deck."""
    target = resolve(deck, asked.facts[0]) if asked.facts else None
    return None if target is None else Case(deck, asked, target)


def label_of(value: Value, deck: Deck) -> str:
    """A value in words, for sentences about it."""
    match value:
        case Ref(id=topic):
            return deck.topics[topic].label
        case Text(text=text):
            return text
    return value.text
