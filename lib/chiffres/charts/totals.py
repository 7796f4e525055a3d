"""A running total against a yearly limit: a block a year, a column a month, a gap where none is."""

from __future__ import annotations

from itertools import pairwise

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from chiffres.charts import marks
from chiffres.charts.finishing import Drawing, chart
from chiffres.charts.style import INK, Style, canvas, shape
from chiffres.palette import GREY, colour
from chiffres.words import interval_text, number_text

HEIGHT = 3.3  # inches
TOTAL, GAP, BREAK = 3.2, 2.0, 0.6  # in months: a year's total; between years; over missing years
BAR = 0.86  # of a month's width, or of a total's
ROOM, HATCHED = 1.14, 0.13  # of the limit: the height of the chart; of a gap's hatching
LETTERS = "JFMAMJJASOND"
BEFORE: Style = {"alpha": 0.3, "linewidth": 0}  # what the months before came to
MISSING: Style = {"color": "white", "edgecolor": "#8c8c8c", "hatch": "///", "linewidth": 0}


@chart("year month label who low high total unit approx apart ref source url")
def running(frame: pd.DataFrame, *, limit: pd.DataFrame) -> Drawing:
    """Draw each year's months as they add up towards a yearly limit, and finish the chart.

    `frame` has year, month (1 to 12; NaN for the total of a whole year), low and high, who, ref
    and source. A month's column is pale up to what the months before came to and full above: a
    reported zero has no full part. A month with both ends NaN is hatched, and no total goes on
    beyond it. A row whose `apart` is True is another counter's and is added to nothing: a mark at
    its own value, with its `label`. `limit` is one row: low, label, ref and source.
    """
    frame = _summed(frame.astype({"low": float, "high": float, "month": float}))
    figure, (ax,) = canvas(1, HEIGHT)
    _scale(ax, frame, limit.iloc[0])
    for year, part in frame.groupby("year"):
        _year(ax, year, part)
    _breaks(ax, frame)
    for row in frame[frame["apart"]].to_dict("records"):
        _apart(ax, row)
    return figure, pd.concat([frame, limit], ignore_index=True)


def _summed(frame: pd.DataFrame) -> pd.DataFrame:
    """Sort the rows, place them, and add each year's months up, as far as they were reported."""
    apart = frame.get("apart", pd.Series(False, frame.index)).eq(True)
    frame = frame.assign(apart=apart).sort_values(["year", "month"], kind="stable")
    own = frame[~frame["apart"]]
    totals = own.groupby("year")["low"].transform(lambda low: low.cumsum().where(low.notna()))
    return frame.assign(total=totals, x=_places(frame)).reset_index(drop=True)


def _places(frame: pd.DataFrame) -> pd.Series:
    """Return each row's middle, in months from the left: a gap between years, more over missing.

    >>> rows = pd.DataFrame({"year": [2018, 2019, 2019], "month": [float("nan"), 1, 2]})
    >>> [round(x, 1) for x in _places(rows)]
    [1.6, 5.7, 6.7]
    """
    widths = frame.groupby("year")["month"].max().fillna(TOTAL)
    gaps = widths.index.to_series().diff().map(lambda years: GAP + BREAK * (years > 1))
    starts = gaps.where(gaps.index > gaps.index[0], 0).cumsum() + widths.cumsum() - widths
    return frame["year"].map(starts) + (frame["month"] - 0.5).fillna(TOTAL / 2)


def _scale(ax: Axes, frame: pd.DataFrame, limit: pd.Series) -> None:
    months = frame.dropna(subset="month")
    ax.set_ylim(0, limit["low"] * ROOM)
    ax.set_xlim(-0.6, frame["x"].max() + 1.1)
    ax.set_xticks(months["x"], [LETTERS[int(month) - 1] for month in months["month"]], size=9)
    marks.number(ax.yaxis, MaxNLocator(5, steps=[1, 2, 5, 10]))
    marks.dress(ax, "", "x")
    ax.tick_params(length=0)
    ax.axhline(limit["low"], **marks.LINE)
    marks.note(ax, limit["label"], 0, limit["low"], (0, 4), va="bottom", ha="left", color=GREY)


def _breaks(ax: Axes, frame: pd.DataFrame) -> None:
    """Dot the axis where years are missing."""
    edges = frame.groupby("year")["x"].agg(["min", "max"])
    for (one, left), (two, right) in pairwise(edges.iterrows()):
        if two > one + 1:
            marks.break_axis(ax, (left["max"] + right["min"]) / 2 + TOTAL / 4)


def _year(ax: Axes, year: int, rows: pd.DataFrame) -> None:
    """Draw a year's columns, its name under them, and what it came to above the last of them."""
    own = rows[~rows["apart"]]
    width = BAR * (TOTAL if own["month"].isna().all() else 1)
    for row in own.dropna(subset="low").to_dict("records"):
        before = row["total"] - row["low"]
        ax.bar(row["x"], before, width, color=colour(row["who"]), **BEFORE)
        ax.bar(row["x"], row["low"], width, bottom=before, color=colour(row["who"]))
    middle = (own["x"].min() + own["x"].max()) / 2
    style: Style = {"size": 11, "weight": "bold", "ha": "center", "va": "top"}
    marks.note(ax, str(year), middle, 0, (0, -17), color=INK, **style)
    _came_to(ax, own)
    _gap(ax, own[own["low"].isna()])


def _came_to(ax: Axes, rows: pd.DataFrame) -> None:
    """Write what a year's months came to above the last, and left of it where a gap follows."""
    reported = rows.dropna(subset="low")
    if reported.empty:
        return
    last = reported.iloc[-1]
    followed = rows["low"].isna().any()
    x, side = last["x"] + BAR / 2 * followed, "right" if followed else "center"
    words, ink = number_text(last["total"]), colour(last["who"])
    marks.say(ax, words, x, last["total"], (0, 3), va="bottom", ha=side, color=ink)


def _gap(ax: Axes, rows: pd.DataFrame) -> None:
    """Hatch the months without a report: they are not zero, and nothing says how high they are."""
    if rows.empty:
        return
    left, right = rows["x"].min() - 0.5, rows["x"].max() + 0.5
    height = ax.get_ylim()[1] * HATCHED
    ax.bar((left + right) / 2, height, right - left, **MISSING)
    style = marks.ABSENT | {"va": "center"}
    marks.say(ax, "not\nreported", (left + right) / 2, height / 2, (0, 0), **style)


def _apart(ax: Axes, row: dict) -> None:
    """Draw another counter's value as a mark of its own, with an arrow at an open end."""
    low, high = marks.ends(row)
    ink, value = colour(row["who"]), row["high"] if low is None else low
    ax.plot(row["x"], value, shape(row["who"]), color=ink, ms=7.5, zorder=4)
    points = marks.open_side(low, high) * marks.ARROW
    if points:
        marks.arrow(ax, row["x"], value, (0, points), ink)
    words = f"{row['label']}:\n{interval_text(low, high, bool(row['approx']))}"
    marks.say(ax, words, row["x"], value, (0, max(points, 0) + 4), color=ink, **marks.LABEL)
