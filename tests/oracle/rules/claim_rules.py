"""Claims and verdicts: quoted, with who claims it; the reason told after the answer (G1, G30)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.oracle.case import Case
from tests.oracle.folding import squash
from tests.oracle.knowledge import Ref
from tests.oracle.rules.registry import rule
from tests.oracle.vocabulary import VERDICTS

_QUOTED = re.compile('“([^”]+)”|"([^"]+)"|‘([^’]+)’')


@rule("G1", "claim")
def the_options_are_verdicts(case: Case) -> Iterator[str]:
    """Format-notes b: a claim is supported, oversimplified, contested or wrong as worded."""
    for option in case.asked.options:
        if option.text not in VERDICTS:
            yield f"{option.text!r} is no verdict"
    if case.target.prop != "verdict":
        yield f"the verdict on {case.target.prop} is asked"


@rule("G39", "claim")
def the_claim_is_quoted(case: Case) -> Iterator[str]:
    """Format-notes c12: the stem quotes the claim's text."""
    quoted = {squash(part) for match in _QUOTED.findall(case.asked.prompt) for part in match}
    text = squash(case.deck.topics[case.target.topic].fields.get("text", ""))
    if text not in quoted:
        yield f"the stem does not quote {text!r}"
    for row in case.asked.rows:
        if row.key != case.target.topic or squash(row.text) != text:
            yield f"another claim is shown: {row.text!r}"


@rule("G30", "claim")
def the_claim_has_its_owner(case: Case) -> Iterator[str]:
    """G30: who claims it stands in the stem, where the deck knows."""
    owners = [
        c.value.id for c in case.deck.held(case.target.topic, "by") if isinstance(c.value, Ref)
    ]
    prompt = case.asked.prompt
    if owners and not any(case.mentions(owner, prompt) for owner in owners):
        yield f"the stem names none of {owners}, who claim it"


@rule("G45", "claim")
def the_reason_is_told(case: Case) -> Iterator[str]:
    """G45: why the verdict is what it is, where the author says so."""
    reason = case.deck.topics[case.target.topic].fields.get("why", "")
    told = f"{case.asked.explanation} {case.asked.why}"
    if squash(reason) not in squash(told):
        yield f"the reason is not told: {reason!r}"
