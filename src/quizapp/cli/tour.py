"""`quizapp tour`: the real windows, played through on a throw-away profile; leaves pictures."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from quizapp.app import has_display
from quizapp.library.settings import LANGUAGES, THEMES
from quizapp.paths import find_paths
from quizapp.study.clock import read_moment

START = "2026-11-17T18:30:00+09:00"
_LARGEST_FACTOR = 2.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.epilog = (
        "examples:\n"
        "  quizapp tour\n"
        "  quizapp tour --out pictures --theme dark --language ko\n"
        "  quizapp tour --out pictures --chapter places\n"
        "  quizapp tour --out pictures --scale 200\n"
        "  quizapp tour --out pictures --scale 2 --size 1024x700\n"
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("tour"),
        metavar="DIR",
        help="where the pictures go (default: tour)",
    )
    parser.add_argument("--theme", choices=THEMES[1:], default="light")
    parser.add_argument("--language", choices=LANGUAGES[1:], default="en")
    parser.add_argument(
        "--chapter",
        action="append",
        choices=("first", "forms", "places", "troubles"),
        default=[],
        help="only this chapter (may be given several times)",
    )
    parser.add_argument(
        "--scale",
        type=text_size,
        default=100,
        metavar="N",
        help="text size: a factor up to 2 (1.5) or per cent (150)",
    )
    parser.add_argument(
        "--size",
        type=window_size,
        default=(1440, 900),
        metavar="WxH",
        help="size of the window in pixels (default: 1440x900)",
    )


def run(args: argparse.Namespace) -> int:
    """Play the tour; the exit status is 0 when all pictures were left."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from quizapp.gui.tour.taking import take_tour  # noqa: PLC0415  only here Qt is needed
    from quizapp.gui.touring import TourOrder  # noqa: PLC0415

    width, height = args.size
    order = TourOrder(
        args.out.resolve(),
        args.theme,
        args.scale,
        width,
        height,
        language=args.language,
        chapters=tuple(args.chapter),
    )
    pictures = take_tour(order, find_paths, read_moment(args.now or START))
    for picture in pictures:
        print(picture)
    return 0


def text_size(written: str) -> int:
    """Per cent from a factor up to 2 or from per cent: 2, 2.0 and 200 are the same.

    Raises ArgumentTypeError when it is not from 100 to 200 per cent.
    """
    try:
        number = float(written.removesuffix("%"))
    except ValueError:
        number = 0.0
    per_cent = round(number * 100) if number <= _LARGEST_FACTOR else round(number)
    if not 100 <= per_cent <= 200:
        raise argparse.ArgumentTypeError(f"{written} is not a size from 1 to 2, or 100 to 200")
    return per_cent


def window_size(written: str) -> tuple[int, int]:
    """Width and height from `1440x900`. Raises ArgumentTypeError when it is no such size."""
    width, _, height = written.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"{written} is not a size like 1440x900")
    if not (640 <= int(width) <= 4096 and 480 <= int(height) <= 4096):
        raise argparse.ArgumentTypeError("a window is from 640x480 to 4096x4096")
    return int(width), int(height)
