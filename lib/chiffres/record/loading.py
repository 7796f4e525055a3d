"""Load the record: every table read, checked and joined, or every fault told."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path

import pandas as pd

from chiffres import palette
from chiffres.errors import Fault, RecordError
from chiffres.project import PACKAGE, find_root
from chiffres.record.anchor import PLACE, TIMES, VALUE, Article, read_claims, read_skipped
from chiffres.record.edtf import edtf_days
from chiffres.record.judging import judge
from chiffres.record.linking import filled, join_links
from chiffres.record.relations import days_of
from chiffres.record.rules import rule_faults
from chiffres.record.tables import FIRST_ROW, Row, key_faults, read_table, read_text, resources
from chiffres.record.values import read_corrections, read_values
from chiffres.record.wordings import reader_of

DAY = "datetime64[us]"
MARKS = {"corroborated": bool, "credibility": int, "passed_on": str}
QUOTING = {"series": "point_id", "checks": "check_id", "outcomes": "outcome_id"}  # in their words
# What is read or worked out, and stands in a frame beside the text of its table.
READ: dict[str, dict] = {
    "claims": {**PLACE, **TIMES, **VALUE, "hops": int, **MARKS},
    "skipped": {"start": int, "end": int},
    "checks": {**VALUE, "relation": str},
    "corrections": VALUE,
    "series": VALUE,
    "outcomes": VALUE,
    "events": {"confirmed": bool, "since": bool, "earliest": DAY, "latest": DAY},
}
MISSING = "no such resource; every collection has it, if only with a header"


@dataclass(frozen=True)
class Record:
    """The tables of seeds/ as frames, and the articles that the claims were read from.

    `others` are the tables that only this collection has, by name.
    """

    root: Path
    sources: pd.DataFrame
    claims: pd.DataFrame
    skipped: pd.DataFrame
    checks: pd.DataFrame
    corrections: pd.DataFrame
    series: pd.DataFrame
    events: pd.DataFrame
    entities: pd.DataFrame
    labels: pd.DataFrame
    outcomes: pd.DataFrame
    pairs: pd.DataFrame
    codings: pd.DataFrame
    others: dict[str, pd.DataFrame]
    articles: dict[str, Article]


COMMON = frozenset(Record.__dataclass_fields__) - {"root", "others", "articles"}


def load(root: Path | str | None = None) -> Record:
    """Return the record of the project at `root` (by default the one that holds this folder).

    Raises RecordError with all the faults when a table or an article is not as it should be.
    """
    return _load(find_root(root and Path(root)))


@cache
def _load(root: Path) -> Record:
    described = resources(root)
    missing = sorted(COMMON - described.keys())
    _raise([Fault(PACKAGE.as_posix(), MISSING, name=name) for name in missing])
    tables, told, whole = _tables(root, described)
    articles, unread = _read_articles(root, tables["sources"])
    reader = reader_of(tables["sources"], tables["series"] if whole else None)
    read = {
        "claims": read_claims(tables["claims"], articles),
        "skipped": read_skipped(tables["skipped"], articles),
        "corrections": read_corrections(tables["corrections"], tables["claims"]),
        **{
            name: read_values(name, tables[name], key, reader=reader)
            for name, key in QUOTING.items()
        },
    }
    faults = chain(told, unread, *(found for _, found in read.values()))
    if whole:
        faults = chain(faults, rule_faults(described, tables, articles))
    _raise(faults)
    tables |= {name: rows for name, (rows, _) in read.items()}
    tables["events"] = [_event(row) for row in tables["events"]]
    judge(tables["claims"], tables["checks"], tables["pairs"], days_of(tables["sources"]))
    frames = {name: _frame(tables[name], described, name) for name in described}
    others = {name: frames.pop(name) for name in [*frames] if name not in COMMON}
    coloured = [row for row in tables["entities"] if row["colour"]]
    palette.ACTORS.update({row["name"]: row["colour"] for row in coloured})
    return Record(root=root, others=others, articles=articles, **frames)


def _frame(rows: list[dict], described: dict[str, dict], name: str) -> pd.DataFrame:
    """Return rows as a frame, which has its columns and types also while it has no rows."""
    columns = {field["name"]: str for field in described[name]["schema"]["fields"]}
    columns |= dict.fromkeys(filled(described, name), str) | READ.get(name, {})
    return pd.DataFrame(rows, columns=list(columns)).astype(columns)


def _tables(
    root: Path, described: dict[str, dict]
) -> tuple[dict[str, list[dict]], list[Fault], bool]:
    """Read the tables, one that cannot be read as empty; tell all faults, and if all were read."""
    read = {name: read_table(root, resource) for name, resource in described.items()}
    faults = [fault for _, found in read.values() for fault in found]
    tables = {name: rows for name, (rows, found) in read.items() if rows or not found}
    for resource in described.values():
        faults += key_faults(resource, tables)
    whole = len(tables) == len(described)
    tables = {name: tables.get(name, []) for name in described}
    unlinked = [*join_links(described, tables)]
    return tables, faults + unlinked * whole, whole


def _raise(told: Iterable[Fault]) -> None:
    """Raise all faults, the first told of each cell; a row that is not whole is told once."""
    faults: dict[tuple, Fault] = {}
    for fault in told:
        row = (fault.file, fault.row or str(fault))
        if (*row, "") not in faults:
            faults.setdefault((*row, fault.column), fault)
    if faults:
        raise RecordError(list(faults.values()))


def _read_articles(root: Path, sources: list[Row]) -> tuple[dict[str, Article], list[Fault]]:
    articles, faults = {}, []
    for number, source in enumerate(sources, FIRST_ROW):
        if source["role"] != "article":
            continue
        file, place = f"seeds/{source['path']}", (number, source["source_id"])
        if not source["path"]:
            problem = "empty, but an article has a file; name it, or make it a page"
            faults.append(Fault("seeds/sources.csv", problem, *place, "path"))
            continue
        text, fault = read_text(root, file)
        if fault := fault or _changed(root, file, source["sha256"]):
            faults.append(fault)
            continue
        try:
            articles[source["source_id"]] = Article.read(source, text)
        except ValueError as error:
            column = "reference_date" if "reference_date" in str(error) else "language"
            faults.append(Fault("seeds/sources.csv", str(error), *place, column))
    return articles, faults


def _changed(root: Path, file: str, expected: str) -> Fault | None:
    found = hashlib.sha256((root / file).read_bytes()).hexdigest()
    problem = f"its bytes have changed: sha256 is {found}, sources.csv has {expected}"
    mend = f"restore the article with `git checkout -- {file}`"
    return None if found == expected else Fault(file, f"{problem}; {mend}")


def timestamps(edtf: str) -> tuple[pd.Timestamp, pd.Timestamp]:
    """Return the first and the last day of an EDTF date; NaT for an end that is open or missing."""
    first, last = edtf_days(edtf)
    return pd.Timestamp(first or None), pd.Timestamp(last or None)


def _event(row: Row) -> dict:
    earliest, latest = timestamps(row["date"])
    flags = {name: row[name] == "true" for name in ("confirmed", "since")}
    return row | flags | {"earliest": earliest, "latest": latest}
