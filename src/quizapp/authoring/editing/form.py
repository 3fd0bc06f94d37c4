"""A topic as a form: each thing it says as a field that knows its kind, and what it could say."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as Map
from dataclasses import dataclass
from pathlib import Path

from quizapp.authoring.editing.body import (
    Body,
    false_ways,
    is_whole,
    joined,
    qualifiers_at,
    text_at,
    true_ways,
)
from quizapp.decks.contents import Content, Way
from quizapp.decks.names import NAME
from quizapp.decks.sources import SOURCE, SOURCE_KEYS
from quizapp.facts.deck import Deck
from quizapp.facts.problem import Problem
from quizapp.facts.topic import PICTURE
from quizapp.facts.vocabulary import Count, PropertySpec, TypeSpec, ValueKind

#: Keys of any topic that a form shows as one line each, where they are said.
PLAIN = ("description", "why", "note", "source", "importance", "learn", "offer", "complete", "on")
#: Of these an author may add; `source` and `importance` always stand in the form.
ALWAYS = ("source", "importance")
LANGUAGE_OF_DECK = ""
WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Field:
    """One value as it is written. `way` leads to it in the topic's body.

    `qualifiers` are what stands beside it, in order. A value that `is_false` is one the author
    calls wrong. `fact` is its id where it was read as a fact; `problems` are what is wrong in it.
    """

    way: Way
    text: str
    qualifiers: tuple[tuple[str, str], ...] = ()
    is_false: bool = False
    fact: str = ""
    problems: tuple[Problem, ...] = ()

    def qualifier(self, name: str) -> str:
        """What stands beside it under a name; empty for nothing."""
        return dict(self.qualifiers).get(name, "")


@dataclass(frozen=True, slots=True)
class Group:
    """One property with its values. A `many` one can have more; `whole` says that it has all."""

    name: str
    kind: ValueKind
    fields: tuple[Field, ...]
    many: bool = False
    whole: bool = False
    topics: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    @property
    def is_disputed(self) -> bool:
        """Whether any value is somebody's word."""
        return any(field.qualifier("says") for field in self.fields)


@dataclass(frozen=True, slots=True)
class Named:
    """One more name of a topic: in a language, in a time (`qualifiers`), or a wrong one."""

    way: Way
    text: str
    language: str = LANGUAGE_OF_DECK
    qualifiers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PictureField:
    """A topic's picture as it is written: where its file lies, what is said of it, its fact."""

    path: str
    alt: str
    credit: str
    licence: str
    fact: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """One topic: what it is, its names, its properties, the rest as plain lines, and what is wrong.

    `picture` is None where it has none. `addable` are the properties that it could have too,
    `plain_addable` other keys.
    """

    id: str
    type: str
    noun: str
    chapter: str
    file: str
    name_key: str
    name: str
    names: tuple[Named, ...]
    groups: tuple[Group, ...]
    plain: tuple[tuple[str, str], ...]
    addable: tuple[str, ...]
    plain_addable: tuple[str, ...]
    problems: tuple[Problem, ...] = ()
    picture: PictureField | None = None


def form_of(
    deck: Deck,
    topic_id: str,
    body: Body,
    file: str,
    facts: Map[str, Way],
    problems: tuple[tuple[Way, Problem], ...],
    folder: Path | None = None,
) -> Form:
    """The form of a topic that says `body`; `facts` and `problems` tell what came of it.

    `folder` is that of the deck, where its pictures lie.
    """
    topic = deck.topics[topic_id]
    spec = deck.vocabulary.types.get(topic.subtype)
    name_key = next((key for key in (NAME, "text", "title", "front") if key in body), NAME)
    at = _At(facts, problems)
    groups = tuple(_groups(spec, body, at))
    shown = {name_key, "is", "also", *(group.name for group in groups)}
    plain = tuple(
        (key, joined(value)) for key, value in body.items() if _is_line(key, value, shown)
    )
    told = {group.name for group in groups} | {key for key, _ in plain}
    own = tuple(_addable(spec)) if spec else ()
    more = (*PLAIN, *deck.vocabulary.facets, *(SOURCE_KEYS if topic.type == SOURCE else ()))
    return Form(
        topic_id,
        topic.subtype,
        spec.noun if spec else topic.subtype,
        deck.chapters[topic.chapter] if deck.chapters else "",
        file,
        name_key,
        joined(body.get(name_key, "")),
        tuple(_names(body.get("also"))),
        groups,
        plain,
        tuple(name for name in own if name not in told),
        tuple(dict.fromkeys(key for key in more if key not in told | set(own))),
        at.rest(),
        _picture(body.get(PICTURE), folder or Path(), at.fact((PICTURE,))),
    )


def _picture(said: Content | None, folder: Path, fact: str) -> PictureField | None:
    if not isinstance(said, dict):
        return None
    text = {key: joined(said.get(key, "")) for key in ("file", "alt", "credit", "licence")}
    path = str(folder / text["file"]) if text["file"] else ""
    return PictureField(path, text["alt"], text["credit"], text["licence"], fact)


def _addable(spec: TypeSpec) -> Iterator[str]:
    no_field = (ValueKind.CARD, ValueKind.PICTURE)
    return (n for n, one in spec.properties.items() if one.value not in no_field and n != NAME)


def _is_line(key: str, value: Content, shown: set[str]) -> bool:
    flat = isinstance(value, str) or (
        isinstance(value, list) and all(isinstance(item, str) for item in value)
    )
    return flat and key not in shown and key != "was"


class _At:
    """What was found at each way of a body."""

    def __init__(self, facts: Map[str, Way], problems: tuple[tuple[Way, Problem], ...]) -> None:
        self._facts = facts
        self._problems = problems
        self._told: set[Way] = set()

    def fact(self, way: Way) -> str:
        return next((fact for fact, place in self._facts.items() if _lies_in(place, way)), "")

    def problems(self, way: Way) -> tuple[Problem, ...]:
        found = [(place, problem) for place, problem in self._problems if _lies_in(place, way)]
        self._told.update(place for place, _ in found)
        return tuple(problem for _, problem in found)

    def rest(self) -> tuple[Problem, ...]:
        """What lies in no field."""
        return tuple(problem for place, problem in self._problems if place not in self._told)


def _lies_in(place: Way, way: Way) -> bool:
    return bool(way) and place[: len(way)] == way


def _groups(spec: TypeSpec | None, body: Body, at: _At) -> Iterator[Group]:
    """The properties that a topic has, in its author's order."""
    properties = spec.properties if spec else {}
    for name, content in body.items():
        held = properties.get(name)
        if held is not None and name not in (NAME, "is", PICTURE):
            yield _group(held, content, body, at)


def _group(spec: PropertySpec, content: Content, body: Body, at: _At) -> Group:
    false = tuple(_field(way, body, at, is_false=True) for way in false_ways(body, spec.name))
    true = tuple(_field(way, body, at) for way in true_ways(spec.name, content))
    many = spec.count is not Count.ONE or spec.value is ValueKind.GAP or spec.sided
    whole = is_whole(content)
    return Group(spec.name, spec.value, (*true, *false), many, whole, spec.topics, spec.words)


def _field(way: Way, body: Body, at: _At, *, is_false: bool = False) -> Field:
    fact = "" if is_false else at.fact(way)
    return Field(
        way, text_at(body, way), qualifiers_at(body, way), is_false, fact, at.problems(way)
    )


def _names(also: Content | None) -> Iterator[Named]:
    items = also if isinstance(also, list) else [] if also is None else [also]
    for number, item in enumerate(items):
        way: Way = ("also", number) if isinstance(also, list) else ("also",)
        if isinstance(item, str):
            yield Named(way, item)
        elif isinstance(item, dict):
            yield _named(way, item)


def _named(way: Way, said: Map[str, Content]) -> Named:
    key = next(iter(said), NAME)
    language = LANGUAGE_OF_DECK if key == NAME else key
    rest = tuple((k, joined(v)) for k, v in said.items() if k != key)
    return Named(way, joined(said.get(key, "")), language, rest)
