"""What the kinds of chart share is drawn as it says: ends, arrows, words, names and numbers."""

import pandas as pd
import pytest
from matplotlib.colors import to_hex
from matplotlib.ticker import MaxNLocator

from chiffres.charts import marks
from chiffres.charts.style import DPI, canvas, in_house_style

NAN = float("nan")
INK = "#123456"


@pytest.fixture
def ax():
    """Return axes in the house style, ten units wide and high."""
    _, (axes,) = in_house_style(canvas)()
    axes.set(xlim=(0, 10), ylim=(10, 0))
    return axes


def row(low, high, **more):
    """Return a row of a frame."""
    return pd.Series({"low": low, "high": high, "approx": False} | more)


def arrows(ax):
    """Return from where each arrow starts, and how many points it goes right and up."""
    return [(text.xy, text.xyann) for text in ax.texts if getattr(text, "arrow_patch", None)]


@pytest.mark.parametrize(
    ("low", "high", "stated", "between", "at", "pointing", "label"),
    [
        (4, 8, NAN, True, [4, 8], [], 6),
        (5, 5, NAN, False, [5, 5], [], 5),
        (4, NAN, NAN, False, [4], [((4, 2), (24, 0))], 4),
        (NAN, 8, NAN, False, [8], [((8, 2), (-24, 0))], 8),
        (NAN, NAN, 7, False, [7], [((7, 2), (-24, 0)), ((7, 2), (24, 0))], 7),
    ],
)
def test_an_interval_is_its_ends(ax, low, high, stated, between, at, pointing, label):
    """A mark at each end that is known, a pale line between two, an arrow at each open end."""
    assert marks.draw_interval(ax, row(low, high, stated=stated), 2, INK, "D") == label
    pale = [line for line in ax.lines if line.get_marker() == "None"]
    assert [list(line.get_xdata()) for line in pale] == ([[low, high]] if between else [])
    assert all(line.get_alpha() < 0.5 and line.get_linewidth() == 5 for line in pale)
    (ends,) = [line for line in ax.lines if line.get_marker() == "D"]
    assert list(ends.get_xdata()) == at and set(ends.get_ydata()) == {2}
    assert to_hex(ends.get_markerfacecolor()) == (INK if label != stated else "#ffffff")
    assert ends.get_color() == INK and not ends.get_clip_on()
    assert arrows(ax) == pointing


def test_without_a_value_nothing_is_drawn(ax):
    """There is no place for its label either."""
    assert marks.draw_interval(ax, row(NAN, NAN), 2, INK, "D") is None
    assert not ax.lines and not ax.texts


@pytest.mark.parametrize("points", [(24, 0), (0, -16)])
def test_an_arrow_is_as_long_on_paper_whatever_the_scale(ax, points):
    """It begins at its mark and points to the open end."""
    marks.arrow(ax, 4, 5, points, INK)
    (text,) = ax.texts
    ax.figure.draw_without_rendering()
    box = text.arrow_patch.get_window_extent()
    assert max(box.width, box.height) == pytest.approx(max(map(abs, points)) * DPI / 72, rel=0.15)
    assert to_hex(text.arrow_patch.get_edgecolor()) == INK and arrows(ax) == [((4, 5), points)]


def test_words_stand_aside_with_a_white_rim(ax):
    """A grid line does not cut them, and they are told in points from their mark."""
    marks.say(ax, "words", 4, 5, (8, -6), color=INK, ha="left")
    (text,) = ax.texts
    assert (text.get_text(), text.xy, text.xyann) == ("words", (4, 5), (8, -6))
    assert text.get_size() == 9.5 and text.get_color() == INK and text.get_ha() == "left"
    assert text.get_path_effects() == marks.HALO


def test_a_panel_has_its_heading_and_a_quiet_axis_of_names(ax):
    """The axis of numbers keeps its grid."""
    marks.dress(ax, "Heading", "y", size=10)
    ax.figure.draw_without_rendering()
    assert ax.get_title(loc="left") == "Heading" and ax._left_title.get_size() == 10
    assert ax._left_title.get_weight() == "bold" and not ax.spines["left"].get_visible()
    grids = [axis.get_gridlines()[0].get_visible() for axis in (ax.xaxis, ax.yaxis)]
    sizes = [axis.get_major_ticks()[0].tick1line.get_markersize() for axis in (ax.xaxis, ax.yaxis)]
    assert grids == [True, False] and sizes[0] > sizes[1] == 0


def test_rows_have_their_names_and_some_are_bold(ax):
    """Whose name is bold is told, with its colour."""
    marks.name_rows(ax, pd.DataFrame({"label": ["one", "two"], "who": ["a", "b"]}), {"b": INK})
    names = ax.get_yticklabels()
    assert [name.get_text() for name in names] == ["one", "two"]
    assert [name.get_weight() for name in names] == ["normal", "bold"]
    assert names[1].get_color() == INK != names[0].get_color()


def test_numbers_are_written_as_a_reader_would(ax):
    """Thousands are set apart, and a share has its sign."""
    ax.set_xlim(0, 20_000)
    marks.number(ax.xaxis, MaxNLocator(2), "%")
    ax.figure.draw_without_rendering()
    assert [tick.get_text() for tick in ax.get_xticklabels()][:2] == ["0%", "10,000%"]


def test_a_frame_is_shared_out_by_its_headings():
    """In the order of the headings, each part counted from zero; the rest is left out."""
    frame = pd.DataFrame({"kind": ["a", "b", "a", "c"], "value": [1, 2, 3, 4]})
    parts = marks.share(frame, "kind", {"b": "Second", "a": "First"})
    assert [(words, list(part["value"])) for words, part in parts] == [
        ("Second", [2]),
        ("First", [1, 3]),
    ]
    assert list(parts[1][1].index) == [0, 1]
    ((words, whole),) = marks.share(frame, "kind", None)
    assert words == "" and len(whole) == 4


@pytest.mark.parametrize(
    ("more", "said"), [({}, "between 1.235 and 2"), ({"stated": NAN}, "between 1.23 and 2")]
)
def test_what_was_worked_out_has_a_digit_more_only_where_nothing_was_stated(more, said):
    """A row is said with its ends."""
    assert marks.in_words(row(1.23456, 2.0, **more)) == said
