"""Topics with their values, to be matched: of all values shown, one is proved right for each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from quizapp.facts.dates import Date
from quizapp.facts.fact import Fact
from quizapp.facts.folding import fold
from quizapp.facts.phrase import counted_phrase, phrase
from quizapp.facts.topic import Topic
from quizapp.facts.values import Text, TopicRef
from quizapp.facts.vocabulary import Count, PropertySpec, ValueKind
from quizapp.questions.dated import margin_of
from quizapp.questions.feedback import Feedback
from quizapp.questions.leaks import Leaks
from quizapp.questions.likeness import likeness
from quizapp.questions.matter import AskMatter, Matter
from quizapp.questions.question import Option, Refusal
from quizapp.questions.terms import Direction, Form
from quizapp.questions.truth import Asked, refute
from quizapp.questions.wording import Wording
from quizapp.questions.world import World

#: A match of fewer pairs is solved by leaving out.
FEWEST = 4
#: So many of the likest are kept to choose from.
_KEPT = 16
_FACTS_KEPT, _PROOFS_KEPT = 4096, 65536
#: A longer text cannot be taken in beside others.
_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class Pair:
    """A topic and its value, as they stand on the two sides of a match; `answer` says both."""

    fact: Fact
    topic: Topic
    spec: PropertySpec
    row: Option
    value: Option
    answer: str

    @property
    def about_names(self) -> bool:
        """Whether what a topic is called is itself the question."""
        return self.spec.value is ValueKind.NAME


class Fellows:
    """A pair with others of which each side is proved wrong for the other's.

    `pool` holds those that go with the target, the likest first. `some` is the target among
    enough that go with each other.
    """

    def __init__(self, target: Pair, pool: tuple[Pair, ...], pairs: Pairs) -> None:
        self.target = target
        self.pool = pool
        self._pairs = pairs
        self.some = self._found()

    def chosen(self, order: Iterable[Pair], most: int) -> list[Pair]:
        """The target and others that all go with each other, taken from `order`.

        At most so many, and at least four where `is_enough`.
        """
        chosen = self._grown([self.target], order, most)
        return chosen if len(chosen) >= FEWEST else list(self.some)

    def one_more(self, chosen: Sequence[Pair], order: Iterable[Pair]) -> Pair | None:
        """A pair that goes with all of these and is none of them."""
        grown = self._grown(list(chosen), order, len(chosen) + 1)
        return grown[-1] if len(grown) > len(chosen) else None

    @property
    def is_enough(self) -> bool:
        """Whether a match can be made."""
        return len(self.some) == FEWEST

    def _found(self) -> list[Pair]:
        starts = ([self.target, first] for first in self.pool)
        grown = (self._grown(start, self.pool, FEWEST) for start in starts)
        return next((found for found in grown if len(found) == FEWEST), [self.target])

    def _grown(self, chosen: list[Pair], order: Iterable[Pair], most: int) -> list[Pair]:
        """The chosen with more; of an order that is read once, no more is read than is taken."""
        for pair in order:
            if all(self._pairs.go_together(pair, other) for other in chosen):
                chosen.append(pair)
                if len(chosen) == most:
                    break
        return chosen


class Pairs:
    """Finds what can be matched in one deck."""

    def __init__(
        self,
        world: World,
        wording: Wording,
        leaks: Leaks,
        matter: AskMatter,
        feedback: Feedback,
    ) -> None:
        self._world = world
        self._deck = world.deck
        self._wording = wording
        self._leaks = leaks
        self._matter = matter
        self._feedback = feedback
        self._absolutes = set(fold(wording.phrase("absolutes")).split())
        self.pair = lru_cache(maxsize=_FACTS_KEPT)(self._pair)
        self.fellows = lru_cache(maxsize=_FACTS_KEPT)(self._fellows)
        self._proved = lru_cache(maxsize=_PROOFS_KEPT)(self._is_proved)

    def _fellows(self, fact_id: str) -> Fellows | Refusal:
        """What a match about a fact is made from, or why there is none."""
        target = self.pair(fact_id)
        if isinstance(target, Refusal):
            return target
        likest = (pair for pair in self._ranked(target) if self.go_together(target, pair))
        fellows = Fellows(target, tuple(islice(likest, _KEPT)), self)
        return fellows if fellows.is_enough else self._too_few(target)

    def _ranked(self, target: Pair) -> Iterator[Pair]:
        """The pairs of the same property to choose from, the likest first."""
        own = self._world.profile(target.topic.id)
        row = self._world.alike(target.topic.type, target.spec.name)
        ranked = sorted(
            (-likeness(own, self._world.profile(fact.topic)), fact.id)
            for fact in row.around(target.fact)
            if fact.topic != target.topic.id and self._deck.topics[fact.topic].offered
        )
        found = (self.pair(fact_id) for _, fact_id in ranked)
        return (pair for pair in found if isinstance(pair, Pair))

    def _too_few(self, target: Pair) -> Refusal:
        name, entry = target.spec.name, target.topic.entries[target.spec.name]
        if target.spec.count == Count.MANY and not entry.complete:
            why = phrase("The list is open, so a value that it does not hold may still be right.")
            return Refusal("G3", why, phrase("Write all: if the list is whole."))
        why = phrase(
            "Fewer than three other topics have a value that is proved wrong for this one."
        )
        return Refusal(
            "G43", why, phrase("Give {property}: to more topics of this kind.", property=name)
        )

    # What goes together

    def go_together(self, one: Pair, other: Pair) -> bool:
        """Whether each value is proved wrong for the other topic, and no word tells of it."""
        return self._proved(*sorted((one.fact.id, other.fact.id)))

    def _is_proved(self, one_id: str, other_id: str) -> bool:
        one, other = self.pair(one_id), self.pair(other_id)
        if isinstance(one, Refusal) or isinstance(other, Refusal):
            return False
        return (
            not self._world.kin(one.topic.id, other.topic.id)
            and self._of_one_kind(one, other)
            and self._is_wrong(one, other)
            and self._is_wrong(other, one)
        )

    def _of_one_kind(self, one: Pair, other: Pair) -> bool:
        """Days stand with days, armies with armies, and no side gives a pair away (G8, G13)."""
        if not self._alike(one.topic, other.topic):
            return False
        topics = self._deck.topics
        match one.fact.value, other.fact.value:
            case Date() as date, Date() as second:
                margin = margin_of(self._world, one.fact, one.spec)
                is_off = abs(date.first_day - second.first_day) >= margin
                return is_off and date.precision == second.precision
            case TopicRef() as ref, TopicRef() as second:
                return self._alike(topics[ref.topic], topics[second.topic])
            case value, second:
                return type(value) is type(second)

    def _alike(self, one: Topic, other: Topic) -> bool:
        """Whether two topics are of one type and kind, and on one side."""
        first, second = self._world.profile(one.id), self._world.profile(other.id)
        same_kind = one.facets.get("kind") == other.facets.get("kind")
        return one.subtype == other.subtype and same_kind and first.side == second.side

    def _is_wrong(self, row: Pair, other: Pair) -> bool:
        """Whether the other's value is proved wrong for the row, and is not told by its name."""
        asked, value = Asked(side=row.fact.side), other.fact.value
        if value == TopicRef(row.topic.id):
            return False
        if refute(self._world, row.topic, row.spec, value, asked) is None:
            return False
        return not self._tells(row, other)

    def _tells(self, row: Pair, other: Pair) -> bool:
        """Whether the row names the other's value, or the value the row's topic."""
        names = row.about_names
        topic, value = TopicRef(row.topic.id), other.fact.value
        return bool(
            self._leaks.gives_away(_words(row.row), value, shown_only=names)
            or self._leaks.gives_away(_words(other.value), topic, shown_only=names)
        )

    # What can be matched at all

    def _pair(self, fact_id: str) -> Pair | Refusal:
        """The fact as a pair, or why it is none."""
        fact = self._deck.facts[fact_id]
        spec = self._world.spec(fact)
        if spec is None or not spec.pair or (spec.forms and Form.MATCH not in spec.forms):
            return Refusal("kind", phrase("The property is not asked as a match."))
        matter = self._matter(fact.id, Direction.FORWARD)
        if isinstance(matter, Refusal):
            return matter
        pair = self._made(matter)
        return self._unsaid(matter) or self._unfit_text(fact) or self._leak(pair) or pair

    def _made(self, matter: Matter) -> Pair:
        fact, topic, value = matter.fact, matter.topic, matter.fact.value
        row, shown = self._wording.label(topic.id), self._wording.value_alone(value)
        about = self._feedback.sentence(fact)
        names = () if matter.about_names else self._world.second_line(topic.id)
        more = self._world.second_line(value.topic) if isinstance(value, TopicRef) else ()
        return Pair(
            fact,
            topic,
            matter.spec,
            Option(fact.id.partition(":")[2], row, names, about),
            Option(str(value), shown, more, about),
            self._wording.phrase("pair", row=row, value=shown),
        )

    def _unsaid(self, matter: Matter) -> Refusal | None:
        """What the head of a match cannot say: a voice, a scope, a time, a clock."""
        fact = matter.fact
        if fact.phrases.ask:
            why = phrase("The head of a match cannot say this in the author's own words.")
            return Refusal("wording", why)
        if matter.voices:
            why = phrase(
                "What one source says cannot stand beside other values without its source."
            )
            return Refusal("G30", why)
        if fact.counts:
            return Refusal("G1", phrase("The head of a match cannot say what this value counts."))
        in_turn = matter.spec.count == Count.AT_A_TIME and not matter.about_names
        if in_turn and fact.is_bounded:
            return Refusal("when", phrase("The head of a match cannot say when this was so."))
        if isinstance(fact.value, Date) and self._world.shows_another_day(fact.value):
            return Refusal(
                "G14", phrase("The head of a match cannot say by which clock this is the day.")
            )
        return None

    def _unfit_text(self, fact: Fact) -> Refusal | None:
        """A text too long to stand beside others (G40), or one that tells by "always" (G26)."""
        if not isinstance(fact.value, Text):
            return None
        words = fold(fact.value.text).split()
        if len(words) > _MOST_WORDS:
            why = phrase("“{text}” is too long to stand beside others.", text=fact.value.text)
            return Refusal(
                "G40",
                why,
                counted_phrase(_MOST_WORDS, "Say it in {n} word.", "Say it in {n} words."),
            )
        absolute = self._absolutes.intersection(words)
        if absolute:
            why = phrase(
                "“{word}” stands in this text and would not in others.", word=min(absolute)
            )
            return Refusal("G26", why, phrase("Say it without that word."))
        return None

    def _leak(self, pair: Pair) -> Refusal | None:
        if not self._tells(pair, pair):
            return None
        why = phrase("“{topic}” and its value share a word that tells.", topic=pair.topic.label)
        return Refusal("G22", why, phrase("Give the topic a name without it."))


def _words(option: Option) -> str:
    """All that a learner reads of one side of a pair."""
    return " / ".join((option.text, *option.names))
