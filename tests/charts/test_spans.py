"""A span reaches as far as it is known to: pale where it may have ended, an arrow where open."""

import pandas as pd
import pytest
from matplotlib.colors import to_hex
from matplotlib.dates import date2num

from chiffres.charts import spans
from chiffres.palette import ACTORS

WORDS = {"title": "Finding", "subtitle": "Years, 1961 to 2024", "alt": "What is seen"}
DAY = 1.0


def frame(*rows):
    """Return a frame of (start, earliest, latest, who) rows."""
    data = pd.DataFrame(rows, columns=["start", "earliest", "latest", "who"])
    days = {name: pd.to_datetime(data[name]) for name in ("start", "earliest", "latest")}
    labels = {"label": [f"row {i}" for i in range(len(data))], "words": "the end"}
    return data.assign(**days, **labels, ref="T001", source="ATOP 5.1")


@pytest.fixture
def draw(tmp_path):
    """Draw rows into a temporary folder."""
    return lambda data, **options: spans(data, "name", **WORDS, **({"folder": tmp_path} | options))


def bars(ax, y=0):
    """Return from where to where each bar of a row reaches, in days, and whether it is pale."""
    found = [bar for bar in ax.patches if abs(bar.get_y() + bar.get_height() / 2 - y) < 0.1]
    return [
        (bar.get_x(), bar.get_x() + bar.get_width(), (bar.get_alpha() or 1) < 1) for bar in found
    ]


def arrows(ax):
    """Return how many ends are open."""
    return len([text for text in ax.texts if getattr(text, "arrow_patch", None)])


def num(day):
    """Return a day as a chart counts it."""
    return date2num(pd.Timestamp(day))


def test_an_end_known_to_the_year_is_pale_in_that_year(draw):
    """What is certain is full; the last day that it may have ended on is counted."""
    ax = draw(frame(("1961-07-06", "1996-01-01", "1996-12-31", ""))).figure.axes[0]
    full, pale = bars(ax)
    assert full == (num("1961-07-06"), num("1996-01-01") + DAY, False)
    assert pale == (num("1996-01-01") + DAY, num("1996-12-31") + DAY, True)
    assert arrows(ax) == 0


def test_an_end_known_to_the_day_has_no_pale_part(draw):
    """One bar, and no more."""
    (bar,) = bars(draw(frame(("1961-07-06", "1995-09-07", "1995-09-07", ""))).figure.axes[0])
    assert bar[1] == num("1995-09-07") + DAY


@pytest.mark.parametrize("sure", ["2018-12-31", None])
def test_an_open_end_is_an_arrow(draw, sure):
    """What is not known to have ended goes on, from the last day that is known."""
    data = frame(("2000-02-09", sure, None, ""), ("1961-01-01", "2018-12-31", "2018-12-31", ""))
    ax = draw(data).figure.axes[0]
    assert arrows(ax) == 1 and len(bars(ax)) == 1


def test_an_article_has_its_colour_and_what_is_weak_a_hatch(draw):
    """Both can be told apart in grey: by the bold name, and by the hatch."""
    rows = ("1961-01-01", "1990-01-01", "1990-12-31")
    ax = draw(frame((*rows, "article"), (*rows, "")).assign(weak=[False, True])).figure.axes[0]
    assert to_hex(ax.patches[0].get_facecolor()) == ACTORS["article"].lower()
    assert [tick.get_weight() for tick in ax.get_yticklabels()] == ["bold", "normal"]
    assert [bool(bar.get_hatch()) for bar in ax.patches if bar.get_width() > 1000] == [False, True]


@pytest.mark.parametrize(
    ("last", "ticks"),
    [("2024-06-19", ["1960", "1970", "2020"]), ("1961-01-03", ["1 Jan", "2 Jan", "3 Jan"])],
)
def test_ticks_are_decades_or_days(draw, last, ticks):
    """A few days have a tick each; decades do for a lifetime; none stands after the end."""
    figure = draw(frame(("1961-01-01", last, last, ""))).figure
    figure.canvas.draw()
    drawn = [tick.get_text() for tick in figure.axes[0].get_xticklabels()]
    assert [drawn[0], drawn[1], drawn[-1]] == ticks


def test_panels_share_one_scale(draw):
    """The same year stands at one place in all panels."""
    data = frame(("1961-01-01", "1990-01-01", "1990-12-31", ""), ("2000-02-09", None, None, ""))
    figure = draw(data.assign(panel=["a", "b"]), panels={"a": "First", "b": "Second"}).figure
    assert [ax.get_title(loc="left") for ax in figure.axes] == ["First", "Second"]
    assert figure.axes[0].get_xlim() == figure.axes[1].get_xlim()


def test_words_do_not_overlap_and_stand_in_the_picture(draw):
    """Short bars and long ones, open and closed."""
    rows = [("1961-01-01", "2018-12-31", None, ""), ("2000-02-09", "2018-12-31", None, "")]
    rows += [("2024-06-19", None, None, ""), ("1961-07-06", "1996-01-01", "1996-12-31", "article")]
    figure = draw(frame(*rows)).figure
    figure.canvas.draw()
    boxes = [text.get_window_extent() for text in figure.axes[0].texts if text.get_text()]
    assert len(boxes) == 4
    pairs = [(a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :]]
    assert not any(a.overlaps(b) for a, b in pairs)
    assert all(figure.bbox.x0 <= box.x0 and box.x1 <= figure.bbox.x1 for box in boxes)


def test_words_stand_where_an_open_bar_leaves_room(draw):
    """After a bar that ends early, before one that begins late, on one that fills all, in white."""
    rows = [("1961-01-01", "1970-01-01", None, ""), ("2015-01-01", "2024-01-01", None, "")]
    ax = draw(frame(*rows, ("1961-01-01", "2024-01-01", None, ""))).figure.axes[0]
    after, before, on = (text for text in ax.texts if text.get_text())
    assert [text.get_ha() for text in (after, before, on)] == ["left", "right", "left"]
    assert [text.xyann[0] for text in (after, before, on)] == [30, -5, 5]
    assert on.get_color() == "white" != after.get_color()
    starts = [ax.convert_xunits(text.xy[0]) for text in (after, before, on)]
    assert starts == [num("1970-01-01") + DAY, num("2015-01-01"), num("1961-01-01")]
