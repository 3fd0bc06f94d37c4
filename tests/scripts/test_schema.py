"""The JSON Schema of deck files: it is as committed, lets good decks pass and stops mistakes."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import pytest

from quizapp.decks.events import TreeReader
from quizapp.decks.nodes import Mapping, Node, Scalar, Sequence
from quizapp.decks.notes import Notes
from quizapp.decks.read import read_deck
from scripts.schema import FOLDER, chapter_schema, deck_schema, schemas
from tests.builders import english
from tests.decks.written import ROOT, VOCABULARY
from tests.scale import scaled

DECKS = ["solar-system", "august-1945"]
Json = Any


def faults(value: Json, schema: Json, root: Json, path: str = "") -> list[str]:
    """Where a value breaks a schema: the part of draft 7 that ours use, and nothing else."""
    while "$ref" in schema:
        schema = root["definitions"][schema["$ref"].rpartition("/")[2]]
    found = [f"{path}: {key}" for key, rule in RULES.items() if not rule(value, schema)]
    for one in schema.get("allOf", []):
        found += faults(value, one, root, path)
    if "if" in schema and not faults(value, schema["if"], root):
        found += faults(value, schema["then"], root, path)
    options = [faults(value, one, root, path) for one in schema.get("anyOf", [])]
    if options and all(options):
        found.append(f"{path}: anyOf")
    if isinstance(value, list):
        for number, item in enumerate(value):
            found += faults(item, schema.get("items", {}), root, f"{path}/{number}")
    return found + (member_faults(value, schema, root, path) if isinstance(value, dict) else [])


def member_faults(value: dict[str, Json], schema: Json, root: Json, path: str) -> list[str]:
    found = []
    for key, member in value.items():
        here = f"{path}/{key}"
        found += faults(key, schema.get("propertyNames", {}), root, here)
        rules = [schema["properties"][key]] if key in schema.get("properties", {}) else []
        patterns = schema.get("patternProperties", {}).items()
        rules += [rule for pattern, rule in patterns if re.search(pattern, key)]
        rest = schema.get("additionalProperties", {})
        if not rules and rest is False:
            found.append(f"{here}: additionalProperties")
        for rule in rules or ([rest] if rest else []):
            found += faults(member, rule, root, here)
    return found


KINDS = {"string": str, "boolean": bool, "array": list, "object": dict}


def is_kind(value: Json, kind: str) -> bool:
    if kind == "number":
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, KINDS[kind])


def has_kind(value: Json, schema: Json) -> bool:
    kinds = schema.get("type", [])
    listed = [kinds] if isinstance(kinds, str) else kinds
    return not listed or any(is_kind(value, kind) for kind in listed)


RULES = {
    "type": has_kind,
    "const": lambda v, s: "const" not in s or v == s["const"],
    "enum": lambda v, s: "enum" not in s or v in s["enum"],
    "pattern": lambda v, s: not isinstance(v, str) or re.search(s.get("pattern", ""), v),
    "maxLength": lambda v, s: not isinstance(v, str) or len(v) <= s.get("maxLength", 10**9),
    "minItems": lambda v, s: not isinstance(v, list) or len(v) >= s.get("minItems", 0),
    "maxItems": lambda v, s: not isinstance(v, list) or len(v) <= s.get("maxItems", 10**9),
    "minProperties": lambda v, s: not isinstance(v, dict) or len(v) >= s.get("minProperties", 0),
    "required": lambda v, s: not isinstance(v, dict) or set(s.get("required", ())) <= set(v),
}


def as_an_editor_reads(node: Node | None) -> Json:
    """A file as YAML 1.2 has it: bare figures are numbers, true and false are switches."""
    if isinstance(node, Mapping):
        return {key.text: as_an_editor_reads(value) for key, value in node}
    if isinstance(node, Sequence):
        return [as_an_editor_reads(item) for item in node]
    assert isinstance(node, Scalar)
    if node.plain and re.fullmatch(r"[-+]?\d+", node.text):
        return int(node.text)
    if node.plain and re.fullmatch(r"[-+]?\d+\.\d*", node.text):
        return float(node.text)
    return node.text == "true" if node.plain and node.text in ("true", "false") else node.text


def read(text: str) -> Json:
    notes = Notes()
    tree = TreeReader(notes).read("x.yaml", text)
    assert notes.is_clean
    return as_an_editor_reads(tree)


@cache
def loose() -> Json:
    return chapter_schema(english(), strict=False)


@cache
def strict() -> Json:
    return chapter_schema(english(), strict=True)


def test_the_committed_schemas_are_those_of_the_vocabulary() -> None:
    """Else run: python scripts/schema.py"""
    for name, text in schemas().items():
        assert (FOLDER / name).read_text(encoding="utf-8") == text, name


@pytest.mark.parametrize("name", DECKS[: scaled(1, 2)])
def test_shipped_decks_pass(name: str) -> None:
    folder = ROOT / "decks" / name
    deck = read_deck(folder, VOCABULARY).deck
    assert deck is not None
    own = chapter_schema(deck.vocabulary, strict=True)
    header = deck_schema(english())

    for path in sorted(folder.glob("*.yaml")):
        value = read(path.read_text(encoding="utf-8"))
        wanted = [header] if path.name == "deck.yaml" else [loose(), own]
        assert [fault for one in wanted for fault in faults(value, one, one)][:5] == [], path.name


def test_the_examples_of_the_manual_pass() -> None:
    text = (ROOT / "docs" / "deck-format.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```yaml\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    chapters = [block for block in blocks if block.lstrip("#").find("chapter:") >= 0]

    assert len(chapters) > 10
    for block in chapters:
        assert faults(read(block), loose(), loose()) == [], block


HEAD = "chapter: A\ntopics:\n  x: "
MISTAKES = [
    ("no type", "{name: x}", "required"),
    ("a misspelt property", "{is: event, name: x, dat: 1911}", "/dat: enum"),
    ("a property of another type", "{is: person, name: x, began: 1911}", "/began: enum"),
    ("a date in another notation", "{is: event, name: x, date: 19 October 1911}", "date: anyOf"),
    ("a number without digits", "{is: event, name: x, dead: many}", "dead: anyOf"),
    ("a misspelt qualifier", "{is: event, name: x, date: {value: 1911, sorce: a}}", "date: anyOf"),
    ("an unknown verdict", "{is: claim, text: x, verdict: true}", "verdict: anyOf"),
    ("an id with capitals", "{is: event, name: x, at: Port Arthur}", "at: anyOf"),
    ("an address without https", "{is: source, name: x, address: 'http://x'}", "pattern"),
    ("a switch that is neither", "{is: event, name: x, learn: maybe}", "enum"),
    ("a statement without a gap", "{is: event, name: x, statements: {a: No gap.}}", "anyOf"),
    ("a picture without a maker", "{is: event, name: x, picture: {file: a.png}}", "required"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "rule"), [m[1:] for m in MISTAKES], ids=[m[0] for m in MISTAKES])
def test_a_mistake_is_stopped(body: str, rule: str) -> None:
    found = faults(read(HEAD + body + "\n"), strict(), strict())

    assert any(rule in fault for fault in found), found


def test_without_a_decks_own_types_their_properties_pass() -> None:
    chapter = read(HEAD + "{is: ship, name: x, length: {value: 39 metres, source: a}}\n")

    assert faults(chapter, loose(), loose()) == []


def test_a_header_with_unknown_keys_is_stopped() -> None:
    schema = deck_schema(english())

    assert faults(read("deck: a\ntitel: x\n"), schema, schema) == ["/titel: additionalProperties"]
    assert faults(read("title: x\n"), schema, schema) == [": required"]
    assert faults(read("deck: a\ntypes: {ship: {propertys: {}}}\n"), schema, schema)
