"""What several facts share: the values of one topic, or the topics that have one value.

Several answers and the odd one out are made from such a company. Its members are true beside
each other; what is proved wrong stands apart, as for a choice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from quizapp.facts.fact import Fact
from quizapp.facts.folding import fold
from quizapp.facts.values import Text, TopicRef, Value
from quizapp.questions.alike import spread
from quizapp.questions.leaks import Leaks
from quizapp.questions.lineup import Field
from quizapp.questions.matter import Matter, Matters
from quizapp.questions.world import KIND, World

Split = tuple[str, ...]
"""Side, region and kind: what must not part what is right from what is wrong (G13)."""


@dataclass(frozen=True, slots=True)
class Member:
    """A fact that is true of what is asked, and its answer: a value, or backward a topic."""

    fact: Fact
    value: Value
    split: Split

    @property
    def key(self) -> str:
        """What names the answer in the log."""
        return str(self.value)


@dataclass(frozen=True, slots=True)
class Company:
    """A fact's matter, the members that are true beside it, and what is proved wrong.

    The members' answers are of the target's kind, and none may be the same thing as the target's;
    two of them may still be. `split_of` gives the side, the region and the kind of any answer.
    """

    matter: Matter
    target: Member
    members: tuple[Member, ...]
    field: Field
    split_of: Callable[[Value], Split]

    def are_apart(self, value: Value, others: Iterable[Value]) -> bool:
        """Whether a value is none of the others and cannot be the same thing as one (G4)."""
        return all(self.field.apart(value, other) for other in others)


class Sharing:
    """Finds the companies of one deck."""

    def __init__(self, world: World, leaks: Leaks, matters: Matters) -> None:
        self._world = world
        self._deck = world.deck
        self._leaks = leaks
        self._matters = matters
        self._absolutes = frozenset(fold(world.speech.phrase("absolutes")).split())

    def company(self, matter: Matter, field: Field) -> Company:
        """All that may stand beside a fact in one question."""
        target = self._member(matter, matter.fact)
        members = (
            self._member(matter, fact) for fact in self._beside(matter) if self._fits(matter, fact)
        )
        apart = (m for m in members if field.apart(target.value, m.value))
        kept = {member.key: member for member in apart if self._reads_alike(matter, member.value)}
        return Company(matter, target, tuple(kept.values()), field, self._split_of)

    def _split_of(self, value: Value) -> Split:
        """Texts are all of one."""
        if not isinstance(value, TopicRef):
            return ()
        profile = self._world.profile(value.topic)
        return profile.side, profile.inside, *self._kind(value)

    def _member(self, matter: Matter, fact: Fact) -> Member:
        value = self._answer(matter, fact)
        return Member(fact, value, self._split_of(value))

    def _answer(self, matter: Matter, fact: Fact) -> Value:
        return fact.value if matter.is_forward else TopicRef(fact.topic)

    def _beside(self, matter: Matter) -> Iterator[Fact]:
        """The other facts of the list, or of the same value; of very many, some."""
        if matter.is_forward:
            row = matter.topic.entries[matter.spec.name].facts
            facts = spread(row, row.index(matter.fact))
        else:
            alike = self._world.alike(matter.topic.type, matter.spec.name)
            facts = alike.sharing(matter.fact)
        return (fact for fact in facts if fact.id != matter.fact.id)

    def _fits(self, matter: Matter, fact: Fact) -> bool:
        """Whether a fact is as true, of the same side and time, and worded alike."""
        own = matter.fact
        return (
            fact.side == own.side
            and not self._matters.voices(fact)
            and (fact.since, fact.until, fact.on) == (own.since, own.until, own.on)
            and (matter.is_forward or self._deck.topics[fact.topic].learnable)
            and self._is_worded_alike(matter, fact)
            and self._kind(self._answer(matter, fact)) == self._kind(matter.answer)
        )

    def _kind(self, value: Value) -> tuple[str, ...]:
        """What things of one kind have in common (G8): persons and armies do not stand together."""
        if not isinstance(value, TopicRef):
            return ()
        topic = self._deck.topics[value.topic]
        return topic.subtype, topic.facets.get(KIND, "")

    def _is_worded_alike(self, matter: Matter, fact: Fact) -> bool:
        own, other = matter.fact.phrases, fact.phrases
        asked_alike = own.ask == other.ask if matter.is_forward else own.back == other.back
        return asked_alike and bool(own.say) == bool(other.say)

    def _reads_alike(self, matter: Matter, value: Value) -> bool:
        """Whether an answer is not named by the stem (G22), and as absolute as the target's."""
        if self._is_absolute(value) != self._is_absolute(matter.answer):
            return False
        return not self._leaks.gives_away(matter.words, value)

    def _is_absolute(self, value: Value) -> bool:
        """Whether a text says "always", "never" or "only" (G26)."""
        words = fold(value.text).split() if isinstance(value, Text) else ()
        return not self._absolutes.isdisjoint(words)
