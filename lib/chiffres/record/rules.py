"""What must hold between tables and articles, beyond the form of a cell: a table of rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from chiffres.errors import Fault
from chiffres.reading import LANGUAGES
from chiffres.record.anchor import Article
from chiffres.record.tables import FIRST_ROW, LIST_MARK, Row

LONGEST = 25  # words of another's text
Known = dict[str, dict[str, Row]]  # the rows of each table, by their keys
Rule = Callable[[Row, Known, str], str]  # of a row: what is wrong, "" when nothing is


def rule_faults(
    described: dict[str, dict], tables: dict[str, list[Row]], articles: dict[str, Article]
) -> Iterator[Fault]:
    """Yield a fault for each row that breaks a rule. `described` are the resources by name."""
    keys = {name: resource["schema"]["primaryKey"] for name, resource in described.items()}
    known = {
        name: {" ".join(row[column] for column in keys[name]): row for row in rows}
        for name, rows in tables.items()
    }
    for names, column, rule in RULES:
        for name in names.split():
            for number, row in enumerate(tables.get(name, []), FIRST_ROW):
                article = articles.get(row.get("source_id", ""))
                if problem := rule(row, known, article.text if article else ""):
                    key = " ".join(row[column] for column in keys[name])
                    yield Fault(f"seeds/{described[name]['path']}", problem, number, key, column)


def _from(role: str) -> Rule:
    def rule(row: Row, known: Known, text: str) -> str:
        name = row["source_id"]
        found = known["sources"].get(name, {"role": role})["role"]
        return "" if found == role else f"{name} has the role {found}; name a source that is {role}"

    return rule


def _short(column: str) -> Rule:
    def rule(row: Row, known: Known, text: str) -> str:
        words = len(row[column].split())
        return f"{words} words, at most {LONGEST} are taken; cut it" if words > LONGEST else ""

    return rule


def _place(row: Row, known: Known, text: str) -> str:
    if row["place"] not in known["entities"] or not text:
        return ""
    names = list(filter(None, known["entities"][row["place"]]["named"].split(LIST_MARK)))
    if any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in names):
        return ""
    told = f"the article has none of {names}" if names else "nothing in named of entities.csv"
    return f"{told}; leave the place empty, or add there how the article names it"


def _original(row: Row, known: Known, text: str) -> str:
    language = known["sources"].get(row["source_id"], {"language": ""})["language"]
    told = row["original"] or not row["wording"] or language in ("", *LANGUAGES)
    return (
        "" if told else f"the page is in {language!r}, the wording ours; add the page's own words"
    )


def _overridden(row: Row, known: Known, text: str) -> str:
    apart = bool(row["override"]) != bool(row["reason"])
    return "an override needs a reason, and a reason an override" if apart else ""


def _turned(row: Row, known: Known, text: str) -> str:
    turned = f"{row['second']} {row['first']}" in known["pairs"]
    return "it stands there the other way round too; a pair is of two claims" if turned else ""


def _rows(row: Row, known: Known, text: str) -> str:
    ids = {name.strip() for name in row["rows"].split(LIST_MARK)} - {""}
    lost = sorted(name for name in ids if not any(name in rows for rows in known.values()))
    return f"{', '.join(lost)}: the key of no row; mend it" if lost else ""


QUOTING = "checks series outcomes"
RULES: list[tuple[str, str, Rule]] = [
    ("claims skipped", "source_id", _from("article")),
    (QUOTING, "source_id", _from("page")),
    ("claims", "place", _place),
    (QUOTING, "wording", _short("wording")),
    (QUOTING, "original", _short("original")),
    (QUOTING, "original", _original),
    ("checks", "override, reason", _overridden),
    ("pairs", "first, second", _turned),
    ("errata", "rows", _rows),
]
