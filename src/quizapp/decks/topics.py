"""From the body of a topic to the topic with its names, facets and entries."""

from __future__ import annotations

from collections.abc import Mapping as Map
from dataclasses import dataclass, field

from quizapp.decks.entries import EntryReader, Owner
from quizapp.decks.letters import one_line, short_enough
from quizapp.decks.names import NAME, name_facts, read_names
from quizapp.decks.nodes import Mapping, Node, Scalar, describe, with_article
from quizapp.decks.pictures import read_picture
from quizapp.decks.scope import Scope
from quizapp.decks.sources import SOURCE, SOURCE_KEYS
from quizapp.decks.statements import read_statements
from quizapp.facts.fact import Entry, Importance
from quizapp.facts.phrase import phrase
from quizapp.facts.topic import PICTURE, Topic
from quizapp.facts.vocabulary import PropertySpec, ValueKind

#: Keys that every topic can have, whatever its type.
TOPIC_KEYS = (
    "is", "name", "text", "also", "was", "importance", "description", "learn", "offer", "note",
    "complete", "source", "why", "picture", "statements", "positions", "on",
)  # fmt: skip
_EXCLUDE = "exclude each other"
_DEBATE = ("debate",)


@dataclass(slots=True)
class TopicDraft:
    """A topic whose id, type and main name are known, and whose body is not read yet."""

    id: str
    type: str
    key: Scalar
    body: Mapping
    chapter: int
    name: str = ""


_SWITCHES = {"learn": "learnable", "offer": "offered"}


@dataclass(slots=True)
class _Plain:
    """The keys of a topic that are no properties."""

    description: str = ""
    note: str = ""
    why: str = ""
    importance: Importance = Importance.NORMAL
    learnable: bool = True
    offered: bool = True
    positions_exclude: bool = False
    sources: tuple[str, ...] = ()
    was: tuple[str, ...] = ()
    complete: frozenset[str] = frozenset()
    facets: dict[str, str] = field(default_factory=dict)


class TopicReader:
    """Reads one topic, when the ids and types of all are known; the scope is its chapter's."""

    def __init__(self, draft: TopicDraft, scope: Scope) -> None:
        self.draft = draft
        self.scope = scope
        self.notes = scope.notes
        self.vocabulary = scope.vocabulary
        self.spec = scope.vocabulary.types[draft.type]
        self.is_source = self.vocabulary.is_a(draft.type, SOURCE)

    def read(self) -> Topic:
        """The topic with all that could be read of it."""
        draft = self.draft
        plain = self._plain()
        owner = self._owner(plain)
        entries = self._entries(owner)
        sentence, label = self._main_name()
        names = read_names(sentence, label, draft.body.get("also"), self.scope)
        asked = name_facts(names, owner, self.scope)
        if asked is not None:
            entries[NAME] = asked
        return Topic(
            id=draft.id,
            type=self.vocabulary.root(draft.type),
            subtype=draft.type,
            names=names.names,
            description=plain.description,
            facets=plain.facets,
            entries=entries,
            importance=plain.importance,
            complete_inverses=plain.complete,
            learnable=plain.learnable,
            offered=plain.offered,
            note=plain.note,
            positions_exclude=plain.positions_exclude,
            was=plain.was,
            chapter=draft.chapter,
            place=draft.key.place,
        )

    # Names

    def _main_name(self) -> tuple[str, str]:
        """The name inside a sentence, and alone. A claim's text is its name."""
        name, text = self.draft.body.get("name"), self.draft.body.get("text")
        if name is None and self.is_source:
            name = self.draft.body.get("title")
        sentence = one_line(text.text) if isinstance(text, Scalar) else ""
        label = self._name_text(name) if name is not None else ""
        if not sentence and not label:
            label = self.draft.id.replace("-", " ")
            if name is None:
                what = phrase("the topic “{topic}” has no name", topic=self.draft.id)
                repair = phrase("add name: as it stands inside a sentence, with its article")
                self.notes.add("no-name", self.draft.key, what, repair)
        return sentence or label, self.vocabulary.label(label) if label else sentence

    def _name_text(self, node: Node) -> str:
        if isinstance(node, Scalar):
            return short_enough(node, phrase("a name"), self.notes)
        what = phrase("a name is one text, not {found}", found=describe(node))
        self.notes.add("name", node, what, phrase("put other names under also: [...]"))
        return ""

    # Plain keys

    def _plain(self) -> _Plain:
        plain = _Plain(learnable=self.spec.learnable)
        for key, node in self.draft.body:
            if key.text in self.spec.properties:
                continue
            self._plain_key(plain, key, node)
        return plain

    def _plain_key(self, plain: _Plain, key: Scalar, node: Node) -> None:
        scope = self.scope
        match key.text:
            case "description" | "note" | "why":
                setattr(plain, key.text, scope.text(key, node))
            case "importance":
                plain.importance = scope.importance(node, Importance.NORMAL)
            case "learn" | "offer":
                name = _SWITCHES[key.text]
                setattr(plain, name, scope.yes_or_no(key, node, otherwise=getattr(plain, name)))
            case "source":
                plain.sources = scope.cited(key, node)
            case "was":
                plain.was = tuple(word.text for word in scope.texts(key, node))
            case "complete":
                plain.complete = self._complete(key, node)
            case "positions":
                plain.positions_exclude = self._positions(node)
            case "on":
                plain.facets["on"] = scope.topic(node, _DEBATE) or ""
            case word if word in TOPIC_KEYS:
                pass  # names, the picture and the type are read elsewhere
            case word if word in self.vocabulary.facets:
                plain.facets[word] = scope.text(key, node)
            case word if self.is_source and word in SOURCE_KEYS:
                pass
            case _:
                self._unknown(key)

    def _complete(self, key: Scalar, node: Node) -> frozenset[str]:
        known = inverses_of(self.draft.type, self.scope)
        found = set()
        for word in self.scope.texts(key, node):
            if word.text in known:
                found.add(word.text)
                continue
            lists = ", ".join(sorted(known)) or phrase("none")
            listed = phrase(
                "{noun} can have: {lists}", noun=with_article(self.spec.noun), lists=lists
            )
            repair = self.notes.did_you_mean(word.text, known, listed)
            what = phrase("{found} names no list seen from the other side", found=describe(word))
            self.notes.add("unknown-inverse", word, what, repair)
        return frozenset(found)

    def _positions(self, node: Node) -> bool:
        if isinstance(node, Scalar) and node.text == _EXCLUDE:
            return True
        what = phrase(
            "“positions” says only “exclude each other”, not {found}", found=describe(node)
        )
        repair = phrase("write positions: exclude each other, or delete it")
        self.notes.add("positions", node, what, repair)
        return False

    def _unknown(self, key: Scalar) -> None:
        known = [*self.spec.properties, *TOPIC_KEYS, *self.vocabulary.facets]
        if self.is_source:
            known += SOURCE_KEYS
        own = ", ".join(sorted(self.spec.properties))
        repair = self.notes.did_you_mean(
            key.text, known, phrase("its properties are: {own}", own=own)
        )
        what = phrase(
            "{noun} has no property “{key}”", noun=with_article(self.spec.noun), key=key.text
        )
        self.notes.add("unknown-property", key, what, repair)

    # Entries

    def _owner(self, plain: _Plain) -> Owner:
        properties = self.spec.properties
        judged = any(
            key.text in properties and properties[key.text].value is ValueKind.WORD
            for key, _ in self.draft.body
        )
        return Owner(
            self.draft.id,
            f"{self.scope.deck}:{self.draft.id}",
            properties,
            plain.importance,
            plain.sources,
            plain.why,
            why_of_words_only=judged,
        )

    def _entries(self, owner: Owner) -> dict[str, Entry]:
        entries: dict[str, Entry] = {}
        only_known = self.is_source and not self._learns()
        for key, node in self.draft.body:
            spec = owner.properties.get(key.text)
            if spec is None or key.text == NAME or (only_known and key.text != PICTURE):
                continue
            entry = self._entry(node, owner, spec)
            if entry is not None:
                entries[key.text] = entry
        return entries

    def _entry(self, node: Node, owner: Owner, spec: PropertySpec) -> Entry | None:
        match spec.value:
            case ValueKind.GAP:
                return read_statements(node, owner, self.scope)
            case ValueKind.PICTURE:
                return read_picture(node, owner, self.scope)
            case _:
                return EntryReader(owner, spec, self.scope).read(node)

    def _learns(self) -> bool:
        node = self.draft.body.get("learn")
        return isinstance(node, Scalar) and node.text == "yes"


def inverses_of(type_name: str, scope: Scope) -> Map[str, None]:
    """The names of the lists that other topics' properties make for a topic of this type."""
    found: dict[str, None] = {}
    for spec in scope.vocabulary.types.values():
        for held in spec.properties.values():
            if held.inverse and any(scope.vocabulary.is_a(type_name, t) for t in held.topics):
                found[held.inverse] = None
    return found
