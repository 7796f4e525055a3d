"""Unlike things on one scale: a bar a row, from zero, and a group for each kind of thing."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import seaborn as sns
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter, MaxNLocator

from chiffres.charts.finish import Chart, finish
from chiffres.charts.marks import ARROW, ARROW_STYLE, HALO
from chiffres.charts.style import INK, canvas, in_house_style
from chiffres.palette import colour
from chiffres.words import interval_text, number_text

ROW, GROUP, AXIS = 0.56, 0.36, 0.28  # inches
BAR, WORDS_AT = 0.4, -0.3  # of a row: the bar's thickness, and how far over it its words stand
STATED = {"alpha": 0.9, "linewidth": 0}
ROOM = {"alpha": 0.28, "linewidth": 0}
EDGE = {"fill": False, "linewidth": 1.2}
SUPPOSED = {"fill": False, "linewidth": 1.2, "linestyle": (0, (4, 2)), "hatch": "////"}
KEPT = ("label", "who", "measure", "modality", "low", "high", "unit", "approx", "ref", "source")


@in_house_style
def extents(
    frame: pd.DataFrame,
    name: str,
    *,
    title: str,
    subtitle: str,
    alt: str,
    groups: dict[str, str],
    folder: Path | str | None = None,
) -> Chart:
    """Draw how far each row's value reaches, group under group on one scale; finish the chart.

    `frame` has low and high (NaN where open), label (the row's name), measure, who, approx, ref
    and source. `groups` maps a measure to its heading, which says its unit: the groups share a
    scale and need not share a unit. A bar is full up to the low end and pale from there to the
    high end, so "up to" is pale from zero; "at least" has an arrow. A row whose `modality` is
    hypothetical is only a dashed outline, hatched. `folder` is where the files go, see `finish`.
    """
    parts = [frame[frame["measure"] == measure].reset_index(drop=True) for measure in groups]
    heights = [len(part) * ROW + GROUP for part in parts]
    figure, axes = canvas(len(parts), sum(heights) + AXIS, height_ratios=heights, sharex=True)
    data = pd.concat(parts, ignore_index=True)
    for ax, part, heading in zip(axes, parts, groups.values(), strict=True):
        _group(ax, part, heading)
    axes[0].set_xlim(0, data[["low", "high"]].max().max() * 1.06)
    words = {"title": title, "subtitle": subtitle, "alt": alt}
    kept = data[[column for column in KEPT if column in data]]
    return finish(figure, name, **words, data=kept, folder=folder)


def _group(ax: Axes, frame: pd.DataFrame, heading: str) -> None:
    ax.set_ylim(len(frame) - 0.62, -0.72)
    for y, row in frame.iterrows():
        _bar(ax, row, y)
        text = ax.annotate(
            f"{row['label']}: {_words(row)}",
            (0, y + WORDS_AT),
            xytext=(4, 0),
            textcoords="offset points",
            **{"size": 10, "color": colour(row["who"]), "va": "center"},
        )
        text.set_path_effects(HALO)
    ax.set_title(heading, loc="left", size=11, weight="bold", color=INK, pad=4)
    ax.set_yticks([])
    ax.grid(visible=False, axis="y")
    ax.xaxis.set_major_locator(MaxNLocator(4))
    ax.xaxis.set_major_formatter(FuncFormatter(lambda value, _: number_text(value)))
    sns.despine(ax=ax, bottom=True)
    ax.tick_params(axis="x", length=0)


def _bar(ax: Axes, row: pd.Series, y: float) -> None:
    """Draw a row's bar: what is stated full, what lies between the ends pale, a guess in dashes."""
    low, high = (0 if pd.isna(row[end]) else row[end] for end in ("low", "high"))
    place = {"y": y + 0.1, "height": BAR}
    hue = {"edgecolor": colour(row["who"])}
    if _supposed(row):
        ax.barh(width=max(low, high), **place, **hue, **SUPPOSED)
        return
    ax.barh(width=low, color=colour(row["who"]), **place, **STATED)
    if high > low:
        ax.barh(width=high - low, left=low, color=colour(row["who"]), **place, **ROOM)
        ax.barh(width=high, **place, **hue, **EDGE)
    if pd.isna(row["high"]):
        where = {"xy": (low, y + 0.1), "xytext": (ARROW, 0), "textcoords": "offset points"}
        style = ARROW_STYLE | {"color": colour(row["who"])}
        ax.annotate("", **where, arrowprops=style, annotation_clip=False)


def _words(row: pd.Series) -> str:
    low, high = (None if pd.isna(row[end]) else row[end] for end in ("low", "high"))
    digits = 3 if "stated" in row else 4  # what was worked out is no more exact than its parts
    words = interval_text(low, high, bool(row["approx"]), digits)
    return f"could reach {words}" if _supposed(row) else words


def _supposed(row: pd.Series) -> bool:
    return row.get("modality") == "hypothetical"
