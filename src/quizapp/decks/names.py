"""Names of a topic: in its sentence, in other scripts, in other times, and known garbles."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from difflib import get_close_matches

from quizapp.decks.entries import QUALIFIERS, EntryReader, Owner
from quizapp.decks.ids import fact_id
from quizapp.decks.letters import one_line, short_enough
from quizapp.decks.nodes import Mapping, Node, Scalar, describe, made_up
from quizapp.decks.scope import Scope, as_list
from quizapp.facts.dates import Date
from quizapp.facts.fact import Entry, Fact, FalseValue, Kind
from quizapp.facts.names import Name, Names
from quizapp.facts.phrase import phrase
from quizapp.facts.values import NameValue
from quizapp.facts.vocabulary import PropertySpec, ValueKind

NAME = "name"
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_HOW = phrase(
    "write a spelling, {{ko: 청진}}, {{name: Chongjin, from: 1945}} or {{wrong: Seysin, why: ...}}"
)


@dataclass(slots=True)
class NamesFound:
    """The names of a topic, and the periods among them that are asked."""

    names: Names
    asked: list[tuple[Name, Mapping]] = field(default_factory=list)


def read_names(sentence: str, label: str, also: Node | None, scope: Scope) -> NamesFound:
    """All names of a topic whose main name is known."""
    found = NamesFound(Names(sentence, label))
    others = []
    for node in as_list(also) if also is not None else []:
        name = _name(node, scope)
        if name is None:
            continue
        others.append(name)
        if name.is_period and not name.garble and isinstance(node, Mapping):
            found.asked.append((name, node))
    found.names = Names(sentence, label, tuple(others))
    return found


def _name(node: Node, scope: Scope) -> Name | None:
    if isinstance(node, Scalar):
        return Name(short_enough(node, phrase("a name"), scope.notes))
    if not isinstance(node, Mapping):
        scope.notes.add("name", node, phrase("{found} is no name", found=describe(node)), _HOW)
        return None
    text, language, garble = None, "", False
    for key, value in node:
        if key.text in ("name", "wrong") or _is_language(key.text):
            text = value
            garble = key.text == "wrong"
            language = "" if key.text in ("name", "wrong") else key.text
        elif key.text not in QUALIFIERS:
            known = ("name", "wrong", *QUALIFIERS)
            scope.unknown_key(key, phrase("a name"), known, "unknown-qualifier")
    if not isinstance(text, Scalar):
        scope.notes.add("name", node, phrase("here a name is missing"), _HOW)
        return None
    since, until = _bound(node, "from", scope), _bound(node, "to", scope)
    why = node.get("why")
    reason = one_line(why.text) if isinstance(why, Scalar) else ""
    spelling = short_enough(text, phrase("a name"), scope.notes)
    return Name(spelling, language, since, until, garble, reason)


def _is_language(key: str) -> bool:
    """Whether a key is a language code, and neither a qualifier nor nearly one (`frm`)."""
    if key in QUALIFIERS or _LANGUAGE.fullmatch(key) is None:
        return False
    return len(key) == 2 or not get_close_matches(key, (NAME, "wrong", *QUALIFIERS), 1, 0.7)


def _bound(node: Mapping, name: str, scope: Scope) -> Date | None:
    for key, value in node:
        if key.text == name:
            return scope.date(key, value)
    return None


def name_facts(found: NamesFound, owner: Owner, scope: Scope) -> Entry | None:
    """The period names as facts, where the type asks for names."""
    spec = owner.properties.get(NAME)
    if spec is None or spec.value is not ValueKind.NAME:
        return None
    facts: list[Fact] = []
    false: list[FalseValue] = []
    for name, node in found.asked:
        reader = _reader(node, spec, owner, scope)
        facts += [_as_name(fact, name, node, owner) for fact in reader.facts]
        false += [replace(one, value=_called_so(name, str(one.value))) for one in reader.false]
    return Entry(owner.topic, NAME, tuple(facts), false=tuple(false)) if facts else None


def _called_so(name: Name, text: str) -> NameValue:
    """What is wrongly taken for a name: one of the same language and time."""
    return NameValue(replace(name, text=text))


def _reader(node: Mapping, spec: PropertySpec, owner: Owner, scope: Scope) -> EntryReader:
    """The name with its qualifiers, read as those of any value are."""
    value = next(v for k, v in node if k.text == NAME or _is_language(k.text))
    rest = [(k, v) for k, v in node if k.text in QUALIFIERS and k.text != "value"]
    plain = Mapping(node.file, node.start, node.end, [(made_up("value", value), value), *rest])
    reader = EntryReader(owner, spec, scope)
    reader.read(plain)
    return reader


def _as_name(fact: Fact, name: Name, node: Mapping, owner: Owner) -> Fact:
    """The fact under its own id: a name in another language has it there, `topic/name.ko`."""
    identity = fact.id
    if name.language:
        key = node.get("id")
        item = key.text if isinstance(key, Scalar) else ""
        identity = fact_id(owner.id, f"{NAME}.{name.language.casefold()}", item=item)
    return replace(fact, id=identity, kind=Kind.NAME, value=NameValue(name))
