"""A chain runs to the page on the right; what the article leaves out is seen to be left out."""

import pandas as pd
import pytest

from chiffres.charts import chains

WORDS = {"title": "Finding", "subtitle": "From voice to page", "alt": "What is seen"}
PAGE, NEWSPAPER = (0, "The Diplomat", ""), (1, "New York Times", "")
DROPPED, RENAMED = (2, "", "Kusti Salm"), (2, "officials", "one official")


def frame(*links, label="seven times"):
    """Return a frame of (step, printed, found) links of one figure."""
    data = pd.DataFrame(links, columns=["step", "printed", "found"])
    return data.assign(label=label, ref="C004-06, K011", source="The Diplomat (S004)")


@pytest.fixture
def draw(tmp_path):
    """Draw links into a temporary folder."""
    return lambda *frames: chains(pd.concat(frames), "name", **WORDS, folder=tmp_path)


def marks(chart):
    """Return place and shape of each mark below the key, left to right."""
    drawn = [line for line in chart.figure.axes[0].lines if line.get_marker() not in ("None", "")]
    places = [(line.get_xdata()[0], line.get_ydata()[0], line.get_marker()) for line in drawn]
    key = min(y for _, y, _ in places)
    return sorted((x, shape) for x, y, shape in places if y > key)


def lines(chart):
    """Return the styles of the lines between marks, left to right."""
    drawn = [line for line in chart.figure.axes[0].lines if line.get_zorder() == 1]
    return [line.get_linestyle() for line in sorted(drawn, key=lambda line: line.get_xdata()[0])]


def test_the_page_is_on_the_right_and_each_hand_one_step_left(draw):
    """Steps are equal, and the page has a shape of its own."""
    (first, newspaper, page) = marks(draw(frame(DROPPED, NEWSPAPER, PAGE)))
    assert [first[1], newspaper[1], page[1]] == ["s", "o", "D"]
    assert newspaper[0] - first[0] == pytest.approx(page[0] - newspaper[0])


def test_only_what_the_article_leaves_out_is_dashed(draw):
    """A voice that outside pages alone name has a hollow square and a dashed line."""
    assert lines(draw(frame(DROPPED, NEWSPAPER, PAGE))) == ["--", "-"]
    assert lines(draw(frame(RENAMED, NEWSPAPER, PAGE))) == ["-", "-"]


def test_a_voice_by_another_name_has_both_names(draw):
    """A dot in a square, the printed name above the found one."""
    chart = draw(frame(RENAMED, NEWSPAPER, PAGE))
    assert [shape for _, shape in marks(chart)] == ["o", "s", "o", "D"]
    places = {text.get_text(): text.get_position()[1] for text in chart.figure.axes[0].texts}
    assert places["officials"] < places["one official"]


def test_labels_do_not_overlap(draw):
    """Long names are broken, and stay in their column and in the picture."""
    long = (2, "Western officials of several countries", "one anonymous official, to Reuters alone")
    rows = [frame(long, NEWSPAPER, PAGE, label=f"figure {i} of many words") for i in range(5)]
    figure = draw(*rows).figure
    figure.canvas.draw()
    boxes = [text.get_window_extent() for text in figure.axes[0].texts if text.get_text()]
    assert not any(a.overlaps(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])
    assert all(figure.bbox.x0 <= box.x0 and box.x1 <= figure.bbox.x1 for box in boxes)
