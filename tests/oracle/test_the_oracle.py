"""The oracle itself: nothing to say of sound questions, and each rule fires on its fault."""

from __future__ import annotations

import pytest

from tests.oracle.asked import Question
from tests.oracle.judge import judge
from tests.oracle.samples import SOUND, straits


@pytest.mark.parametrize("sound", SOUND, ids=lambda q: f"{q.form}-{q.facts[0]}")
def test_a_sound_question_breaks_no_rule(sound: Question) -> None:
    assert [str(found) for found in judge(straits(), sound)] == []
