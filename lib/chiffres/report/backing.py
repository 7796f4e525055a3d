"""Double entry for figures: each figure in a notebook's prose has a claim, a point or an output.

Prose is read with the library's own reading. Not counted as figures: numbers up to twelve in words
(ordinary language: "two articles"), ordinals, calibres, minutes, code, addresses, the ids of claims
and points, and French quotes, which are held against the articles instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import pandas as pd
from bs4 import BeautifulSoup
from nbformat import NotebookNode

from chiffres.figure import Figure
from chiffres.reading import extract
from chiffres.record.load import Record
from chiffres.record.relate import same_when_rounded

LANGUAGE = "en"
SMALL = 12  # up to here a number in words is ordinary language
COUNTED = ("count", "duration", "ordinal")
SILENT = re.compile(
    r"`[^`]*`|\]\([^)]*\)|<[^>]+>|https?://\S+|«[^»]*»|\b[CSPXKAN]\d[\d-]*\b|^#+ \d+\.",
    re.MULTILINE,
)
SILENT_UNITS = ("millimeter", "minute")  # calibres name ammunition; minutes are the lesson's
EXEMPT = {"frame", "instructor"}  # minutes of a lesson, marks: not about the subject


@dataclass(frozen=True, slots=True)
class Backed:
    """A figure in the prose and what stands behind it: a ref, an output's cell id, or None."""

    cell: int
    figure: Figure
    by: str | None


@dataclass(frozen=True)
class Ledger:
    """What can stand behind a figure: the record's values and a notebook's outputs."""

    values: list[tuple[float, str]]
    days: list[tuple[str, str, str]]

    @classmethod
    def of(cls, record: Record, notebook: NotebookNode) -> Ledger:
        """Collect the values and dates of the claims, the series and the outputs, in that order."""
        entries = [*_record_entries(record), *_said(record), *_output_entries(notebook)]
        values = [(end, ref) for entry, ref in entries for end in _ends(entry)]
        days = [(e["earliest"], e["latest"], ref) for e, ref in entries if e["earliest"]]
        return cls(values, days)

    @cached_property
    def _exact(self) -> dict[float, str]:
        return dict(reversed(self.values))

    def back(self, figure: Figure) -> str | None:
        """Return what stands behind a figure: the first entry with its values, or None."""
        if figure.kind == "date":
            return self._back_date(figure)
        found = [self._back_value(end) for end in _ends(_entry(figure))]
        return found[0] if found and all(found) else None

    def _back_value(self, value: float) -> str | None:
        if value in self._exact:
            return self._exact[value]
        return next((ref for known, ref in self.values if same_when_rounded(known, value)), None)

    def _back_date(self, figure: Figure) -> str | None:
        """A date is backed by a date within it: what happened on a day happened in its year."""
        within = (
            ref
            for earliest, latest, ref in self.days
            if figure.earliest <= earliest and latest <= figure.latest
        )
        return next(within, None)


def prose_figures(markdown: str) -> list[Figure]:
    """Return the figures of a markdown cell that need something behind them."""
    readable = SILENT.sub(lambda match: " " * len(match.group()), markdown)
    return [figure for figure in extract(readable, LANGUAGE) if _needs_backing(figure)]


def audit_prose(notebook: NotebookNode, record: Record) -> list[Backed]:
    """Return each figure of the prose, chart titles and alt texts, with what stands behind it."""
    ledger = Ledger.of(record, notebook)
    return [
        Backed(number, figure, ledger.back(figure))
        for number, cell in enumerate(notebook.cells)
        for text in _texts(cell)
        for figure in prose_figures(text)
    ]


def french_quotes(notebook: NotebookNode) -> list[str]:
    """Return the passages in guillemets in a notebook's prose, to be held against the articles."""
    cells = [cell.source for cell in notebook.cells if cell.cell_type == "markdown"]
    return [quote.strip() for source in cells for quote in re.findall(r"«([^»]*)»", source)]


def _texts(cell: NotebookNode) -> Iterator[str]:
    if EXEMPT & set(cell.metadata.get("tags", ())):
        return
    if cell.cell_type == "markdown":
        yield cell.source
    for output in cell.get("outputs", []):
        chart = output.get("metadata", {}).get("chart")
        if chart:
            yield from (chart["title"], chart["subtitle"], output.metadata["image/png"]["alt"])


def _needs_backing(figure: Figure) -> bool:
    if figure.unit in SILENT_UNITS:
        return False
    if figure.kind not in COUNTED or any(letter.isdigit() for letter in figure.text):
        return figure.kind != "ordinal"
    return max(_ends(_entry(figure)), default=0) > SMALL


def _entry(figure: Figure) -> dict:
    return {name: getattr(figure, name) for name in ("low", "high", "earliest", "latest")}


def _ends(entry: dict) -> list[float]:
    return [entry[end] for end in ("low", "high") if pd.notna(entry[end])]


def _record_entries(record: Record) -> Iterator[tuple[dict, str]]:
    for frame, key in ((record.claims, "claim_id"), (record.series, "point_id")):
        yield from ((row, row[key]) for row in frame.to_dict("records"))
    for check in record.checks.to_dict("records"):
        yield check, check["claim_id"]


def _said(record: Record) -> Iterator[tuple[dict, str]]:
    """Yield the days on which the points were said and the sources published."""
    points = record.series[["point_id", "said"]].itertuples(index=False)
    sources = record.sources[["source_id", "date_published"]].itertuples(index=False)
    for ref, edtf in [*points, *sources]:
        for figure in extract(edtf.replace("/", " "), LANGUAGE):
            yield _entry(figure), ref


def _output_entries(notebook: NotebookNode) -> Iterator[tuple[dict, str]]:
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            for figure in extract(_output_text(output), LANGUAGE):
                yield _entry(figure), f"cell-{cell.get('id', '')}"


def _output_text(output: NotebookNode) -> str:
    """Return what an output says in words; a chart's words are prose themselves, so not these."""
    data = output.get("data", {})
    if "image/png" in data:
        return ""
    html = data.get("text/html")
    if html:
        return BeautifulSoup(html, "html.parser").get_text(" | ")
    return output.get("text", "") or data.get("text/plain", "")
