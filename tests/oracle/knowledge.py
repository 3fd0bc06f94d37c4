"""What a deck says, as the oracle understands it: topics, their names, and claims about them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

from tests.oracle.amounts import Amount
from tests.oracle.days import Period, When, Zones, period_of
from tests.oracle.folding import letters, squash, without_article, words
from tests.oracle.positions import Where
from tests.oracle.statements import Statement
from tests.oracle.vocabulary import Property, Vocabulary


@dataclass(frozen=True, slots=True)
class Ref:
    """A topic as a value."""

    id: str


@dataclass(frozen=True, slots=True)
class Text:
    """A clause or a word as a value."""

    text: str


@dataclass(frozen=True, slots=True)
class Look:
    """What a topic looks like, as a value: a file, what is seen, and who else is seen in it."""

    file: str
    text: str
    beside: tuple[str, ...] = ()


Value: TypeAlias = "Ref | Text | When | Amount | Where | Look"

CARD = "card"
"""The type of a plain card, which is kept as a topic without a name."""


@dataclass(frozen=True, slots=True)
class Name:
    """One name of a topic: in a language, for a period, or a garble that is never right.

    `cites` names the sources that the author gives for the name.
    """

    text: str
    language: str = ""
    start: When | None = None
    end: When | None = None
    garble: bool = False
    cites: tuple[str, ...] = ()

    @property
    def period(self) -> Period:
        return period_of(self.start, self.end, None)


@dataclass(frozen=True, slots=True)
class Topic:
    """A thing that claims are about; `fields` keeps what the author wrote and nobody asks."""

    id: str
    kind: str
    root: str
    names: tuple[Name, ...]
    facets: dict[str, tuple[str, ...]]
    cites: tuple[str, ...]
    asked: bool
    fields: dict[str, str] = field(default_factory=dict)
    statements: dict[str, Statement] = field(default_factory=dict)

    @property
    def offered(self) -> bool:
        """Whether the author lets it stand as a wrong option."""
        return self.fields.get("offer", "") != "no"

    @property
    def label(self) -> str:
        return self.names[0].text if self.names else self.id

    @property
    def weak(self) -> bool:
        """A source marked as partisan, tertiary or weak (G33)."""
        marks = {self.fields.get(key, "").casefold() for key in ("weak", "evidence", "trust")}
        return bool(marks & {"yes", "weak", "partisan", "tertiary"})

    @property
    def true_names(self) -> list[Name]:
        return [name for name in self.names if not name.garble]


@dataclass(frozen=True, slots=True)
class Claim:
    """Topic, property, value; `holds` is False for what the author listed under `not`."""

    topic: str
    prop: str
    value: Value
    holds: bool = True
    start: When | None = None
    end: When | None = None
    at: When | None = None
    side: str = ""
    counts: str = ""
    says: tuple[str, ...] = ()
    cites: tuple[str, ...] = ()
    id: str = ""
    raw: str = ""
    own_words: bool = False
    say: str = ""
    why: str = ""

    @property
    def period(self) -> Period:
        return period_of(self.start, self.end, self.at)

    @property
    def bounded(self) -> bool:
        return not self.period.open


def _named(claim: Claim, *, is_asked: bool) -> set[str]:
    value = {claim.value.id} if isinstance(claim.value, Ref) else set[str]()
    return {*claim.says, *([claim.topic] if is_asked else [])} | value


@dataclass
class Deck:
    """All of a deck. `complete` holds (topic, property) of complete lists, `complete_inverse`
    (topic, list name) of inverse lists that name every member.

    Worked out from these: `written` all texts folded, `bare` all without an article,
    `written_words` their words, `reach` the days from the first date to the last, `having` the
    topics of which a property is told, `figures` every (property, low, high), `garbles` the folded
    wrong spellings with their topics, `last_names` the folded last words of persons' names with
    the persons that bear them.
    """

    id: str
    when: When | None
    zones: Zones
    vocabulary: Vocabulary
    topics: dict[str, Topic]
    claims: list[Claim]
    complete: set[tuple[str, str]]
    complete_inverse: set[tuple[str, str]]
    old_ids: dict[str, str]
    texts: frozenset[str]

    def __post_init__(self) -> None:
        self._by_matter: dict[tuple[str, str], list[Claim]] = {}
        for claim in self.claims:
            self._by_matter.setdefault((claim.topic, claim.prop), []).append(claim)
        self.having: dict[str, set[str]] = {}
        for about, prop in self._by_matter:
            self.having.setdefault(prop, set()).add(about)
        self._spoken_of = {
            topic
            for claim in self.claims
            if claim.holds and claim.prop not in ("position", "picture")
            for topic in _named(claim, is_asked=self.topics[claim.topic].asked)
        }
        self.written = frozenset(letters(text) for text in self.texts)
        self.bare = frozenset(without_article(text) for text in self.texts)
        self.written_words = frozenset(word for text in self.texts for word in words(text))
        hulls = [claim.value.hull for claim in self.claims if isinstance(claim.value, When)]
        self.reach = max((h.last for h in hulls), default=0) - min(
            (h.first for h in hulls), default=0
        )
        self.figures = {
            (claim.prop, claim.value.low, claim.value.high)
            for claim in self.claims
            if isinstance(claim.value, Amount)
        }
        self.garbles = {
            squash(name.text): topic.id
            for topic in self.topics.values()
            for name in topic.names
            if name.garble
        }
        self.last_names: dict[str, set[str]] = {}
        self._by_name: dict[str, set[str]] = {}
        for topic in self.topics.values():
            for name in topic.true_names:
                self._by_name.setdefault(squash(name.text), set()).add(topic.id)
            for name in topic.names if topic.root == "person" else ():
                self.last_names.setdefault(squash(name.text.split()[-1]), set()).add(topic.id)

    def about(self, topic: str, name: str) -> list[Claim]:
        """All claims of one property of one topic, `not` values with them."""
        return self._by_matter.get((topic, name), [])

    @cached_property
    def days_told_of(self) -> int:
        """From the earliest day that a date of the deck may mean to the latest."""
        hulls = [claim.value.hull for claim in self.claims if isinstance(claim.value, When)]
        return max(hull.last for hull in hulls) - min(hull.first for hull in hulls)

    def held(self, topic: str, name: str) -> list[Claim]:
        """The claims of one property of one topic that hold."""
        return [claim for claim in self.about(topic, name) if claim.holds]

    def speaks_of(self, topic: str) -> bool:
        """Whether any claim that holds is about a topic, or names it as a value or a voice; where
        it lies is left out, and what is said of a source that is not learnt."""
        return topic in self._spoken_of

    def named(self, text: str) -> set[str]:
        """The topics that bear a name, garbles left out."""
        return self._by_name.get(squash(text), set())

    def property_of(self, topic: str, name: str) -> Property:
        """The property as this topic's type has it; unknown ones are open lists of text."""
        known = self.vocabulary.property(self.topics[topic].kind, name)
        return known or Property(name, "text", "many")

    def root(self, topic: str) -> str:
        return self.topics[topic].root

    def facet(self, topic: str, name: str) -> tuple[str, ...]:
        return self.topics[topic].facets.get(name, ())
