"""What datapackage.json says of the files themselves: worked out from them, typed by nobody."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from chiffres.errors import Fault, RecordError
from chiffres.project import PACKAGE
from chiffres.record.edtf import edtf_days
from chiffres.record.tables import EDTF, Row, links, read_table, resources

PLACES = ("state", "place")  # the kinds of entity that are somewhere
NEEDED = (  # by those that read an export
    *("id", "name", "title", "description", "version", "created", "modified", "keywords"),
    *("contributors", "licenses"),
)


def package_text(root: Path) -> str:
    """Return the text of datapackage.json as it should be for the files in seeds/.

    Worked out: bytes and hash of each file, and what the tables cover in time and space. Raises
    RecordError when a table cannot be read.
    """
    described = resources(root)
    read = {name: read_table(root, resource) for name, resource in described.items()}
    if faults := [fault for _, found in read.values() for fault in found]:
        raise RecordError(faults)
    tables = {name: rows for name, (rows, _) in read.items()}
    package = json.loads((root / PACKAGE).read_bytes())
    package |= {
        "temporal": _temporal(described, tables),
        "spatial": _spatial(described, tables),
        "resources": [
            one | measure((root / "seeds" / one["path"]).read_bytes())
            for one in package["resources"]
        ],
    }
    return json.dumps(package, ensure_ascii=False, indent=2) + "\n"


def read_package(root: Path) -> dict:
    """Return datapackage.json as an export needs it.

    Raises RecordError where it lacks a property, or says of a file what is not so.
    """
    right, told = json.loads(package_text(root)), json.loads((root / PACKAGE).read_bytes())
    problems = [f"no {name}; say it there" for name in NEEDED if name not in told]
    if told != right:
        pairs = zip(right["resources"], told["resources"], strict=True)
        stale = ", ".join(one["path"] for one, other in pairs if one != other) or "what they cover"
        problems.append(f"out of date: {stale}; run `chiffres codebook`")
    if problems:
        raise RecordError([Fault(PACKAGE.as_posix(), problem) for problem in problems])
    return right


def measure(data: bytes) -> dict:
    """Return the properties of a resource that its bytes decide.

    >>> measure(b"words")["bytes"], measure(b"words")["hash"][:11]
    (5, 'sha256:dba3')
    """
    return {"bytes": len(data), "hash": f"sha256:{hashlib.sha256(data).hexdigest()}"}


def _temporal(described: dict[str, dict], tables: dict[str, list[Row]]) -> dict[str, str]:
    """Return the first and the last date that the tables tell of, as exactly as it is told there.

    The dates of the pages themselves, in the table of sources, do not count.
    """
    cells = {
        row[field["name"]]
        for name in described.keys() - {"sources"}
        for field in described[name]["schema"]["fields"]
        if field.get("rdfType", "").startswith(EDTF)
        for row in tables[name]
    }
    ends = {end.strip("~?%") for cell in cells for end in cell.split("/")} - {"", ".."}
    days = {end: edtf_days(end) for end in sorted(ends)}
    if not days:
        return {}
    first, last = min(days, key=lambda end: days[end][0]), max(days, key=lambda end: days[end][1])
    return {"startDate": first, "endDate": last}


def _spatial(described: dict[str, dict], tables: dict[str, list[Row]]) -> list[str]:
    """Return the names of the states and places that a row of any table names."""
    named = {
        row[column]
        for name, resource in described.items()
        for column, target in links(resource["schema"])
        if target.get("resource") == "entities"
        for row in tables[name]
    }
    rows = [row for row in tables["entities"] if row["kind"] in PLACES]
    return [row["name"] for row in rows if row["entity"] in named]
