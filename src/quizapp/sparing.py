"""What the program does without, so that it takes less memory."""

from __future__ import annotations

import sys
from typing import Any, cast


def spare_openssl() -> None:
    """Let `hashlib` use Python's own hashes: all of ours are, and OpenSSL's take 3 MB.

    To be called before anything imports `hashlib`; afterwards it changes nothing.
    """
    if "hashlib" not in sys.modules:
        cast("dict[str, Any]", sys.modules).setdefault("_hashlib", None)
