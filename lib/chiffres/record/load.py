"""Load the record: every table read, checked and joined, or every fault told."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pandas as pd

from chiffres.project import find_root
from chiffres.record.anchor import Article, read_claims
from chiffres.record.faults import Fault, RecordError
from chiffres.record.relate import relate
from chiffres.record.schema import resources
from chiffres.record.tables import FIRST_ROW, Row, foreign_key_faults, read_table, read_text
from chiffres.record.values import read_values


@dataclass(frozen=True)
class Record:
    """The tables of seeds/ as frames, and the articles that the claims were read from."""

    root: Path
    sources: pd.DataFrame
    claims: pd.DataFrame
    series: pd.DataFrame
    checks: pd.DataFrame
    articles: dict[str, Article]


def load(root: Path | str | None = None) -> Record:
    """Return the record of the project at `root` (by default the one that holds this folder).

    Raises RecordError with all the faults when a table or an article is not as it should be.
    """
    return _load(find_root(root and Path(root)))


@cache
def _load(root: Path) -> Record:
    described = resources(root)
    tables, faults = {}, []
    for name, resource in described.items():
        tables[name], found = read_table(root, resource)
        faults += found
    _raise(faults)
    for resource in described.values():
        faults += foreign_key_faults(resource, tables)
    articles, found = _read_articles(root, tables["sources"])
    faults += found
    claims, found = read_claims(tables["claims"], articles)
    series, found_series = read_values("seeds/series.csv", tables["series"], "point_id")
    checks, found_checks = read_values("seeds/checks.csv", tables["checks"], "check_id")
    faults += found + found_series + found_checks
    _raise(faults)
    relations, faults = _relations(checks, claims)
    _raise(faults)
    return Record(
        root,
        pd.DataFrame(tables["sources"]),
        pd.DataFrame(claims),
        pd.DataFrame(series),
        pd.DataFrame([c | {"relation": r} for c, r in zip(checks, relations, strict=True)]),
        articles,
    )


def _raise(faults: list[Fault]) -> None:
    if faults:
        raise RecordError(faults)


def _read_articles(root: Path, sources: list[Row]) -> tuple[dict[str, Article], list[Fault]]:
    articles, faults = {}, []
    for source in sources:
        if source["role"] != "article":
            continue
        file = f"seeds/{source['path']}"
        text, fault = read_text(root, file)
        fault = fault or _changed(root, file, source["sha256"])
        if fault:
            faults.append(fault)
        else:
            articles[source["source_id"]] = Article.read(source, text)
    return articles, faults


def _changed(root: Path, file: str, expected: str) -> Fault | None:
    found = hashlib.sha256((root / file).read_bytes()).hexdigest()
    if found == expected:
        return None
    problem = (
        f"its bytes have changed: sha256 is {found}, sources.csv has {expected}; restore the"
        f" article with `git checkout -- {file}`"
    )
    return Fault(file, problem)


def _relations(checks: list[dict], claims: list[dict]) -> tuple[list[str], list[Fault]]:
    """Return the relation of each check: computed, unless a person overrides it with a reason."""
    by_id = {claim["claim_id"]: claim for claim in claims}
    relations, faults = [], []
    for number, check in enumerate(checks, FIRST_ROW):
        if bool(check["override"]) != bool(check["reason"]):
            problem = "an override needs a reason, and a reason an override"
            faults.append(
                Fault("seeds/checks.csv", problem, number, check["check_id"], "override, reason")
            )
        relations.append(check["override"] or relate(by_id[check["claim_id"]], check))
    return relations, faults
