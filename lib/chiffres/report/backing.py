"""Double entry for figures: each figure in a notebook's prose has a claim, a point or an output.

Prose is read with the library's own reading. Not counted as figures: numbers up to twelve in words
(ordinary language: "two articles"), ordinals, calibres, minutes, code, addresses, the ids of claims
and points, and French quotes, which are held against the articles instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace

import pandas as pd
from bs4 import BeautifulSoup
from nbformat import NotebookNode

from chiffres.figure import Figure
from chiffres.reading import extract
from chiffres.record.edtf import edtf_days
from chiffres.record.loading import Record
from chiffres.record.relations import same_when_rounded

LANGUAGE = "en"
SMALL = 12  # up to here a number in words is ordinary language
COUNTED = ("count", "duration", "ordinal")
BARE = ("count", "factor")  # kinds that a table may mean when it prints a plain number
ID = r"[A-Z]\d{3}(?:-\d+)?"  # of a row: a letter for its table, numbers
SILENT = re.compile(
    rf"`[^`]*`|\]\([^)]*\)|<[^>]+>|https?://\S+|«[^»]*»|\b{ID}\b|^#+ \d+\."
    r"|\b[Ss]ections? \d+(?: and \d+)?",
    re.MULTILINE,
)
SILENT_UNITS = ("millimeter", "minute")  # calibres name ammunition; minutes are the lesson's
EXEMPT = {"frame", "instructor"}  # minutes of a lesson, marks: not about the subject
REF = re.compile(rf"\b{ID}\b")
LISTED = re.compile(rf'id="({ID})"')
NEAR = 160  # characters after a figure, within its sentence, in which an id names its source
SENTENCE_END = re.compile(r"[.!?](?=\s)|\n")
DATE = {"kind": "date", "unit": "", "low": None, "high": None}
SAME, STATED, ROUNDED = 3, 2, 1  # how well an entry fits a figure


@dataclass(frozen=True, slots=True)
class Entry:
    """A value that can stand behind a figure, and where it stands: a ref, or an output's cell."""

    value: dict
    ref: str

    @property
    def is_output(self) -> bool:
        """Tell whether the value was worked out in the notebook."""
        return self.ref.startswith("cell-")

    def fit(self, figure: Figure) -> int:
        """Return how well this entry fits a figure: SAME, STATED, ROUNDED, or 0."""
        if figure.kind == "date":
            return self._fit_date(figure)
        if not self._alike(figure):
            return 0
        low, high = self.value["low"], self.value["high"]
        ours, theirs = _ends(low, high), _ends(figure.low, figure.high)
        if (low, high) == (figure.low, figure.high):
            return SAME
        if set(theirs) <= set(ours):
            return STATED
        rounded = all(any(same_when_rounded(our, end) for our in ours) for end in theirs)
        return ROUNDED if rounded and theirs else 0

    def _alike(self, figure: Figure) -> bool:
        """Tell whether kind and unit are the figure's; an output may leave them out."""
        bare = self.is_output and (self.value["kind"] in BARE or figure.kind in BARE)
        same_unit = self.value["unit"] == figure.unit or not figure.unit
        return bare or (self.value["kind"] == figure.kind and same_unit)

    def _fit_date(self, figure: Figure) -> int:
        """Return how well a date fits: what happened on a day happened in its year."""
        earliest, latest = self.value["earliest"], self.value["latest"]
        if not earliest or not (figure.earliest <= earliest and latest <= figure.latest):
            return 0
        return SAME if (earliest, latest) == (figure.earliest, figure.latest) else STATED


@dataclass(frozen=True, slots=True)
class Backed:
    """A figure in the prose; what stands behind it (None: nothing); and what it links to.

    A figure that several entries fit equally well, and whose sentence names none of them, is
    backed but has no link: a link must not lead astray.
    """

    cell: int
    figure: Figure
    by: str | None
    link: str | None


@dataclass(frozen=True)
class Ledger:
    """What can stand behind a figure: the sources that a notebook lists, and its outputs."""

    entries: list[Entry]

    @classmethod
    def of(cls, record: Record, notebook: NotebookNode) -> Ledger:
        """Collect the values and dates of the claims and points listed, and of the outputs."""
        refs = listed(notebook)
        known = [*_record_entries(record), *_dated(record.series, "point_id", "said", "period")]
        entries = [entry for entry in known if not refs or entry.ref in refs]
        published = _dated(record.sources, "source_id", "date_published")
        return cls([*entries, *published, *_output_entries(notebook)])

    def back(self, figure: Figure, following: str = "") -> tuple[str | None, str | None]:
        """Return what stands behind a figure and what it links to; `following` is the text after.

        An id named in the rest of the sentence comes first, then the best fit.
        """
        fits = [(fit, entry.ref) for entry in self.entries if (fit := entry.fit(figure))]
        if not fits:
            return self._back_ends(figure), None
        best, named = max(fit for fit, _ in fits), _named(following)
        chosen = [ref for _, ref in fits if ref in named]
        refs = list(dict.fromkeys(chosen or [ref for fit, ref in fits if fit == best]))
        alone = [ref for ref in refs if not ref.startswith("cell-")] or refs
        return refs[0], (alone[0] if len(alone) == 1 else None)

    def _back_ends(self, figure: Figure) -> str | None:
        """Return what stands behind a range that the author spans: something behind each end."""
        ends = _ends(figure.low, figure.high)
        if len(set(ends)) < 2:
            return None
        found = [self.back(replace(figure, low=end, high=end))[0] for end in ends]
        return found[0] if all(found) else None


def _named(following: str) -> set[str]:
    """Return the ids that the rest of a sentence names."""
    near = following[:NEAR]
    end = SENTENCE_END.search(near)
    return set(REF.findall(near[: end.start() + 1] if end else near))


def listed(notebook: NotebookNode) -> set[str]:
    """Return the ids of the claims and points in a notebook's lists of sources."""
    pages = (output.get("data", {}).get("text/html", "") for output in outputs(notebook))
    return {ref for page in pages for ref in LISTED.findall(page)}


def outputs(notebook: NotebookNode) -> Iterator[NotebookNode]:
    """Yield the outputs of all cells."""
    return (output for cell in notebook.cells for output in cell.get("outputs", []))


def prose_figures(markdown: str) -> list[Figure]:
    """Return the figures of a markdown cell that need something behind them."""
    readable = SILENT.sub(lambda match: " " * len(match.group()), markdown)
    return [figure for figure in extract(readable, LANGUAGE) if _needs_backing(figure)]


def audit_prose(notebook: NotebookNode, record: Record) -> list[Backed]:
    """Return each figure of the prose, chart titles and alt texts, with what stands behind it."""
    ledger = Ledger.of(record, notebook)
    return [
        Backed(number, figure, *ledger.back(figure, text[figure.end :]))
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
    return max(_ends(figure.low, figure.high), default=0) > SMALL


def _ends(low: float | None, high: float | None) -> list[float]:
    return [end for end in (low, high) if end is not None]


def _value(row: dict) -> dict:
    """Return a row's value as a figure has it: None, not NaN, for an open end."""
    return row | {end: row[end] if pd.notna(row[end]) else None for end in ("low", "high")}


def _record_entries(record: Record) -> Iterator[Entry]:
    frames = (record.claims, record.series, record.checks)
    for frame, key in zip(frames, ("claim_id", "point_id", "check_id"), strict=True):
        yield from (Entry(_value(row), row[key]) for row in frame.to_dict("records"))


def _dated(frame: pd.DataFrame, key: str, *columns: str) -> Iterator[Entry]:
    """Yield the times that the rows of a table have in some columns, in EDTF."""
    for row in frame.to_dict("records"):
        for earliest, latest in (edtf_days(row[column]) for column in columns):
            if earliest and latest:
                yield Entry(DATE | {"earliest": earliest, "latest": latest}, row[key])


def _output_entries(notebook: NotebookNode) -> Iterator[Entry]:
    for cell in notebook.cells:
        if "solution" in cell.metadata.get("tags", ()):
            continue  # folded away: nothing in the prose may hang on it
        for output in cell.get("outputs", []):
            for figure in extract(_output_text(output), LANGUAGE):
                yield Entry(asdict(figure), f"cell-{cell.get('id', '')}")


def _output_text(output: NotebookNode) -> str:
    """Return what an output says in words; a chart's words are prose themselves, so not these."""
    data = output.get("data", {})
    if "image/png" in data:
        return ""
    html = data.get("text/html")
    if html:
        return BeautifulSoup(html, "html.parser").get_text(" | ")
    return output.get("text", "") or data.get("text/plain", "")
