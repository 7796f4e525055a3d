"""The annotations lead another tool to the same words."""

import json
import subprocess
import sys
from types import SimpleNamespace

import pandas as pd
import pytest

from chiffres.record import load
from chiffres.record.annotating import CODED, annotations


@pytest.fixture(scope="module")
def page(root):
    """Return the annotations as another program would read them."""
    return json.loads(json.dumps(annotations(load(root))))


def test_both_selectors_lead_to_the_quote(page, root):
    """By position and by words, the target is the claim's quote."""
    for item in page["items"]:
        text = (root / item["target"]["source"]).read_bytes().decode("utf-8")
        quote, position = item["target"]["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert text.count(quote["prefix"] + quote["exact"] + quote["suffix"]) == 1
        before, after = text[: position["start"]], text[position["end"] :]
        assert before.endswith(quote["prefix"]) and len(quote["prefix"]) == min(32, len(before))
        assert after.startswith(quote["suffix"]) and len(quote["suffix"]) == min(32, len(after))


def test_a_quote_at_either_end_of_its_text_has_what_there_is_around_it():
    """Nothing is taken from the other end of the text."""
    text = "Dix obus, onze chars et douze canons ont été vus hier à la frontière."
    rows = [
        {"claim_id": quote, "source_id": "S", "quote": quote} for quote in ("Dix", "frontière.")
    ]
    for row in rows:
        row["start"] = text.index(row["quote"])
        row |= dict.fromkeys((*CODED, "english"), "") | {"end": row["start"] + len(row["quote"])}
    record = SimpleNamespace(
        sources=pd.DataFrame({"source_id": ["S"], "path": ["a.txt"]}),
        claims=pd.DataFrame(rows),
        articles={"S": SimpleNamespace(text=text)},
    )
    first, last = (item["target"]["selector"][0] for item in annotations(record)["items"])
    assert first["prefix"] == "" and first["suffix"] == text[3:35]
    assert last["suffix"] == "" and last["prefix"] == text[-42:-10]


def test_the_page_has_the_form_of_the_model(page, root):
    """Context, types, unique ids, one annotation a claim, gloss first."""
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    ids = [item["id"] for item in page["items"]]
    assert len(set(ids)) == len(ids) == len(load(root).claims)
    for item in page["items"]:
        assert item["type"] == "Annotation" and item["motivation"] == "describing"
        gloss, *tags = item["body"]
        assert gloss["language"] == "en" and gloss["value"]
        assert {tag["purpose"] for tag in tags} == {"tagging"}
        assert all(tag["value"].partition(": ")[2] for tag in tags)
        kinds = [selector["type"] for selector in item["target"]["selector"]]
        assert kinds == ["TextQuoteSelector", "TextPositionSelector"]


def test_the_command_prints_them_as_json(root, page):
    """The output is JSON in UTF-8, as it stands."""
    code = "import sys; from chiffres.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", code, "annotations"]
    done = subprocess.run(command, cwd=root, capture_output=True, check=True)
    assert json.loads(done.stdout.decode("utf-8")) == page
