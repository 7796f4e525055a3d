"""A slider moves where widgets run, and stands at three settings where they do not."""

import base64
import io

import pandas as pd
import pytest
from PIL import Image

from chiffres.charts import intervals
from chiffres.lesson.sliders import VIEW, slider


@pytest.fixture
def draw(tmp_path):
    """Return what draws a chart of one value, in a folder of its own."""

    def draw_(value):
        frame = pd.DataFrame(
            [{"low": value, "high": value, "approx": False, "label": "row", "who": "article"}]
        ).assign(measure="m", ref="C003-04", source="S003")
        words = {"title": f"At {value}", "subtitle": "Units", "alt": f"One mark at {value}."}
        return intervals(frame, "slid", **words, folder=tmp_path)

    return draw_


def test_the_three_settings_stand_under_each_other(draw, tmp_path):
    """On paper a reader sees what the slider would show, in pictures and in words."""
    data, metadata = slider(draw, "tonnes", range(1, 9), (2, 4, 6))._repr_mimebundle_()
    image = Image.open(io.BytesIO(base64.b64decode(data["image/png"])))
    single = Image.open(io.BytesIO(draw(2).png))
    assert image.width == single.width and image.height == 3 * single.height
    alt = metadata["image/png"]["alt"]
    assert alt == data["text/plain"]
    assert all(f"tonnes {value}: One mark at {value}." in alt for value in (2, 4, 6))


def test_the_widget_is_there_for_who_can_show_it(draw):
    """JupyterLab gets a live slider over all the values."""
    slid = slider(draw, "tonnes", range(1, 9), (2, 4, 6))
    assert VIEW in slid._repr_mimebundle_()[0]
    control = slid._widget().children[0]
    assert [value for _, value in control.options] == list(range(1, 9)) and control.value == 4


def test_on_paper_there_is_no_widget(draw, monkeypatch):
    """Where notebooks are run for the reports, only the picture is made."""
    monkeypatch.setenv("CHIFFRES_ON_PAPER", "1")
    assert set(slider(draw, "t", range(1, 9), (2, 4, 6))._repr_mimebundle_()[0]) == {
        "image/png",
        "text/plain",
    }


def test_moving_the_slider_writes_no_file(draw, tmp_path):
    """Only a chart of the notebook's own is kept in figures/."""
    slider(draw, "tonnes", range(1, 9), (2, 4, 6))._repr_mimebundle_()
    assert not list(tmp_path.iterdir())
    draw(3)
    assert len(list(tmp_path.iterdir())) == 3


@pytest.mark.parametrize("settings", [(2, 4), (2, 4, 99), (1, 2, 3, 4)])
def test_settings_are_three_of_the_values(draw, settings):
    """Anything else is refused, with what was expected."""
    with pytest.raises(ValueError, match="expected three settings out of"):
        slider(draw, "tonnes", range(1, 9), settings)
