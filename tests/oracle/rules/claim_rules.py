"""Claims and verdicts: told in the deck's words, with who claims it; the reason told afterwards
(G1, G30, G45)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.oracle.case import Case, label_of
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
def the_claim_is_told_and_not_quoted(case: Case) -> Iterator[str]:
    """Format-notes c12: the stem tells the claim, and feigns no quotation: the words are the
    deck's."""
    quoted = {squash(part) for match in _QUOTED.findall(case.asked.prompt) for part in match}
    text = squash(case.deck.topics[case.target.topic].fields.get("text", ""))
    if text not in squash(case.asked.prompt):
        yield f"the stem does not tell {text!r}"
    if text in quoted:
        yield f"the stem quotes {text!r}, which nobody wrote so"
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


@rule("G45", "claim")
def the_text_that_is_judged_is_shown(case: Case) -> Iterator[str]:
    """G45: the text that makes the claim stands among the sources."""
    shown = {source.key for source in case.asked.sources}
    for claim in case.deck.held(case.target.topic, "by"):
        if claim.cites and not shown & set(claim.cites):
            yield f"none of {claim.cites} is shown"


@rule("G45", "choice", "true-false", "typed", "match")
def the_verdict_stands_beside_who_claims_it(case: Case) -> Iterator[str]:
    """G45: nobody is handed a claim that does not hold without hearing so."""
    if case.target.prop not in ("by", "in") or case.deck.root(case.target.topic) != "claim":
        return
    told = squash(f"{case.asked.explanation} {case.asked.why}")
    for verdict in case.deck.held(case.target.topic, "verdict"):
        word = label_of(verdict.value, case.deck)
        if word != "supported" and not (squash(word) in told and squash(verdict.why) in told):
            yield f"the verdict is not told: {word}, {verdict.why!r}"
