"""Several answers: some of the options are right, and every one of them is to be marked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.phrase import phrase
from quizapp.facts.values import Value
from quizapp.facts.vocabulary import Count
from quizapp.questions.examiner import Examiner, examiner_of
from quizapp.questions.forms.choice import wrong_option
from quizapp.questions.lineup import FEWEST, MOST, PLAUSIBLE, Candidate
from quizapp.questions.matter import Matter
from quizapp.questions.parts import read_letters
from quizapp.questions.picking import text_of_pick
from quizapp.questions.question import FULL_CREDIT, NEARLY_CREDIT, Marked, Option, Question, Refusal
from quizapp.questions.request import Request
from quizapp.questions.sharing import Company, Member, Split
from quizapp.questions.terms import Direction, Grade, Rung

RUNGS = (Rung.DISCRIMINATE,)
#: With two or three wrong options that makes four to seven in all.
_FEWEST_RIGHT, _MOST_RIGHT = 2, 4


@dataclass(frozen=True, slots=True)
class Sorted:
    """The options of one question: those to be marked, the target first, and the others."""

    right: tuple[Member, ...]
    wrong: tuple[Candidate, ...]

    @property
    def is_enough(self) -> bool:
        """Whether there are two of either."""
        return len(self.right) >= _FEWEST_RIGHT and len(self.wrong) >= FEWEST


@dataclass(frozen=True, slots=True)
class Prepared:
    """What every such question is made from; `sure` can be asked whatever is drawn."""

    company: Company
    sure: Sorted


def prepare(examiner: Examiner, fact_id: str, direction: Direction) -> Prepared | Refusal:
    """What every such question about the fact is made from, or why there is none."""
    return examiner.once(_prepare, fact_id, direction)


def _prepare(examiner: Examiner, fact_id: str, direction: Direction) -> Prepared | Refusal:
    company = examiner.company(fact_id, direction)
    if isinstance(company, Refusal):
        return company
    stopped = _open_list(examiner, company.matter)
    if stopped is not None:
        return stopped
    if not company.members:
        why = phrase("Fewer than two right answers can stand beside each other.")
        return Refusal("G11", why, phrase("It can be asked as a choice."))
    sure = _sure(company)
    return Prepared(company, sure) if sure else _too_few_wrong(company)


def _open_list(examiner: Examiner, matter: Matter) -> Refusal | None:
    """A list that the author does not vouch for: what is not in it may be right too (G3)."""
    if matter.is_forward:
        if matter.spec.count != Count.MANY:
            return Refusal("kind", phrase("There is one value only."))
        if matter.topic.entries[matter.spec.name].complete:
            return None
        why = phrase("The list is open, so it may have more right answers than are known.")
        return Refusal("G3", why, phrase("Write all: if the list is whole."))
    whole = examiner.deck.topics[str(matter.fact.value)]
    inverse = matter.spec.inverse
    if inverse and inverse in whole.complete_inverses:
        return None
    why = phrase(
        "Nobody says that all are known which have “{topic}” as their value.", topic=whole.label
    )
    if not inverse:
        return Refusal("G3", why)
    return Refusal(
        "G3",
        why,
        phrase("Write complete: [{inverse}] for “{topic}”.", inverse=inverse, topic=whole.label),
    )


def _too_few_wrong(company: Company) -> Refusal:
    if len(company.field.pool) >= FEWEST:
        why = phrase("Side or region would part what is right from what is wrong.")
        return Refusal("G13", why, phrase("Add a not: value that shares them with the answer."))
    why = phrase("Fewer than two other answers are proved wrong.")
    return Refusal(
        "G11", why, phrase("Add two not: values, or two more topics of the answer's kind.")
    )


# Choosing the options


class _Sorting:
    """Right and wrong options as they are found, one right one after the other."""

    def __init__(self, company: Company, order: Sequence[Candidate], most_wrong: int) -> None:
        self._company = company
        self._order = order
        self._most_wrong = most_wrong
        self._right: list[Member] = []
        self._wrong: list[Candidate] = []
        self._taken: list[Value] = []
        self._splits: set[Split] = set()

    def take(self, members: Iterable[Member], most: int) -> Sorted:
        """The target and up to so many right ones in all, then wrong ones up to their number."""
        if self._has_taken(self._company.target):
            for member in members:
                if len(self._right) == most:
                    break
                self._has_taken(member)
            self._fill()
        return Sorted(tuple(self._right), tuple(self._wrong))

    def _has_taken(self, member: Member) -> bool:
        """Add a right one, if something wrong of its own side and region stands beside it (G13)."""
        if not self._is_free(member.value):
            return False
        if member.split not in self._splits:
            beside = self._companion(member)
            if beside is None or len(self._wrong) == self._most_wrong:
                return False
            self._add_wrong(beside)
        self._right.append(member)
        self._taken.append(member.value)
        return True

    def _companion(self, member: Member) -> Candidate | None:
        split_of, apart = self._company.split_of, self._company.field.apart
        for candidate in self._order:
            value = candidate.value
            is_alike = split_of(value) == member.split and apart(value, member.value)
            if is_alike and self._is_free(value):
                return candidate
        return None

    def _add_wrong(self, candidate: Candidate) -> None:
        self._wrong.append(candidate)
        self._taken.append(candidate.value)
        self._splits.add(self._company.split_of(candidate.value))

    def _fill(self) -> None:
        """More wrong ones; beyond two only what is hard to tell from the answer (G11)."""
        for candidate in self._order:
            if len(self._wrong) == self._most_wrong:
                return
            is_wanted = len(self._wrong) < FEWEST or candidate.likeness >= PLAUSIBLE
            if is_wanted and self._is_free(candidate.value):
                self._add_wrong(candidate)

    def _is_free(self, value: Value) -> bool:
        """Whether a value is, and may be, none of the options so far."""
        return self._company.are_apart(value, self._taken)


def _sure(company: Company) -> Sorted | None:
    """Two right ones and two wrong ones that may stand together, if there are such."""
    own = company.target.split
    firsts = [c for c in company.field.pool if company.split_of(c.value) == own]
    by_split: dict[Split, Member] = {}
    for member in company.members:
        by_split.setdefault(member.split, member)
    for first in firsts:
        for member in by_split.values():
            found = _Sorting(company, [first, *company.field.pool], FEWEST).take(
                [member], _FEWEST_RIGHT
            )
            if found.is_enough:
                return found
    return None


def _chosen(request: Request, prepared: Prepared) -> Sorted:
    """Options as they are drawn; those that are sure where the drawn ones do not suffice."""
    company, draw = prepared.company, request.draw("options")
    most = min(len(company.members) + 1, _MOST_RIGHT)
    rights = _FEWEST_RIGHT + draw.below(most - _FEWEST_RIGHT + 1)
    wrongs = FEWEST + draw.below(MOST - FEWEST + 1)
    members = draw.shuffled(company.members)
    order = company.field.ordered(request.rung, draw, request.wishes)
    found = _Sorting(company, order, wrongs).take(members, rights)
    return found if found.is_enough else prepared.sure


# Making the question


def make(request: Request) -> Question | Refusal:
    """The question, or why there is none."""
    prepared = prepare(request.examiner, request.fact.id, request.direction)
    if isinstance(prepared, Refusal):
        return prepared
    matter, chosen = prepared.company.matter, _chosen(request, prepared)
    options = request.draw("order").shuffled(
        [
            *(member_option(request, matter, member) for member in chosen.right),
            *(wrong_option(request, matter, candidate) for candidate in chosen.wrong),
        ]
    )
    keys = {member.key for member in chosen.right}
    right = [option for option in options if option.key in keys]
    wording = request.examiner.wording
    stem = request.examiner.stem(matter, matter.template)
    question = request.question(
        wording.phrase("mark-every", question=stem),
        "",
        request.examiner.world.speech.listed(tuple(option.text for option in right)),
        options=tuple(options),
        entry=wording.phrase("entry-several"),
    )
    return replace(
        question,
        facts=tuple(member.fact.id for member in chosen.right),
        explanation=" ".join(dict.fromkeys(option.about for option in right)),
        key=tuple(option.key for option in right),
    )


def member_option(request: Request, matter: Matter, member: Member) -> Option:
    """Something true as an option, with the sentence of its fact."""
    text = request.examiner.wording.option(member.value, matter.spec)
    about = request.examiner.feedback.sentence(member.fact)
    return Option(member.key, text, request.other_names(matter, member.value), about)


# Grading


def grade(deck: Deck, question: Question, given: Sequence[str]) -> Marked:
    """What the marks are worth: each wrong one takes a right one away."""
    if not given:
        return Marked(Grade.BLANK, 0)
    marked, right = frozenset(given), frozenset(question.key)
    hits, false = len(marked & right), marked - right
    credit = FULL_CREDIT * max(0, hits - len(false)) // len(right)
    beside = {fact: _key_of(deck, question, fact) for fact in question.facts[1:]}
    return Marked(
        _grade(marked == right, credit),
        credit,
        _remark(deck, question, false),
        blamed=tuple(fact for fact, key in beside.items() if key not in marked),
        praised=tuple(fact for fact, key in beside.items() if key in marked),
        score=(hits, len(right)),
    )


def _grade(is_exact: bool, credit: int) -> Grade:
    if is_exact:
        return Grade.RIGHT
    return Grade.NEARLY if credit >= NEARLY_CREDIT else Grade.WRONG


def _key_of(deck: Deck, question: Question, fact_id: str) -> str:
    """The key of the option that a fact makes right."""
    fact: Fact = deck.facts[fact_id]
    return str(fact.value) if question.direction is Direction.FORWARD else fact.topic


def _remark(deck: Deck, question: Question, false: Collection[str]) -> str:
    """What was marked and does not fit; the score says the rest."""
    texts = tuple(option.text for option in question.options if option.key in false)
    speech = examiner_of(deck).world.speech
    return speech.phrase("wrongly-marked", value=speech.listed(texts)) if texts else ""


# Plain text


def ask_text(question: Question) -> str:
    """The question as plain text."""
    return f"{text_of_pick(question)}\n  ({question.entry})"


def read_answer(question: Question, text: str) -> tuple[str, ...] | None:
    """The keys that "1 3 4" or "a c d" marks, in the options' order; None if anything else."""
    places = read_letters(text, len(question.options))
    if places is None:
        return None
    return tuple(option.key for place, option in enumerate(question.options) if place in places)
