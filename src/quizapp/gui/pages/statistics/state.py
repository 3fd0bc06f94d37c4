"""What Statistics shows: pure functions from a learner's figures to sentences and charts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from quizapp.gui.components.charts.pictures import Bar, SharePoint, Should, StrengthRow, Twin
from quizapp.gui.pages.answers_said import confidence_word
from quizapp.gui.pages.statistics.words import day_word, per_cent, worth_of_sure
from quizapp.gui.wording import counted, long_date, minutes, say
from quizapp.questions.terms import Confidence
from quizapp.study.confusions import MixedUp
from quizapp.study.shares import Share
from quizapp.study.statistics import Statistics
from quizapp.study.strength import By, Group
from quizapp.study.workload import Span, Worked

Runs = tuple[tuple[str, bool], ...]
_SHOWN = (Confidence.GUESS, Confidence.UNSURE, Confidence.SURE)
_PLACES = {Confidence.GUESS: 0.36, Confidence.UNSURE: 0.66, Confidence.SURE: 0.93}
"""Where each confidence stands along the line "as sure as right", which begins at one in five."""
_AS_SURE_FROM = 0.2
_LABELS = 4
_LEAST_FOR_A_SENTENCE = 10


class SharesPicture(NamedTuple):
    """Shares with their ranges, where they should lie, and their table."""

    name: str
    points: tuple[SharePoint, ...]
    should: Should
    lowest: float
    twin: Twin


class BarsPicture(NamedTuple):
    """Bars and their table."""

    name: str
    bars: tuple[Bar, ...]
    twin: Twin


class StrengthPicture(NamedTuple):
    """How well parts are known, and the table of it."""

    name: str
    rows: tuple[StrengthRow, ...]
    twin: Twin


class PairPicture(NamedTuple):
    """Two things taken for each other: their names, a sentence, how often; `at` leads to the
    duel that settles them, empty where none can be held, `fact` to the fact that was asked."""

    first: str
    second: str
    detail: str
    times: str
    at: str
    fact: str


class ConfusionsPicture(NamedTuple):
    """What is taken for what, and its table."""

    pairs: tuple[PairPicture, ...]
    twin: Twin


class DeckChoice(NamedTuple):
    """A deck that can be looked at alone; the id is empty for all decks."""

    deck: str
    title: str


class StatisticsState(NamedTuple):
    """The page. While `waits` the figures are being counted; `problem` says what went wrong."""

    decks: tuple[DeckChoice, ...] = ()
    deck: str = ""
    by: By = By.CHAPTER
    span: Span = Span.MONTH
    waits: bool = False
    is_empty: bool = False
    problem: str = ""
    sentence: Runs = ()
    detail: str = ""
    sureness: SharesPicture | None = None
    ahead: BarsPicture | None = None
    strength: StrengthPicture | None = None
    confusions: ConfusionsPicture | None = None
    kept: SharesPicture | None = None
    work: BarsPicture | None = None

    @property
    def is_ready(self) -> bool:
        """Whether there are figures to show."""
        return self.sureness is not None and not self.is_empty


def with_statistics(
    state: StatisticsState, found: Statistics, worked: Sequence[Worked]
) -> StatisticsState:
    """The page with these figures."""
    return state._replace(
        waits=False,
        problem="",
        is_empty=found.is_empty,
        sentence=recall_sentence(found),
        detail=detail_of(found),
        sureness=sureness_of(found),
        ahead=ahead_of(found),
        strength=strength_of(found, state.by),
        confusions=confusions_of(found.confusions, found.day),
        kept=kept_of(found),
        work=work_picture(worked, state.span),
    )


def recall_sentence(found: Statistics) -> Runs:
    """How much would be recalled today, with the number strong."""
    recall = found.recall
    expected, spread = round(recall.expected), max(1, round(recall.spread))
    share = say("{expected} of {met}", expected=expected, met=recall.met)
    whole = counted(
        spread,
        "You would recall {share} facts today, give or take {n}.",
        "You would recall {share} facts today, give or take {n}.",
        share="\0",
    )
    before, _, after = whole.partition("\0")
    return ((before, False), (share, True), (after, False))


def detail_of(found: Statistics) -> str:
    """The other two sentences: the work, and what "sure" is worth."""
    coming, gone = round(found.minutes_next), round(found.minutes_last)
    work = say(
        "About {coming} a day keep it so; last month it took you {gone}.",
        coming=minutes(max(1, coming)),
        gone=minutes(gone),
    )
    sure = found.calibration[Confidence.SURE]
    if sure.answers < _LEAST_FOR_A_SENTENCE:
        return work
    return say("{first} {second}", first=work, second=worth_of_sure(sure.value))


def sureness_of(found: Statistics) -> SharesPicture:
    """How often each confidence was right, beside how often it should be."""
    shown = [(one, found.calibration[one]) for one in _SHOWN if found.calibration[one].answers]
    points = tuple(
        SharePoint(
            _PLACES[one], share.value, share.low, share.high, per_cent(share.value),
            confidence_word(one), _answers(share),
        )
        for one, share in shown
    )  # fmt: skip
    rows = tuple((confidence_word(one), str(share.answers), *_range(share)) for one, share in shown)
    said = "; ".join(f"{point.under} {point.words}, {point.more}" for point in points)
    return SharesPicture(
        say("How often you were right by how sure you were: {said}", said=said),
        points,
        Should(_AS_SURE_FROM, 1.0, say("as sure as right")),
        0.0,
        Twin((say("You said"), say("Answers"), say("Right"), say("Low"), say("High")), rows),
    )


def kept_of(found: Statistics) -> SharesPicture:
    """How much was recalled when it was due, week by week, beside what is settled."""
    weeks = found.weeks
    last = max(len(weeks) - 1, 1)
    points = tuple(
        SharePoint(
            0.06 + 0.88 * at / last, week.share.value, week.share.low, week.share.high,
            per_cent(week.share.value), day_word(week.first_day), _answers(week.share),
        )
        for at, week in enumerate(weeks)
    )  # fmt: skip
    rows = tuple(
        (long_date(week.first_day), str(week.share.answers), *_range(week.share)) for week in weeks
    )
    wanted = per_cent(found.desired)
    name = say(
        "Recalled {share} of {n} when they were due; you want {wanted}.",
        share=per_cent(found.retention.value),
        n=found.retention.answers,
        wanted=wanted,
    )
    lowest = 0.5 if all(week.share.low >= 0.5 for week in weeks) else 0.0
    return SharesPicture(
        name,
        points,
        Should(found.desired, found.desired, say("you want {share}", share=wanted)),
        lowest,
        Twin((say("Week from"), say("Answers"), say("Recalled"), say("Low"), say("High")), rows),
    )


def ahead_of(found: Statistics) -> BarsPicture:
    """Minutes on each of the next days, and in the worse case."""
    days = found.ahead
    step = max(1, (len(days) - 1) // (_LABELS - 1))
    bars = tuple(
        Bar(
            day.minutes,
            worse=day.worse_minutes,
            under=_under(at, step, day.day, found.day),
            is_strong=at == 0,
        )
        for at, day in enumerate(days)
    )
    rows = tuple(
        (long_date(day.day), str(day.facts), f"{day.minutes:.1f}", f"{day.worse_minutes:.1f}")
        for day in days
    )
    name = say(
        "Minutes a day for the next {n} days: about {mean} a day.",
        n=len(days),
        mean=round(found.minutes_next),
    )
    head = (say("Day"), say("Facts"), say("Minutes"), say("Minutes at worst"))
    return BarsPicture(name, bars, Twin(head, rows))


def strength_of(found: Statistics, by: By) -> StrengthPicture:
    """How well chapters, places or days are known."""
    groups = found.strength[by]
    rows = tuple(StrengthRow(_group_name(group), group.bands) for group in groups)
    known = sum(row.counts[-1] for row in rows)
    name = counted(
        known,
        "{n} fact of {total} is clear.",
        "{n} facts of {total} are clear.",
        total=sum(row.total for row in rows),
    )
    head = (
        say("Part"), say("Facts"), say("Not met"), say("Faint"), say("Waning"), say("Fading"),
        say("Clear"),
    )  # fmt: skip
    table = tuple((row.name, str(row.total), *map(str, row.counts)) for row in rows)
    return StrengthPicture(name, rows, Twin(head, table))


def confusions_of(found: Sequence[MixedUp], today: int) -> ConfusionsPicture:
    """What is taken for what, the most often first."""
    pairs = tuple(
        PairPicture(
            *one.answers,
            detail=_seen(one.day, today),
            times=counted(one.times, "once", "{n} times"),
            at=" ".join(one.facts) if one.can_duel else "",
            fact=one.facts[0],
        )
        for one in found
    )
    rows = tuple((*one.answers, str(one.times), long_date(one.day)) for one in found)
    head = (say("Right"), say("Taken for it"), say("Times"), say("Last on"))
    return ConfusionsPicture(pairs, Twin(head, rows))


def work_picture(worked: Sequence[Worked], span: Span) -> BarsPicture:
    """The answers of each day, week or longer stretch, and those of them rated Again."""
    step = max(1, (len(worked) - 1) // (_LABELS - 1))
    bars = tuple(
        Bar(
            one.answers,
            part=one.again,
            under=day_word(one.first, with_year=span is Span.ALL) if at % step == 0 else "",
        )
        for at, one in enumerate(worked)
    )
    rows = tuple(
        (long_date(one.first), str(one.answers), str(one.again), f"{one.minutes:.1f}")
        for one in worked
    )
    total = sum(one.answers for one in worked)
    hours = sum(one.minutes for one in worked)
    name = counted(
        total, "{n} answer in {spent}.", "{n} answers in {spent}.", spent=minutes(round(hours))
    )
    head = (say("From"), say("Answers"), say("Again"), say("Minutes"))
    return BarsPicture(name, bars, Twin(head, rows))


def _under(at: int, step: int, day: int, today: int) -> str:
    if at % step:
        return ""
    return say("today") if day == today else day_word(day)


def _answers(share: Share) -> str:
    return counted(share.answers, "{n} answer", "{n} answers")


def _range(share: Share) -> tuple[str, str, str]:
    return per_cent(share.value), per_cent(share.low), per_cent(share.high)


def _group_name(group: Group) -> str:
    return group.name if group.day is None else day_word(group.day)


def _seen(day: int, today: int) -> str:
    if day == today:
        return say("last today")
    return counted(today - day, "last {n} day ago", "last {n} days ago")
