"""What a session is for, as the log says it."""

from __future__ import annotations

from enum import StrEnum


class Purpose(StrEnum):
    """Why a session is held; the value is what `session_started` stores."""

    STUDY = "study"
    QUIZ = "quiz"
    EXAM = "exam"
    DUEL = "duel"
    REPAIR = "repair"
    ASSIGNMENT = "assignment"
