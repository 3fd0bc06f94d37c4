"""A deck's pictures as others may show them: looked at, and small enough to be decoded."""

from __future__ import annotations

from pathlib import Path

from quizapp.decks.picture_files import picture_bytes
from quizapp.decks.raster import ENDINGS, NoRaster, RasterFormat, raster_of

__all__ = ["ENDINGS", "NoRaster", "RasterFormat", "picture_at", "raster_of"]


def picture_at(path: Path) -> bytes:
    """What a picture is decoded from. Raises NoRaster where it is not sound or not there."""
    return picture_bytes(path.parent, path.name).content
