"""An interval is drawn as it was stated: what is open has an arrow, what is closed has none."""

import pandas as pd
import pytest
from matplotlib.colors import to_hex

from chiffres.charts import intervals
from chiffres.palette import ACTORS

NAN = float("nan")
WORDS = {"title": "Finding", "subtitle": "Units, 2023", "alt": "What is seen"}


def frame(*rows):
    """Return a frame of (low, high, stated, who) rows."""
    data = pd.DataFrame(rows, columns=["low", "high", "stated", "who"])
    return data.assign(
        label=[f"row {i}" for i in range(len(data))],
        measure="things",
        unit="",
        approx=False,
        ref="C003-04",
        source="S003",
    )


@pytest.fixture
def draw(tmp_path):
    """Draw rows into a temporary folder."""
    return lambda data, **options: intervals(
        data, "name", **WORDS, **({"folder": tmp_path} | options)
    )


def marks(chart):
    """Return the positions of the markers of each row, top to bottom, in the first panel."""
    lines = [line for line in chart.figure.axes[0].lines if line.get_marker() not in ("None", "")]
    return [list(line.get_xdata()) for line in lines]


def arrows(chart):
    """Return the direction of each arrow: -1 to the left, 1 to the right."""
    texts = chart.figure.axes[0].texts
    drawn = [text for text in texts if getattr(text, "arrow_patch", None)]
    return [1 if text.xyann[0] > 0 else -1 for text in drawn]


@pytest.mark.parametrize(
    ("row", "at", "pointing"),
    [
        ((5, 5, NAN, "article"), [5, 5], []),
        ((5, 9, NAN, "article"), [5, 9], []),
        ((5, NAN, NAN, "article"), [5], [1]),
        ((NAN, 5, NAN, "article"), [5], [-1]),
        ((NAN, NAN, 5, "article"), [5], [-1, 1]),
    ],
)
def test_marks_stand_at_the_ends_and_arrows_at_the_open_ones(draw, row, at, pointing):
    """Nothing is drawn where nothing was stated."""
    chart = draw(frame(row))
    assert marks(chart) == [at] and arrows(chart) == pointing


def test_a_number_that_nothing_bounds_is_hollow(draw):
    """It can be told from a stated number in grey too."""
    chart = draw(frame((NAN, NAN, 5, "article"), (5, 5, NAN, "article")))
    faces = [to_hex(line.get_markerfacecolor()) for line in chart.figure.axes[0].lines[:2]]
    assert faces == ["#ffffff", ACTORS["article"].lower()]


def test_actors_differ_in_colour_and_shape(draw):
    """An article is an orange diamond, South Korea a blue circle, throughout."""
    chart = draw(frame((5, 5, NAN, "article"), (5, 5, NAN, "South Korea")))
    drawn = [(line.get_marker(), line.get_color()) for line in chart.figure.axes[0].lines]
    assert drawn == [("D", ACTORS["article"]), ("o", ACTORS["South Korea"])]


def test_values_start_at_zero(draw):
    """Lengths can be compared."""
    assert draw(frame((500, 600, NAN, "article"))).figure.axes[0].get_xlim()[0] == 0


def test_every_row_is_labelled_with_its_interval_in_words(draw):
    """The label says what the mark means."""
    chart = draw(frame((5, NAN, NAN, "article"), (NAN, NAN, 7, "article")))
    words = [text.get_text() for text in chart.figure.axes[0].texts if text.get_text()]
    assert words == ["at least 5", "7 as printed; not bounded"]


def test_labels_do_not_overlap(draw):
    """Ten rows with long labels keep apart, and within the picture."""
    rows = [(1e6 * i, 1e6 * i + 9e5, NAN, "article") for i in range(1, 11)]
    figure = draw(frame(*rows)).figure
    figure.canvas.draw()
    boxes = [text.get_window_extent() for text in figure.axes[0].texts if text.get_text()]
    pairs = [(a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :]]
    assert not any(a.overlaps(b) for a, b in pairs)
    assert all(figure.bbox.x0 <= box.x0 and box.x1 <= figure.bbox.x1 for box in boxes)


def test_a_panel_has_only_the_rows_of_its_measure(draw):
    """Small multiples share the rows of a frame out by measure."""
    data = pd.concat([frame((1, 1, NAN, "article")), frame((2, 2, NAN, "article"))])
    data["measure"] = ["a", "b"]
    figure = draw(data, panels={"a": "First", "b": "Second"}).figure
    assert [ax.get_title(loc="left") for ax in figure.axes] == ["First", "Second"]
    assert [list(ax.lines[0].get_xdata()) for ax in figure.axes] == [[1, 1], [2, 2]]


def test_limits_are_named_lines(draw):
    """A reference line stands at its value and has its name."""
    limit = frame((21.7, 21.7, NAN, "")).assign(label="the limit")
    ax = draw(frame((20, 20, NAN, "article")), limits=limit).figure.axes[0]
    assert [line.get_xdata()[0] for line in ax.lines if line.get_linestyle() == "--"] == [21.7]
    assert "the limit" in [text.get_text().strip() for text in ax.texts]
