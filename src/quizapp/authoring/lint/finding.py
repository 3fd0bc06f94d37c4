"""One thing that could be better in a deck, told so that an author can mend it or leave it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.problem import Place
from quizapp.facts.topic import Topic

#: Every rule of lint with the heading its findings stand under, the weightier first.
RULES = {
    "contradiction": "Facts that contradict each other, and no source named",
    "figures": "Texts that differ in a figure only",
    "no-source": "Facts without a source",
    "G33": "Facts that rest on weak sources alone",
    "no-form": "Facts that give no question",
    "G28": "Questions that sound like their answer",
    "G23": "Answers that stand out by their length",
    "G19": "Answers that always stand first or last",
    "G32": "Words that take a side",
    "G29": "Questions with a small “not”",
    "G40": "Long questions and options, and bare gaps",
    "double": "Texts that say nearly the same",
    "G27": "Questions with hardly another answer",
    "G10": "Hard questions that are no harder",
    "unused": "Wrong values that are never offered",
    "G12": "Wrong options that nobody picks",
    "G36": "Topics that crowd out the others",
    "one-form": "Facts that are asked in one way only",
    "inherited-source": "Topics whose facts name no source of their own",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that could be better: what, about which topic or fact, and its repair.

    `rule` is a key of `RULES`. `topic` and `fact` are ids, empty where it is about the whole
    deck. `place` is where to look, with an empty file where no line is known; two findings are
    the same wherever they stand.
    """

    rule: str
    what: str
    repair: str
    topic: str = ""
    fact: str = ""
    place: Place = field(default=Place(""), compare=False)

    def __post_init__(self) -> None:
        if self.rule not in RULES:
            raise ValueError(f"{self.rule} is no rule of lint")

    def placed_in(self, deck: Deck) -> Finding:
        """The same with its place in this deck's files."""
        return replace(self, place=self._place(deck))

    def _place(self, deck: Deck) -> Place:
        if self.fact in deck.facts:
            return deck.facts[self.fact].place
        if self.topic in deck.topics:
            return deck.topics[self.topic].place
        return Place("")

    def __str__(self) -> str:
        return f"{self.what} {self.repair}"


def about_fact(rule: str, fact: Fact, what: str, repair: str) -> Finding:
    """A finding about one fact."""
    return Finding(rule, what, repair, fact.topic, fact.id)


def about_topic(rule: str, topic: Topic, what: str, repair: str) -> Finding:
    """A finding about one topic as a whole."""
    return Finding(rule, what, repair, topic.id)
