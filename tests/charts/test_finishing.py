"""No chart leaves without its words, and the same data give the same bytes."""

import pandas as pd
import pytest

from chiffres.charts import finish
from chiffres.charts.style import canvas
from chiffres.errors import ChiffresError

WORDS = {"title": "Finding", "subtitle": "Units, 2023", "alt": "What is seen"}
DATA = pd.DataFrame({"ref": ["C003-04"], "source": ["S003"], "low": [1.0]})


def drawn():
    """Return a figure with something on it."""
    figure, (ax,) = canvas()
    ax.plot([1, 2], [3, 4])
    return figure


@pytest.mark.parametrize("word", WORDS)
def test_a_chart_without_its_words_is_refused(tmp_path, word):
    """Title, subtitle and alt text are demanded, and nothing is written."""
    with pytest.raises(ChiffresError, match=f"cannot be finished without {word}"):
        finish(drawn(), "name", **(WORDS | {word: "  "}), data=DATA, folder=tmp_path)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("column", ["ref", "source"])
def test_a_chart_without_its_source_is_refused(tmp_path, column):
    """A mark that cannot be traced is not drawn, be it without a column or without a value."""
    with pytest.raises(ChiffresError, match=column):
        finish(drawn(), "name", **WORDS, data=DATA.drop(columns=column), folder=tmp_path)
    with pytest.raises(ChiffresError, match=f"{column}.*in every row"):
        finish(drawn(), "name", **WORDS, data=DATA.assign(**{column: ""}), folder=tmp_path)


def test_all_that_is_missing_is_told_at_once(tmp_path):
    """One message names every missing part."""
    with pytest.raises(ChiffresError, match=r"title, subtitle, alt.*'ref'.*'source'.*at least one"):
        finish(drawn(), "n", title="", subtitle="", alt="", data=pd.DataFrame(), folder=tmp_path)


def test_the_same_data_give_the_same_bytes(tmp_path):
    """SVG, PNG and CSV do not change from run to run."""
    for run in ("one", "two"):
        finish(drawn(), "name", **WORDS, data=DATA, folder=tmp_path / run)
    for form in ("svg", "png", "csv"):
        first, second = ((tmp_path / run / f"name.{form}").read_bytes() for run in ("one", "two"))
        assert first == second and len(first) > 20


def test_the_words_are_on_the_chart_and_fit_it(tmp_path):
    """Title, subtitle and source are drawn within the picture and over no axes."""
    words = {**WORDS, "title": "A long finding that has to be broken into lines " * 3}
    chart = finish(drawn(), "name", **words, data=DATA, folder=tmp_path)
    figure = chart.figure
    figure.canvas.draw()
    boxes = [text.get_window_extent() for text in figure.texts]
    axes = figure.axes[0].get_tightbbox()
    assert [text.get_text().split()[0] for text in figure.texts] == ["A", "Units,", "Source:"]
    for box in boxes:
        assert figure.bbox.x0 <= box.x0 and box.x1 <= figure.bbox.x1
        assert figure.bbox.y0 <= box.y0 and box.y1 <= figure.bbox.y1
        assert not box.overlaps(axes)


def test_a_chart_shows_itself_with_its_alt_text(tmp_path):
    """A notebook gets a picture, its alt text, and the words on it."""
    chart = finish(drawn(), "name", **WORDS, data=DATA, folder=tmp_path)
    data, metadata = chart._repr_mimebundle_()
    assert data["image/png"].startswith("iVBOR") and data["text/plain"] == "What is seen"
    assert metadata["image/png"]["alt"] == "What is seen"
    assert metadata["chart"]["source"] == "Source: S003. Claims and points: C003-04."
