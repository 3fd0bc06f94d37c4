"""The first question of a day, made before the day comes and shown before the store is open."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from quizapp.questions.question import question_as_json, question_from_json
from quizapp.study.asked import Asked


@dataclass(frozen=True, slots=True)
class FirstQuestion:
    """What a session over all decks begins with, if it is begun by this seed and nothing was
    answered in between.
    """

    asked: Asked
    seed: int

    @property
    def text(self) -> str:
        """It as JSON, to be kept."""
        shape: dict[str, Any] = asdict(self.asked)
        shape["question"] = question_as_json(self.asked.question)
        return json.dumps({"seed": self.seed, "asked": shape}, ensure_ascii=False)

    @classmethod
    def of_text(cls, text: str) -> FirstQuestion | None:
        """The question that `text` was made from; None when it cannot be read."""
        try:
            written = json.loads(text)
            asked = dict(written["asked"])
            question = question_from_json(asked.pop("question"))
            return cls(Asked(question=question, **asked), int(written["seed"]))
        except (KeyError, TypeError, ValueError):
            return None
