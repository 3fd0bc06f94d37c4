"""The editor's picture, and what is said in it. No Qt here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from quizapp.authoring.editing.beginning import SheetPreview
from quizapp.authoring.editing.changes import Clash
from quizapp.authoring.editing.form import Form
from quizapp.authoring.editing.live import FactQuestions
from quizapp.authoring.editing.meter import Meter
from quizapp.authoring.editing.table import TopicTable
from quizapp.authoring.editing.troubles import Trouble
from quizapp.authoring.editing.versions import Outlook
from quizapp.authoring.editing.workshop import Overview, Survey, TopicRow
from quizapp.gui.wording import HELD, counted, figure, say, told
from quizapp.questions.question import Question
from quizapp.questions.terms import Form as Kind

Way = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class DeckChoice:
    """A deck that can be written; one that came with the program is written as a copy."""

    id: str
    title: str
    version: str
    folder: Path
    is_shipped: bool


@dataclass(frozen=True, slots=True)
class EditorState:
    """All that the page shows. Without an `overview` it offers decks to open and to begin.

    `serial` counts the forms: a higher one is built anew, the same one keeps its fields. `at` is
    the field to go to. `trouble` is the one gone to by key.
    """

    decks: tuple[DeckChoice, ...] = ()
    overview: Overview | None = None
    topic: str = ""
    form: Form | None = None
    serial: int = 0
    at: Way = ()
    questions: tuple[FactQuestions, ...] = ()
    fact: str = ""
    survey: Survey | None = None
    trouble: Trouble | None = None
    table: TopicTable | None = None
    saved: str = ""
    problem: str = ""
    clash: Clash | None = None
    sheet: SheetPreview | None = None
    outlook: Outlook | None = None
    is_busy: bool = False

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        """Everything to mend, as far as is known."""
        return self.survey.troubles if self.survey else ()


# Words


def label(name: str) -> str:
    """A property or a key as a form says it: `led-to` is "Led to"."""
    text = name.replace("-", " ")
    return text[:1].upper() + text[1:]


def capital(words: str) -> str:
    """Words as a heading."""
    return words[:1].upper() + words[1:]


def troubles_words(troubles: Iterable[Trouble]) -> str:
    """How many there are: "3 problems"; those that forbid studying come first."""
    told = tuple(troubles)
    grave = sum(one.grave for one in told)
    if grave:
        return counted(grave, "{n} mistake to mend", "{n} mistakes to mend")
    if told:
        return counted(len(told), "{n} hint", "{n} hints")
    return say("Nothing to mend")


def meter_words(meter: Meter) -> str:
    """The meter in sentences."""
    if meter.waiting:
        done = meter.facts - meter.waiting
        return say(
            "Looking at the facts: {done} of {facts}", done=figure(done), facts=figure(meter.facts)
        )
    said = say(
        "{asked} of {facts} facts can be examined, {several} of them in several forms.",
        asked=figure(meter.asked),
        facts=figure(meter.facts),
        several=figure(meter.several),
    )
    if meter.cheapest:
        help_ = counted(meter.gain, "This would help {n} fact:", "This would help {n} facts:")
        return f"{said} {help_} {told(meter.cheapest)}"
    return said


def form_word(kind: Kind) -> str:
    """What a form of question is called."""
    return {
        Kind.CHOICE: say("Choice"),
        Kind.TRUE_FALSE: say("True or false"),
        Kind.MATCH: say("Match"),
        Kind.WHICH_SOURCE: say("Which source"),
        Kind.CLAIM: say("Claim and verdict"),
        Kind.ODD_ONE_OUT: say("Odd one out"),
        Kind.ORDER: say("Order"),
        Kind.SEVERAL: say("Several answers"),
        Kind.CAUSE: say("Cause"),
        Kind.CLOZE: say("Gap"),
        Kind.ESTIMATE: say("Estimate"),
        Kind.LOCATE: say("On the map"),
        Kind.TYPED: say("Typed"),
        Kind.DATE: say("Date"),
        Kind.NUMBER: say("Number"),
        Kind.DERIVED: say("Worked out"),
        Kind.CARD: say("Card"),
    }[kind]


@dataclass(frozen=True, slots=True)
class Line:
    """One line under a question: an option (`right` or not, or neither), with what it says more."""

    text: str
    right: bool | None = None
    aside: str = ""


def lines_of(question: Question) -> tuple[Line, ...]:
    """What the student sees under the prompt, with what is right marked."""
    if question.rows:
        named = {option.key: option.text for option in question.options}
        pairs = zip(question.rows, question.key, strict=False)
        return tuple(Line(row.text, None, named.get(key, "")) for row, key in pairs)
    if question.form is Kind.ORDER:
        named = {option.key: option.text for option in question.options}
        told = (named.get(key, key) for key in question.key)
        return tuple(Line(f"{n}.{HELD}{text}") for n, text in enumerate(told, 1))
    if question.options:
        return tuple(
            Line(option.text, option.key in question.key, ", ".join(option.names))
            for option in question.options
        )
    others = tuple(one for one in question.accepted if one != question.answer)[:4]
    shown = " · ".join((question.answer, *others))
    return (Line(say("takes {answers}", answers=shown)),)


def questions_words(found: FactQuestions) -> str:
    """A fact among others of its topic: "Began: 7 questions in 5 forms"."""
    many = counted(len(found.questions), "{n} question", "{n} questions")
    return say("{property}: {questions}", property=label(found.property_name), questions=many)


# The list


@dataclass(frozen=True, slots=True)
class ListGroup:
    """Topics of one kind or one chapter."""

    title: str
    topics: tuple[TopicRow, ...]


def groups(overview: Overview, by_chapter: bool, wanted: str) -> tuple[ListGroup, ...]:
    """The list of topics, in groups; only those whose name holds what is searched for."""
    found: dict[str, list[TopicRow]] = {}
    words = wanted.casefold().split()
    for row in overview.topics:
        if all(word in f"{row.label} {row.id}".casefold() for word in words):
            title = row.chapter or say("Sources") if by_chapter else capital(row.kind)
            found.setdefault(title, []).append(row)
    listed = found.items() if by_chapter else sorted(found.items())
    return tuple(ListGroup(title, tuple(rows)) for title, rows in listed)


def next_trouble(troubles: tuple[Trouble, ...], now: Trouble | None, step: int) -> Trouble | None:
    """The problem after or before the one gone to last; round the end."""
    if not troubles:
        return None
    places = [(t.what, t.place) for t in troubles]
    here = places.index((now.what, now.place)) if now and (now.what, now.place) in places else None
    if here is None:
        return troubles[0 if step > 0 else -1]
    return troubles[(here + step) % len(troubles)]
