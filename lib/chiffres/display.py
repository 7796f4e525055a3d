"""Tables for a reader: values said as intervals, quotes with their sentence, sources with links."""

from __future__ import annotations

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
    rows = "".join(
        "<tr>" + "".join(_td(row, column) for column in columns) + "</tr>"
        for row in frame.to_dict("records")
    )
    head = f"<thead><tr>{heads}</tr></thead>"
    return Html(f'<table class="dataframe">{head}<tbody>{rows}</tbody></table>')


def sources_used(*frames: pd.DataFrame) -> Html:
    """Return the claims, points and checks of the frames, each with its words and its source.

    Each entry has its ref as anchor, so that a figure in a report can link to it.
    """
    refs = {ref for frame in frames for refs in frame["ref"] for ref in refs.split(", ")}
    record = load()
    links = record.sources.set_index("source_id")
    claims = record.claims[record.claims["claim_id"].isin(refs)].to_dict("records")
    points = record.series[record.series["point_id"].isin(refs)].to_dict("records")
    entries = [_claim_entry(row, links) for row in claims]
    entries += [_point_entry(row, links) for row in points]
    checks = record.checks[record.checks["check_id"].isin(refs)].to_dict("records")
    entries += [_check_entry(row, links) for row in checks]
    return Html(f'<ul class="sources">{"".join(entries)}</ul>')


def pages_used(frame: pd.DataFrame) -> Html:
    """Return the outside pages behind a frame's events, each with the events that it speaks of."""
    known = load().sources.set_index("source_id")
    told = frame.assign(page=frame["sources"].str.split(";")).explode("page").query("page != ''")
    entries = [_page_entry(known.loc[page], rows) for page, rows in told.groupby("page")]
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


def _claim_entry(row: dict, links: pd.DataFrame) -> str:
    source = links.loc[row["source_id"]]
    quote = escape(row["quote"])
    if row["figure"]:
        figure = escape(row["figure"])
        quote = quote.replace(figure, f"<mark>{figure}</mark>", 1)
    said = f"{row['claimant']}, {row['stance']}, {row['modality'].replace('_', ' ')}"
    return (
        f'<li id="{row["claim_id"]}"><b>{row["claim_id"]}</b> « {quote} »'
        f" — {escape(row['english'].rstrip('.'))}. <i>{escape(said)}; {escape(row['chain'])}.</i>"
        f" {escape(source['attribution'])}, line {row['line']}.</li>"
    )


def _check_entry(row: dict, links: pd.DataFrame) -> str:
    source = links.loc[row["source_id"]]
    return (
        f'<li id="{row["check_id"]}"><b>{row["check_id"]}</b> {escape(row["statement"])}.'
        f" <i>On {row['claim_id']}: {escape(row['relation'].replace('_', ' '))}.</i>"
        f' <a href="{escape(source["url"])}">{escape(source["attribution"])}</a>.</li>'
    )


def _point_entry(row: dict, links: pd.DataFrame) -> str:
    source = links.loc[row["source_id"]]
    said = f", {row['said']}" if row["said"] else ""
    measure = unit_text(row["measure"])
    note = f" {escape(row['note'])}" if row["note"] else ""
    return (
        f'<li id="{row["point_id"]}"><b>{row["point_id"]}</b> {escape(row["value"])} ({measure}).'
        f" <i>{escape(row['claimant'])}{said}.</i>{note}"
        f' <a href="{escape(source["url"])}">{escape(source["attribution"])}</a>.</li>'
    )


def _page_entry(page: pd.Series, rows: pd.DataFrame) -> str:
    events = ", ".join(rows["ref"])
    link = f'<a href="{escape(page["url"])}">{escape(page["attribution"])}</a>'
    return f"<li><b>{page.name}</b> {escape(page['title'])}. {link}. <i>{events}</i></li>"
