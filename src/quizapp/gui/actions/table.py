"""What the one table of keys is made of: situations, and actions that keys mean in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Where(StrEnum):
    """The situations in which keys mean something."""

    EVERYWHERE = "everywhere"
    HOME = "home"
    CHOICE = "choice"
    ENTRY = "entry"
    SEVERAL = "several"
    ORDER = "order"
    MATCH = "match"
    ESTIMATE = "estimate"
    LOCATE = "locate"
    CARD = "card"
    ANSWERED = "answered"
    ENDING = "ending"
    SETTINGS = "settings"
    QUIZ_SETUP = "quiz set-up"
    QUIZ = "quiz"
    RESULTS = "results"
    BROWSE = "browse"
    FACT = "fact"
    TIMELINE = "timeline"
    MAP = "map"
    STATISTICS = "statistics"
    PROFILES = "profiles"
    DECKS = "decks"
    DUEL = "duel"
    EDITOR = "editor"
    CLASS_DESK = "class desk"
    PRINT = "print"
    ASSIGN = "assign"
    ASSIGNMENT = "assignment"
    PALETTE = "palette"


ASKED = (
    Where.CHOICE, Where.ENTRY, Where.SEVERAL, Where.ORDER, Where.MATCH, Where.ESTIMATE,
    Where.LOCATE,
)  # fmt: skip
"""Where a question waits for an answer."""
STUDY = (*ASKED, Where.CARD, Where.ANSWERED)
PAGES = (
    Where.SETTINGS, Where.QUIZ_SETUP, Where.RESULTS, Where.BROWSE, Where.FACT, Where.TIMELINE,
    Where.MAP, Where.STATISTICS, Where.PROFILES, Where.EDITOR, Where.CLASS_DESK, Where.PRINT,
    Where.DECKS, Where.DUEL, Where.ASSIGN, Where.ASSIGNMENT,
)  # fmt: skip
"""Pages that one goes back from."""


@dataclass(frozen=True, slots=True)
class Action:
    """Something a key does. `words` stand in menus and in the panel of F1, `hint` in key hints.

    `keys` are Qt's portable names, the shown one first; `cap` replaces it on key caps.
    """

    name: str
    words: str
    keys: tuple[str, ...]
    where: tuple[Where, ...]
    hint: str = ""
    cap: str = ""

    @property
    def id(self) -> str:
        """What a learner's own keys are kept by: the first situation and the name."""
        return f"{self.where[0].value}.{self.name}"

    @property
    def shown_keys(self) -> str:
        """The key as a cap shows it; empty when the learner took it away."""
        return self.cap or (self.keys[0].replace("Return", "Enter") if self.keys else "")
