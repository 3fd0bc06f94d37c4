"""Whether what a question tells gives another fact of the same sitting away (G34).

A fact is given away where one text of a question, its feedback included, names both what the
fact is about and what it says. That an answer stands among other options gives nothing away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from quizapp.facts.dates import Date
from quizapp.facts.fact import Fact
from quizapp.facts.folding import fold
from quizapp.facts.numbers import Quantity
from quizapp.facts.values import CardSides, Gap, Picture, Position, TopicRef
from quizapp.questions.leaks import Leaks
from quizapp.questions.likeness import likeness
from quizapp.questions.lineup import PLAUSIBLE
from quizapp.questions.question import OnMap, Option, Question
from quizapp.questions.spelling import Spelling
from quizapp.questions.world import World

_KEPT = 4096


class Giveaways:
    """Compares the questions of one deck with its facts."""

    def __init__(self, world: World, leaks: Leaks, spelling: Spelling) -> None:
        self._world = world
        self._leaks = leaks
        self._spelling = spelling
        self._subjects = lru_cache(maxsize=_KEPT)(self._names)
        self._answers = lru_cache(maxsize=_KEPT)(self._make_answers)

    def given_away(self, question: Question, facts: Iterable[Fact]) -> frozenset[str]:
        """Those of the facts, other than the question's target, that it gives away."""
        told = [(text, f" {fold(text)} ") for text in _told(question)]
        return frozenset(
            fact.id
            for fact in facts
            if fact.id != question.target
            if self._is_told(fact, told) or _is_on_map(fact, question.on_map)
        )

    def _is_told(self, fact: Fact, told: Sequence[tuple[str, str]]) -> bool:
        subjects = self._subjects(fact.topic)
        about = (pair for pair in told if _holds(pair[1], subjects))
        return any(self._holds_answer(fact, text, padded) for text, padded in about)

    def _holds_answer(self, fact: Fact, text: str, padded: str) -> bool:
        if isinstance(fact.value, Date | Quantity):
            return bool(self._leaks.gives_away(text, fact.value))
        return _holds(padded, self._answers(fact.id))

    def _names(self, topic_id: str) -> tuple[str, ...]:
        """What a topic is called, folded: every name, and a person's last one."""
        return _folded(self._spelling.accepted(TopicRef(topic_id)))

    def _make_answers(self, fact_id: str) -> tuple[str, ...]:
        value = self._world.deck.facts[fact_id].value
        match value:
            case Position():
                return _folded([self._world.speech.position(value)])
            case TopicRef():
                return self._names(value.topic)
            case Gap():
                return _folded(value.answers)
            case CardSides():
                return _folded([value.back])
            case Picture():
                return _folded([value.alt])
            case _:
                return _folded([str(value)])

    def confusable(self, one: Fact, other: Fact) -> bool:
        """Whether two facts say the same of two things that are hard to tell apart."""
        if one.property_name != other.property_name or one.topic == other.topic:
            return False
        first, second = (self._world.profile(fact.topic) for fact in (one, other))
        same_type = first.topic.subtype == second.topic.subtype
        return same_type and likeness(first, second) >= PLAUSIBLE


def _told(question: Question) -> Iterator[str]:
    """Every text of a question that can be read before or after its answer."""
    yield question.prompt
    yield question.explanation
    yield question.why
    if question.on_map is not None:
        yield question.on_map.told
    if question.pictured is not None:
        yield question.pictured.told
    for option in (*question.rows, *question.options):
        yield _shown(option)
        yield option.about
    if question.rows:
        texts = {option.key: option.text for option in question.options}
        for row, key in zip(question.rows, question.key, strict=True):
            yield f"{row.text}: {texts[key]}"


def _is_on_map(fact: Fact, on_map: OnMap | None) -> bool:
    """Whether a map shows by its name where a fact says that its topic lies."""
    place = fact.value
    if on_map is None or not isinstance(place, Position) or len(place.spots) != 1:
        return False
    spot = (f"{place.spots[0].latitude:f}", f"{place.spots[0].longitude:f}")
    return any((point.north, point.east) == spot for point in on_map.landmarks)


def _shown(option: Option) -> str:
    return " · ".join((option.text, *option.names))


def _folded(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(fold, texts))))


def _holds(padded: str, names: Iterable[str]) -> bool:
    """Whether a folded text holds a name as whole words; scripts without blanks anywhere."""
    return any(f" {name} " in padded or (name > "\u2e80" and name in padded) for name in names)
