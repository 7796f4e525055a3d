"""A slider for one assumption: it moves in JupyterLab, and stands at three settings on paper."""

from __future__ import annotations

import base64
import io
import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PIL import Image

from chiffres.charts.finishing import Chart, not_kept
from chiffres.errors import ChiffresError
from chiffres.project import ON_PAPER

if TYPE_CHECKING:
    from ipywidgets import VBox

VIEW = "application/vnd.jupyter.widget-view+json"
Draw = Callable[[float], Chart]


def slider(draw: Draw, name: str, values: Sequence[float], settings: Sequence[float]) -> Slider:
    """Return a slider over `values` that redraws a chart, with the chart at `settings` beside it.

    `draw` takes a value and returns a chart; `name` says what the value is, with its unit. Where
    widgets run (JupyterLab) the slider is shown; elsewhere (HTML report, paper) the charts at the
    settings, one under the other. No file is written. Raises ChiffresError unless there are three
    settings, each one of the values.
    """
    if len(settings) != 3 or not set(settings) <= set(values):
        raise ChiffresError(f"expected three settings out of {list(values)}, got {list(settings)}")
    with not_kept():
        charts = [(value, draw(value)) for value in settings]
    return Slider(draw, name, list(values), charts)


class Slider:
    """A slider and its stand-in for where widgets do not run."""

    def __init__(
        self, draw: Draw, name: str, values: list[float], charts: list[tuple[float, Chart]]
    ) -> None:
        self.draw, self.name, self.values, self.charts = draw, name, values, charts

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> tuple[dict, dict]:
        alt = " ".join(f"{self.name} {value:,}: {chart.alt}" for value, chart in self.charts)
        picture = base64.b64encode(_stacked([chart.png for _, chart in self.charts])).decode()
        live = {} if ON_PAPER in os.environ else self._widget()._repr_mimebundle_()
        return live | {"image/png": picture, "text/plain": alt}, {"image/png": {"alt": alt}}

    def _widget(self) -> VBox:
        """Make the widget: ipywidgets is imported where a slider is shown, not before."""
        import ipywidgets

        control = ipywidgets.SelectionSlider(
            options=[(f"{value:,}", value) for value in self.values],
            value=self.charts[1][0],
            description=self.name,
            style={"description_width": "initial"},
            layout={"width": "36rem"},
            continuous_update=False,
        )
        return ipywidgets.VBox([control, ipywidgets.interactive_output(self._show, {"v": control})])

    def _show(self, v: float) -> None:
        from IPython.display import display

        with not_kept():
            display(self.draw(v))


def _stacked(pictures: list[bytes]) -> bytes:
    """Put pictures of one width under each other."""
    images = [Image.open(io.BytesIO(picture)).convert("RGB") for picture in pictures]
    size = (max(i.width for i in images), sum(i.height for i in images))
    whole, top = Image.new("RGB", size, "white"), 0
    for image in images:
        whole.paste(image, (0, top))
        top += image.height
    buffer = io.BytesIO()
    whole.quantize(64).save(buffer, format="PNG", optimize=True)
    return buffer.getvalue()
