"""What the kinds of chart share: the mark of an interval, lines and words beside it."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patheffects import withStroke

from chiffres.palette import GREY

LINE = {"color": GREY, "linewidth": 1.2, "linestyle": (0, (4, 2)), "zorder": 1}
HALO = [withStroke(linewidth=3, foreground="white")]  # so that a grid line does not cut a label
ABSENT = {"size": 9, "color": GREY, "style": "italic", "ha": "center", "va": "bottom"}
SIGN = {"percent": "%"}
ARROW = 24  # points
ARROW_STYLE = {"arrowstyle": "<|-", "linewidth": 1.8, "shrinkA": 0, "shrinkB": 0}


def draw_interval(ax: Axes, row: pd.Series, y: float, colour: str, marker: str) -> float | None:
    """Draw a row's interval at height `y`; return where its label belongs, None without a value.

    A closed interval is a line between two marks, a single number one mark. An open end is an
    arrow. Where both ends are open the number that was stated is hollow: nothing bounds it.
    """
    ends = [end for end in (row["low"], row["high"]) if pd.notna(end)]
    anchors = ends or [value for value in [row.get("stated")] if pd.notna(value)]
    if not anchors:
        return None
    if len(set(ends)) == 2:
        ax.plot(ends, [y, y], color=colour, linewidth=5, alpha=0.35, solid_capstyle="butt")
    face = colour if ends else "white"
    ax.plot(
        anchors, [y] * len(anchors), marker, color=colour, mfc=face, mew=1.6, ms=7.5, clip_on=False
    )
    if pd.isna(row["low"]):
        _arrow(ax, anchors[0], y, -ARROW, colour)
    if pd.isna(row["high"]):
        _arrow(ax, anchors[-1], y, ARROW, colour)
    return sum(anchors) / len(anchors)


def _arrow(ax: Axes, x: float, y: float, points: float, colour: str) -> None:
    """Draw an arrow from a mark towards the open end, as long on paper whatever the scale."""
    style = ARROW_STYLE | {"color": colour}
    where = {"xy": (x, y), "xytext": (points, 0), "textcoords": "offset points"}
    ax.annotate("", **where, arrowprops=style, annotation_clip=False)


def digits(row: dict, value: float) -> int:
    """Return how many digits a label shows: fewer where the value was worked out by us.

    >>> digits({}, 4.9), digits({"derived": True}, 1.476), digits({"derived": True}, 0.00567)
    (3, 2, 1)
    """
    return 3 if row.get("derived") is not True else 1 + (value >= 0.1)
