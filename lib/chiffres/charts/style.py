"""The house style: one place for sizes, colours, shapes and type."""

from __future__ import annotations

import matplotlib as mpl
import matplotlib.pyplot as plt
import seaborn as sns
from matplotlib.figure import Figure

WIDTH = 5.8  # inches: drawn small, so that 11 points are still read on a telephone of 390 px
DPI = 220
INK, GREY, RULE = "#1a1a1a", "#595959", "#d4d4d4"

# Okabe and Ito's palette, told apart by every kind of colour vision; one colour an actor.
ACTORS = {
    "South Korea": "#0072B2",
    "North Korea": "#CC79A7",
    "Russia": "#009E73",
    "United States": "#E69F00",
    "China": "#8A6D00",
    "article": "#D55E00",
    "correction": "#595959",
}
# Who speaks is told by shape too, so that a grey print loses nothing.
SHAPES = {"article": "D", "correction": "s"}

RC = {
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


def canvas(rows: int = 1, height: float = 2.6, **options) -> tuple[Figure, list]:
    """Return a figure in the house style, `height` inches of chart without the words around it.

    `options` go to `matplotlib.pyplot.subplots`. The figure belongs to no window: pyplot does not
    show it on its own.
    """
    sns.set_theme(style="ticks", rc=RC)
    with mpl.rc_context(RC):
        fig, axes = plt.subplots(rows, figsize=(WIDTH, height), squeeze=False, **options)
    plt.close(fig)
    return fig, list(axes.flat)


def colour(claimant: str) -> str:
    """Return the colour of an actor; those without one of their own are grey."""
    return ACTORS.get(claimant, GREY)


def shape(claimant: str) -> str:
    """Return the marker of an actor; most are round."""
    return SHAPES.get(claimant, "o")
