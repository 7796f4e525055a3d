"""The house style: one place for sizes, colours, shapes and type."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import matplotlib as mpl
import matplotlib.pyplot as plt
import seaborn as sns
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from chiffres.palette import GREY

Style = dict[str, Any]  # what is handed on to matplotlib by name
WIDTH = 5.8  # inches: drawn small, so that 11 points are still read on a telephone of 390 px
MARGIN = 0.12  # inches on each side
RIGHT = WIDTH - 2 * MARGIN  # of a sheet
DPI = 220
INK, RULE = "#1a1a1a", "#d4d4d4"

# Who speaks is told by shape too, so that a grey print loses nothing.
SHAPES = {"article": "D", "correction": "s"}

RC: dict[Any, Any] = {
    **sns.axes_style("ticks"),
    **sns.plotting_context("notebook"),
    "font.family": "DejaVu Sans",
    "font.size": 11,
    "axes.labelsize": 11,
    "axes.labelcolor": GREY,
    "axes.edgecolor": GREY,
    "axes.linewidth": 0.8,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": RULE,
    "grid.linewidth": 0.7,
    "xtick.labelsize": 10.5,
    "ytick.labelsize": 10.5,
    "xtick.major.size": 4,
    "xtick.major.width": 0.8,
    "xtick.color": INK,
    "ytick.color": INK,
    "text.color": INK,
    "figure.facecolor": "white",
    "savefig.facecolor": "white",
    "figure.dpi": DPI,
    "svg.hashsalt": "chiffres",  # the ids in an SVG are the same at every run
    "svg.fonttype": "path",
}


@contextmanager
def _house_style() -> Iterator[None]:
    """Let a function draw in the house style, whatever the reader's own settings are.

    Neither a matplotlibrc nor a theme set before changes the chart, and both are left as they were.
    """
    with mpl.rc_context():
        mpl.rcdefaults()
        mpl.rcParams.update(RC)
        yield


in_house_style = _house_style()  # a decorator


def canvas(rows: int = 1, height: float = 2.6, **options: Any) -> tuple[Figure, list[Axes]]:
    """Return a figure in the house style, `height` inches of chart without the words around it.

    `options` go to `matplotlib.pyplot.subplots`. The figure belongs to no window: pyplot does not
    show it on its own.
    """
    fig, axes = plt.subplots(rows, figsize=(WIDTH, height), squeeze=False, **options)
    plt.close(fig)
    return fig, list(axes.flat)


def sheet(height: float) -> tuple[Figure, Axes]:
    """Return a figure and axes to draw on in inches, from the left edge and from the top."""
    figure, (ax,) = canvas(height=height)
    ax.set(xlim=(0, RIGHT), ylim=(height, 0))
    ax.axis("off")
    return figure, ax


def shape(claimant: str) -> str:
    """Return the marker of an actor; most are round."""
    return SHAPES.get(claimant, "o")
