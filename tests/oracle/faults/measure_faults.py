"""Faults of dates and numbers: too near, right elsewhere, out of order, less precise."""

from __future__ import annotations

from dataclasses import replace

from tests.oracle import days
from tests.oracle.amounts import Amount
from tests.oracle.asked import Question
from tests.oracle.case import Case
from tests.oracle.days import MONTHS, When, calendar_day
from tests.oracle.faults.changes import instead
from tests.oracle.faults.registry import breaks


@breaks("G14")
def a_day_right_in_another_zone(case: Case, turn: int) -> Question | None:
    """The day that another clock of the deck showed at the same instant."""
    key = case.key_value
    if not isinstance(key, When) or key.minutes is None or case.asked.form != "choice":
        return None
    elsewhere = [s for s in days.days_anywhere(key, case.deck.zones) if s not in key.spans]
    if not elsewhere:
        return None
    return _day_instead(case, elsewhere[turn % len(elsewhere)].first, turn)


@breaks("G14")
def a_day_beyond_the_deck(case: Case, turn: int) -> Question | None:
    """A date a thousand years on."""
    key = case.key_value
    if not isinstance(key, When) or key.precision != "day" or case.asked.form != "choice":
        return None
    return _day_instead(case, key.hull.first + (1000 + turn) * 365, turn)


def _day_instead(case: Case, number: int, turn: int) -> Question | None:
    year, month, day = calendar_day(number)
    key = f"{year:04}-{month:02}-{day:02}"
    return instead(case, key, f"{day} {MONTHS[month - 1].capitalize()} {year}", turn)


@breaks("G15")
def a_month_beside_days(case: Case, turn: int) -> Question | None:
    """A month offered against a day."""
    key = case.key_value
    if not isinstance(key, When) or key.precision != "day" or case.asked.form != "choice":
        return None
    year, month, _ = calendar_day(key.hull.first)
    return instead(case, f"{year:04}-{month:02}", f"{MONTHS[month - 1].capitalize()} {year}", turn)


@breaks("G17")
def a_number_too_near(case: Case, turn: int) -> Question | None:
    """A number within 4 % of the key."""
    key = case.key_value
    if not isinstance(key, Amount) or key.low < 100 or case.asked.form != "choice":
        return None
    figure = int(key.high) + max(1, int(key.high) * (2 + turn % 3) // 100)
    bound = {"more": "more than ", "less": "less than ", "": ""}[key.bound]
    return instead(case, f"{bound}{figure} {key.unit}", f"{bound}{figure:,} {key.unit}", turn)


@breaks("G17")
def a_smaller_bound(case: Case, turn: int) -> Question | None:
    """`more than` half the key, which is true too."""
    key = case.key_value
    if not isinstance(key, Amount) or key.bound != "more" or case.asked.form != "choice":
        return None
    figure = int(key.low) // (2 + turn % 3)
    return instead(case, f"more than {figure} {key.unit}", f"more than {figure:,} {key.unit}", turn)


@breaks("G18")
def out_of_order(case: Case, turn: int) -> Question | None:
    """Dates or numbers turned round or rolled on."""
    if case.asked.form != "choice" or not isinstance(case.key_value, When | Amount):
        return None
    options = case.asked.options
    turned = tuple(reversed(options)) if turn % 2 else (*options[1:], options[0])
    return replace(case.asked, options=turned)
