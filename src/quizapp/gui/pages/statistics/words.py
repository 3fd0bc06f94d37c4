"""Small words of Statistics: shares, days, and what being sure is worth."""

from __future__ import annotations

from quizapp.gui.wording import HELD, calendar_date, month_name, say, short_date

_TENTHS = 10


def per_cent(share: float) -> str:
    """A share as a figure: "90 %"."""
    return f"{share * 100:.0f}{HELD}%"


def day_word(day: int, *, with_year: bool = False) -> str:
    """A day under an axis: "27 Nov", or "Nov 2025" where years matter."""
    if not with_year:
        return short_date(day)
    on = calendar_date(day)
    return say("{month} {year}", month=month_name(on.month)[:3], year=on.year)


def worth_of_sure(share: float) -> str:
    """What "sure" means for this learner, and what to make of it."""
    tenths = round(share * _TENTHS)
    if tenths >= 10:
        return say("“Sure” means right for you, so trust it.")
    if tenths >= 9:
        return say("“Sure” means right nine times in ten for you, so trust it.")
    if tenths >= 7:
        return say("“Sure” means right {n} times in ten for you, so look twice.", n=tenths)
    return say(
        "“Sure” means right only {n} times in ten for you: say “not sure” more often.", n=tenths
    )
