"""A tile a thing: as many as were counted, all of one size, each in its cell."""

import pandas as pd
import pytest
from matplotlib.colors import to_hex

from chiffres.charts import tiles
from chiffres.palette import ACTORS

ROWS, COLUMNS = {"date": "dates", "count": "counts of things"}, {"A": "Outlet A", "B": "Outlet B"}
WORDS = {"title": "Finding", "subtitle": "A tile each", "alt": "What is seen"}


def frame(*cells):
    """Return a frame of (row, column, number of tiles, of which hollow) cells."""
    rows = [
        {"row": row, "column": column, "hollow": i < hollow}
        for row, column, number, hollow in cells
        for i in range(number)
    ]
    return pd.DataFrame(rows).assign(who="article", ref="S003", source="outlet")


@pytest.fixture
def draw(tmp_path):
    """Draw cells into a temporary folder."""
    return lambda *cells: tiles(
        frame(*cells), "name", **WORDS, rows=ROWS, columns=COLUMNS, folder=tmp_path
    )


def drawn(chart):
    """Return the marks, as (x, y, face, size)."""
    lines = [line for line in chart.figure.axes[0].lines if line.get_marker() == "s"]
    return [
        (*map(float, (*line.get_xdata(), *line.get_ydata())), to_hex(line.get_mfc()), line.get_ms())
        for line in lines
    ]


def test_there_are_as_many_tiles_as_things_and_the_count_says_so(draw):
    """An empty cell says 0, so that it is not taken for a gap."""
    chart = draw(("date", "A", 7, 0), ("count", "B", 3, 0))
    assert len(drawn(chart)) == 10
    texts = [text.get_text() for text in chart.figure.axes[0].texts]
    assert [text for text in texts if text.isdigit()] == ["7", "0", "0", "3"]


def test_hollow_tiles_come_last_and_are_white(draw):
    """Full and hollow differ in shape of ink, not in colour alone."""
    faces = [face for *_, face, _ in drawn(draw(("date", "A", 5, 2)))]
    assert faces == [ACTORS["article"].lower()] * 3 + ["#ffffff"] * 2


def test_a_full_row_goes_on_below_and_no_two_tiles_share_a_place(draw):
    """Twenty tiles are a block, read from the left and from the top."""
    marks = drawn(draw(("date", "A", 20, 4), ("date", "B", 20, 0), ("count", "A", 6, 0)))
    places = {(round(x, 4), round(y, 4)) for x, y, *_ in marks}
    assert len(places) == len(marks) == 46
    assert len({y for _, y in places}) > 2


def test_full_tiles_have_one_size_whatever_the_cell(draw):
    """Areas compare."""
    marks = drawn(draw(("date", "A", 90, 0), ("count", "B", 2, 0)))
    assert len({size for *_, size in marks}) == 1


def test_words_and_tiles_stay_in_the_picture_and_names_off_the_counts(draw):
    """No name of a row runs into the first column."""
    chart = draw(("date", "A", 12, 0), ("count", "A", 1, 0), ("count", "B", 120, 0))
    chart.figure.draw_without_rendering()
    (ax,) = chart.figure.axes
    boxes = {text: text.get_window_extent() for text in ax.texts}
    width, height = chart.figure.get_size_inches() * chart.figure.dpi
    for box in boxes.values():
        assert box.x0 >= 0 and box.x1 <= width and box.y0 >= 0 and box.y1 <= height
    names = [
        box for text, box in boxes.items() if text.get_text().replace("\n", " ") in ROWS.values()
    ]
    counts = [box for text, box in boxes.items() if text.get_text().isdigit()]
    assert len(names) == 2
    assert not any(name.overlaps(count) for name in names for count in counts)
    tops = [y for _, y, *_ in drawn(chart)]
    assert max(tops) < ax.get_ylim()[0]
