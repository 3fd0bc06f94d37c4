"""Small words of a fact's page: forms, grades, moments, what was decided."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from quizapp.gui.pages.statistics.words import per_cent
from quizapp.gui.wording import counted, long_date, say, when
from quizapp.questions.terms import Confidence, Form, Grade
from quizapp.study.fact_page import Given, Happening
from quizapp.study.standings import Rest, Standing

_NEAR_DAYS = 7


def form_word(form: Form) -> str:
    """A form of question in a word or two."""
    words = {
        Form.CHOICE: say("choice"),
        Form.TRUE_FALSE: say("true or false"),
        Form.MATCH: say("match"),
        Form.WHICH_SOURCE: say("which source"),
        Form.CLAIM: say("claim"),
        Form.ODD_ONE_OUT: say("odd one out"),
        Form.ORDER: say("order"),
        Form.SEVERAL: say("several"),
        Form.CAUSE: say("cause"),
        Form.CLOZE: say("gap"),
        Form.ESTIMATE: say("estimate"),
        Form.LOCATE: say("map"),
        Form.TYPED: say("typed"),
        Form.DATE: say("date"),
        Form.NUMBER: say("number"),
        Form.DERIVED: say("worked out"),
        Form.CARD: say("card"),
    }
    return words[form]


def grade_word(grade: Grade) -> str:
    """What an answer was worth, in words."""
    match grade:
        case Grade.RIGHT:
            return say("Right")
        case Grade.NEARLY:
            return say("Nearly right")
        case Grade.OTHER_SOURCE:
            return say("Another source's figure")
        case Grade.WRONG:
            return say("Not right")
        case Grade.BLANK:
            return say("Not answered")


def confidence_words(answer: Given) -> str:
    """How sure the learner was."""
    match answer.confidence:
        case Confidence.SURE:
            return say("you were sure")
        case Confidence.UNSURE:
            return say("you were not sure")
        case Confidence.GUESS:
            return say("a guess")


def moment_words(at: int, offset: int, day: int, today: int) -> str:
    """When it was: the day as near days are said, and the clock."""
    moment = datetime.fromtimestamp(at / 1000, UTC) + timedelta(minutes=offset)
    near = abs(today - day) < _NEAR_DAYS and day <= today
    said = when(day, today) if near else long_date(day)
    return say("{day}, {hour:02d}:{minute:02d}", day=said, hour=moment.hour, minute=moment.minute)


def decision_words(one: Happening, today: int) -> tuple[str, str]:
    """What was decided about the fact, with its icon."""
    until = when(one.until if one.until is not None else today, today)
    words = {
        "suspended": (say("Suspended"), "pause"),
        "resumed": (say("Asked again from now on"), "play"),
        "known": (say("You said you know it"), "check"),
        "reset": (say("Begun anew"), "undo-2"),
        "postponed": (say("Put off, to be asked {when}", when=until), "clock"),
        "noted": (say("Note: {words}", words=one.text), "sticky-note"),
        "spelling_accepted": (say("“{words}” accepted as a spelling", words=one.text), "check"),
    }
    return words.get(one.kind, (one.kind, "info"))


def next_words(standing: Standing, today: int) -> str:
    """How well it is known, and when it comes up next."""
    if standing.rest is Rest.SUSPENDED:
        return say("Not asked until you resume it.")
    if standing.rest is Rest.KNOWN:
        return say("Counts as learnt; it is not asked any more.")
    if standing.due is None:
        return say("Not met yet.")
    share = per_cent(standing.recall)
    return say(
        "You would recall it with {share} today; next asked {when}.",
        share=share,
        when=due_words(standing.due, today),
    )


def due_words(due: int, today: int) -> str:
    """When something is due, as a list says it."""
    if due <= today:
        return say("today")
    if due == today + 1:
        return say("tomorrow")
    return counted(due - today, "in {n} day", "in {n} days")
