"""The schema of the tables, read from seeds/datapackage.json (Frictionless Table Schema)."""

from __future__ import annotations

import json
from pathlib import Path

from chiffres.project import PACKAGE


def resources(root: Path) -> dict[str, dict]:
    """Return the description of each table, by name."""
    package = json.loads((root / PACKAGE).read_text(encoding="utf-8"))
    return {resource["name"]: resource for resource in package["resources"]}
