"""Whether the words of a stem give an answer away.

Only what comes from the deck is tested, never the vocabulary's own words: "states" in a template
says nothing about the United States.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from quizapp.facts.dates import Date
from quizapp.facts.deck import Deck
from quizapp.facts.folding import fold
from quizapp.facts.numbers import Quantity
from quizapp.facts.topic import Topic
from quizapp.facts.values import TopicRef, Value
from quizapp.facts.vocabulary import Vocabulary
from quizapp.questions.numberform import in_millions
from quizapp.questions.world import KIND, World

_TELLING_LETTERS = 4
_ENDING_LETTERS = 3
_ORDINAL = re.compile(r"(?<=\d)(st|nd|rd|th)\b")
_GROUPED = re.compile(r"(?<=\d),(?=\d{3})")


@dataclass(frozen=True, slots=True)
class Said:
    """A text, folded: as a whole between blanks, its words, and the stems of those."""

    padded: str
    words: frozenset[str]
    stems: frozenset[str]


@dataclass(frozen=True, slots=True)
class Bearer:
    """A topic's names, folded, and those of their words, with stems, that tell who is meant."""

    names: tuple[str, ...]
    words: frozenset[str]
    stems: frozenset[str]


class Leaks:
    """Tests stems of one deck."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._kinds = _kinds(world.deck)
        self._common = frozenset(world.vocabulary.phrases.get("words-of-names", "").split())
        self.bearer = lru_cache(maxsize=16384)(self._bearer)

    def take_over_but_names(self, known: Leaks, renamed: str) -> None:
        """Let what was found out of a deck hold here in which only this topic was called
        otherwise."""
        self._kinds = known._kinds

        def bearer(topic_id: str) -> Bearer:
            return (self._bearer if topic_id == renamed else known.bearer)(topic_id)

        self.bearer = lru_cache(maxsize=16384)(bearer)

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
                return _names_number(text, answer) or self._says_number(text, answer)
            case _:
                return _contains(_said(text).padded, fold(str(answer)))

    def completes(self, text: str, answers: Iterable[str]) -> str:
        """The first of the answers to a gap whose words all stand in the text; empty if none do.

        A word of another ending counts: "Korean" completes "Korea". What tells no two things of
        a kind apart does not: "army" completes no "25th Army".
        """
        said = _said(text)
        return next((answer for answer in answers if self._is_in(said, fold(answer))), "")

    def telling_words(self, answer: str) -> tuple[str, ...]:
        """The words of an answer to a gap that tell it from others of its kind."""
        words = fold(answer).split()
        return tuple(word for word in words if _is_telling(word) and word not in self._kinds)

    def _is_in(self, said: Said, answer: str) -> bool:
        if _contains(said.padded, answer):
            return True
        telling = self.telling_words(answer)
        return bool(telling) and all(_stands_in(said, word) for word in telling)

    def _says_number(self, text: str, number: Quantity) -> str:
        """A figure in words, such as "1.1 million"."""
        figure = fold(self._world.speech.figure(number))
        return _contains(_said(text).padded, figure) if in_millions(number.low) else ""

    def _names_topic(self, text: str, topic_id: str, shown_only: bool) -> str:
        said = _said(text)
        if shown_only:
            return _contains(said.padded, fold(self._world.deck.topics[topic_id].label))
        bearer = self.bearer(topic_id)
        for name in bearer.names:
            if _contains(said.padded, name):
                return name
        return min((said.stems & bearer.words) | (said.words & bearer.stems), default="")

    def _bearer(self, topic_id: str) -> Bearer:
        topic = self._world.deck.topics[topic_id]
        names = tuple(dict.fromkeys(map(fold, self._world.names(topic_id))))
        # The words of a title are those of its subject: only the whole title tells.
        is_title = self._world.vocabulary.types[topic.subtype].quoted
        telling = frozenset() if is_title else self._telling(topic)
        return Bearer(names, telling, _stems(telling))

    def _telling(self, topic: Topic) -> frozenset[str]:
        """The words of a topic's names that tell who is meant. Of a name that is not the shown one
        these are none that are common: "Hailar fortified zone" is not told by a zone, nor the "Red
        Banner Northern Fleet" by what any fleet may be."""
        shown = set(fold(topic.label).split()) | set(fold(topic.name).split())
        names = self._world.names(topic.id)
        words = _long(word for name in names for word in fold(name).split())
        common = {word for name in names for word in _written_small(name)} | self._common
        common |= set(fold(self._world.adjective_of(topic)).split())
        return words - self._kinds - (common - shown)


def _written_small(name: str) -> Iterator[str]:
    for word in name.split():
        if word[:1].islower():
            yield from fold(word).split()


def _is_telling(word: str) -> bool:
    return len(word) >= _TELLING_LETTERS or not word.isalpha()


def _stands_in(said: Said, word: str) -> bool:
    """Whether a word, or another ending of it, is one of the text's."""
    if f" {word} " in said.padded or word in said.stems:
        return True
    return not _stems((word,)).isdisjoint(said.words)


def _long(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word for word in words if len(word) >= _TELLING_LETTERS)


def _stems(words: Iterable[str]) -> frozenset[str]:
    """The words without up to three last letters: "korea" is a stem of "korean"."""
    return frozenset(
        word[:length]
        for word in words
        for length in range(max(_TELLING_LETTERS, len(word) - _ENDING_LETTERS), len(word) + 1)
    )


def _kinds(deck: Deck) -> frozenset[str]:
    """The words for kinds of things ("army"), which tell no two of a kind apart."""
    types = deck.vocabulary.types.values()
    nouns = [word for spec in types for word in (spec.noun, spec.plural)]
    nouns.append(deck.vocabulary.phrases.get("small-words", ""))
    kinds = [topic.facets.get(KIND, "") for topic in deck.topics.values()]
    return frozenset(word for phrase in (*nouns, *kinds) for word in fold(phrase).split())


@lru_cache(maxsize=4096)
def _said(text: str) -> Said:
    folded = fold(text)
    words = _long(folded.split())
    return Said(f" {folded} ", words, _stems(words))


def _contains(padded: str, name: str) -> str:
    """The folded name if it stands in the text as whole words; scripts without blanks anywhere."""
    if not name:
        return ""
    if f" {name} " in padded or (name > "\u2e80" and name in padded):
        return name
    return ""


def _names_date(text: str, date: Date, vocabulary: Vocabulary) -> str:
    """A day and its month, a month, or a year that stands in the text."""
    words = _figures_and_words(text)
    for part in date.parts:
        month = fold(vocabulary.months[part.month - 1]) if part.month else ""
        said = str(part) in text or (month in words if month else str(part.year) in words)
        if said and (part.day is None or str(part.day) in words):
            return vocabulary.months[part.month - 1] if part.month else str(part.year)
    return ""


@lru_cache(maxsize=4096)
def _figures_and_words(text: str) -> frozenset[str]:
    """The words of a text, figures without the commas between and the endings after digits."""
    return frozenset(_ORDINAL.sub("", fold(_GROUPED.sub("", text))).split())


def _names_number(text: str, number: Quantity) -> str:
    """A figure of two digits or more that stands in the text."""
    words = _figures_and_words(text)
    figures = {f"{number.low:f}", f"{number.high:f}"}
    return next((figure for figure in sorted(figures) if len(figure) > 1 and figure in words), "")
