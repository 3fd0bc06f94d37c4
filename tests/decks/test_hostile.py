"""Whatever a file holds, reading ends soon, takes little memory and never raises."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from quizapp.decks.files import DeckFile
from quizapp.decks.notes import Notes
from quizapp.decks.read import ReadReport, read_deck, read_files
from tests.decks.written import HEADER, ROOT, VOCABULARY, landing, mistakes, read
from tests.scale import scaled

HEAD = "chapter: One\ntopics:\n"


def deep(opening: str, times: int = 100_000) -> str:
    return HEAD + "  x: " + opening * times


def staircase(steps: int) -> str:
    return "".join(" " * (n + 4) + "-\n" for n in range(steps))


HOSTILE: list[tuple[str, Callable[[], str], str]] = [
    ("deep lists", lambda: deep("["), "too-deep"),
    ("deep mappings", lambda: deep("{a: "), "too-deep"),
    ("deep items", lambda: HEAD + "  x:\n" + staircase(2000), "too-deep"),
    ("billion laughs", lambda: "a: &a [x]\n" + "b: &b [*a, *a]\n" * 5, "anchor"),
    ("tags", lambda: HEAD + "  x: !!python/object/apply:os.system [id]\n", "tag"),
    ("merge keys", lambda: HEAD + "  <<: {is: event}\n", "merge-key"),
    ("one key often", lambda: HEAD + "  x: {" + "a: b, " * 50_000 + "}\n", "repeated-key"),
    ("a long word", lambda: landing("note: " + "a" * 50_000), "long-text"),
    ("a long key", lambda: HEAD + "  " + "a" * 500 + ": b\n", "long-key"),
    ("control characters", lambda: landing("note: a\x1b[2Jb"), "control-character"),
    ("an escaped control character", lambda: landing('note: "a\\e[2Jb"'), "control-character"),
    ("a nul", lambda: landing('note: "a\\0b"'), "control-character"),
    ("directions", lambda: landing("note: \u202egnp.exe"), "invisible-letter"),
    ("joiners", lambda: landing("note: Sei\u200bshin"), "invisible-letter"),
    ("a directive", lambda: "%TAG ! tag:x\n---\n" + HEAD + "  x: !y z\n", "tag"),
    ("many documents", lambda: HEAD + "  x: {}\n" + "---\na: b\n" * 1000, "second-document"),
    ("digits", lambda: landing("strength: " + "9" * 5000 + " men"), "long-text"),
    ("many digits", lambda: landing("strength: " + "9" * 90 + " men"), "number"),
    ("a big power", lambda: landing("strength: 1e999999999 men"), "number"),
    ("a huge year", lambda: landing("began: 99999-01-01"), "date"),
    ("other digits", lambda: landing("began: １９４５"), "date"),
    ("many dashes", lambda: "-" * 1_000_000, "long-text"),
    ("many hyphens", lambda: "x: " + "- " * 1_000_000 + "\n", "list-on-key-line"),
    ("many colons", lambda: "x: " + "y: " * 1_000_000 + "\n", "colon-in-text"),
    ("many quotes", lambda: 'x: "a" ' + '"b" ' * 500_000 + "\n", "indentation"),
    ("many commas", lambda: landing("at: {value: " + "a, " * 20_000 + "}"), "comma-in-braces"),
    ("many hashes", lambda: landing("note: a" + " #b" * 300_000), "cut-by-hash"),
    ("many brackets", lambda: landing("note: a " + "] } " * 300_000), "long-text"),
    ("many ors", lambda: landing("began: " + "1945 or " * 200 + "1945"), "date"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("write", "rule"), [row[1:] for row in HOSTILE], ids=[row[0] for row in HOSTILE]
)
def test_a_hostile_text_is_told_in_a_sentence(write: Callable[[], str], rule: str) -> None:
    report = read(write())

    assert rule in {problem.rule for problem in report.problems}
    assert all(len(f"{p.what}{p.repair}") < 600 for p in report.problems)
    assert len(report.problems) <= 1001


LARGE: list[Callable[[], str]] = [
    lambda: HEAD + "".join(f"  x{n}: y\n" for n in range(320_000)),
    lambda: HEAD + "  x: [" + "a," * 1_500_000 + "]\n",
    lambda: landing("note: " + "a" * 5_000_000),
]
MEASURE = """
import sys, time
from pathlib import Path
from quizapp.decks.read import read_deck
started = time.process_time()
report = read_deck(Path(sys.argv[1]), Path(sys.argv[2]))
seconds = time.process_time() - started
# VmHWM, not ru_maxrss: that one remembers the process that forked this one.
status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
print(seconds, int(status["VmHWM"].split()[0]) / 1000, len(report.problems))
"""


@pytest.mark.parametrize("write", LARGE[: scaled(1, 3)])
def test_large_files_cost_little_time_and_memory(write: Callable[[], str], tmp_path: Path) -> None:
    """Each in a process of its own: under 2 s of its time and 300 MB."""
    if not Path("/proc/self/status").exists():
        pytest.skip("only Linux tells the peak memory of a process by itself")
    (tmp_path / "deck.yaml").write_text(HEADER, encoding="utf-8")
    (tmp_path / "1.yaml").write_text(write(), encoding="utf-8")

    costs: list[tuple[float, float]] = []
    while len(costs) < 3 and not any(seconds < 2 for seconds, _ in costs):  # others may be busy
        costs.append(cost_of_reading(tmp_path))

    assert min(seconds for seconds, _ in costs) < 2
    assert costs[0][1] < 300


def cost_of_reading(folder: Path) -> tuple[float, float]:
    """Seconds of its own time and megabytes that a process takes for a deck with problems."""
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, str(folder), str(VOCABULARY)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        check=True,
    )
    seconds, megabytes, problems = map(float, done.stdout.split())
    assert problems >= 1
    return seconds, megabytes


@pytest.mark.parametrize("text", ["a," * 60, "[a]," * 40, "{a: b}," * 30])
def test_too_many_values_end_the_reading(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quizapp.decks.events.NODES", 100)
    report = read(HEAD + f"  x: [{text}]\n")

    assert [rule for rule, _, _ in mistakes(report)] == ["too-large"]


def test_what_is_not_told_is_counted() -> None:
    report = read(HEAD + "".join(f"  x{n}: y\n" for n in range(1500)))

    assert report.problems[-1].what == "at least 500 more problems are not listed"


# Anything at all


def sound(report: ReadReport) -> None:
    """What holds of every report."""
    for problem in report.problems:
        assert problem.rule
        assert problem.what
        assert problem.repair
        assert problem.place.line >= 1
        assert problem.place.column >= 1
    assert report.deck is not None or report.problems
    if report.deck is not None:
        assert all(fact.topic in report.deck.topics for fact in report.deck.facts.values())
        assert all(report.deck.spec_of(fact).name for fact in report.deck.facts.values())


def read_any(*texts: str) -> ReadReport:
    names = ("deck.yaml", "1.yaml", "2.yaml")
    files = tuple(DeckFile(name, text) for name, text in zip(names, texts, strict=False))
    return read_files(files, Path("/nowhere"), VOCABULARY, Notes())


@given(st.binary(max_size=300))
def test_bytes_of_any_kind_are_a_report(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    folder = tmp_path_factory.getbasetemp() / "any"
    folder.mkdir(exist_ok=True)
    (folder / "deck.yaml").write_text(HEADER, encoding="utf-8")
    (folder / "1.yaml").write_bytes(content)

    sound(read_deck(folder, VOCABULARY))


MARKS = "a: -[]{}\"'#&*!|>%@`\n\t?,<>\x85\u2028\r"


@given(st.text(max_size=300), st.text(alphabet=MARKS, max_size=200))
@example("deck: d", "")
@example("\x85", "")
@example("deck: d", "  x: {name: a\u2028 - b #c}\n")
@example("deck: d", "  x:\n    name: a\x85      - b #c\x85\n    is: #d\u2029")
def test_texts_of_any_kind_are_a_report(header: str, chapter: str) -> None:
    sound(read_any(header, chapter))
    sound(read_any(HEADER, HEAD + chapter, header))


def words(text: str) -> list[str]:
    return text.split()


WORDS = st.sampled_from(
    words(
        "is name also text value some all not says source side from to on id was why learn note"
        " picture complete positions statements importance began ended at commander dead led-to"
        " position born role terms parties verdict by in meaning front back ko wrong"
    )
)
SCALARS = st.one_of(
    WORDS,
    st.sampled_from(
        words(
            "event landing person port claim debate source work term agreement x y z atlas yes no"
            " 1945-08-13 1945 979 <gap> core"
        )
    ),
    st.sampled_from(
        ["41 N 129 E", "a <gap> b", "about 4 men", "exclude each other", "", " ", "<", "a|b", "🚢"]
    ),
    st.text(max_size=8),
)
NODES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.one_of(WORDS, st.text(max_size=4)), inner, max_size=5)
    ),
    max_leaves=12,
)
TOPICS = st.dictionaries(st.sampled_from(["x", "y", "z", "Bad Id"]), NODES, max_size=4)
BODIES = st.dictionaries(WORDS, NODES, max_size=8).map(lambda body: {"is": "landing", **body})


@given(
    st.fixed_dictionaries({"chapter": NODES, "topics": st.one_of(NODES, TOPICS)}),
    st.dictionaries(st.sampled_from(["x", "y", "z"]), BODIES, max_size=3),
    st.dictionaries(
        st.sampled_from(words("deck uid title language zones sources types when")),
        NODES,
        max_size=6,
    ),
)
def test_values_in_any_place_are_a_report(
    chapter: dict[str, object], topics: dict[str, object], header: dict[str, object]
) -> None:
    texts = [yaml.safe_dump(part, allow_unicode=True) for part in (header, chapter)]
    bodies = yaml.safe_dump({"topics": topics, "cards": chapter["topics"]}, allow_unicode=True)

    sound(read_any(texts[0], texts[1], bodies))
    sound(read_any(HEADER, bodies, texts[1]))


def test_the_pure_parser_is_as_safe_where_the_quick_one_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(yaml, "__with_libyaml__", False)

    assert "too-deep" in {problem.rule for problem in read(deep("[", 3000)).problems}
    assert mistakes(read(landing("note: Hill #171"))) == [("cut-by-hash", 6, 11)]
    assert mistakes(read(landing("began: {value: 1945, why: a, b}"))) == [
        ("comma-in-braces", 6, 31)
    ]
