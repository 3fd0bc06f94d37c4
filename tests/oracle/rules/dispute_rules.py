"""Disputes and neutrality: who says so, who else speaks, weak sources named (G30, G31, G33)."""

from __future__ import annotations

from collections.abc import Iterator

from tests.oracle import days
from tests.oracle.amounts import Amount, could_agree, share_apart
from tests.oracle.case import LISTING, PICKING, WRITING, Case
from tests.oracle.days import When
from tests.oracle.english import amounts_in, dates_in
from tests.oracle.folding import squash
from tests.oracle.knowledge import Claim, Deck, Look, Ref, Text, Value
from tests.oracle.positions import Where
from tests.oracle.rules.measure_rules import CITED_SHARE
from tests.oracle.rules.registry import rule

_ASKING = (*PICKING, *LISTING, *WRITING, "true-false", "derived")


@rule("G30", *_ASKING)
def a_disputed_fact_names_its_source(case: Case) -> Iterator[str]:
    """G30: what somebody says is asked as what that one says."""
    if case.target.says and not case.voice:
        yield f"the stem does not name {' or '.join(case.target.says)}, who says so"


@rule("G30", *_ASKING)
def a_plain_fact_beside_claims_is_no_plain_fact(case: Case) -> Iterator[str]:
    """G30, c11: an unattributed value beside attributed ones is not asked as settled."""
    if case.claim is None or case.claim.says:
        return
    voices = {
        voice
        for claim in case.positions
        if (not case.claim.counts or claim.counts == case.claim.counts) and _single(case)
        for voice in claim.says
    }
    if voices and not any(case.mentions(voice, case.asked.prompt) for voice in voices):
        yield f"{sorted(voices)} also speak on it, and the stem names nobody"


def _single(case: Case) -> bool:
    return case.deck.property_of(case.target.topic, case.target.prop).count != "many"


@rule("G30")
def feedback_lists_the_other_positions(case: Case) -> Iterator[str]:
    """G30: explanation or feedback says what the other sources say."""
    if case.claim is None or not case.claim.says:
        return
    accounts = (f"{told.voice}: {told.value}" for told in case.asked.accounts)
    shown = (case.asked.explanation, case.asked.why, *case.asked.feedback.values(), *accounts)
    told = " ".join(shown)
    for other in case.positions:
        if (
            other is case.claim
            or not other.says
            or same_value(case.deck, other.value, case.claim.value)
        ):
            continue
        if not any(case.mentions(voice, told) for voice in other.says) and not _told(other, told):
            yield f"{' and '.join(other.says)} say {other.raw!r}, and nothing shown tells so"


def _told(claim: Claim, text: str) -> bool:
    match claim.value:
        case When() as when:
            return any(set(found.when.spans) & set(when.spans) for found in dates_in(text))
        case Amount() as number:
            return any(number.low in (told.low, told.high) for told in amounts_in(text))
        case Text(text=words) | Look(text=words):
            return squash(words) in squash(text)
        case Where() as where:
            return where.is_told_in(text)
        case Ref():
            return False


def same_value(deck: Deck, one: Value, other: Value) -> bool:
    """Whether two claims say the same, so far as a learner could tell."""
    match one, other:
        case When() as a, When() as b:
            return days.could_agree(a, b, deck.zones)
        case Amount() as a, Amount() as b:
            return could_agree(a, b)
        case Text(text=a), Text(text=b):
            return squash(a) == squash(b)
    return one == other


@rule("G31", "which-source")
def every_source_on_offer_speaks(case: Case) -> Iterator[str]:
    """G31: each source on offer says something on the matter."""
    for option in case.judged:
        if not (isinstance(option.value, Ref) and _claims_of(case, option.value.id)):
            yield f"{option.shown.text!r} does not speak on the matter"


def _same_words(deck: Deck, one: Value, other: Value) -> bool:
    """As `same_value`, but who says `more than 5000` does not say `more than 6500`."""
    if isinstance(one, Amount) and isinstance(other, Amount) and one.bound and other.bound:
        return (one.bound, one.low, one.high) == (other.bound, other.low, other.high)
    return same_value(deck, one, other)


@rule("G31", "which-source")
def one_source_of_the_deck_says_it(case: Case) -> Iterator[str]:
    """G31: exactly one source makes this claim in the deck, and it is the answer."""
    speakers = {
        voice
        for claim in case.positions
        if _same_words(case.deck, claim.value, case.target.value)
        for voice in claim.says
    }
    if len(speakers) != 1:
        yield f"{len(speakers)} sources say it: {sorted(speakers)}"
    for option in case.judged:
        right = isinstance(option.value, Ref) and option.value.id in speakers
        if right != option.is_key:
            yield f"{option.shown.text!r} {'says' if right else 'does not say'} it"
    if not any(option.is_key for option in case.judged):
        yield f"no option bears the answer {case.asked.answer!r}"


@rule("G31", "which-source")
def what_the_sources_say_is_told_apart(case: Case) -> Iterator[str]:
    """G31, G17: cited numbers of two sources on offer lie at least 5 % apart."""
    asked = case.target.value
    for option in case.distractors:
        if not isinstance(option.value, Ref) or not isinstance(asked, Amount):
            continue
        for claim in _claims_of(case, option.value.id):
            if isinstance(claim.value, Amount) and share_apart(asked, claim.value) < CITED_SHARE:
                yield f"{option.shown.text!r} gives {claim.raw}, too near to {asked.text}"


@rule("G31", "which-source")
def the_stem_says_which_claim(case: Case) -> Iterator[str]:
    """G31: the stem gives the value whose source is asked for."""
    if case.claim is not None and not _is_told(case, case.claim, case.asked.prompt):
        yield f"the stem does not give {case.claim.raw!r}"


def _claims_of(case: Case, source: str) -> list[Claim]:
    return [claim for claim in case.positions if source in claim.says]


@rule("G33")
def a_weak_source_is_named(case: Case) -> Iterator[str]:
    """G33: what rests on weak sources alone is told as their claim (blocking in shipped decks)."""
    if case.asked.form == "which-source":
        return
    asked = case.asked
    shown = [option.text for option in (*asked.options, *asked.rows)]
    told = " ".join((asked.prompt, asked.explanation, *shown))
    for target in case.targets:
        known = [case.deck.topics[key] for key in target.cites if key in case.deck.topics]
        weak = known and all(source.weak for source in known)
        if weak and not any(case.mentions(source.id, told) for source in known):
            yield f"{target.id} rests on {[s.id for s in known]} alone, and nothing says so"


@rule("G30")
def the_accounts_are_those_of_the_deck(case: Case) -> Iterator[str]:
    """G30: positions set side by side are what the deck's sources say, each by its own voice; and
    none that the deck holds is left out."""
    for account in case.asked.accounts:
        if not _is_said(case, account.source, account.value):
            yield f"{account.source} does not say {account.value!r}"
        if not case.mentions(account.source, account.voice):
            yield f"{account.voice!r} is no name of {account.source}"
    told = {account.source for account in case.asked.accounts}
    for claim in case.positions:
        if told and claim.says and not told & set(claim.says):
            yield f"{' and '.join(claim.says)} say {claim.raw!r}, and no account tells it"


def _is_said(case: Case, source: str, text: str) -> bool:
    """Whether a source says what an account lays in its mouth."""
    statement = case.target.statement
    if statement is not None and source in statement.says:
        return squash(statement.whole) == squash(text)
    return any(_is_told(case, claim, text) for claim in case.positions if source in claim.says)


def _is_told(case: Case, claim: Claim, text: str) -> bool:
    if isinstance(claim.value, Ref):
        return case.mentions(claim.value.id, text)
    return _told(claim, text)
