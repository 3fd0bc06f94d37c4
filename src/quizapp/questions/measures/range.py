"""How many answers a kind of question could have (G27), and how often the same comes (G36)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.values import NameValue, Text, TopicRef
from quizapp.questions.question import Question

FEWEST_ANSWERS = 4
"""G27: of fewer possible answers a learner of the deck guesses by the wording alone."""
MOST_IN_A_ROW, MOST_AS_KEY, OF_ITEMS, MOST_OF_ITEMS = 3, 2, 20, 0.25
"""G36: the same form in a row; the same key in so many items; the share of one topic."""


def possible_answers(deck: Deck) -> Mapping[tuple[str, str], int]:
    """For each kind of question that asks for a topic, a text or a name: how many things of the
    deck could be its answer (G27). A kind is a property of a root type."""
    sizes = Counter(topic.subtype for topic in deck.topics.values() if topic.offered)
    kinds: dict[tuple[str, str], tuple[set[str], set[str]]] = {}
    for entry in deck.entries():
        topic = deck.topics[entry.topic]
        if topic.learnable:
            subtypes, texts = kinds.setdefault((topic.type, entry.property_name), (set(), set()))
            for value in (*(f.value for f in entry.facts), *(f.value for f in entry.false)):
                if isinstance(value, TopicRef):
                    subtypes.add(deck.topics[value.topic].subtype)
                elif isinstance(value, Text | NameValue):
                    texts.add(str(value))
    counts = {
        kind: sum(sizes[subtype] for subtype in subtypes) + len(texts)
        for kind, (subtypes, texts) in kinds.items()
    }
    return {kind: count for kind, count in counts.items() if count}


@dataclass(frozen=True, slots=True)
class Sameness:
    """What comes too often in a run of questions (G36); what does not is left empty.

    `forms` are those that come more than three times in a row, `answers` the keys that come more
    than twice in some twenty questions, `topics` those in more than a quarter of them.
    """

    forms: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()


def sameness(deck: Deck, questions: Sequence[Question]) -> Sameness:
    """What comes too often in a quiz, a sitting or a paper (G36)."""
    return Sameness(
        _in_a_row([question.form for question in questions]),
        _too_often([question.key for question in questions]),
        crowding([_topics(deck, question.facts) for question in questions]),
    )


def _in_a_row(forms: Sequence[str]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for end in range(MOST_IN_A_ROW + 1, len(forms) + 1):
        if len(set(forms[end - MOST_IN_A_ROW - 1 : end])) == 1:
            found[str(forms[end - 1])] = None
    return tuple(found)


def _too_often(keys: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for start in range(max(1, len(keys) - OF_ITEMS + 1)):
        counted = Counter(key[0] for key in keys[start : start + OF_ITEMS] if len(key) == 1)
        found.update(dict.fromkeys(key for key, times in counted.items() if times > MOST_AS_KEY))
    return tuple(found)


def crowding(items: Sequence[frozenset[str]]) -> tuple[str, ...]:
    """The topics that stand in more than a quarter of the items; too few items tell nothing."""
    if len(items) < OF_ITEMS:
        return ()
    counted = Counter(topic for item in items for topic in item)
    return tuple(
        topic for topic, times in counted.most_common() if times > MOST_OF_ITEMS * len(items)
    )


def topics_of(fact: Fact) -> frozenset[str]:
    """The topics a fact names: what it is about, and what it says of it."""
    named = {fact.value.topic} if isinstance(fact.value, TopicRef) else set()
    return frozenset({fact.topic, *named})


def _topics(deck: Deck, facts: Iterable[str]) -> frozenset[str]:
    known = (deck.facts[fact] for fact in facts if fact in deck.facts)
    return frozenset(topic for fact in known for topic in topics_of(fact))
