"""Odd one out: all options but one share what the question names."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quizapp.facts.phrase import phrase
from quizapp.questions.examiner import Examiner
from quizapp.questions.forms.choice import wrong_option
from quizapp.questions.forms.several import member_option
from quizapp.questions.lineup import Candidate
from quizapp.questions.matter import Matter
from quizapp.questions.picking import grade_pick, read_pick, text_of_pick
from quizapp.questions.question import Question, Refusal
from quizapp.questions.request import Request
from quizapp.questions.sharing import Company, Member
from quizapp.questions.terms import Direction, Rung

RUNGS = (Rung.DISCRIMINATE,)
#: So many share the property, the target among them; two where there are no more.
_MOST_SHARING = 3

grade = grade_pick
ask_text = text_of_pick
read_answer = read_pick


@dataclass(frozen=True, slots=True)
class Prepared:
    """What every such question is made from: who shares, and the keys of what may be odd."""

    company: Company
    template: str
    odd: frozenset[str]


def prepare(examiner: Examiner, fact_id: str, direction: Direction) -> Prepared | Refusal:
    """What every such question about the fact is made from, or why there is none."""
    return examiner.once(_prepare, fact_id, direction)


def _prepare(examiner: Examiner, fact_id: str, direction: Direction) -> Prepared | Refusal:
    company = examiner.company(fact_id, direction)
    if isinstance(company, Refusal):
        return company
    matter = company.matter
    template = matter.spec.outsider if matter.is_forward else matter.spec.odd
    stopped = _other_words(examiner, matter, template)
    if stopped is not None:
        return stopped
    if not company.members:
        return Refusal(
            "G11", phrase("No other answer shares this."), _more_sharing(examiner, matter)
        )
    odd = frozenset(c.key for c in company.field.pool if _may_be_odd(company, c))
    return Prepared(company, template, odd) if odd else _none_odd(company)


def _other_words(examiner: Examiner, matter: Matter, template: str) -> Refusal | None:
    """An author's own wording, of which nobody knows the opposite; or another time in the stem."""
    phrases = matter.fact.phrases
    if phrases.say or (phrases.ask if matter.is_forward else phrases.back):
        return Refusal("wording", phrase("What is said in the author's own words has no opposite."))
    if examiner.wording.time_said(matter.fact, matter.spec, template)[1] != matter.asked.period:
        why = phrase("The stem does not say the time that the plain question says.")
        if matter.is_forward:
            return Refusal("when", why, phrase("Add <when> to the wording in outsider:."))
        return Refusal("when", why, phrase("Add <when> to the wording in odd:."))
    return None


def _more_sharing(examiner: Examiner, matter: Matter) -> str:
    if matter.is_forward:
        return phrase("Add another value to {property}:.", property=matter.spec.name)
    return phrase(
        "Give “{value}” as {property}: to another topic.",
        value=examiner.wording.value_alone(matter.fact.value),
        property=matter.spec.name,
    )


def _may_be_odd(company: Company, candidate: Candidate) -> bool:
    """Whether side, region and kind do not tell it (G13), and it may stand beside two others."""
    apart, value = company.field.apart, candidate.value
    is_alike = company.split_of(value) == company.target.split
    if not is_alike or not apart(value, company.target.value):
        return False
    return any(apart(value, member.value) for member in company.members)


def _none_odd(company: Company) -> Refusal:
    if company.field.pool:
        why = phrase("The odd one would stand alone by its side, its region or its kind.")
        return Refusal("G13", why, phrase("Add a not: value that shares them with the others."))
    why = phrase("Nothing is proved not to share this.")
    return Refusal("G3", why, phrase("Add a not: value, or write all: if the list is whole."))


def make(request: Request) -> Question | Refusal:
    """The question, or why there is none."""
    prepared = prepare(request.examiner, request.fact.id, request.direction)
    if isinstance(prepared, Refusal):
        return prepared
    matter = prepared.company.matter
    odd = _odd(request, prepared)
    sharing = _sharing(request, prepared.company, odd)
    options = [
        wrong_option(request, matter, odd),
        *(member_option(request, matter, member) for member in sharing),
    ]
    question = request.question(
        request.examiner.stem(matter, prepared.template),
        options[0].key,
        options[0].text,
        options=tuple(request.draw("order").shuffled(options)),
    )
    facts = tuple(member.fact.id for member in sharing)
    about = f"{options[0].text}: {options[0].about} " if options[0].about else ""
    why = f"{about}{question.explanation}"
    negation = request.examiner.wording.phrase("negation")
    return replace(question, facts=facts, stress=negation, explanation=why)


def _odd(request: Request, prepared: Prepared) -> Candidate:
    field, draw = prepared.company.field, request.draw("odd")
    order = field.ordered(request.rung, draw, request.wishes)
    return next(candidate for candidate in order if candidate.key in prepared.odd)


def _sharing(request: Request, company: Company, odd: Candidate) -> list[Member]:
    """The target and one or two others, none of which may be the same thing as another."""
    chosen = [company.target]
    for member in request.draw("sharing").shuffled(company.members):
        if len(chosen) == _MOST_SHARING:
            break
        if company.are_apart(member.value, [odd.value, *(other.value for other in chosen)]):
            chosen.append(member)
    return chosen
