"""Asking: from a fact to a question, and from an answer to what it is worth."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, Protocol

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact, Kind
from quizapp.facts.folding import fold
from quizapp.facts.phrase import phrase
from quizapp.facts.values import Picture, Position
from quizapp.facts.vocabulary import Count, PropertySpec, ValueKind
from quizapp.questions.examiner import Examiner, examiner_of
from quizapp.questions.forms import (
    card,
    cause,
    choice,
    claim,
    cloze,
    date,
    derived,
    estimate,
    locate,
    match,
    number,
    odd_one_out,
    order,
    several,
    true_false,
    typed,
    which_source,
)
from quizapp.questions.lineup import Wishes
from quizapp.questions.naming import in_one_style
from quizapp.questions.onmap import marked
from quizapp.questions.pictured import pictured
from quizapp.questions.question import Given, Marked, Question, Refusal, Way
from quizapp.questions.reading import read_date
from quizapp.questions.request import Request
from quizapp.questions.terms import OF_PARTS, Direction, Form, Rung


class FormRules(Protocol):
    """What the module of a form offers.

    A pick is given by its option's key, an answer of several parts as their keys, all else as
    text.
    """

    @property
    def RUNGS(self) -> tuple[Rung, ...] | Mapping[Direction, tuple[Rung, ...]]:  # noqa: N802
        """The rungs that the form serves, where it matters by direction."""

    def prepare(self, examiner: Examiner, fact_id: str, direction: Direction) -> object | Refusal:
        """What its questions about a fact are made from, or why there is none."""

    def make(self, request: Request) -> Question | Refusal:
        """A question, or why there is none."""

    def grade(self, deck: Deck, question: Question, given: Any) -> Marked:
        """What an answer is worth: a text, or several where the form has several parts."""

    def ask_text(self, question: Question) -> str:
        """The question as plain text."""

    def read_answer(self, question: Question, text: str) -> Given | None:
        """What a line of plain text answers; empty for no answer, None if it answers nothing."""


#: The forms that can be asked, the easier first.
FORMS: Mapping[Form, FormRules] = {
    Form.CHOICE: choice,
    Form.TRUE_FALSE: true_false,
    Form.MATCH: match,
    Form.WHICH_SOURCE: which_source,
    Form.CLAIM: claim,
    Form.ODD_ONE_OUT: odd_one_out,
    Form.ORDER: order,
    Form.SEVERAL: several,
    Form.CAUSE: cause,
    Form.CLOZE: cloze,
    Form.ESTIMATE: estimate,
    Form.LOCATE: locate,
    Form.TYPED: typed,
    Form.DATE: date,
    Form.NUMBER: number,
    Form.DERIVED: derived,
    Form.CARD: card,
}
_HAS_ITS_OWN_FORMS = Refusal(
    "kind", phrase("Gaps in statements and plain cards have forms of their own.")
)
_NAMES_NO_SOURCE = Refusal("kind", phrase("No source is named with this value."))
#: A vocabulary has a hundred or so.
_PROPERTIES_KEPT = 500
#: What can be asked for a fact's value, by the kind of value.
_FORWARD: Mapping[ValueKind, frozenset[Form]] = {
    ValueKind.DATE: frozenset(
        {Form.CHOICE, Form.TRUE_FALSE, Form.MATCH, Form.ORDER, Form.CLOZE, Form.DATE, Form.DERIVED}
    ),
    ValueKind.NUMBER: frozenset(
        {Form.CHOICE, Form.TRUE_FALSE, Form.ESTIMATE, Form.NUMBER}
    ),
    ValueKind.TOPIC: frozenset(
        {
            Form.CHOICE, Form.TRUE_FALSE, Form.MATCH, Form.ODD_ONE_OUT, Form.SEVERAL, Form.CAUSE,
            Form.CLOZE, Form.TYPED,
        }
    ),
    ValueKind.TEXT: frozenset(
        {Form.CHOICE, Form.TRUE_FALSE, Form.MATCH, Form.ODD_ONE_OUT, Form.SEVERAL, Form.TYPED}
    ),
    ValueKind.NAME: frozenset({Form.CHOICE, Form.TRUE_FALSE, Form.MATCH, Form.TYPED}),
    ValueKind.WORD: frozenset({Form.CHOICE, Form.TRUE_FALSE, Form.CLAIM}),
    ValueKind.POSITION: frozenset({Form.LOCATE, Form.DERIVED}),
    ValueKind.GAP: frozenset({Form.CHOICE, Form.TRUE_FALSE, Form.CLOZE}),
    ValueKind.CARD: frozenset({Form.CARD}),
    ValueKind.PICTURE: frozenset(),
}  # fmt: skip
#: What can be asked for a fact's topic; of derived ones, what compares two facts.
_BACKWARD: Mapping[ValueKind, frozenset[Form]] = {
    ValueKind.DATE: frozenset({Form.CHOICE, Form.TYPED, Form.DERIVED}),
    ValueKind.NUMBER: frozenset({Form.CHOICE, Form.TYPED, Form.DERIVED}),
    ValueKind.TOPIC: frozenset(
        {Form.CHOICE, Form.TYPED, Form.ODD_ONE_OUT, Form.SEVERAL, Form.CAUSE}
    ),
    ValueKind.TEXT: frozenset({Form.CHOICE, Form.TYPED}),
    ValueKind.NAME: frozenset({Form.CHOICE, Form.TYPED}),
    ValueKind.WORD: frozenset({Form.CHOICE, Form.TYPED}),
    ValueKind.POSITION: frozenset({Form.CHOICE, Form.TYPED}),
    ValueKind.GAP: frozenset(),
    ValueKind.CARD: frozenset(),
    ValueKind.PICTURE: frozenset({Form.CHOICE, Form.TYPED}),
}
_BUILT_IN: Mapping[Kind, ValueKind] = {Kind.GAP: ValueKind.GAP, Kind.CARD: ValueKind.CARD}
#: Forms that a backward wording alone makes possible.
_BACKWARD_WORDED = frozenset({Form.CHOICE, Form.SEVERAL, Form.CAUSE})
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
    rested: Sequence[str] = (),
) -> Question | Refusal:
    """A question about a fact, the same on every machine; or why there is none.

    `confusions` are what was taken for the answer before, keys of options or texts: they come
    back among the options wherever they are proved wrong, the first before the others. `rested`
    are those that leave their place to others. A quiz to be shared is made without either.
    """
    examiner = examiner_of(deck)
    stopped = _unsuited(examiner, fact, form, direction)
    if stopped is not None:
        return stopped
    if rung not in _rungs(form, direction):
        return Refusal(
            "rung",
            phrase("The form {form} is not asked on the rung {rung}.", form=form, rung=rung.word),
        )
    wishes = Wishes(_all_meant(examiner, confusions), _all_meant(examiner, rested))
    request = Request(examiner, fact, form, rung, direction, seed, wishes)
    made = _with_sight(request, FORMS[form].make(request))
    return made if isinstance(made, Refusal) else in_one_style(examiner, made)


def _with_sight(request: Request, made: Question | Refusal) -> Question | Refusal:
    """A question that asks for a topic by where it lies, with the map that marks the place; or
    by what it looks like, with the picture."""
    if isinstance(made, Refusal) or request.direction is Direction.FORWARD:
        return made
    match request.fact.value:
        case Position() as place:
            return replace(made, on_map=marked(request, place, made.options).on_map)
        case Picture() as picture:
            return replace(made, pictured=pictured(request, picture))
    return made


def meant(deck: Deck, given: str) -> tuple[str, ...]:
    """The keys of options that an answer may stand for, itself among them."""
    return _all_meant(examiner_of(deck), (given,))


def _all_meant(examiner: Examiner, given: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for one in given for key in _meant(examiner, one)))


def _meant(examiner: Examiner, given: str) -> Iterator[str]:
    """The keys of options that an answer may stand for: itself, what it names, the date it is."""
    yield given
    yield from examiner.spelling.bearers(given)
    date = read_date(given, examiner.world.vocabulary)
    if date is not None:
        yield str(date)


def grade(deck: Deck, question: Question, given: Given) -> Marked:
    """What an answer is worth: an option's key, several of them, or what was typed.

    Empty means no answer.
    """
    if question.form in OF_PARTS:
        parts = (given,) if isinstance(given, str) else given
        answer: Given = tuple(parts) if any(parts) else ()
    else:
        answer = given if isinstance(given, str) else "".join(given[:1])
    return FORMS[question.form].grade(deck, question, answer)


_SOON_FOUND = frozenset(
    {Form.TYPED, Form.DATE, Form.NUMBER, Form.CLOZE, Form.CARD, Form.CLAIM, Form.WHICH_SOURCE}
)
"""Forms that need no other facts of the deck to be looked through."""
_LATE_FOUND = frozenset({Form.MATCH, Form.ORDER, Form.DERIVED, Form.ODD_ONE_OUT, Form.SEVERAL})
"""Forms that need several others, which must go with each other too."""


def ways(deck: Deck, fact: Fact, forms: Collection[Form] = ()) -> tuple[Way, ...]:
    """All ways in which the fact can be asked, or those of the forms that are named; the lower
    rung first. Each gives a question."""
    return prospects(deck, fact, forms)[0]


def possible_ways(deck: Deck, fact: Fact) -> tuple[Way, ...]:
    """The ways that suit the fact; whether one gives a question is known when it is asked, which
    for one question is much less work than `ways`. The lower rung first."""
    suited = _suited(examiner_of(deck), fact)
    possible = (Way(form, direction, _rungs(form, direction)) for form, direction in suited)
    return tuple(sorted(possible, key=lambda way: way.rungs))


def rungs_of(deck: Deck, fact: Fact) -> frozenset[Rung]:
    """The rungs of all ways in which the fact can be asked; of each only one way is found."""
    found: set[Rung] = set()
    examiner = examiner_of(deck)
    for form, direction in sorted(_suited(examiner, fact), key=_late_found):
        rungs = _rungs(form, direction)
        if not found.issuperset(rungs) and _is_given(examiner, fact, form, direction):
            found.update(rungs)
    return frozenset(found)


def can_be_asked(deck: Deck, fact: Fact) -> bool:
    """Whether there is any way to ask the fact; stops at the first, the quickest to find first."""
    examiner = examiner_of(deck)
    suited = sorted(_suited(examiner, fact), key=_late_found)
    return any(_is_given(examiner, fact, form, direction) for form, direction in suited)


def _is_given(examiner: Examiner, fact: Fact, form: Form, direction: Direction) -> bool:
    return not isinstance(FORMS[form].prepare(examiner, fact.id, direction), Refusal)


def _late_found(way: tuple[Form, Direction]) -> int:
    """How much of the deck is looked through to know whether a form can ask."""
    form, _direction = way
    return (form not in _SOON_FOUND) + (form in _LATE_FOUND)


def refusals(
    deck: Deck, fact: Fact, forms: Collection[Form] = ()
) -> tuple[tuple[Form, Direction, Refusal], ...]:
    """For each form and direction that would suit the fact and gives no question: why not."""
    return prospects(deck, fact, forms)[1]


def prospects(
    deck: Deck, fact: Fact, forms: Collection[Form] = ()
) -> tuple[tuple[Way, ...], tuple[tuple[Form, Direction, Refusal], ...]]:
    """What `ways` and `refusals` give, found together; of these forms only where any is named."""
    examiner = examiner_of(deck)
    can, cannot = [], []
    for form, direction in _suited(examiner, fact):
        if forms and form not in forms:
            continue
        prepared = FORMS[form].prepare(examiner, fact.id, direction)
        if isinstance(prepared, Refusal):
            cannot.append((form, direction, prepared))
        else:
            can.append(Way(form, direction, _rungs(form, direction)))
    return tuple(sorted(can, key=lambda way: way.rungs)), tuple(cannot)


def given_away(deck: Deck, question: Question, facts: Iterable[Fact]) -> frozenset[str]:
    """The ids of those facts that a question and its feedback give away (G34)."""
    return examiner_of(deck).giveaways.given_away(question, facts)


def confusable(deck: Deck, one: Fact, other: Fact) -> bool:
    """Whether two facts of a deck are easily taken for each other."""
    return examiner_of(deck).giveaways.confusable(one, other)


def ask_text(question: Question) -> str:
    """The question as plain text, for a terminal, a screen reader, paper."""
    return FORMS[question.form].ask_text(question)


def read_answer(question: Question, text: str) -> Given | None:
    """What a line of text answers; empty for "I don't know", None if it answers nothing."""
    return FORMS[question.form].read_answer(question, text)


# Which forms suit a fact


def _rungs(form: Form, direction: Direction) -> tuple[Rung, ...]:
    rungs = FORMS[form].RUNGS
    return rungs if isinstance(rungs, tuple) else rungs[direction]


def _suited(examiner: Examiner, fact: Fact) -> Iterator[tuple[Form, Direction]]:
    for form in FORMS:
        for direction in Direction:
            if _unsuited(examiner, fact, form, direction) is None:
                yield form, direction


def _unsuited(examiner: Examiner, fact: Fact, form: Form, direction: Direction) -> Refusal | None:
    """Why a form does not even apply to a fact, whatever the deck says besides."""
    if form not in FORMS:
        return Refusal("kind", phrase("The form {form} is not asked.", form=form))
    spec = examiner.world.spec(fact)
    if spec is None:
        return _unsuited_to_kind(fact, form, direction)
    if form is Form.WHICH_SOURCE:
        return _unsuited_to_sources(fact, spec)
    if form not in _forms_of(spec, direction):
        return _unsuited_to_property(spec.name, form)
    if not _is_worded(examiner, fact, spec, form, direction):
        return _unworded(spec, form, direction)
    return None


@lru_cache(maxsize=_PROPERTIES_KEPT * len(FORMS))
def _unsuited_to_property(name: str, form: Form) -> Refusal:
    """What most facts say to most forms; so it is made once."""
    why = phrase("The form {form} does not suit the property {property}.", form=form, property=name)
    return Refusal("kind", why)


def _unworded(spec: PropertySpec, form: Form, direction: Direction) -> Refusal:
    if direction is Direction.FORWARD:
        why = phrase(
            "The property {property} is not asked forward as {form}.",
            property=spec.name,
            form=form,
        )
    else:
        why = phrase(
            "The property {property} is not asked backward as {form}.",
            property=spec.name,
            form=form,
        )
    return Refusal("G39", why)


def _unsuited_to_sources(fact: Fact, spec: PropertySpec) -> Refusal | None:
    """The same for asking which source says so: of a list each may name what it will."""
    if not fact.says:
        return _NAMES_NO_SOURCE
    if spec.count is Count.MANY:
        return Refusal("kind", phrase("Of a list no source need name everything."))
    return None


def _unsuited_to_kind(fact: Fact, form: Form, direction: Direction) -> Refusal | None:
    """The same for a gap of a statement and for a plain card, which have no property."""
    kind = _BUILT_IN.get(fact.kind)
    if kind and direction is Direction.FORWARD and form in _FORWARD[kind]:
        return None
    return _HAS_ITS_OWN_FORMS


def _is_worded(
    examiner: Examiner, fact: Fact, spec: PropertySpec, form: Form, direction: Direction
) -> bool:
    """Whether there is a wording for a form: "Which of these" cannot stand without options."""
    if form is Form.MATCH:
        return bool(spec.pair)
    if direction is Direction.FORWARD:
        return form is not Form.ODD_ONE_OUT or bool(spec.outsider)
    back = examiner.wording.back_template(fact, spec)
    if form is Form.TYPED and isinstance(fact.value, Position) and fact.phrases.back:
        return fold(examiner.wording.phrase("which-of-these")) not in fold(back)
    if form is Form.TYPED:
        return any(slot in back for slot in _SLOTS_WITHOUT_OPTIONS)
    if form is Form.ODD_ONE_OUT:
        return bool(spec.odd)
    return bool(back) or form not in _BACKWARD_WORDED


def _forms_of(spec: PropertySpec, direction: Direction) -> frozenset[Form]:
    """The forms that a property's vocabulary and kind of value allow.

    A link from cause to effect is asked as one, not as any choice; a verdict stands under
    claims only.
    """
    fitting = (_FORWARD if direction is Direction.FORWARD else _BACKWARD)[spec.value]
    if spec.forms:
        return fitting.intersection(spec.forms)
    return fitting - {Form.CLAIM, Form.CHOICE if spec.causal else Form.CAUSE}
