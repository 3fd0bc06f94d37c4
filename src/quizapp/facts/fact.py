"""A fact: one value of one property of one topic, with all that qualifies it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from hashlib import blake2b

from quizapp.facts.dates import Date
from quizapp.facts.problem import Place
from quizapp.facts.values import Value


class Importance(IntEnum):
    """What to learn first; a smaller value comes earlier."""

    CORE = 0
    NORMAL = 1
    EXTRA = 2


class Kind(StrEnum):
    """What sort of fact it is: a property's value, a name, a gap in a statement, a plain card."""

    VALUE = "value"
    NAME = "name"
    GAP = "gap"
    CARD = "card"


#: What an author writes for a wording that is not wanted.
_NOT_ASKED = "no"


@dataclass(frozen=True, slots=True)
class Phrases:
    """An author's own wording; an empty text means the vocabulary's."""

    ask: str = ""
    say: str = ""
    back: str = ""

    @property
    def one_way(self) -> bool:
        """Whether the author wants no question from the value back to the topic: `back: no`."""
        return self.back == _NOT_ASKED


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that can be known. Its `id` is permanent: `deck:topic/property~side@key#item`.

    `says` names who claims it: then it is one position of a dispute and never asked bare.
    `sources` are only cited. `since`, `until` and `on` bound the time in which it holds.
    `counts` says what a figure includes. `was` lists earlier ids, whole. A name fact stands under
    the property `name`, a gap under `statements`, a plain card under `card`.
    """

    id: str
    topic: str
    property_name: str
    value: Value
    kind: Kind = Kind.VALUE
    side: str = ""
    counts: str = ""
    says: tuple[str, ...] = ()
    since: Date | None = None
    until: Date | None = None
    on: Date | None = None
    sources: tuple[str, ...] = ()
    source_inherited: bool = False
    why: str = ""
    importance: Importance = Importance.NORMAL
    phrases: Phrases = field(default=Phrases())
    was: tuple[str, ...] = ()
    chapter: int = 0
    place: Place = field(default=Place(""), compare=False)

    @property
    def deck(self) -> str:
        """The id of the deck it belongs to."""
        return self.id.partition(":")[0]

    @property
    def statement(self) -> str:
        """For a gap, the id its statement has in common with the statement's other gaps."""
        return self.id.rpartition("#")[0] if self.kind is Kind.GAP else ""

    @property
    def is_attributed(self) -> bool:
        """Whether somebody is named as saying so."""
        return bool(self.says)

    @property
    def is_bounded(self) -> bool:
        """Whether it holds in a stated time only."""
        return self.since is not None or self.until is not None or self.on is not None

    @property
    def print(self) -> str:
        """16 hex digits that change when the value does, not when its wording or sources do."""
        return self.print_with(str(self.value), self.side, self.says)

    def print_with(self, value: str, side: str, says: tuple[str, ...]) -> str:
        """The print the fact would have with these, written as texts; the rest as it is."""
        bounds = (self.since, self.until, self.on)
        parts = [value, side, self.counts, *says, *map(str, bounds)]
        return blake2b("\x1f".join(parts).encode(), digest_size=8).hexdigest()


@dataclass(frozen=True, slots=True)
class FalseValue:
    """A value known to be wrong (`not`), with the sentence for whoever picks it."""

    value: Value
    why: str = ""
    side: str = ""
    place: Place = field(default=Place(""), compare=False)


@dataclass(frozen=True, slots=True)
class Entry:
    """All that a topic says under one property.

    `complete` means the author vouches that the list is whole (`all`). `disputed` means that
    its facts are positions of sources that disagree.
    """

    topic: str
    property_name: str
    facts: tuple[Fact, ...]
    complete: bool = False
    false: tuple[FalseValue, ...] = ()

    @property
    def disputed(self) -> bool:
        """Whether any of its values is somebody's word only."""
        return any(fact.is_attributed for fact in self.facts)
