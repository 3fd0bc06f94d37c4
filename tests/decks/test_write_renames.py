"""Renaming, moving and removing topics: references follow, and ids of facts stay traceable."""

# ruff: noqa: E501  (lines of decks are shown whole)

from __future__ import annotations

from collections.abc import Callable
from textwrap import dedent

import pytest

from quizapp.decks.edits import remove_value, set_property
from quizapp.decks.former import carry_ids
from quizapp.decks.renames import (
    move_topic,
    named_in,
    remove_topic,
    rename_property,
    rename_statement,
    rename_topic,
)
from quizapp.decks.write import DeckText
from quizapp.facts.problem import QuizAppError
from tests.decks.commented import FILES, changes, deck_read, deck_text, grave, one_page

LANDING = "eastport-landing"


def follows(before: DeckText, after: DeckText) -> dict[str, str]:
    """Where every id that `before` knows leads in `after`, left out where it stays."""
    old, new = deck_read(before), deck_read(after)
    known = [*old.facts, *old.former_ids]
    now = {one: one if one in new.facts else new.former_ids.get(one, "lost") for one in known}
    return {one: fact for one, fact in now.items() if old.former_ids.get(one, one) != fact}


# New names


def test_a_renamed_topic_takes_its_references_and_ids_along() -> None:
    before = deck_text()

    after = rename_topic(before, "first-battalion", "b1")

    assert (
        changes(before, after)
        == dedent("""\
        -    units: {some: [first-battalion,   # went ahead
        +    units: {some: [{value: b1, was: first-battalion},   # went ahead
        -  first-battalion: {is: formation, name: the 1st Battalion, side: northland, commander: smith}
        +  b1: {is: formation, name: the 1st Battalion, side: northland, commander: smith, was: [first-battalion]}""")
    )
    assert grave(after) == set()
    assert follows(before, after) == {
        "commented:eastport-landing/units#first-battalion": "commented:eastport-landing/units#b1",
        "commented:port-landing/units#first-battalion": "commented:eastport-landing/units#b1",
        "commented:first-battalion/commander#smith": "commented:b1/commander#smith",
    }


@pytest.mark.parametrize(
    "topic", ["northland", "smith", "eastport", LANDING, "gazette", "atlas", "flag", "jones"]
)
def test_no_id_of_a_fact_is_lost_when_a_topic_gets_another_name_and_its_old_one_again(
    topic: str,
) -> None:
    before = deck_text()

    after = rename_topic(before, topic, "quite-another")
    back = rename_topic(after, "quite-another", topic)

    assert grave(after) == grave(back) == set()
    assert f"{topic}:" in before.pages[before.home(topic).file].raw
    assert "lost" not in follows(before, after).values()
    assert follows(before, back) == {}
    assert "lost" not in follows(after, back).values()


def test_a_renamed_source_is_renamed_wherever_it_is_cited() -> None:
    after = rename_topic(deck_text(), "gazette", "paper")

    raw = "".join(page.raw for page in after.pages.values())
    assert "gazette" not in raw.replace("@gazette", "").replace("was: [gazette]", "")
    assert "was: ended@gazette}" in raw


def test_a_word_that_is_no_reference_stays() -> None:
    chapter = (
        "topics:\n  front: {is: term, name: front, meaning: front}\n"
        "  army: {is: formation, name: the army, kind: front, description: front}\n"
    )

    after = rename_topic(one_page(chapter), "front", "front-line").pages["1.yaml"].raw

    assert after == chapter.replace("  front:", "  front-line:").replace(
        "meaning: front}", "meaning: front, was: [front]}"
    )


def test_a_statement_names_its_source_too() -> None:
    chapter = (
        "topics:\n  s: {is: source, name: S}\n"
        "  a: {is: term, name: a, meaning: b, statements: {k: {value: It <is>., source: s}}}\n"
    )

    after = rename_topic(one_page(chapter), "s", "t")

    assert "source: t}" in after.pages["1.yaml"].raw
    assert grave(after) == set()


def test_a_renamed_property_keeps_its_ids() -> None:
    before = deck_text()

    after = rename_property(before, LANDING, "began", "date")

    assert changes(before, after) == dedent("""\
        -    began: 1945-08-13   # local time
        +    date: {value: 1945-08-13, was: began}   # local time""")
    assert follows(before, after) == {
        "commented:eastport-landing/began": "commented:eastport-landing/date",
        "commented:port-landing/began": "commented:eastport-landing/date",
    }


@pytest.mark.parametrize("key", ["weak-start", "numbered"])
def test_a_renamed_statement_keeps_the_ids_of_all_its_gaps(key: str) -> None:
    before = deck_text()

    after = rename_statement(before, LANDING, key, "told")

    gone = follows(before, after)
    assert {one.replace(key, "told") for one in gone if LANDING in one} == set(gone.values())
    assert len(set(gone.values())) == 2
    assert grave(after) == set()


# Moving and removing


def test_a_moved_topic_brings_its_lines_and_comments_along() -> None:
    before = deck_text()
    raw = FILES["1-harbours.yaml"]
    lines = raw[raw.index("  smith:") : raw.index("  jones:")]

    after = move_topic(before, "smith", "2-landing.yaml", after="fourth-battalion")

    assert after.pages["1-harbours.yaml"].raw == raw.replace(lines, "")
    second = FILES["2-landing.yaml"].replace("\n\n  # -- Words", f"\n{lines}\n  # -- Words")
    assert after.pages["2-landing.yaml"].raw == second
    assert grave(after) == set()
    assert deck_read(after).topics["smith"].chapter == 1


def test_a_topic_moved_into_an_empty_chapter_can_come_back() -> None:
    chapter = (
        "chapter: A\ntopics:\n    # about a\n    a:   # it\n        is: term\n        name: a\n"
    )
    text = one_page(chapter).with_page(deck_text().pages["2-landing.yaml"])
    text = text.saying("2-landing.yaml", {"chapter": "B"})

    away = move_topic(text, "a", "2-landing.yaml")
    back = move_topic(away, "a", "1.yaml")

    assert away.pages["1.yaml"].raw == "chapter: A\ntopics: {}\n    # about a\n"
    lines = "  a:   # it\n      is: term\n      name: a\n"
    assert away.pages["2-landing.yaml"].raw.startswith("chapter: B")
    assert lines in away.pages["2-landing.yaml"].raw
    assert back.pages["1.yaml"].raw == f"chapter: A\ntopics:\n{lines}    # about a\n"


def test_a_topic_moves_within_its_chapter() -> None:
    after = move_topic(deck_text(), "clerk", "1-harbours.yaml", after="northland")

    assert list(deck_read(after).topics)[:3] == ["northland", "clerk", "southland"]


def test_a_topic_in_braces_moves_among_lines_and_back() -> None:
    flow = "topics: {a: {is: term, name: a}, b: {is: term, name: b}}\n"
    text = one_page(flow).with_page(deck_text().pages["2-landing.yaml"])

    there = move_topic(text, "b", "2-landing.yaml", after="front")
    back = move_topic(there, "b", "1.yaml")

    assert "\n  b: {is: term, name: b}\n" in there.pages["2-landing.yaml"].raw
    assert there.pages["1.yaml"].raw == "topics: {a: {is: term, name: a}}\n"
    assert back.pages["1.yaml"].raw == flow


def test_a_removed_topic_takes_its_lines_along_and_no_other() -> None:
    before = deck_text()

    after = remove_topic(before, "clerk")

    assert changes(before, after) == "-  clerk: {is: historian, name: Anna Clerk}"


def test_a_topic_that_others_name_is_not_removed() -> None:
    with pytest.raises(QuizAppError, match=r"named \(1-harbours\.yaml:14:11, .* and 5 more\)"):
        remove_topic(deck_text(), "northland")

    assert [str(place) for place in named_in(deck_text(), "first-battalion")] == [
        "2-landing.yaml:23:20"
    ]


REFUSED: list[tuple[Callable[[DeckText], DeckText], str]] = [
    (lambda t: rename_topic(t, "smith", "jones"), "There is a topic “jones” already"),
    (lambda t: rename_topic(t, "smith", "Smith"), "cannot be the id"),
    (lambda t: rename_topic(t, "nobody", "somebody"), "No topic has the id “nobody”"),
    (lambda t: rename_property(t, LANDING, "began", "at"), "has “at” already"),
    (lambda t: rename_property(t, LANDING, "date", "at"), "has no “date”"),
    (lambda t: rename_property(t, LANDING, "name", "note"), "No topic can be without"),
    (lambda t: rename_property(t, LANDING, "began", "wounded"), "1 facts could not be read"),
    (lambda t: rename_statement(t, LANDING, "numbered", "weak-start"), "already"),
    (lambda t: rename_statement(t, LANDING, "numbered", "A b"), "cannot be the key"),
    (lambda t: rename_statement(t, "smith", "x", "y"), "has no “x”"),
    (lambda t: move_topic(t, "smith", "deck.yaml"), "holds sources only"),
    (lambda t: move_topic(t, "gazette", "1-harbours.yaml"), "holds sources only"),
    (lambda t: move_topic(t, "smith", "2-landing.yaml", after="clerk"), "does not stand in"),
    (lambda t: move_topic(t, "smith", "9.yaml"), "no file “9.yaml”"),
]


@pytest.mark.parametrize(("edit", "reason"), REFUSED, ids=range(len(REFUSED)))
def test_what_cannot_be_done_is_refused_with_a_sentence(
    edit: Callable[[DeckText], DeckText], reason: str
) -> None:
    with pytest.raises(QuizAppError) as refused:
        edit(deck_text())

    assert reason in str(refused.value)
    assert "Nothing was changed." in str(refused.value)


def test_comments_are_not_lost_by_moving_a_topic_into_braces() -> None:
    flow = "topics: {a: {is: term, name: a}}\n"
    text = one_page(flow).with_page(deck_text().pages["1-harbours.yaml"])

    with pytest.raises(QuizAppError, match="its comments would be lost"):
        move_topic(text, "smith", "1.yaml")


# Disputes that come and go


def test_a_property_that_becomes_disputed_passes_its_id_to_the_position_with_its_value() -> None:
    before = deck_text()
    disputed = [
        {"value": "1945-08-12", "says": "rumour"},
        {"value": "1945-08-13", "says": "gazette"},
    ]

    after = carry_ids(before, set_property(before, LANDING, "began", disputed))

    assert "      - {value: 1945-08-13, says: gazette, was: began}" in changes(before, after)
    assert follows(before, after) == {
        "commented:eastport-landing/began": "commented:eastport-landing/began@gazette",
        "commented:port-landing/began": "commented:eastport-landing/began@gazette",
    }


def test_a_dispute_that_is_settled_passes_on_the_id_of_the_position_that_holds() -> None:
    before = deck_text()
    one_left = remove_value(before, LANDING, "ended", 0)
    settled = set_property(one_left, LANDING, "ended", "1945-08-17")

    after = carry_ids(before, settled)

    assert after.body(LANDING)["ended"] == {"value": "1945-08-17", "was": "ended@rumour"}
    assert follows(before, after) == {
        "commented:eastport-landing/ended@gazette": "lost",
        "commented:port-landing/ended@gazette": "lost",
        "commented:eastport-landing/ended@rumour": "commented:eastport-landing/ended",
        "commented:port-landing/ended@rumour": "commented:eastport-landing/ended",
    }


def test_a_changed_value_inherits_nothing() -> None:
    before = deck_text()
    after = set_property(before, LANDING, "ended", "1945-08-20")

    assert carry_ids(before, after) is after


def test_a_deck_of_which_nothing_can_be_read_is_refused() -> None:
    text = one_page("chapter: A\n")

    with pytest.raises(QuizAppError, match="cannot be read"):
        carry_ids(text, text)
