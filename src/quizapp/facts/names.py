"""What a topic is called: in its sentence, in other scripts, in other times, and wrongly."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.facts.dates import Date


@dataclass(frozen=True, slots=True)
class Name:
    """One name. `language` is a code such as `ko`, or empty for the deck's own language.

    `since` and `until` bound the time in which it was the name. A `garble` is a known wrong
    spelling: it is never accepted, and `why` tells the learner where it comes from.
    """

    text: str
    language: str = ""
    since: Date | None = None
    until: Date | None = None
    garble: bool = False
    why: str = ""

    @property
    def is_period(self) -> bool:
        """Whether it was the name in a stated time only."""
        return self.since is not None or self.until is not None


@dataclass(frozen=True, slots=True)
class Names:
    """All names of one topic.

    `sentence` stands inside a sentence with its article ("the Seishin landing"), `label` stands
    alone ("Seishin landing"). Both are the same name.
    """

    sentence: str
    label: str
    others: tuple[Name, ...] = ()

    @property
    def accepted(self) -> tuple[str, ...]:
        """Every spelling that is right when typed, the shown one first, without repeats."""
        spellings = [self.label, self.sentence, *(n.text for n in self.others if not n.garble)]
        return tuple(dict.fromkeys(spellings))

    @property
    def garbles(self) -> tuple[Name, ...]:
        """The known wrong spellings."""
        return tuple(name for name in self.others if name.garble)

    @property
    def second_line(self) -> tuple[Name, ...]:
        """The other names worth showing under the label, in the author's order."""
        shown = {self.label.casefold(), self.sentence.casefold()}
        return tuple(n for n in self.others if not n.garble and n.text.casefold() not in shown)
