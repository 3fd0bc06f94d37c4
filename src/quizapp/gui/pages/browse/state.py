"""What Browse shows: pure functions from what was found to a list and its sentences."""

from __future__ import annotations

from typing import NamedTuple

from quizapp.gui.pages.fact.words import due_words
from quizapp.gui.wording import counted, say
from quizapp.study.browse import Found, Hit, Listed
from quizapp.study.decisions import Decision
from quizapp.study.query import Key
from quizapp.study.standings import Rest, Standing


class Chip(NamedTuple):
    """A search that is one click away: its words, and what it puts into the field."""

    words: str
    query: str


class FactRow(NamedTuple):
    """One row of the list. `strength` is from 0 (not met) to 4, `spoken` is read aloud."""

    fact: str
    lead: str
    value: str
    next: str
    strength: int
    is_disputed: bool
    is_met: bool
    is_due: bool
    spoken: str


class BrowseState(NamedTuple):
    """The page. `hits` are all that was found; rows are made as they come into sight.

    `marked` are the facts that acts are about, `current` the one that is looked at. `serial`
    changes whenever the list is another one.
    """

    text: str = ""
    hits: tuple[Hit, ...] = ()
    serial: int = 0
    counted: str = ""
    remark: str = ""
    problem: str = ""
    is_empty: bool = False
    waits: bool = False
    current: str = ""
    marked: frozenset[str] = frozenset()

    @property
    def subject(self) -> tuple[str, ...]:
        """What acts are about: the marked facts in the list's order, else the current one."""
        if self.marked:
            return tuple(hit.fact for hit in self.hits if hit.fact in self.marked)
        return (self.current,) if self.current else ()

    @property
    def marked_words(self) -> str:
        """How many facts are marked."""
        return counted(len(self.marked), "{n} fact marked", "{n} facts marked")


def chips(found: Found) -> tuple[Chip, ...]:
    """Searches to begin with, none that is in force already."""
    offered = (
        Chip(say("disputed"), "is:disputed"),
        Chip(say("weak"), "is:weak"),
        Chip(say("not met"), "is:new"),
        Chip(say("due"), "is:due"),
        Chip(say("forgotten again"), "is:leech"),
        Chip(say("with a note"), "is:noted"),
    )
    used = {f"{one.key}:{one.value}" for one in found.query.filters if one.key is Key.IS}
    return tuple(chip for chip in offered if chip.query not in used)


def with_found(state: BrowseState, text: str, found: Found) -> BrowseState:
    """The page with what was found; what was marked stays marked where it is still there."""
    facts = {hit.fact for hit in found.hits}
    first = found.hits[0].fact if found.hits else ""
    return state._replace(
        text=text,
        hits=found.hits,
        serial=state.serial + 1,
        counted=counted_words(found),
        remark=remark_of(found),
        problem="",
        is_empty=not found.hits,
        waits=False,
        current=state.current if state.current in facts else first,
        marked=state.marked & facts,
    )


def counted_words(found: Found) -> str:
    """How many were found, of how many."""
    if found.query.is_empty:
        return counted(found.of, "{n} fact", "{n} facts")
    if found.is_cut:
        return say("the first {n:,} of {all:,} facts", n=len(found.hits), all=found.of)
    return say("{n:,} of {all:,} facts", n=len(found.hits), all=found.of)


def remark_of(found: Found) -> str:
    """That several names are one place, where a place was asked for."""
    if len(found.one_place) < 2:
        return ""
    *names, last = found.one_place
    return say("{names} and {last} are one place", names=", ".join(names), last=last)


def row_of(one: Listed, today: int) -> FactRow:
    """A fact as a row."""
    standing = one.standing
    coming = next_word(standing, today)
    spoken = say(
        "{lead}: {value}. {disputed}{next}",
        lead=one.lead,
        value=one.value,
        disputed=say("Sources disagree. ") if one.disputed else "",
        next=coming,
    )
    return FactRow(
        fact=one.fact,
        lead=one.lead,
        value=one.value,
        next=coming,
        strength=int(standing.band),
        is_disputed=one.disputed,
        is_met=standing.is_met,
        is_due=standing.due is not None and standing.due <= today,
        spoken=spoken,
    )


def next_word(standing: Standing, today: int) -> str:
    """When a fact comes up next, or why it does not."""
    match standing.rest:
        case Rest.SUSPENDED:
            return say("suspended")
        case Rest.KNOWN:
            return say("you know it")
    return say("not met") if standing.due is None else due_words(standing.due, today)


def done_words(decision: Decision, facts: int) -> str:
    """What was done with so many facts."""
    match decision:
        case Decision.SUSPEND:
            return counted(facts, "{n} fact is suspended.", "{n} facts are suspended.")
        case Decision.RESUME:
            return counted(facts, "{n} fact is asked again.", "{n} facts are asked again.")
        case Decision.KNOWN:
            return counted(facts, "{n} fact counts as learnt.", "{n} facts count as learnt.")
        case Decision.RESET:
            return counted(facts, "{n} fact begins anew.", "{n} facts begin anew.")
        case Decision.POSTPONE:
            return counted(facts, "{n} fact put off for a week.", "{n} facts put off for a week.")
