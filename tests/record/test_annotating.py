"""The annotations lead another tool to the same words."""

import json
import subprocess
import sys

import pytest

from chiffres.record import load
from chiffres.record.annotating import annotations


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


def test_the_page_has_the_form_of_the_model(page, root):
    """Context, types, unique ids, one annotation a claim, gloss first."""
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    ids = [item["id"] for item in page["items"]]
    assert len(set(ids)) == len(ids) == len(load(root).claims)
    for item in page["items"]:
        assert item["type"] == "Annotation" and item["motivation"] == "describing"
        assert item["body"][0]["language"] == "en" and item["body"][0]["value"]
        kinds = [selector["type"] for selector in item["target"]["selector"]]
        assert kinds == ["TextQuoteSelector", "TextPositionSelector"]


def test_the_command_prints_them_as_json(root, page):
    """The output is JSON in UTF-8, as it stands."""
    code = "import sys; from chiffres.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", code, "annotations"]
    done = subprocess.run(command, cwd=root, capture_output=True, check=True)
    assert json.loads(done.stdout.decode("utf-8")) == page
