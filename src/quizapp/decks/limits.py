"""How large the things of a deck may be.

Far above what a person writes, and low enough that a hostile file costs little time and memory:
50,000 letters without a blank once made a window half a million pixels wide.
"""

from __future__ import annotations

#: Bytes of one deck file, of all of them, and of a picture.
FILE_BYTES = 8_000_000
DECK_BYTES = 32_000_000
PICTURE_BYTES = 20_000_000
#: Pixels of a picture (4,000 by 4,000), and times scans, of which a progressive JPEG has several.
PICTURE_PIXELS = 16_000_000
PICTURE_SCANS = 200_000_000
#: Bytes and pixels of all pictures of a deck.
DECK_PICTURE_BYTES = 100_000_000
DECK_PICTURE_PIXELS = 400_000_000
#: Files of one deck, and entries of its folder that are looked at.
DECK_FILES = 1_000
FOLDER_ENTRIES = 20_000
#: Scalars, lists and mappings of one deck, and how deep they may lie in each other.
NODES = 300_000
DEPTH = 16
#: Letters of a text, of a name, of one word, of a key or id, of a link.
TEXT_LETTERS = 4_000
NAME_LETTERS = 200
WORD_LETTERS = 100
ID_LETTERS = 80
LINK_LETTERS = 2_000
#: Problems told of one deck; what comes after them follows from them or repeats them.
PROBLEMS = 1_000
#: Words that "did you mean" is worked out for; it is slow in large decks.
GUESSES = 60
