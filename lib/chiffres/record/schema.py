"""The schema of the tables, read from seeds/datapackage.json (Frictionless Table Schema)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from chiffres.errors import Fault, RecordError
from chiffres.project import PACKAGE


def resources(root: Path) -> dict[str, dict]:
    """Return the description of each table, by name.

    Raises RecordError when the file is not the JSON of a data package.
    """
    try:
        package = json.loads((root / PACKAGE).read_bytes())
        return {resource["name"]: resource for resource in package["resources"]}
    except (ValueError, KeyError, TypeError) as error:
        problem = f"no data package ({type(error).__name__}: {error}); mend it"
        raise RecordError([Fault(PACKAGE.as_posix(), problem)]) from error


def links(schema: dict) -> Iterator[tuple[str, dict, bool]]:
    """Yield each column that holds keys of a table, its `resource` and `fields`, and if several.

    One key is told by `foreignKeys`; several in one cell, which Table Schema does not know, by a
    property of the field that is ours: `listOf`.
    """
    for key in schema.get("foreignKeys", []):
        yield key["fields"], key["reference"], False
    for field in schema["fields"]:
        if "listOf" in field:
            yield field["name"], field["listOf"], True
