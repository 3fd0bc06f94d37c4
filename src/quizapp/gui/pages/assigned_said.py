"""An assignment in words, as Home and its own page say it."""

from __future__ import annotations

from quizapp.gui.wording import counted, long_day, say, when
from quizapp.study.assigned import Taking
from quizapp.study.today import AssignedToday


def due_said(day: int, today: int) -> str:
    """By when, in words: "By Friday 27 November, in 5 days"."""
    match day - today:
        case left if left < 0:
            return say("Was due {when}", when=when(day, today))
        case 0 | 1:
            return say("Due {when}", when=when(day, today))
        case left:
            return counted(left, "By {day}, in {n} day", "By {day}, in {n} days", day=long_day(day))


def progress_said(standing: AssignedToday) -> str:
    """How far it is, in words."""
    if not standing.facts:
        return say("Its deck “{title}” is not here yet.", title=standing.deck_title)
    if standing.firm == standing.facts:
        return counted(standing.facts, "The one fact is firm.", "All {n} facts are firm.")
    return say(
        "{met} of {facts} facts met, {firm} firm",
        met=standing.met,
        facts=standing.facts,
        firm=standing.firm,
    )


def test_word(taking: Taking) -> str:
    """How its test stands, in a word or two; empty where it has none."""
    match taking:
        case Taking.OPEN:
            return say("with a test")
        case Taking.BEGUN:
            return say("test begun")
        case Taking.DONE:
            return say("test handed in")
        case Taking.NONE:
            return ""
