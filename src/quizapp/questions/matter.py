"""What is asked: one fact from one side, with all that its stem says.

A matter is the same for every form and seed. Where a fact cannot be asked from that side at all,
the refusal says which rule stops it and what an author could do.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from quizapp.facts.dates import Date, Precision
from quizapp.facts.fact import Fact
from quizapp.facts.phrase import phrase
from quizapp.facts.topic import Topic
from quizapp.facts.values import Picture, Position, TopicRef, Value
from quizapp.facts.vocabulary import Count, PropertySpec, ValueKind
from quizapp.questions.leaks import Leaks
from quizapp.questions.period import ALWAYS, Period, period_of_fact
from quizapp.questions.question import Refusal
from quizapp.questions.terms import Direction
from quizapp.questions.truth import Asked, implies
from quizapp.questions.wording import Wording
from quizapp.questions.world import World


@dataclass(frozen=True, slots=True)
class Matter:
    """One fact asked in one direction.

    `answer` is the fact's value, or backward its topic. `voices` are named by the stem. `words`
    is what the stem takes from the deck. `time` is when all this was, as far as known; `asked`
    is what the stem itself says of time, side and voices.
    """

    fact: Fact
    topic: Topic
    spec: PropertySpec
    direction: Direction
    answer: Value
    template: str
    words: str
    voices: tuple[str, ...]
    asked: Asked
    time: Period

    @property
    def is_forward(self) -> bool:
        """Whether the value is asked for, not the topic."""
        return self.direction is Direction.FORWARD

    @property
    def about_names(self) -> bool:
        """Whether what a topic is called is itself the question."""
        return self.spec.value == ValueKind.NAME


AskMatter = Callable[[str, Direction], Matter | Refusal]
"""Gives a fact, by its id, as it is asked from one side, or why it is not."""


class Matters:
    """Makes matters of one deck's facts."""

    def __init__(self, world: World, wording: Wording, leaks: Leaks) -> None:
        self._world = world
        self._deck = world.deck
        self._wording = wording
        self._leaks = leaks

    def make(self, fact: Fact, direction: Direction, *, alone: bool = True) -> Matter | Refusal:
        """The fact as it is asked from one side, or why it is not.

        Unless it stands `alone`, other topics may be right answers too: a question that says so.
        """
        spec = self._world.spec(fact)
        if spec is None:
            why = phrase("Gaps in statements and plain cards are asked in forms of their own.")
            return Refusal("kind", why)
        stopped = self._not_askable(fact, spec, direction)
        if stopped is not None:
            return stopped
        matter = self._matter(fact, spec, direction)
        stopped = self._untimed(matter) or self._unclear(matter)
        stopped = stopped or self._leak(matter) or (self._not_unique(matter) if alone else None)
        return stopped or matter

    def _matter(self, fact: Fact, spec: PropertySpec, direction: Direction) -> Matter:
        template, own = self._template(fact, spec, direction)
        topic = self._deck.topics[fact.topic]
        voices = self.voices(fact)
        _, said = self._wording.time_said(fact, spec, template)
        words = self._wording.deck_text(fact, spec, template, own)
        if isinstance(fact.value, Picture):
            words = f"{words} / {fact.value.alt}"
        return Matter(
            fact=fact,
            topic=topic,
            spec=spec,
            direction=direction,
            answer=fact.value if direction is Direction.FORWARD else TopicRef(topic.id),
            template=template,
            words=f"{words} / {self._wording.voice(voices)}" if voices else words,
            voices=voices,
            asked=Asked(said, fact.side, voices),
            time=said if said != ALWAYS else self._time(fact, spec, direction),
        )

    def _template(self, fact: Fact, spec: PropertySpec, direction: Direction) -> tuple[str, bool]:
        """The template of the stem, and whether it is the author's own."""
        if direction is Direction.FORWARD:
            return self._wording.ask_template(fact, spec), bool(fact.phrases.ask)
        is_own = fact.phrases.one_way or bool(fact.phrases.back)
        return self._wording.back_template(fact, spec), is_own

    def _time(self, fact: Fact, spec: PropertySpec, direction: Direction) -> Period:
        """The time of a stem that says none: a happening's own.

        What never changes was so from the start: who discovered a planet lived on the days that
        the deck has of it, unless the answer itself did not.
        """
        if self._world.is_happening(self._deck.topics[fact.topic]):
            return self._world.span(fact.topic)
        changes = spec.count == Count.AT_A_TIME or direction is Direction.BACKWARD
        if changes or not isinstance(fact.value, TopicRef):
            return ALWAYS
        days = self._world.days_of(fact.topic)
        return days if self._world.span(fact.value.topic).may_meet(days) else ALWAYS

    def voices(self, fact: Fact) -> tuple[str, ...]:
        """Who must be named with a fact: those who say so, or sources too weak to stand alone.

        What a source itself claims needs no other witness.
        """
        if fact.says or str(fact.value) in fact.sources:
            return fact.says
        sources = [self._deck.sources[key] for key in fact.sources if key in self._deck.sources]
        return tuple(s.id for s in sources) if sources and all(s.weak for s in sources) else ()

    # What stops a fact from being asked from one side

    def kept_back(self, fact: Fact) -> Refusal | None:
        """Why a fact is not asked at all: its topic is not to be learned."""
        topic = self._deck.topics[fact.topic]
        if topic.learnable:
            return None
        why = phrase("“{topic}” is kept in the deck but not to be learned.", topic=topic.label)
        return Refusal("learn", why, phrase("Write learn: yes for “{topic}”.", topic=topic.label))

    def _not_askable(self, fact: Fact, spec: PropertySpec, direction: Direction) -> Refusal | None:
        kept_back = self.kept_back(fact)
        if kept_back is not None:
            return kept_back
        template, own = self._template(fact, spec, direction)
        if not template and own:
            return Refusal("wording", phrase("The author asks this from one side only: back: no."))
        return self._disputed(fact, spec, direction) if template else _unworded(spec, direction)

    def _disputed(self, fact: Fact, spec: PropertySpec, direction: Direction) -> Refusal | None:
        if direction is Direction.BACKWARD and self.voices(fact):
            why = phrase("What one source says is asked from its topic, with the source named.")
            return Refusal("G30", why)
        if fact.says or spec.count is Count.MANY:
            return None  # what one source adds to a list makes the rest of it no less certain
        beside = self._deck.topics[fact.topic].entries[fact.property_name].facts
        if any(other.says and other.side == fact.side for other in beside):
            why = phrase("Beside values that say who says so, this one says nothing.")
            return Refusal("G30", why, phrase("Add says: to this value."))
        return None

    def _untimed(self, matter: Matter) -> Refusal | None:
        """One of several values in turn, bounded, whose stem does not say the bounds."""
        in_turn = matter.spec.count == Count.AT_A_TIME and matter.fact.is_bounded
        if not in_turn or matter.asked.period != ALWAYS:
            return None
        why = phrase("The value holds in a stated time only, and the stem does not say it.")
        return Refusal("when", why, phrase("Add <when> to the wording in ask: or back:."))

    def _unclear(self, matter: Matter) -> Refusal | None:
        """A name in the stem that could mean another topic of the deck (G5)."""
        named = matter.topic
        if not matter.is_forward:
            if not isinstance(matter.fact.value, TopicRef):
                return None
            named = self._deck.topics[matter.fact.value.topic]
        for other in self._world.namesakes(named):
            label = self._deck.topics[other].label
            why = phrase(
                "“{topic}” could also mean “{other}” ({id}).",
                topic=named.label,
                other=label,
                id=other,
            )
            return Refusal("G5", why, phrase("Give the two topics names that tell them apart."))
        return None

    def _leak(self, matter: Matter) -> Refusal | None:
        word = self._leaks.gives_away(matter.words, matter.answer, shown_only=matter.about_names)
        if not word:
            return None
        if isinstance(matter.fact.value, Picture):
            why = phrase(
                "What the picture shows is described with “{word}”, which gives it away.", word=word
            )
            return Refusal("G22", why, phrase("Describe in alt: what is seen, without its name."))
        why = phrase("The stem holds “{word}”, which gives the answer away.", word=word)
        cheapest = phrase(
            "Give the topic a name without it, or a wording of your own with ask: or back:."
        )
        return Refusal("G22", why, cheapest)

    def _not_unique(self, matter: Matter) -> Refusal | None:
        """A backward question of which another topic is a right answer too (G7)."""
        if matter.is_forward:
            return None
        for other in self._world.right_too(matter.fact):
            if self._is_right_too(other, matter):
                label = self._deck.topics[other.topic].label
                why = phrase("“{topic}” would be, or might be, a right answer too.", topic=label)
                is_date = matter.spec.value == ValueKind.DATE
                cheapest = (
                    phrase("Make the date more precise, if more is known.") if is_date else ""
                )
                return Refusal("G7", why, cheapest)
        return None

    def _is_right_too(self, other: Fact, matter: Matter) -> bool:
        """Whether another topic fits as well, at the precision that is asked (G7)."""
        if _is_coarser(other.value, matter.fact.value):
            return False
        if _is_another_shape(other.value, matter.fact.value):
            return False
        if not period_of_fact(other).may_meet(matter.asked.period):
            return False
        return implies(self._world, other.value, matter.fact.value)


def _unworded(spec: PropertySpec, direction: Direction) -> Refusal:
    if direction is Direction.FORWARD:
        why = phrase("There is no forward wording for the property {property}.", property=spec.name)
        return Refusal("wording", why, phrase("Add ask: with a question of your own."))
    why = phrase("There is no backward wording for the property {property}.", property=spec.name)
    return Refusal("wording", why, phrase("Add back: with a question of your own."))


def _is_coarser(one: Value, other: Value) -> bool:
    """Whether a date is known less finely than another: it answers no question for a day."""
    if not isinstance(one, Date) or not isinstance(other, Date):
        return False
    return one.precision < min(other.precision, Precision.DAY)


def _is_another_shape(one: Value, other: Value) -> bool:
    """Whether of two positions one is a spot and one a line: no mark is taken for the other."""
    if not isinstance(one, Position) or not isinstance(other, Position):
        return False
    return (len(one.spots) == 1) != (len(other.spots) == 1)
