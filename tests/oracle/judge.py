"""The verdict on questions: which rules each one breaks, in sentences."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from tests.oracle.asked import MalformedQuestionError, Question, parse_question
from tests.oracle.case import Case
from tests.oracle.knowledge import Deck
from tests.oracle.rules import REGISTERED, Rule
from tests.oracle.targets import resolve


@dataclass(frozen=True, slots=True)
class Violation:
    """A broken rule, by its id and the name of the check, and what breaks it."""

    rule: str
    check: str
    sentence: str
    fact: str
    prompt: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.sentence}\n    {self.fact}\n    {self.prompt}"


def judge(deck: Deck, asked: Question) -> list[Violation]:
    """All rules that one question breaks; an empty list for a sound question."""
    fact = asked.facts[0] if asked.facts else "no fact"
    unknown = [name for name in asked.facts if resolve(deck, name) is None]
    if unknown or not asked.facts:
        return [
            Violation("fact", "fact", f"no such fact in the deck: {unknown}", fact, asked.prompt)
        ]
    target = resolve(deck, asked.facts[0])
    assert target is not None
    case = Case(deck, asked, target)
    return [
        Violation(rule.id, rule.check.__name__, sentence, fact, asked.prompt)
        for rule in _rules_for(asked.form)
        for sentence in rule.check(case)
    ]


@cache
def _rules_for(form: str) -> tuple[Rule, ...]:
    return tuple(rule for rule in REGISTERED if not rule.forms or form in rule.forms)


def judge_lines(deck: Deck, lines: Iterable[str]) -> list[Violation]:
    """All violations of the questions on these JSON lines, malformed lines among them."""
    found: list[Violation] = []
    for line in lines:
        try:
            found += judge(deck, parse_question(line))
        except MalformedQuestionError as error:
            found.append(Violation("json", "json", str(error), "no fact", line[:200]))
    return found
