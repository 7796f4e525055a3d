"""Spans of time: one row a statement of how long something lasted, each end as exact as it is."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import seaborn as sns
from matplotlib.axes import Axes
from matplotlib.dates import DateFormatter

from chiffres.charts.finish import Chart, finish
from chiffres.charts.marks import ARROW, ARROW_STYLE, HALO
from chiffres.charts.style import INK, SHAPES, canvas, in_house_style
from chiffres.palette import colour

ROW, PANEL = 0.34, 0.5  # inches
BAR = 0.5  # of a row
DAY = pd.Timedelta(days=1)
FEW_DAYS = 60  # up to here each day has a tick
FREE = 0.55  # of the whole: a bar that ends before it has room for words on its right
LEFT, RIGHT = 0.02, 0.12  # of the whole time: room before the first start, after the last end
SHORT = 0.012  # of the whole time: what is shorter is drawn as long as this
WHOLE = {"linewidth": 0}
WEAK = {"facecolor": "white", "hatch": "////", "linewidth": 1}
OPEN = {"alpha": 0.35, "linewidth": 0}


@in_house_style
def spans(
    frame: pd.DataFrame,
    name: str,
    *,
    title: str,
    subtitle: str,
    alt: str,
    panels: dict[str, str] | None = None,
    folder: Path | str | None = None,
) -> Chart:
    """Draw each row from its start to its end, and finish the chart.

    `frame` has label (the row's name), start (a day), earliest and latest (the days between which
    it ended; both counted), words (written at its end), who (an actor, "article" or "correction"),
    ref and source. A bar is full up to the earliest end and pale from there to the latest. Where
    latest is NaT an arrow goes on; where earliest is NaT too, it goes on from the start. Where
    `weak` is True the bar is hatched. `panels` maps the values of `panel` to headings; all panels
    share one scale. `folder` is where the files go, see `finish`.
    """
    parts = [frame[frame["panel"] == key] for key in panels] if panels else [frame]
    headings = list(panels.values()) if panels else [""]
    rows, heights = pd.concat(parts, ignore_index=True), [len(part) for part in parts]
    height = len(rows) * ROW + len(parts) * PANEL
    figure, axes = canvas(len(parts), height, height_ratios=heights, sharex=True)
    first, last = rows["start"].min(), rows[["start", "earliest", "latest"]].max().max() + DAY
    for ax, part, heading in zip(axes, parts, headings, strict=True):
        _set_scale(ax, first, last, part, heading)
        ax.tick_params(axis="x", labelbottom=ax is axes[-1])
        for y, row in enumerate(part.to_dict("records")):
            _draw_span(ax, row, y, (last - first) * SHORT)
    words = {"title": title, "subtitle": subtitle, "alt": alt}
    return finish(figure, name, **words, data=_kept(rows), folder=folder)


def _set_scale(
    ax: Axes, first: pd.Timestamp, last: pd.Timestamp, part: pd.DataFrame, heading: str
) -> None:
    whole = last - first
    ax.set_xlim(first - whole * LEFT, last + whole * RIGHT)
    ax.set_ylim(len(part) - 0.5, -0.5)
    days = whole.days <= FEW_DAYS
    ax.set_xticks(_noons(first, last) if days else _decades(first, last))
    ax.xaxis.set_major_formatter(DateFormatter("%-d %b" if days else "%Y"))
    ax.set_yticks(range(len(part)), part["label"])
    for tick, who in zip(ax.get_yticklabels(), part["who"], strict=True):
        tick.set(color=colour(who), weight="bold") if who in SHAPES else None
    ax.set_title(heading, loc="left", size=11, weight="bold", color=INK, pad=4)
    ax.grid(visible=False, axis="y")
    ax.tick_params(axis="y", length=0)
    sns.despine(ax=ax, left=True)


def _noons(first: pd.Timestamp, last: pd.Timestamp) -> pd.DatetimeIndex:
    return pd.date_range(first + DAY / 2, last, freq="D")


def _decades(first: pd.Timestamp, last: pd.Timestamp) -> list[pd.Timestamp]:
    return [pd.Timestamp(year, 1, 1) for year in range(first.year // 10 * 10, last.year + 1, 10)]


def _draw_span(ax: Axes, row: dict, y: int, shortest: pd.Timedelta) -> None:
    """Draw what is certain full, the days in which it may have ended pale, and an open end."""
    ink, start, sure = colour(row["who"]), row["start"], row["earliest"]
    end = (start if pd.isna(sure) else sure) + DAY
    weak = WEAK | {"edgecolor": ink} if row.get("weak") is True else WHOLE | {"color": ink}
    ax.barh(y, max(end - start, shortest), BAR, left=start, **weak)
    end = max(end, start + shortest)
    if pd.isna(row["latest"]):
        where = {"xytext": (ARROW, 0), "textcoords": "offset points"}
        style = ARROW_STYLE | {"color": ink}
        ax.annotate("", (end, y), **where, arrowprops=style, annotation_clip=False)
    elif row["latest"] + DAY > end:
        ax.barh(y, row["latest"] + DAY - end, BAR, left=end, color=ink, **OPEN)
        end = row["latest"] + DAY
    _draw_words(ax, row, start, end, y)


def _draw_words(ax: Axes, row: dict, start: pd.Timestamp, end: pd.Timestamp, y: int) -> None:
    """Write after a bar; where it fills the right, before it; where it fills all, on it."""
    style = {"size": 9.5, "va": "center", "textcoords": "offset points"}
    ink, (left, right) = colour(row["who"]), ax.get_xlim()
    begins, ends = ((ax.convert_xunits(x) - left) / (right - left) for x in (start, end))
    is_open = pd.isna(row["latest"])
    if not is_open or ends < FREE:
        shift = ARROW + 6 if is_open else 5
        text = ax.annotate(row["words"], (end, y), (shift, 0), ha="left", color=ink, **style)
    elif begins > 1 - FREE:
        text = ax.annotate(row["words"], (start, y), (-5, 0), ha="right", color=ink, **style)
    else:
        ax.annotate(row["words"], (start, y), (5, 0), ha="left", color="white", **style)
        return
    text.set_path_effects(HALO)


def _kept(data: pd.DataFrame) -> pd.DataFrame:
    """Keep the columns that a reader of the chart's CSV can use."""
    days = {name: data[name].dt.strftime("%Y-%m-%d") for name in ("start", "earliest", "latest")}
    names = ("panel", "label", "who", *days, "words", "weak", "ref", "source")
    return data.assign(**days)[[name for name in names if name in data]]
