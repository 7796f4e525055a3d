"""Counts in parts: a bar a row, from zero, its parts told apart by fill; panels side by side."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Patch

from chiffres.charts.finishing import Drawing, chart
from chiffres.charts.marks import dress, note, say, share
from chiffres.charts.style import INK, WIDTH, Style, canvas
from chiffres.errors import ChiffresError
from chiffres.palette import ACTORS, GREY

ROW, HEAD, KEY_LINE = 0.36, 0.3, 0.2  # inches
BAR = 0.62  # of a row
ROOM = {True: 1.42, False: 1.12}  # of the longest bar, for the total: in panels, and in one
WIDE = 0.15  # inches: from here on a part has room for its number
ORANGE, PALE = ACTORS["article"], "#f7d9c6"
# Fill tells the part, so that a grey print loses nothing: full, hatched, pale, empty.
FILLS: tuple[Style, ...] = (
    {"facecolor": ORANGE, "edgecolor": ORANGE},
    {"facecolor": "white", "edgecolor": ORANGE, "hatch": "/////"},
    {"facecolor": PALE, "edgecolor": ORANGE},
    {"facecolor": "white", "edgecolor": GREY},
)


@chart("panel label part count ref source")
def stacks(
    frame: pd.DataFrame,
    *,
    rows: tuple[str, ...],
    parts: tuple[str, ...],
    panels: dict[str, str] | None = None,
) -> Drawing:
    """Draw each row's counts as one bar of parts, and finish the chart.

    `frame` has label (the row), part, count, ref and source, and panel where `panels` maps its
    values to headings; all panels stand side by side and share one scale. `rows` and `parts` are
    the names that are drawn, in order; up to four parts can be told apart. Each bar has its total
    at its end, and in one panel each part its number where there is room.
    """
    if len(parts) > len(FILLS):
        raise ChiffresError(f"{len(parts)} parts; only {len(FILLS)} can be told apart")
    frame = frame[frame["label"].isin(rows) & frame["part"].isin(parts)]
    split = share(frame, "panel", panels)
    heights = [len(parts) * KEY_LINE, len(rows) * ROW + HEAD]
    shape: Style = {"ncols": len(split), "sharex": "row", "sharey": "row", "height_ratios": heights}
    figure, axes = canvas(2, sum(heights), **shape)
    above, axes = axes[: len(split)], axes[len(split) :]
    _draw_key(above, parts)
    longest = max(part.groupby("label")["count"].sum().max() for _, part in split)
    axes[0].set(xlim=(0, longest * ROOM[bool(panels)]), ylim=(len(rows) - 0.45, -0.55))
    for ax, (heading, part) in zip(axes, split, strict=True):
        counts = part.pivot_table(index="label", columns="part", values="count", aggfunc="sum")
        counts = counts.reindex(index=rows, columns=parts).fillna(0)
        _panel(ax, counts, heading, numbers=not panels)
    return figure, pd.concat([part for _, part in split])


def _panel(ax: Axes, counts: pd.DataFrame, heading: str, numbers: bool) -> None:
    for y, row in enumerate(counts.itertuples(index=False)):
        _bar(ax, y, list(row), numbers)
    ax.set_yticks(range(len(counts)), counts.index)
    dress(ax, heading, "both", size=10)
    ax.set_xticks([])
    ax.spines["left"].set_visible(True)
    ax.spines["bottom"].set_visible(False)


def _bar(ax: Axes, y: int, counts: list[float], numbers: bool) -> None:
    start = 0.0
    for fill, count in zip(FILLS, counts, strict=False):
        if count:
            ax.barh(y, count, BAR, left=start, linewidth=0.9, **fill)
        if numbers and count / ax.get_xlim()[1] * (WIDTH - 1.2) >= WIDE:
            middle = start + count / 2
            say(ax, f"{count:.0f}", middle, y, (0, 0), ha="center", va="center", color=INK)
        start += count
    weight = "bold" if numbers else "normal"
    note(ax, f"{start:.0f}", start, y, (4, 0), va="center", color=INK, weight=weight)


def _draw_key(axes: list[Axes], parts: tuple[str, ...]) -> None:
    """Say what each fill is, a line a part, above the panels."""
    for ax in axes:
        ax.axis("off")
    patches = [Patch(linewidth=0.9, **fill) for fill, _ in zip(FILLS, parts, strict=False)]
    style: Style = {"frameon": False, "fontsize": 9.5, "borderpad": 0, "borderaxespad": 0}
    room: Style = {"labelspacing": 0.35, "handlelength": 1.6, "loc": "upper left"}
    axes[0].legend(patches, parts, **style, **room).set_in_layout(False)
