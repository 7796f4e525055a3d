"""What must hold between tables and articles, beyond the form of a cell: a table of rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from operator import itemgetter
from typing import Any

from chiffres.errors import Fault
from chiffres.reading import LANGUAGES
from chiffres.record.anchor import Article
from chiffres.record.tables import FIRST_ROW, LIST_MARK, Row

LONGEST = 25  # words of another's text
Known = dict[str, dict[Any, Row]]  # the rows of each table, by their keys
Rule = Callable[[Row, str, Known, str], str]  # of a row and column: what is wrong, or ""


def rule_faults(
    described: dict[str, dict], tables: dict[str, list[Row]], articles: dict[str, Article]
) -> Iterator[Fault]:
    """Yield a fault for each row that breaks a rule. `described` are the resources by name.

    A rule is given the row, the column, the rows of all tables, and the text of the row's article.
    """
    keys = {name: itemgetter(*one["schema"]["primaryKey"]) for name, one in described.items()}
    known = {name: {keys[name](row): row for row in rows} for name, rows in tables.items()}
    texts = {source_id: article.text for source_id, article in articles.items()}
    for names, column, rule in RULES:
        for name in names.split():
            for number, row in enumerate(tables.get(name, []), FIRST_ROW):
                if problem := rule(row, column, known, texts.get(row.get("source_id", ""), "")):
                    key = keys[name](row)
                    named = key if isinstance(key, str) else " ".join(key)
                    yield Fault(f"seeds/{described[name]['path']}", problem, number, named, column)


def _role(role: str, row: Row, column: str, known: Known, text: str) -> str:
    found = known["sources"].get(row[column], {"role": role})["role"]
    problem = f"{row[column]} has the role {found}; name a source that is {role}"
    return "" if found == role else problem


def _short(row: Row, column: str, known: Known, text: str) -> str:
    words = len(row[column].split())
    return f"{words} words, at most {LONGEST} are taken; cut it" if words > LONGEST else ""


def _place(row: Row, column: str, known: Known, text: str) -> str:
    if row[column] not in known["entities"] or not text:
        return ""
    names = list(filter(None, known["entities"][row[column]]["named"].split(LIST_MARK)))
    if any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in names):
        return ""
    told = f"the article has none of {names}" if names else "nothing in named of entities.csv"
    return f"{told}; leave the place empty, or add there how the article names it"


def _original(row: Row, column: str, known: Known, text: str) -> str:
    language = known["sources"].get(row["source_id"], {"language": ""})["language"]
    problem = f"the page is in {language!r}, the wording ours; add the page's own words"
    return problem * bool(row["wording"] and not row[column] and language not in ("", *LANGUAGES))


def _overridden(row: Row, column: str, known: Known, text: str) -> str:
    problem = "an override needs a reason, and a reason an override"
    return problem * (bool(row["override"]) != bool(row["reason"]))


def _turned(row: Row, column: str, known: Known, text: str) -> str:
    problem = "it stands there the other way round too; a pair is of two claims"
    return problem * ((row["second"], row["first"]) in known["pairs"])


def sure_enough(row: Row, column: str, known: Known, text: str) -> str:
    """Say what "high" lacks: a primary source, or a second page with another's text."""
    pages = [known["sources"].get(row[name]) for name in ("source_id", "second_source_id")]
    texts = {page["text_by"] or page["producer"] for page in pages if page}
    if row[column] != "high" or not pages[0] or pages[0]["primary"] or len(texts) > 1:
        return ""
    told = "the second page has the same text" if pages[1] else "there is no second_source_id"
    return f"high needs a primary source, or two pages of two texts; {told}: name one, or lower it"


def _rows(row: Row, column: str, known: Known, text: str) -> str:
    ids = {name.strip() for name in row[column].split(LIST_MARK)} - {""}
    lost = sorted(name for name in ids if not any(name in rows for rows in known.values()))
    return f"{', '.join(lost)}: the key of no row; mend it" if lost else ""


QUOTING = "checks series outcomes"
RULES: list[tuple[str, str, Rule]] = [
    ("claims skipped", "source_id", partial(_role, "article")),
    (QUOTING, "source_id", partial(_role, "page")),
    ("claims", "place", _place),
    (QUOTING, "wording", _short),
    (QUOTING, "original", _short),
    (QUOTING, "original", _original),
    (QUOTING, "sure", sure_enough),
    ("checks", "override, reason", _overridden),
    ("pairs", "first, second", _turned),
    ("errata", "rows", _rows),
]
