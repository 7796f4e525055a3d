"""On a timeline every mark stands on its days, and no words stand on others."""

import pandas as pd
import pytest
from matplotlib.colors import to_hex

from chiffres.charts import timeline
from chiffres.charts.events import SHAPES, place
from summits.milestones import listed

WORDS = {"title": "Finding", "subtitle": "Days, 2023", "alt": "What is seen"}


def frame(*rows):
    """Return a frame of (earliest, latest, lane, group, confirmed) rows."""
    columns = ["earliest", "latest", "lane", "group", "confirmed"]
    data = pd.DataFrame(rows, columns=columns)
    for end in ("earliest", "latest"):
        data[end] = pd.to_datetime(data[end])
    refs = [f"E{number:03}" for number in range(1, len(data) + 1)]
    return data.assign(approx=False, label="What happened", who="Russia", ref=refs, source="S003")


@pytest.fixture
def draw(tmp_path):
    """Draw rows into a temporary folder."""
    return lambda data: timeline(data, "name", **WORDS, folder=tmp_path)


def marks(chart):
    """Return the marks by the event that they stand for."""
    return {line.get_gid(): line for line in chart.figure.axes[0].lines if line.get_gid()}


def words(chart):
    """Return the boxes of the words, as they are drawn."""
    chart.figure.canvas.draw()
    return [text.get_window_extent() for text in chart.figure.axes[0].texts if text.get_text()]


def test_a_day_is_one_mark_and_a_month_a_bar_between_two(draw):
    """A month takes a twelfth of the room that its year takes."""
    year = [(f"2023-{m:02}-01", f"2023-{m:02}-01", "arms", "", True) for m in range(1, 13)]
    chart = draw(frame(("2023-07-01", "2023-07-31", "diplomacy", "", True), *year))
    month = marks(chart)["E001"].get_ydata()
    first, last = (marks(chart)[ref].get_ydata() for ref in ("E002", "E013"))
    assert len(month) == 2 and len(first) == 1
    assert (month[1] - month[0]) / (last[0] - first[0]) == pytest.approx(30 / 334)


def test_shape_tells_the_group_and_hollow_what_is_not_confirmed(draw):
    """Both can be told in grey."""
    rows = [("2023-02-01", "2023-02-01", "arms", group, True) for group in SHAPES]
    rows[0] = (*rows[0][:4], False)
    drawn = list(marks(draw(frame(*rows))).values())
    assert [line.get_marker() for line in drawn] == list(SHAPES.values())
    assert len(set(SHAPES.values())) == len(SHAPES)
    hollow = [to_hex(line.get_markerfacecolor()) == "#ffffff" for line in drawn]
    assert hollow == [True, False, False, False, False]


def test_time_runs_down(draw):
    """What was later stands lower, in the second panel too."""
    days = ["1961-07-06", "2000-02-09", "2022-02-24", "2023-09-13"]
    chart = draw(frame(*[(day, day, "arms", "", True) for day in days]))
    heights = [marks(chart)[f"E{number:03}"].get_ydata()[0] for number in range(1, 5)]
    assert heights == sorted(heights)


def test_a_title_stands_beside_a_date_as_exact_as_it_is_known(draw):
    """A month is written as a month; the year stands above its first date."""
    chart = draw(frame(("2023-07-01", "2023-07-31", "arms", "", True)))
    texts = [text.get_text() for text in chart.figure.axes[0].texts]
    assert texts[-3:] == ["2023", "Jul", "What happened"]


@pytest.mark.parametrize("since", [False, True])
def test_nothing_overlaps_and_all_is_within_the_picture(draw, since):
    """The real milestones: words keep apart, marks of one day stand side by side."""
    chart = draw(listed(since))
    boxes = words(chart)
    level = [
        box
        for text, box in zip(chart.figure.axes[0].texts, boxes, strict=True)
        if not text.get_rotation()
    ]
    pairs = [(a, b) for i, a in enumerate(level) for b in level[i + 1 :]]
    assert not any(a.overlaps(b) for a, b in pairs)
    inside = chart.figure.bbox
    assert all(inside.x0 <= box.x0 and box.x1 <= inside.x1 for box in boxes)
    places = [(line.get_xdata()[0], line.get_ydata()[0]) for line in marks(chart).values()]
    near = [
        (a, b)
        for i, a in enumerate(places)
        for b in places[i + 1 :]
        if abs(a[0] - b[0]) < 0.09 and abs(a[1] - b[1]) < 0.09
    ]
    assert len(places) == len(chart.data) and not near


def test_labels_that_want_the_same_room_share_it_out():
    """They stand about the middle of what they want, in order, and within the panel."""
    assert place([5, 5, 5], [2, 2, 2], 0, 20) == [3, 5, 7]
    assert place([0, 0, 0], [2, 2, 2], 0, 20) == [0, 2, 4]
    assert place([9, 9, 9], [2, 2, 2], 0, 10) == [4, 6, 8]


def test_every_row_is_in_the_data_of_the_chart(draw):
    """A reader of the CSV finds each mark with its ref and source."""
    data = draw(listed()).data
    assert len(data) == len(listed()) and data["ref"].is_unique and data["source"].all()
