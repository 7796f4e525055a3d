"""Months add up within a year; what was not reported adds nothing, and is no zero."""

import pandas as pd
import pytest

from chiffres.charts import running

NAN = float("nan")
WORDS = {"title": "Finding", "subtitle": "Units, 2023", "alt": "What is seen"}
LIMIT = pd.DataFrame({"low": [100.0], "label": "limit: 100", "ref": "P078", "source": "UN"})


def frame(*rows):
    """Return a frame of (year, month, low, high, apart) rows."""
    data = pd.DataFrame(rows, columns=["year", "month", "low", "high", "apart"])
    return data.assign(who="Russia", label="other", approx=False, ref="P001", source="KOTRA")


def months(year, *values):
    """Return the rows of a year's months from January on."""
    return [(year, i, value, value, False) for i, value in enumerate(values, start=1)]


@pytest.fixture
def draw(tmp_path):
    """Draw rows into a temporary folder."""
    return lambda *rows: running(frame(*rows), "name", **WORDS, limit=LIMIT, folder=tmp_path)


def full(chart):
    """Return foot and head of each column's own part, hatched gaps left out."""
    bars = [bar for bar in chart.figure.axes[0].patches if not bar.get_hatch()]
    own = [bar for bar in bars if bar.get_alpha() is None and bar.get_width() > 0]
    return [(bar.get_y(), bar.get_y() + bar.get_height()) for bar in own]


def gaps(chart):
    """Return the width of each hatched gap, in months."""
    return [bar.get_width() for bar in chart.figure.axes[0].patches if bar.get_hatch()]


def words(chart):
    """Return the texts in the chart."""
    return [text.get_text() for text in chart.figure.axes[0].texts if text.get_text()]


def test_each_month_stands_on_those_before(draw):
    """A reported zero adds nothing and has its place."""
    chart = draw(*months(2023, 40, 0, 5))
    assert full(chart) == [(0, 40), (40, 40), (40, 45)] and "45" in words(chart)


def test_years_start_from_zero(draw):
    """The limit is for a year, so each year is added up on its own."""
    chart = draw((2022, NAN, 30, 30, False), *months(2023, 10, 10))
    assert full(chart) == [(0, 30), (0, 10), (10, 20)]


def test_what_is_not_reported_is_hatched_and_adds_nothing(draw):
    """The total ends at the last report; the gap is as long as the silence."""
    chart = draw(*months(2024, 15, NAN, NAN, NAN))
    assert full(chart) == [(0, 15)] and gaps(chart) == [3]
    assert "not\nreported" in words(chart) and "15" in words(chart)
    assert list(chart.data["total"].dropna()) == [15]


def test_a_year_without_a_report_is_a_gap_and_has_no_total(draw):
    """It keeps its place and its name."""
    chart = draw(*months(2023, 10), *months(2024, NAN, NAN))
    assert full(chart) == [(0, 10)] and gaps(chart) == [2]
    assert [text for text in words(chart) if text.isdigit()] == ["2023", "10", "2024"]


def test_another_counter_is_added_to_nothing(draw):
    """Its value is a mark with an arrow at the open end, whatever the months came to."""
    chart = draw(*months(2024, 15, NAN, NAN), (2024, 3, 60, NAN, True))
    ax = chart.figure.axes[0]
    assert [line.get_ydata()[0] for line in ax.lines if line.get_marker() == "o"] == [60]
    arrows = [text.xyann[1] for text in ax.texts if getattr(text, "arrow_patch", None)]
    assert len(arrows) == 1 and arrows[0] > 0
    assert "other:\nat least 60" in words(chart)


def test_the_limit_is_a_named_line_within_the_picture(draw):
    """The axis starts at zero and goes beyond the limit."""
    ax = draw(*months(2023, 10)).figure.axes[0]
    assert [line.get_ydata()[0] for line in ax.lines if line.get_linestyle() == "--"] == [100]
    assert ax.get_ylim()[0] == 0 and ax.get_ylim()[1] > 100
    assert "limit: 100" in [text.get_text() for text in ax.texts]


def test_missing_years_break_the_axis(draw):
    """Dots tell that years are left out; neighbouring years have none."""
    near = draw((2018, NAN, 30, 30, False), (2019, NAN, 30, 30, False))
    far = draw((2018, NAN, 30, 30, False), (2023, NAN, 30, 30, False))
    assert "· · ·" not in words(near) and "· · ·" in words(far)


def test_labels_do_not_overlap(draw):
    """Totals, a gap and another counter keep apart, within the picture."""
    totals = [(year, NAN, 48.111, 48.111, False) for year in (2018, 2019)]
    year, silent = months(2023, *[2.345] * 12), months(2024, 3.456, *[NAN] * 5)
    figure = draw(*totals, *year, *silent, (2024, 3, 33, NAN, True)).figure
    figure.canvas.draw()
    texts = [text for text in figure.axes[0].texts if text.get_text()]
    boxes = [text.get_window_extent() for text in texts]
    pairs = [(a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :]]
    assert not any(a.overlaps(b) for a, b in pairs)
    assert all(figure.bbox.x0 <= box.x0 and box.x1 <= figure.bbox.x1 for box in boxes)
