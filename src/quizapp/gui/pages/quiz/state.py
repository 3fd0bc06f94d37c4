"""The picture of a quiz that is set up: what it asks, how, and what that comes to."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from quizapp.gui.wording import counted, minutes, say, when
from quizapp.questions.terms import Form, Rung
from quizapp.study.quiz import MOST_ITEMS, QuizSpec
from quizapp.study.quiz_estimate import Estimate
from quizapp.study.quiz_offer import ChapterOffer, NamedOffer, Offer
from quizapp.study.quiz_past import PastQuiz

LENGTHS = (10, 20, 40, 0)
"""The lengths offered; 0 is as many as there are."""


@dataclass(frozen=True, slots=True)
class RecentPicture:
    """A quiz that was taken: its day and score in words, what leads to it."""

    session: str
    code: str
    title: str
    detail: str


def recent_picture(past: PastQuiz, today: int) -> RecentPicture:
    """A quiz that was taken, as the list shows it."""
    score = counted(
        past.items, "{right} right of {n}", "{right} right of {n}", right=past.right
    )  # fmt: skip
    day = when(past.day, today)
    title = say("Exam {when}", when=day) if past.is_exam else say("Quiz {when}", when=day)
    return RecentPicture(past.session, past.code, title, f"{score} · {past.code}")


@dataclass(frozen=True, slots=True)
class SetupState:
    """Everything the set-up shows.

    `decks` are the titles of all decks, `deck` the place of the chosen one. `resumable` says
    that a quiz waits to be gone on with; `remarks` are sentences about the code that was typed,
    `problem` why something cannot be done. `recent` are quizzes taken before.
    """

    decks: tuple[str, ...]
    deck: int
    offer: Offer
    spec: QuizSpec
    estimate: Estimate
    code: str = ""
    resumable: str = ""
    remarks: tuple[str, ...] = ()
    problem: str = ""
    recent: tuple[RecentPicture, ...] = ()

    @property
    def chapters(self) -> tuple[tuple[ChapterOffer, bool], ...]:
        """Every chapter, and whether it is in; with none chosen all are."""
        chosen = {at for _deck, at in self.spec.chapters}
        return tuple((one, one.at in chosen or not chosen) for one in self.offer.chapters)

    @property
    def period(self) -> tuple[int, int]:
        """The places of the first and the last day among the days on offer."""
        days = [one.day for one in self.offer.days]
        if self.spec.period is None or not days:
            return 0, max(0, len(days) - 1)
        first, last = self.spec.period
        return max(0, first - days[0]), min(len(days) - 1, max(0, last - days[0]))

    @property
    def named(self) -> tuple[NamedOffer, ...]:
        """The places and topics chosen."""
        every = {one.name: one for one in (*self.offer.topics, *self.offer.places)}
        chosen = (*self.spec.places, *self.spec.topics)
        return tuple(every.get(name, NamedOffer(name, name, 0)) for name in chosen)

    @property
    def short_sentence(self) -> str:
        """The live line where there is little room: how many facts, and how long."""
        estimate = self.estimate
        if not estimate.facts:
            return self.sentence
        facts = counted(estimate.facts, "{n}\u00a0fact", "{n}\u00a0facts")
        return say("{facts}, about {time}", facts=facts, time=minutes(estimate.minutes))

    @property
    def sentence(self) -> str:
        """The live line: how much it is."""
        estimate = self.estimate
        if not estimate.facts:
            return say("Nothing is left to ask.")
        if not estimate.questions:
            return self.short_sentence
        return self._questions_said(counted(estimate.facts, "{n}\u00a0fact", "{n}\u00a0facts"))

    def _questions_said(self, facts: str) -> str:
        estimate = self.estimate
        shown, time = _shown(estimate), minutes(estimate.minutes)
        if not estimate.is_exact:
            return counted(
                shown,
                "{facts}, some {n}\u00a0possible question, about {time}",
                "{facts}, some {n}\u00a0possible questions, about {time}",
                facts=facts,
                time=time,
            )
        return counted(
            shown,
            "{facts}, {n}\u00a0possible question, about {time}",
            "{facts}, {n}\u00a0possible questions, about {time}",
            facts=facts,
            time=time,
        )

    @property
    def detail(self) -> str:
        """The live line's second: how well it would go."""
        estimate = self.estimate
        if not estimate.facts:
            return say("Choose more chapters, days or kinds of question.")
        return counted(
            estimate.asked,
            "One question. You would probably get {low} to {high}\u00a0% right.",
            "{n}\u00a0questions. You would probably get {low} to {high}\u00a0% right.",
            low=estimate.low,
            high=estimate.high,
        )


def _shown(estimate: Estimate) -> int:
    """The count of questions; rounded while not all of it is counted."""
    return estimate.questions if estimate.is_exact else round(estimate.questions, -1)


def with_chapter(spec: QuizSpec, offer: Offer, at: int, *, is_on: bool) -> QuizSpec:
    """A chapter taken in or left out; all of them are written as none."""
    every = [chapter.at for chapter in offer.chapters]
    chosen = {place for _deck, place in spec.chapters} or set(every)
    chosen = chosen | {at} if is_on else chosen - {at}
    return with_chapters(spec, offer, chosen)


def with_chapters(spec: QuizSpec, offer: Offer, chosen: set[int]) -> QuizSpec:
    """Just these chapters; none at all would be no quiz, so that stays as it is."""
    every = [chapter.at for chapter in offer.chapters]
    if not chosen:
        return spec
    kept = [] if chosen >= set(every) else [at for at in every if at in chosen]
    return replace(spec, chapters=tuple((offer.deck, at) for at in kept))


def weak_chapters(offer: Offer) -> set[int]:
    """The weaker half of the chapters."""
    by_share = sorted(offer.chapters, key=lambda one: (one.share, one.at))
    return {one.at for one in by_share[: max(1, len(by_share) // 2)]}


def with_period(spec: QuizSpec, offer: Offer, first: int, last: int) -> QuizSpec:
    """From one place of the axis to another; all of it is no bound."""
    days = offer.days
    if not days or (first <= 0 and last >= len(days) - 1):
        return replace(spec, period=None)
    first, last = min(first, last), max(first, last)
    return replace(spec, period=(days[first].day, days[last].day))


def with_named(spec: QuizSpec, offer: Offer, name: str) -> QuizSpec:
    """A place or topic more, or one that was chosen taken out."""
    field = "places" if any(one.name == name for one in offer.places) else "topics"
    chosen: tuple[str, ...] = spec.places if field == "places" else spec.topics
    left = tuple(one for one in chosen if one != name)
    chosen = left if len(left) < len(chosen) else (*chosen, name)
    return replace(spec, places=chosen) if field == "places" else replace(spec, topics=chosen)


def with_form(spec: QuizSpec, offer: Offer, form: Form, *, is_on: bool) -> QuizSpec:
    """A form taken in or left out; all of them are written as none."""
    chosen = set(spec.forms or offer.forms)
    chosen = chosen | {form} if is_on else chosen - {form}
    if not chosen:
        return spec
    kept = () if chosen >= set(offer.forms) else tuple(f for f in offer.forms if f in chosen)
    return replace(spec, forms=kept)


def spec_at(at: str, deck: str) -> QuizSpec | None:
    """What another place asks the set-up to show: a specification, or facts; None for nothing.

    `at` is a specification as JSON, a list of facts' ids as JSON, or such ids between blanks.
    """
    if not at:
        return None
    try:
        written = json.loads(at)
    except ValueError:
        written = at.split()
    try:
        if isinstance(written, dict):
            return QuizSpec.from_json(written)
        facts = tuple(dict.fromkeys(map(str, written)))
        decks = tuple(dict.fromkeys(fact.partition(":")[0] for fact in facts)) or (deck,)
        length = min(len(facts), MOST_ITEMS)
        return QuizSpec(decks=decks, facts=facts, length=length)
    except (KeyError, TypeError, ValueError):
        return None


def at_of(spec: QuizSpec) -> str:
    """A specification as places hand it to each other."""
    return json.dumps(spec.as_json(), ensure_ascii=False)


def form_word(form: Form) -> str:
    """What a kind of question is called."""
    return _form_words()[form]


def rung_words() -> tuple[str, ...]:
    """What the rungs are called where a difficulty is chosen, the easiest first."""
    return (say("Recognise"), say("Tell apart"), say("Complete"), say("From memory"))


def rung_sentence(rung: Rung) -> str:
    """What a difficulty asks for."""
    match rung:
        case Rung.RECOGNISE:
            return say("The right answer is in sight, the others are far off.")
        case Rung.DISCRIMINATE:
            return say("The others are close: two landings, two dates, two marshals.")
        case Rung.COMPLETE:
            return say("A gap to fill, a place on a line or a map.")
        case Rung.PRODUCE:
            return say("Nothing in sight: names, dates and numbers to type.")


def _form_words() -> dict[Form, str]:
    return {
        Form.CHOICE: say("Choice"),
        Form.TRUE_FALSE: say("True or false"),
        Form.MATCH: say("Matching"),
        Form.WHICH_SOURCE: say("Which source"),
        Form.CLAIM: say("Claim and verdict"),
        Form.ODD_ONE_OUT: say("Odd one out"),
        Form.ORDER: say("Order"),
        Form.SEVERAL: say("Several answers"),
        Form.CAUSE: say("Cause"),
        Form.CLOZE: say("Gap"),
        Form.ESTIMATE: say("Estimate"),
        Form.LOCATE: say("On the map"),
        Form.TYPED: say("Typed name"),
        Form.DATE: say("Date"),
        Form.NUMBER: say("Number"),
        Form.DERIVED: say("Worked out"),
        Form.CARD: say("Card"),
    }
