"""Load the record: every table read, checked and joined, or every fault told."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pandas as pd

from chiffres import palette
from chiffres.errors import Fault, RecordError
from chiffres.project import PACKAGE, find_root
from chiffres.record.anchor import PLACE, VALUE, Article, read_claims, read_skipped
from chiffres.record.edtf import edtf_days
from chiffres.record.judging import credibility
from chiffres.record.linking import filled, join_links
from chiffres.record.relations import relate
from chiffres.record.tables import FIRST_ROW, Row, key_faults, read_table, read_text, resources
from chiffres.record.values import read_corrections, read_values

DAY = "datetime64[us]"
# What is read or worked out, and stands in a frame beside the text of its table.
READ: dict[str, dict] = {
    "claims": {**PLACE, **VALUE, "hops": int, "credibility": int},
    "skipped": {"start": int, "end": int},
    "checks": {**VALUE, "relation": str},
    "corrections": VALUE,
    "series": VALUE,
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
    tables = _tables(root)
    articles, faults = _read_articles(root, tables["sources"])
    read = {
        "claims": read_claims(tables["claims"], articles),
        "skipped": read_skipped(tables["skipped"], articles),
        "corrections": read_corrections(tables["corrections"], tables["claims"]),
        "series": read_values("series", tables["series"], "point_id"),
        "checks": read_values("checks", tables["checks"], "check_id"),
    }
    faults += [fault for _, found in read.values() for fault in found]
    _raise(faults + _override_faults(tables["checks"]))
    tables |= {name: rows for name, (rows, _) in read.items()}
    tables["events"] = [_event(row) for row in tables["events"]]
    _judge(tables["claims"], tables["checks"])
    described = resources(root)
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


def _tables(root: Path) -> dict[str, list[dict]]:
    """Read the tables; nothing is read out of them as long as one has a fault."""
    described = resources(root)
    missing = sorted(COMMON - described.keys())
    _raise([Fault(PACKAGE.as_posix(), MISSING, name=name) for name in missing])
    read = {name: read_table(root, resource) for name, resource in described.items()}
    _raise([fault for _, found in read.values() for fault in found])
    tables = {name: rows for name, (rows, _) in read.items()}
    _raise([fault for resource in described.values() for fault in key_faults(resource, tables)])
    _raise([*join_links(described, tables)])
    return tables


def _raise(faults: list[Fault]) -> None:
    if faults:
        raise RecordError(faults)


def _read_articles(root: Path, sources: list[Row]) -> tuple[dict[str, Article], list[Fault]]:
    articles, faults = {}, []
    for number, source in enumerate(sources, FIRST_ROW):
        if source["role"] != "article":
            continue
        file = f"seeds/{source['path']}"
        text, fault = read_text(root, file)
        if fault := fault or _changed(root, file, source["sha256"]):
            faults.append(fault)
            continue
        try:
            articles[source["source_id"]] = Article.read(source, text)
        except ValueError as error:
            name = source["source_id"]
            faults.append(Fault("seeds/sources.csv", str(error), number, name, "language"))
    return articles, faults


def _changed(root: Path, file: str, expected: str) -> Fault | None:
    found = hashlib.sha256((root / file).read_bytes()).hexdigest()
    problem = f"its bytes have changed: sha256 is {found}, sources.csv has {expected}"
    mend = f"restore the article with `git checkout -- {file}`"
    return None if found == expected else Fault(file, f"{problem}; {mend}")


def _override_faults(checks: list[dict]) -> list[Fault]:
    problem = "an override needs a reason, and a reason an override"
    return [
        Fault("seeds/checks.csv", problem, number, check["check_id"], "override, reason")
        for number, check in enumerate(checks, FIRST_ROW)
        if bool(check["override"]) != bool(check["reason"])
    ]


def _judge(claims: list[dict], checks: list[dict]) -> None:
    """Give each check its relation, and each claim the credibility that follows from its checks.

    A relation is computed, unless a person overrides it with a reason.
    """
    by_id = {claim["claim_id"]: claim for claim in claims}
    for check in checks:
        check["relation"] = check["override"] or relate(by_id[check["claim_id"]], check)
    tellers = Counter(told for told, _ in {(_same(claim), claim["source_id"]) for claim in claims})
    for claim in claims:
        told = [check for check in checks if check["claim_id"] == claim["claim_id"]]
        elsewhere = bool(claim["cluster"]) and tellers[_same(claim)] > 1
        claim["credibility"] = credibility(told, corroborated=elsewhere)


def _same(claim: dict) -> tuple:
    """Return what two claims share that say the same: of one thing, the same value, as firmly."""
    words = ("cluster", "measure", "low", "high", "unit", "earliest", "latest", "modality")
    return tuple(claim[name] for name in words)


def timestamps(edtf: str) -> tuple[pd.Timestamp, pd.Timestamp]:
    """Return the first and the last day of an EDTF date; NaT for an end that is open or missing."""
    first, last = edtf_days(edtf)
    return pd.Timestamp(first or None), pd.Timestamp(last or None)


def _event(row: Row) -> dict:
    earliest, latest = timestamps(row["date"])
    flags = {name: row[name] == "true" for name in ("confirmed", "since")}
    return row | flags | {"earliest": earliest, "latest": latest}
