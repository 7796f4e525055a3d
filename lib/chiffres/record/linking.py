"""Link tables: what belongs together, one pair a row, joined into cells when tables are loaded.

A table says by a property of its resource that is ours, `fills`, which cells of another it makes
up: those of the `columns` (with what they mean) of `resource`, in the row with the same `key`, each
with its `value`s in their order. Where there are several columns, its field `by` names the one. A
column in `required` is not left empty.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from chiffres.errors import Fault
from chiffres.record.tables import FIRST_ROW, LIST_MARK, Row


def filled(described: dict[str, dict], name: str) -> dict[str, dict]:
    """Return the columns of a table that link tables fill, each with its link table's resource."""
    fills = [(link, link["fills"]) for link in described.values() if "fills" in link]
    return {
        column: link for link, its in fills if its["resource"] == name for column in its["columns"]
    }


def join_links(described: dict[str, dict], tables: dict[str, list[Row]]) -> Iterator[Fault]:
    """Fill the cells that link tables make up; yield a fault for each that may not stay empty."""
    for link in described.values():
        if "fills" in link:
            yield from _join(link, described[link["fills"]["resource"]], tables)


def _join(link: dict, target: dict, tables: dict[str, list[Row]]) -> Iterator[Fault]:
    fills, cells = link["fills"], defaultdict(list)
    for row in tables[link["name"]]:
        column = row[fills["by"]] if "by" in fills else next(iter(fills["columns"]))
        cells[row[fills["key"]], column].append(row[fills["value"]])
    for number, row in enumerate(tables[target["name"]], FIRST_ROW):
        key = row[fills["key"]]
        row |= {column: LIST_MARK.join(cells[key, column]) for column in fills["columns"]}
        for column in fills.get("required", ()):
            if not row[column]:
                problem = f"none in seeds/{link['path']}, but one is required; add a row there"
                yield Fault(f"seeds/{target['path']}", problem, number, key, column)
