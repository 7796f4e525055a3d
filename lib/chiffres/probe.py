"""What other tools made of phrases like ours, as tests/bench/probe_tools.py kept it."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from chiffres.passages import figures_in
from chiffres.project import find_root

FILE = Path("tests", "bench", "tools.csv")
DAY = "2024-06-18"  # the day that the tools were told
NOTHING = "nothing read"


def tools() -> pd.DataFrame:
    """Return the answers, a row a phrase and a column a tool, with this library's beside them.

    Columns: phrase, language, a column for each tool (its name and version), chiffres.
    """
    kept = pd.read_csv(find_root() / FILE, dtype=str, keep_default_na=False)
    kept["tool"] = kept["tool"] + " " + kept["version"]
    kept["answer"] = kept["answer"].replace("", NOTHING)
    phrases = kept[["phrase", "language"]].drop_duplicates()
    wide = kept.pivot(index="phrase", columns="tool", values="answer")
    wide["chiffres"] = [
        _ours(*row) for row in phrases.set_index("phrase").loc[wide.index].itertuples()
    ]
    return phrases.merge(wide, left_on="phrase", right_index=True).reset_index(drop=True)


def _ours(phrase: str, language: str) -> str:
    return "; ".join(figures_in(phrase, language, DAY)["reads"]) or NOTHING
