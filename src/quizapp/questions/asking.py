"""Asking: from a fact to a question, and from an answer to what it is worth."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.vocabulary import PropertySpec, ValueKind
from quizapp.questions.examiner import Examiner, examiner_of
from quizapp.questions.forms import choice, date, number, true_false, typed, which_source
from quizapp.questions.question import Marked, Question, Refusal, Way
from quizapp.questions.request import Request
from quizapp.questions.terms import Direction, Form, Rung


class FormRules(Protocol):
    """What the module of a form offers. A pick is given by its option's key, all else as text."""

    @property
    def RUNGS(self) -> tuple[Rung, ...]:  # noqa: N802  # a constant of the module
        """The rungs that the form serves."""

    def prepare(self, examiner: Examiner, fact_id: str, direction: Direction) -> object | Refusal:
        """What its questions about a fact are made from, or why there is none."""

    def make(self, request: Request) -> Question | Refusal:
        """A question, or why there is none."""

    def grade(self, deck: Deck, question: Question, given: str) -> Marked:
        """What an answer is worth."""

    def ask_text(self, question: Question) -> str:
        """The question as plain text."""

    def read_answer(self, question: Question, text: str) -> str | None:
        """What a line of plain text answers; empty for no answer, None if it answers nothing."""


#: The forms that can be asked, the easier first.
FORMS: Mapping[Form, FormRules] = {
    Form.CHOICE: choice,
    Form.TRUE_FALSE: true_false,
    Form.WHICH_SOURCE: which_source,
    Form.TYPED: typed,
    Form.DATE: date,
    Form.NUMBER: number,
}
_SUITS: Mapping[ValueKind, frozenset[Form]] = {
    ValueKind.DATE: frozenset({Form.CHOICE, Form.TRUE_FALSE, Form.DATE}),
    ValueKind.NUMBER: frozenset({Form.CHOICE, Form.TRUE_FALSE, Form.NUMBER}),
    ValueKind.TOPIC: frozenset({Form.CHOICE, Form.TRUE_FALSE, Form.TYPED}),
    ValueKind.TEXT: frozenset({Form.CHOICE, Form.TRUE_FALSE, Form.TYPED}),
    ValueKind.NAME: frozenset({Form.CHOICE, Form.TYPED}),
    ValueKind.WORD: frozenset({Form.CHOICE, Form.TRUE_FALSE}),
    ValueKind.POSITION: frozenset(),
    ValueKind.GAP: frozenset(),
    ValueKind.CARD: frozenset(),
}
#: Forms that take a topic; backward, every fact is asked for its topic.
_TOPIC_FORMS = frozenset({Form.CHOICE, Form.TYPED})
#: What a backward template holds that can be typed as well as picked.
_SLOTS_WITHOUT_OPTIONS = ("<which>", "<which-noun>", "<who>")


def ask(
    deck: Deck,
    fact: Fact,
    form: Form,
    rung: Rung,
    direction: Direction,
    seed: int,
    confusions: Sequence[str] = (),
) -> Question | Refusal:
    """A question about a fact, the same on every machine; or why there is none.

    `confusions` are the keys of options taken for the answer before: they come back on the
    discriminate rung. A quiz to be shared is made without them.
    """
    examiner = examiner_of(deck)
    stopped = _unsuited(examiner, fact, form, direction)
    if stopped is not None:
        return stopped
    if rung not in FORMS[form].RUNGS:
        return Refusal("rung", f"The form {form} is not asked on the rung {rung.word}.")
    return FORMS[form].make(Request(examiner, fact, form, rung, direction, seed, tuple(confusions)))


def grade(deck: Deck, question: Question, given: str | tuple[str, ...]) -> Marked:
    """What an answer is worth: an option's key, or what was typed; empty means no answer."""
    text = given if isinstance(given, str) else "".join(given[:1])
    return FORMS[question.form].grade(deck, question, text)


def ways(deck: Deck, fact: Fact) -> tuple[Way, ...]:
    """All ways in which the fact can be asked, the lower rung first. Each gives a question."""
    examiner = examiner_of(deck)
    found = (
        Way(form, direction, FORMS[form].RUNGS)
        for form, direction in _suited(examiner, fact)
        if not isinstance(FORMS[form].prepare(examiner, fact.id, direction), Refusal)
    )
    return tuple(sorted(found, key=lambda way: way.rungs))


def refusals(deck: Deck, fact: Fact) -> tuple[tuple[Form, Direction, Refusal], ...]:
    """For each form and direction that would suit the fact and gives no question: why not."""
    examiner = examiner_of(deck)
    found = (
        (form, direction, FORMS[form].prepare(examiner, fact.id, direction))
        for form, direction in _suited(examiner, fact)
    )
    return tuple((form, way, why) for form, way, why in found if isinstance(why, Refusal))


def ask_text(question: Question) -> str:
    """The question as plain text, for a terminal, a screen reader, paper."""
    return FORMS[question.form].ask_text(question)


def read_answer(question: Question, text: str) -> str | None:
    """What a line of text answers; empty for "I don't know", None if it answers nothing."""
    return FORMS[question.form].read_answer(question, text)


# Which forms suit a fact


def _suited(examiner: Examiner, fact: Fact) -> Iterator[tuple[Form, Direction]]:
    for form in FORMS:
        for direction in Direction:
            if _unsuited(examiner, fact, form, direction) is None:
                yield form, direction


def _unsuited(examiner: Examiner, fact: Fact, form: Form, direction: Direction) -> Refusal | None:
    """Why a form does not even apply to a fact, whatever the deck says besides."""
    spec = examiner.world.spec(fact)
    if spec is None:
        return Refusal("kind", "Gaps in statements and plain cards have forms of their own.")
    if form not in FORMS:
        return Refusal("kind", f"The form {form} is not asked.")
    if direction is Direction.BACKWARD and not _goes_backward(form, fact.phrases.back or spec.back):
        return Refusal("G39", f"The property {spec.name} is not asked backward as {form}.")
    if form is Form.WHICH_SOURCE:
        return None if fact.says else Refusal("kind", "No source is named with this value.")
    if form in _forms_of(spec, direction):
        return None
    return Refusal("kind", f"The form {form} does not suit the property {spec.name}.")


def _goes_backward(form: Form, template: str) -> bool:
    """Whether a backward template suits a form: "Which of these" cannot stand without options."""
    if form is Form.TYPED:
        return any(slot in template for slot in _SLOTS_WITHOUT_OPTIONS)
    return form is Form.CHOICE and bool(template)


def _forms_of(spec: PropertySpec, direction: Direction) -> frozenset[Form]:
    """The forms that a property's vocabulary and kind of value allow."""
    fitting = _SUITS[spec.value] if direction is Direction.FORWARD else _TOPIC_FORMS
    return fitting.intersection(spec.forms) if spec.forms else fitting
