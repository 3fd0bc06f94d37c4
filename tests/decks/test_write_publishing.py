"""Publishing: the keys of facts are written into the deck, and no id changes by it."""

# ruff: noqa: E501  (lines of decks are shown whole)

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from quizapp.decks.edits import qualify
from quizapp.decks.publishing import publish_ids
from quizapp.decks.write import read_deck_text
from tests.decks.commented import changes, deck_read, deck_text, grave, one_page
from tests.decks.written import ROOT, VOCABULARY

LANDING = "eastport-landing"
SMALL = ROOT / "tests" / "golden" / "decks" / "small"


def test_texts_get_ids_and_gaps_get_numbers() -> None:
    before = deck_text()

    after = publish_ids(before)

    assert (
        changes(before, after)
        == dedent("""\
        -        - a pilot   # no source yet
        +        - {id: a-pilot-982ffe, value: a pilot}   # no source yet
        -    role: [a pilot of the south, "a poet, they say"]
        +    role: [{id: a-pilot-of-the-south-60ca8d, value: a pilot of the south}, {id: a-poet-they-say-216411, value: "a poet, they say"}]
        -      - name: Eastern Anchorage   # on old maps
        +      - id: eastern-anchorage-3bf371
        +        name: Eastern Anchorage   # on old maps
        -      weak-start: The commander <cancelled|called off> the landing, without <men>.   # two
        -      numbered: {value: "It took <2:four> days and <one|1> night.", why: The night was the last.}
        +      weak-start: The commander <1:cancelled|called off> the landing, without <2:men>.   # two
        +      numbered: {value: "It took <2:four> days and <1:one|1> night.", why: The night was the last.}
        -        - the tug is handed over   # no id yet
        +        - {id: the-tug-is-handed-over-a3205b, value: the tug is handed over}   # no id yet""")
    )


@pytest.mark.parametrize("folder", [SMALL, ROOT / "decks" / "august-1945"], ids=lambda f: f.name)
def test_publishing_changes_no_fact_and_nothing_the_second_time(folder: Path) -> None:
    before = read_deck_text(folder, VOCABULARY)

    after = publish_ids(before)

    assert deck_read(after).facts == deck_read(before).facts
    assert deck_read(after).topics == deck_read(before).topics
    assert publish_ids(after).pages == after.pages


def test_after_publishing_a_wording_can_be_corrected_and_its_id_stays() -> None:
    published = publish_ids(deck_text())

    corrected = qualify(published, "treaty", "terms", 1, "value", "the tugs are handed over")

    assert list(deck_read(corrected).facts) == list(deck_read(published).facts)
    assert grave(corrected) == set()


def test_a_gap_put_before_others_after_publishing_leaves_their_ids() -> None:
    published = publish_ids(deck_text())
    sentence = "The <3:old> commander <1:cancelled|called off> the landing, without <2:men>."
    before = {one.id: one for one in deck_read(published).facts.values() if "weak-start" in one.id}

    body = published.body(LANDING)
    statements = body["statements"]
    assert isinstance(statements, dict)
    statements["weak-start"] = sentence
    after = deck_read(published.with_body(LANDING, body)).facts

    assert [str(after[one].value).split("<")[1].split(">")[0] for one in before] == [
        "cancelled|called off",
        "men",
    ]


def test_dates_topics_and_single_texts_get_no_id() -> None:
    chapter = (
        "topics:\n  x: {is: event, name: x, led-to: [y]}\n  y: {is: event, name: y, date: 1945}\n"
        "  z: {is: term, name: z, meaning: something}\n"
    )

    assert publish_ids(one_page(chapter)).pages["1.yaml"].raw == chapter
