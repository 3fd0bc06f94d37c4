"""Everything wrong has a place and a repair, and what has one repair only is mended by one key."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.authoring.editing.draft import Draft
from quizapp.authoring.editing.meter import meter_of
from quizapp.authoring.editing.troubles import Trouble, troubles_of
from quizapp.authoring.lint.linter import lint
from tests.authoring.editing.ports import LANDINGS, a_draft, raw


def troubles(draft: Draft) -> tuple[Trouble, ...]:
    report = draft.text.report
    return troubles_of(draft.text, report.deck, report.problems, ())


@pytest.mark.parametrize(
    ("right", "wrong", "rule"),
    [
        ("at: chongjin", "at: chongjn", "unknown-topic"),
        ("at: chongjin", "at: Chongjin", "unknown-topic"),
        ("began: 1945-08-13", "begn: 1945-08-13", "unknown-property"),
        ("began: 1945-08-13", "began: 13 August 1945", "date"),
        ("source: [tass, atlas]", "source: [tass, atlass]", "unknown-source"),
        ("1945-08-12, source", "1945-08-12, sorce", "unknown-qualifier"),
        ("is: landing\n    name: the Yuki", "is: landng\n    name: the Yuki", "unknown-type"),
    ],
)
def test_a_slip_is_mended_by_one_key(tmp_path: Path, right: str, wrong: str, rule: str) -> None:
    draft = a_draft(tmp_path)
    path = draft.folder / "1-landings.yaml"
    path.write_text(LANDINGS.replace(right, wrong), "utf-8")
    draft = a_draft(tmp_path)

    first = next(one for one in troubles(draft) if one.rule == rule)
    assert first.grave
    assert first.change is not None
    draft.do(first.change)

    assert raw(draft) == LANDINGS


def test_a_trouble_names_its_file_its_line_and_the_way_to_it(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    (draft.folder / "1-landings.yaml").write_text(
        LANDINGS.replace("at: najin", "at: nowhere-near"), "utf-8"
    )
    draft.look_outside()

    found = next(one for one in troubles(draft) if one.rule == "unknown-topic")

    assert (found.place.file, found.place.line) == ("1-landings.yaml", 14)
    assert (found.topic, found.way) == ("rashin", ("at",))
    assert found.change is None
    assert found.sentence.endswith(".")


def test_inherited_sources_are_written_beside_each_fact(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    deck = draft.text.report.deck
    assert deck is not None
    found = troubles_of(draft.text, deck, (), lint(deck))

    change = next(t.change for t in found if t.rule == "inherited-source" and t.topic == "seishin")
    assert change is not None
    draft.do(change)

    assert "began: {value: 1945-08-13, source: [tass, atlas]}" in raw(draft)


def test_the_meter_counts_what_can_be_examined_and_names_the_cheapest_help(tmp_path: Path) -> None:
    deck = a_draft(tmp_path).text.report.deck
    assert deck is not None

    meter = meter_of(deck, lint(deck))

    assert meter.facts == len(deck.askable)
    assert 0 < meter.several <= meter.asked <= meter.facts
    assert bool(meter.cheapest) is (meter.gain > 0)
