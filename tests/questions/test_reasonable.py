"""What nobody would take for the answer is no option."""

from __future__ import annotations

from dataclasses import replace

from quizapp.questions.examiner import examiner_of
from quizapp.questions.terms import Direction
from tests.builders import a_deck, a_fact, a_list, a_source, a_topic

BACK, FORTH = Direction.BACKWARD, Direction.FORWARD


def offered(deck, tail, direction):
    return {one.key for one in examiner_of(deck).lineup(f"test:{tail}", direction).pool}


def test_an_agreement_of_another_age_gives_itself_away():
    years = {"a": "1943", "b": "1944", "c": "1945", "old": "1896"}
    treaties = (a_topic(n, "agreement", signed=f"{y}-06-09") for n, y in years.items())
    deck = a_deck(*treaties, when="")

    assert offered(deck, "a/signed", BACK) == {"b", "c"}


def test_beside_what_ended_after_a_war_stands_what_ended_then():
    """That of what ended in 1948 nothing was a wartime raid is plain sense."""
    days = {"a": "1948", "b": "1947-12-31", "raid": "1945-08-10", "talks": "1944-02"}
    deck = a_deck(*(a_topic(name, ended=day) for name, day in days.items()))

    assert offered(deck, "a/ended", BACK) == {"b", "raid"}


def test_what_was_near_a_day_is_taken_for_it_sooner():
    days = {"a": "1945-08-13", "b": "1945-08-20", "c": "1945-10-20", "d": "1945-12-20"}
    deck = a_deck(*(a_topic(name, ended=day) for name, day in days.items()), when="")
    pool = examiner_of(deck).lineup("test:a/ended", BACK).pool

    assert [one.key for one in pool] == ["b", "c", "d"]


def test_of_two_days_months_apart_anybody_sees_which_it_was():
    """A deck of August 1945 asks for what happened on a day beside what happened around it."""
    days = {"a": "13", "b": "20", "c": "02", "d": "28"}
    near = {name: f"1945-08-{day}" for name, day in days.items()}
    far = {"x": "1945-06-30", "y": "1945-12-20", "z": "1946-01-11"}

    def others(days):
        return offered(a_deck(*(a_topic(n, date=day) for n, day in days.items())), "a/date", BACK)

    assert others({**near, **far}) == {"b", "c"}  # within a fortnight
    assert others({"a": near["a"], "d": near["d"], "b": near["b"], **far}) == {"b", "d"}
    assert others({"a": near["a"], "b": near["b"], "e": "1945-10-01", **far}) == {"b", "e", "x"}
    assert others({"a": near["a"], "y": far["y"], "z": far["z"]}) == set()


def test_no_part_of_what_is_asked_about_is_its_effect():
    deck = a_deck(
        a_topic("war", date="1945-08-09", led_to=a_list("peace")),
        a_topic("peace", date="1945-09-02"),
        a_topic("raid", date="1945-08-08", facets={"in": "war"}),
        a_topic("talks", date="1945-08-07"),
    )

    assert offered(deck, "war/led-to#peace", FORTH) == {"talks"}


def test_what_was_over_long_before_is_no_effect():
    deck = a_deck(
        a_topic("war", date="1945-08-09", led_to=a_list("peace")),
        a_topic("peace", date="1945-09-02"),
        a_topic("old", date="1905-09-05"),
        a_topic("talks", date="1945-08-07"),
    )

    assert offered(deck, "war/led-to#peace", FORTH) == {"talks"}
    only = a_deck(
        a_topic(
            "war", date="1945-08-09", led_to=a_list("peace", old="That was a lifetime before.")
        ),
        a_topic("peace", date="1945-09-02"),
        a_topic("old", date="1905-09-05"),
    )
    assert offered(only, "war/led-to#peace", FORTH) == {"old"}  # the author says so


def test_what_was_released_stands_beside_what_was_released():
    back = "Which of these was released <value>?"
    told = {n: a_fact(f"194{n}-06-09", back=back) for n in (1, 2, 3)}
    deck = a_deck(
        *(a_topic(f"e{n}", "agreement", signed=fact) for n, fact in told.items()),
        a_topic("pact", "agreement", signed="1944-06-09"),
        when="",
    )

    assert offered(deck, "e1/signed", BACK) == {"e2", "e3"}


def test_what_happened_in_a_port_stands_beside_what_happened_in_its_country():
    where = {"seishin": "korea", "rashin": "korea", "toyohara": "sakhalin"}
    ports = (
        a_topic(name, "port", position="41 N 129 E", facets={"in": country}, chapter=0)
        for name, country in where.items()
    )
    events = (
        a_topic(f"e{n}", date="1945-08-13", at=name, chapter=n) for n, name in enumerate(where, 1)
    )
    deck = a_deck(a_topic("korea", "country"), a_topic("sakhalin", "island"), *ports, *events)

    assert offered(deck, "e1/at", BACK) == {"e2"}


def claimed(**published):
    """A claim by `key`; the others are said not to make it."""
    wrong = {name: "It does not say so." for name in published if name != "key"}
    sources = (replace(a_source(n), published=year) for n, year in published.items())
    return a_deck(
        a_topic("c", "claim", "the war was lost", by=a_list("key", **wrong)),
        *(a_topic(name, "source") for name in published),
        sources=tuple(sources),
    )


def test_a_source_much_older_than_the_one_that_claims_it_cannot_have_claimed_it():
    deck = claimed(key="2025", paper="1945-09", book="2001")

    assert offered(deck, "c/by#key", FORTH) == {"book"}


def test_where_no_year_is_known_a_source_may_have_claimed_it():
    assert offered(claimed(key="2025", page=""), "c/by#key", FORTH) == {"page"}


def test_another_book_of_the_author_may_say_the_same():
    books = {"storm": "glantz", "offensive": "glantz", "racing": "hasegawa", "curse": "gellately"}
    deck = a_deck(
        a_topic("c", "claim", "the war was lost", in_="storm"),
        *(a_topic(book, "work", author=author) for book, author in books.items()),
        *(a_topic(author, "historian") for author in sorted(set(books.values()))),
    )

    assert offered(deck, "c/in", FORTH) == {"racing", "curse"}
