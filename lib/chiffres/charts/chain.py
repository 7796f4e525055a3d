"""Chains: through whose hands a figure came, and who of them the page no longer names."""

from __future__ import annotations

from textwrap import wrap

import pandas as pd
from matplotlib.axes import Axes

from chiffres.charts.finishing import Drawing, chart
from chiffres.charts.marks import Symbol, draw_symbol, rule, write_lines
from chiffres.charts.style import INK, RIGHT, Style, sheet
from chiffres.palette import ACTORS, GREY

# All lengths are inches, from the left edge of the chart and from its top.
NAMES, LETTER, LINE, GAP = 1.22, 0.0705, 0.148, 0.13
KEY_LINE, HEAD, DOT = 0.3, 0.26, 0.2  # DOT: from a row's top to its marks
TEXT: Style = {"size": 9, "va": "center", "ha": "center"}
HANDS = {0: "the page", 1: "1 hand away", 2: "2 hands away", 3: "3 hands away"}
# Shape tells who is named, so that a grey print loses nothing.
TOLD, LOST = Symbol("o", INK, INK, 7), Symbol("s", "white", GREY, 8)
PAGE = Symbol("D", ACTORS["article"], ACTORS["article"], 7)
RENAMED = Symbol("s", "white", GREY, 13)
# Whether a link is printed, whether it is found outside: its marks, the lowest first, and words.
KEY = {
    (True, False): ((TOLD,), "named in the article"),
    (False, True): ((LOST,), "only outside"),
    (True, True): ((RENAMED, TOLD), "by another name outside"),
}


@chart()
def chains(frame: pd.DataFrame) -> Drawing:
    """Draw each figure's way to the page, a row a figure, the page on the right; finish the chart.

    `frame` has a row a link: label (the figure), step (hands between it and the page; 0 is the
    page), printed (its name in the article, "" where the article leaves it out), found (its name
    on an outside page, "" where that adds nothing), ref and source. A link that the article names
    is a dot, one that it leaves out a hollow square with a dashed line, one that it names otherwise
    a dot in a square, with both names.
    """
    parts = [part for _, part in frame.groupby("label", sort=False)]
    step = (RIGHT - NAMES) / (frame["step"].max() + 1)
    letters = int(step / LETTER)
    heights = [_height(part, letters) for part in parts]
    figure, ax = sheet(KEY_LINE + HEAD + sum(heights))
    _draw_key(ax)
    for hands in sorted(set(frame["step"])):
        ax.text(_place(hands, step), KEY_LINE + HEAD / 2, HANDS[hands], color=GREY, **TEXT)
    top = KEY_LINE + HEAD
    for part, height in zip(parts, heights, strict=True):
        _draw_chain(ax, part.to_dict("records"), top, step, letters)
        top += height
    return figure, frame.reset_index(drop=True)


def _place(hands: int, step: float) -> float:
    return RIGHT - (hands + 0.5) * step


def _lines(link: dict, letters: int) -> list[tuple[str, str]]:
    """Break a link's names into lines that fit, each with its colour: printed, then found."""
    names = ((link["printed"], INK), (link["found"], GREY))
    return [(line, ink) for name, ink in names for line in wrap(name, letters)]


def _height(part: pd.DataFrame, letters: int) -> float:
    most = max(len(_lines(link, letters)) for link in part.to_dict("records"))
    return DOT + (most + 0.9) * LINE + GAP


def _draw_chain(ax: Axes, links: list[dict], top: float, step: float, letters: int) -> None:
    y = top + DOT
    rule(ax, top)
    label = {"ha": "left", "size": 10, "color": ACTORS["article"], "weight": "bold"}
    lines = wrap(links[0]["label"], int(NAMES / 0.082))
    write_lines(ax, 0, y, lines, LINE * 1.1, **(TEXT | label))
    for link in links:
        x = _place(link["step"], step)
        if link["step"]:
            dashes = (0, (4, 2)) if not link["printed"] else "-"
            ax.plot([x, x + step], [y, y], color=GREY, linewidth=1.2, linestyle=dashes, zorder=1)
        named = (bool(link["printed"]), bool(link["found"]))
        for symbol in KEY[named][0] if link["step"] else (PAGE,):
            draw_symbol(ax, x, y, symbol, mew=1.3, zorder=3)
        for i, (line, ink) in enumerate(_lines(link, letters)):
            ax.text(x, y + (i + 1.2) * LINE, line, color=ink, **TEXT)


def _draw_key(ax: Axes) -> None:
    x = 0.08
    for symbols, words in KEY.values():
        for symbol in symbols:
            draw_symbol(ax, x, KEY_LINE / 2, symbol, mew=1.3, zorder=3)
        ax.text(x + 0.14, KEY_LINE / 2, words, **(TEXT | {"ha": "left", "color": INK}))
        x += len(words) * LETTER + 0.5
