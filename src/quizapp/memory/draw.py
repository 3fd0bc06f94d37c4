"""Chance that is the same on every machine: numbers drawn from BLAKE2b over what they are for."""

from __future__ import annotations

import hashlib

_BYTES = 8


def draw(below: int, *purpose: object) -> int:
    """A number from 0 to `below` - 1, always the same for the same purpose."""
    words = "\x1f".join(str(word) for word in purpose).encode("utf-8")
    return int.from_bytes(hashlib.blake2b(words, digest_size=_BYTES).digest(), "big") % below
