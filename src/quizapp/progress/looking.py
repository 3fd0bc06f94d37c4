"""A look at a learner's file beside whoever has it open: read only, by the standard `sqlite3`."""

from __future__ import annotations

import sqlite3
from functools import partial
from pathlib import Path

# Not a function of ours: it is called for every text that SQLite gives. A damaged text shall have
# a wrong checksum, not stop the reading of all others.
any_text = partial(str, encoding="utf-8", errors="replace")


def look_into(path: Path) -> sqlite3.Connection:
    """A connection that reads and never writes. Raises sqlite3.Error."""
    driver = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
    driver.text_factory = any_text
    return driver
