"""From the rows of a sheet to what a deck says, and every cell that is wrong."""

from __future__ import annotations

import pytest

from quizapp.exchange.sheet.grid import Stopped
from quizapp.exchange.sheet.names import Made
from quizapp.exchange.sheet.reading import read_sheet
from tests.exchange.sheet.sheets import (
    a_book,
    a_deck_text,
    body,
    deck_from,
    planned,
    read,
    taken_in,
)

HEAD = ("event", "date", "commander", "strength", "strength.side", "by", "by.list")
PEOPLE = "chapter: People\ntopics:\n  amundsen: {is: person, name: Roald Amundsen}\n"


def test_a_row_becomes_what_a_person_would_write() -> None:
    text = taken_in(
        HEAD, ("the start", "1911-10-19", "amundsen", "5 men", "norway"), text=a_deck_text(PEOPLE)
    )

    assert text.page("2-race.yaml").raw == (
        "chapter: Race\ntopics:\n  start:\n    is: event\n    name: the start\n"
        "    date: 1911-10-19\n    commander: amundsen\n"
        "    strength: {value: 5 men, side: norway}\n"
        "  norway:\n    is: state\n    name: norway\n"
    )


def test_rows_without_a_name_go_on_with_the_topic_above() -> None:
    text = taken_in(
        HEAD,
        ("the start", "1911-10-19", "", "5 men", "Norway", "Amundsen", "all"),
        ("", "", "", "4 men", "Britain", "Wisting"),
        ("the return", "1912-01-25"),
    )

    assert body(text, "start") == {
        "is": "event",
        "name": "the start",
        "date": "1911-10-19",
        "strength": [
            {"value": "5 men", "side": "norway"},
            {"value": "4 men", "side": "britain"},
        ],
        "by": {"all": ["amundsen", "wisting"]},
    }


def test_plain_lists_may_stand_in_one_cell() -> None:
    text = taken_in(("event", "by"), ("the start", "Amundsen; Wisting\nHassel"))

    assert body(text, "start")["by"] == ["amundsen", "wisting", "hassel"]  # type: ignore[index]


def test_false_values_stand_beside_true_ones() -> None:
    deck = deck_from(
        ("person", "role", "role.not", "role.not.why"),
        ("Lindstrøm", "a cook", "an officer", "He never served."),
        ("", "", "a doctor", "There was none."),
    )

    entry = deck.topics["lindstrom"].entries["role"]
    assert [str(fact.value) for fact in entry.facts] == ["a cook"]
    assert [(str(one.value), one.why) for one in entry.false] == [
        ("an officer", "He never served."),
        ("a doctor", "There was none."),
    ]


def test_names_statements_and_pictures_have_columns_of_their_own() -> None:
    text = taken_in(
        (
            "event",
            "also",
            "also.language",
            "also.wrong",
            "also.why",
            "statements",
            "statements.key",
        ),
        ("the start", "the departure", "", "", "", "They had <fifty-two> dogs.", "dogs"),
        ("", "старт", "ru", "", "", "It was <cold>."),
        ("", "the stort", "", "yes", "A slip."),
    )

    assert body(text, "start") == {
        "is": "event",
        "name": "the start",
        "also": ["the departure", {"ru": "старт"}, {"wrong": "the stort", "why": "A slip."}],
        "statements": {"dogs": "They had <fifty-two> dogs.", "s2": "It was <cold>."},
    }


def test_topics_are_named_by_id_or_by_any_name() -> None:
    people = PEOPLE.replace("name: Roald", "also: [{ru: Амундсен}], name: Roald")
    rows = [("a", "", "amundsen"), ("b", "", "Roald Amundsen"), ("c", "", "Амундсен")]

    deck = deck_from(HEAD, *rows, text=a_deck_text(people))

    assert [str(fact.value) for fact in deck.facts.values()] == ["amundsen"] * 3


def test_a_name_that_no_row_describes_is_made_a_topic_and_told() -> None:
    said = read(HEAD, ("the start", "", "Roald Amundsen"), ("the return", "", "Roald Amundson"))

    assert said.made == (
        Made("roald-amundsen", "person", "Roald Amundsen"),
        Made("roald-amundson", "person", "Roald Amundson"),
    )
    assert [(str(p), p.grave) for p in said.problems] == [
        (
            "Race!C2: “Roald Amundsen” is no topic yet, so it becomes one of the type person; "
            "add a row for it if more is to be said",
            False,
        ),
        (
            "Race!C3: “Roald Amundson” is no topic yet, so it becomes one of the type person; "
            "did you mean “roald-amundsen”?",
            False,
        ),
    ]


def test_sources_are_found_by_their_titles_or_made() -> None:
    text = a_deck_text(header="deck: d\nlanguage: en\nsources: {atlas: An atlas}\n")

    after = taken_in(("event", "date", "source"), ("a", "1911", "An atlas; the book"), text=text)

    assert body(after, "a")["source"] == ["atlas", "book"]  # type: ignore[index]
    assert after.page("deck.yaml").content()["sources"] == {
        "atlas": "An atlas",
        "book": {"name": "the book"},
    }


CELLS = [
    ("date", "14 December 1911", "1911-12-14"),
    ("date", "14.12.1911", "1911-12-14"),
    ("date", "about 1911", "about 1911"),
    ("date", "1911-12-14 17:00 Moscow", "1911-12-14 17:00 Moscow"),
    ("strength (men)", "5", "5 men"),
    ("strength (men)", "5 dogs", "5 dogs"),
    ("strength", "1 100 men", "1100 men"),
    ("strength", "about 40 men", "about 40 men"),
]


@pytest.mark.parametrize(("header", "cell", "written"), CELLS)
def test_dates_and_numbers_may_be_written_in_any_usual_way(
    header: str, cell: str, written: str
) -> None:
    said = read(("event", header), ("the start", cell))

    assert said.problems == ()
    assert said.drafts[0].body[header.partition(" ")[0]] == written


WRONG = [
    (("event", "date"), ("a", "soon"), "B2: “soon” is no date"),
    (("event", "date"), ("a", "1911-02-30"), "B2: “1911-02-30” is no date"),
    (("event", "strength"), ("a", "many men"), "B2: “many men” is no number"),
    (("event", "strength.from", "strength"), ("a", "x", "5 men"), "B2: “x” is no date"),
    (("name", "is"), ("a", "evnt"), "B2: there is no type “evnt”"),
    (("name", "is", "date", "born"), ("a", "event", "", "1911"), "D2: “born” is no property"),
    (("event", "date"), ("", "1911"), "A2: this row has neither a name nor an id"),
    (("front", "back"), ("a", ""), "B2: this card has no back"),
    (("claim", "verdict"), ("a", "true"), "B2: “true” is none of: supported"),
    (("place", "position"), ("a", "here"), "B2: “here” is no position"),
    (("event", "note"), ("a", "b\x1b[2J"), "B2: the text holds a control character"),
    (("event", "note"), ("a", "x " * 2500), "B2: a text of 5,000 letters is too long"),
]


@pytest.mark.parametrize(("headers", "row", "told"), WRONG)
def test_a_wrong_cell_is_told_with_its_place(
    headers: tuple[str, ...], row: tuple[str, ...], told: str
) -> None:
    said = read(headers, row)

    assert [str(p)[5:].partition(";")[0][: len(told)] for p in said.problems] == [told]
    assert not said.is_clean


def test_a_date_that_could_be_two_is_read_the_day_first_and_told() -> None:
    said = read(("event", "date"), ("a", "01/02/1911"))

    assert said.drafts[0].body["date"] == "1911-02-01"
    assert said.is_clean
    assert "the day first" in said.problems[0].what


def test_one_id_for_two_rows_is_wrong() -> None:
    said = read(("id", "event"), ("a", "the start"), ("a", "the return"))

    assert [str(p) for p in said.problems] == [
        "Race!A3: the id “a” stands in a row above already; "
        "give every topic its own, or leave the cell empty"
    ]


def test_what_is_in_the_deck_already_is_changed_and_the_rest_stays() -> None:
    chapter = (
        "chapter: Old\ntopics:\n  # my remark\n  start:\n    is: event\n    name: the start\n"
        "    note: mine  # kept\n    date: 1911-10-18\n"
    )
    rows = (("event", "date", "note"), ("the start", "1911-10-19", ""), ("the return", "1912"))

    said = read(*rows, text=a_deck_text(chapter))
    text = taken_in(*rows, text=a_deck_text(chapter))

    assert said.changed == ("start",)
    assert said.sentence == "2 topics, 1 of them in the deck already."
    assert text.page("1.yaml").raw == chapter.replace("10-18", "10-19")
    assert "return" in text.page("2-race.yaml").raw


def test_a_new_property_is_written_into_the_header_with_a_plain_wording() -> None:
    deck = deck_from(("event", "Weather"), ("the start", "fog"), ("the return", "snow"))

    assert deck.vocabulary.types["event"].properties["weather"].ask
    assert str(deck.facts["poles:start/weather"].value) == "fog"


def test_chapters_are_found_by_their_titles_and_numbered_in_order() -> None:
    rows = [("chapter", "event")] + [(f"Part {n}", f"event {n}") for n in range(1, 12)]

    text = taken_in(*rows)

    assert [name for name in text.pages if name != "deck.yaml"] == [
        f"{n:02d}-part-{n}.yaml" for n in range(1, 12)
    ]


def test_cards_stand_beside_topics() -> None:
    text = taken_in(("front", "back", "why"), ("2 + 2", "4", "Count."), ("3 + 3", "6", ""))

    assert text.page("1-race.yaml").content()["cards"] == {
        "2-2": {"front": "2 + 2", "back": "4", "why": "Count."},
        "3-3": {"front": "3 + 3", "back": "6"},
    }


def test_whoever_watches_may_stop_it() -> None:
    book = a_book(("event",), *((f"event {n}",) for n in range(1200)))
    seen: list[tuple[int, int]] = []

    def watch(done: int, all_: int) -> bool:
        seen.append((done, all_))
        return done < 1000

    with pytest.raises(Stopped):
        read_sheet(book, planned(book), a_deck_text(), watch)
    assert seen == [(500, 1200), (1000, 1200)]
