"""What is lost from a chart is seen when its picture is compared; a redraw is not."""

import io

import numpy as np
import pandas as pd
import pytest
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from chiffres.charts import dates, extents, intervals, tiles
from chiffres.charts.style import DPI
from tests.charts.pictures import BLOCK, alike, worst_block

NAN = float("nan")
WORDS = {"title": "Finding", "subtitle": "Units, 2023", "alt": "What is seen"}
SAID = {"who": "article", "unit": "", "approx": False, "ref": "C003-04", "source": "S003"}


def marked():
    """Return a chart with two intervals, one of them open, and a limit."""
    data = pd.DataFrame({"low": [5.0, 3.0], "high": [9.0, NAN], "label": ["one", "two"]})
    limits = pd.DataFrame({"low": [7.0], "label": ["limit"], "ref": ["P001"], "source": ["S003"]})
    return intervals(data.assign(**SAID), "n", **WORDS, limits=limits)


def barred():
    """Return a chart with a stated and a supposed bar."""
    data = pd.DataFrame({"low": [5.0, 3.0], "high": [9.0, 3.0], "label": ["one", "two"]})
    data = data.assign(**SAID, measure="m", modality=["", "hypothetical"])
    return extents(data, "n", **WORDS, groups={"m": "Group"})


def dated():
    """Return a chart with a month and a day."""
    days = {"earliest": ["2023-07-01", "2023-09-13"], "latest": ["2023-07-31", "2023-09-13"]}
    data = pd.DataFrame({name: pd.to_datetime(days[name]) for name in days})
    return dates(data.assign(**SAID, label=["one", "two"], words="said"), "n", **WORDS)


def tiled():
    """Return a chart with two rows of tiles."""
    data = pd.DataFrame({"row": ["a"] * 7 + ["b"] * 4, "column": "x"}).assign(**SAID)
    return tiles(data, "n", **WORDS, rows={"a": "first", "b": "second"}, columns={"x": "all"})


def png(chart):
    """Return the picture of a chart as its artists now are."""
    buffer = io.BytesIO()
    chart.figure.savefig(buffer, dpi=DPI)
    return buffer.getvalue()


def lines(chart):
    """Return the lines and marks of a chart, in the order of drawing."""
    return chart.figure.axes[0].lines


def text(chart, words):
    """Return the words of a chart that begin so; an arrow has none."""
    return next(t for t in chart.figure.findobj(Text) if t.get_text().startswith(words))


LOSSES = {
    "a bar": (barred, lambda chart: chart.figure.axes[0].patches[1].remove()),
    "a hatch": (barred, lambda chart: chart.figure.axes[0].patches[-1].set_hatch(None)),
    "the bar of a month": (dated, lambda chart: lines(chart)[0].remove()),
    "a mark": (dated, lambda chart: lines(chart)[1].remove()),
    "the line between two marks": (marked, lambda chart: lines(chart)[0].remove()),
    "a limit": (marked, lambda chart: lines(chart)[-1].remove()),
    "a label": (marked, lambda chart: text(chart, "between").remove()),
    "a short label": (dated, lambda chart: text(chart, "said").remove()),
    "a row's name": (marked, lambda chart: text(chart, "two").set_visible(False)),
    "the title": (marked, lambda chart: text(chart, "Finding").remove()),
    "a tile": (tiled, lambda chart: lines(chart)[3].remove()),
}


@pytest.mark.parametrize(("draw", "lose"), LOSSES.values(), ids=LOSSES)
def test_what_is_lost_is_seen(draw, lose):
    """Each thing that says something is missed, although the picture's mean hardly changes."""
    whole, chart = png(draw()), draw()
    lose(chart)
    assert not alike(whole, png(chart))


def test_a_lost_arrow_is_seen():
    """What was open upwards looks closed without it."""
    whole, chart = png(marked()), marked()
    (arrow,) = [t for t in chart.figure.axes[0].texts if getattr(t, "arrow_patch", None)]
    arrow.remove()
    assert not alike(whole, png(chart))


@pytest.mark.parametrize("right", [0.5, 3])
def test_a_shifted_row_of_tiles_is_seen(right):
    """By half a tile, or by three."""
    whole, chart = png(tiled()), tiled()
    first, second, *_ = [line for line in lines(chart) if line.get_marker() == "s"]
    step = second.get_xdata()[0] - first.get_xdata()[0]
    row = [line for line in lines(chart) if line.get_ydata()[0] == first.get_ydata()[0]]
    for line in row:
        line.set_xdata([x + right * step for x in line.get_xdata()])
    assert len(row) > 3 and not alike(whole, png(chart))


@pytest.mark.parametrize("draw", [marked, barred, dated, tiled])
def test_a_redraw_is_alike(draw):
    """The same data, drawn again, and drawn a third of a pixel aside as another machine might."""
    whole, chart = png(draw()), draw()
    assert alike(whole, png(chart))
    for artist in (*lines(chart), *chart.figure.findobj(Text)):
        artist.set_transform(artist.get_transform() + Affine2D().translate(0.34, 0.34))
    assert png(chart) != whole and alike(whole, png(chart))


def test_pictures_of_two_sizes_are_not_alike():
    """A row more makes a chart taller."""
    assert not alike(png(marked()), png(tiled()))


def test_every_pixel_is_in_a_block():
    """What stands at the edge is compared too."""
    white = np.ones((BLOCK + 5, BLOCK + 5, 3))
    for place in ((0, 0), (BLOCK + 4, BLOCK + 4), (0, BLOCK + 4)):
        black = white.copy()
        black[place] = 0
        assert worst_block(white, black) == pytest.approx(1 / BLOCK**2)
