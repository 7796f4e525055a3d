"""Intervals side by side: one row a statement, one panel a measure."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import seaborn as sns
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter, MaxNLocator

from chiffres.charts.finish import Chart, finish
from chiffres.charts.marks import HALO, LINE, draw_interval
from chiffres.charts.style import INK, canvas, in_house_style, shape
from chiffres.palette import GREY, colour
from chiffres.words import interval_text, number_text

ROW, PANEL, LIMITS = 0.42, 0.62, 0.3  # inches
LIMIT_ROW = 0.62  # of a row


@in_house_style
def intervals(
    frame: pd.DataFrame,
    name: str,
    *,
    title: str,
    subtitle: str,
    alt: str,
    panels: dict[str, str] | None = None,
    limits: pd.DataFrame | None = None,
    zero: bool = True,
    folder: Path | str | None = None,
) -> Chart:
    """Draw each row's interval as it was stated, and finish the chart.

    `frame` has low and high (NaN where open), label (the row's name), measure, who (an actor, or
    "article"), ref and source; where it has `stated`, that number stands for an interval with two
    open ends. `panels` maps a measure to its heading, one panel each; without it there is one
    panel. `limits` are reference lines: value, label, ref and source. Values start at zero unless
    `zero` is False; then say so in the subtitle. `folder` is where the files go, see `finish`.
    """
    parts = [frame[frame["measure"] == measure] for measure in panels] if panels else [frame]
    headings = list(panels.values()) if panels else [""]
    heights = [len(part) * ROW + PANEL for part in parts]
    height = sum(heights) + (LIMITS * len(limits) if limits is not None else 0)
    figure, axes = canvas(len(parts), height, height_ratios=heights)
    for ax, part, heading in zip(axes, parts, headings, strict=True):
        _panel(ax, part.reset_index(drop=True), heading, zero)
        if limits is not None:
            _limits(ax, limits)
    data = pd.concat(parts if limits is None else [*parts, limits], ignore_index=True)
    words = {"title": title, "subtitle": subtitle, "alt": alt}
    return finish(figure, name, **words, data=_kept(data), folder=folder)


def _panel(ax: Axes, frame: pd.DataFrame, heading: str, zero: bool) -> None:
    ends = frame[[c for c in ("low", "high", "stated") if c in frame]]
    low, high = (0 if zero else ends.min().min() * 0.97), ends.max().max()
    ax.set_xlim(low, low + (high - low) * 1.22)
    ax.set_ylim(len(frame) - 0.4, -0.75)
    for y, row in frame.iterrows():
        x = draw_interval(ax, row, y, colour(row["who"]), shape(row["who"]))
        _label(ax, x, y, row)
    ax.set_yticks(range(len(frame)), frame["label"])
    for tick, who in zip(ax.get_yticklabels(), frame["who"], strict=True):
        tick.set(color=colour("article"), weight="bold") if who == "article" else None
    ax.set_title(heading, loc="left", size=11, weight="bold", color=INK, pad=4)
    ax.grid(visible=False, axis="y")
    ax.tick_params(axis="y", length=0)
    ax.xaxis.set_major_locator(MaxNLocator(4))
    ax.xaxis.set_major_formatter(FuncFormatter(lambda value, _: number_text(value)))
    sns.despine(ax=ax, left=True)


def _label(ax: Axes, x: float, y: float, row: pd.Series) -> None:
    low, high = (None if pd.isna(row[end]) else row[end] for end in ("low", "high"))
    digits = 3 if "stated" in row else 4  # what was worked out is no more exact than its parts
    words = interval_text(low, high, bool(row["approx"]), digits)
    if low is None and high is None:
        words = f"{number_text(row['stated'])} as printed; not bounded"
    room = ax.get_xlim()
    side = "right" if x > room[0] + 0.72 * (room[1] - room[0]) else "center"
    side = "left" if x < room[0] + 0.22 * (room[1] - room[0]) else side
    shift = {"right": 8, "center": 0, "left": -6}[side]
    style = {"size": 9.5, "color": colour(row["who"]), "ha": side, "va": "bottom"}
    text = ax.annotate(words, (x, y), xytext=(shift, 6), textcoords="offset points", **style)
    text.set_path_effects(HALO)


def _limits(ax: Axes, limits: pd.DataFrame) -> None:
    """Draw reference lines from their names down: the highest first, so that none is crossed."""
    bottom, top = ax.get_ylim()
    for i, row in enumerate(limits.sort_values("low").itertuples()):
        y = top - 0.1 - i * LIMIT_ROW
        ax.plot([row.low] * 2, [y - 0.2, bottom], **LINE)
        ax.text(row.low, y, f"{row.label} ", ha="right", va="center", size=9.5, color=GREY)
    ax.set_ylim(bottom, top - LIMIT_ROW * len(limits))
    ax.set_xlim(right=max(ax.get_xlim()[1], limits["low"].max() * 1.05))


def _kept(data: pd.DataFrame) -> pd.DataFrame:
    """Keep the columns that a reader of the chart's CSV can use."""
    columns = ("label", "who", "measure", "low", "high", "stated", "unit", "approx")
    return data[[c for c in (*columns, "ref", "source", "url") if c in data]]
