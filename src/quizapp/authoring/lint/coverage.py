"""Facts that give no question, or one form only; and the cheapest thing that would change it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizapp.authoring.lint.finding import Finding, about_fact
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact, Kind
from quizapp.facts.phrase import phrase
from quizapp.facts.vocabulary import ValueKind
from quizapp.questions.asking import prospects
from quizapp.questions.question import Refusal, Way
from quizapp.questions.terms import Direction, Form

#: Refusals that an author overcomes with one more line, the cheaper before the dearer.
_CHEAPEST = (
    "G3", "G6", "G11", "G13", "G5", "learn", "when", "G22", "wording", "G1", "G30", "G7", "G17",
    "G20", "G16", "G31", "G43",
)  # fmt: skip
_NOTHING_HELPS = phrase("Say it as a statement with a gap, or leave it as something to read.")
_ONE_FORM_VALUES = frozenset({ValueKind.POSITION, ValueKind.WORD})


def lint_coverage(
    deck: Deck,
    fact: Fact,
    found: Sequence[Way],
    refused: Sequence[tuple[Form, Direction, Refusal]],
) -> Iterator[Finding]:
    """Whether a fact can be asked, and in more than one form."""
    forms = {way.form for way in found}
    if not forms:
        why = _cheapest(refused)
        reason = why.why if why else phrase("it has no wording and no options.")
        what = phrase("{fact} gives no question: {reason}", fact=_named(deck, fact), reason=reason)
        yield about_fact("no-form", fact, what, (why.cheapest if why else "") or _NOTHING_HELPS)
    elif len(forms) == 1 and not _needs_one_form(deck, fact):
        why = _cheapest(refused)
        if why and why.cheapest:
            what = phrase(
                "{fact} is asked as {form} only: {why}",
                fact=_named(deck, fact),
                form=next(iter(forms)),
                why=why.why,
            )
            yield about_fact("one-form", fact, what, why.cheapest)


def lint_lost_gaps(deck: Deck) -> Iterator[Finding]:
    """The gaps of statements that give no question. Soon found, so that they are told at once: the
    fault is in the sentence itself."""
    for fact in deck.askable:
        if fact.kind is Kind.GAP:
            found, refused = prospects(deck, fact)
            yield from lint_coverage(deck, fact, found, refused) if not found else ()


def _needs_one_form(deck: Deck, fact: Fact) -> bool:
    """Whether it is asked in one form by its kind: a plain card, a place, a verdict."""
    if fact.kind is Kind.GAP:
        return False
    return fact.kind is Kind.CARD or deck.spec_of(fact).value in _ONE_FORM_VALUES


def _named(deck: Deck, fact: Fact) -> str:
    label = deck.topics[fact.topic].label
    return phrase("“{property}” of “{label}”", property=fact.property_name, label=label)


def _cheapest(refused: Sequence[tuple[Form, Direction, Refusal]]) -> Refusal | None:
    """The refusal that is overcome most cheaply; one that an author can do nothing about last."""
    reasons = [why for _, _, why in refused]
    return min(reasons, key=_cost, default=None)


def _cost(why: Refusal) -> int:
    known = why.cheapest and why.rule in _CHEAPEST
    return _CHEAPEST.index(why.rule) if known else len(_CHEAPEST) + (not why.cheapest)
