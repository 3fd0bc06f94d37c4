"""Statements with gaps: `The port fell on <13|thirteen!11!14> August.`

Behind a bar stands another spelling of the answer, behind an exclamation mark what is wrong.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import count

from quizapp.decks.entries import EntryReader, Owner
from quizapp.decks.ids import fact_id, is_id
from quizapp.decks.letters import one_line
from quizapp.decks.nodes import Mapping, Node, Scalar, shorten
from quizapp.decks.scope import Scope
from quizapp.decks.vocabulary import STATEMENTS
from quizapp.facts.fact import Entry, Fact, Kind
from quizapp.facts.folding import fold
from quizapp.facts.phrase import phrase
from quizapp.facts.values import Gap
from quizapp.facts.vocabulary import PropertySpec, ValueKind

_GAP = re.compile(r"<(?:(\d{1,3}):)?([^<>]*)>")
#: A statement is read as one text with qualifiers before its gaps are taken out.
_SENTENCE = PropertySpec(STATEMENTS.name, ValueKind.TEXT)
_HOW = phrase("write gaps as <answer>, <answer|another spelling> or <answer!wrong!wrong>")


def read_statements(node: Node, owner: Owner, scope: Scope) -> Entry | None:
    """The gaps of a topic's statements, in order."""
    if not isinstance(node, Mapping):
        what = phrase("statements are keys with sentences")
        scope.notes.add(
            "statements", node, what, phrase("write key: The port fell on <13> August.")
        )
        return None
    facts = [fact for key, body in node for fact in _statement(key, body, owner, scope)]
    return Entry(owner.topic, STATEMENTS.name, tuple(facts)) if facts else None


def _statement(key: Scalar, body: Node, owner: Owner, scope: Scope) -> list[Fact]:
    if not is_id(key.text):
        what = phrase("“{key}” cannot be the key of a statement", key=shorten(key.text))
        scope.notes.add("bad-id", key, what, phrase("use small letters, digits and hyphens"))
        return []
    text = body.get("value") if isinstance(body, Mapping) else body
    if not isinstance(text, Scalar):
        what = phrase("the statement “{key}” has no sentence", key=key.text)
        scope.notes.add("no-value", body, what, phrase("write value: and the sentence"))
        return []
    pattern = _pattern(body, owner, scope)
    if pattern is None:
        return []
    gaps = split_gaps(text, scope)
    return [_gap_fact(pattern, owner.id, key.text, number, gap) for number, gap in gaps]


def _pattern(body: Node, owner: Owner, scope: Scope) -> Fact | None:
    """A fact with the statement's qualifiers, read as those of any text are."""
    reader = EntryReader(owner, _SENTENCE, scope)
    reader.read(body)
    return reader.facts[0] if reader.facts else None


def _gap_fact(pattern: Fact, topic: str, key: str, number: int, gap: Gap) -> Fact:
    item = str(number)
    stem = f"{topic}/{STATEMENTS.name}#"
    earlier = (f"{topic}/{was.removeprefix(stem)}" for was in pattern.was)
    return replace(
        pattern,
        id=fact_id(topic, key, item=item),
        kind=Kind.GAP,
        value=gap,
        was=tuple(was if "#" in was else f"{was}#{item}" for was in earlier),
    )


def split_gaps(node: Scalar, scope: Scope) -> list[tuple[int, Gap]]:
    """Each gap of a sentence with its number, the others filled with their first answer."""
    text = one_line(node.text)
    matches = list(_GAP.finditer(text))
    if not matches or set(_GAP.sub("", text)) & set("<>"):
        what = (
            phrase("this statement has no gap")
            if not matches
            else phrase("a gap is not opened or not closed")
        )
        scope.notes.add("gap", node, what, _HOW)
        return []
    fillings = [_fillings(match[2]) for match in matches]
    answers = [right for right, _ in fillings]
    if not all(all((*right, *wrong)) for right, wrong in fillings):
        scope.notes.add("gap", node, phrase("a gap has no answer in it"), _HOW)
        return []
    twice = _said_twice(fillings)
    if twice:
        what = phrase("a gap says “{text}” twice", text=shorten(twice))
        scope.notes.add("gap", node, what, phrase("leave one of them out"))
        return []
    numbers = _numbers([match[1] for match in matches])
    if len(set(numbers)) < len(numbers):
        scope.notes.add(
            "gap", node, phrase("two gaps have the same number"), phrase("give each its own")
        )
        return []
    pieces = _pieces(text, matches)
    gaps = []
    for index, number in enumerate(numbers):
        before = _filled(pieces[: index + 1], answers[:index])
        after = _filled(pieces[index + 1 :], answers[index + 1 :])
        gaps.append((number, Gap(before, answers[index], after, fillings[index][1])))
    return gaps


def _fillings(written: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The answers in a gap, and what is wrong in it."""
    right, *wrong = written.split("!")
    return tuple(one.strip() for one in right.split("|")), tuple(one.strip() for one in wrong)


def _said_twice(fillings: list[tuple[tuple[str, ...], tuple[str, ...]]]) -> str:
    """A filling that stands in its gap as right and as wrong, or is wrong twice; empty if none."""
    for right, wrong in fillings:
        known = {fold(one) for one in right}
        for one in wrong:
            if fold(one) in known:
                return one
            known.add(fold(one))
    return ""


def _numbers(written: list[str | None]) -> list[int]:
    """The gaps' numbers: those written into the text, the others the next free ones."""
    taken = {int(number) for number in written if number}
    free = (number for number in count(1) if number not in taken)
    return [int(number) if number else next(free) for number in written]


def _pieces(text: str, matches: list[re.Match[str]]) -> list[str]:
    """What stands before, between and after the gaps."""
    edges = [0, *(edge for match in matches for edge in match.span()), len(text)]
    return [text[edges[i] : edges[i + 1]] for i in range(0, len(edges), 2)]


def _filled(pieces: list[str], answers: list[tuple[str, ...]]) -> str:
    """Pieces with first answers between them."""
    fillings = [*(answer[0] for answer in answers), ""]
    return "".join(piece + filling for piece, filling in zip(pieces, fillings, strict=True))
