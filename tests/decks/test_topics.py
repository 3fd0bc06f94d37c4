"""A topic has names, facets, switches, statements; cards and sources are topics too."""

from __future__ import annotations

import pytest

from quizapp.facts.dates import Date
from quizapp.facts.fact import Importance, Kind
from quizapp.facts.names import Name, Names
from quizapp.facts.source import Source
from quizapp.facts.topic import Topic
from quizapp.facts.values import CardSides, Gap, NameValue, Picture
from tests.decks.written import HEADER, deck_of, facts_of, landing, mistakes, problem_of, read


def topic_of(body: str) -> Topic:
    """The topic `x` with this body."""
    return deck_of(f"chapter: One\ntopics:\n  x: {{{body}}}\n").topics["x"]


def test_a_name_keeps_its_article_in_sentences_and_drops_it_as_a_label() -> None:
    names = topic_of("is: landing, name: the Seishin landing").names

    assert names == Names("the Seishin landing", "Seishin landing")


def test_other_names_have_languages_periods_and_garbles() -> None:
    also = "[Chongjin, {ko: 청진}, {name: Old Town, to: 1910}, {wrong: Seysin, why: Copied.}]"
    names = topic_of(f"is: port, name: Seishin, also: {also}").names

    assert names.others == (
        Name("Chongjin"),
        Name("청진", language="ko"),
        Name("Old Town", until=Date(1910)),
        Name("Seysin", garble=True, why="Copied."),
    )
    assert names.accepted == ("Seishin", "Chongjin", "청진", "Old Town")


def test_period_names_are_facts_and_other_names_are_not() -> None:
    topic = topic_of("is: port, name: Seishin, also: [{ko: 청진}, {name: Old Town, to: 1910}]")
    (fact,) = topic.entries["name"].facts

    assert fact.kind is Kind.NAME
    assert fact.value == NameValue(Name("Old Town", until=Date(1910)))
    assert fact.until == Date(1910)


def test_what_is_taken_for_a_name_by_mistake_is_of_its_time() -> None:
    also = "[{name: Old Town, to: 1910, not: [{value: Jinsen, why: That was Chemulpo.}]}]"
    (wrong,) = topic_of(f"is: port, name: Seishin, also: {also}").entries["name"].false

    assert wrong.value == NameValue(Name("Jinsen", until=Date(1910)))
    assert wrong.why == "That was Chemulpo."


def test_names_of_one_language_follow_each_other() -> None:
    also = "[{name: A, to: 1920}, {name: B, from: 1910, to: 1930}, {ko: 청, from: 1910, to: 1915}]"
    report = read(f"chapter: One\ntopics:\n  x: {{is: port, name: x, also: {also}}}\n")

    assert [rule for rule, _, _ in mistakes(report)] == ["overlap"]


def test_a_claim_is_called_by_its_text() -> None:
    topic = topic_of("is: claim, text: the port was needed")

    assert (topic.name, topic.label) == ("the port was needed", "the port was needed")


def test_facets_are_kept_and_never_asked() -> None:
    topic = topic_of("is: officer, name: X, side: ussr, rank: general")

    assert topic.facets == {"side": "ussr", "rank": "general"}
    assert topic.entries == {}


def test_type_and_subtype_are_told_apart() -> None:
    topic = topic_of("is: port, name: X")

    assert (topic.type, topic.subtype) == ("place", "port")


def test_a_topic_that_is_not_to_be_learned_is_kept_but_not_asked() -> None:
    deck = deck_of(landing("learn: no\nnote: Nobody agrees.\nbegan: 1945"))

    assert not deck.topics["landing"].learnable
    assert deck.topics["landing"].note == "Nobody agrees."
    assert "d:landing/began" in deck.facts
    assert not [fact for fact in deck.askable if fact.topic == "landing"]


def test_a_debate_says_that_its_positions_exclude_each_other() -> None:
    chapter = """\
chapter: One
topics:
  why: {is: debate, name: why it ended, positions: exclude each other}
  c: {is: claim, text: it ended early, by: trushin, on: why}
"""
    deck = deck_of(chapter)

    assert deck.topics["why"].positions_exclude
    assert deck.topics["c"].facets["on"] == "why"


def test_a_topic_may_vouch_for_a_list_seen_from_the_other_side() -> None:
    assert topic_of("is: port, name: X, complete: [happened-here]").complete_inverses == {
        "happened-here"
    }


def test_the_why_of_a_claim_belongs_to_its_verdict() -> None:
    body = "is: claim, text: it was so, by: trushin, verdict: contested, why: Books differ."
    entries = topic_of(body).entries

    assert entries["verdict"].facts[0].why == "Books differ."
    assert entries["by"].facts[0].why == ""


def test_a_picture_names_its_file_maker_licence_and_content() -> None:
    body = "is: port, name: X, picture: {file: a/x.png, credit: C, licence: CC0, alt: The port}"
    report = read(f"chapter: One\ntopics:\n  x: {{{body}}}\n")

    assert report.deck is not None
    assert report.deck.topics["x"].picture == Picture("a/x.png", "C", "CC0", "The port")


def test_a_picture_is_a_fact_with_sources_and_others_that_are_seen_in_it() -> None:
    said = "file: x.png, credit: C, licence: CC0, alt: Two men., beside: y, source: atlas, back: no"
    report = read(
        "chapter: One\ntopics:\n"
        "  atlas: {is: source, title: An atlas}\n"
        "  y: {is: person, name: Y, born: 1900}\n"
        f"  x: {{is: person, name: X, importance: core, picture: {{{said}}}}}\n"
    )

    assert report.deck is not None
    [fact] = report.deck.topics["x"].entries["picture"].facts
    assert fact.id.endswith(":x/picture")
    assert fact.value == Picture("x.png", "C", "CC0", "Two men", ("y",))
    assert (fact.sources, fact.importance) == (("atlas",), Importance.CORE)
    assert fact.phrases.one_way


WRONG = [
    ("is: landing", "no-name"),
    ("name: X", "no-type"),
    ("is: lading, name: X", "unknown-type"),
    ("is: card, name: X", "unknown-type"),
    ("is: landing, name: [a]", "name"),
    ("is: landing, name: X, also: [[a]]", "name"),
    ("is: landing, name: X, also: [{from: 1910}]", "name"),
    ("is: landing, name: X, also: [{name: Y, frm: 1910}]", "unknown-qualifier"),
    ("is: landing, name: X, also: [{name: Y, from: soon}]", "date"),
    ("is: landing, name: X, learn: maybe", "yes-or-no"),
    ("is: landing, name: X, complete: [nothing]", "unknown-inverse"),
    ("is: debate, name: X, positions: differ", "positions"),
    ("is: claim, text: X, on: nothing", "unknown-topic"),
    ("is: port, name: X, picture: x.png", "picture"),
    ("is: port, name: X, picture: {file: x.png}", "picture"),
    ("is: port, name: X, picture: {file: ../x.png, credit: a, licence: b, alt: c}", "picture"),
    ("is: port, name: X, picture: {file: /x.png, credit: a, licence: b, alt: c}", "picture"),
    ("is: port, name: X, picture: {file: x.svg, credit: a, licence: b, alt: c}", "picture"),
    ("is: port, name: X, picture: {file: none.png, credit: a, licence: b, alt: c}", "picture"),
    ("is: claim, text: X, verdict: right", "unknown-word"),
    ("is: claim, text: X, on: port", "wrong-type"),
    ("is: landing, name: X, side: [a, b]", "wrong-shape"),
    ("is: landing, name: " + "x " * 150, "long-name"),
]


@pytest.mark.parametrize(("body", "rule"), WRONG)
def test_a_topic_with_a_mistake_is_told(body: str, rule: str) -> None:
    report = read(f"chapter: One\ntopics:\n  x: {{{body}}}\n")

    assert [found for found, _, _ in mistakes(report)] == [rule]


def test_a_topic_that_was_left_out_is_not_called_unknown_by_others() -> None:
    chapter = landing("at: harbour\n") + "  harbour: {is: prt, name: the harbour}\n"

    assert [rule for rule, _, _ in mistakes(read(chapter))] == ["unknown-type"]


def test_an_id_is_given_once_in_all_chapters() -> None:
    assert problem_of("chapter: One\ntopics:\n  port: {is: port, name: X}\n").rule == (
        "repeated-topic"
    )


# Statements


def test_each_gap_of_a_statement_is_a_fact_with_the_others_filled_in() -> None:
    first, second = facts_of("statements: {a: The <port|harbour> fell to <ten> men.}")

    assert first.value == Gap("The ", ("port", "harbour"), " fell to ten men.")
    assert second.value == Gap("The port fell to ", ("ten",), " men.")
    assert first.kind is Kind.GAP
    assert first.statement == second.statement == "d:landing/a"


def test_behind_exclamation_marks_stands_what_is_wrong_in_a_gap() -> None:
    first, second = facts_of("statements: {a: The <port|harbour! fort !mill> fell to <2:ten> men.}")

    assert first.value == Gap("The ", ("port", "harbour"), " fell to ten men.", ("fort", "mill"))
    assert second.value == Gap("The port fell to ", ("ten",), " men.")


def test_a_wrong_filling_that_is_added_changes_nothing_that_was_learnt() -> None:
    """The fact's print tells a corrected value from one that is only asked in another way."""
    (before,) = facts_of("statements: {a: It fell on <13> August.}")
    (after,) = facts_of("statements: {a: It fell on <13!11!14> August.}")

    assert before.print == after.print
    assert before != after


def test_a_statement_has_qualifiers_for_all_its_gaps() -> None:
    body = "statements: {a: {value: <One> and <two>., source: atlas, importance: core, why: So.}}"

    for fact in facts_of(body):
        assert (fact.sources, fact.importance, fact.why) == (("atlas",), Importance.CORE, "So.")


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ("statements: {a: No gap here.}", "gap"),
        ("statements: {a: An <open gap.}", "gap"),
        ("statements: {a: A <> gap.}", "gap"),
        ("statements: {a: A <a||b> gap.}", "gap"),
        ("statements: {a: A <a!> gap.}", "gap"),
        ("statements: {a: A <!a> gap.}", "gap"),
        ("statements: {a: A <a|b!B> gap.}", "gap"),
        ("statements: {a: A <a!c!C> gap.}", "gap"),
        ("statements: {a: A <1:a> and <1:b> gap.}", "gap"),
        ("statements: {A B: A <gap>.}", "bad-id"),
        ("statements: {a: [A <gap>.]}", "no-value"),
        ("statements: A <gap>.", "statements"),
    ],
)
def test_a_statement_without_sound_gaps_is_told(body: str, rule: str) -> None:
    assert [found for found, _, _ in mistakes(read(landing(body)))] == [rule]


# Plain cards


def test_a_plain_card_has_two_sides() -> None:
    deck = deck_of(
        "chapter: One\ncards:\n  flag: {front: Which flag?, back: Red., source: atlas}\n"
    )
    fact = deck.facts["d:flag/card"]

    assert fact.value == CardSides("Which flag?", "Red.")
    assert fact.kind is Kind.CARD
    assert fact.sources == ("atlas",)
    assert deck.spec_of(fact).name == "card"
    assert fact in deck.askable


@pytest.mark.parametrize(
    ("cards", "rule"),
    [
        ("{flag: {front: a}}", "card"),
        ("{flag: {front: a, back: b, wyh: c}}", "unknown-qualifier"),
        ("{port: {front: a, back: b}}", "repeated-topic"),
        ("{A B: {front: a, back: b}}", "bad-id"),
        ("[a]", "wrong-shape"),
    ],
)
def test_a_broken_card_is_told(cards: str, rule: str) -> None:
    found = [rule for rule, _, _ in mistakes(read(f"chapter: One\ncards: {cards}\n"))]

    assert rule in found


# Sources


def test_a_source_stands_in_the_header_or_in_a_chapter() -> None:
    chapter = """\
chapter: One
topics:
  diary:
    is: source
    name: A diary
    author: [A. Clerk, B. Clerk]
    publisher: The port
    published: 1950
    genre: a diary
    evidence: what she saw
    address: https://example.org/diary
    voice: the diarist
    weak: yes
  event: {is: event, name: an event, date: {value: 1945, source: diary}}
"""
    deck = deck_of(chapter)

    assert deck.sources["atlas"] == Source("atlas", "An atlas")
    assert deck.sources["diary"] == Source(
        "diary",
        "A diary",
        author="A. Clerk, B. Clerk",
        publisher="The port",
        published="1950",
        genre="a diary",
        evidence="what she saw",
        address="https://example.org/diary",
        voice="the diarist",
        weak=True,
    )
    assert deck.speaker("diary") == "the diarist"
    assert not deck.topics["diary"].entries


def test_the_name_of_a_source_may_be_called_its_title() -> None:
    header = HEADER.replace("gazette: The gazette", "g: {title: The G}")
    deck = deck_of("chapter: One\ntopics:\n  x: {is: event, name: x, date: 1945}\n", header)

    assert deck.sources["g"].title == deck.topics["g"].name == "The G"


def test_a_source_is_asked_only_when_it_is_to_be_learned() -> None:
    header = HEADER.replace("gazette: The gazette", "g: {name: G, publisher: P, learn: yes}")
    chapter = "chapter: One\ntopics:\n  x: {is: event, name: x, date: 1945}\n"

    assert "d:g/publisher" in {fact.id for fact in deck_of(chapter, header).askable}


def test_a_book_of_the_deck_may_be_cited() -> None:
    chapter = """\
chapter: One
topics:
  downfall: {is: work, name: Downfall, author: trushin, published: 1999}
  x: {is: event, name: x, date: {value: 1945, source: downfall}}
"""
    assert deck_of(chapter).sources["downfall"] == Source(
        "downfall", "Downfall", author="Trushin", published="1999"
    )


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org",
        "ftp://example.org",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "https://user@example.org",
        "https://[::1",
        "example.org",
        "https://example.org/a b",
        "https://example.org/" + "a" * 2000,
    ],
)
def test_an_address_is_https_and_plain(address: str) -> None:
    header = HEADER.replace("gazette: The gazette", f"g: {{name: G, address: '{address}'}}")

    report = read("chapter: One\ntopics:\n  x: {is: event, name: x, date: 1945}\n", header)

    assert [p.rule for p in report.problems if p.grave] == ["address"]
    assert report.deck is not None
    assert report.deck.sources["g"].address == ""


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("is: event, name: X, borne: 1900", "an event has no property “borne”"),
        ("is: landing, name: X, borne: 1900", "a landing has no property “borne”"),
        ("is: event, name: X, led-to: port", "“port” is a port, and here an event is meant"),
        ("is: event, name: X, at: x", "“x” is an event, and here a place is meant"),
    ],
)
def test_a_kind_is_named_with_its_article(body: str, said: str) -> None:
    text = f"chapter: One\ntopics:\n  port: {{is: port, name: P}}\n  x: {{{body}}}\n"

    assert said in [problem.what for problem in read(text).problems]
