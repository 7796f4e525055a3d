"""A grid has one symbol a cell, told apart by shape; what is not said is not drawn as a no."""

import pandas as pd
import pytest

from chiffres.charts import grid
from chiffres.errors import ChiffresError

WORDS = {"title": "Finding", "subtitle": "Units, 2023", "alt": "What is seen"}
ROWS, COLUMNS = ["treaty one", "treaty two"], ["defence", "offence", "consultation"]


def frame(*cells):
    """Return a frame of (row, column, state) cells."""
    data = pd.DataFrame(cells, columns=["row", "column", "state"])
    return data.assign(who="ATOP", ref="T001", source="ATOP 5.1")


@pytest.fixture
def draw(tmp_path):
    """Draw cells into a temporary folder."""
    return lambda data, **options: grid(
        data, "name", **WORDS, **({"rows": ROWS, "columns": COLUMNS, "folder": tmp_path} | options)
    )


def symbols(chart):
    """Return place, state, marker and face of each symbol in a cell: those below the key."""
    drawn = [line for line in chart.figure.axes[0].lines if line.get_gid()]
    key = min(line.get_ydata()[0] for line in drawn)
    return [
        (line.get_xdata()[0], line.get_ydata()[0], line.get_gid(), line.get_marker())
        for line in drawn
        if line.get_ydata()[0] > key
    ]


def words(chart):
    """Return the texts in the grid."""
    return [text.get_text() for text in chart.figure.axes[0].texts]


def test_each_row_of_the_frame_is_a_symbol_in_its_cell(draw):
    """Rows run down, columns run right, and a cell without a row stays empty."""
    data = frame(
        ("treaty one", "defence", "pledged"),
        ("treaty one", "offence", "not pledged"),
        ("treaty two", "defence", "silent"),
    )
    (one, two, three) = symbols(draw(data))
    assert one[0] == three[0] < two[0] and one[1] == two[1] < three[1]
    assert [symbol[2] for symbol in (one, two, three)] == ["pledged", "not pledged", "silent"]


def test_states_differ_in_shape_or_fill(draw):
    """A grey print tells agreement, clash and silence apart, and a pledge from none."""
    cells = [
        ("treaty one", column, state)
        for column, state in zip(COLUMNS, ["agree", "clash", "silent"], strict=True)
    ]
    assert len({symbol[3] for symbol in symbols(draw(frame(*cells)))}) == 3
    data = frame(("treaty one", "defence", "pledged"), ("treaty one", "offence", "not pledged"))
    lines = [line for line in draw(data).figure.axes[0].lines if line.get_gid()]
    assert {line.get_gid(): line.get_markerfacecolor() for line in lines}["not pledged"] == "white"


def test_the_key_names_only_what_is_shown(draw):
    """A state that no cell has is not explained, and a key can say it in other words."""
    data = frame(("treaty one", "defence", "pledged"), ("treaty two", "defence", "silent"))
    chart = draw(data, key={"silent": "this coding is silent"})
    assert words(chart)[:2] == ["pledged", "this coding is silent"]
    assert "not pledged" not in words(chart)


def test_rows_have_a_second_line_and_columns_a_heading(draw):
    """A mapping says more than a name."""
    data = frame(("treaty one", "defence", "pledged"))
    chart = draw(data, rows={"treaty one": "coded by ATOP"}, columns={"defence": "Help in war"})
    assert {"treaty one", "coded by ATOP", "Help in war"} <= set(words(chart))


def test_a_cell_can_hold_a_few_words(draw):
    """A number beside the symbol is written there."""
    chart = draw(frame(("treaty one", "defence", "stated")).assign(words="12"))
    assert "12" in words(chart)


def test_unknown_states_and_crowded_cells_are_refused(draw):
    """A symbol that nobody explained, or two in one cell, would mislead."""
    with pytest.raises(ChiffresError, match=r"unknown states.*'perhaps'.*there are: pledged"):
        draw(frame(("treaty one", "defence", "perhaps")))
    with pytest.raises(ChiffresError, match=r"two symbols in one cell.*defence"):
        draw(frame(*[("treaty one", "defence", "pledged")] * 2))


@pytest.mark.parametrize("headings", [COLUMNS, [f"a long cluster name {i}" for i in range(12)]])
def test_labels_do_not_overlap(draw, headings):
    """Three short headings or twelve long ones, and long row names, keep apart in the picture."""
    names = [f"Treaty of friendship, cooperation and assistance {i}" for i in range(6)]
    cells = [(row, column, "silent") for row in names for column in headings]
    figure = draw(frame(*cells), rows=dict.fromkeys(names, "coder"), columns=headings).figure
    figure.canvas.draw()
    boxes = [text.get_window_extent() for text in figure.axes[0].texts]
    pairs = [(a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :]]
    assert not any(a.overlaps(b) for a, b in pairs)
    assert all(figure.bbox.x0 <= box.x0 and box.x1 <= figure.bbox.x1 for box in boxes)
