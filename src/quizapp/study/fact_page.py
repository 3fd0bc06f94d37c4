"""All that is to be said of one fact: its sources, its memory, and every answer ever given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.facts.values import Picture
from quizapp.memory.fold import Note
from quizapp.memory.logged import deck_of
from quizapp.memory.rating import is_missed
from quizapp.memory.scheduler import standard_scheduler
from quizapp.memory.state import MemoryState
from quizapp.questions.question import Account, Citation
from quizapp.questions.telling import text_of_key
from quizapp.questions.terms import OF_PARTS, Confidence, Form, Grade, Role
from quizapp.study.confusions import MixedUp, mixed_up
from quizapp.study.curve import Curve, Learnt, curve_of
from quizapp.study.desk import Desk
from quizapp.study.filters import is_disputed
from quizapp.study.standings import Standing, standing_of
from quizapp.study.telling import accounts_of, citations_of, other_names_of, sentence_of
from quizapp.study.whereabouts import whereabouts_of

if TYPE_CHECKING:
    from quizapp.progress.course import Turn


class FactGone(QuizAppError):
    """A fact that no deck has any more."""

    def __init__(self, fact: str) -> None:
        super().__init__(
            phrase("This fact is not in the deck any more."),
            phrase("What you learnt of it is kept."),
            phrase("Look for it by other words: it may have another name now."),
        )
        self.fact = fact


@dataclass(frozen=True, slots=True)
class Given:
    """An answer to the fact: how it was asked, what was said, how it was judged.

    `role` says whether it was what the question asked for or one of the others in it.
    """

    form: Form
    role: Role
    confidence: Confidence
    grade: Grade
    is_missed: bool
    text: str


@dataclass(frozen=True, slots=True)
class Happening:
    """One event of a fact's history. `kind` is the log's word, `answer` there for answers only.

    `at` is UTC ms, `offset` minutes. `until` is the study day a fact was put off to.
    """

    event: bytes
    kind: str
    day: int
    at: int
    offset: int
    is_undone: bool
    answer: Given | None = None
    text: str = ""
    until: int | None = None


@dataclass(frozen=True, slots=True)
class FactPage:
    """One fact as its page shows it.

    accounts: all positions where sources disagree, its own first. mixed: what it was taken for,
    worst first. `picture` is what its topic looks like, `picture_path` where that lies. `place` is
    set where a map can show it, `day` where a timeline can.
    """

    fact: str
    deck: str
    deck_title: str
    chapter: str
    sentence: str
    names: tuple[str, ...]
    why: str
    disputed: bool
    accounts: tuple[Account, ...]
    citations: tuple[Citation, ...]
    standing: Standing
    curve: Curve | None
    history: tuple[Happening, ...]
    notes: tuple[Note, ...]
    mixed: tuple[MixedUp, ...]
    today: int
    place: str = ""
    day: int | None = None
    picture: Picture | None = None
    picture_path: str = ""

    @property
    def forms(self) -> tuple[Form, ...]:
        """The forms of question by which it was asked, each once, the earliest first."""
        asked = (one.answer.form for one in self.history if one.answer and not one.is_undone)
        return tuple(dict.fromkeys(asked))

    @property
    def answers(self) -> int:
        """How many answers count."""
        return sum(one.answer is not None and not one.is_undone for one in self.history)


def fact_page(desk: Desk, fact_id: str) -> FactPage:
    """The page of a fact. Raises FactGone where no deck has it, QuizAppError as the desk does."""
    deck = next((one for one in desk.decks() if one.id == deck_of(fact_id)), None)
    fact = deck.facts.get(fact_id) if deck else None
    if deck is None or fact is None:
        raise FactGone(fact_id)
    today = desk.clock.now().day
    fold = desk.progress.states([fact_id])[fact_id]
    course = desk.progress.course(fact_id)
    where = whereabouts_of(deck)
    picture = deck.topic_of(fact).picture
    return FactPage(
        fact=fact_id,
        deck=deck.id,
        deck_title=deck.title,
        chapter=deck.chapter_title(fact),
        sentence=sentence_of(deck, fact),
        names=other_names_of(deck, fact),
        why=fact.why,
        disputed=is_disputed(deck, fact),
        accounts=accounts_of(deck, fact),
        citations=citations_of(deck, fact),
        standing=standing_of(desk, deck, fact, fold, today),
        curve=curve_of(_learnt(fact_id, course), today, standard_scheduler()),
        history=tuple(_happenings(deck, fact, course)),
        notes=fold.notes,
        mixed=tuple(one for one in mixed_up(desk, [deck.id]) if fact_id in one.facts),
        today=today,
        place=next(iter(where.places_of(fact)), ""),
        day=where.day_of(fact),
        picture=picture,
        picture_path=desk.picture_path(deck.id, picture.file if picture else ""),
    )


def _learnt(fact: str, course: Sequence[Turn]) -> Iterator[Learnt]:
    """The days on which the memory moved, since it was last forgotten on purpose."""
    found: list[Learnt] = []
    before: MemoryState | None = None
    for turn in course:
        if turn.after is None:
            found.clear()
        elif turn.after != before and not (found and found[-1].day == turn.day):
            said = _said_of(fact, turn.event.body)
            found.append(Learnt(turn.day, turn.after, Grade(said["grade"]), said["credit"]))
        before = turn.after
    return iter(found)


def _said_of(fact: str, body: Any) -> Any:
    """What an answer says about a fact, by whatever id it then had."""
    outcomes = body["outcomes"]
    return next((one for one in outcomes if one["fact"] == fact), outcomes[0])


def _happenings(deck: Deck, fact: Fact, course: Iterable[Turn]) -> Iterator[Happening]:
    for turn in course:
        event = turn.event
        yield Happening(
            event=event.id,
            kind=event.kind,
            day=turn.day,
            at=event.at,
            offset=event.offset,
            is_undone=turn.is_undone,
            answer=_given(deck, fact, event.body) if event.kind == "answered" else None,
            text=event.body.get("text", ""),
            until=event.body.get("until"),
        )


def _given(deck: Deck, fact: Fact, body: Any) -> Given:
    said = _said_of(fact.id, body)
    form = Form(body["form"])
    return Given(
        form=form,
        role=Role(said["role"]),
        confidence=Confidence(body["confidence"]),
        grade=Grade(said["grade"]),
        is_missed=is_missed(said["grade"], said["credit"]),
        text=_text(deck, form, body["given"]),
    )


def _text(deck: Deck, form: Form, given: str | Sequence[str]) -> str:
    """What was answered, as a person reads it; empty for what is no text, such as an order."""
    if not isinstance(given, str):
        return "" if form in OF_PARTS else ", ".join(text_of_key(deck, one) for one in given)
    return text_of_key(deck, given) if given else ""
