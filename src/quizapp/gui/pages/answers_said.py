"""How answers are said on every page that looks back on them. No Qt."""

from __future__ import annotations

from enum import StrEnum

from quizapp.gui.wording import counted, say
from quizapp.questions.terms import Confidence, Grade


class Sign(StrEnum):
    """How one answer was."""

    RIGHT = "right"
    WRONG = "wrong"
    NEAR = "near"
    DISP = "disp"


SIGNS = {
    Grade.RIGHT: Sign.RIGHT,
    Grade.NEARLY: Sign.NEAR,
    Grade.OTHER_SOURCE: Sign.DISP,
    Grade.WRONG: Sign.WRONG,
    Grade.BLANK: Sign.WRONG,
}


def confidence_word(confidence: Confidence) -> str:
    """What the button of a confidence says."""
    match confidence:
        case Confidence.SURE:
            return say("sure")
        case Confidence.UNSURE:
            return say("not sure")
        case Confidence.GUESS:
            return say("guess")


def confidence_in(grade: Grade, confidence: Confidence) -> str:
    """How sure an answer was; nothing of one that was left out."""
    return "" if grade is Grade.BLANK else confidence_word(confidence)


def score_said(right: int, answers: int) -> str:
    """How many were right, where not all of them were."""
    if not right:
        return counted(answers, "Not right this time, the one.", "None of {n} was right this time.")
    return counted(
        answers,
        "{right} right of {n}, and you know which.",
        "{right} right of {n}, and you know which.",
        right=right,
    )


def sureness_said(right: int, sure: int) -> str:
    """How often "sure" was right; nothing where it was never said."""
    if not sure:
        return ""
    return counted(
        sure,
        "When you were sure you were right {right} of {n}\u00a0times.",
        "When you were sure you were right {right} of {n}\u00a0times.",
        right=right,
    )


def told_apart(said: str, truth: str) -> list[tuple[str, bool]]:
    """What was said in plain letters, what is true in strong ones."""
    if not truth:
        return [(said, False)]
    return [(f"{said}     {say('It is')} ", False), (truth, True)]
