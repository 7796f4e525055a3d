"""A bar's parts add up from zero, and are told apart by fill."""

from itertools import pairwise

import pandas as pd
import pytest

from chiffres.charts import stacks
from chiffres.errors import ChiffresError

WORDS = {"title": "Finding", "subtitle": "Claims, 2023", "alt": "What is seen"}
ROWS, PARTS = ("one", "two"), ("said", "supposed")


def frame(*rows):
    """Return a frame of (panel, label, part, count) rows."""
    data = pd.DataFrame(rows, columns=["panel", "label", "part", "count"])
    return data.assign(ref="C000-01", source="CNBC (S000)")


@pytest.fixture
def draw(tmp_path):
    """Draw rows into a temporary folder."""
    return lambda data, **options: stacks(
        data, "name", **WORDS, **({"rows": ROWS, "parts": PARTS, "folder": tmp_path} | options)
    )


def body(chart):
    """Return the axes that hold bars."""
    return [ax for ax in chart.figure.axes if ax.patches]


def bars(ax):
    """Return where each part starts and ends, on which row, and whether it is hatched."""
    boxes = [(bar.get_x(), bar.get_x() + bar.get_width(), bar) for bar in ax.patches]
    rows = [round(bar.get_y() + bar.get_height() / 2) for _, _, bar in boxes]
    ends = [(x, end, bool(bar.get_hatch())) for x, end, bar in boxes]
    return [(row, *rest) for row, rest in zip(rows, ends, strict=True)]


def test_parts_follow_each_other_from_zero(draw):
    """The second part begins where the first ends, and is hatched."""
    data = frame(("a", "one", "supposed", 3), ("a", "one", "said", 5), ("a", "two", "supposed", 4))
    (ax,) = body(draw(data))
    assert ax.get_xlim()[0] == 0
    assert bars(ax) == [(0, 0, 5, False), (0, 5, 8, True), (1, 0, 4, True)]


def test_a_bar_has_its_total_and_no_bar_is_zero(draw):
    """Nothing said is 0, in words and without a bar."""
    (ax,) = body(draw(frame(("a", "one", "said", 5), ("a", "one", "supposed", 3))))
    words = [text.get_text() for text in ax.texts]
    assert words == ["5", "3", "8", "0"] and {bar[0] for bar in bars(ax)} == {0}


def test_panels_share_one_scale(draw):
    """Bars can be compared across the panels."""
    data = frame(("a", "one", "said", 5), ("b", "one", "said", 50))
    left, right = body(draw(data, panels={"a": "First", "b": "Second"}))
    assert left.get_xlim() == right.get_xlim() and left.get_xlim()[1] > 50
    assert [ax.get_title(loc="left") for ax in (left, right)] == ["First", "Second"]


def test_five_panels_keep_their_words_apart(draw):
    """Totals stay within the picture and clear of the next panel."""
    data = frame(*((panel, "one", "said", 28) for panel in "abcde"))
    figure = draw(data, panels={panel: f"S00{panel}" for panel in "abcde"}).figure
    figure.canvas.draw()
    texts = [text for ax in figure.axes for text in (*ax.texts, ax.title) if text.get_text()]
    boxes = [text.get_window_extent() for text in texts]
    assert not any(a.overlaps(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])
    assert all(figure.bbox.x0 <= box.x0 and box.x1 <= figure.bbox.x1 for box in boxes)
    axes = [ax for ax in figure.axes if ax.patches]
    for ax, following in pairwise(axes):
        ends = [text.get_window_extent().x1 for text in ax.texts]
        assert max(ends) < following.get_window_extent().x0


def test_more_parts_than_can_be_told_apart_are_refused(draw):
    """Four fills are told apart in grey; a fifth would not be."""
    with pytest.raises(ChiffresError, match="5 parts; only 4"):
        draw(frame(("a", "one", "said", 1)), parts=tuple("abcde"))
