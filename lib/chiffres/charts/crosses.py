"""A grid: one symbol a cell, so that what each of several sources says of each thing is seen."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import wrap

import pandas as pd
from matplotlib.axes import Axes

from chiffres.charts.finishing import Drawing, chart
from chiffres.charts.style import INK, RIGHT, RULE, Style, sheet
from chiffres.errors import ChiffresError
from chiffres.palette import ACTORS, GREY

# Shape tells the state, so that a grey print loses nothing: marker, face, edge, size.
FULL, HOLLOW = ("o", INK, INK, 11), ("o", "white", GREY, 11)
CROSS, DASH = ("X", ACTORS["article"], ACTORS["article"], 11), ("_", GREY, GREY, 9)
STATES = {
    "pledged": FULL,
    "not pledged": HOLLOW,
    "agree": FULL,
    "clash": CROSS,
    "stated": FULL,
    "charged": ("D", GREY, INK, 9),
    "supposed": HOLLOW,
    "denied": CROSS,
    "silent": DASH,
}
# All lengths are inches, from the left edge of the chart and from its top.
NAMES, LETTER = 2.3, 0.078  # the most that row names take; what a letter takes, on the whole
LINE, GAP, KEY_LINE, HEADING = 0.17, 0.15, 0.3, 0.073  # a letter of a heading
TEXT: Style = {"size": 10, "va": "center"}
HEAD: Style = {"size": 9.5, "va": "bottom", "ha": "center", "color": INK, "linespacing": 1.1}
SMALL: Style = {"size": 9, "va": "center", "color": GREY}
Names = Iterable[str] | dict[str, str]


@chart("row column state words who ref source url")
def grid(
    frame: pd.DataFrame,
    *,
    rows: Names,
    columns: Names,
    key: dict[str, str] | None = None,
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
    head, turned = _heading(list(headed.values()), step)
    figure, ax = sheet(KEY_LINE + head + sum(heights))
    _draw_key(ax, [state for state in STATES if state in set(cells["state"])], key or {})
    places = {column: side + (i + 0.5) * step for i, column in enumerate(headed)}
    for column, heading in headed.items():
        _draw_heading(ax, places[column], KEY_LINE + head, heading, step, turned)
    top = KEY_LINE + head
    for row, label, height in zip(named, labels, heights, strict=True):
        ax.plot([0, RIGHT], [top, top], color=RULE, linewidth=0.8)
        _draw_label(ax, top + GAP / 2, *label)
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


def _heading(headings: list[str], step: float) -> tuple[float, bool]:
    """Return the height that the headings need, and whether they must be turned to fit."""
    broken = [
        wrap(heading, max(1, int(step / HEADING)), break_long_words=False) for heading in headings
    ]
    if max(len(line) for lines in broken for line in lines) * HEADING > step:
        return max(len(heading) for heading in headings) * HEADING + GAP, True
    return max(len(lines) for lines in broken) * LINE + GAP / 2, False


def _draw_heading(ax: Axes, x: float, y: float, words: str, step: float, turned: bool) -> None:
    lines = [words] if turned else wrap(words, max(1, int(step / HEADING)), break_long_words=False)
    ax.text(x, y - 0.06, "\n".join(lines), rotation=90 * turned, **HEAD)


def _draw_label(ax: Axes, top: float, lines: list[str], second: str) -> None:
    for i, line in enumerate(lines):
        ax.text(0, top + (i + 0.5) * LINE, line, color=INK, **TEXT)
    if second:
        ax.text(0, top + (len(lines) + 0.5) * LINE, second, **SMALL)


def _draw_cell(ax: Axes, x: float, y: float, cell: dict) -> None:
    _draw_symbol(ax, x, y, cell["state"])
    if cell.get("words"):
        ax.text(x + 0.13, y, cell["words"], color=INK, **TEXT)


def _draw_symbol(ax: Axes, x: float, y: float, state: str) -> None:
    marker, face, edge, size = STATES[state]
    style: Style = {"markerfacecolor": face, "markeredgecolor": edge, "markeredgewidth": 1.4}
    ax.plot(x, y, marker, markersize=size, gid=state, **style)


def _draw_key(ax: Axes, states: list[str], key: dict[str, str]) -> None:
    x = 0.1
    for state in states:
        words = key.get(state, state)
        _draw_symbol(ax, x, KEY_LINE / 3, state)
        ax.text(x + 0.15, KEY_LINE / 3, words, color=GREY, **TEXT)
        x += len(words) * LETTER + 0.5
