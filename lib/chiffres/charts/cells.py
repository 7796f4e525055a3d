"""Tables of marks: a symbol a cell, for what each source says of a thing, or a tile a thing."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import fill, wrap

import pandas as pd
from matplotlib.axes import Axes

from chiffres.charts.finishing import Drawing, chart
from chiffres.charts.marks import Symbol, draw_symbol, rule, write_lines
from chiffres.charts.style import INK, RIGHT, Style, sheet
from chiffres.errors import ChiffresError
from chiffres.palette import ACTORS, GREY, colour

# Shape tells the state, so that a grey print loses nothing.
FULL, HOLLOW = Symbol("o", INK, INK, 11), Symbol("o", "white", GREY, 11)
CROSS = Symbol("X", ACTORS["article"], ACTORS["article"], 11)
STATES = {
    "pledged": FULL,
    "not pledged": HOLLOW,
    "agree": FULL,
    "clash": CROSS,
    "stated": FULL,
    "charged": Symbol("D", GREY, INK, 9),
    "supposed": HOLLOW,
    "denied": CROSS,
    "silent": Symbol("_", GREY, GREY, 9),
}
# All lengths are inches, from the left edge of the chart and from its top.
NAMES, LETTER = 2.3, 0.078  # the most that row names take; what a letter takes, on the whole
LINE, GAP, KEY_LINE, HEADING = 0.17, 0.15, 0.3, 0.073  # a letter of a heading
TEXT: Style = {"size": 10, "va": "center"}
HEAD: Style = {"size": 9.5, "va": "bottom", "ha": "center", "color": INK, "linespacing": 1.1}
SMALL: Style = {"size": 9, "va": "center", "color": GREY}
Names = Iterable[str] | dict[str, str]

# Of tiles: what a letter and a line of words take; letters in a line of a row's name.
TILE_LETTER, TILE_LINE, LONGEST = 0.083, 0.18, 17
NUMBER, INDENT, SPACE = 0.32, 0.06, 0.07  # the count before the tiles; a heading; space between
PITCH = ((60, 0.125), (10_000, 0.085))  # from tile to tile: the most in a cell, and the distance
TILE = 0.72  # of the pitch


@chart("row column state words who ref source url")
def grid(
    frame: pd.DataFrame, *, rows: Names, columns: Names, key: dict[str, str] | None = None
) -> Drawing:
    """Draw each row of `frame` as a symbol in its cell, and finish the chart.

    `frame` has row, column, state (one of STATES), ref and source, and may have `words`, a few
    letters beside the symbol. `rows` and `columns` name what is drawn, in order; a mapping gives
    each row a second, smaller line, and each column its heading. A cell without a row in `frame`
    stays empty; silence is a state and has to be said. `key` words a state otherwise than its
    name. Raises ChiffresError for an unknown state, and for two symbols in one cell.
    """
    named, headed = _named(rows), {key: words or key for key, words in _named(columns).items()}
    cells = frame[frame["row"].isin(named) & frame["column"].isin(headed)]
    _demand(cells)
    longest = max(len(line) for words in named.items() for line in words)
    side = min(NAMES, longest * LETTER + 0.1)
    labels = [(wrap(row, int(side / LETTER)), second) for row, second in named.items()]
    heights = [(len(lines) + bool(second)) * LINE + GAP for lines, second in labels]
    step = (RIGHT - side) / len(headed)
    headings, head, turned = _headings(list(headed.values()), step)
    top = KEY_LINE + head
    figure, ax = sheet(top + sum(heights))
    _draw_key(ax, [state for state in STATES if state in set(cells["state"])], key or {})
    places = {column: side + (i + 0.5) * step for i, column in enumerate(headed)}
    for x, words in zip(places.values(), headings, strict=True):
        ax.text(x, top - 0.06, words, rotation=90 * turned, **HEAD)
    for row, (lines, second), height in zip(named, labels, heights, strict=True):
        rule(ax, top)
        write_lines(ax, 0, top + (GAP + LINE) / 2, lines, LINE, color=INK, **TEXT)
        ax.text(0, top + GAP / 2 + (len(lines) + 0.5) * LINE, second, **SMALL)
        for cell in cells[cells["row"] == row].to_dict("records"):
            _draw_cell(ax, places[cell["column"]], top + height / 2, cell)
        top += height
    return figure, cells


def _named(names: Names) -> dict[str, str]:
    return names if isinstance(names, dict) else dict.fromkeys(names, "")


def _demand(cells: pd.DataFrame) -> None:
    unknown = sorted(set(cells["state"]) - set(STATES))
    if unknown:
        raise ChiffresError(f"unknown states {unknown}; there are: {', '.join(STATES)}")
    twice = cells[cells.duplicated(["row", "column"])]
    if len(twice):
        raise ChiffresError(f"two symbols in one cell: {twice[['row', 'column']].values.tolist()}")


def _headings(headings: list[str], step: float) -> tuple[list[str], float, bool]:
    """Return the headings in lines, the height they need, and whether they are turned to fit."""
    letters = max(1, int(step / HEADING))
    broken = [wrap(heading, letters, break_long_words=False) for heading in headings]
    if max(len(line) for lines in broken for line in lines) * HEADING > step:
        return headings, max(map(len, headings)) * HEADING + GAP, True
    return ["\n".join(lines) for lines in broken], max(map(len, broken)) * LINE + GAP / 2, False


def _draw_cell(ax: Axes, x: float, y: float, cell: dict) -> None:
    draw_symbol(ax, x, y, STATES[cell["state"]], mew=1.4, gid=cell["state"])
    if cell.get("words"):
        ax.text(x + 0.13, y, cell["words"], color=INK, **TEXT)


def _draw_key(ax: Axes, states: list[str], key: dict[str, str]) -> None:
    x = 0.1
    for state in states:
        words = key.get(state, state)
        draw_symbol(ax, x, KEY_LINE / 3, STATES[state], mew=1.4, gid=state)
        ax.text(x + 0.15, KEY_LINE / 3, words, color=GREY, **TEXT)
        x += len(words) * LETTER + 0.5


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
    longest = max(len(line) for words in names.values() for line in words.split("\n"))
    side = longest * TILE_LETTER + SPACE
    wide = (RIGHT - side) / len(columns)
    across = int((wide - NUMBER - SPACE) / pitch)
    heights = [_height(cells.get(row), words, across, pitch) for row, words in names.items()]
    y = TILE_LINE * max(words.count("\n") + 1 for words in columns.values()) + SPACE
    figure, ax = sheet(y + sum(heights))
    head = TEXT | {"va": "bottom", "weight": "bold"}
    for x, words in enumerate(columns.values()):
        ax.text(side + x * wide + INDENT, y - SPACE, words, **head)
    for (row, words), height in zip(names.items(), heights, strict=True):
        rule(ax, y, 0.7)
        ax.text(0, y + SPACE, words, **TEXT | {"va": "top"}, color=INK)
        for x, column in enumerate(columns):
            cell = frame[frame["row"].eq(row) & frame["column"].eq(column)]
            _draw_tiles(ax, cell, side + x * wide, y + SPACE + TILE_LINE / 2, across, pitch)
        y += height
    return figure, frame


def _height(counts: pd.Series | None, words: str, across: int, pitch: float) -> float:
    """Return what a row needs: the lines of its name, or those of its fullest cell."""
    fullest = 0 if counts is None else counts.max()
    lines = (words.count("\n") + 1) * TILE_LINE
    return max(lines, -(-fullest // across) * pitch) + 2 * SPACE + TILE_LINE / 2


def _draw_tiles(
    ax: Axes, cell: pd.DataFrame, left: float, top: float, across: int, pitch: float
) -> None:
    style: Style = {"weight": "bold"} if len(cell) else {"color": GREY}
    ax.text(left + NUMBER - 0.07, top, str(len(cell)), ha="right", **TEXT | style)
    size, ordered = pitch * TILE * 72, cell.sort_values("hollow", kind="stable")
    for i, (who, hollow) in enumerate(zip(ordered["who"], ordered["hollow"], strict=True)):
        x, y = left + NUMBER + (i % across + 0.5) * pitch, top + i // across * pitch
        face, edge = ("white", size * 0.16) if hollow else (colour(who), 0)
        tile = Symbol("s", face, colour(who), size - edge)
        draw_symbol(ax, x, y, tile, mew=edge, clip_on=False)
