"""Checksums over cached rows, so that no wrong row is ever shown."""

from __future__ import annotations

from hashlib import blake2b
from typing import Any

from sqlalchemy import ColumnElement, FromClause, bindparam, func

from quizapp.memory.fold import FOLD_VERSION

_LAYOUT = 3
"""Goes up when the caches change though the fold does not."""
CACHE_VERSION = f"{FOLD_VERSION} {_LAYOUT}"

# A sum that SQLite can check by itself, so that counting 100,000 due facts stays quick: linear,
# with a prime modulus and factors prime to it, so that no single changed bit keeps it. All terms
# together stay below 2^63.
_PRIME = 2_147_483_647
_FACT, _DECK, _DAY = 1_073_741_789, 805_306_357, 536_870_909
_LAST_DAY, _STABILITY = 402_653_189, 268_435_399
_DAY_ZERO = 4_000_000


def row_sum(*values: object) -> bytes:
    """The checksum of a row's values."""
    return blake2b(repr(values).encode(), digest_size=8).digest()


def due_salt(retention: int) -> int:
    """What ties a due row to the fold's version and the retention (per mille) it was made for."""
    seed = f"{CACHE_VERSION} {retention}".encode()
    return int.from_bytes(blake2b(seed, digest_size=4).digest())


def due_sum(fact: int, deck: int, due: int | None, last_day: int, stability: int, salt: int) -> int:
    """The checksum over the day on which a fact is due and what says how far it slipped."""
    shifted = 0 if due is None else due + _DAY_ZERO
    slipped = last_day * _LAST_DAY + stability * _STABILITY
    return (fact * _FACT + deck * _DECK + shifted * _DAY + slipped + salt) % _PRIME


def due_sum_holds(memory: FromClause) -> ColumnElement[Any]:
    """1 where a row's `due_sum` is right, else 0; the salt is given as `salt`."""
    row = memory.c
    shifted = func.coalesce(row.due + _DAY_ZERO, 0)
    slipped = row.last_day * _LAST_DAY + row.stability * _STABILITY
    total = row.fact * _FACT + row.deck * _DECK + shifted * _DAY + slipped + bindparam("salt")
    return func.coalesce(total % _PRIME == row.due_sum, 0)
