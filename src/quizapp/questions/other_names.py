"""The right thing under another name: one of another time or language, and what the deck says.

All that is told is in the deck: a name's bounds and its language.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.facts.fact import Fact
from quizapp.facts.folding import squeeze
from quizapp.facts.names import Name
from quizapp.facts.topic import Topic
from quizapp.facts.values import Gap, NameValue, TopicRef, Value
from quizapp.questions.examiner import Examiner


class OtherNames:
    """Tells what a typed name is beside the one that was asked for."""

    def __init__(self, examiner: Examiner) -> None:
        self._deck = examiner.deck
        self._world = examiner.world
        self._spelling = examiner.spelling
        self._phrase = examiner.wording.phrase
        self._speech = examiner.world.speech

    def of_right(self, value: Value, fact: Fact | None, given: str) -> str:
        """What a right answer is told whose name is of another time or language; else nothing."""
        topic = self._named(value, fact, given)
        if topic is None or squeeze(given) in map(squeeze, _shown(value, topic)):
            return ""
        told = self._told(topic, given)
        if not told:
            return ""
        says = self._phrase("deck-says", answer=_shown(value, topic)[0])
        return " ".join([told, says, *self._name_since(topic, value, given)])

    def of_wrong(self, fact: Fact | None, given: str) -> str:
        """What an answer is told that names the right thing where the name of a time was asked."""
        if fact is None or not isinstance(fact.value, NameValue):
            return ""
        topic = self._deck.topics[fact.topic]
        if squeeze(given) not in map(squeeze, topic.names.accepted):
            return ""
        if squeeze(given) in map(squeeze, (topic.label, topic.name)):
            told = self._name_asked_with(fact, topic)
        else:
            told = self._told(topic, given) or self._phrase("name-undated", given=given)
        noun = self._world.vocabulary.types[topic.subtype].noun
        asked = self._phrase("name-asked", when=self._when(fact.value.name))
        return " ".join([self._phrase("right-thing", noun=noun), told, asked])

    def _name_asked_with(self, fact: Fact, topic: Topic) -> str:
        """That a name is the one by which the question, or else the deck, calls a thing."""
        if fact.phrases.ask and "<topic>" not in fact.phrases.ask:
            return self._phrase("deck-says", answer=topic.label)
        return self._phrase("name-in-question", given=topic.label)

    def _named(self, value: Value, fact: Fact | None, given: str) -> Topic | None:
        """The topic whose name was given, of those that the answer may mean."""
        match value:
            case TopicRef():
                return self._deck.topics[value.topic]
            case NameValue() if fact is not None:
                return self._deck.topics[fact.topic]
            case Gap():
                found = set(self._spelling.named_in(value)) & set(self._spelling.bearers(given))
                return self._deck.topics[found.pop()] if len(found) == 1 else None
            case _:
                return None

    def _told(self, topic: Topic, given: str) -> str:
        """When or in which language a topic bears a name; nothing where it bears it anyway."""
        borne = [
            n for n in topic.names.others if not n.garble and squeeze(n.text) == squeeze(given)
        ]
        if not borne or any(not name.is_period and not name.language for name in borne):
            return ""
        name = next((one for one in borne if one.is_period), borne[0])
        languages = [self._language(one.language) for one in borne if one.language]
        listed = self._speech.listed(tuple(dict.fromkeys(languages)))
        way = "name" if not listed else "name-in"
        if name.is_period:
            way += "-then" if name.until else "-since"
        return self._phrase(way, given=name.text, language=listed, when=self._when(name))

    def _name_since(self, topic: Topic, value: Value, given: str) -> Iterator[str]:
        """The name that has been in use since a name now given up, if neither is shown."""
        old = [n for n in topic.names.others if n.until and squeeze(n.text) == squeeze(given)]
        shown = {squeeze(text) for text in _shown(value, topic)}
        for name in topic.names.others if old else ():
            lasts = name.since and not name.until and not (name.garble or name.language)
            if lasts and squeeze(name.text) not in shown:
                yield self._phrase("name-since", given=name.text, when=self._when(name))
                return

    def _when(self, name: Name) -> str:
        """The time of a name in words: "until 1945", "from 1910 to 1945", "since 1945"."""
        first = self._speech.date(name.since) if name.since else ""
        last = self._speech.date(name.until) if name.until else ""
        if first and last:
            return self._phrase("from-until", first=first, last=last)
        return self._phrase("since", date=first) if first else self._phrase("until", date=last)

    def _language(self, code: str) -> str:
        named = f"language-{code.partition('-')[0].lower()}"
        known = named in self._world.vocabulary.phrases
        return self._phrase(named if known else "language-other")


def _shown(value: Value, topic: Topic) -> tuple[str, ...]:
    """What the question itself shows as the answer, its usual form first."""
    match value:
        case Gap(answers=answers):
            return answers
        case NameValue(name=name):
            return (name.text,)
        case _:
            return topic.label, topic.name
