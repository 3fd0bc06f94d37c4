"""From what stands under a property to an entry: its facts, its false values, its completeness.

A property takes one value, a list, or a mapping: `{value: ...}` with qualifiers for one value,
`{some: ...}` or `{all: ...}` with `not` for a list. Qualifiers beside a list hold for its members.
"""

from __future__ import annotations

from collections.abc import Mapping as Map
from dataclasses import dataclass, field, replace

from quizapp.decks.ids import checked_id, fact_id, former_id, slug
from quizapp.decks.nodes import Mapping, Node, Scalar, Sequence, describe
from quizapp.decks.scope import Scope, as_list
from quizapp.decks.values import read_value
from quizapp.facts.dates import Date
from quizapp.facts.fact import Entry, Fact, FalseValue, Importance, Phrases
from quizapp.facts.phrase import phrase
from quizapp.facts.values import Text, TopicRef, Value
from quizapp.facts.vocabulary import Count, PropertySpec, ValueKind

QUALIFIERS = (
    "value", "from", "to", "on", "side", "counts", "says", "source", "why", "not", "id", "was",
    "importance", "ask", "say", "back",
)  # fmt: skip
_QUALIFIER_SET = frozenset(QUALIFIERS)
_DATES = {"from": "since", "to": "until", "on": "on"}
_LISTS = ("some", "all")
_SHARED = ("from", "to", "on", "side", "says", "source", "why", "importance", "ask", "say", "back")


@dataclass(frozen=True, slots=True)
class Owner:
    """What a topic lends its facts: `id` is `deck:topic`, `properties` those of its type."""

    topic: str
    id: str
    properties: Map[str, PropertySpec]
    importance: Importance = Importance.NORMAL
    sources: tuple[str, ...] = ()
    why: str = ""
    why_of_words_only: bool = False


@dataclass(slots=True)
class Qualifiers:
    """What may stand beside a value, as read so far."""

    since: Date | None = None
    until: Date | None = None
    on: Date | None = None
    side: str = ""
    counts: str = ""
    says: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    why: str = ""
    key: str = ""
    was: tuple[str, ...] = ()
    importance: Importance | None = None
    phrases: Phrases = field(default=Phrases())


_NOTHING = Qualifiers()


class EntryReader:
    """Reads what one topic says under one property."""

    def __init__(self, owner: Owner, spec: PropertySpec, scope: Scope) -> None:
        self.owner = owner
        self.spec = spec
        self.scope = scope
        self.notes = scope.notes
        self.facts: list[Fact] = []
        self.false: list[FalseValue] = []
        self.complete = False

    def read(self, node: Node) -> Entry | None:
        """The entry, or None where nothing of it can be used."""
        if isinstance(node, Mapping) and _is_list(node):
            self._read_list(node)
        elif isinstance(node, Sequence) and not self._is_line(node):
            self._read_items(node, None)
        else:
            self._read_item(node, None)
        if not self.facts and not self.false:
            return None
        return Entry(
            self.owner.topic,
            self.spec.name,
            tuple(self.facts),
            self.complete,
            tuple(self.false),
        )

    def _is_line(self, node: Sequence) -> bool:
        """Whether a list is one value: spots that draw a line."""
        return self.spec.value is ValueKind.POSITION and not any(
            isinstance(item, Mapping) for item in node
        )

    # Lists

    def _read_list(self, node: Mapping) -> None:
        shared = Qualifiers()
        for key, value in node:
            if key.text in _SHARED:
                self._qualify(shared, key, value)
            elif key.text not in (*_LISTS, "not"):
                known = (*_LISTS, "not", *_SHARED)
                self.scope.unknown_key(key, phrase("a list"), known, "unknown-qualifier")
        if node.get("some") is not None and node.get("all") is not None:
            what = phrase("a list is either open (some) or complete (all)")
            self.notes.add("some-and-all", node, what, phrase("keep one of the two"))
        for name in _LISTS:
            members = node.get(name)
            if members is not None:
                self.complete |= name == "all"
                self._read_items(members, shared)
        false = node.get("not")
        if false is not None:
            self._read_false(false, shared.side)

    def _read_items(self, node: Node, shared: Qualifiers | None) -> None:
        items = as_list(node)
        if not items:
            what = phrase("the list of “{property}” is empty", property=self.spec.name)
            self.notes.add("empty-list", node, what, phrase("add a member, or delete the line"))
        for item in items:
            self._read_item(item, shared)

    # One value

    def _read_item(self, node: Node, shared: Qualifiers | None) -> None:
        if not isinstance(node, Mapping):
            self._add(node, shared or _NOTHING)
            return
        content = false = None
        qualifiers = replace(shared) if shared else Qualifiers()
        for key, value in node.pairs:
            if key.text == "value":
                content = value
            elif key.text == "not":
                false = value
            elif key.text in _QUALIFIER_SET:
                self._qualify(qualifiers, key, value)
            else:
                self.scope.unknown_key(key, phrase("a value"), QUALIFIERS, "unknown-qualifier")
        if false is not None:
            self._read_false(false, qualifiers.side)
        if content is not None:
            self._add(content, qualifiers)
        else:
            what = phrase("“{property}” has qualifiers here, but no value", property=self.spec.name)
            self.notes.add("no-value", node, what, phrase("add value: ..."))

    def _add(self, content: Node, given: Qualifiers) -> None:
        value = read_value(self.spec, content, self.scope)
        if value is None:
            return
        topic, spec = self.owner, self.spec
        if isinstance(value, TopicRef) and value.topic == topic.topic:
            what = phrase(
                "“{topic}” is given as its own {property}", topic=topic.topic, property=spec.name
            )
            self.notes.add("own-value", content, what, phrase("name another topic"))
            return
        self.facts.append(
            Fact(
                id=self._id(value, given),
                topic=topic.topic,
                property_name=spec.name,
                value=value,
                side=given.side,
                counts=given.counts,
                says=given.says,
                since=given.since,
                until=given.until,
                on=given.on,
                sources=given.sources or topic.sources,
                source_inherited=not given.sources and bool(topic.sources),
                why=given.why or self._why_of_topic(),
                importance=self._importance(given),
                phrases=given.phrases,
                was=given.was,
                chapter=self.scope.chapter,
                place=content.place,
            )
        )

    def _id(self, value: Value, given: Qualifiers) -> str:
        """The permanent id. One value needs no item; a value somebody says has a key."""
        speaker = given.says[0] if given.says else ""
        if self.spec.count is Count.ONE:
            key, item = given.key or speaker, ""
        else:
            key, item = speaker, given.key or item_key(value)
        return fact_id(self.owner.id, self.spec.name, side=given.side, key=key, item=item)

    def _why_of_topic(self) -> str:
        if self.owner.why_of_words_only and self.spec.value is not ValueKind.WORD:
            return ""
        return self.owner.why

    def _importance(self, given: Qualifiers) -> Importance:
        if given.importance is not None:
            return given.importance
        return Importance.EXTRA if self.spec.extra else self.owner.importance

    # Qualifiers

    def _qualify(self, into: Qualifiers, key: Scalar, node: Node) -> None:
        scope = self.scope
        match key.text:
            case "from" | "to" | "on":
                setattr(into, _DATES[key.text], scope.date(key, node))
            case "counts" | "why":
                setattr(into, key.text, scope.text(key, node))
            case "ask" | "say" | "back":
                into.phrases = replace(into.phrases, **{key.text: scope.template(key, node)})
            case "side":
                into.side = scope.topic(node) or ""
            case "says":
                found = (scope.speaker(word) for word in scope.texts(key, node))
                into.says = tuple(word for word in found if word)
            case "source":
                into.sources = scope.cited(key, node)
            case "id":
                into.key = checked_id(node, phrase("a value"), self.notes)
            case "was":
                into.was = tuple(self._former(word) for word in scope.texts(key, node))
            case "importance":
                into.importance = scope.importance(node, Importance.NORMAL)

    def _former(self, word: Scalar) -> str:
        return former_id(word.text, self.owner.id, self.spec.name, self.owner.properties)

    # False values

    def _read_false(self, node: Node, side: str) -> None:
        for item in as_list(node):
            why = ""
            content: Node | None = item
            own_side = side
            if isinstance(item, Mapping):
                content = item.get("value")
                for key, value in item:
                    if key.text == "why":
                        why = self.scope.text(key, value)
                    elif key.text == "side":
                        own_side = self.scope.topic(value) or ""
                    elif key.text != "value":
                        known = ("value", "why", "side")
                        self.scope.unknown_key(
                            key, phrase("a false value"), known, "unknown-qualifier"
                        )
            if content is None:
                what = phrase(
                    "here a value of “{property}” is missing, {found} stands",
                    property=self.spec.name,
                    found=describe(item),
                )
                self.notes.add("no-value", item, what, phrase("write {{value: ..., why: ...}}"))
                continue
            value_read = read_value(self.spec, content, self.scope)
            if value_read is not None:
                self.false.append(FalseValue(value_read, why, own_side, content.place))


def item_key(value: Value) -> str:
    """The key of a list member without an `id`: the topic, the date or figure, else a slug."""
    if isinstance(value, TopicRef):
        return value.topic
    if isinstance(value, Text):
        return slug(value.text)
    return slug(str(value))


def _is_list(node: Mapping) -> bool:
    """Whether braces hold a list and not one value with its qualifiers."""
    keys = {key.text for key, _ in node.pairs}
    return "value" not in keys and not keys.isdisjoint(("some", "all", "not"))
