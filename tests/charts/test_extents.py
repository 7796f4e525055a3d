"""A bar is full where a source commits itself, pale where it says "up to", hatched if supposed."""

import pandas as pd
import pytest
from matplotlib.colors import to_hex

from chiffres.charts import extents
from chiffres.palette import ACTORS

NAN = float("nan")
WORDS = {"title": "Finding", "subtitle": "Units, 2023", "alt": "What is seen"}
GROUPS = {"used": "Used in a year", "sent": "Sent in all"}


def frame(*rows):
    """Return a frame of (measure, low, high, modality) rows."""
    data = pd.DataFrame(rows, columns=["measure", "low", "high", "modality"])
    return data.assign(
        label=[f"row {i}" for i in range(len(data))],
        who="article",
        unit="",
        approx=False,
        ref="C003-04",
        source="S003",
    )


@pytest.fixture
def draw(tmp_path):
    """Draw rows into a temporary folder."""
    return lambda data, groups=GROUPS: extents(
        data, "name", **WORDS, groups=groups, folder=tmp_path
    )


def bars(ax):
    """Return each bar's left end, right end, whether it is filled, its alpha and its hatch."""
    return [
        (p.get_x(), p.get_x() + p.get_width(), p.get_fill(), p.get_alpha(), p.get_hatch())
        for p in ax.patches
    ]


@pytest.mark.parametrize(
    ("row", "full", "pale"),
    [
        (("used", 10, 11, ""), (0, 10), (10, 11)),
        (("used", 5, 5, ""), (0, 5), None),
        (("used", NAN, 4.8, ""), (0, 0), (0, 4.8)),
        (("used", 3, NAN, ""), (0, 3), None),
    ],
)
def test_a_bar_is_full_up_to_the_low_end_and_pale_beyond(draw, row, full, pale):
    """What a source does not commit itself to is not drawn as if it did."""
    ax = draw(frame(row), {"used": "Used"}).figure.axes[0]
    filled = [bar for bar in bars(ax) if bar[2]]
    assert filled[0][:2] == full and filled[0][3] > 0.8
    assert [bar[:2] for bar in filled[1:]] == ([pale] if pale else [])
    assert all(bar[3] < 0.5 for bar in filled[1:])


def test_at_least_has_an_arrow(draw):
    """What is open upwards does not look closed."""
    ax = draw(frame(("used", 3, NAN, "")), {"used": "Used"}).figure.axes[0]
    assert [text.xyann[0] > 0 for text in ax.texts if getattr(text, "arrow_patch", None)] == [True]


def test_a_hypothesis_is_an_outline_with_hatching(draw):
    """It can be told from what is stated in grey too, and its words say "could"."""
    ax = draw(frame(("used", 2, 2, "hypothetical")), {"used": "Used"}).figure.axes[0]
    assert bars(ax) == [(0, 2, False, None, "////")]
    assert [text.get_text() for text in ax.texts] == ["row 0: could reach 2"]


def test_the_groups_share_one_scale_from_zero(draw):
    """Lengths can be compared between groups."""
    figure = draw(frame(("used", 10, 11, ""), ("sent", 5, 5, ""))).figure
    limits = {ax.get_xlim() for ax in figure.axes}
    assert len(limits) == 1 and limits.pop()[0] == 0
    assert [ax.get_title(loc="left") for ax in figure.axes] == list(GROUPS.values())


def test_an_actor_has_its_colour(draw):
    """Orange is the articles'."""
    ax = draw(frame(("used", 5, 5, "")), {"used": "Used"}).figure.axes[0]
    assert to_hex(ax.patches[0].get_facecolor()) == ACTORS["article"].lower()


def test_labels_keep_apart_and_within_the_picture(draw):
    """No row's words touch another's, a bar's or a heading's."""
    rows = [("used", 1e6 * i, 1e6 * i + 9e5, "") for i in range(5, 10)]
    figure = draw(frame(*rows, ("sent", NAN, 4.8e6, ""))).figure
    figure.canvas.draw()
    words = [text.get_window_extent() for ax in figure.axes for text in ax.texts]
    words += [ax._left_title.get_window_extent() for ax in figure.axes]
    drawn = [p.get_window_extent() for ax in figure.axes for p in ax.patches if p.get_width()]
    pairs = [(a, b) for i, a in enumerate(words) for b in words[i + 1 :]]
    assert not any(a.overlaps(b) for a, b in pairs)
    assert not any(a.overlaps(b) for a in words for b in drawn)
    assert all(figure.bbox.x0 <= box.x0 and box.x1 <= figure.bbox.x1 for box in words)


def test_the_data_hold_a_row_a_bar(draw):
    """The CSV has what was drawn, in the order of the groups, and no more columns than useful."""
    chart = draw(frame(("sent", NAN, 4.8, ""), ("used", 10, 11, ""), ("other", 1, 1, "")))
    assert list(chart.data["measure"]) == ["used", "sent"]
    assert {"ref", "source", "low", "high", "modality"} <= set(chart.data)
