"""Facts that are well written alone may still contradict each other."""

from __future__ import annotations

import pytest

from tests.decks.written import HEADER, deck_of, landing, mistakes, problem_of, read

PUBLISHED = HEADER + 'uid: 7f3a9c0e5b21\nversion: "1"\nlicence: CC0\n'


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ("began: [1945, 1946]", "one-value"),
        ("dead: [{value: 7 men, side: ussr}, {value: 9 men, side: ussr}]", "one-value"),
        ("ended: [{value: 1945, says: atlas}, 1946]", "attribution"),
        ("commander: [trushin, murakami]", "needs-time"),
        ("commander: [{value: trushin, from: 1945}, murakami]", "needs-time"),
        (
            "commander: [{value: trushin, from: 1945-08-01, to: 1945-08-09}, "
            "{value: murakami, from: 1945-08-05}]",
            "overlap",
        ),
        ("commander: {value: trushin, from: 1945-08-09, to: 1945-08-01}", "backwards"),
        ("began: 1945-08-13\nended: 1945-08-12", "backwards"),
        ("commander: {value: trushin, not: [trushin]}", "not-true"),
        ("led-to: {some: [raid], not: [raid]}", "not-true"),
        ("led-to: {not: [raid, raid]}", "repeated-false"),
        ("dead: {value: 7 men, side: ussr, not: [7 men]}", "not-true"),
        ("began: 1945-08-13\nled-to: raid", "effect-first"),
    ],
)
def test_a_contradiction_is_told(body: str, rule: str) -> None:
    assert {found for found, _, _ in mistakes(read(landing(body)))} == {rule}


@pytest.mark.parametrize(
    "body",
    [
        "dead: [{value: 7 men, side: ussr}, {value: 9 men, side: japan}]",
        "dead: [{value: 7 men, says: atlas, side: ussr}, {value: 9 men, side: japan}]",
        "strength: [{value: 7 men, on: 1945-08}, {value: 9 men, on: 1945-09, id: later}]",
        "led-to: [raid, {value: landing2, says: atlas}]",
        "commander: [{value: trushin, to: 1945-08-15}, {value: murakami, from: 1945-08-15}]",
        "commander: [{value: trushin, to: 1945-08}, {value: murakami, from: 1945-08}]",
        "commander: [{value: trushin, says: atlas}, {value: murakami, says: gazette}]",
        "dead: {value: 7 men, side: ussr, not: [{value: 7 men, side: japan}]}",
        "began: 1945\nended: 1945",
    ],
)
def test_what_only_looks_like_a_contradiction_is_left_alone(body: str) -> None:
    chapter = landing(body + "\n") + "  landing2: {is: landing, name: the second landing}\n"

    assert mistakes(read(chapter)) == []


def circle(*links: tuple[str, str], name: str = "part-of") -> str:
    """A chapter of formations (or events) that belong to each other."""
    kind = "formation" if name == "part-of" else "event"
    given = dict(links)
    lines = ["chapter: One", "topics:"]
    for topic in sorted({topic for link in links for topic in link}):
        link = f", {name}: {given[topic]}" if topic in given else ""
        lines.append(f"  {topic}: {{is: {kind}, name: the {topic}{link}}}")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("name", ["part-of", "led-to"])
def test_nothing_is_part_or_cause_of_itself_through_others(name: str) -> None:
    report = read(circle(("a", "b"), ("b", "c"), ("c", "a"), name=name))

    assert [rule for rule, _, _ in mistakes(report)] == ["circle"]
    assert "a → b → c → a" in " ".join(problem.what for problem in report.problems)


def test_a_long_chain_is_no_circle() -> None:
    links = [(f"f{n}", f"f{n + 1}") for n in range(3000)]

    assert mistakes(read(circle(*links))) == []


def test_two_ways_to_one_end_are_no_circle() -> None:
    body = "led-to: [one, two]\n"
    rest = (
        "  one: {is: event, name: one, led-to: three}\n"
        "  two: {is: event, name: two, led-to: three}\n"
        "  three: {is: event, name: three}\n"
    )

    assert mistakes(read(landing(body) + rest)) == []


def advice(chapter: str) -> list[str]:
    """The rules of the advice on the written chapter."""
    return [p.rule for p in read(chapter).problems if p.place.file == "1.yaml" and not p.grave]


def test_two_topics_of_one_type_under_one_name_are_advised_against() -> None:
    chapter = landing("began: 1945\n") + "  other: {is: battle, name: The Landing, date: 1945}\n"

    assert advice(chapter) == ["same-name"]


def test_one_name_for_two_types_is_no_matter() -> None:
    chapter = landing("began: 1945\n") + "  l: {is: term, name: landing, meaning: going ashore}\n"

    assert advice(chapter) == []


def test_a_topic_that_nobody_names_is_advised_against() -> None:
    assert advice(landing("side: ussr")) == ["idle-topic"]


def test_a_chapter_without_a_title_is_advised_against() -> None:
    assert advice("topics:\n  x: {is: event, name: x, date: 1945}\n") == ["no-chapter-title"]


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ("began: 1945", "no-source"),
        ("source: atlas\nbegan: 1945", "no-source"),
        ("began: {value: 1945, source: atlas, not: [1946]}", "no-why"),
    ],
)
def test_a_published_deck_gives_every_fact_its_source_and_every_false_value_its_why(
    body: str, rule: str
) -> None:
    report = read(landing(body), PUBLISHED, strict=True)

    assert [found for found, _, _ in mistakes(report)] == [rule]
    assert mistakes(read(landing(body), PUBLISHED)) == []


def test_a_published_deck_says_who_it_is_and_what_others_may_do_with_it() -> None:
    report = read(landing("began: {value: 1945, source: atlas}"), strict=True)

    found = [p.what for p in report.problems if p.rule == "unpublished"]
    assert found == [f"a published deck needs a {x}" for x in ("uid", "version", "licence")]


def test_a_value_that_somebody_says_needs_no_other_source() -> None:
    report = read(landing("ended: {value: 1945, says: atlas}"), PUBLISHED, strict=True)

    assert mistakes(report) == []


def test_every_fact_knows_its_place() -> None:
    fact = deck_of(landing("began: 1945\nended: {why: So., value: 1946}")).facts["d:landing/ended"]

    assert str(fact.place) == "1.yaml:7:30"


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ("began: {value: 1945, source: talk}", "weak-source"),
        ("began: {value: 1945, source: [talk, atlas]}", None),
        ("began: {value: 1945, says: talk}", None),
        ("also: [{wrong: the laning}]\nbegan: {value: 1945, source: atlas}", "no-why"),
    ],
)
def test_a_published_deck_leans_on_no_weak_source_alone(body: str, rule: str | None) -> None:
    header = PUBLISHED.replace("gazette: The", "talk: {name: Talk, weak: yes}, gazette: The")
    found = [found for found, _, _ in mistakes(read(landing(body), header, strict=True))]

    assert found == ([rule] if rule else [])


def test_what_a_source_claims_is_known_from_that_source() -> None:
    header = PUBLISHED.replace("gazette: The", "talk: {name: Talk, weak: yes}, gazette: The")
    body = "{is: claim, text: it was so, by: {value: talk, source: talk}}"

    assert mistakes(read(f"chapter: One\ntopics:\n  x: {body}\n", header, strict=True)) == []


def test_a_wording_has_slots_that_something_fills() -> None:
    problem = problem_of(landing("at: {value: port, ask: Where was <topik>?}"))

    assert (problem.rule, problem.place.column) == ("unknown-slot", 28)
    assert problem.repair == "did you mean “topic”?"


def test_a_deck_of_its_own_types_has_the_same_slots() -> None:
    header = HEADER + 'types: {ship: {properties: {built: {value: date, say: "<tpic> <value>"}}}}\n'
    report = read(landing("began: 1945"), header)

    assert [(p.rule, p.place.line) for p in report.problems if p.grave] == [("unknown-slot", 6)]


def test_a_false_value_does_not_follow_from_other_facts() -> None:
    chapter = """\
chapter: One
topics:
  corps: {is: formation, name: the corps, part-of: {value: army, not: [front]}}
  army: {is: formation, name: the army, part-of: front}
  front: {is: formation, name: the front}
"""
    assert mistakes(read(chapter)) == [("not-true", 3, 72)]


def test_what_an_effect_leads_to_may_be_denied_of_its_cause() -> None:
    rest = "  one: {is: event, name: one, led-to: two}\n  two: {is: event, name: two}\n"

    assert mistakes(read(landing("led-to: {some: [one], not: [two]}\n") + rest)) == []


def test_a_life_runs_forward_too() -> None:
    chapter = "chapter: One\ntopics:\n  x: {is: person, name: X, born: 1901, died: 1900}\n"

    assert [rule for rule, _, _ in mistakes(read(chapter))] == ["backwards"]


def test_a_figure_of_each_side_without_a_side_is_advised_against() -> None:
    assert advice(landing("dead: 7 men")) == ["no-side"]


def test_a_side_that_is_no_topic_is_advised_against() -> None:
    report = read(landing("side: urss\nbegan: 1945"))

    assert [(p.rule, p.repair) for p in report.problems if p.place.file == "1.yaml"] == [
        ("unknown-side", "did you mean “ussr”?")
    ]


def test_figures_that_count_different_things_are_advised_against() -> None:
    body = """\
    dead:
      - {value: 7 men, side: ussr, says: atlas}
      - {value: 2 ships, side: ussr, says: gazette}
    """

    assert advice(landing(body)) == ["mixed-units"]


def test_a_member_that_stands_twice_is_told_as_a_copy() -> None:
    problem = problem_of(landing("led-to: [raid, raid]"))

    assert (problem.rule, problem.repair) == ("same-id", "delete one of them")
