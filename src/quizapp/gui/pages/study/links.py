"""Which addresses may be opened: https only, and never without saying where they lead."""

from __future__ import annotations

from urllib.parse import urlsplit


def host_of(address: str) -> str:
    """The host an address leads to; empty when it may not be opened.

    Only https, with a host and without a user name, which could pass for one.
    """
    try:
        parts = urlsplit(address.strip())
        host = parts.hostname or ""
    except ValueError:
        return ""
    is_plain = parts.scheme == "https" and not parts.username and not parts.password
    return host if is_plain else ""
