"""Values through the years: what was stated stands over its year, and no line bridges a gap."""

import pandas as pd
import pytest

from chiffres.charts import lines
from chiffres.palette import ACTORS

NAN = float("nan")
WORDS = {"title": "Finding", "subtitle": "Percent, 2018 to 2023", "alt": "What is seen"}


def frame(*rows, who="China"):
    """Return a frame of (year, low, high) rows."""
    data = pd.DataFrame(rows, columns=["year", "low", "high"])
    return data.assign(
        who=who, unit="percent", approx=False, derived=False, tag="", ref="P053", source="KOTRA"
    )


@pytest.fixture
def draw(tmp_path):
    """Draw rows into a temporary folder."""
    return lambda data, **options: lines(data, "name", **WORDS, **({"folder": tmp_path} | options))


def marks(ax):
    """Return place, heights and shape of each row's mark."""
    drawn = [line for line in ax.lines if line.get_marker() not in ("None", "")]
    return [(line.get_xdata()[0], list(line.get_ydata()), line.get_marker()) for line in drawn]


def joined(ax):
    """Return the pairs of values that a line joins."""
    plain = [line for line in ax.lines if line.get_marker() in ("None", "")]
    return [list(line.get_ydata()) for line in plain if len(set(line.get_xdata())) == 2]


def words(ax):
    """Return the texts in a panel."""
    return [text.get_text() for text in ax.texts if text.get_text()]


def arrows(ax):
    """Return the direction of each arrow: -1 down, 1 up."""
    drawn = [text for text in ax.texts if getattr(text, "arrow_patch", None)]
    return [1 if text.xyann[1] > 0 else -1 for text in drawn]


@pytest.mark.parametrize(
    ("low", "high", "at", "pointing", "said"),
    [
        (95, 95, [95], [], "95%"),
        (90, 95, [90, 95], [], "between 90 and 95%"),
        (95, NAN, [95], [1], "at least\n95%"),
        (NAN, 95, [95], [-1], "up to 95%"),
    ],
)
def test_a_mark_is_what_was_stated(draw, low, high, at, pointing, said):
    """Open ends are arrows; a range has two marks."""
    ax = draw(frame((2019, low, high))).figure.axes[0]
    assert [heights for _, heights, _ in marks(ax)] == [at]
    assert arrows(ax) == pointing and words(ax) == [said]


def test_what_is_not_reported_is_said_and_is_no_zero(draw):
    """The year keeps its place; nothing is drawn in it, and no line passes it."""
    ax = draw(frame((2021, 90, 90), (2022, NAN, NAN), (2023, 95, 95))).figure.axes[0]
    assert [x for x, _, _ in marks(ax)] == [0, 2]
    assert "not\nreported" in words(ax) and joined(ax) == []


def test_a_line_joins_neighbouring_years_with_one_statement_each(draw):
    """Two agencies in a year, a bound, or a value worked out by us are not joined."""
    data = frame((2018, 91, 91), (2018, 95, 95), (2019, 92, 92), (2020, 88, 88), (2021, 96, 96))
    assert joined(draw(data).figure.axes[0]) == [[92, 88], [88, 96]]
    data.loc[3, "derived"] = True
    assert joined(draw(data).figure.axes[0]) == []


def test_two_statements_of_one_year_stand_side_by_side_over_it(draw):
    """The year stands between them."""
    ax = draw(frame((2018, 91, 91), (2018, 95, 95), (2019, 92, 92))).figure.axes[0]
    (first, _, _), (second, _, _), _ = marks(ax)
    assert first < second and ax.get_xticks()[0] == pytest.approx((first + second) / 2)


def test_a_value_worked_out_is_a_triangle_with_fewer_digits(draw):
    """It can be told from a printed one in grey too."""
    data = frame((2019, 1.476, 1.476), (2020, 4.9, 4.9)).assign(derived=[True, False])
    ax = draw(data).figure.axes[0]
    assert [shape for _, _, shape in marks(ax)] == ["^", "o"]
    assert words(ax) == ["1.5%", "4.9%"]


def test_missing_years_break_the_axis(draw):
    """Eleven years are not drawn as one, nor as eleven."""
    ax = draw(frame((2007, 7, 7), (2018, 1, 1), (2019, 2, 2))).figure.axes[0]
    assert list(ax.get_xticks()) == [0, 1.5, 2.5] and "· · ·" in words(ax)


def test_each_panel_starts_where_it_says(draw):
    """The same marks from zero and from 80; no tick is beyond the whole."""
    panels = {"From zero": 0, "From 80%": 80}
    figure = draw(frame((2019, 95.4, 95.4), (2020, 98.3, 98.3)), panels=panels).figure
    assert [ax.get_title(loc="left") for ax in figure.axes] == list(panels)
    assert [ax.get_ylim()[0] for ax in figure.axes] == [0, 80]
    assert marks(figure.axes[0]) == marks(figure.axes[1])
    assert all(max(ax.get_yticks()) <= 100 for ax in figure.axes)


def test_a_band_is_drawn_as_an_interval_of_another(draw):
    """A supposition has the article's colour, its own words, and both its ends."""
    band = frame((2024, 5, 10), who="article").assign(label="Supposed: 5 to 10%")
    chart = draw(frame((2019, 1, 1), (2020, 4.9, 4.9)), band=band)
    ax = chart.figure.axes[0]
    edges = [line for line in ax.lines if line.get_linestyle() == "--"]
    assert [line.get_ydata()[0] for line in edges] == [5, 10]
    assert {line.get_color() for line in edges} == {ACTORS["article"]}
    assert "Supposed: 5 to 10%" in words(ax) and len(chart.data) == 3


@pytest.mark.parametrize("panels", [None, {"From zero": 0, "From 80%": 80}])
def test_labels_do_not_overlap(draw, panels):
    """Seven years, two of them with two agencies, a bound, a blank, and a dip."""
    data = frame(
        *((2007, 91.2, 91.2), (2007, 94.1, 94.1), (2018, 91.8, 91.8), (2018, 95, NAN)),
        *((2019, 95.4, 95.4), (2020, 88.2, 88.2), (2021, 95.6, 95.6), (2022, NAN, NAN)),
        (2023, 98.3, 98.3),
    ).assign(tag=["ETNews", "KOTRA", "KITA", "KOTRA", "", "", "", "", ""])
    figure = draw(data, panels=panels).figure
    figure.canvas.draw()
    for ax in figure.axes:
        boxes = [text.get_window_extent() for text in ax.texts if text.get_text()]
        pairs = [(a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :]]
        assert not any(a.overlaps(b) for a, b in pairs)
        assert all(figure.bbox.x0 <= box.x0 and box.x1 <= figure.bbox.x1 for box in boxes)
        assert not any(box.overlaps(ax._left_title.get_window_extent()) for box in boxes)
