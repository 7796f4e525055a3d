"""Tables for a reader: values said as intervals, quotes with their sentence, sources with links."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

import pandas as pd

from chiffres.markup import Html
from chiffres.record.loading import load
from chiffres.words import number_text, unit_text, value_text

HEADINGS = {"ref": "", "claimant": "Who says so", "quote": "Words", "label": "Statement"}
CODED = {"measure", "unit", "modality", "relation", "stance", "stage"}  # shown without underscores


def show(frame: pd.DataFrame, *columns: str) -> Html:
    """Return a frame as a table, with `value` for its interval in words.

    `columns` are names of columns, or "value" for low, high and unit together; a row without a
    figure has an empty one.
    """
    heads = "".join(f"<th>{escape(_heading(column))}</th>" for column in columns)
    rows = ("".join(_td(row, name) for name in columns) for row in frame.to_dict("records"))
    body = "".join(f"<tr>{cells}</tr>" for cells in rows)
    head = f"<thead><tr>{heads}</tr></thead>"
    return Html(f'<table class="dataframe">{head}<tbody>{body}</tbody></table>')


def sources_used(*frames: pd.DataFrame) -> Html:
    """Return the claims, points and checks of the frames, each with its words and its source.

    Each entry has its ref as anchor, so that a figure in a report can link to it.
    """
    refs = {ref for frame in frames for refs in frame["ref"] for ref in refs.split(", ")}
    record = load()
    entries = [
        *_entries(record.claims, "claim_id", refs, _claim),
        *_entries(record.series, "point_id", refs, _point),
        *_entries(record.checks, "check_id", refs, _check),
    ]
    return Html(f'<ul class="sources">{"".join(entries)}</ul>')


def pages_used(frame: pd.DataFrame) -> Html:
    """Return the outside pages behind a frame's events, each with the events that it speaks of."""
    pages = load().sources.set_index("source_id")
    told = frame.assign(page=frame["sources"].str.split(";")).explode("page").query("page != ''")
    entries = [_page(pages.loc[page], rows) for page, rows in told.groupby("page")]
    return Html(f'<ul class="sources">{"".join(entries)}</ul>')


def _heading(column: str) -> str:
    return HEADINGS.get(column, column.replace("_", " ").capitalize())


def _td(row: dict, column: str) -> str:
    mark = ' class="quote"' if column == "quote" else ""
    return f"<td{mark}>{_cell(row, column)}</td>"


def _cell(row: dict, column: str) -> str:
    value = value_text(row) if column == "value" and "low" in row else row[column]
    if column == "quote":
        return f"« {escape(value)} »"
    if isinstance(value, float):
        return "" if pd.isna(value) else escape(number_text(value))
    return escape(unit_text(str(value)) if column in CODED else str(value))


def _entries(frame: pd.DataFrame, key: str, refs: set[str], tell: Callable) -> list[str]:
    pages = load().sources.set_index("source_id")
    rows = frame[frame[key].isin(refs)].to_dict("records")
    told = ((row[key], tell(row, pages.loc[row["source_id"]])) for row in rows)
    return [f'<li id="{ref}"><b>{ref}</b> {words}</li>' for ref, words in told]


def _link(page: pd.Series) -> str:
    return f'<a href="{escape(page["url"])}">{escape(page["attribution"])}</a>.'


def _claim(row: dict, page: pd.Series) -> str:
    quote, figure = escape(row["quote"]), escape(row["figure"])
    if figure:
        quote = quote.replace(figure, f"<mark>{figure}</mark>", 1)
    said = f"{row['claimant']}, {row['stance']}, {row['modality'].replace('_', ' ')}"
    words = f"« {quote} » — {escape(row['english'].rstrip('.'))}."
    place = f"{escape(page['attribution'])}, line {row['line']}"
    return f"{words} <i>{escape(said)}; {escape(row['chain'])}.</i> {place}."


def _check(row: dict, page: pd.Series) -> str:
    relation = escape(row["relation"].replace("_", " "))
    return f"{escape(row['statement'])}. <i>On {row['claim_id']}: {relation}.</i> {_link(page)}"


def _point(row: dict, page: pd.Series) -> str:
    said = f", {row['said']}" if row["said"] else ""
    note = f" {escape(row['note'])}" if row["note"] else ""
    value = f"{escape(row['value'])} ({unit_text(row['measure'])})"
    return f"{value}. <i>{escape(row['claimant'])}{said}.</i>{note} {_link(page)}"


def _page(page: pd.Series, rows: pd.DataFrame) -> str:
    told = f"{escape(page['title'])}. {_link(page)} <i>{', '.join(rows['ref'])}</i>"
    return f"<li><b>{page.name}</b> {told}</li>"
