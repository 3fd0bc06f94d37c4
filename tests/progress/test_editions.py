"""Deck updates never cost progress."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from quizapp.memory.fold import digest, fold
from quizapp.memory.rating import Rating
from quizapp.progress.arrivals import arrival_of
from quizapp.progress.bodies import about_fact, note_body
from quizapp.progress.editions import Edition
from quizapp.progress.journal_files import Line
from quizapp.progress.store import Progress
from tests.memory.logs import PRINT
from tests.progress.files import NAME, RETENTION, answer, change, look, moment, opened
from tests.scale import scaled

DECK = "war"
LATE = 10**6
OTHER_PRINT = "f" * 16


@dataclass
class Draft:
    """A deck as its author changes it: the print of each fact, and earlier ids."""

    prints: dict[str, str]
    former: dict[str, str] = field(default_factory=dict)

    def edition(self) -> Edition:
        prints = {fact: (print_,) for fact, print_ in self.prints.items()}
        return Edition(DECK, repr((self.prints, self.former)), prints, dict(self.former))

    def rename(self, old: str, new: str) -> None:
        """As an editor does: the fact keeps all its earlier ids."""
        self.prints = {new if fact == old else fact: it for fact, it in self.prints.items()}
        self.former = {was: new if now == old else now for was, now in self.former.items()}
        self.former.pop(new, None)
        self.former[old] = new


def a_deck(*facts: str, **former: str) -> Edition:
    prints = {f"{DECK}:{fact}/held": PRINT for fact in facts}
    names = {f"{DECK}:{old}/held": f"{DECK}:{new}/held" for old, new in former.items()}
    return Draft(prints, names).edition()


def held(topic: str) -> str:
    return f"{DECK}:{topic}/held"


def due(progress: Progress) -> set[str]:
    found = progress.due(LATE, RETENTION)
    assert progress.due_counts(LATE, RETENTION).get(DECK, 0) == len(found)
    return set(found)


def assert_sound(progress: Progress) -> None:
    """What is kept is what a fold from nothing gives."""
    assert progress.digest() == progress.digest_from_nothing()
    assert progress.verify().is_clean


def test_a_renamed_fact_keeps_what_was_learnt(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        progress.decks.take(a_deck("genzan"))
        answer(progress, held("genzan"), day=0)
        progress.append("noted", note_body(held("genzan"), "east coast"), moment(0, 700))
        before = progress.states([held("genzan")])[held("genzan")]
        progress.decks.take(a_deck("wonsan", genzan="wonsan"))

        assert progress.states([held("wonsan")])[held("wonsan")] == before
        assert due(progress) == {held("wonsan")}
        answer(progress, held("wonsan"), day=5)
        assert len(progress.history(held("wonsan"))) == 3
        assert progress.states([held("wonsan")])[held("wonsan")].state.count == 2
        assert progress.states([held("genzan")]) == {
            held("genzan"): progress.states([held("wonsan")])[held("wonsan")]
        }
        assert_sound(progress)
    with opened(tmp_path) as progress:
        assert due(progress) == {held("wonsan")}
        assert_sound(progress)


def test_an_older_edition_finds_what_was_learnt_under_the_newer_id(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        progress.decks.take(a_deck("wonsan", genzan="wonsan"))
        answer(progress, held("wonsan"))
        progress.decks.take(a_deck("genzan"))

        assert progress.states([held("genzan")])[held("genzan")].state is not None
        assert due(progress) == {held("genzan")}
        assert_sound(progress)


def test_a_fact_that_is_gone_rests_and_comes_back_as_it_was(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        progress.decks.take(a_deck("wonsan", "najin"))
        answer(progress, held("wonsan"))
        answer(progress, held("najin"))
        before, state = progress.digest(), progress.states([held("najin")])
        progress.decks.take(a_deck("wonsan"))

        assert due(progress) == {held("wonsan")}
        assert progress.states([held("najin")]) == state, "nothing is forgotten"
        progress.decks.take(a_deck("wonsan", "najin"))
        assert due(progress) == {held("wonsan"), held("najin")}
        assert progress.digest() == before
        assert_sound(progress)


def test_a_corrected_value_is_due_at_once_and_only_once(tmp_path: Path) -> None:
    corrected = Edition(DECK, "2", {held("wonsan"): (OTHER_PRINT,)})
    with opened(tmp_path) as progress:
        progress.decks.take(a_deck("wonsan"))
        answered = answer(progress, held("wonsan"), Rating.EASY)
        assert progress.due(answered.day + 1, RETENTION) == {}
        progress.decks.take(corrected)

        assert progress.due(answered.day, RETENTION) == {held("wonsan"): answered.day}
        outcome = {**answered.body["outcomes"][0], "print": OTHER_PRINT}
        again = progress.answered({**answered.body, "outcomes": [outcome]}, moment(1))
        assert progress.due(again.day + 1, RETENTION) == {}
        progress.undo(again.id, moment(1, 700))
        assert progress.due(again.day, RETENTION) == {held("wonsan"): answered.day}
        progress.decks.take(a_deck("wonsan"))
        assert progress.due(answered.day + 1, RETENTION) == {}
        assert_sound(progress)


def test_a_correction_that_the_learner_suspended_stays_suspended(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        answer(progress, held("wonsan"))
        progress.append("suspended", about_fact(held("wonsan")), moment(1))
        progress.decks.take(Edition(DECK, "2", {held("wonsan"): (OTHER_PRINT,)}))

        assert due(progress) == set()


def test_a_deck_that_is_not_there_any_more_keeps_its_history(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        progress.decks.take(a_deck("wonsan", "najin"))
        answer(progress, held("wonsan"))
        progress.append("suspended", about_fact(held("najin")), moment())

        told = progress.decks.history(DECK)
        assert (told.facts, told.learnt) == (2, 1)
        assert progress.decks.history("stars").facts == 0


def test_answers_from_a_computer_with_an_older_deck_go_to_the_present_id(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    edition = a_deck("wonsan", genzan="wonsan")
    with opened(tmp_path / "one") as older:
        events = [answer(older, held(topic)) for topic in ("genzan", "sold")]
    with opened(tmp_path / "two") as progress:
        progress.decks.take(edition)
        progress.sharing.take_in([arrival_of(Line(event.id, event.data)) for event in events])

        assert not progress.decks.has_seen(DECK, edition.hash), "it has to be looked at again"
        progress.decks.take(edition)
        assert due(progress) == {held("wonsan")}
        assert_sound(progress)


def test_damage_in_what_was_seen_of_a_deck_is_told_and_mended_by_the_deck(tmp_path: Path) -> None:
    edition = a_deck("wonsan", genzan="wonsan")
    with opened(tmp_path) as progress:
        answer(progress, held("genzan"))
        progress.decks.take(edition)
    change(tmp_path / NAME, "UPDATE meta SET value = value || ' ' WHERE key LIKE 'deck %'")

    with opened(tmp_path) as progress:
        assert progress.verify().broken == (f"what was seen of the deck {DECK} is damaged",)
        progress.decks.take(edition)
        assert due(progress) == {held("wonsan")}
        assert_sound(progress)


def test_an_edition_seen_before_is_not_looked_at_again(tmp_path: Path) -> None:
    def never() -> Edition:
        raise AssertionError("it was seen")

    with opened(tmp_path) as progress:
        edition = a_deck("wonsan")
        progress.see(DECK, edition.hash, lambda: edition)
        progress.see(DECK, edition.hash, never)


def test_a_reader_sees_an_update_without_writing_it(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        answer(progress, held("genzan"))
    before = look(tmp_path / NAME, "SELECT * FROM meta")
    with opened(tmp_path, read_only=True) as progress:
        progress.decks.take(a_deck("wonsan", genzan="wonsan"))
        assert due(progress) == {held("wonsan")}
    assert look(tmp_path / NAME, "SELECT * FROM meta") == before


def edit(draft: Draft, chance: random.Random, fresh: Iterable[str]) -> None:
    """One change that an author makes."""
    fact = chance.choice(sorted(draft.prints))
    match chance.randrange(4):
        case 0:
            draft.rename(fact, next(iter(fresh)))
        case 1 if len(draft.prints) > 1:
            del draft.prints[fact]
            draft.former = {old: now for old, now in draft.former.items() if now != fact}
        case 2:
            draft.prints[next(iter(fresh))] = PRINT
        case _:
            draft.prints[fact] = f"{chance.randrange(2**64):016x}"


@pytest.mark.parametrize("seed", range(2))
def test_random_edits_and_their_reversal_give_the_starting_digest(
    tmp_path: Path, seed: int
) -> None:
    chance, fresh = random.Random(seed), (held(f"fresh-{number}") for number in range(10**6))
    draft = Draft({held(f"place-{number}"): PRINT for number in range(12)})
    start = Draft(dict(draft.prints))
    with opened(tmp_path) as progress:
        progress.decks.take(draft.edition())
        for fact in draft.prints:
            answer(progress, fact, chance.choice(list(Rating)))
        digest_before, due_before = progress.digest(), progress.due(LATE, RETENTION)
        states = progress.states(start.prints)
        steps = [Draft(dict(draft.prints), dict(draft.former))]
        for _edit in range(scaled(40, 500)):
            edit(draft, chance, fresh)
            progress.decks.take(draft.edition())
            steps.append(Draft(dict(draft.prints), dict(draft.former)))
        assert_sound(progress)
        for step in reversed(steps):
            progress.decks.take(step.edition())

        assert progress.digest() == digest_before
        assert progress.due(LATE, RETENTION) == due_before
        assert progress.states(start.prints) == states
        assert_sound(progress)


class Author(RuleBasedStateMachine):
    """A deck changes while it is learnt; after every step the caches are a fold from nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.progress = opened(Path(self.folder.name))
        self.draft = Draft({held(f"place-{number}"): PRINT for number in range(3)})
        self.fresh = (held(f"fresh-{number}") for number in range(10**6))
        self.day = 0

    @rule(which=st.integers(0, 9), rating=st.sampled_from(list(Rating)))
    def answer(self, which: int, rating: Rating) -> None:
        facts = sorted(self.draft.prints)
        self.day += 1
        answer(self.progress, facts[which % len(facts)], rating, day=self.day)

    @rule(seed=st.integers(0, 2**16))
    def edit(self, seed: int) -> None:
        edit(self.draft, random.Random(seed), self.fresh)
        self.progress.decks.take(self.draft.edition())

    @rule(which=st.integers(0, 9))
    def rename_and_look(self, which: int) -> None:
        facts = sorted(self.draft.prints)
        old, new = facts[which % len(facts)], next(self.fresh)
        before = self.progress.states([old])[old]
        self.draft.rename(old, new)
        self.progress.decks.take(self.draft.edition())
        assert self.progress.states([new])[new] == before

    @rule()
    def come_back(self) -> None:
        self.progress.close()
        self.progress = opened(Path(self.folder.name))

    @invariant()
    def what_is_kept_is_a_fold_from_nothing(self) -> None:
        renamed: Mapping[str, str] = self.progress._log.editions.renamed()
        whole = fold(self.progress.events(), renamed=renamed)
        assert self.progress.digest() == digest(whole)
        assert self.progress.states(self.draft.prints) == {
            fact: whole.of(fact) for fact in self.draft.prints
        }
        assert due(self.progress) <= set(self.draft.prints)

    def teardown(self) -> None:
        report = self.progress.verify()
        self.progress.close()
        self.folder.cleanup()
        assert report.is_clean


TestAuthor = Author.TestCase
TestAuthor.settings = settings(
    max_examples=scaled(6, 200), stateful_step_count=scaled(12, 40), deadline=None
)
