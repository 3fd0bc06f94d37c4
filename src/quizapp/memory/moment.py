"""A moment as the log writes it, and the study day it belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

MS_PER_MINUTE = 60_000
MS_PER_DAY = 86_400_000
DAY_STARTS_AT_HOUR = 4
_EPOCH = date(1970, 1, 1)


def study_day(at: int, offset: int) -> int:
    """The study day of the UTC time `at` (ms) at `offset` (minutes east of UTC).

    Days are counted from 1970-01-01 by the local calendar; a day starts at 04:00.
    """
    local = at + offset * MS_PER_MINUTE - DAY_STARTS_AT_HOUR * 60 * MS_PER_MINUTE
    return local // MS_PER_DAY


def date_of(day: int) -> date:
    """The calendar date of a study day."""
    return _EPOCH + timedelta(days=day)


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A reading of a clock: UTC milliseconds and the local offset in minutes east of UTC."""

    at: int
    offset: int = 0

    @property
    def day(self) -> int:
        """The study day this moment falls on."""
        return study_day(self.at, self.offset)

    @property
    def local(self) -> datetime:
        """The local wall-clock time, with its offset."""
        utc = datetime.fromtimestamp(self.at / 1000, UTC)
        return utc.astimezone(timezone(timedelta(minutes=self.offset)))

    def plus(self, milliseconds: int) -> Moment:
        """The moment that many milliseconds later, at the same offset."""
        return Moment(self.at + milliseconds, self.offset)

    @classmethod
    def of(cls, when: datetime) -> Moment:
        """The moment of an aware datetime.

        Raises ValueError when `when` has no offset: a moment without one names no study day.
        """
        shift = when.utcoffset()
        if shift is None:
            raise ValueError("a moment needs an offset from UTC, such as +09:00")
        return cls(round(when.timestamp() * 1000), round(shift.total_seconds() / 60))
