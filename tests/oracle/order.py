"""What surely comes first, and what is surely more."""

from __future__ import annotations

from decimal import Decimal

from tests.oracle.amounts import Amount, same_kind
from tests.oracle.days import MINUTES_A_DAY, When, Zones, possible

ABOUT_SHARE = Decimal("0.05")
"""How far a number that is only known roughly may be off."""


def surely_before(one: When, other: When, zones: Zones) -> bool:
    """Whether one date is earlier than another by more than both leave open, zones counted."""
    instants = _instant(one, zones), _instant(other, zones)
    if instants[0] is not None and instants[1] is not None:
        return instants[0] < instants[1]
    last = max(span.last for span in possible(one, zones))
    return last < min(span.first for span in possible(other, zones))


def _instant(when: When, zones: Zones) -> int | None:
    if when.minutes is None or when.zone not in zones or when.uncertain:
        return None
    return when.spans[0].first * MINUTES_A_DAY + when.minutes - zones[when.zone]


def surely_more(one: Amount, other: Amount) -> bool:
    """Whether one number is larger than another of its unit by more than both leave open."""
    if one.bound or other.bound or not same_kind(one, other) or one.unit != other.unit:
        return False
    return _least(one) > _most(other)


def _least(number: Amount) -> Decimal:
    return number.low * (1 - ABOUT_SHARE) if number.about else number.low


def _most(number: Amount) -> Decimal:
    return number.high * (1 + ABOUT_SHARE) if number.about else number.high
