"""What the bytes of a picture say of themselves, before anything decodes them.

A picture from a stranger may unpack to gigabytes, take minutes, or be no picture at all. Here
only its outline is read: of a PNG the list of its chunks, of a JPEG its markers, of a WebP its
header. What passes costs its decoder no more than a photograph does.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from quizapp.decks.limits import PICTURE_PIXELS, PICTURE_SCANS
from quizapp.facts.phrase import phrase

ENDINGS = (".png", ".jpg", ".jpeg", ".webp")
"""How the names of their files end."""


class RasterFormat(Enum):
    """The kinds of picture that a deck may hold."""

    PNG = "png"
    JPEG = "jpeg"
    WEBP = "webp"


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture's outline, and the bytes of it that a decoder needs; sizes in pixels."""

    kind: RasterFormat
    width: int
    height: int
    content: bytes

    @property
    def pixels(self) -> int:
        """How many pixels it decodes to."""
        return self.width * self.height


class NoRaster(ValueError):
    """Bytes that are no picture we take: `what` is wrong, after its name, and the `repair`."""

    def __init__(self, what: str, repair: str) -> None:
        super().__init__(what)
        self.what = what
        self.repair = repair


_SAVE = phrase("save it as PNG, JPEG or WebP")
_AGAIN = phrase("save it anew, or take a sound copy")
_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
#: The chunks that a PNG is decoded from; texts, dates and thumbnails may unpack to gigabytes.
_NEEDED = frozenset(
    {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"gAMA", b"cHRM", b"sRGB", b"iCCP"}
)
_DEEP = 16  # bits of a channel that take twice the memory
# JPEG: ITU T.81, table B.1.
_START_OF_FRAME = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SCAN, _END, _STUFFING = b"\xff\xda", b"\xff\xd9", 0xFF
_STANDALONE = frozenset({0x01, *range(0xD0, 0xD8)})
# WebP: the container specification, "Extended File Format".
_MOVES = 0x02


def raster_of(content: bytes) -> Raster:
    """The outline of a picture. Raises NoRaster for what is none, is cut off, or is too much."""
    if content.startswith(_PNG):
        raster = _png(content)
    elif content.startswith(_JPEG):
        raster = _jpeg(content)
    elif (content[:4], content[8:12]) == (b"RIFF", b"WEBP"):
        raster = _webp(content)
    else:
        raise NoRaster(phrase("is no PNG, JPEG or WebP picture"), _SAVE)
    if not raster.pixels:
        raise NoRaster(phrase("has no pixels"), _AGAIN)
    if raster.pixels > PICTURE_PIXELS:
        what = phrase(
            "has {width:,} by {height:,} pixels; {most:,} are the most",
            width=raster.width,
            height=raster.height,
            most=PICTURE_PIXELS,
        )
        raise NoRaster(what, phrase("make it smaller"))
    return raster


def _cut_off() -> NoRaster:
    return NoRaster(phrase("is cut off or damaged"), _AGAIN)


# PNG


def _png(content: bytes) -> Raster:
    chunks = list(_chunks(content))
    kinds = [kind for kind, _ in chunks]
    head = chunks[0][1] if chunks else b""
    if kinds[:1] != [b"IHDR"] or len(head) != 25 or b"IDAT" not in kinds or kinds[-1] != b"IEND":
        raise _cut_off()
    width, height, depth = struct.unpack_from(">IIB", head, 8)
    if width * height * (1 + (depth == _DEEP)) > PICTURE_PIXELS >= width * height:
        what = phrase("has 16 bits a channel, too much for its size")
        raise NoRaster(what, phrase("save it with 8 bits"))
    bare = b"".join(chunk for kind, chunk in chunks if kind in _NEEDED)
    return Raster(RasterFormat.PNG, width, height, _PNG + bare)


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each chunk's kind, and the chunk with its length and checksum; to the end of the picture."""
    at = len(_PNG)
    while at + 12 <= len(content):
        (length,) = struct.unpack_from(">I", content, at)
        kind, end = content[at + 4 : at + 8], at + 12 + length
        if end > len(content) or not kind.isalpha():
            raise _cut_off()
        yield kind, content[at:end]
        if kind == b"IEND":
            return
        at = end
    raise _cut_off()


# JPEG


def _jpeg(content: bytes) -> Raster:
    width = height = 0
    for marker, at in _markers(content):
        if marker in _START_OF_FRAME:
            height, width = struct.unpack_from(">HH", content, at + 3)
            break
    first = content.find(_SCAN)
    if not width or first < 0 or content.rfind(_END) < content.rfind(_SCAN):
        raise _cut_off()
    scans = content.count(_SCAN, first)
    if scans * width * height > PICTURE_SCANS:
        what = phrase("is drawn {scans:,} times over, too often for its size", scans=scans)
        raise NoRaster(what, phrase("save it as a plain JPEG, not a progressive one"))
    return Raster(RasterFormat.JPEG, width, height, content)


def _markers(content: bytes) -> Iterator[tuple[int, int]]:
    """Each marker before the first scan, and where its segment begins."""
    at = 2
    while at + 4 <= len(content):
        if content[at] != 0xFF:
            raise _cut_off()
        marker = content[at + 1]
        if marker == _STUFFING or marker in _STANDALONE:
            at += 1 if marker == _STUFFING else 2
            continue
        (length,) = struct.unpack_from(">H", content, at + 2)
        if length < 2 or at + 2 + length > len(content):
            raise _cut_off()
        yield marker, at + 2
        if marker == _SCAN[1]:
            return
        at += 2 + length


# WebP


def _webp(content: bytes) -> Raster:
    (size,) = struct.unpack_from("<I", content, 4)
    if size + 8 > len(content) or len(content) < 30:
        raise _cut_off()
    parts = dict(_parts(content[: size + 8]))
    canvas = parts.get(b"VP8X")
    if canvas is not None and (len(canvas) < 10 or canvas[0] & _MOVES):
        todo = phrase("save one frame of it as a picture of its own")
        raise NoRaster(phrase("is a moving picture"), todo)
    found = _vp8(parts.get(b"VP8 ", b"")) or _vp8l(parts.get(b"VP8L", b""))
    if found is None or (canvas is not None and found != _canvas(canvas)):
        raise _cut_off()
    return Raster(RasterFormat.WEBP, *found, content[: size + 8])


def _parts(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The chunks of a RIFF file, each padded to an even length."""
    at = 12
    while at + 8 <= len(content):
        kind, (length,) = content[at : at + 4], struct.unpack_from("<I", content, at + 4)
        if at + 8 + length > len(content):
            raise _cut_off()
        yield kind, content[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def _canvas(part: bytes) -> tuple[int, int]:
    low = int.from_bytes(part[4:7], "little") + 1
    return low, int.from_bytes(part[7:10], "little") + 1


def _vp8(part: bytes) -> tuple[int, int] | None:
    if len(part) < 10 or part[3:6] != b"\x9d\x01\x2a":
        return None
    width, height = struct.unpack_from("<HH", part, 6)
    return width & 0x3FFF, height & 0x3FFF


def _vp8l(part: bytes) -> tuple[int, int] | None:
    if len(part) < 5 or part[0] != 0x2F:
        return None
    (bits,) = struct.unpack_from("<I", part, 1)
    return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
