"""A small deck about ports, as somebody would write it by hand, comments and all."""

from __future__ import annotations

from pathlib import Path

from quizapp.authoring.editing.draft import Draft
from quizapp.paths import find_paths

VOCABULARY = find_paths().resources / "vocabulary"
HEADER = """\
# The deck of the tests.
deck: ports
uid: 00000000000000000000000000000000
title: Ports
version: 0.1.0
language: en
licence: CC0-1.0
when: August 1945
sources:
  tass: {name: a TASS report, voice: Soviet accounts}
  atlas: An Atlas of the Coast
"""
LANDINGS = """\
chapter: Landings
topics:
  # Landings go from north to south.
  seishin:
    is: landing
    name: the Seishin landing  # with its article
    began: 1945-08-13
    at: chongjin
    source: [tass, atlas]
  rashin:
    is: landing
    name: the Rashin landing
    began: {value: 1945-08-12, source: atlas}  # the day of the fall
    at: najin
  yuki:
    is: landing
    name: the Yuki landing
    began: 1945-08-11
    at: unggi
"""
PLACES = """\
chapter: Places
topics:
  chongjin: {is: port, name: Chongjin, also: [{ja: 清津}]}
  najin: {is: port, name: Najin}
  unggi: {is: port, name: Unggi}
"""


def write_ports(folder: Path) -> Path:
    """The deck in a folder of its own."""
    deck = folder / "ports"
    deck.mkdir()
    for name, text in (("deck", HEADER), ("1-landings", LANDINGS), ("2-places", PLACES)):
        (deck / f"{name}.yaml").write_bytes(text.encode())
    return deck


def a_draft(folder: Path) -> Draft:
    """The deck opened for writing; a second call opens it again."""
    deck = folder / "ports"
    if not deck.exists():
        write_ports(folder)
    return Draft(deck, VOCABULARY, folder / "journals")


def raw(draft: Draft, file: str = "1-landings.yaml") -> str:
    """What a file on the disk holds."""
    return (draft.folder / file).read_bytes().decode()
