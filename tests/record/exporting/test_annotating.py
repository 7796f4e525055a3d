"""The annotations lead another tool to the same words."""

import json
from types import SimpleNamespace

import pandas as pd
import pytest
from rdflib import RDF, Namespace

from chiffres.record import load
from chiffres.record.exporting.annotating import CODED, annotation_page
from tests.record.exporting.linked import graph, problems


@pytest.fixture(scope="module")
def page(root):
    """Return the annotations as another program would read them."""
    return json.loads(json.dumps(annotation_page(load(root), "seeds")))


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
    first, last = (
        item["target"]["selector"][0] for item in annotation_page(record, "seeds")["items"]
    )
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


# The terms of http://www.w3.org/ns/anno.jsonld that an annotation uses.
CONTEXT = {
    "oa": "http://www.w3.org/ns/oa#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "as": "http://www.w3.org/ns/activitystreams#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "id": {"@type": "@id", "@id": "@id"},
    "type": {"@type": "@id", "@id": "@type"},
    **{name: f"oa:{name}" for name in ("Annotation", "TextualBody", "exact", "prefix", "suffix")},
    **{name: f"oa:{name}" for name in ("TextQuoteSelector", "TextPositionSelector")},
    **{name: f"oa:{name}" for name in ("describing", "tagging")},
    "AnnotationPage": "as:OrderedCollectionPage",
    "items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
    "body": {"@type": "@id", "@id": "oa:hasBody"},
    "target": {"@type": "@id", "@id": "oa:hasTarget"},
    "source": {"@type": "@id", "@id": "oa:hasSource"},
    "selector": {"@type": "@id", "@id": "oa:hasSelector"},
    "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
    "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
    "start": {"@type": "xsd:nonNegativeInteger", "@id": "oa:start"},
    "end": {"@type": "xsd:nonNegativeInteger", "@id": "oa:end"},
    "value": "rdf:value",
    "language": "dc:language",
    "format": "dc:format",
}
# What https://www.w3.org/TR/annotation-model/ asks of them.
SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix dc: <http://purl.org/dc/elements/1.1/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
[] sh:targetClass oa:Annotation ; sh:nodeKind sh:IRI ;
  sh:property [ sh:path oa:hasTarget ; sh:minCount 1 ;
    sh:property [ sh:path oa:hasSource ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
    sh:property [ sh:path oa:hasSelector ; sh:minCount 1 ;
      sh:or ( [ sh:class oa:TextQuoteSelector ] [ sh:class oa:TextPositionSelector ] ) ] ] ;
  sh:property [ sh:path oa:hasBody ; sh:minCount 1 ; sh:class oa:TextualBody ] ;
  sh:property [ sh:path oa:motivatedBy ; sh:minCount 1 ; sh:hasValue oa:describing ] .
[] sh:targetClass oa:TextualBody ;
  sh:property [ sh:path rdf:value ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ] ;
  sh:property [ sh:path oa:hasPurpose ; sh:minCount 1 ; sh:in ( oa:describing oa:tagging ) ] .
[] sh:targetClass oa:TextQuoteSelector ;
  sh:property [ sh:path oa:exact ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ] ;
  sh:property [ sh:path oa:prefix ; sh:maxCount 1 ] ;
  sh:property [ sh:path oa:suffix ; sh:maxCount 1 ] .
[] sh:targetClass oa:TextPositionSelector ;
  sh:property [ sh:path oa:start ; sh:minCount 1 ; sh:maxCount 1 ;
    sh:datatype xsd:nonNegativeInteger ; sh:lessThan oa:end ] ;
  sh:property [ sh:path oa:end ; sh:minCount 1 ; sh:maxCount 1 ] .
"""


@pytest.fixture(scope="module")
def some(page):
    """Return a page of the annotations of every seventh claim: shapes are slow."""
    return page | {"items": page["items"][::7]}


def test_the_page_is_linked_data_of_the_model(some):
    """As a reader of JSON-LD sees it, by the shapes that the model asks for."""
    data = graph(some, CONTEXT)
    oa = Namespace(CONTEXT["oa"])
    assert len(set(data.subjects(RDF.type, oa.Annotation))) == len(some["items"])
    assert problems(data, SHAPES) == ""


def test_no_word_of_the_page_is_unknown_to_the_context(page):
    """A word that the context does not have would be lost in silence."""
    words = {word for item in page["items"] for word in spelled(item)}
    assert words <= CONTEXT.keys()


def spelled(value):
    """Yield every key of a document."""
    for part in value if isinstance(value, list) else [value]:
        if isinstance(part, dict):
            yield from part
            for inner in part.values():
                yield from spelled(inner)


@pytest.mark.parametrize(
    ("part", "told"),
    [
        (lambda item: item.pop("target"), "oa:hasTarget"),
        (lambda item: item["body"][0].pop("value"), "rdf:value"),
        (lambda item: item["target"]["selector"][0].pop("exact"), "oa:exact"),
        (lambda item: item["target"]["selector"][1].update(start=10**9), "LessThan"),
    ],
)
def test_the_shapes_would_tell_what_is_wrong(some, part, told):
    """So that their silence says something."""
    damaged = json.loads(json.dumps(some | {"items": some["items"][:1]}))
    part(damaged["items"][0])
    assert told in problems(graph(damaged, CONTEXT), SHAPES)
