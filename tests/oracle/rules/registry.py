"""The list of rules: a rule looks at one case and says a sentence for each thing wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.oracle.case import Case

Check = Callable[[Case], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule's id as in question-rules (`G1`) or format-notes (`c5`, `d4`), and its check."""

    id: str
    forms: tuple[str, ...]
    check: Check


REGISTERED: list[Rule] = []


def rule(rule_id: str, *forms: str) -> Callable[[Check], Check]:
    """Enters a check for questions of these forms; of all forms where none is named."""

    def enter(check: Check) -> Check:
        REGISTERED.append(Rule(rule_id, forms, check))
        return check

    return enter
