"""The files of a deck's pictures: whether they are sound, and whether their words keep a secret."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

from quizapp.decks.files import read_bytes
from quizapp.decks.limits import DECK_PICTURE_BYTES, DECK_PICTURE_PIXELS, PICTURE_BYTES
from quizapp.decks.notes import Notes
from quizapp.decks.raster import NoRaster, Raster, raster_of
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.folding import fold
from quizapp.facts.phrase import phrase
from quizapp.facts.topic import PICTURE
from quizapp.facts.values import Picture


def check_pictures(deck: Deck, folder: Path, notes: Notes) -> None:
    """Note every picture that is missing, too large, outside the folder, damaged, or none."""
    files: dict[str, Raster | None] = {}
    first_of: dict[bytes, str] = {}
    total = pixels = 0
    for fact, picture in _pictures(deck):
        if picture.file in files:
            continue
        raster = files[picture.file] = _sound(folder, picture, fact, notes)
        if raster is None:
            continue
        total, pixels = total + len(raster.content), pixels + raster.pixels
        if total > DECK_PICTURE_BYTES or pixels > DECK_PICTURE_PIXELS:
            what = phrase(
                "the deck's pictures are more than {bytes:,} bytes or {pixels:,} pixels; "
                "looking at them stops here",
                bytes=DECK_PICTURE_BYTES,
                pixels=DECK_PICTURE_PIXELS,
            )
            notes.add("picture", fact.place, what, phrase("make them smaller, or split the deck"))
            return
        digest = blake2b(raster.content).digest()
        first = first_of.setdefault(digest, picture.file)
        if first != picture.file:
            what = phrase(
                "“{file}” is the same picture as “{first}”", file=picture.file, first=first
            )
            repair = phrase(
                "name “{first}” at both topics, so that neither is asked for the other", first=first
            )
            notes.add("picture", fact.place, what, repair)


def picture_bytes(folder: Path, file: str) -> Raster:
    """A picture of a deck in this folder. Raises NoRaster where it is not sound or not there."""
    found = Notes()
    content = read_bytes(folder, file, PICTURE_BYTES, found)
    if content is None:
        reason = found.problems[0]
        raise NoRaster(reason.what, reason.repair)
    try:
        return raster_of(content)
    except NoRaster as error:
        raise NoRaster(
            phrase("“{file}” {fault}", file=file, fault=error.what), error.repair
        ) from error


def check_descriptions(deck: Deck, notes: Notes) -> None:
    """Advise where the description of a picture names what is asked for."""
    for fact, picture in _pictures(deck):
        if fact.phrases.one_way:
            continue
        told = f" {fold(picture.alt)} "
        names = deck.topics[fact.topic].names.accepted
        named = next((name for name in names if f" {fold(name)} " in told), "")
        if named:
            what = phrase(
                "the description of the picture names “{named}”, so it is not asked", named=named
            )
            repair = phrase("say in alt: what is seen; or write back: no if it is only to be shown")
            notes.advise("picture", fact.place, what, repair)


def _pictures(deck: Deck) -> Iterator[tuple[Fact, Picture]]:
    for topic in deck.topics.values():
        entry = topic.entries.get(PICTURE)
        for fact in entry.facts if entry else ():
            if isinstance(fact.value, Picture):
                yield fact, fact.value


def _sound(folder: Path, picture: Picture, fact: Fact, notes: Notes) -> Raster | None:
    try:
        return picture_bytes(folder, picture.file)
    except NoRaster as error:
        notes.add(
            "picture", fact.place, phrase("the picture: {fault}", fault=error.what), error.repair
        )
        return None
