"""Dates side by side: one row a statement, as long as the date is exact, open where it is open."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import seaborn as sns
from matplotlib.axes import Axes
from matplotlib.dates import DateFormatter, MonthLocator

from chiffres.charts.finish import Chart, finish
from chiffres.charts.marks import ARROW, ARROW_STYLE, HALO, LINE
from chiffres.charts.style import INK, canvas, in_house_style, shape
from chiffres.palette import GREY, colour

ROW, PANEL, NAMES = 0.34, 0.5, 0.4  # inches
MARGIN = pd.Timedelta(days=45)
LONG = pd.Timedelta(days=550)  # from here on the names of half years run into each other
FEW_DAYS = 5  # up to here a span is one mark
BAR = {"linewidth": 9, "alpha": 0.6, "solid_capstyle": "butt"}


@in_house_style
def dates(
    frame: pd.DataFrame,
    name: str,
    *,
    title: str,
    subtitle: str,
    alt: str,
    panels: dict[str, str] | None = None,
    limits: pd.DataFrame | None = None,
    folder: Path | str | None = None,
) -> Chart:
    """Draw each row on the days in which it puts something, and finish the chart.

    `frame` has earliest and latest (days; NaT where open), words (what was said), label (the row's
    name), who (an actor, "article" or "correction"), ref and source, and panel where `panels` maps
    its values to headings. A month is a bar of a month, a day a mark, an open end an arrow.
    `limits` are named days, drawn as lines through all panels: earliest, label, ref and source.
    `folder` is where the files go, see `finish`.
    """
    parts = [frame[frame["panel"] == key] for key in panels] if panels else [frame]
    headings = list(panels.values()) if panels else [""]
    limits = frame[:0] if limits is None else limits.sort_values("earliest", ignore_index=True)
    heights = [len(part) * ROW + PANEL for part in parts]
    heights[0] += NAMES * bool(len(limits))
    figure, axes = canvas(len(parts), sum(heights), height_ratios=heights, sharex=True)
    for ax, part, heading in zip(axes, parts, headings, strict=True):
        _panel(ax, part.reset_index(drop=True), heading)
    _set_scale(axes, pd.concat([*parts, limits]))
    for ax in axes:
        _draw_limits(ax, limits, named=ax is axes[0])
    data = pd.concat([*parts, limits], ignore_index=True)
    words = {"title": title, "subtitle": subtitle, "alt": alt}
    return finish(figure, name, **words, data=_kept(data), folder=folder)


def _panel(ax: Axes, rows: pd.DataFrame, heading: str) -> None:
    ax.set_ylim(len(rows) - 0.5, -0.5)
    for y, row in enumerate(rows.itertuples()):
        _draw_span(ax, row, y)
    ax.set_yticks(range(len(rows)), rows["label"])
    ax.set_title(heading, loc="left", size=11, weight="bold", color=INK, pad=4)
    ax.grid(visible=False, axis="y")
    ax.tick_params(axis="y", length=0)
    sns.despine(ax=ax, left=True)


def _draw_span(ax: Axes, row, y: float) -> None:
    ink, marker = colour(row.who), shape(row.who)
    ends = [day for day in (row.earliest, row.latest) if pd.notna(day)]
    style = {"color": ink, "markersize": 7, "markeredgewidth": 1.2, "clip_on": False, "zorder": 3}
    if len(ends) == 2 and (ends[1] - ends[0]).days > FEW_DAYS:
        ax.plot(ends, [y, y], color=ink, **BAR)
    else:
        ax.plot(ends[:1], [y], marker, **style)
    for end, side in (("earliest", -ARROW), ("latest", ARROW)):
        if pd.isna(getattr(row, end)):
            where = {"xytext": (side, 0), "textcoords": "offset points"}
            ax.annotate("", (ends[0], y), **where, arrowprops=ARROW_STYLE | {"color": ink})
    _draw_words(ax, row, ends, y, ink)


def _draw_words(ax: Axes, row, ends: list, y: float, ink: str) -> None:
    """Write what was said left of the mark, or on the right where the right is free."""
    free = pd.notna(row.latest)
    x, shift, side = (ends[-1], 9, "left") if free else (ends[0], -9, "right")
    where = {"xytext": (shift, 0), "textcoords": "offset points"}
    text = ax.annotate(row.words, (x, y), **where, ha=side, va="center", size=9.5, color=ink)
    text.set_path_effects(HALO)


def _set_scale(axes: list[Axes], rows: pd.DataFrame) -> None:
    """Put all panels on one axis, with a tick at each half year, or each year where it is long."""
    days = pd.concat([rows["earliest"], rows["latest"]]).dropna()
    ticks = (1,) if days.max() - days.min() > LONG else (1, 7)
    for ax in axes:
        ax.set_xlim(days.min() - MARGIN, days.max() + 3 * MARGIN)
        ax.xaxis.set_major_locator(MonthLocator(bymonth=ticks))
        ax.xaxis.set_major_formatter(DateFormatter("%b %Y"))
        ax.tick_params(axis="x", labelbottom=ax is axes[-1])


def _draw_limits(ax: Axes, limits: pd.DataFrame, named: bool) -> None:
    """Draw named days as lines; the first is named on its left, the others on their right."""
    bottom, top = ax.get_ylim()
    room = NAMES / ROW if named else 0
    ax.set_ylim(bottom, top - room)
    for i, row in enumerate(limits.itertuples()):
        ax.plot([row.earliest] * 2, [bottom, top - room * 0.5], **LINE)
        if named:
            side, space = ("right", " {} ") if i == 0 else ("left", " {}")
            style = {"ha": side, "va": "center", "size": 9.5, "color": GREY}
            ax.text(row.earliest, top - room * 0.7, space.format(row.label), **style)


def _kept(data: pd.DataFrame) -> pd.DataFrame:
    """Keep the columns that a reader of the chart's CSV can use."""
    data = data.assign(**{end: data[end].dt.strftime("%Y-%m-%d") for end in ("earliest", "latest")})
    names = ("panel", "label", "who", "earliest", "latest", "words", "quote", "ref", "source")
    return data[[name for name in names if name in data]]
