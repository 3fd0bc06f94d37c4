"""One question beside what the deck knows of its matter: what every rule looks at."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from tests.oracle.asked import Question, Shown, Target, named_or_text, resolve, value_of
from tests.oracle.days import Period, When
from tests.oracle.folding import squash, stands_in
from tests.oracle.knowledge import Claim, Deck, Ref, Text, Value
from tests.oracle.truth import OPEN, Finding, Matter, find, time_of

Sought = Literal["value", "topic", "source", "truth"]
CHOOSING = ("choice", "which-source")
WRITING = ("typed", "date", "number")
KNOWN_FORMS = (*CHOOSING, *WRITING, "true-false")


@dataclass(frozen=True, slots=True)
class Judged:
    """An option, the value it offers, and what the deck says of it."""

    shown: Shown
    value: Value
    finding: Finding
    is_key: bool


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
        """What the learner must find: the value, the topic, the source, or whether it is true."""
        if self.asked.form == "which-source":
            return "source"
        if self.asked.form == "true-false":
            return "truth"
        return "topic" if self.asked.direction == "backward" else "value"

    @cached_property
    def voice(self) -> str:
        """The source whose word is asked for, where the stem names it."""
        says = () if self.claim is None else self.claim.says
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
        is_key = option.text == self.asked.answer
        if self.sought == "value":
            value = value_of(self.deck, option, self.target.value)
            return Judged(option, value, find(self.deck, self.matter, value), is_key)
        value = topic_of(self.deck, option)
        finding = OPEN
        if self.sought == "topic" and isinstance(value, Ref):
            finding = find(self.deck, self.matter.of(value.id), self.target.value)
        return Judged(option, value, finding, is_key)

    @cached_property
    def key_value(self) -> Value:
        """What the right answer is: a value, or the topic or source asked for."""
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
    def disputed(self) -> bool:
        """Whether the target's value is somebody's word, not the deck's."""
        return self.claim is not None and bool(self.claim.says)

    @cached_property
    def period(self) -> Period:
        """The time that the question is about, as far as the deck records one."""
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

    def mentions(self, topic: str, text: str) -> bool:
        """Whether a text holds any name of a topic."""
        there = self.deck.topics.get(topic)
        return there is not None and any(holds(text, name.text) for name in there.true_names)


def holds(text: str, phrase: str) -> bool:
    """Whether a phrase stands in a text word by word; scripts without blanks letter by letter."""
    if not phrase.isascii() and squash(phrase):
        return squash(phrase) in squash(text)
    return stands_in(phrase, text)


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
