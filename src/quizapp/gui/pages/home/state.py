"""The picture of Home: today's plan in a sentence, a week of minutes, the decks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from quizapp.gui.pages.assigned_said import due_said, progress_said, test_word
from quizapp.gui.wording import (
    counted,
    day_of_month,
    long_day,
    minutes,
    number_word,
    say,
    short_weekday,
    weekday,
    when,
)
from quizapp.study.assigned import Taking
from quizapp.study.readiness import Ready
from quizapp.study.today import AssignedToday, DeckToday, LastTime, Settling, Today

AWAY_FROM_DAYS = 3
"""A weekend is no absence."""
SHORT_SESSION_MINUTES = 5


class Plan(StrEnum):
    """What there is to do."""

    OPENING = "opening"
    FIRST = "first"
    WORK = "work"
    NOTHING = "nothing"
    NO_DECK = "no deck"


@dataclass(frozen=True, slots=True)
class DeckStrip:
    """One deck as home shows it. `columns` are (label, strengths from 0 to 4) pairs."""

    deck: str
    title: str
    subtitle: str
    counts: str
    columns: tuple[tuple[str, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class WeekDay:
    """One bar: the word under it and the minutes."""

    word: str
    minutes: int


@dataclass(frozen=True, slots=True)
class SettleRow:
    """Two things worth a duel: a sentence, and what the duel is between."""

    sentence: str
    facts: str


@dataclass(frozen=True, slots=True)
class AssignedRow:
    """An assignment: by when, and how far it is in words and as a share (0 to 1)."""

    id: str
    title: str
    due: str
    progress: str
    share: float
    can_study: bool


@dataclass(frozen=True, slots=True)
class HomeState:
    """Everything Home shows. `problems` are whole sentences about decks that cannot be used.

    `waits` says that Start was pressed before the progress was open: it begins by itself.
    """

    plan: Plan
    date: str
    sentence: str
    detail: str = ""
    absence: str = ""
    can_start: bool = False
    offers_short: bool = False
    waits: bool = False
    week: tuple[WeekDay, ...] = ()
    decks: tuple[DeckStrip, ...] = ()
    last_time: str = ""
    settling: tuple[SettleRow, ...] = ()
    offers_look_round: bool = False
    problems: tuple[str, ...] = ()
    assigned: tuple[AssignedRow, ...] = ()

    @property
    def offers_decks(self) -> bool:
        """Whether the way on is to open a deck."""
        return self.plan is Plan.NO_DECK


def opening(day: int) -> HomeState:
    """Home before anything is known but the day."""
    return HomeState(Plan.OPENING, long_day(day), say("One moment."), can_start=True)


def home_of(today: Today, problems: tuple[str, ...] = ()) -> HomeState:
    """The picture of a day's plan."""
    plan = plan_of(today)
    away = _absence(today) if plan is Plan.WORK else ""
    return HomeState(
        plan=plan,
        date=long_day(today.day),
        sentence=_sentence(today, plan, problems),
        detail=_whole_detail(today, plan, problems, away),
        absence=away,
        can_start=plan in (Plan.FIRST, Plan.WORK),
        offers_short=plan is Plan.WORK and today.minutes > SHORT_SESSION_MINUTES,
        week=_week(today) if plan in (Plan.WORK, Plan.NOTHING) else (),
        decks=tuple(_strip(deck) for deck in today.decks),
        last_time=_last_time(today.last, today.day) if today.last else "",
        settling=tuple(map(_settle_row, today.settling)),
        offers_look_round=plan is Plan.FIRST,
        problems=problems,
        assigned=tuple(_assigned_row(one, today.day) for one in today.assigned),
    )


def waiting(state: HomeState) -> HomeState:
    """The same, with Start pressed while the progress is still being opened."""
    return replace(state, waits=True)


def plan_of(today: Today) -> Plan:
    """What a plan comes to."""
    if not today.decks:
        return Plan.NO_DECK
    if not today.has_work:
        return Plan.NOTHING
    return Plan.FIRST if today.is_first else Plan.WORK


def _sentence(today: Today, plan: Plan, problems: tuple[str, ...]) -> str:
    match plan:
        case Plan.FIRST:
            return _first_sentence(today)
        case Plan.WORK:
            return _work_sentence(today)
        case Plan.NOTHING:
            return say("Done for today.") if today.answered else say("Nothing is due today.")
        case Plan.NO_DECK if problems:
            return say("No deck can be studied now.")
        case Plan.NO_DECK:
            return say("There is no deck here yet.")
        case Plan.OPENING:
            return say("One moment.")


def _whole_detail(today: Today, plan: Plan, problems: tuple[str, ...], away: str) -> str:
    """What the plan means; a date to be ready by is told in any case."""
    detail = "" if away or (problems and plan is Plan.NO_DECK) else _detail(today, plan)
    ready = _ready_said(today.ready) if today.ready and plan is not Plan.NO_DECK else ""
    return " ".join(part for part in (detail, ready) if part)


def _ready_said(ready: Ready) -> str:
    """What the date asks for: "Ready by 12 December: 14 new facts a day, about 22 minutes"."""
    day = long_day(ready.day)
    if not ready.new_a_day:
        return say("{day} is close: nothing new, only what should stay.", day=day)
    words = counted(
        ready.new_a_day,
        "Ready by {day}: {n}\u00a0new fact a day, about {time}.",
        "Ready by {day}: {n}\u00a0new facts a day, about {time}.",
        day=day,
        time=minutes(ready.minutes_a_day),
    )
    if ready.is_enough:
        return words
    more = say("That is more than the minutes you give; what matters most comes first.")
    return f"{words} {more}"


def _settle_row(settling: Settling) -> SettleRow:
    one, other = settling.names
    sentence = counted(
        settling.times,
        "“{first}” and “{second}”, mixed up once",
        "“{first}” and “{second}”, mixed up {n} times",
        first=one,
        second=other,
    )
    return SettleRow(sentence, " ".join(settling.facts))


def _assigned_row(assigned: AssignedToday, today: int) -> AssignedRow:
    parts = (due_said(assigned.day, today), test_word(Taking(assigned.test)))
    return AssignedRow(
        id=assigned.id,
        title=assigned.title,
        due=" · ".join(part for part in parts if part),
        progress=progress_said(assigned),
        share=assigned.firm / assigned.facts if assigned.facts else 0.0,
        can_study=0 < assigned.facts != assigned.firm,
    )


def _work_sentence(today: Today) -> str:
    if today.keep:
        return counted(
            today.keep,
            "{time} would keep one fact.",
            "{time} would keep {n}\u00a0facts.",
            time=minutes(_keep_minutes(today)),
        )
    return counted(
        today.fresh,
        "A new fact is waiting, about {time}.",
        "{word} new facts are waiting, about {time}.",
        word=number_word(today.fresh, first=True),
        time=minutes(today.fresh_minutes),
    )


def _first_sentence(today: Today) -> str:
    return counted(
        today.fresh,
        "Your first fact takes about {time}.",
        "Your first {word} facts take about {time}.",
        word=number_word(today.fresh),
        time=minutes(today.fresh_minutes),
    )


def _keep_minutes(today: Today) -> int:
    """The minutes for what is known already, without those for new facts."""
    return max(1, today.minutes - today.fresh_minutes) if today.keep else 0


def _detail(today: Today, plan: Plan) -> str:
    match plan:
        case Plan.FIRST:
            return say("Every answer is kept at once; you can stop at any moment.")
        case Plan.WORK:
            return _work_detail(today)
        case Plan.NOTHING if today.next_day is not None:
            return say("The next facts are due {when}.", when=when(today.next_day, today.day))
        case Plan.NOTHING:
            return say("Every fact is at rest.")
        case Plan.NO_DECK:
            return say("A deck is a folder of text files, or one file that ends in .quizdeck.")
    return ""


def _work_detail(today: Today) -> str:
    slipping = _slipping(today)
    fresh = _fresh(today) if today.keep else ""
    return " ".join(part for part in (slipping, fresh) if part)


def _slipping(today: Today) -> str:
    if not today.slipping:
        return say("None of them is slipping yet.") if today.keep else ""
    return counted(
        today.slipping,
        "One of them is about to slip.",
        "{word} of them are about to slip.",
        word=number_word(today.slipping, first=True),
    )


def _fresh(today: Today) -> str:
    if not today.fresh:
        return ""
    return counted(
        today.fresh,
        "Then one new fact, about {time}.",
        "Then {word} new facts, about {time}.",
        word=number_word(today.fresh),
        time=minutes(today.fresh_minutes),
    )


def _absence(today: Today) -> str:
    if today.away < AWAY_FROM_DAYS or not today.keep:
        return ""
    return counted(
        today.keep,
        "You were away {away}\u00a0days. Nothing is lost. Today: the one that matters most.",
        "You were away {away}\u00a0days. Nothing is lost. Today: the {n} that matter most.",
        away=today.away,
    )


def _week(today: Today) -> tuple[WeekDay, ...]:
    bars = []
    for ahead, load in enumerate(today.week):
        word = say("today") if ahead == 0 else short_weekday(today.day + ahead)
        bars.append(WeekDay(word, load if ahead else _keep_minutes(today)))
    return tuple(bars)


def _strip(deck: DeckToday) -> DeckStrip:
    facts = counted(deck.facts, "{n}\u00a0fact", "{n}\u00a0facts")
    counts = say("{facts} · {met} met · {due} due", facts=facts, met=deck.met, due=deck.due)
    columns = tuple(
        ("" if column.day is None else day_of_month(column.day), column.strengths)
        for column in deck.columns
    )
    return DeckStrip(deck.deck, deck.title, deck.subtitle, counts, columns)


def _last_time(last: LastTime, today: int) -> str:
    took = say("{day}, {time}.", day=_past_day(last.day, today), time=minutes(last.minutes))
    if not last.sure:
        return took
    sure = counted(
        last.sure,
        "You said “sure” once and were right {right}.",
        "You said “sure” {n} times and were right {right}.",
        right=_times(last.sure_right),
    )
    return f"{took} {sure}"


def _times(number: int) -> str:
    if number == 0:
        return say("never")
    return counted(number, "once", "{n} times")


def _past_day(day: int, today: int) -> str:
    match today - day:
        case 0:
            return say("Today")
        case 1:
            return say("Yesterday")
        case ago if ago < 7:
            return weekday(day)
    return long_day(day)
