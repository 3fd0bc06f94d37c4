"""Reading JSON: by the standard library, and where much is read by a quicker library.

That one reads events in two thirds of the time and takes 5 MB, which a day's study need not have.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

MANY = 10_000
"""After so many texts the quicker library is loaded."""


class JsonReader:
    """Reads texts, and counts them."""

    def __init__(self) -> None:
        self._left = MANY
        self._quick: Callable[[bytes | str], Any] | None = None

    def read(self, text: bytes | str, *, is_long: bool = False) -> Any:
        """What a text says in JSON. Raises ValueError where it is none."""
        if self._quick is None:
            self._left -= 1
            if self._left > 0 and not is_long:
                return json.loads(text)
            self._load()
        assert self._quick is not None
        try:
            return self._quick(text)
        except ValueError:
            return json.loads(text)  # a newer version may have written what that one refuses

    def _load(self) -> None:
        from pydantic_core import from_json  # noqa: PLC0415  see the head of this module

        self._quick = from_json


read_json = JsonReader().read
