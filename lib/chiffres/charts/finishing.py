"""Finish a chart: its words, its files, its alt text. No chart leaves without them."""

from __future__ import annotations

import base64
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import wraps
from inspect import signature
from pathlib import Path
from typing import Any

import pandas as pd
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.text import Text

from chiffres.charts.style import DPI, INK, MARGIN, RC, in_house_style
from chiffres.errors import ChiffresError
from chiffres.palette import GREY
from chiffres.project import FIGURES

PAD = 0.10  # inches between the words and the chart
_KEEPING = ContextVar("keeping", default=True)
Drawing = tuple[Figure, pd.DataFrame]  # what a kind draws on, and the rows that it drew
Draw = Callable[..., Drawing]
WORDS = ("name", "title", "subtitle", "alt", "folder")  # that every kind of chart takes
NO_STAMP = {"png": {"Software": None}, "svg": {"Date": None, "Creator": None}}


@dataclass(frozen=True)
class Chart:
    """A finished chart. A notebook shows it as a picture with its alt text.

    `data` holds what was drawn, a row a mark, and `figure` the artists.
    """

    name: str
    title: str
    subtitle: str
    source: str
    alt: str
    data: pd.DataFrame
    figure: Figure
    png: bytes

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> tuple[dict, dict]:
        words = {"name": self.name, "title": self.title, "subtitle": self.subtitle}
        data = {"image/png": base64.b64encode(self.png).decode(), "text/plain": self.alt}
        return data, {"image/png": {"alt": self.alt}, "chart": words | {"source": self.source}}


@in_house_style
def finish(
    figure: Figure,
    name: str,
    *,
    title: str,
    subtitle: str,
    alt: str,
    data: pd.DataFrame,
    folder: Path | str | None = None,
) -> Chart:
    """Put title, subtitle and source on a chart; where it is to be kept, write its files.

    `name` is the files' name (SVG, PNG and CSV) in `folder`, or in the folder that CHIFFRES_FIGURES
    names in the environment; without either no file is written. `data` has a row a mark, with
    the columns `ref` (claim or reference point) and `source` (publisher), which the footer names.
    The same data give the same bytes at every run. Raises ChiffresError that tells all that is
    missing.
    """
    title, subtitle, alt = (" ".join((words or "").split()) for words in (title, subtitle, alt))
    _demand(name, data, title=title, subtitle=subtitle, alt=alt)
    source = footer(data)
    _put_words(figure, title, subtitle, source)
    chart = Chart(name, title, subtitle, source, alt, data, figure, _drawn(figure, "png"))
    folder = folder or os.environ.get(FIGURES)
    if folder and _KEEPING.get():
        _keep(chart, Path(folder))
    return chart


def chart(kept: str = "") -> Callable[[Draw], Callable[..., Chart]]:
    """Let a function that draws a frame give a finished chart in the house style.

    The function takes a frame and options by name, and returns a figure and the rows drawn. `kept`
    names the columns, in order, that a reader of the chart's CSV can use; without it all are kept.
    """

    def kind(draw: Draw) -> Callable[..., Chart]:
        # Help shows the words that every chart takes, then this one's options.
        words, own = signature(finish).parameters, signature(draw).parameters
        frame, *options = own.values()
        taken = [frame, *(words[word] for word in WORDS), *options]
        shown = signature(finish).replace(parameters=taken)

        @wraps(draw)
        def drawn(*args: Any, **given: Any) -> Chart:
            bound = shown.bind(*args, **given).arguments
            options = {name: bound.pop(name) for name in own if name in bound}
            figure, data = in_house_style(draw)(**options)
            return finish(figure, data=_table(data, kept.split()), **bound)

        vars(drawn)["__signature__"] = shown
        return drawn

    return kind


def _table(data: pd.DataFrame, kept: list[str]) -> pd.DataFrame:
    """Return the rows of a chart as its CSV has them: the columns kept, days as dates."""
    data = data[[name for name in kept or data if name in data]].reset_index(drop=True)
    days = data.select_dtypes("datetime")
    return data.assign(**{name: days[name].dt.strftime("%Y-%m-%d") for name in days})


@contextmanager
def not_kept() -> Iterator[None]:
    """Let charts be drawn without writing their files, as a slider does at each move."""
    token = _KEEPING.set(False)
    try:
        yield
    finally:
        _KEEPING.reset(token)


def _keep(chart: Chart, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    table = chart.data.to_csv(index=False, lineterminator="\n", float_format="%.12g")
    (folder / f"{chart.name}.png").write_bytes(chart.png)
    (folder / f"{chart.name}.svg").write_bytes(_drawn(chart.figure, "svg"))
    (folder / f"{chart.name}.csv").write_text(table, encoding="utf-8", newline="")


def footer(data: pd.DataFrame) -> str:
    """Return the source line of a chart from the columns `source` and `ref` of its data.

    >>> footer(pd.DataFrame({"ref": ["C1", "P1, P2"], "source": ["Herald", "Agency"]}))
    'Source: Agency; Herald. Claims and points: C1, P1, P2.'
    """
    refs = sorted({ref for refs in data["ref"] for ref in refs.split(", ")})
    names = sorted({name for names in data["source"] for name in names.split("; ")})
    return f"Source: {'; '.join(names)}. Claims and points: {', '.join(refs)}."


def _demand(name: str, data: pd.DataFrame, **words: str) -> None:
    missing = [word for word, text in words.items() if not text]
    missing += [f"data[{column!r}]" for column in ("ref", "source") if column not in data]
    missing += ["data with at least one row"] if data.empty else []
    for column in {"ref", "source"} & set(data):
        missing += [f"data[{column!r}] in every row"] if not data[column].all() else []
    if missing:
        raise ChiffresError(f"chart {name!r} cannot be finished without {', '.join(missing)}")


def _put_words(figure: Figure, title: str, subtitle: str, source: str) -> None:
    """Write the words above and below the chart, and make the figure taller by their height."""
    width, body = figure.get_size_inches()
    head = [_block(figure, title, 14, INK, "bold"), _block(figure, subtitle, 11, GREY)]
    foot = _block(figure, source, 8.5, GREY)
    above, below = sum(map(_height, head)) + PAD * 2, _height(foot) + PAD * 2
    total = body + above + below + MARGIN
    figure.set_size_inches(width, total)
    side, top = MARGIN / width, total - MARGIN
    for text in head:
        text.set_position((side, top / total))
        top -= _height(text) + PAD / 2
    foot.set_position((side, (PAD + _height(foot)) / total))
    room = (side, below / total, 1 - 2 * side, body / total)
    figure.set_layout_engine("constrained", rect=room, h_pad=0.04, w_pad=0.0)
    _settle(figure)


def _settle(figure: Figure) -> None:
    """Lay the axes out and round where they stand: the last digits change from run to run."""
    figure.draw_without_rendering()
    figure.set_layout_engine("none")
    for ax in figure.axes:
        left, bottom, width, height = (round(edge, 4) for edge in ax.get_position().bounds)
        ax.set_position((left, bottom, width, height))


def _block(figure: Figure, words: str, size: float, colour: str, weight: str = "normal") -> Text:
    """Add a text, broken into lines that fit the figure's width."""
    room = (figure.get_figwidth() - 2 * MARGIN) * figure.dpi
    font = FontProperties(family=RC["font.family"], size=size, weight=weight)
    text = figure.text(0, 0, "", fontproperties=font, color=colour, va="top", linespacing=1.2)
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        text.set_text(longer)
        if lines[-1] and text.get_window_extent().width > room:
            lines.append(word)
        else:
            lines[-1] = longer
    text.set_text("\n".join(lines))
    return text


def _height(text: Text) -> float:
    return text.get_window_extent().height / text.figure.dpi


def _drawn(figure: Figure, form: str) -> bytes:
    buffer = io.BytesIO()
    figure.savefig(buffer, format=form, dpi=DPI, metadata=NO_STAMP[form])
    return buffer.getvalue()
