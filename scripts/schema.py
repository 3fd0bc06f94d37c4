"""Write the JSON Schema of deck files, for editors that complete and check while one types.

    python scripts/schema.py                    resources/schema/*.json, from the English words
    python scripts/schema.py decks/planets      the same for one deck, with its own types, printed

The first knows every built-in type and lets a deck's own properties pass; the second knows a
deck's own types too and refuses every other key. `quizapp check` says more than either.
JSON Schema draft 7, which editors of YAML know best. Scalars may be numbers or yes and no: YAML
makes them of what quizapp reads as texts.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from quizapp.decks.entries import QUALIFIERS  # noqa: E402  the checkout's own, not an installed one
from quizapp.decks.header import KEYS  # noqa: E402
from quizapp.decks.limits import ID_LETTERS, NAME_LETTERS, TEXT_LETTERS  # noqa: E402
from quizapp.decks.pictures import KEYS as KEYS_OF_PICTURES  # noqa: E402
from quizapp.decks.pictures import TEXTS  # noqa: E402
from quizapp.decks.raster import ENDINGS  # noqa: E402
from quizapp.decks.read import read_deck  # noqa: E402
from quizapp.decks.sources import SOURCE, SOURCE_KEYS  # noqa: E402
from quizapp.decks.topics import TOPIC_KEYS  # noqa: E402
from quizapp.decks.vocabulary import read_vocabulary  # noqa: E402
from quizapp.facts.topic import PICTURE  # noqa: E402
from quizapp.facts.vocabulary import (  # noqa: E402
    TEMPLATES,
    Count,
    Marks,
    PropertySpec,
    ValueKind,
    Vocabulary,
)

Schema = dict[str, Any]
FOLDER = ROOT / "resources" / "schema"
VOCABULARIES = ROOT / "resources" / "vocabulary"
_DRAFT = "http://json-schema.org/draft-07/schema#"
_DATE = r"(about )?(night of )?-?\d{4}(-\d{2}(-\d{2}( \d{2}:\d{2}( \S.*)?)?)?)?"
_FIGURE = r"-?\d[\d,]*(\.\d+)?( (thousand|million|billion))?"
_LEAD = "(about|more than|over|at least|fewer than|less than|under|at most) "
_DEGREES = r"\d{1,3}(\.\d+)? ?°? ?"
_SPOT = rf"{_DEGREES}[NS],? {_DEGREES}[EW](,? within \d+(\.\d+)? km)?"
_PARALLEL = rf"{_DEGREES}[NS],? from {_DEGREES}[EW] to {_DEGREES}[EW]"
_SHARED = ("from", "to", "on", "side", "says", "source", "why", "importance", "ask", "say", "back")
_HELP = {
    "is": "What the topic is: a type.",
    "name": "The name as it stands inside a sentence, with its article.",
    "also": "Other names: a spelling, {ru: ...}, {name: ..., from: 1925}, {wrong: ..., why: ...}.",
    "importance": "What is learned first: core, normal or extra.",
    "source": "Ids of sources.",
    "why": "A sentence shown after the answer.",
    "learn": "no: the topic is kept and never asked.",
    "offer": "no: the topic is never a wrong option.",
    "was": "Earlier ids.",
    "complete": "Lists seen from the other side that are whole.",
    "statements": "Sentences with gaps: The <ice|frost> would lift her.",
    "says": "Who says so: the question names them.",
    "side": "Whose it is: the id of a topic.",
    "counts": "What a figure or a date includes.",
    "not": "Values that are wrong, each best with a why.",
    "id": "The permanent name of this value.",
    "from": "Since when it holds.",
    "to": "Until when it holds.",
    "on": "When it holds; of a claim: its debate.",
    "picture": "What it looks like, to be asked which one it is.",
    "file": "A PNG, JPEG or WebP file in the deck's folder.",
    "credit": "Who made it; shown after the answer.",
    "licence": "Under which licence it may be shown.",
    "alt": "What is seen, as after “shows”, without its name.",
    "beside": "Ids of other topics that are seen in it too.",
    "back": "The question from the value back to the topic; no: it is not asked.",
}


def main() -> int:
    """Write the schemas, or print those of the deck that is named."""
    if len(sys.argv) > 1:
        deck = read_deck(Path(sys.argv[1]), VOCABULARIES).deck
        if deck is None:
            print(f"{sys.argv[1]} is no deck that can be read.", file=sys.stderr)
            return 2
        print(written(chapter_schema(deck.vocabulary, strict=True)), end="")
        return 0
    FOLDER.mkdir(exist_ok=True)
    for name, text in schemas().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    return 0


def schemas() -> dict[str, str]:
    """The committed files by name."""
    vocabulary, _problems = read_vocabulary(VOCABULARIES, "en")
    return {
        "chapter.schema.json": written(chapter_schema(vocabulary, strict=False)),
        "deck.schema.json": written(deck_schema(vocabulary)),
    }


def written(schema: Schema) -> str:
    """A schema as text."""
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"


# Chapters


def chapter_schema(vocabulary: Vocabulary, *, strict: bool) -> Schema:
    """A chapter's file; `strict` refuses properties that no type of the vocabulary has."""
    topic = _topic(vocabulary, strict=strict)
    return {
        "$schema": _DRAFT,
        "title": "A chapter of a quizapp deck",
        "type": "object",
        "properties": {
            "chapter": {"$ref": "#/definitions/name", "description": "The chapter's title."},
            "topics": {
                "type": "object",
                "propertyNames": _ref("id"),
                "additionalProperties": topic,
            },
            "cards": {
                "type": "object",
                "propertyNames": _ref("id"),
                "additionalProperties": _card(),
            },
        },
        "additionalProperties": False,
        "definitions": _definitions(vocabulary),
    }


def _topic(vocabulary: Vocabulary, *, strict: bool) -> Schema:
    types = [name for name in vocabulary.types if name != "card"]
    common = _common_keys(vocabulary)
    schema: Schema = {
        "type": "object",
        "properties": {**common, "is": {"enum": types, "description": _HELP["is"]}},
        "required": ["is"],
        "allOf": [_of_type(name, vocabulary, strict=strict) for name in types],
    }
    if not strict:  # a deck's own types stand in its header, where this file does not see them
        schema["properties"]["is"] = {"anyOf": [{"enum": types}, _ref("id")]}
        schema["additionalProperties"] = _ref("any-entry")
    return schema


def _of_type(name: str, vocabulary: Vocabulary, *, strict: bool) -> Schema:
    """What the topics of one type can say."""
    spec = vocabulary.types[name]
    common = ("name", "statements", PICTURE)
    own = {p: _entry(one) for p, one in spec.properties.items() if p not in common}
    own |= {key: _ref("text") for key in _both(vocabulary) - own.keys()}
    if vocabulary.is_a(name, SOURCE):
        own = {key: _source_key(key) for key in (*SOURCE_KEYS, *own)}
    then: Schema = {"properties": own}
    if strict:
        then["propertyNames"] = {"enum": sorted({*own, *_common_keys(vocabulary), "is"})}
    return {"if": {"properties": {"is": {"const": name}}, "required": ["is"]}, "then": then}


def _common_keys(vocabulary: Vocabulary) -> Schema:
    shapes = {
        "name": "name", "text": "text", "also": "names", "was": "words", "importance": "importance",
        "description": "text", "learn": "yes-or-no", "offer": "yes-or-no", "note": "text",
        "complete": "words", "source": "words", "why": "text", "picture": "picture",
        "statements": "statements", "positions": "positions", "on": "id",
    }  # fmt: skip
    keys = {key: _described(key, shapes[key]) for key in TOPIC_KEYS if key != "is"}
    facets = {facet: _described(facet, "text") for facet in vocabulary.facets}
    return {key: one for key, one in (keys | facets).items() if key not in _both(vocabulary)}


def _both(vocabulary: Vocabulary) -> set[str]:
    """The facets that are properties of some types: the `in` of a place, and of a claim."""
    properties = {name for spec in vocabulary.types.values() for name in spec.properties}
    return properties.intersection(vocabulary.facets)


def _described(key: str, shape: str) -> Schema:
    return {**_ref(shape), "description": _HELP[key]} if key in _HELP else _ref(shape)


def _source_key(key: str) -> Schema:
    if key == "weak":
        return _ref("yes-or-no")
    return _ref("link") if key == "address" else _ref("any-entry")


def _entry(spec: PropertySpec) -> Schema:
    """What may stand under a property."""
    entry = _ref(f"{_shape_of(spec)}-entry")
    said = spec.ask or spec.say
    return {**entry, "description": said} if said else entry


def _shape_of(spec: PropertySpec) -> str:
    return f"{spec.name}-word" if spec.value is ValueKind.WORD else spec.value.value


def _card() -> Schema:
    keys = {"front": "text", "back": "text", "why": "text", "source": "words",
            "importance": "importance", "was": "words"}  # fmt: skip
    return {
        "type": "object",
        "properties": {key: _described(key, shape) for key, shape in keys.items()},
        "required": ["front", "back"],
        "additionalProperties": False,
    }


# The header


def deck_schema(vocabulary: Vocabulary) -> Schema:
    """The file deck.yaml."""
    texts = ("title", "version", "licence", "description", "when")
    keys: Schema = {key: _ref("name" if key == "title" else "text") for key in texts}
    keys["deck"] = {**_ref("id"), "description": "The deck's id. Never change it."}
    keys["uid"] = {"type": ["string", "number"], "pattern": "^[A-Za-z0-9-]{8,64}$"}
    keys["language"] = {"enum": [vocabulary.language]}
    keys["loaded"] = {"anyOf": [_ref("words"), {"type": "array", "maxItems": 0}]}
    keys["zones"] = {
        "type": "object",
        "additionalProperties": {
            "type": ["string", "number"],
            "pattern": r"^[+-]?\d{1,2}(:\d{2})?$",
        },
    }
    keys["sources"] = {
        "type": "object",
        "propertyNames": _ref("id"),
        "additionalProperties": {"anyOf": [_ref("name"), _source(vocabulary)]},
    }
    keys["types"] = {
        "type": "object",
        "propertyNames": _ref("id"),
        "additionalProperties": _type_schema(),
    }
    return {
        "$schema": _DRAFT,
        "title": "The header of a quizapp deck, deck.yaml",
        "type": "object",
        "properties": {key: keys[key] for key in KEYS},
        "required": ["deck"],
        "additionalProperties": False,
        "definitions": _definitions(vocabulary),
    }


def _source(vocabulary: Vocabulary) -> Schema:
    own = {key: _source_key(key) for key in SOURCE_KEYS}
    return {
        "type": "object",
        "properties": {"is": {"type": "string"}, **_common_keys(vocabulary), **own},
        "additionalProperties": False,
    }


def _type_schema() -> Schema:
    wordings = {name: _ref("text") for name in TEMPLATES}
    switches = ("transitive", "sided", "causal", "extra")
    built_in = (ValueKind.GAP, ValueKind.CARD, ValueKind.PICTURE)
    kinds = [kind.value for kind in ValueKind if kind not in built_in]
    value = {"anyOf": [{"enum": kinds}, _ref("words")], "description": "A kind, or a type."}
    prop: Schema = {
        "type": "object",
        "properties": {
            "value": value,
            "one": {"enum": [*(count.value for count in Count), True, False]},
            "inverse": _ref("id"),
            "marks": {"enum": [mark.value for mark in Marks if mark.value]},
            "words": _ref("words"), "apart": _ref("words"), "forms": _ref("words"),
            **{name: _ref("yes-or-no") for name in switches}, **wordings,
        },
        "required": ["value"],
        "additionalProperties": False,
    }  # fmt: skip
    own = {name: _ref("text") for name in ("noun", "plural", "like", "at")}
    own |= {name: _ref("yes-or-no") for name in ("person", "learnable", "quoted")}
    properties = {"type": "object", "propertyNames": _ref("id"), "additionalProperties": prop}
    return {
        "type": "object",
        "properties": {**own, "properties": properties},
        "additionalProperties": False,
    }


# Shapes


def _ref(name: str) -> Schema:
    return {"$ref": f"#/definitions/{name}"}


def _definitions(vocabulary: Vocabulary) -> Schema:
    scalar: Schema = {"type": ["string", "number", "boolean"]}
    plain: Schema = {
        "text": {**scalar, "maxLength": TEXT_LETTERS},
        "name": {**scalar, "maxLength": NAME_LETTERS},
        "id": {
            "type": ["string", "number"],
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "maxLength": ID_LETTERS,
        },
        "words": {"anyOf": [scalar, {"type": "array", "items": scalar, "minItems": 1}]},
        "link": {"type": "string", "pattern": "^https://"},
        "importance": {"enum": ["core", "normal", "extra"]},
        "yes-or-no": {"enum": ["yes", "no", True, False]},
        "positions": {"enum": ["exclude each other"]},
        "picture": _picture(),
        "statements": {
            "type": "object",
            "propertyNames": _ref("id"),
            "additionalProperties": _ref("gapped-member"),
        },
        "names": _names(),
    }
    kinds: Schema = {
        "date": _matching(rf"{_DATE}( or {_DATE})?"),
        "number": _matching(rf"({_LEAD})?{_FIGURE}( to {_FIGURE})?( \D.*)?"),
        "topic": _ref("id"),
        "text": plain["text"],
        "position": {"anyOf": [_matching(f"{_SPOT}|{_PARALLEL}"), _line_of_spots()]},
        "gapped": {"type": "string", "pattern": "<[^<>]+>", "maxLength": TEXT_LETTERS},
        "any": {"anyOf": [scalar, {"type": "array", "items": scalar}]},
    }
    for spec in (p for kind in vocabulary.types.values() for p in kind.properties.values()):
        if spec.value is ValueKind.WORD:
            kinds[_shape_of(spec)] = {"enum": list(spec.words)}
    for kind in kinds:
        plain |= _ways_to_write(kind)
    return {**plain, **kinds}


def _line_of_spots() -> Schema:
    return {"type": "array", "items": _matching(_SPOT), "minItems": 2}


def _matching(pattern: str) -> Schema:
    return {"type": ["string", "number"], "pattern": f"^({pattern})$"}


def _picture() -> Schema:
    endings = "|".join(
        "".join(f"[{letter}{letter.upper()}]" for letter in ending[1:]) for ending in ENDINGS
    )
    keys = {key: _described(key, "text") for key in (*TEXTS, "back")}
    keys |= {key: _described(key, "words") for key in ("beside", "source")}
    keys["file"] = {"type": "string", "pattern": rf"\.({endings})$", "description": _HELP["file"]}
    return _object({key: keys[key] for key in KEYS_OF_PICTURES}, *TEXTS)


def _beside(*keys: str) -> Schema:
    """What may stand beside a value."""
    shapes = {
        "from": "date", "to": "date", "on": "date", "side": "id", "counts": "text",
        "says": "words", "source": "words", "why": "text", "id": "id", "was": "words",
        "importance": "importance", "ask": "text", "say": "text", "back": "text",
    }  # fmt: skip
    return {key: _described(key, shapes[key]) for key in keys}


def _ways_to_write(kind: str) -> Schema:
    """A value alone or with what stands beside it, wrong ones, and all that a property takes."""
    alone, member, false = _ref(kind), _ref(f"{kind}-member"), _ref(f"{kind}-not")
    more = [name for name in QUALIFIERS if name not in ("value", "not")]
    valued = _object({"value": alone, "not": false, **_beside(*more)}, "value")
    wrong = _object({"value": alone, "why": _ref("text"), "side": _ref("id")}, "value")
    listed = {"anyOf": [member, {"type": "array", "items": member, "minItems": 1}]}
    whole = _object({"some": listed, "all": listed, "not": false, **_beside(*_SHARED)})
    one_wrong = {"anyOf": [alone, wrong]}
    many_wrong = {"type": "array", "items": one_wrong}
    return {
        f"{kind}-member": {"anyOf": [alone, valued]},
        f"{kind}-not": {"anyOf": [alone, wrong, many_wrong], "description": _HELP["not"]},
        f"{kind}-entry": {"anyOf": [listed, whole]},
    }


def _object(properties: Schema, *required: str) -> Schema:
    found: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**found, "required": list(required)} if required else found


def _names() -> Schema:
    beside = _beside(*(name for name in QUALIFIERS if name not in ("value", "not")))
    one = {
        "anyOf": [
            _ref("name"),
            {
                "type": "object",
                "properties": {"name": _ref("name"), "wrong": _ref("name"), **beside},
                "patternProperties": {"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$": _ref("text")},
                "additionalProperties": False,
                "minProperties": 1,
            },
        ]
    }
    return {"anyOf": [one, {"type": "array", "items": one}]}


if __name__ == "__main__":
    sys.exit(main())
