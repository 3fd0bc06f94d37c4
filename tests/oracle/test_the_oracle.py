"""The oracle itself: nothing to say of sound questions."""

from __future__ import annotations

import pytest

from tests.oracle.asked import Question
from tests.oracle.case import KNOWN_FORMS
from tests.oracle.form_samples import SOUND_FORMS
from tests.oracle.judge import judge
from tests.oracle.map_samples import SOUND_MAPS
from tests.oracle.picture_samples import SOUND_PICTURES
from tests.oracle.samples import SOUND, straits


@pytest.mark.parametrize(
    "sound",
    [*SOUND, *SOUND_FORMS, *SOUND_MAPS, *SOUND_PICTURES],
    ids=lambda q: f"{q.form}-{q.facts[0]}",
)
def test_a_sound_question_breaks_no_rule(sound: Question) -> None:
    assert [str(found) for found in judge(straits(), sound)] == []


def test_every_form_has_a_sound_question() -> None:
    assert {question.form for question in (*SOUND, *SOUND_FORMS, *SOUND_MAPS)} == set(KNOWN_FORMS)
