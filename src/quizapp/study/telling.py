"""A fact in words, as lists and pages show it outside a question."""

from __future__ import annotations

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.values import CardSides, Gap, Position
from quizapp.questions.examiner import examiner_of
from quizapp.questions.question import Account, Citation


def sentence_of(deck: Deck, fact: Fact) -> str:
    """The fact as a sentence, with whoever says so."""
    return examiner_of(deck).feedback.sentence(fact)


def value_of(deck: Deck, fact: Fact) -> str:
    """The fact's value as it stands alone; the answer of a gap, the back of a plain card."""
    match fact.value:
        case Gap(answers=answers):
            return answers[0]
        case CardSides(back=back):
            return back
        case Position():
            return examiner_of(deck).wording.value_in_sentence(fact.value)
    return examiner_of(deck).wording.value_alone(fact.value)


def lead_of(deck: Deck, fact: Fact) -> str:
    """What stands before the value: "The Seishin landing ended"; else the whole sentence.

    A gap is its statement with a blank, a plain card its front.
    """
    examiner = examiner_of(deck)
    match fact.value:
        case Gap():
            blank = examiner.wording.phrase("blank")
            return examiner.wording.statement(fact.value, blank, ())
        case CardSides(front=front):
            return front
    spec = examiner.world.spec(fact)
    before = examiner.wording.before_value(fact, spec) if spec else ""
    return before.removesuffix(".") or sentence_of(deck, fact)


def accounts_of(deck: Deck, fact: Fact) -> tuple[Account, ...]:
    """All positions on a disputed fact, its own first; none where sources agree."""
    return examiner_of(deck).feedback.accounts(fact)


def citations_of(deck: Deck, fact: Fact) -> tuple[Citation, ...]:
    """Where the fact comes from, whoever says so first; then who says otherwise."""
    feedback = examiner_of(deck).feedback
    every = (fact, *feedback.rivals(fact))
    return tuple(dict.fromkeys(one for said in every for one in feedback.citations(said)))


def other_names_of(deck: Deck, fact: Fact) -> tuple[str, ...]:
    """The other names and scripts of what the fact is about."""
    return examiner_of(deck).world.second_line(fact.topic)
