"""Whether the words of a stem give an answer away.

Only what comes from the deck is tested, never the vocabulary's own words: "states" in a template
says nothing about the United States.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from quizapp.facts.dates import Date
from quizapp.facts.deck import Deck
from quizapp.facts.folding import fold
from quizapp.facts.numbers import Quantity
from quizapp.facts.values import TopicRef, Value
from quizapp.facts.vocabulary import Vocabulary
from quizapp.questions.world import World

_TELLING_LETTERS = 4
_ENDING_LETTERS = 3
_KIND = "kind"  # the facet that says what kind of formation, office ... a topic is
_ORDINAL = re.compile(r"(?<=\d)(st|nd|rd|th)\b")
_GROUPED = re.compile(r"(?<=\d),(?=\d{3})")


@dataclass(frozen=True, slots=True)
class Bearer:
    """A topic's names, folded, and those of their words that tell which topic is meant."""

    names: tuple[str, ...]
    words: tuple[str, ...]


class Leaks:
    """Tests stems of one deck."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._kinds = _kinds(world.deck)
        self.bearer = lru_cache(maxsize=16384)(self._bearer)

    def gives_away(self, text: str, answer: Value, *, shown_only: bool = False) -> str:
        """The word of the text that gives the answer away; empty if none does.

        With `shown_only`, a topic's other names do not count: questions about names.
        """
        match answer:
            case TopicRef():
                return self._names_topic(text, answer.topic, shown_only)
            case Date():
                return _names_date(text, answer, self._world.vocabulary)
            case Quantity():
                return _names_number(text, answer)
            case _:
                return _contains(_padded(text), fold(str(answer)))

    def _names_topic(self, text: str, topic_id: str, shown_only: bool) -> str:
        padded = _padded(text)
        if shown_only:
            return _contains(padded, fold(self._world.deck.topics[topic_id].label))
        bearer = self.bearer(topic_id)
        for name in bearer.names:
            if _contains(padded, name):
                return name
        said = padded.split()
        return next((word for word in bearer.words if any(akin(word, w) for w in said)), "")

    def _bearer(self, topic_id: str) -> Bearer:
        accepted = self._world.deck.topics[topic_id].names.accepted
        names = tuple(dict.fromkeys(map(fold, accepted)))
        words = dict.fromkeys(word for name in names for word in name.split())
        telling = (w for w in words if len(w) >= _TELLING_LETTERS and w not in self._kinds)
        return Bearer(names, tuple(telling))


def akin(word: str, other: str) -> bool:
    """Whether two folded words share their stem: "korea" and "korean"."""
    shorter, longer = sorted((word, other), key=len)
    return (
        len(shorter) >= _TELLING_LETTERS
        and longer.startswith(shorter)
        and len(longer) - len(shorter) <= _ENDING_LETTERS
    )


def _kinds(deck: Deck) -> frozenset[str]:
    """The words for kinds of things ("army"), which tell no two of a kind apart."""
    types = deck.vocabulary.types.values()
    nouns = [word for spec in types for word in (spec.noun, spec.plural)]
    kinds = [topic.facets.get(_KIND, "") for topic in deck.topics.values()]
    return frozenset(word for phrase in (*nouns, *kinds) for word in fold(phrase).split())


@lru_cache(maxsize=4096)
def _padded(text: str) -> str:
    return f" {fold(text)} "


def _contains(padded: str, name: str) -> str:
    """The folded name if it stands in the text as whole words; scripts without blanks anywhere."""
    if not name:
        return ""
    if f" {name} " in padded or (name > "\u2e80" and name in padded):
        return name
    return ""


def _names_date(text: str, date: Date, vocabulary: Vocabulary) -> str:
    """A day and its month, a month, or a year that stands in the text."""
    words = _ORDINAL.sub("", _padded(text)).split()
    for part in date.parts:
        month = fold(vocabulary.months[part.month - 1]) if part.month else ""
        said = str(part) in text or (month in words if month else str(part.year) in words)
        if said and (part.day is None or str(part.day) in words):
            return vocabulary.months[part.month - 1] if part.month else str(part.year)
    return ""


def _names_number(text: str, number: Quantity) -> str:
    """A figure of two digits or more that stands in the text."""
    words = _ORDINAL.sub("", _padded(_GROUPED.sub("", text))).split()
    figures = {f"{number.low:f}", f"{number.high:f}"}
    return next((figure for figure in sorted(figures) if len(figure) > 1 and figure in words), "")
