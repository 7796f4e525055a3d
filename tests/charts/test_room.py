"""Whatever the kind of chart: what is drawn stays in its room, and can be read."""

import io

import matplotlib.image
import numpy as np
import pandas as pd
import pytest

from chiffres import charts
from chiffres.charts.events import LANES, SHAPES
from chiffres.charts.style import DPI

NAN = float("nan")
WORDS = {"title": "Finding", "subtitle": "Units, 2023", "alt": "What is seen"}
SAID = {"who": "Russia", "unit": "", "approx": False, "ref": "C003-04", "source": "S003"}


def days(*texts):
    """Return days."""
    return pd.to_datetime(list(texts))


def numbers(**more):
    """Return three rows: a range, a lower bound, an upper bound."""
    data = {"low": [5.0, 3.0, NAN], "high": [9.0, NAN, 7.0], "label": ["one", "two", "three"]}
    return pd.DataFrame(data).assign(**SAID, measure="m", **more)


LIMIT = pd.DataFrame({"low": [8.0], "label": "the limit", "ref": "P001", "source": "S003"})
LINKS = {"printed": ["", "Agency", "The page"], "found": ["A name", "", ""], "step": [2, 1, 0]}
CELLS = {"row": ["a", "b", "b"], "column": ["x", "x", "y"], "state": ["agree", "clash", "silent"]}
TABLE = {"rows": {"a": "first", "b": "second"}, "columns": {"x": "Left", "y": "Right"}}
EVENTS = {"lane": LANES, "group": list(SHAPES)[:4], "confirmed": [True, False, True, True]}
SEEN = {
    "earliest": days("2021-05-01", "2023-07-01", "2023-07-02", "2024-06-01"),
    "latest": days("2021-05-01", "2023-07-31", "2023-07-02", "2024-06-30"),
}
SPAN = {
    "start": days("1961-07-06", "2000-02-09"),
    "earliest": days("1996-01-01", None),
    "latest": days("1996-12-31", None),
}
RUNS = {"value": np.linspace(1, 5, 20), "low": 1.0, "high": 5.0, "label": "supposed"}
PARTS = {"label": ["one", "one", "two"], "part": ["p", "q", "q"], "count": [5, 3, 8]}
KINDS = {
    "intervals": (numbers(), {"panels": {"m": "Heading"}, "limits": LIMIT}),
    "extents": (numbers(), {"groups": {"m": "Heading"}}),
    "columns": (numbers(), {"panels": {"m": "Heading"}}),
    "lines": (numbers(year=[2007, 2018, 2019]), {}),
    "running": (numbers(year=2023, month=[1, 2, 3]).dropna(), {"limit": LIMIT}),
    "dates": (pd.DataFrame(SEEN).assign(**SAID, words="said", label=list("abcd")), {}),
    "spans": (pd.DataFrame(SPAN).assign(**SAID, words="ended", label=list("ab")), {}),
    "timeline": (pd.DataFrame(SEEN | EVENTS).assign(**SAID, label="What happened"), {}),
    "chains": (pd.DataFrame(LINKS).assign(**SAID, label="a figure"), {}),
    "grid": (pd.DataFrame(CELLS).assign(**SAID), TABLE),
    "tiles": (pd.DataFrame(CELLS).assign(**SAID), TABLE),
    "dots": (pd.DataFrame(RUNS).assign(**SAID), {}),
    "stacks": (pd.DataFrame(PARTS).assign(**SAID), {"rows": ("one", "two"), "parts": ("p", "q")}),
}
each_kind = pytest.mark.parametrize("name", KINDS)


def drawn(name):
    """Return the small chart of a kind, laid out."""
    frame, options = KINDS[name]
    chart = getattr(charts, name)(frame, name, **WORDS, **options)
    chart.figure.draw_without_rendering()
    return chart


def test_every_kind_is_here():
    """A new kind of chart is held to the same."""
    assert set(KINDS) == set(charts.__all__) - {"Chart", "finish"}


@each_kind
def test_marks_and_words_stand_between_the_subtitle_and_the_source(name):
    """Nothing runs into the words around the chart, or out of the picture."""
    figure = drawn(name).figure
    _, subtitle, source = (text.get_window_extent() for text in figure.texts)
    for ax in figure.axes:
        for artist in (*ax.lines, *ax.patches, *ax.texts, ax._left_title):
            box = artist.get_window_extent()
            assert source.y1 <= box.y0 and box.y1 <= subtitle.y0, artist
            assert figure.bbox.x0 <= box.x0 and box.x1 <= figure.bbox.x1, artist


@each_kind
def test_words_are_large_enough_and_apart(name):
    """On a telephone the smallest are still read; no two stand on each other."""
    for ax in drawn(name).figure.axes:
        texts = [text for text in (*ax.texts, ax._left_title) if text.get_text()]
        assert all(9 <= text.get_size() <= 11 for text in texts)
        boxes = [text.get_window_extent() for text in texts if not text.get_rotation()]
        assert not any(a.overlaps(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])


@each_kind
def test_a_chart_is_no_taller_than_what_is_on_it(name):
    """Less than 0.7 inches at a stretch are empty: room for labels, not for what is lost."""
    picture = matplotlib.image.imread(io.BytesIO(drawn(name).png))[..., :3]
    rows = np.flatnonzero(picture.min(axis=(1, 2)) < 0.8) / DPI
    assert np.diff(rows).max() < 0.7
