"""A timeline: time runs down, a lane a subject, each mark led to its words at the side."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from textwrap import wrap
from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from chiffres.charts.finishing import Drawing, chart
from chiffres.charts.marks import BETWEEN, Symbol, draw_symbol, write_lines
from chiffres.charts.style import INK, RIGHT, RULE, Style, sheet
from chiffres.palette import ACTORS, GREY, colour

LANES = ("diplomacy", "arms", "space", "sanctions")
# Shape tells the group of the event, so that a grey print loses nothing.
SHAPES = {
    "words of cooperation": "o",
    "deeds of cooperation": "P",
    "words of conflict": "v",
    "deeds of conflict": "X",
    "": "d",
}
NOT_CODED = "not coded"
# All lengths are inches, from the left edge of the chart and from its top.
SCALE_X, LANE_X, LANE, DATE_X = 0.36, 0.51, 0.25, 1.72
LANES_END = LANE_X + LANE * len(LANES)
DATE = {True: 1.04, False: 0.74}  # what a date takes, with its year and without
LETTER = 0.0705  # what a letter takes, on the whole
NAMES, HEAD, LINE, GAP, APART, KEY_LINE = 0.66, 0.3, 0.148, 0.065, 0.05, 0.19
SCALE = 0.82  # of a panel: below it hang the labels of the last, crowded months
SIDE, BAR = 0.11, 0.03  # how far near marks stand apart; the shortest bar that is seen
SIZE = 7  # points of a mark
TEXT: Style = {"size": 9, "va": "center"}


@dataclass(frozen=True)
class Panel:
    """A stretch of time, the rows in it with their labels, and the inches that it is drawn on.

    `rows` has of each label its lines, whether it begins a year (written above it where dates have
    none), and its height.
    """

    rows: pd.DataFrame
    first: pd.Timestamp
    last: pd.Timestamp
    top: float
    long: bool  # so that a date needs its year

    @property
    def height(self) -> float:
        """Return the height that the labels need, and a little more."""
        return sum(self.rows["height"]) * 1.06

    def y(self, day: pd.Timestamp) -> float:
        """Return how far down a day stands."""
        return self.top + SCALE * self.height * ((day - self.first) / (self.last - self.first))


@chart("date label lane plover group who confirmed claims sources ref source")
def timeline(frame: pd.DataFrame, *, split: str = "2022-01-01") -> Drawing:
    """Draw each row on the days it may have fallen on, and finish the chart.

    `frame` has earliest and latest (days), approx, label, lane (one of LANES), group (one of
    SHAPES), who (an actor), confirmed, ref and source. A day is one mark; what is dated less
    exactly is a bar between two marks; what is not confirmed is hollow. The time before the day
    `split` and from it on are two panels, each with a scale of its own.
    """
    rows = frame.assign(rank=frame["lane"].map(LANES.index))
    rows = rows.sort_values(["earliest", "rank"], kind="stable", ignore_index=True)
    keys = _key(rows)
    panels = _panels(rows, pd.Timestamp(split), len(keys) * KEY_LINE + NAMES)
    figure, ax = sheet(panels[-1].top + panels[-1].height)
    _draw_key(ax, keys)
    style: Style = TEXT | {"va": "bottom", "color": INK}
    for i, lane in enumerate(LANES):
        ax.text(_lane(i) - 0.07, panels[0].top - 0.08, lane, rotation=45, **style)
    for panel in panels:
        _draw_panel(ax, panel)
    return figure, rows


def place(wanted: list[float], heights: list[float], top: float, bottom: float) -> list[float]:
    """Return where labels begin so that they keep their order and do not overlap.

    Labels that want the same room share it out, so that all stand as near as they can; none
    begins above `top` or, as long as there is room, ends below `bottom`.

    >>> place([1, 5, 5], [2, 2, 2], 0, 10)
    [1, 4.0, 6.0]
    """
    before = [0, *accumulate(heights)]
    blocks: list[tuple[float, int]] = []  # mean and number: those that are pushed together
    for want, used in zip(wanted, before, strict=False):
        mean, number = want - used, 1
        while blocks and blocks[-1][0] > mean:
            other, size = blocks.pop()
            mean, number = (mean * number + other * size) / (number + size), number + size
        blocks.append((mean, number))
    means = [mean for mean, number in blocks for _ in range(number)]
    lowest = max(top, bottom - before[-1])
    return [min(max(mean, top), lowest) + used for mean, used in zip(means, before, strict=False)]


def span_text(earliest: pd.Timestamp, latest: pd.Timestamp, with_year: bool = True) -> str:
    """Write the days between two as a reader would.

    >>> july = pd.Timestamp("2023-07-01"), pd.Timestamp("2023-07-31")
    >>> span_text(*july), span_text(july[1], july[1]), span_text(july[0], july[1], False)
    ('Jul 2023', '31 Jul 2023', 'Jul')
    """
    year = f" {latest.year}" if with_year else ""
    same_month = (earliest.year, earliest.month) == (latest.year, latest.month)
    if earliest == latest:
        return f"{latest.day} {latest:%b}{year}"
    if same_month and earliest.day == 1 and latest.is_month_end:
        return f"{latest:%b}{year}"
    first = f"{earliest.day}" if same_month else f"{earliest.day} {earliest:%b}"
    return f"{first}–{latest.day} {latest:%b}{year}"


def _panels(rows: pd.DataFrame, split: pd.Timestamp, top: float) -> list[Panel]:
    """Share the rows out before and after the split; a side without rows has no panel."""
    panels: list[Panel] = []
    for later, part in rows.groupby(rows["earliest"] >= split):
        first = split if later else pd.Timestamp(part["earliest"].min().year, 1, 1)
        last = part["latest"].max() if later else split - pd.Timedelta(days=1)
        long = last.year - first.year > 5
        above = HEAD * bool(panels)
        panels.append(Panel(_labelled(part, long), first, last, top + above, long))
        top = panels[-1].top + panels[-1].height + APART
    return panels


def _labelled(rows: pd.DataFrame, long: bool) -> pd.DataFrame:
    """Break the titles into lines that fit beside their dates, and tell how high each label is."""
    letters = int((RIGHT - DATE_X - DATE[long]) / LETTER)
    lines = [wrap(label, letters, break_on_hyphens=False) for label in rows["label"]]
    years = rows["earliest"].dt.year
    rows = rows.assign(lines=lines, begins=years.ne(years.shift()) & (not long))
    return rows.assign(height=(rows["lines"].map(len) + rows["begins"]) * LINE + GAP)


def _lane(number: int) -> float:
    return LANE_X + LANE * (number + 0.5)


def _draw_panel(ax: Axes, panel: Panel) -> None:
    years = f"{panel.first.year} to {panel.last:%B %Y}"
    ax.text(DATE_X, panel.top - HEAD / 2, years, size=11, weight="bold", va="center", color=INK)
    _draw_scale(ax, panel)
    rows, heights = list(panel.rows.itertuples()), list(panel.rows["height"])
    middles = [(panel.y(row.earliest) + panel.y(row.latest)) / 2 for row in rows]
    wanted = [y - height / 2 for y, height in zip(middles, heights, strict=True)]
    starts = place(wanted, heights, panel.top, panel.top + panel.height)
    for row, x, y, start in zip(rows, _mark_places(rows, panel), middles, starts, strict=True):
        at = start + (LINE + GAP) / 2
        if row.begins:
            ax.text(DATE_X, at, str(row.earliest.year), weight="bold", color=INK, **TEXT)
            at += LINE
        lead = ([x, LANES_END, DATE_X - 0.05], [y, y, at])
        ax.plot(*lead, color=GREY, linewidth=0.5, alpha=0.6, zorder=1)
        _draw_mark(ax, row, x, panel)
        _draw_label(ax, row, at, panel)


def _mark_places(rows: list, panel: Panel) -> list[float]:
    """Return how far right each mark stands: in the middle of its lane, near ones side by side."""
    groups: list[list[int]] = []
    for lane in LANES:
        last = None
        for number, row in enumerate(rows):
            if row.lane != lane:
                continue
            near = last is not None and panel.y(row.earliest) - last < SIDE
            groups[-1].append(number) if near else groups.append([number])
            last = panel.y(row.latest)
    shift = {n: (i - (len(g) - 1) / 2) * SIDE for g in groups for i, n in enumerate(g)}
    return [_lane(LANES.index(row.lane)) + shift[number] for number, row in enumerate(rows)]


def _draw_mark(ax: Axes, row: Any, x: float, panel: Panel) -> None:
    start, end, ink = panel.y(row.earliest), panel.y(row.latest), colour(row.who)
    ends = [start, end] if end - start > BAR else [start]
    if len(ends) == 2:
        ax.plot([x, x], ends, color=ink, **BETWEEN)
    symbol = Symbol(SHAPES[row.group], ink if row.confirmed else "white", ink, SIZE)
    draw_symbol(ax, [x] * len(ends), ends, symbol, mew=1.2, zorder=3, gid=row.ref)


def _draw_label(ax: Axes, row: Any, y: float, panel: Panel) -> None:
    when = span_text(row.earliest, row.latest, panel.long)
    ax.text(DATE_X, y, f"~ {when}" if row.approx else when, color=GREY, **TEXT)
    write_lines(ax, DATE_X + DATE[panel.long], y, row.lines, LINE, color=INK, **TEXT)


def _draw_scale(ax: Axes, panel: Panel) -> None:
    """Draw the lanes, and the years down the left side: every twentieth where there are many."""
    end = panel.y(panel.last)
    for i in range(len(LANES)):
        ax.plot([_lane(i)] * 2, [panel.top, end], color=RULE, linewidth=0.8, zorder=0)
    step = 20 if panel.long else 1
    for year in (y for y in range(panel.first.year, panel.last.year + 1) if y % step == 0):
        y = panel.y(pd.Timestamp(year, 1, 1))
        ax.plot([SCALE_X + 0.04, LANES_END], [y, y], color=RULE, linewidth=0.8, zorder=0)
        ax.text(SCALE_X, y, str(year), ha="right", color=INK, **TEXT)


def _key(rows: pd.DataFrame) -> list[list[tuple[Symbol, str]]]:
    """Return the lines of the key, with only what the chart shows: symbols and words."""
    shown, actors = set(rows["group"]), set(rows["who"])
    shapes = {name or NOT_CODED: SHAPES[name] for name in SHAPES if name in shown}
    marks = [(Symbol(marker, GREY, GREY, SIZE), words) for words, marker in shapes.items()]
    if not rows["confirmed"].all():
        marks.append((Symbol("o", "white", GREY, SIZE), "hollow: not confirmed"))
    order = [*(who for who in ACTORS if who in actors), *sorted(actors - set(ACTORS))]
    squares = [(Symbol("s", colour(who), colour(who), SIZE), who) for who in order]
    return [*_in_lines(marks, 2), *_in_lines(squares, 3)]


def _in_lines(entries: list, size: int) -> list[list]:
    return [entries[i : i + size] for i in range(0, len(entries), size)]


def _draw_key(ax: Axes, lines: list[list[tuple[Symbol, str]]]) -> None:
    for number, line in enumerate(lines):
        across = 3 if line[0][0].marker == "s" else 2
        for i, (symbol, words) in enumerate(line):
            x, y = 0.06 + i * RIGHT / across, (number + 0.5) * KEY_LINE
            draw_symbol(ax, x, y, symbol, mew=1.2)
            ax.text(x + 0.12, y, words, color=INK, **TEXT)
