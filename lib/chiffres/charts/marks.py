"""What the kinds of chart share: panels, their axes, the mark of an interval, words beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.axis import Axis
from matplotlib.patheffects import AbstractPathEffect, withStroke
from matplotlib.text import Annotation
from matplotlib.ticker import FuncFormatter, MaxNLocator

from chiffres.charts.style import INK, RIGHT, RULE, Style
from chiffres.palette import GREY
from chiffres.words import interval_text, number_text

LINE: Style = {"color": GREY, "linewidth": 1.2, "linestyle": (0, (4, 2)), "zorder": 1}
BESIDE: Style = {"size": 9.5, "color": GREY, "va": "center"}  # a line
LABEL: Style = {"ha": "center", "va": "bottom", "linespacing": 1.05}  # above its mark
ABSENT: Style = {"size": 9, "color": GREY, "style": "italic", "ha": "center", "va": "bottom"}
BETWEEN: Style = {"linewidth": 5, "alpha": 0.35, "solid_capstyle": "butt"}  # from end to end
# So that a grid line does not cut a label.
HALO: list[AbstractPathEffect] = [withStroke(linewidth=3, foreground="white")]
SIGN = {"percent": "%"}
Names = Literal["x", "y", "both"]  # the axis that has names, not numbers
ARROW = 24  # points
ARROW_STYLE: Style = {"arrowstyle": "<|-", "linewidth": 1.8, "shrinkA": 0, "shrinkB": 0}


class Symbol(NamedTuple):
    """A mark as it is drawn on a sheet."""

    marker: str
    face: str
    edge: str
    size: float


def draw_symbol(ax: Axes, x: Any, y: Any, symbol: Symbol, **style: Any) -> None:
    """Draw a symbol at a place, or at several."""
    ax.plot(x, y, symbol.marker, color=symbol.edge, mfc=symbol.face, ms=symbol.size, **style)


def rule(ax: Axes, y: float, width: float = 0.8) -> None:
    """Draw a line across a sheet."""
    ax.plot([0, RIGHT], [y, y], color=RULE, linewidth=width)


def write_lines(ax: Axes, x: float, y: float, lines: list[str], step: float, **style: Any) -> None:
    """Write lines under each other on a sheet, `step` inches apart."""
    for i, line in enumerate(lines):
        ax.text(x, y + i * step, line, **style)


def share(
    frame: pd.DataFrame, by: str, headings: dict[str, str] | None
) -> list[tuple[str, pd.DataFrame]]:
    """Share a frame out: heading and rows for each value of `by`, or all without a heading."""
    parts = [(words, frame[frame[by] == key]) for key, words in (headings or {}).items()]
    return [(words, part.reset_index(drop=True)) for words, part in parts or [("", frame)]]


def dress(ax: Axes, heading: str, names: Names, **title: Any) -> None:
    """Give a panel its heading, and its axis of names neither grid nor ticks."""
    style: Style = {"size": 11, "pad": 4} | title
    ax.set_title(heading, loc="left", weight="bold", color=INK, **style)
    ax.grid(visible=False, axis=names)
    ax.tick_params(axis=names, length=0)
    ax.spines["left"].set_visible(False)


def number(axis: Axis, locator: MaxNLocator, sign: str = "") -> None:
    """Write the numbers of an axis as a reader would."""
    axis.set_major_locator(locator)
    axis.set_major_formatter(FuncFormatter(lambda value, _: number_text(value) + sign))


def name_rows(ax: Axes, rows: pd.DataFrame, bold: Mapping[str, str]) -> None:
    """Name the rows on the left; those of who is in `bold` in that colour, and bold."""
    ax.set_yticks(range(len(rows)), rows["label"])
    for tick, who in zip(ax.get_yticklabels(), rows["who"], strict=True):
        tick.set(color=bold[who], weight="bold") if who in bold else None


def note(
    ax: Axes, words: str, x: Any, y: float, shift: tuple[float, float], **style: Any
) -> Annotation:
    """Write words `shift` points right of and above a place, and return them."""
    where: Style = {"xytext": shift, "textcoords": "offset points"}
    return ax.annotate(words, (x, y), **where, **({"size": 9.5} | style))


def break_axis(ax: Axes, x: float) -> None:
    """Dot the axis below a place where years are missing."""
    note(ax, "· · ·", x, ax.get_ylim()[0], (0, -5), size=11, ha="center", va="top", color=GREY)


def say(ax: Axes, words: str, x: Any, y: float, shift: tuple[float, float], **style: Any) -> None:
    """Write words `shift` points right of and above a place, readable over grid lines."""
    note(ax, words, x, y, shift, **style).set_path_effects(HALO)


def arrow(ax: Axes, x: Any, y: float, points: tuple[float, float], colour: str) -> None:
    """Draw an arrow from a mark towards the open end, as long on paper whatever the scale."""
    where: Style = {"xytext": points, "textcoords": "offset points", "annotation_clip": False}
    ax.annotate("", (x, y), **where, arrowprops=ARROW_STYLE | {"color": colour})


def ends(row: Mapping[str, Any]) -> tuple[float | None, float | None]:
    """Return a row's low and high end, None where it is open.

    >>> ends({"low": float("nan"), "high": 5.0})
    (None, 5.0)
    """
    low, high = (None if pd.isna(row[end]) else row[end] for end in ("low", "high"))
    return low, high


def open_side(low: float | None, high: float | None) -> int:
    """Return where an interval is open: 1 upwards, -1 downwards, 0 at no end or at both.

    >>> open_side(5, None), open_side(None, 5), open_side(5, 5), open_side(None, None)
    (1, -1, 0, 0)
    """
    return (high is None) - (low is None)


def in_words(row: pd.Series) -> str:
    """Say a row's interval; what was worked out is no more exact than its parts."""
    return interval_text(*ends(row), bool(row["approx"]), 3 if "stated" in row else 4)


def draw_interval(ax: Axes, row: pd.Series, y: float, colour: str, marker: str) -> float | None:
    """Draw a row's interval at height `y`; return where its label belongs, None without a value.

    A closed interval is a line between two marks, a single number one mark. An open end is an
    arrow. Where both ends are open the number that was stated is hollow: nothing bounds it.
    """
    low, high = ends(row)
    known = [end for end in (low, high) if end is not None]
    anchors = known or [value for value in [row.get("stated")] if pd.notna(value)]
    if not anchors:
        return None
    if len(set(known)) == 2:
        ax.plot(known, [y, y], color=colour, **BETWEEN)
    style: Style = {"color": colour, "mfc": colour if known else "white", "mew": 1.6, "ms": 7.5}
    ax.plot(anchors, [y] * len(anchors), marker, **style, clip_on=False)
    if low is None:
        arrow(ax, anchors[0], y, (-ARROW, 0), colour)
    if high is None:
        arrow(ax, anchors[-1], y, (ARROW, 0), colour)
    return sum(anchors) / len(anchors)


def digits(row: Mapping[str, Any], value: float) -> int:
    """Return how many digits a label shows: fewer where the value was worked out by us.

    >>> digits({}, 4.9), digits({"derived": True}, 1.476), digits({"derived": True}, 0.00567)
    (3, 2, 1)
    """
    return 3 if row.get("derived") is not True else 1 + (value >= 0.1)
