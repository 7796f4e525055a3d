"""What existing tools make of phrases like ours; the answers go to seeds/tools.csv.

    python -m venv .probe && .probe/bin/python -m pip install -r tests/bench/probe.txt
    .probe/bin/python tests/bench/probe_tools.py

The tools are no part of this project's environment. Each is asked as its own documentation shows,
with the language told where it takes one and the day of 18 June 2024 where it takes one;
quantulum3 reads English only and runs without its optional classifier.
"""

import csv
import warnings
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

TABLE = Path(__file__).parents[2] / "seeds" / "tools.csv"
DAY = datetime(2024, 6, 18)
COLUMNS = ("phrase", "language", "tool", "version", "answer")
# Phrases of the articles, then phrases of newspaper English that we wrote.
PHRASES = {
    "fr": (
        "quelques 10 000 conteneurs",
        "autour cinq millions d’obus",
        "entre 10 et 11 millions de cartouches",
        "plus de 2 800 tonnes de maïs",
        "5 à 10 % du commerce",
        "des dizaines de milliers",
        "en novembre. 2023",
    ),
    "en": (
        "between 10,000 and 12,000 troops",
        "3-4 million",
        "more than 90 percent",
        "12 million 152mm shells",
        "late October",
        "it may include rockets",
        "Resolution 2397",
    ),
}


def text2num(phrase, language):
    """Numbers in words turned into digits; what is not changed was not read."""
    from text_to_num import alpha2digit

    turned = alpha2digit(phrase, language)
    return "" if turned == phrase else turned


def dateparser(phrase, language):
    """Dates found in running text."""
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": DAY}
    found = search_dates(phrase, languages=[language], settings=settings) or []
    return "; ".join(f"{day:%Y-%m-%d}" for _, day in found)


def quantulum3(phrase, language):
    """Quantities with unit and uncertainty; it reads English."""
    from quantulum3 import parser

    return "; ".join(_quantity(found) for found in parser.parse(phrase))


def _quantity(found):
    spread = f" ± {found.uncertainty:,.10g}" if found.uncertainty else ""
    unit = "" if found.unit.name == "dimensionless" else f" {found.unit.name}"
    return f"{found.value:,.10g}{spread}{unit}"


TOOLS = {"text2num": text2num, "dateparser": dateparser, "quantulum3": quantulum3}


def answers():
    """Yield a row a phrase and tool; an empty answer is a phrase in which nothing was read."""
    for language, phrases in PHRASES.items():
        for phrase in phrases:
            for tool, ask in TOOLS.items():
                yield phrase, language, tool, version(tool), ask(phrase, language)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(answers())
