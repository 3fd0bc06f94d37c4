"""From deck files to knowledge: the oracle's own reader, written from the format notes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from tests.oracle.amounts import parse_amount
from tests.oracle.days import MONTHS, When, parse_when, parse_zone
from tests.oracle.knowledge import CARD, Claim, Deck, Look, Name, Ref, Text, Topic, Value
from tests.oracle.positions import parse_where
from tests.oracle.statements import Statement, parse_statement
from tests.oracle.trees import (
    Tree,
    UnreadableDeckError,
    as_list,
    as_mapping,
    as_text,
    as_texts,
    every_text,
    read_tree,
)
from tests.oracle.vocabulary import FACETS, PICTURE, Property, Vocabulary

_LIST_KEYS = frozenset(("some", "all", "not"))
_NAME_QUALIFIERS = frozenset(
    ("name", "value", "from", "to", "why", "source", "says", "wrong", "note", "importance", "was",
     "id", "ask", "say", "back", "on")
)  # fmt: skip
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]+)*")


def read_deck(folder: Path) -> Deck:
    """Everything a deck folder says. Raises UnreadableDeckError."""
    head = read_tree(folder / "deck.yaml")
    chapters = [
        read_tree(path)
        for path in sorted(folder.rglob("*.yaml"))
        if path.name != "deck.yaml" or path.parent != folder
    ]
    reading = _Reading(head, chapters)
    return reading.deck()


@dataclass
class _Reading:
    """One run of the reader; claims are read last, when every topic's id is known."""

    head: dict[str, Tree]
    chapters: list[dict[str, Tree]]
    trees: dict[str, dict[str, Tree]] = field(default_factory=dict)
    old_ids: dict[str, str] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)
    complete: set[tuple[str, str]] = field(default_factory=set)
    complete_inverse: set[tuple[str, str]] = field(default_factory=set)

    def deck(self) -> Deck:
        own_types: dict[str, Tree] = {}
        for tree in (self.head, *self.chapters):
            own_types |= as_mapping(tree.get("types"))
            self._collect(tree)
        self.vocabulary = Vocabulary(own_types)
        for topic, tree in self.trees.items():
            self._read_claims(topic, tree)
        zones = as_mapping(self.head.get("zones"))
        return Deck(
            id=as_text(self.head.get("deck")),
            when=parse_when(_english_month(as_text(self.head.get("when")))),
            zones={name: parse_zone(as_text(value)) for name, value in zones.items()},
            vocabulary=self.vocabulary,
            topics={topic: self._topic(topic, tree) for topic, tree in self.trees.items()},
            claims=self.claims,
            complete=self.complete,
            complete_inverse=self.complete_inverse,
            old_ids=self.old_ids,
            texts=frozenset(t for tree in (self.head, *self.chapters) for t in every_text(tree)),
        )

    def _collect(self, tree: dict[str, Tree]) -> None:
        sources = as_mapping(tree.get("sources"))
        topics = as_mapping(tree.get("topics"))
        for name, given in sources.items():
            self._add(name, {"is": "source"} | _named(given))
        for name, given in topics.items():
            self._add(name, as_mapping(given))
        for name, given in as_mapping(tree.get("cards")).items():
            self._add(name, {"is": CARD} | as_mapping(given))

    def _add(self, name: str, tree: dict[str, Tree]) -> None:
        if name in self.trees:
            raise UnreadableDeckError(f"the topic {name!r} stands in two chapters")
        self.trees[name] = tree
        for old in as_texts(tree.get("was")):
            self.old_ids[old] = name

    def _topic(self, name: str, tree: dict[str, Tree]) -> Topic:
        kind = as_text(tree.get("is"))
        root = self.vocabulary.root(kind)
        learn = as_text(tree.get("learn"))
        plain = {key: value for key, value in tree.items() if isinstance(value, str)}
        return Topic(
            id=name,
            kind=kind,
            root=root,
            names=tuple(_names(tree)),
            facets={facet: self._facet(tree.get(facet)) for facet in FACETS},
            cites=as_texts(tree.get("source")),
            asked=learn == "yes" or (root != "source" and learn != "no"),
            fields=plain,
            statements=_statements(tree),
        )

    def _facet(self, tree: Tree | None) -> tuple[str, ...]:
        return tuple(self.old_ids.get(text, text) for text in as_texts(tree))

    def _read_claims(self, topic: str, tree: dict[str, Tree]) -> None:
        kind = as_text(tree.get("is"))
        for list_name in as_texts(tree.get("complete")):
            self.complete_inverse.add((topic, list_name))
        for key, given in tree.items():
            known = self.vocabulary.property(kind, key)
            if known is not None and known.kind == "picture":
                self._read_picture(topic, as_mapping(given))
            elif known is not None and known.kind == "position":
                self._items(topic, known, _one_line(given), True, {})
            elif known is not None and known.kind != "name":
                self._read_property(topic, known, given)

    def _read_picture(self, topic: str, given: dict[str, Tree]) -> None:
        beside = tuple(self.old_ids.get(text, text) for text in as_texts(given.get("beside")))
        look = Look(as_text(given.get("file")), as_text(given.get("alt")), beside)
        cites = as_texts(given.get("source")) or as_texts(self.trees[topic].get("source"))
        words = "back" in given
        self.claims.append(Claim(topic, PICTURE, look, cites=cites, own_words=words))

    def _read_property(self, topic: str, known: Property, given: Tree) -> None:
        if isinstance(given, dict) and "value" not in given and _LIST_KEYS & given.keys():
            if "all" in given:
                self.complete.add((topic, known.name))
            shared = {key: value for key, value in given.items() if key not in _LIST_KEYS}
            for key, holds in (("some", True), ("all", True), ("not", False)):
                self._items(topic, known, given.get(key), holds, shared)
            return
        self._items(topic, known, given, True, {})

    def _items(
        self,
        topic: str,
        known: Property,
        given: Tree | None,
        holds: bool,
        shared: dict[str, Tree],
    ) -> None:
        """Claims of one list; what is written beside the list holds for each item of it."""
        for item in as_list(given):
            own: dict[str, Tree] = {"value": item} if isinstance(item, str) else as_mapping(item)
            fields = shared | own
            self.claims.append(self._claim(topic, known, fields, holds))
            if holds and "not" in fields:
                self._items(topic, known, fields["not"], False, {})

    def _claim(self, topic: str, known: Property, fields: dict[str, Tree], holds: bool) -> Claim:
        raw = as_text(fields.get("value"))
        return Claim(
            topic=topic,
            prop=known.name,
            value=self._value(known, raw),
            holds=holds,
            start=_moment(fields.get("from")),
            end=_moment(fields.get("to")),
            at=_moment(fields.get("on")),
            side=as_text(fields.get("side")),
            counts=as_text(fields.get("counts")),
            says=as_texts(fields.get("says")),
            cites=as_texts(fields.get("source")) or as_texts(self.trees[topic].get("source")),
            id=as_text(fields.get("id")),
            raw=raw,
            own_words=bool(fields.keys() & {"ask", "say", "back"}),
            say=as_text(fields.get("say")),
            why=as_text(fields.get("why")),
        )

    def _value(self, known: Property, raw: str) -> Value:
        if known.kind == "date":
            return parse_when(raw) or Text(raw)
        if known.kind == "number":
            return parse_amount(raw) or Text(raw)
        if known.kind == "position":
            return parse_where(raw) or Text(raw)
        current = self.old_ids.get(raw, raw)
        return Ref(current) if current in self.trees else Text(raw)


def _one_line(given: Tree) -> Tree:
    """A position whose spots are one list: its corners in a row, with bars between them."""
    if isinstance(given, list) and all(isinstance(item, str) for item in given):
        return " | ".join(as_texts(given))
    if isinstance(given, dict) and isinstance(given.get("value"), list):
        return {**given, "value": " | ".join(as_texts(given["value"]))}
    return given


def _named(given: Tree) -> dict[str, Tree]:
    return {"name": given} if isinstance(given, str) else as_mapping(given)


def _moment(given: Tree | None) -> When | None:
    return parse_when(as_text(given)) if as_text(given) else None


def _names(tree: dict[str, Tree]) -> list[Name]:
    main = tree.get("name") or tree.get("title") or tree.get("text")
    return [
        name
        for given in (*as_list(main), *as_list(tree.get("voice")), *as_list(tree.get("also")))
        for name in _names_of(given)
        if name.text
    ]


def _names_of(given: Tree) -> list[Name]:
    if isinstance(given, str):
        return [Name(given.strip())]
    fields = as_mapping(given)
    start, end = _moment(fields.get("from")), _moment(fields.get("to"))
    named = as_text(fields.get("name")) or as_text(fields.get("value"))
    cites = as_texts(fields.get("source"))
    found = [Name(named, "", start, end, cites=cites)] if named else []
    if "wrong" in fields:
        found.append(Name(as_text(fields["wrong"]), garble=True))
    for key, value in fields.items():
        if key not in _NAME_QUALIFIERS and _LANGUAGE.fullmatch(key):
            found += [Name(text, key, start, end, cites=cites) for text in as_texts(value)]
    return found


def _statements(tree: dict[str, Tree]) -> dict[str, Statement]:
    found: dict[str, Statement] = {}
    for key, value in as_mapping(tree.get("statements")).items():
        fields: dict[str, Tree] = {"value": value} if isinstance(value, str) else as_mapping(value)
        text = as_text(fields.get("value")) or as_text(fields.get("text"))
        cites = as_texts(fields.get("source")) or as_texts(tree.get("source"))
        found[key] = parse_statement(text, cites, as_texts(fields.get("says")))
    return found


def _english_month(text: str) -> str:
    """`August 1945` as `1945-08`; deck.yaml may name its month in words."""
    month, _, year = text.partition(" ")
    if month.casefold() in MONTHS and year.strip().isdigit():
        return f"{year.strip()}-{MONTHS.index(month.casefold()) + 1:02}"
    return text
