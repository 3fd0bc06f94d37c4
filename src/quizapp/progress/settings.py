"""What a learner has settled about their learning: `set` events, so it merges between computers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any


def setting(default: Any, lowest: Any, highest: Any, say: str) -> Any:
    """A dataclass field with its bounds and its sentence of help."""
    metadata = {"lowest": lowest, "highest": highest, "help": say}
    return field(default=default, metadata=metadata)


@dataclass(frozen=True, slots=True)
class LearnerSettings:
    """Settings that follow the learner. Each field carries bounds and a sentence of help."""

    retention: int = setting(
        900, 700, 970, "How much you want to remember, per mille. More means more minutes a day."
    )
    minutes_a_day: int = setting(
        15, 1, 240, "How many minutes a day you want to give. Facts that matter most come first."
    )
    new_facts_a_day: int = setting(
        10, 0, 200, "How many facts you have not met yet may come up in a day."
    )
    ready_by: int = setting(
        0, 0, 200_000, "The study day by which everything should be learnt; 0 for none."
    )

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> LearnerSettings:
        """The settings that `set` events hold; what is missing or out of bounds is the default.

        A value of a newer version that this one cannot use must not stop the program.
        """
        chosen = {}
        for spec in fields(cls):
            value = stored.get(spec.name)
            bounds = spec.metadata
            if type(value) is int and bounds["lowest"] <= value <= bounds["highest"]:
                chosen[spec.name] = value
        return cls(**chosen)

    @property
    def retention_share(self) -> float:
        """The desired retention as a share from 0 to 1."""
        return self.retention / 1000
