"""Each dot stands for as many runs, none hides another, and the ends are those of arithmetic."""

import numpy as np
import pandas as pd
import pytest

from chiffres.charts import dots

WORDS = {"title": "Finding", "subtitle": "Months", "alt": "What is seen"}


def frame(**assumptions):
    """Return twenty dots for each assumption, evenly between its two ends."""
    parts = [
        pd.DataFrame({"value": np.linspace(low, high, 20)}).assign(label=label, low=low, high=high)
        for label, (low, high) in assumptions.items()
    ]
    return pd.concat(parts, ignore_index=True).assign(ref="P011", source="Somewhere")


@pytest.fixture
def chart(tmp_path):
    """Return a chart of a narrow, a wide and a closed assumption."""
    data = frame(narrow=(5.2, 5.8), wide=(0, 5.8), closed=(5, 5))
    return dots(data, "name", **WORDS, folder=tmp_path)


def stacks(ax):
    """Return where the dots of a panel stand."""
    return list(zip(*ax.lines[0].get_data(), strict=True))


def test_every_run_has_a_dot_and_every_assumption_a_panel(chart):
    """Nothing is left out or added."""
    assert [ax.get_title(loc="left") for ax in chart.figure.axes] == ["narrow", "wide", "closed"]
    assert [len(stacks(ax)) for ax in chart.figure.axes] == [20, 20, 20]


def test_no_dot_hides_another(chart):
    """Two dots are as far apart, across or up, as a dot is wide."""
    figure = chart.figure
    figure.canvas.draw()
    for ax in figure.axes:
        points = ax.transData.transform(stacks(ax))
        size = ax.lines[0].get_markersize() * figure.dpi / 72
        apart = [np.abs(a - b).max() for i, a in enumerate(points) for b in points[i + 1 :]]
        assert min(apart) >= size


def test_dots_stand_between_the_ends(chart):
    """The arithmetic bounds what can be drawn."""
    for ax, (low, high) in zip(chart.figure.axes[:2], [(5.2, 5.8), (0, 5.8)], strict=True):
        assert all(low <= x <= high for x, _ in stacks(ax))
        assert list(ax.lines[1].get_xdata()) == [low, high]


def test_dots_with_room_stand_at_their_values(chart):
    """Only where they would touch are they put in columns."""
    assert [x for x, _ in stacks(chart.figure.axes[1])] == pytest.approx(np.linspace(0, 5.8, 20))
    assert len({x for x, _ in stacks(chart.figure.axes[0])}) < 20


def test_the_middle_is_marked_and_said(chart):
    """A triangle and a word, for grey prints."""
    ax = chart.figure.axes[1]
    assert ax.lines[2].get_marker() == "^" and ax.lines[2].get_xdata()[0] == pytest.approx(2.9)
    assert [text.get_text() for text in ax.texts] == ["middle: 2.9"]


def test_the_panels_share_one_scale_from_zero(chart):
    """Heaps can be compared."""
    limits = {ax.get_xlim() for ax in chart.figure.axes}
    assert len(limits) == 1 and limits.pop()[0] == 0


def test_words_and_dots_are_within_the_picture_and_apart(chart):
    """No heading covers a dot of the panel above or its own."""
    figure = chart.figure
    figure.canvas.draw()
    heads = [ax._left_title.get_window_extent() for ax in figure.axes]
    for ax in figure.axes:
        boxes = [text.get_window_extent() for text in ax.texts]
        points = ax.transData.transform(stacks(ax))
        assert not any(head.contains(*point) for head in heads for point in points)
        assert not any(box.overlaps(head) for box in boxes for head in heads)
        assert all(figure.bbox.x0 <= box.x0 and box.x1 <= figure.bbox.x1 for box in boxes)
        assert points[:, 0].max() <= figure.bbox.x1
