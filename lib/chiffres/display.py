"""Tables for a reader: values said as intervals, quotes with their sentence, sources with links."""

from __future__ import annotations

import re
from html import escape

import pandas as pd

from chiffres.figure import interval_text, number_text
from chiffres.record.load import load

HEADINGS = {"ref": "", "claimant": "Who says so", "quote": "Words", "label": "Statement"}
CALIBRE = re.compile(r"_(\d+)mm")
SINGULAR = {
    *("millimeter", "centimeter", "meter", "kilometer", "mile", "hectare", "liter", "barrel"),
    *("gram", "kilogram", "tonne", "watt", "kilowatt", "megawatt", "gigawatt", "hour"),
}
POWERS = {" ** 2": "square", " ** 3": "cubic"}
KIND_UNIT = {"share": "%", "factor": "times"}
CODED = {"measure", "unit", "modality", "relation", "stance", "stage"}  # shown without underscores


class Html(str):
    """Text that a notebook shows as HTML."""

    def _repr_html_(self) -> str:
        return str(self)


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
    entries = [_claim_entry(row, links, record) for row in claims]
    entries += [_point_entry(row, links) for row in points]
    checks = record.checks[record.checks["check_id"].isin(refs)].to_dict("records")
    entries += [_check_entry(row, links) for row in checks]
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


def value_text(row: dict) -> str:
    """Say a row's value: an interval with its unit, a date, or nothing."""
    if isinstance(row.get("edtf"), str) and row["edtf"]:  # missing beside rows that were worked out
        return row["edtf"]
    low, high = (None if pd.isna(row[end]) else row[end] for end in ("low", "high"))
    if low is None and high is None:
        return "not bounded" if pd.notna(row.get("stated")) else ""
    if row.get("kind") == "share":
        low, high = (None if end is None else 100 * end for end in (low, high))
    digits = 3 if "stated" in row else 4  # what was worked out is no more exact than its parts
    words = interval_text(low, high, bool(row["approx"]), digits)
    return f"{words} {_unit(row, high or low)}".strip()


def _unit(row: dict, number: float) -> str:
    if row.get("kind") == "duration":
        return row["unit"] + ("s" if number > 1 else "")
    return KIND_UNIT.get(row.get("kind"), unit_text(row["unit"], number))


def unit_text(unit: str, number: float = 2) -> str:
    """Say a unit or a measure as a reader would.

    >>> unit_text("shells_152mm / containers"), unit_text("tonne / containers", 20.9)
    ('shells of 152 mm per container', 'tonnes per container')
    >>> unit_text("meter ** 2"), unit_text("nautical_mile"), unit_text("")
    ('square meters', 'nautical miles', '')
    """
    over, _, under = unit.partition(" / ")
    words = CALIBRE.sub(r" of \1 mm", over).replace("_", " ")
    for power, name in POWERS.items():
        words = f"{name} {words.removesuffix(power)}" if words.endswith(power) else words
    words += "s" if words.rpartition(" ")[2] in SINGULAR and number != 1 else ""
    return f"{words} per {unit_text(under).removesuffix('s')}" if under else words


def _claim_entry(row: dict, links: pd.DataFrame, record) -> str:
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
