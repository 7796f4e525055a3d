"""The record for other programs: annotations, reviews, tables with their values, a description."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd

from chiffres.record.exporting.annotating import annotation_page
from chiffres.record.exporting.croissant import dataset
from chiffres.record.exporting.reviewing import reviews
from chiffres.record.linking import filled
from chiffres.record.loading import DAY, READ, load
from chiffres.record.packaging import measure, read_package
from chiffres.record.tables import resources

TYPES = {bool: "boolean", int: "integer", float: "number", DAY: "date"}


def export(root: Path, folder: Path, say: Callable[[str], object] = print) -> None:
    """Write the record into a folder in the formats that other programs read.

    The files point to those in seeds/ by relative addresses. Raises RecordError when the record is
    faulty, or datapackage.json says of a file what is not so.
    """
    seeds = Path(os.path.relpath(root / "seeds", folder)).as_posix()
    for path, data, words in _files(root, seeds):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
        say(f"{path}: {words}")


def _files(root: Path, seeds: str) -> Iterator[tuple[str, bytes, str]]:
    record, package, described = load(root), read_package(root), resources(root)
    page, reviewed = annotation_page(record, seeds), reviews(record, package)
    words = f"{len(page['items'])} claims as W3C Web Annotations"
    yield "annotations.jsonld", _json(page), words
    words = f"{len(reviewed['@graph'])} checked claims as ClaimReview"
    yield "claim_reviews.jsonld", _json(reviewed), words
    for name in READ:
        frame, read = getattr(record, name), _as_read(name, described, package.get("computed", {}))
        data = as_csv(frame)
        package["resources"].append(read | measure(data))
        yield read["path"], data, f"{len(frame)} rows of {name} with all that is read or worked out"
    words = f"{len(package['resources'])} files described in Croissant"
    yield "croissant.json", _json(dataset(package, seeds)), words


def as_csv(frame: pd.DataFrame) -> bytes:
    """Return a frame as a CSV file: what is missing is empty, days are ISO 8601.

    >>> as_csv(pd.DataFrame({"low": [4.8e6, None], "approx": [True, False]})).split()
    [b'low,approx', b'4800000,true', b',false']
    """
    flags = frame.select_dtypes(bool).replace({True: "true", False: "false"})
    spelled = frame.assign(**{str(name): flags[name] for name in flags})
    form = {"float_format": "%.15g", "date_format": "%Y-%m-%d"}
    return spelled.to_csv(index=False, lineterminator="\n", **form).encode("utf-8")


def _as_read(name: str, described: dict[str, dict], meaning: dict[str, str]) -> dict:
    """Describe a table as it is loaded, as datapackage.json describes it as it is kept."""
    table, path = described[name], f"computed/{name}_read.csv"
    fields = {field["name"]: field for field in table["schema"]["fields"]}
    for column, link in filled(described, name).items():
        fields[column] = {"type": "string", "description": link["fills"]["columns"][column]}
    for column, kind in READ[name].items():
        told = fields.get(column, {"description": meaning.get(column, "")})
        fields[column] = told | {"type": TYPES.get(kind, "string")}
    schema = table["schema"] | {"fields": [one | {"name": key} for key, one in fields.items()]}
    title = f"{table['title']}; with all that is read or worked out"
    return (
        table
        | {"name": f"{name}_read", "path": path, "url": path, "title": title}
        | {"schema": schema}
    )


def _json(value: dict) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
