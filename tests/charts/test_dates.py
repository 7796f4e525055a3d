"""A date is drawn as exactly as it was stated: a month a bar, a day a mark, open an arrow."""

import pandas as pd
import pytest

from chiffres.charts import dates
from chiffres.palette import ACTORS

WORDS = {"title": "Finding", "subtitle": "Days, 2023", "alt": "What is seen"}


def frame(*rows):
    """Return a frame of (earliest, latest, who) rows."""
    data = pd.DataFrame(rows, columns=["earliest", "latest", "who"])
    for end in ("earliest", "latest"):
        data[end] = pd.to_datetime(data[end])
    labels = [f"row {number}" for number in range(len(data))]
    return data.assign(label=labels, words="said", ref="C003-04", source="S003")


@pytest.fixture
def draw(tmp_path):
    """Draw rows into a temporary folder."""
    return lambda data, **options: dates(data, "name", **WORDS, folder=tmp_path, **options)


def lines(chart, panel=0):
    """Return the marker and the days of each line of a panel, its limits apart."""
    drawn = chart.figure.axes[panel].lines
    return [
        (line.get_marker(), [pd.Timestamp(day) for day in line.get_xdata()])
        for line in drawn
        if line.get_linestyle() != "--"
    ]


def test_a_month_is_a_bar_of_a_month_and_a_day_a_mark(draw):
    """No day is put on what is known by its month."""
    july = [pd.Timestamp("2023-07-01"), pd.Timestamp("2023-07-31")]
    day = pd.Timestamp("2023-11-21")
    chart = draw(frame((*july, "article"), (day, day, "correction")))
    assert lines(chart) == [("None", july), ("s", [day])]


@pytest.mark.parametrize(("row", "side"), [(("2023-09-15", None), 1), ((None, "2023-09-15"), -1)])
def test_an_open_end_is_an_arrow(draw, row, side):
    """“Not yet” points to what is later."""
    chart = draw(frame((*row, "article")))
    texts = chart.figure.axes[0].texts
    (arrow,) = [text for text in texts if getattr(text, "arrow_patch", None)]
    assert arrow.xyann[0] * side > 0
    assert chart.figure.axes[0].lines[0].get_color() == ACTORS["article"]


def test_panels_share_one_axis_and_the_limits_run_through_all(draw):
    """What is printed and what is corrected can be compared by eye."""
    day = pd.Timestamp("2023-11-21")
    data = frame(("2022-11-01", "2022-11-30", "article"), (day, day, "correction"))
    limit = frame(("2023-09-13", "2023-09-13", "")).assign(label="Summit")
    data["panel"] = ["a", "b"]
    chart = draw(data, panels={"a": "As printed", "b": "As corrected"}, limits=limit)
    first, second = chart.figure.axes
    assert first.get_xlim() == second.get_xlim()
    assert [ax.get_title(loc="left") for ax in (first, second)] == ["As printed", "As corrected"]
    assert all(any(line.get_linestyle() == "--" for line in ax.lines) for ax in (first, second))
    assert "Summit" in [text.get_text().strip() for text in first.texts]
    assert list(chart.data["ref"]) == ["C003-04"] * 3


def test_words_keep_apart_and_within_the_picture(draw):
    """Neither an arrow nor a bar has its words on those of another row."""
    rows = [("2023-11-01", "2023-11-30", "article"), ("2023-09-15", None, "article")] * 3
    figure = draw(frame(*rows)).figure
    figure.canvas.draw()
    boxes = [text.get_window_extent() for text in figure.axes[0].texts if text.get_text()]
    pairs = [(a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :]]
    assert len(boxes) == 6 and not any(a.overlaps(b) for a, b in pairs)
    assert all(figure.bbox.x0 <= box.x0 and box.x1 <= figure.bbox.x1 for box in boxes)


def test_a_long_axis_has_a_tick_a_year(draw):
    """The names of half years would run into each other over more than a year and a half."""
    short = draw(frame(("2023-01-10", "2023-02-10", "article"), ("2024-01-10", None, "article")))
    long = draw(frame(("2021-01-10", "2021-02-10", "article"), ("2024-01-10", None, "article")))
    for chart, step in ((short, 1), (long, 2)):
        figure = chart.figure
        figure.canvas.draw()
        names = [tick.get_text() for tick in figure.axes[0].get_xticklabels()]
        assert [name.startswith("Jul") for name in names].count(True) == (step == 1)
