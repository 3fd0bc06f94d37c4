"""The picture of "Your data": where it is, what was done with it, what can be brought back."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from quizapp.gui.wording import counted, say, told
from quizapp.progress.reports import FolderReport, VerifyReport

_EPOCH = date(1970, 1, 1)


class Work(StrEnum):
    """What takes a while here."""

    BACKUP = "backup"
    CHECK = "check"
    PLANS = "plans"
    RESTORE = "restore"
    EXCHANGE = "exchange"
    EXPORT = "export"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Offer:
    """A copy that could bring something back: what it would change, as sentences."""

    path: Path
    title: str
    sentence: str
    brings: bool


@dataclass(frozen=True, slots=True)
class DataState:
    """Everything this part shows. `said` are the sentences of what was done last, `went_well`
    whether it did; `done` the per cent of the work that is on."""

    profile: str
    folder: str
    answers: str
    last_backup: str
    progress_folder: str = ""
    work: Work | None = None
    done: int = 0
    said: tuple[str, ...] = ()
    went_well: bool = True
    offers: tuple[Offer, ...] | None = None


def answers_said(events: int) -> str:
    """How much is kept."""
    return counted(events, "{n} answer and act is kept", "{n} answers and acts are kept")


def last_backup_said(day: date | None, today: date) -> str:
    """When the last copy was made."""
    if day is None:
        return say("no copy yet")
    match (today - day).days:
        case 0:
            return say("last copy today")
        case 1:
            return say("last copy yesterday")
        case days:
            return counted(days, "last copy {n} day ago", "last copy {n} days ago")


def checked_said(report: VerifyReport) -> tuple[str, ...]:
    """What a check found, in sentences; the verdict first."""
    if report.is_clean:
        verdict = say(
            "All is well: {events} events about {facts} facts were read and folded again.",
            events=report.events, facts=report.facts,
        )  # fmt: skip
    else:
        verdict = say("Something is wrong. What is sound is safe, and can be completed below.")
    return (verdict, *_faults(report), *_unknown(report))


def _faults(report: VerifyReport) -> tuple[str, ...]:
    said = []
    if report.broken:
        said.append(say("The database file itself is damaged: {how}.", how=report.broken[0]))
    if report.damaged:
        n = len(report.damaged)
        said.append(
            counted(n, "{n} event is damaged and not counted.",
                    "{n} events are damaged and not counted.")
        )  # fmt: skip
    missing = sum(gap.to_n - gap.from_n + 1 for gap in report.gaps)
    if missing:
        said.append(counted(missing, "{n} event is missing.", "{n} events are missing."))
    wrong = len(report.wrong_facts) + len(report.wrong_days) + len(report.misfiled)
    if wrong:
        said.append(
            counted(wrong, "{n} kept number was wrong; it is counted anew from the answers.",
                    "{n} kept numbers were wrong; they are counted anew from the answers.")
        )  # fmt: skip
    return tuple(said)


def _unknown(report: VerifyReport) -> tuple[str, ...]:
    newer = sum(report.unknown.values())
    if not newer:
        return ()
    return (
        counted(newer, "{n} event was written by a newer quizapp; it is kept.",
                "{n} events were written by a newer quizapp; they are kept."),
    )  # fmt: skip


def exchanged_said(report: FolderReport | None) -> tuple[str, ...]:
    """What an exchange with the Progress folder came to."""
    if report is None:
        return (say("No Progress folder is chosen."),)
    taken = report.merged
    sentences = [
        counted(taken.new, "{n} new event came in.", "{n} new events came in."),
        counted(report.written, "{n} file of this computer is up to date there.",
                "{n} files of this computer are up to date there."),
    ]  # fmt: skip
    if taken.copied:
        sentences.append(
            say("Another computer wrote as this one, so this one has a new name from now on.")
        )
    return (*sentences, *map(told, taken.remarks))


def offer_of(
    path: Path, events: int, missing: int, newer: int, days: tuple[int | None, int | None]
) -> Offer:
    """A copy with what bringing it back would change."""
    first, last = days
    if not missing or first is None or last is None:
        sentence = counted(
            events, "Its {n} event is here already.", "All of its {n} events are here already."
        )
    else:
        sentence = counted(
            missing, "{n} event would come back, {first} to {last}.",
            "{n} events would come back, {first} to {last}.",
            first=_date(first), last=_date(last),
        )  # fmt: skip
    if newer:
        stay = counted(
            newer, "{n} event that only the present progress has stays.",
            "{n} events that only the present progress has stay.",
        )  # fmt: skip
        sentence = f"{sentence} {stay}"
    return Offer(path, _title(path), sentence, brings=bool(missing))


def _title(path: Path) -> str:
    """A backup by its day and time, anything else by its name."""
    with suppress(ValueError):
        made = datetime.strptime(path.stem[-17:], "%Y-%m-%d-%H%M%S")
        return say("Copy of {day}, {time}", day=f"{made:%Y-%m-%d}", time=f"{made:%H:%M}")
    return say("Journal of {month}", month=path.name.split(".")[0])


def _date(day: int) -> str:
    return (_EPOCH + timedelta(days=day)).isoformat()
