"""Checksums over cached rows, so that no wrong row is ever shown."""

from __future__ import annotations

from hashlib import blake2b

from quizapp.memory.fold import FOLD_VERSION

_LAYOUT = 3
"""Goes up when the caches change though the fold does not."""
CACHE_VERSION = f"{FOLD_VERSION} {_LAYOUT}"

# A sum that SQLite can check by itself, so that counting 100,000 due facts stays quick: linear,
# with a prime modulus and factors prime to it, so that no single changed bit keeps it. All terms
# together stay below 2^63.
PRIME = 2_147_483_647
OF_FACT, OF_DECK, OF_DAY = 1_073_741_789, 805_306_357, 536_870_909
OF_LAST_DAY, OF_STABILITY = 402_653_189, 268_435_399
DAY_ZERO = 4_000_000


def row_sum(*values: object) -> bytes:
    """The checksum of a row's values."""
    return blake2b(repr(values).encode(), digest_size=8).digest()


def due_salt(retention: int) -> int:
    """What ties a due row to the fold's version and the retention (per mille) it was made for."""
    seed = f"{CACHE_VERSION} {retention}".encode()
    return int.from_bytes(blake2b(seed, digest_size=4).digest())


def due_sum(fact: int, deck: int, due: int | None, last_day: int, stability: int, salt: int) -> int:
    """The checksum over the day on which a fact is due and what says how far it slipped."""
    shifted = 0 if due is None else due + DAY_ZERO
    slipped = last_day * OF_LAST_DAY + stability * OF_STABILITY
    return (fact * OF_FACT + deck * OF_DECK + shifted * OF_DAY + slipped + salt) % PRIME
