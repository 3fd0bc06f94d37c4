"""How the bytes of an event lie in a learner's file: packed, and exact when they are read.

Packed is a mark of two bytes and a raw deflate stream (RFC 1951) made with the dictionary
`events-1.dict`, some events that much of any other repeats. Fixed codes, not the best ones: an
event takes a third of its room instead of a fourth, and is read in half the time, a million times
in a check. What would not be smaller, and what older versions stored, lies as it is; an event
begins with `{`, the mark with a byte that no text has.
"""

from __future__ import annotations

import re
import zlib
from importlib import resources
from typing import TYPE_CHECKING

from quizapp.progress.events import LONGEST_EVENT

if TYPE_CHECKING:
    from zlib import _Compress as _Packer

_MARK = b"\xff\x01"
PACKED_STARTS = re.compile(re.escape(_MARK), re.DOTALL)
"""Where a packed event may begin among other bytes."""
_HEAD = len(_MARK)
_DICTIONARY = resources.files("quizapp.progress").joinpath("events-1.dict").read_bytes()
_WINDOW = -14
"""Raw, and 16 KB: twice the dictionary."""
_LEVEL, _MEMORY = 6, 5


def pack(data: bytes) -> bytes:
    """What stands in the file for the bytes of an event."""
    packed = _MARK + _stream(_PACKER.copy(), data)
    return packed if len(packed) < len(data) and unpacked(packed) == data else data


def packed_with(dictionary: bytes, data: bytes) -> bytes:
    """The stream of some bytes, without its mark."""
    return _stream(_packer(dictionary), data)


def _packer(dictionary: bytes) -> _Packer:
    return zlib.compressobj(_LEVEL, zlib.DEFLATED, _WINDOW, _MEMORY, zlib.Z_FIXED, dictionary)


def _stream(packer: _Packer, data: bytes) -> bytes:
    return packer.compress(data) + packer.flush()


def unpacked(stored: bytes, *, then_more: bool = False) -> bytes:
    """The bytes of an event, from what stands for them in the file; `then_more`: and more may
    follow.

    Of what is damaged come bytes that do not give the event's id.
    """
    if stored[:_HEAD] != _MARK:
        return stored
    stream = zlib.decompressobj(_WINDOW, _DICTIONARY)
    try:
        data = stream.decompress(stored[_HEAD:], LONGEST_EVENT)
    except zlib.error:
        return stored
    is_whole = stream.eof and (then_more or not stream.unused_data)
    return data if is_whole else stored


_PACKER = _packer(_DICTIONARY)
"""Has read the dictionary, which takes as long as packing an event; copied for each."""
