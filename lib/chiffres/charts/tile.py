"""Things counted one by one: a tile each, in a table of rows and columns, so that few look few."""

from __future__ import annotations

from textwrap import fill

import pandas as pd
from matplotlib.axes import Axes

from chiffres.charts.finishing import Drawing, chart
from chiffres.charts.style import INK, RIGHT, RULE, Style, sheet
from chiffres.palette import GREY, colour

# Inches, from the left edge of the chart and from its top.
LETTER, LINE = 0.083, 0.18  # what a letter and a line of words take
LONGEST = 17  # letters in a line of a row's name
NUMBER, HEAD, GAP = 0.32, 0.06, 0.07  # the count before the tiles; a heading; space between
PITCH = ((60, 0.125), (10_000, 0.085))  # from tile to tile: the most in a cell, and the distance
TILE = 0.72  # of the pitch
WORDS: Style = {"size": 10, "va": "center"}


@chart("row column words entry now hollow who ref source")
def tiles(frame: pd.DataFrame, *, rows: dict[str, str], columns: dict[str, str]) -> Drawing:
    """Draw each row of `frame` as one tile in its cell, with the cell's count; finish the chart.

    `frame` has row, column, who (an actor, or "article"), ref and source, and may have `hollow`:
    True draws an outline in place of a full tile, after the full ones; say in the subtitle what it
    means. `rows` and `columns` map their values to names, in order. Every tile has one size, so
    that areas compare. An empty cell says 0.
    """
    frame = frame[frame["row"].isin(rows) & frame["column"].isin(columns)]
    frame = frame.assign(hollow=frame.get("hollow", False))
    cells = frame.groupby(["row", "column"]).size()
    pitch = next(step for most, step in PITCH if cells.max() <= most)
    names = {row: fill(words, LONGEST) for row, words in rows.items()}
    side = max(len(line) for words in names.values() for line in words.split("\n")) * LETTER + GAP
    wide = (RIGHT - side) / len(columns)
    across = int((wide - NUMBER - GAP) / pitch)
    heights = [_height(cells.get(row), words, across, pitch) for row, words in names.items()]
    heading = LINE * max(words.count("\n") + 1 for words in columns.values()) + GAP
    figure, ax = sheet(heading + sum(heights))
    for x, words in enumerate(columns.values()):
        ax.text(
            side + x * wide + HEAD, heading - GAP, words, **WORDS | {"va": "bottom"}, weight="bold"
        )
    y = heading
    for (row, words), height in zip(names.items(), heights, strict=True):
        ax.plot([0, RIGHT], [y, y], color=RULE, linewidth=0.7)
        ax.text(0, y + GAP, words, **WORDS | {"va": "top"}, color=INK)
        for x, column in enumerate(columns):
            cell = frame[frame["row"].eq(row) & frame["column"].eq(column)]
            _cell(ax, cell, side + x * wide, y + GAP + LINE / 2, across, pitch)
        y += height
    return figure, frame


def _height(counts: pd.Series | None, words: str, across: int, pitch: float) -> float:
    """Return what a row needs: the lines of its name, or those of its fullest cell."""
    fullest = 0 if counts is None else counts.max()
    lines = (words.count("\n") + 1) * LINE
    return max(lines, -(-fullest // across) * pitch) + 2 * GAP + LINE / 2


def _cell(ax: Axes, cell: pd.DataFrame, left: float, top: float, across: int, pitch: float) -> None:
    right = left + NUMBER - 0.07
    style: Style = WORDS | ({"weight": "bold"} if len(cell) else {"color": GREY})
    ax.text(right, top, str(len(cell)), ha="right", **style)
    size = pitch * TILE * 72
    for i, row in enumerate(cell.sort_values("hollow", kind="stable").to_dict("records")):
        x, y = left + NUMBER + (i % across + 0.5) * pitch, top + i // across * pitch
        ink = colour(row["who"])
        face, edge = ("white", size * 0.16) if row["hollow"] else (ink, 0)
        ax.plot(x, y, "s", mfc=face, mec=ink, mew=edge, ms=size - edge, clip_on=False)
