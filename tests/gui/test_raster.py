"""Pictures are decoded within limits, and come out as their pixels and nothing else."""

from __future__ import annotations

import re
import struct
import subprocess
import sys

import pytest
from PySide6.QtGui import QColor, QImage

from quizapp.gui.raster import LONGEST_SIDE, decoded, redrawn
from quizapp.library.pictures import NoRaster, raster_of
from tests.program import environment
from tests.rasters import (
    HOSTILE,
    JPEG,
    PNG,
    RUST,
    WEBP,
    chunk,
    head,
    png,
    texts_that_unpack,
)

NEAR = 12
SECRET = b"41.80 N 129.78 E"


def colour_of(content: bytes) -> QColor:
    image = QImage.fromData(content)
    return image.pixelColor(image.width() // 2, image.height() // 2)


@pytest.mark.parametrize("content", [png(), JPEG, WEBP], ids=["PNG", "JPEG", "WebP"])
def test_a_picture_drawn_anew_looks_the_same_and_keeps_its_format(content: bytes) -> None:
    made = redrawn(content)

    before, after = raster_of(content), raster_of(made)
    assert (after.kind, after.width, after.height) == (before.kind, 16, 12)
    colour = colour_of(made)
    found = (colour.red(), colour.green(), colour.blue())
    assert all(abs(one - other) <= NEAR for one, other in zip(found, RUST, strict=True))


@pytest.mark.parametrize(
    "content",
    [
        png(between=chunk(b"tEXt", b"Comment\0" + SECRET)),
        png(between=chunk(b"eXIf", SECRET)),
        JPEG[:2] + b"\xff\xfe" + struct.pack(">H", 2 + len(SECRET)) + SECRET + JPEG[2:],
        JPEG + SECRET,
        png() + SECRET,
    ],
)
def test_what_a_file_holds_beside_its_pixels_is_gone(content: bytes) -> None:
    assert SECRET in content
    assert SECRET not in redrawn(content)


def upside_down() -> bytes:
    """The small JPEG, which says that the camera was held on its side."""
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, 6, 0)
    exif = b"Exif\0\0MM\0\x2a\0\0\0\x08" + struct.pack(">H", 1) + entry + bytes(4)
    return JPEG[:2] + b"\xff\xe1" + struct.pack(">H", 2 + len(exif)) + exif + JPEG[2:]


def test_a_picture_is_turned_as_its_camera_was_held() -> None:
    made = raster_of(redrawn(upside_down()))

    assert (made.width, made.height) == (12, 16)


def test_a_large_picture_comes_out_at_the_size_of_a_screen() -> None:
    made = raster_of(redrawn(png(width=3_000, height=1_000)))

    assert (made.width, made.height) == (LONGEST_SIDE, LONGEST_SIDE // 3)


def test_a_very_narrow_picture_keeps_a_pixel() -> None:
    assert decoded(png(width=100_000, height=1)).height() == 1


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_sound_picture_is_never_given_to_qt(name: str) -> None:
    with pytest.raises(NoRaster):
        redrawn(HOSTILE[name])


def test_pixels_that_cannot_be_read_are_refused() -> None:
    content = PNG + head(40, 30) + chunk(b"IDAT", b"no pixels") + chunk(b"IEND", b"")

    with pytest.raises(NoRaster, match="cannot be read"):
        redrawn(content)


COSTLY = """
import re, sys, time
from pathlib import Path
from quizapp.gui.raster import redrawn
content = Path(sys.argv[1]).read_bytes()
begun = time.process_time()
redrawn(content)
took = time.process_time() - begun
print(took, int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize(
    "content",
    [png(width=4_000, height=4_000), png(between=texts_that_unpack(megabytes=8, many=900))],
    ids=["the largest", "nine hundred packed texts"],
)
def test_the_costliest_picture_takes_under_two_seconds_and_300_mb(content, tmp_path) -> None:
    path = tmp_path / "x.png"
    path.write_bytes(content)

    done = subprocess.run(
        [sys.executable, "-c", COSTLY, str(path)],
        capture_output=True, text=True, env=environment(), check=True,
    )  # fmt: skip

    found = re.fullmatch(r"([\d.]+) (\d+)\n", done.stdout)
    assert found
    assert float(found[1]) < 2
    assert int(found[2]) < 300
