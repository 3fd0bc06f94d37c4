"""Where a fact comes from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A page, book or document that facts rest on, as the receipt under an answer shows it.

    `voice` is how the source speaks in a question ("Soviet accounts"); empty means its title.
    A `weak` source is never enough to ask a fact bare.
    """

    id: str
    title: str
    author: str = ""
    publisher: str = ""
    published: str = ""
    genre: str = ""
    evidence: str = ""
    address: str = ""
    voice: str = ""
    weak: bool = False

    @property
    def spoken(self) -> str:
        """How a sentence names it: "according to ..."."""
        return self.voice or self.title

    @property
    def details(self) -> str:
        """Who made it, when, and what kind of thing it is, in one line."""
        parts = (self.author, self.publisher, self.published, self.genre)
        return " · ".join(part for part in parts if part)
