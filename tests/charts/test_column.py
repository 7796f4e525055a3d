"""A column reaches to what was stated, from zero; what was not reported has none."""

import pandas as pd
import pytest
from matplotlib.colors import to_hex

from chiffres.charts import columns
from chiffres.palette import ACTORS

NAN = float("nan")
WORDS = {"title": "Finding", "subtitle": "Units, 2023", "alt": "What is seen"}


def frame(*rows, measure="things"):
    """Return a frame of (label, low, high) rows."""
    data = pd.DataFrame(rows, columns=["label", "low", "high"])
    return data.assign(
        measure=measure, who="Russia", unit="", approx=False, ref="P001", source="KOTRA"
    )


@pytest.fixture
def draw(tmp_path):
    """Draw rows into a temporary folder."""
    return lambda data, **options: columns(
        data, "name", **WORDS, **({"folder": tmp_path} | options)
    )


def bars(ax):
    """Return the middle, foot and head of each column that has a height, and its hatch."""
    found = [bar for bar in ax.patches if bar.get_height() > 0]
    middles = [bar.get_x() + bar.get_width() / 2 for bar in found]
    ends = [(bar.get_y(), bar.get_y() + bar.get_height(), bool(bar.get_hatch())) for bar in found]
    return [(middle, *rest) for middle, rest in zip(middles, ends, strict=True)]


def words(ax):
    """Return the texts in a panel."""
    return [text.get_text() for text in ax.texts if text.get_text()]


def arrows(ax):
    """Return the direction of each arrow: -1 down, 1 up."""
    drawn = [text for text in ax.texts if getattr(text, "arrow_patch", None)]
    return [1 if text.xyann[1] > 0 else -1 for text in drawn]


@pytest.mark.parametrize(
    ("low", "high", "drawn", "pointing", "said"),
    [
        (5, 5, [(0, 0, 5, False)], [], ["5"]),
        (5, 9, [(0, 0, 5, False), (0, 5, 9, True)], [], ["between 5\nand 9"]),
        (5, NAN, [(0, 0, 5, False)], [1], ["at least 5"]),
        (NAN, 5, [(0, 0, 5, True)], [-1], ["up to 5"]),
        (NAN, NAN, [], [], ["not\nreported"]),
        (0, 0, [], [], ["0"]),
    ],
)
def test_a_column_is_what_was_stated(draw, low, high, drawn, pointing, said):
    """Open ends are arrows, ranges are hatched, and not reported is not zero."""
    ax = draw(frame(("2023", low, high), ("2024", 1, 1))).figure.axes[0]
    assert [bar for bar in bars(ax) if bar[0] < 0.5] == [
        (pytest.approx(x), *rest) for x, *rest in drawn
    ]
    assert arrows(ax) == pointing and words(ax)[:-1] == said


def test_every_panel_starts_at_zero_and_has_the_same_categories(draw):
    """Small multiples can be read across: a year stands at one place in all of them."""
    data = pd.concat(
        [
            frame(("2019", 50, 50), ("2020", 40, 40), measure="a"),
            frame(("2020", 0.5, 0.5), measure="b"),
        ]
    )
    figure = draw(data, panels={"a": "First", "b": "Second"}).figure
    assert [ax.get_title(loc="left") for ax in figure.axes] == ["First", "Second"]
    assert [ax.get_ylim()[0] for ax in figure.axes] == [0, 0]
    assert [bar[0] for bar in bars(figure.axes[1])] == [pytest.approx(1)]
    ticks = [[tick.get_text() for tick in ax.get_xticklabels()] for ax in figure.axes]
    assert ticks == [["2019", "2020"]] * 2


def test_an_actor_has_its_colour(draw):
    """Russia is green throughout."""
    (bar, *_) = draw(frame(("2023", 5, 5))).figure.axes[0].patches
    assert to_hex(bar.get_facecolor()) == ACTORS["Russia"].lower()


def test_percentages_have_their_sign(draw):
    """A share is labelled as one."""
    ax = draw(frame(("2023", 4.9, 4.9)).assign(unit="percent")).figure.axes[0]
    assert words(ax) == ["4.9%"]


@pytest.mark.parametrize("number", [5, 12])
def test_labels_do_not_overlap(draw, number):
    """Five wide columns or twelve narrow ones keep their words apart, within the picture."""
    rows = [(str(2010 + i), 10 + i % 3, 10 + i % 3) for i in range(number - 1)]
    figure = draw(frame(*rows, ("2030", NAN, NAN))).figure
    figure.canvas.draw()
    boxes = [text.get_window_extent() for text in figure.axes[0].texts if text.get_text()]
    pairs = [(a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :]]
    assert not any(a.overlaps(b) for a, b in pairs)
    assert all(figure.bbox.x0 <= box.x0 and box.x1 <= figure.bbox.x1 for box in boxes)


def test_a_tall_label_keeps_clear_of_the_heading(draw):
    """An arrow and two lines of words over the highest column have room."""
    data = frame(("2019", 5, NAN), ("2020", 1, 1)).assign(approx=True)
    figure = draw(data, panels={"things": "The heading of a panel"}).figure
    figure.canvas.draw()
    heading = figure.axes[0]._left_title.get_window_extent()
    boxes = [text.get_window_extent() for text in figure.axes[0].texts if text.get_text()]
    assert not any(box.overlaps(heading) for box in boxes)


def test_a_pale_row_stands_back(draw):
    """What is picked out is told from the rest by lightness, so in grey too."""
    data = frame(("Jun", 2, 2), ("Jul", 10, 10)).assign(pale=[True, False])
    alphas = [bar.get_alpha() for bar in draw(data).figure.axes[0].patches]
    assert alphas[0] < 0.5 and alphas[1] == 1
