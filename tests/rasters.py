"""Small pictures for tests, and some that were made to do harm; no image library wrote them."""

from __future__ import annotations

import struct
import zlib
from base64 import b64decode

PNG = b"\x89PNG\r\n\x1a\n"
RUST, SAND, SEA = (176, 64, 32), (224, 208, 160), (48, 96, 176)

#: A rust-red picture of 16 by 12 pixels in the two formats that are not written by hand here.
JPEG = b64decode(
    "/9j/4AAQSkZJRgABAQEAZABkAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywt"
    "QFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09P"
    "T09PT09PT09PT09PT09PT09PT0//wAARCAAMABADASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcI"
    "CQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRol"
    "JicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ip"
    "qrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAA"
    "AAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLR"
    "ChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaX"
    "mJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEA"
    "PwDKoooryz6I/9k="
)
WEBP = b64decode(
    "UklGRjYAAABXRUJQVlA4ICoAAACQAQCdASoQAAwAAsBMJaACdLoAA5gA/uns/3Qm81pR//G8dbfW3soAAAA="
)


def chunk(kind: bytes, content: bytes) -> bytes:
    """A chunk of a PNG, with its length and its checksum."""
    body = kind + content
    return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))


def head(width: int, height: int, depth: int = 8) -> bytes:
    """The first chunk of a PNG of red, green and blue."""
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, 2, 0, 0, 0))


def png(
    colour: tuple[int, int, int] = RUST, width: int = 16, height: int = 12, between: bytes = b""
) -> bytes:
    """A PNG of one colour; `between` are chunks before its pixels."""
    row = b"\0" + bytes(colour) * width
    pixels = chunk(b"IDAT", zlib.compress(row * height, 9))
    return PNG + head(width, height) + between + pixels + chunk(b"IEND", b"")


def jpeg_scans(width: int, height: int, scans: int) -> bytes:
    """The outline of a JPEG that is drawn so many times over."""
    frame = b"\xff\xc2" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    scan = b"\xff\xda\x00\x08\x01\x01\x00\x00\x00\x00" + b"\x00" * 4
    return b"\xff\xd8" + frame + scan * scans + b"\xff\xd9"


def jpeg_sized(width: int, height: int) -> bytes:
    """The small JPEG with other sizes in its header."""
    at = JPEG.index(b"\xff\xc0") + 5
    return JPEG[:at] + struct.pack(">HH", height, width) + JPEG[at + 4 :]


def webp_sized(width: int, height: int) -> bytes:
    """The small WebP with other sizes in its header."""
    at = WEBP.index(b"\x9d\x01\x2a") + 3
    return WEBP[:at] + struct.pack("<HH", width, height) + WEBP[at + 4 :]


def webp_extended(flags: int = 0, width: int = 16, height: int = 12) -> bytes:
    """The small WebP behind a header for more than one picture."""
    canvas = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    parts = b"VP8X" + struct.pack("<IB3x", 10, flags) + canvas + WEBP[12:]
    return b"RIFF" + struct.pack("<I", len(parts) + 4) + b"WEBP" + parts


def texts_that_unpack(megabytes: int, many: int) -> bytes:
    """Chunks of packed text, each of which a careless reader unpacks and keeps."""
    packed = zlib.compress(bytes(megabytes * 1_000_000), 9)
    return b"".join(chunk(b"zTXt", b"note%d\0\0" % at + packed) for at in range(many))


def as_it_is(content: bytes) -> bytes:
    """Redraws nothing: for tests that look at something else."""
    return content


#: What bears the name of a picture and is none, or too much of one.
HOSTILE = {
    "a page": b"<html><img src='file:///etc/passwd'></html>",
    "a drawing": b'<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/passwd"/></svg>',
    "nothing": b"",
    "a moving GIF": b"GIF89a" + bytes(40),
    "only a beginning": png()[:40],
    "a PNG without its end": png()[:-12],
    "a PNG whose chunk is too long": PNG + head(16, 12)[:-4] + b"\xff" * 8,
    "no pixels": PNG + head(16, 12) + chunk(b"IEND", b""),
    "nothing by nothing": png(width=0, height=0),
    "a bomb": PNG + head(60_000, 60_000) + chunk(b"IDAT", b"x") + chunk(b"IEND", b""),
    "a deep bomb": PNG + head(4_000, 4_000, 16) + chunk(b"IDAT", b"x") + chunk(b"IEND", b""),
    "a JPEG without its end": JPEG[:-2],
    "a JPEG without a size": JPEG.replace(b"\xff\xc0", b"\xff\xfe"),
    "a huge JPEG": jpeg_sized(65_000, 65_000),
    "a JPEG drawn ten thousand times": jpeg_scans(1_000, 1_000, 10_000),
    "a WebP without its end": WEBP[:-8],
    "a huge WebP": webp_sized(16_000, 16_000),
    "a moving WebP": webp_extended(flags=0x02),
    "a WebP on another canvas": webp_extended(width=90),
}
