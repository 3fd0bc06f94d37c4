"""Two spellings that a fair reader takes for one are folded into one; others are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.facts.folding import fold, squeeze


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Seishin", "SEISHIN"),
        ("Ch’ŏngjin", "Chongjin"),
        ("Chʼŏngjin", "chongjin"),
        ("Ōsaka", "Osaka"),
        ("naval-infantry", "naval infantry"),
        ("naval–infantry", "naval  infantry"),
        ("Łódź", "Lodz"),
        ("Артём", "артем"),
        ("ヤルタ", "やるた"),
        ("ｶﾞ", "が"),
        ("Sei\u200bshin", "Seishin"),
        ("청진", "청진"),
        ("U.S.A.", "u s a"),
    ],
)
def test_spellings_of_one_name_become_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Seishin", "Chongjin"),
        ("パ", "バ"),
        ("バ", "ハ"),
        ("й", "и"),
        ("清津", "元山"),
        ("1st", "2nd"),
        ("Heijo", "Keijo"),
    ],
)
def test_other_names_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_a_squeezed_text_has_no_blanks() -> None:
    assert squeeze("the Naval-Infantry") == squeeze("theNaval infantry") == "thenavalinfantry"


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(max_codepoint=127), max_size=40))
def test_plain_letters_are_folded_as_all_others_are(text: str) -> None:
    """The quick way for ASCII gives what the long way gives."""
    assert fold(text + "é").removesuffix("e").strip() == fold(text)
