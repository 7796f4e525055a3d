"""Columns from zero: one column a category, one panel a measure (small multiples)."""

from __future__ import annotations

from textwrap import fill

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from chiffres.charts import marks
from chiffres.charts.finishing import Drawing, chart
from chiffres.charts.style import Style, canvas
from chiffres.palette import colour
from chiffres.words import interval_text, number_text

PANEL = 1.9  # inches
WIDTH = 0.62  # of a category
ARROW, SHORTEST = 16, 8  # points
BODY = 80  # points that the highest column has at least, so that no arrow passes below zero
LINE = 12  # letters in a line of a label
ROOM = 1.35  # of the highest value, so that labels and arrows stand above the columns
CROWDED = 7  # categories; from here on a label has no room for words beside the number
PALE = 0.35
HATCHED: Style = {"color": "white", "hatch": "////", "linewidth": 1}


@chart("label who measure low high unit approx ref source url")
def columns(frame: pd.DataFrame, *, panels: dict[str, str] | None = None) -> Drawing:
    """Draw each row as a column up to the value that was stated, and finish the chart.

    `frame` has label (the category, in order), low and high, measure, who (an actor, or
    "article"), ref and source. Where `derived` is True the value was worked out by us, and its
    label shows fewer digits. A range is solid up to its low end and hatched up to its high one;
    an open end is an arrow. Where both ends are NaN there is no column and the words "not
    reported"; a category without a row stays empty. A row whose `pale` is True stands back.
    `panels` maps a measure to its heading, one panel each, all with the same categories; every
    panel starts at zero and has its own scale.
    """
    frame = frame.astype({"low": float, "high": float})
    parts = marks.share(frame, "measure", panels)
    data = pd.concat([part for _, part in parts], ignore_index=True)
    labels = list(dict.fromkeys(data["label"]))
    figure, axes = canvas(len(parts), PANEL * len(parts))
    for ax, (heading, part) in zip(axes, parts, strict=True):
        _panel(ax, part, heading, labels)
    return figure, data


def _panel(ax: Axes, frame: pd.DataFrame, heading: str, labels: list[str]) -> None:
    top = frame[["low", "high"]].max().max()
    ax.set_ylim(0, top * ROOM if top > 0 else 1)
    ax.set_xlim(-0.6, len(labels) - 0.4)
    for row in frame.to_dict("records"):
        _column(ax, row, labels.index(row["label"]), len(labels) >= CROWDED)
    ax.set_xticks(range(len(labels)), labels)
    marks.dress(ax, heading, "x")
    ax.tick_params(length=0)
    unit = next(iter(frame.get("unit", [])), "")
    marks.number(ax.yaxis, MaxNLocator(3, steps=[1, 2, 5, 10]), marks.SIGN.get(unit, ""))


def _column(ax: Axes, row: dict, x: int, crowded: bool) -> None:
    low, high = marks.ends(row)
    known = [end for end in (low, high) if end is not None]
    if not known:
        words, turn = ("not reported", 90) if crowded else ("not\nreported", 0)
        marks.note(ax, words, x, 0, (0, 4), rotation=turn, **marks.ABSENT)
        return
    ink, foot, head = colour(row["who"]), low or 0, known[-1]
    ax.bar(x, foot, WIDTH, color=ink, alpha=PALE if row.get("pale") is True else 1)
    if head > foot:
        ax.bar(x, head - foot, WIDTH, bottom=foot, edgecolor=ink, **HATCHED)
    down = min(ARROW, head / ax.get_ylim()[1] * BODY)
    points = {0: 0, 1: ARROW, -1: -down}[marks.open_side(low, high)]
    if abs(points) >= SHORTEST:
        marks.arrow(ax, x, head, (0, points), ink)
    approx = bool(row.get("approx", False))
    words = interval_text(low, high, approx, marks.digits(row, head))
    words = _short(known, marks.open_side(low, high), approx) if crowded else words
    words = fill(words + marks.SIGN.get(row.get("unit", ""), ""), LINE)
    marks.say(ax, words, x, head, (0, max(points, 0) + 3), color=ink, **marks.LABEL)


def _short(known: list[float], side: int, approx: bool) -> str:
    """Say an interval in signs, where the columns are narrow.

    >>> _short([3], -1, False), _short([3], 1, False), _short([3, 4], 0, False)
    ('≤ 3', '≥ 3', '3–4')
    >>> _short([3, 3], 0, True)
    '~ 3'
    """
    words = "–".join(number_text(end, 3) for end in sorted(set(known)))
    return {-1: "≤ ", 1: "≥ ", 0: "~ " if approx and len(set(known)) == 1 else ""}[side] + words
