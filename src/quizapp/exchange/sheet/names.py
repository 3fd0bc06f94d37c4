"""Finding the topic or source that a cell means, by its id or by any of its names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from quizapp.decks.contents import Content
from quizapp.decks.ids import is_id, slug, suggested
from quizapp.decks.nodes import either
from quizapp.decks.sources import SOURCE
from quizapp.exchange.sheet.cells import Cell
from quizapp.facts.folding import fold
from quizapp.facts.phrase import phrase
from quizapp.facts.vocabulary import Vocabulary

#: "Did you mean" is worked out for few cells, and among few names: it is slow.
_GUESSES, _MOST_NAMES = 60, 2_000
_NEAR = 0.8


@dataclass(frozen=True, slots=True)
class Made:
    """A topic that no row describes and that a cell names: it is made with its name alone."""

    id: str
    type: str
    name: str


class KnownNames:
    """The topics and sources of a deck and of a sheet, and those that its cells make."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._types: dict[str, str] = {}
        self._by_name: dict[str, list[str]] = {}
        self._meant: dict[tuple[str, tuple[str, ...], str], Cell] = {}
        self._guesses_left = _GUESSES
        self.made: dict[str, Made] = {}

    def add(self, topic: str, type_name: str, names: tuple[str, ...]) -> None:
        """Know a topic by its id, its type and its names."""
        self._meant.clear()
        self._types[topic] = type_name
        for name in names:
            bearers = self._by_name.setdefault(fold(self._vocabulary.label(name)), [])
            if topic not in bearers:
                bearers.append(topic)

    def new_id(self, name: str, wanted: str = "") -> str:
        """An id for a topic that has none yet, from its name."""
        base = wanted or suggested(self._vocabulary.label(name)) or slug(name)
        number, free = 1, base
        while free in self._types:
            number += 1
            free = f"{base[:70]}-{number}"
        return free

    def has(self, topic: str) -> bool:
        """Whether there is a topic of this id."""
        return topic in self._types

    def topic(self, text: str, types: tuple[str, ...], made_as: str = "") -> Cell:
        """The id of the topic that is meant, of one of the types where they are given.

        Where there is none it is made, as one of the type `made_as`, if that is given.
        """
        known = self._meant.get((text, types, made_as))
        if known is None:
            known = self._find(text, types, made_as)
            if not known.what:  # a remark belongs to the cell that it was made of
                self._meant[text, types, made_as] = known
        return known

    def _find(self, text: str, types: tuple[str, ...], made_as: str) -> Cell:
        if text in self._types and self._fits(text, types):
            return Cell(text)
        bearers = self._by_name.get(fold(self._vocabulary.label(text)), [])
        found = [topic for topic in bearers if self._fits(topic, types)]
        if len(found) == 1:
            return Cell(found[0])
        if found:
            what = phrase("“{text}” could be {topics}", text=text, topics=either(found))
            return Cell(found[0], what, phrase("write the id of the one you mean"))
        if text in self._types:
            what = phrase(
                "“{text}” is a {type}, and here is meant: {types}",
                text=text,
                type=self._types[text],
                types=either(types),
            )
            return Cell(text, what, phrase("name another topic"))
        return self._made(text, types, made_as) if made_as else Cell(text)

    def _made(self, text: str, types: tuple[str, ...], type_name: str) -> Cell:
        topic = self.new_id(text)
        near = self._near(text, types)
        self.made[topic] = Made(topic, type_name, text)
        self.add(topic, type_name, (text,))
        repair = (
            phrase("did you mean “{meant}”?", meant=near)
            if near
            else phrase("add a row for it if more is to be said")
        )
        what = phrase(
            "“{text}” is no topic yet, so it becomes one of the type {type}",
            text=text,
            type=type_name,
        )
        return Cell(topic, what, repair, grave=False)

    def _near(self, text: str, types: tuple[str, ...]) -> str:
        if self._guesses_left <= 0 or len(self._by_name) > _MOST_NAMES:
            return ""
        self._guesses_left -= 1
        near = get_close_matches(fold(self._vocabulary.label(text)), self._by_name, 1, _NEAR)
        topic = self._by_name[near[0]][0] if near else ""
        return topic if topic and self._fits(topic, types) else ""

    def _fits(self, topic: str, types: tuple[str, ...]) -> bool:
        return not types or any(self._vocabulary.is_a(self._types[topic], one) for one in types)

    def source(self, text: str, is_speaker: bool = False) -> str:
        """The id of a source, or of whoever says something; a new one is made with its title."""
        if text in self._types:
            return text
        for topic in self._by_name.get(fold(self._vocabulary.label(text)), []):
            if is_speaker or self._vocabulary.is_a(self._types[topic], SOURCE):
                return topic
        topic = text if is_id(text) else self.new_id(text)
        self.made[topic] = Made(topic, SOURCE, text)
        self.add(topic, SOURCE, (text,))
        return topic


def names_in(body: Mapping[str, Content]) -> tuple[str, ...]:
    """Every name that a topic's body gives it, the wrong ones left out."""
    also = body.get("also")
    others = also if isinstance(also, list) else [also] if also else []
    found = [body.get(key) for key in ("name", "title", "text")]
    for other in others:
        if isinstance(other, dict):
            found += [text for key, text in other.items() if key == "name" or len(key) == 2]
        else:
            found.append(other)
    return tuple(name for name in found if isinstance(name, str))
