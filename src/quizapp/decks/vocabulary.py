"""Reading vocabularies: the shipped `resources/vocabulary/<language>.yaml`, and a deck's own types.

The keys of a type or a property are the fields of `TypeSpec` and `PropertySpec`; a field added
there can be written at once. `one` and `value` are the short words authors use for `count` and
the kind of value.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping as Map
from dataclasses import dataclass, field, fields, replace
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, get_origin, get_type_hints

from quizapp.decks.events import TreeReader
from quizapp.decks.files import read_text
from quizapp.decks.ids import checked_id
from quizapp.decks.nodes import Mapping, Node, Scalar, Sequence, Spot, describe
from quizapp.decks.notes import Notes
from quizapp.decks.scope import check_slots
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import Problem
from quizapp.facts.topic import PICTURE
from quizapp.facts.vocabulary import (
    TEMPLATES,
    Count,
    PropertySpec,
    TypeSpec,
    ValueKind,
    Vocabulary,
)

#: Keys whose name in a file is not the name of the field.
_COUNT_KEY = "one"
_NOT_WRITTEN = ("name", "count", "value", "properties")
#: What every topic can say, whatever its type; the vocabulary need not list it.
STATEMENTS = PropertySpec("statements", ValueKind.GAP, Count.MANY)
CARD = PropertySpec("card", ValueKind.CARD)
_NOT_TO_WRITE = (ValueKind.GAP, ValueKind.CARD, ValueKind.PICTURE)
_KINDS = tuple(kind.value for kind in ValueKind if kind not in _NOT_TO_WRITE)
_BUILT_IN = {
    "source": TypeSpec("source", "source", "sources", learnable=False),
    "card": TypeSpec("card", "card", "cards", properties={"card": CARD}),
}


@dataclass(slots=True)
class _Draft:
    """A type as one file writes it, before it inherits."""

    node: Mapping
    values: dict[str, Any] = field(default_factory=dict)
    properties: dict[str, PropertySpec] = field(default_factory=dict)


def languages(folder: Path) -> tuple[str, ...]:
    """The languages that have a vocabulary, in order."""
    return tuple(sorted(path.stem for path in folder.glob("*.yaml")))


def read_vocabulary(folder: Path, language: str) -> tuple[Vocabulary, tuple[Problem, ...]]:
    """The vocabulary of a language that `languages` lists, and what is wrong with its file."""
    notes = Notes()
    name = f"{language}.yaml"
    text = read_text(folder, name, notes)
    tree = TreeReader(notes).read(name, text) if text is not None else None
    root = tree if isinstance(tree, Mapping) else Mapping(name, Spot(), Spot())
    words = {}
    for key, node in root:
        if key.text not in ("types", "language"):
            words.update(_word_list(key, node, notes))
    types = root.get("types")
    drafts = _drafts(types, _BUILT_IN, notes) if types is not None else {}
    types_read = _inherit(drafts, {}, _picture(words.get("phrases", {})), notes)
    return Vocabulary(language, types_read, **words), notes.problems


def read_own_types(
    vocabulary: Vocabulary, node: Node, slots: frozenset[str], notes: Notes
) -> dict[str, TypeSpec]:
    """The types that a deck adds to a vocabulary or refines in it; its wordings know `slots`."""
    _check_wordings(node, slots, notes)
    _check_words(node, notes)
    drafts = _drafts(node, vocabulary.types, notes)
    return _inherit(drafts, vocabulary.types, _picture(vocabulary.phrases), notes)


def _picture(phrases: Map[str, str]) -> PropertySpec:
    """What a topic looks like: every topic can have one, worded in the language's phrases."""
    back, say = phrases.get("picture-back", ""), phrases.get("picture-say", "")
    return PropertySpec(PICTURE, ValueKind.PICTURE, back=back, say=say)


def _check_words(node: Node, notes: Notes) -> None:
    """Types are written after `is:` and properties stand in ids of facts: both are ids."""
    for key, body in node if isinstance(node, Mapping) else ():
        checked_id(key, phrase("a type"), notes)
        properties = body.get("properties") if isinstance(body, Mapping) else None
        for word, _ in properties if isinstance(properties, Mapping) else ():
            checked_id(word, phrase("a property"), notes)


def _check_wordings(node: Node, slots: frozenset[str], notes: Notes) -> None:
    """Look at every wording of every property, wherever a mapping holds one."""
    if not isinstance(node, Mapping):
        return
    for key, value in node:
        if isinstance(value, Scalar) and key.text in TEMPLATES:
            check_slots(value.text, slots, value, notes)
        else:
            _check_wordings(value, slots, notes)


# Lists and phrases at the top of a vocabulary


def _word_list(key: Scalar, node: Node, notes: Notes) -> dict[str, Any]:
    kinds = {f.name: str(f.type) for f in fields(Vocabulary) if f.name not in ("types", "language")}
    kind = kinds.get(key.text)
    if kind is None:
        repair = notes.did_you_mean(
            key.text, kinds, phrase("the keys are {listed}", listed=", ".join(kinds))
        )
        notes.add("unknown-key", key, phrase("a vocabulary has no “{key}”", key=key.text), repair)
        return {}
    if kind.startswith("tuple"):
        return {key.text: _texts(node)}
    pairs = node.pairs if isinstance(node, Mapping) else []
    if "tuple" in kind:
        return {key.text: {k.text: (_texts(v) * 2)[:2] for k, v in pairs if _texts(v)}}
    return {key.text: {k.text: v.text for k, v in pairs if isinstance(v, Scalar)}}


def _texts(node: Node) -> tuple[str, ...]:
    if isinstance(node, Scalar):
        return (node.text,)
    items = node.items if isinstance(node, Sequence) else []
    return tuple(item.text for item in items if isinstance(item, Scalar))


# Types


def _drafts(node: Node, known: Iterable[str], notes: Notes) -> dict[str, _Draft]:
    if not isinstance(node, Mapping):
        notes.add(
            "types",
            node,
            phrase("types are names with what they have"),
            phrase("write name: {{noun: ...}}"),
        )
        return {}
    types = frozenset((*known, *(key.text for key, _ in node)))
    return {
        key.text: _draft(key, body, types, notes) for key, body in node if isinstance(body, Mapping)
    }


def _draft(key: Scalar, body: Mapping, types: frozenset[str], notes: Notes) -> _Draft:
    draft = _Draft(body)
    known = _written_kinds(TypeSpec)
    for word, node in body:
        if word.text == "properties" and isinstance(node, Mapping):
            for name, spec in node:
                draft.properties[name.text] = _property(name, spec, types, notes)
        elif word.text in known:
            value = _plain(word, node, known[word.text], notes)
            if value is not None:
                draft.values[word.text] = value
        else:
            _unknown(word, phrase("the type “{key}”", key=key.text), [*known, "properties"], notes)
    return draft


def _property(key: Scalar, node: Node, types: frozenset[str], notes: Notes) -> PropertySpec:
    known = _written_kinds(PropertySpec)
    values: dict[str, Any] = {}
    for word, content in node if isinstance(node, Mapping) else ():
        if word.text == _COUNT_KEY:
            values["count"] = _choice(content, Count, Count.ONE, notes)
        elif word.text == "value":
            values.update(_value_kind(content, types, notes))
        elif word.text in known:
            value = _plain(word, content, known[word.text], notes)
            if value is not None:
                values[word.text] = value
        else:
            _unknown(
                word,
                phrase("the property “{key}”", key=key.text),
                [*known, "value", _COUNT_KEY],
                notes,
            )
    if "value" not in values:
        what = phrase("the property “{key}” does not say what its value is", key=key.text)
        notes.add(
            "no-value-kind",
            key,
            what,
            phrase("add value: one of {listed}, or a type", listed=", ".join(_KINDS)),
        )
        values["value"] = ValueKind.TEXT
    return PropertySpec(key.text, **values)


def _value_kind(node: Node, types: frozenset[str], notes: Notes) -> dict[str, Any]:
    """A kind of value; the name of a type, or a list of types, means topics of those types."""
    if isinstance(node, Scalar) and node.text in _KINDS:
        return {"value": ValueKind(node.text)}
    words = node.items if isinstance(node, Sequence) else [node]
    for word in words:
        if not isinstance(word, Scalar) or word.text not in types:
            known = (*_KINDS, *types)
            text = word.text if isinstance(word, Scalar) else ""
            repair = notes.did_you_mean(
                text, known, phrase("use {listed}, or a type", listed=", ".join(_KINDS))
            )
            what = phrase("{found} is neither a kind of value nor a type", found=describe(word))
            notes.add("unknown-type", word, what, repair)
    return {"value": ValueKind.TOPIC, "topics": _texts(node)}


def _choice(node: Node, words: Any, otherwise: Any, notes: Notes) -> Any:
    if isinstance(node, Scalar):
        for word in words:
            if word.value == node.text:
                return word
    listed = ", ".join(word.value for word in words if word.value)
    notes.add(
        "unknown-word",
        node,
        phrase("{found} is none of: {listed}", found=describe(node), listed=listed),
        phrase("use one of them"),
    )
    return otherwise


@cache
def _written_kinds(spec: type[TypeSpec | PropertySpec]) -> dict[str, type]:
    """What an author writes for each field: yes or no, words, one word of an enum, or a text."""
    hints = get_type_hints(spec)
    kinds = {name: get_origin(hint) or hint for name, hint in hints.items()}
    return {name: kind for name, kind in kinds.items() if name not in _NOT_WRITTEN}


def _plain(word: Scalar, node: Node, kind: type, notes: Notes) -> Any:
    if kind is tuple:
        return _texts(node)
    if not isinstance(node, Scalar):
        notes.add(
            "wrong-shape",
            word,
            phrase("“{word}” has one value", word=word.text),
            phrase("write it as one text"),
        )
        return None
    if issubclass(kind, Enum):
        return _choice(node, kind, None, notes)
    if kind is str:
        return node.text
    if node.text not in ("yes", "no"):
        notes.add(
            "yes-or-no",
            node,
            phrase("“{word}” is yes or no", word=word.text),
            phrase("write yes or no"),
        )
        return None
    return node.text == "yes"


def _unknown(word: Scalar, owner: str, known: Iterable[str], notes: Notes) -> None:
    repair = notes.did_you_mean(
        word.text, known, phrase("it can have {listed}", listed=", ".join(sorted(known)))
    )
    notes.add(
        "unknown-key", word, phrase("{owner} has no “{word}”", owner=owner, word=word.text), repair
    )


# Inheritance


def _inherit(
    drafts: dict[str, _Draft], known: Map[str, TypeSpec], picture: PropertySpec, notes: Notes
) -> dict[str, TypeSpec]:
    """Every drafted type with what it inherits; unknown and circular parents are noted."""
    done: dict[str, TypeSpec] = {}
    for name in drafts:
        _finish(name, drafts, known, done, (), notes)
    for name, spec in _BUILT_IN.items() if not known else ():
        done.setdefault(name, spec)
    return {name: _with_built_in(spec, picture) for name, spec in done.items()}


def _finish(
    name: str,
    drafts: dict[str, _Draft],
    known: Map[str, TypeSpec],
    done: dict[str, TypeSpec],
    line: tuple[str, ...],
    notes: Notes,
) -> TypeSpec:
    if name in done:
        return done[name]
    draft = drafts[name]
    values = dict(draft.values)
    parent = values.pop("like", known[name].like if name in known else "")
    base = known.get(name)
    if parent in drafts and parent not in (*line, name):
        base = base or _finish(parent, drafts, known, done, (*line, name), notes)
    elif parent:
        base = base or known.get(parent)
        if base is None:
            repair = notes.did_you_mean(
                parent, [*known, *drafts], phrase("name a type that exists")
            )
            notes.add(
                "unknown-type", draft.node, phrase("there is no type “{type}”", type=parent), repair
            )
            parent = ""
    noun = values.pop("noun", base.noun if base else name.replace("-", " "))
    plural = values.pop("plural", base.plural if base and base.noun == noun else f"{noun}s")
    properties = {**(base.properties if base else {}), **draft.properties}
    own = {"noun": noun, "plural": plural, "like": parent, "properties": properties, **values}
    spec = replace(base, name=name, **own) if base else TypeSpec(name, **own)
    done[name] = spec
    return spec


def _with_built_in(spec: TypeSpec, picture: PropertySpec) -> TypeSpec:
    own = {STATEMENTS.name: STATEMENTS, picture.name: picture}
    return replace(spec, properties={**spec.properties, **own})
