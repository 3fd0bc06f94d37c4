"""What a fact's page shows: pure functions from what study knows to words and pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from quizapp.gui.components.charts.pictures import CurveMark, CurvePicture
from quizapp.gui.pages.fact.words import (
    confidence_words,
    decision_words,
    form_word,
    grade_word,
    moment_words,
    next_words,
)
from quizapp.gui.pages.figures import FigurePicture, credit_of
from quizapp.gui.pages.statistics.words import day_word, per_cent
from quizapp.gui.wording import counted, number_word, say
from quizapp.questions.question import Account, Citation
from quizapp.questions.terms import Grade
from quizapp.study.confusions import MixedUp
from quizapp.study.curve import Curve
from quizapp.study.fact_page import FactPage, Given, Happening
from quizapp.study.standings import Rest


class SourcePicture(NamedTuple):
    """One source: what it says (where sources disagree), its title, details, address."""

    value: str
    title: str
    details: str
    address: str


class EventPicture(NamedTuple):
    """One event of the history. `icon` and `words` say what it was, `detail` more of it."""

    event: str
    words: str
    detail: str
    icon: str
    is_undone: bool


class NotePicture(NamedTuple):
    """A note: the id of its event in hex, its words, when it was written."""

    event: str
    words: str


class FactState(NamedTuple):
    """A fact's page. `fact` is empty while none is shown; `problem` says why it cannot be.

    `leech` explains a fact that does not stick, `duel` is where the pair is settled; `edits` is
    the note that is being written: "" for none, "new", or a note's event.
    """

    fact: str = ""
    problem: str = ""
    badge: str = ""
    is_disputed: bool = False
    where: str = ""
    sentence: str = ""
    names: str = ""
    why: str = ""
    sources: tuple[SourcePicture, ...] = ()
    curve: CurvePicture | None = None
    curve_name: str = ""
    memory: str = ""
    asked: str = ""
    forms: tuple[str, ...] = ()
    leech: str = ""
    duel: str = ""
    mixed: tuple[str, ...] = ()
    notes: tuple[NotePicture, ...] = ()
    history: tuple[EventPicture, ...] = ()
    is_suspended: bool = False
    is_known: bool = False
    is_met: bool = False
    shows_history: bool = False
    edits: str = ""
    place: str = ""
    day: int | None = None
    figure: FigurePicture | None = None


def fact_state(page: FactPage, before: FactState) -> FactState:
    """The page of a fact; what is unfolded or being written stays so while the fact is the same."""
    same = before.fact == page.fact
    standing = page.standing
    return FactState(
        fact=page.fact,
        badge=_badge(page),
        is_disputed=page.disputed,
        where=say("{deck} · {chapter}", deck=page.deck_title, chapter=page.chapter),
        sentence=page.sentence,
        names=" · ".join(page.names),
        why=page.why,
        sources=_sources(page.accounts, page.citations),
        curve=curve_picture(page.curve, page.today) if page.curve else None,
        curve_name=_curve_name(page),
        memory=next_words(standing, page.today),
        asked=asked_words(page.answers) if page.answers else "",
        forms=tuple(form_word(form) for form in page.forms),
        leech=leech_words(page),
        duel=_duel(page.mixed),
        mixed=tuple(_mixed_words(one) for one in page.mixed),
        notes=tuple(NotePicture(note.id.hex(), note.text) for note in page.notes),
        history=tuple(_event(one, page.today) for one in reversed(page.history)),
        is_suspended=standing.rest is Rest.SUSPENDED,
        is_known=standing.rest is Rest.KNOWN,
        is_met=standing.is_met,
        shows_history=before.shows_history if same else False,
        edits=before.edits if same else "",
        place=page.place,
        day=page.day,
        figure=_figure(page),
    )


def _figure(page: FactPage) -> FigurePicture | None:
    if page.picture is None:
        return None
    return FigurePicture(page.picture_path, page.picture.alt, credit_of(page.picture))


def asked_words(answers: int) -> str:
    """How often it was asked."""
    if answers == 1:
        return say("Asked once")
    if answers == 2:
        return say("Asked twice")
    return say("Asked {n} times", n=number_word(answers))


def leech_words(page: FactPage) -> str:
    """Why a fact does not stick, and what helps; empty where it does."""
    if not page.standing.is_leech:
        return ""
    lapses = page.standing.lapses
    often = counted(lapses, "You forgot this {n} time.", "You forgot this {n} times.")
    if page.mixed:
        other = _other_answer(page.mixed[0], page.fact)
        mixes = say("You mix this with “{other}”.", other=other)
        way = say("Settle the two side by side, or write a note that tells them apart.")
        return say("{often} {mixes} {way}", often=often, mixes=mixes, way=way)
    way = say("Write a note that gives it something to hold on to: a picture, a rhyme, a reason.")
    return say("{often} {way}", often=often, way=way)


def curve_picture(curve: Curve, today: int) -> CurvePicture:
    """The memory curve with its days below it."""
    first, last = curve.first_day, curve.last_day
    days = dict.fromkeys((first, (first + today) // 2, today, last))
    unders = [(float(day), day_word(day)) for day in days]
    return CurvePicture(
        stretches=[[(point.day, point.recall) for point in part] for part in curve.stretches],
        ahead=[(point.day, point.recall) for point in curve.ahead],
        marks=[CurveMark(one.day, one.before, not one.is_missed) for one in curve.marks],
        today=(curve.today.day, curve.today.recall),
        today_words=say("today {share}", share=per_cent(curve.today.recall)),
        unders=unders,
    )


def _curve_name(page: FactPage) -> str:
    if page.curve is None:
        return ""
    share = per_cent(page.curve.today.recall)
    return say("Chance that you would recall it: {share} today", share=share)


def _badge(page: FactPage) -> str:
    match page.standing.rest:
        case Rest.SUSPENDED:
            return say("suspended")
        case Rest.KNOWN:
            return say("you know this")
        case Rest.POSTPONED:
            return say("put off")
    return say("sources disagree") if page.disputed else ""


def _sources(
    accounts: Sequence[Account], citations: Sequence[Citation]
) -> tuple[SourcePicture, ...]:
    """The positions where sources disagree, else where the fact comes from."""
    cited = {one.source: one for one in citations}
    if not accounts:
        return tuple(SourcePicture("", one.title, one.details, one.address) for one in citations)
    pictures = []
    for account in accounts:
        citation = cited.get(account.source)
        details, address = (citation.details, citation.address) if citation else ("", "")
        pictures.append(SourcePicture(account.value, account.voice, details, address))
    return tuple(pictures)


def _duel(mixed: Sequence[MixedUp]) -> str:
    return next((" ".join(one.facts) for one in mixed if one.can_duel), "")


def _mixed_words(one: MixedUp) -> str:
    first, second = one.answers
    times = counted(one.times, "once", "{n} times")
    return say("{first} and {second}, {times}", first=first, second=second, times=times)


def _other_answer(one: MixedUp, fact: str) -> str:
    """What was taken for the fact's own value: the first answer is that of the first fact."""
    right, wrong = one.answers
    return wrong if one.facts[0] == fact else right


def _event(one: Happening, today: int) -> EventPicture:
    when = moment_words(one.at, one.offset, one.day, today)
    if one.answer is None:
        words, icon = decision_words(one, today)
        return EventPicture(one.event.hex(), words, when, icon, one.is_undone)
    words = say(
        "{grade}, {sure}", grade=grade_word(one.answer.grade), sure=confidence_words(one.answer)
    )
    detail = say("{when} · {form}", when=when, form=form_word(one.answer.form))
    if one.answer.text:
        detail = say("{detail} · you said “{said}”", detail=detail, said=one.answer.text)
    return EventPicture(one.event.hex(), words, detail, _icon(one.answer), one.is_undone)


def _icon(answer: Given) -> str:
    if answer.is_missed:
        return "circle-x"
    return "circle-check" if answer.grade is Grade.RIGHT else "equal-approximately"
