"""Time row by row: on which days something was, and from when to when it lasted."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.dates import DateFormatter, MonthLocator

from chiffres.charts import marks
from chiffres.charts.finishing import Drawing, chart
from chiffres.charts.style import SHAPES, Style, canvas, shape
from chiffres.palette import colour

ROW, PANEL, NAMES = 0.34, 0.5, 0.4  # inches
DAY = pd.Timedelta(days=1)
MARGIN = 45 * DAY
LONG = 550 * DAY  # from here on the names of half years run into each other
FEW_DAYS, MANY_DAYS = 5, 60  # up to here a date is one mark; each day has a tick
FREE = 0.55  # of the whole: a bar that ends before it has room for words on its right
LEFT, RIGHT = 0.02, 0.12  # of the whole time: room before the first start, after the last end
SHORT = 0.012  # of the whole time: what is shorter is drawn as long as this
THICK = 0.5  # of a row
BAR: Style = {"linewidth": 9, "alpha": 0.6, "solid_capstyle": "butt"}
MARK: Style = {"markersize": 7, "markeredgewidth": 1.2, "clip_on": False, "zorder": 3}
WEAK: Style = {"facecolor": "white", "hatch": "////", "linewidth": 1}
OPEN: Style = {"alpha": 0.35, "linewidth": 0}


@chart("panel label who earliest latest words quote ref source")
def dates(
    frame: pd.DataFrame,
    *,
    panels: dict[str, str] | None = None,
    limits: pd.DataFrame | None = None,
) -> Drawing:
    """Draw each row on the days in which it puts something, and finish the chart.

    `frame` has earliest and latest (days; NaT where open), words (what was said), label (the row's
    name), who (an actor, "article" or "correction"), ref and source, and panel where `panels` maps
    its values to headings. A month is a bar of a month, a day a mark, an open end an arrow.
    `limits` are named days, drawn as lines through all panels: earliest, label, ref and source.
    """
    parts = marks.share(frame, "panel", panels)
    limits = frame[:0] if limits is None else limits.sort_values("earliest", ignore_index=True)
    heights = [len(part) * ROW + PANEL for _, part in parts]
    heights[0] += NAMES * bool(len(limits))
    figure, axes = canvas(len(parts), sum(heights), height_ratios=heights, sharex=True)
    data = pd.concat([*(part for _, part in parts), limits], ignore_index=True)
    for ax, (heading, part) in zip(axes, parts, strict=True):
        _dress(ax, heading, part, {})
        for y, row in part.iterrows():
            _draw_date(ax, row, y, colour(row["who"]))
    _set_scale(axes[0], data)
    for ax in axes:
        _draw_limits(ax, limits, named=ax is axes[0])
    return figure, data


def _dress(ax: Axes, heading: str, rows: pd.DataFrame, bold: dict[str, str]) -> None:
    ax.set_ylim(len(rows) - 0.5, -0.5)
    marks.name_rows(ax, rows, bold)
    marks.dress(ax, heading, "y")


def _draw_date(ax: Axes, row: pd.Series, y: float, ink: str) -> None:
    known = [day for day in (row["earliest"], row["latest"]) if pd.notna(day)]
    if len(known) == 2 and (known[1] - known[0]).days > FEW_DAYS:
        ax.plot(known, [y, y], color=ink, **BAR)
    else:
        ax.plot(known[:1], [y], shape(row["who"]), color=ink, **MARK)
    for end, points in (("earliest", -marks.ARROW), ("latest", marks.ARROW)):
        if pd.isna(row[end]):
            marks.arrow(ax, known[0], y, (points, 0), ink)
    free = pd.notna(row["latest"])  # the right is: otherwise the words stand on the left
    x, shift, side = (known[-1], 9, "left") if free else (known[0], -9, "right")
    marks.say(ax, row["words"], x, y, (shift, 0), ha=side, va="center", color=ink)


def _set_scale(ax: Axes, rows: pd.DataFrame) -> None:
    """Set the axis that all panels share: a tick a half year, or a year where it is long."""
    days = pd.concat([rows["earliest"], rows["latest"]]).dropna()
    ticks = (1,) if days.max() - days.min() > LONG else (1, 7)
    ax.set_xlim(days.min() - MARGIN, days.max() + 3 * MARGIN)
    ax.xaxis.set_major_locator(MonthLocator(bymonth=ticks))
    ax.xaxis.set_major_formatter(DateFormatter("%b %Y"))


def _draw_limits(ax: Axes, limits: pd.DataFrame, named: bool) -> None:
    """Draw named days as lines; the first is named on its left, the others on their right."""
    bottom, top = ax.get_ylim()
    room = NAMES / ROW if named else 0
    ax.set_ylim(bottom, top - room)
    for i, row in enumerate(limits.itertuples()):
        ax.plot([row.earliest] * 2, [bottom, top - room * 0.5], **marks.LINE)
        if named:
            side, space = ("right", " {} ") if i == 0 else ("left", " {}")
            words = space.format(row.label)
            ax.text(row.earliest, top - room * 0.7, words, ha=side, **marks.BESIDE)


@chart("panel label who start earliest latest words weak ref source")
def spans(frame: pd.DataFrame, *, panels: dict[str, str] | None = None) -> Drawing:
    """Draw each row from its start to its end, and finish the chart.

    `frame` has label (the row's name), start (a day), earliest and latest (the days between which
    it ended; both counted), words (written at its end), who (an actor, "article" or "correction"),
    ref and source. A bar is full up to the earliest end and pale from there to the latest. Where
    latest is NaT an arrow goes on; where earliest is NaT too, it goes on from the start. Where
    `weak` is True the bar is hatched. `panels` maps the values of `panel` to headings; all panels
    share one scale.
    """
    parts = marks.share(frame, "panel", panels)
    data = pd.concat([part for _, part in parts], ignore_index=True)
    height, heights = len(data) * ROW + len(parts) * PANEL, [len(part) for _, part in parts]
    figure, axes = canvas(len(parts), height, height_ratios=heights, sharex=True)
    first, last = data["start"].min(), data[["start", "earliest", "latest"]].max().max() + DAY
    for ax, (heading, part) in zip(axes, parts, strict=True):
        _dress(ax, heading, part, {who: colour(who) for who in SHAPES})
        _set_span(ax, first, last)
        for y, row in part.iterrows():
            _draw_span(ax, row, y, (last - first) * SHORT, colour(row["who"]))
    return figure, data


def _set_span(ax: Axes, first: pd.Timestamp, last: pd.Timestamp) -> None:
    """Give a panel all the time there is, with a tick at each noon or each decade."""
    whole = last - first
    few = whole.days <= MANY_DAYS
    decades = [pd.Timestamp(year, 1, 1) for year in range(first.year // 10 * 10, last.year + 1, 10)]
    ax.set_xlim(first - whole * LEFT, last + whole * RIGHT)
    ax.set_xticks(pd.date_range(first + DAY / 2, last, freq="D") if few else decades)
    ax.xaxis.set_major_formatter(DateFormatter("%-d %b" if few else "%Y"))


def _draw_span(ax: Axes, row: pd.Series, y: int, shortest: pd.Timedelta, ink: str) -> None:
    """Draw what is certain full, the days in which it may have ended pale, and an open end."""
    start, sure = row["start"], row["earliest"]
    end = (start if pd.isna(sure) else sure) + DAY
    weak = row.get("weak") is True
    fill: Style = WEAK | {"edgecolor": ink} if weak else {"color": ink, "linewidth": 0}
    ax.barh(y, max(end - start, shortest), THICK, left=start, **fill)
    end = max(end, start + shortest)
    if pd.isna(row["latest"]):
        marks.arrow(ax, end, y, (marks.ARROW, 0), ink)
    elif row["latest"] + DAY > end:
        ax.barh(y, row["latest"] + DAY - end, THICK, left=end, color=ink, **OPEN)
        end = row["latest"] + DAY
    _draw_words(ax, row, end, y, ink)


def _draw_words(ax: Axes, row: pd.Series, end: pd.Timestamp, y: int, ink: str) -> None:
    """Write after a bar; where it fills the right, before it; where it fills all, on it."""
    (left, right), is_open = ax.get_xlim(), pd.isna(row["latest"])
    begins, ends = ((ax.convert_xunits(x) - left) / (right - left) for x in (row["start"], end))
    words, start, after = row["words"], row["start"], (marks.ARROW + 6 if is_open else 5, 0)
    if not is_open or ends < FREE:
        marks.say(ax, words, end, y, after, ha="left", va="center", color=ink)
    elif begins > 1 - FREE:
        marks.say(ax, words, start, y, (-5, 0), ha="right", va="center", color=ink)
    else:
        marks.note(ax, words, start, y, (5, 0), ha="left", va="center", color="white")
