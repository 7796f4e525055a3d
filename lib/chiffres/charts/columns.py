"""Columns from zero: one column a category, one panel a measure (small multiples)."""

from __future__ import annotations

from pathlib import Path
from textwrap import fill

import pandas as pd
import seaborn as sns
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter, MaxNLocator

from chiffres.charts.finish import Chart, finish
from chiffres.charts.marks import ABSENT, ARROW_STYLE, HALO, SIGN, digits
from chiffres.charts.style import INK, canvas, in_house_style
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


@in_house_style
def columns(
    frame: pd.DataFrame,
    name: str,
    *,
    title: str,
    subtitle: str,
    alt: str,
    panels: dict[str, str] | None = None,
    folder: Path | str | None = None,
) -> Chart:
    """Draw each row as a column up to the value that was stated, and finish the chart.

    `frame` has label (the category, in order), low and high, measure, who (an actor, or
    "article"), ref and source. Where `derived` is True the value was worked out by us, and its
    label shows fewer digits. A range is solid up to its low end and hatched up to its high one;
    an open end is an arrow. Where both ends are NaN there is no column and the words "not
    reported"; a category without a row stays empty. A row whose `pale` is True stands back.
    `panels` maps a measure to its heading, one panel each, all with the same categories; every
    panel starts at zero and has its own scale. `folder` is where the files go, see `finish`.
    """
    frame = frame.astype({"low": float, "high": float})
    parts = [frame[frame["measure"] == measure] for measure in panels] if panels else [frame]
    headings = list(panels.values()) if panels else [""]
    labels = list(dict.fromkeys(pd.concat(parts)["label"]))
    figure, axes = canvas(len(parts), PANEL * len(parts), sharex=True)
    for ax, part, heading in zip(axes, parts, headings, strict=True):
        _panel(ax, part, heading, labels)
    data = _kept(pd.concat(parts, ignore_index=True))
    return finish(figure, name, title=title, subtitle=subtitle, alt=alt, data=data, folder=folder)


def _panel(ax: Axes, frame: pd.DataFrame, heading: str, labels: list[str]) -> None:
    top = frame[["low", "high"]].max().max()
    ax.set_ylim(0, top * ROOM if top > 0 else 1)
    ax.set_xlim(-0.6, len(labels) - 0.4)
    for row in frame.to_dict("records"):
        _column(ax, row, labels.index(row["label"]), len(labels) >= CROWDED)
    ax.set_xticks(range(len(labels)), labels)
    ax.set_title(heading, loc="left", size=11, weight="bold", color=INK, pad=4)
    ax.grid(visible=False, axis="x")
    ax.tick_params(length=0)
    ax.tick_params(axis="x", labelbottom=True)
    ax.yaxis.set_major_locator(MaxNLocator(3, steps=[1, 2, 5, 10]))
    sign = SIGN.get(next(iter(frame.get("unit", [])), ""), "")
    ax.yaxis.set_major_formatter(FuncFormatter(lambda value, _: number_text(value) + sign))
    sns.despine(ax=ax, left=True)


def _column(ax: Axes, row: dict, x: int, crowded: bool) -> None:
    low, high = (None if pd.isna(row[end]) else row[end] for end in ("low", "high"))
    if low is None and high is None:
        words, turn = ("not reported", 90) if crowded else ("not\nreported", 0)
        ax.annotate(words, (x, 0), (0, 4), textcoords="offset points", rotation=turn, **ABSENT)
        return
    ink, foot, head = colour(row["who"]), low or 0, low if high is None else high
    ax.bar(x, foot, WIDTH, color=ink, alpha=PALE if row.get("pale") is True else 1)
    if head > foot:
        style = {"color": "white", "edgecolor": ink, "hatch": "////", "linewidth": 1}
        ax.bar(x, head - foot, WIDTH, bottom=foot, **style)
    reach = {(True, False): -min(ARROW, head / ax.get_ylim()[1] * BODY), (False, True): ARROW}
    shift = _arrow(ax, x, head, reach.get((low is None, high is None), 0), ink)
    approx = bool(row.get("approx", False))
    words = interval_text(low, high, approx, digits(row, head))
    words = _short(low, high, approx) if crowded else words
    words = fill(words + SIGN.get(row.get("unit"), ""), LINE)
    where = {"xytext": (0, shift), "textcoords": "offset points", "ha": "center", "va": "bottom"}
    text = ax.annotate(words, (x, head), color=ink, size=9.5, linespacing=1.05, **where)
    text.set_path_effects(HALO)


def _arrow(ax: Axes, x: int, y: float, points: float, ink: str) -> float:
    """Draw the arrow of an open end; return how far above the column its label stands."""
    if abs(points) >= SHORTEST:
        style = ARROW_STYLE | {"color": ink}
        ax.annotate("", (x, y), (0, points), textcoords="offset points", arrowprops=style)
    return max(points, 0) + 3


def _short(low: float | None, high: float | None, approx: bool) -> str:
    """Say an interval in signs, where the columns are narrow.

    >>> _short(None, 3, False), _short(3, None, False), _short(3, 4, False), _short(3, 3, True)
    ('≤ 3', '≥ 3', '3–4', '~ 3')
    """
    if low is None or high is None:
        return f"≤ {number_text(high, 3)}" if low is None else f"≥ {number_text(low, 3)}"
    if low < high:
        return f"{number_text(low, 3)}–{number_text(high, 3)}"
    return f"{'~ ' if approx else ''}{number_text(low, 3)}"


def _kept(data: pd.DataFrame) -> pd.DataFrame:
    """Keep the columns that a reader of the chart's CSV can use."""
    names = ("label", "who", "measure", "low", "high", "unit", "approx", "ref", "source", "url")
    return data[[name for name in names if name in data]]
