"""The codebook says what the schema says, and explains every allowed value."""

import json
import re

import pytest

from chiffres.cli import main
from chiffres.record import table
from chiffres.record.describing import codebook, errata
from chiffres.record.tables import resources
from tests.record.damage import describe, fill, rows_of


def test_the_codebook_is_fresh(root):
    """seeds/README.md is what `chiffres codebook` writes."""
    assert (root / "seeds/README.md").read_text(encoding="utf-8") == codebook(root)


def test_every_column_of_every_table_is_explained(root):
    """A column without a meaning would be of no use to a coder."""
    text = codebook(root)
    for resource in resources(root).values():
        section = text.split(f"## {resource['path']}\n")[1].split("\n## ")[0]
        for field in resource["schema"]["fields"]:
            assert re.search(rf"^\| \**{field['name']}\** \| .+ \| .+ \|$", section, re.MULTILINE)


def test_a_column_that_is_filled_from_links_says_from_where(root):
    """It stands in brackets, for it is in no table."""
    text = codebook(root)
    row = "| (claims) | the claims that speak of it, right or wrong |"
    assert f"{row} filled from links/event_claims.csv |" in text


@pytest.mark.parametrize("column", ["stance", "modality", "stage", "claimant_type"])
def test_every_value_that_a_coder_must_choose_has_an_example(root, column):
    """The page names each value in bold or in its column's meaning."""
    text = codebook(root)
    (field,) = (f for f in resources(root)["claims"]["schema"]["fields"] if f["name"] == column)
    for value in field["constraints"]["enum"]:
        assert len(re.findall(rf"\b{value}\b", text)) >= 2, value


def test_every_claim_that_the_hard_cases_name_says_so(root):
    """An example's words stand in the claim that it names."""
    import pandas as pd

    claims = pd.read_csv(root / "seeds/claims.csv", keep_default_na=False, dtype=str)
    quotes = claims.set_index("claim_id")["quote"]
    text = (root / "seeds/hard_cases.md").read_text(encoding="utf-8")
    named = set(re.findall(r"C\d{3}-\d{2}", text))
    assert len(named) > 30 and named <= set(quotes.index)


def test_the_command_writes_the_page(project, monkeypatch, capsys):
    """A change of the schema shows in the page after one command, with the sizes of the files."""
    path = project / "seeds/datapackage.json"
    package = json.loads(path.read_text(encoding="utf-8"))
    package["resources"][0]["schema"]["fields"][0]["description"] = "a new meaning"
    path.write_text(json.dumps(package), encoding="utf-8")
    monkeypatch.chdir(project)
    (project / "seeds/first_marks.csv").write_text("claim_id,credibility\n", "utf-8")
    assert main(["codebook"]) == 0
    tables = {one["name"]: one for one in json.loads(path.read_text("utf-8"))["resources"]}
    assert tables["first_marks"]["bytes"] == len("claim_id,credibility\n")
    assert "a new meaning" in (project / "seeds/README.md").read_text(encoding="utf-8")
    assert (project / "ERRATA.md").read_text(encoding="utf-8") == errata(project)


def test_the_errata_are_fresh(root):
    """ERRATA.md is what `chiffres codebook` writes: each row with all that it tells."""
    text = errata(root)
    assert (root / "ERRATA.md").read_text(encoding="utf-8") == text and "{" not in text
    for row in table("errata").to_dict("records"):
        row["rows"] = row["rows"].replace(";", ", ")
        assert all(cell in text for name, cell in row.items() if name != "kind")


def test_an_erratum_tells_what_was_and_what_is(project):
    """Under the kind of its mistake, in the words of seeds/errata.md."""
    cells = {"was": "5", "now": "about 5", "printed": "03", "found": "looked up", "changes": "all"}
    cells |= {"kind": "bound", "date": "2026-11-26", "rows": "P001;P002", "erratum_id": "M099"}
    describe(project, "errata", "rows", constraints={})
    fill(project, "errata", cells, cells | {"kind": "rule", "erratum_id": "M098", "rows": ""})
    text = errata(project)
    head = "## A bound or a hedge was lost\n\n### M099 (2026-11-26): P001, P002\n\n"
    assert f"{head}- **What we had:** 5\n- **What we have:** about 5\n" in text
    assert "## A rule that judged wrongly\n\n### M098 (2026-11-26)\n\n- **" in text
    assert text.count("None so far.") == 6


def test_the_codebook_tells_how_coders_agree_and_how_marks_moved(project):
    """A row a column with its interval, and a row a mark."""
    codes = [
        ("C000-01", "deny", "deny"),
        ("C000-02", "assert", "deny"),
        ("C000-03", "deny", "deny"),
    ]
    given = [(name, *pair) for name, *codes in codes for pair in zip("AB", codes, strict=True)]
    names = ("claim_id", "coder", "stance")
    fill(project, "codings", *(dict(zip(names, row, strict=True), theme="aid") for row in given))
    cases = project / "seeds" / "hard_cases.md"
    cases.write_text("# Hard cases\n\nNone but C000-04.\n", encoding="utf-8")
    text = codebook(project)
    agreed = text.split("## Two coders")[1].split("## Marks")[0]
    assert re.search(r"\| stance \| 3 \| 0\.67 \| 0\.00 \[.+\] \| 0\.00 \|", agreed), agreed
    assert "| theme | 3 | 1.00 | not defined | not defined |" in agreed
    moved = text.split("## Marks before and after")[1].split("\n## ")[0]
    rows = [line.split("|")[2:-1] for line in moved.splitlines() if re.match(r"\| (\d|new) ", line)]
    first = len(rows_of(project, "first_marks")) - 1
    assert (
        "| first | 0 | 1 |" in moved
        and sum(int(n) for row in rows for n in row if n.strip()) >= first
    )
