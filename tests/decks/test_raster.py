"""A picture's bytes tell what it would cost to decode, before anything does."""

from __future__ import annotations

import pytest

from quizapp.decks.limits import PICTURE_PIXELS
from quizapp.decks.raster import NoRaster, RasterFormat, raster_of
from tests.rasters import HOSTILE, JPEG, WEBP, png, texts_that_unpack, webp_extended

SOUND = [
    (png(), RasterFormat.PNG),
    (JPEG, RasterFormat.JPEG),
    (WEBP, RasterFormat.WEBP),
    (webp_extended(), RasterFormat.WEBP),
]


@pytest.mark.parametrize(("content", "kind"), SOUND)
def test_a_sound_picture_has_its_format_and_size(content: bytes, kind: RasterFormat) -> None:
    raster = raster_of(content)

    assert (raster.kind, raster.width, raster.height) == (kind, 16, 12)


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_picture_or_too_much_of_one_is_refused(name: str) -> None:
    with pytest.raises(NoRaster) as refused:
        raster_of(HOSTILE[name])

    assert refused.value.what
    assert refused.value.repair


@pytest.mark.parametrize("content", [png(), JPEG, WEBP], ids=["PNG", "JPEG", "WebP"])
def test_no_beginning_of_a_picture_is_taken_for_the_whole(content: bytes) -> None:
    for length in range(len(content)):
        with pytest.raises(NoRaster):
            raster_of(content[:length])


def test_a_picture_may_have_just_as_many_pixels_as_are_said() -> None:
    side = round(PICTURE_PIXELS**0.5)

    assert raster_of(png(width=side, height=1)).width == side
    assert "are the most" in _refusal(png(width=side + 1, height=side))


def test_packed_texts_never_reach_a_decoder() -> None:
    content = png(between=texts_that_unpack(megabytes=8, many=3))

    assert b"zTXt" in content
    assert raster_of(content).content == png()


def _refusal(content: bytes) -> str:
    with pytest.raises(NoRaster) as refused:
        raster_of(content)
    return refused.value.what
