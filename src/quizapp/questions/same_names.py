"""One name in two scripts: Южно-Сахалинск is Yuzhno-Sakhalinsk, though no year stands beside it.

Of a name that is written in other letters a deck seldom says the time. It is the name of a time if
it sounds as that; or if it is the only one in the language in which the deck gives the names that
places of the same land bore at just that time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from quizapp.facts.dates import Date
from quizapp.facts.deck import Deck
from quizapp.facts.names import Name
from quizapp.facts.topic import Topic
from quizapp.questions.sounding import sounds_of
from quizapp.questions.world import INSIDE

#: A land, and the first and last day of a time in it.
_Time = tuple[str, Date | None, Date | None]


class SameNames:
    """Knows which undated names of one deck are those of a time."""

    def __init__(self, deck: Deck) -> None:
        self._deck = deck

    def of_time(self, topic: Topic, name: Name) -> Iterator[str]:
        """The undated names of a topic in letters of their own that are the same as one of a
        time, written in Latin letters."""
        if name.language:
            return
        only = self._language_of(_time(topic, name))
        languages = [one.language for one in topic.names.others if not one.garble]
        for other in topic.names.others:
            if other.garble or other.is_period or not is_in_own_script(other):
                continue
            is_only = other.language == only and languages.count(only) == 1
            if is_only or not sounds_of(name.text).isdisjoint(sounds_of(other.text)):
                yield other.text

    def _language_of(self, time: _Time) -> str:
        """The language of the names of a time in a land; empty where there are several or none."""
        found = self._languages.get(time, set())
        return next(iter(found)) if len(found) == 1 else ""

    @cached_property
    def _languages(self) -> Mapping[_Time, set[str]]:
        found: dict[_Time, set[str]] = {}
        for topic in self._deck.topics.values():
            for name in topic.names.others if topic.facets.get(INSIDE) else ():
                if name.is_period and name.language:
                    found.setdefault(_time(topic, name), set()).add(name.language)
        return found


def is_in_own_script(name: Name) -> bool:
    """Whether a name belongs to a language that is not written in Latin letters, and is so here."""
    return bool(name.language) and not any(sign.isascii() and sign.isalpha() for sign in name.text)


def _time(topic: Topic, name: Name) -> _Time:
    return topic.facets.get(INSIDE, ""), name.since, name.until
