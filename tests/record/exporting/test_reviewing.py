"""A checked claim is told as schema.org has it: who said what where, and how it was judged."""

import json
from types import SimpleNamespace

import pandas as pd
import pytest
import rdflib

from chiffres.record import load
from chiffres.record.exporting.reviewing import reviews
from chiffres.record.packaging import read_package
from tests.record.exporting.linked import graph, problems

SCHEMA = "https://schema.org/"
CONTEXT = {"@vocab": SCHEMA}
# What https://schema.org says of the properties used, and what readers of ClaimReview ask for.
SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix : <https://schema.org/> .
[] sh:targetClass :ClaimReview ; sh:nodeKind sh:IRI ;
  sh:property [ sh:path :claimReviewed ; sh:minCount 1 ; sh:maxCount 1 ; sh:minLength 1 ] ;
  sh:property [ sh:path :author ; sh:minCount 1 ; sh:class :Organization ] ;
  sh:property [ sh:path :datePublished ; sh:minCount 1 ;
    sh:pattern "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\d$" ] ;
  sh:property [ sh:path :reviewRating ; sh:minCount 1 ; sh:maxCount 1 ; sh:class :Rating ] ;
  sh:property [ sh:path :itemReviewed ; sh:minCount 1 ; sh:maxCount 1 ; sh:class :Claim ] ;
  sh:property [ sh:path :citation ; sh:minCount 1 ; sh:class :WebPage ] .
[] sh:targetClass :Claim ;
  sh:property [ sh:path :appearance ; sh:minCount 1 ; sh:class :NewsArticle ] ;
  sh:property [ sh:path :author ; sh:minCount 1 ; sh:maxCount 1 ;
    sh:property [ sh:path :name ; sh:minCount 1 ; sh:maxCount 1 ; sh:minLength 1 ] ] .
[] sh:targetClass :Rating ;
  sh:property [ sh:path :alternateName ; sh:minCount 1 ; sh:maxCount 1 ; sh:minLength 1 ] ;
  sh:property [ sh:path :ratingValue ; sh:maxCount 1 ; sh:minInclusive 1 ; sh:maxInclusive 5 ] ;
  sh:property [ sh:path :bestRating ; sh:hasValue 5 ] ;
  sh:property [ sh:path :worstRating ; sh:hasValue 1 ] .
[] sh:targetClass :WebPage, :NewsArticle ;
  sh:property [ sh:path :name ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path :datePublished ; sh:maxCount 1 ;
    sh:pattern "^\\\\d{4}(-\\\\d\\\\d){0,2}$" ] ;
  sh:property [ sh:path :url ; sh:maxCount 1 ; sh:pattern "^https?://" ] .
"""


@pytest.fixture(scope="module")
def told(root):
    """Return the reviews as another program would read them."""
    return json.loads(json.dumps(reviews(load(root), read_package(root))))


def test_the_reviews_are_linked_data_of_schema_org(told):
    """Every type and property is one of its own, and each has what its readers ask for."""
    data = graph(told, CONTEXT)
    used = {*data.predicates(), *data.objects(predicate=rdflib.RDF.type)} - {rdflib.RDF.type}
    assert used and not [name for name in used if str(name).removeprefix(SCHEMA) not in rdflib.SDO]
    assert len(set(data.subjects(rdflib.RDF.type, rdflib.SDO.ClaimReview))) == len(told["@graph"])
    assert problems(graph(told | {"@graph": told["@graph"][::3]}, CONTEXT), SHAPES) == ""


@pytest.mark.parametrize(
    ("part", "name"),
    [
        (lambda one: one.pop("claimReviewed"), "claimReviewed"),
        (lambda one: one["reviewRating"].update(ratingValue=6), "ratingValue"),
        (lambda one: one["itemReviewed"].pop("appearance"), "appearance"),
        (lambda one: one["itemReviewed"].update({"@type": "Thing"}), "Claim"),
    ],
)
def test_the_shapes_would_tell_what_is_wrong(told, part, name):
    """So that their silence says something."""
    (one,) = json.loads(json.dumps(told["@graph"][:1]))
    part(one)
    assert name in problems(graph(told | {"@graph": [one]}, CONTEXT), SHAPES)


def test_a_claim_has_one_review_if_its_content_was_checked(told, root):
    """However many pages speak of it; that it was said is no review."""
    checks = load(root).checks
    content = dict.fromkeys(checks[checks["of"] != "saying"]["claim_id"])
    ids = [one["itemReviewed"]["@id"] for one in told["@graph"]]
    assert ids == [f"urn:chiffres:{ref}" for ref in content]


PACKAGE = {
    "contributors": [{"title": "We"}],
    "licenses": [{"path": "https://example.org/licence"}],
    "modified": "2026-01-02T00:00:00Z",
}
PAGE = {"title": "News", "producer": "unidentified", "language": "fr", "url": ""}
PAGE |= {"date_published": "2024-06-17/2024-06-18"}
CLAIM = {"claim_id": "A", "source_id": "S", "quote": "dix", "english": "ten", "claimant": "She"}
CHECK = {"claim_id": "A", "source_id": "X", "second_source_id": "", "of": "content"}


def review(mark, kind, *checks):
    """Return the reviews of a claim with a mark, by the checks given."""
    other = PAGE | {"source_id": "X", "producer": "Post", "url": "https://example.org"}
    record = SimpleNamespace(
        claims=pd.DataFrame([CLAIM | {"credibility": mark, "claimant_type": kind}]),
        sources=pd.DataFrame([PAGE | {"source_id": "S"}, other]),
        checks=pd.DataFrame([CHECK | {"statement": "Nine."} | check for check in checks]),
    )
    return reviews(record, PACKAGE)["@graph"]


@pytest.mark.parametrize(
    ("mark", "value", "words"),
    [
        (1, 5, "confirmed"),
        (2, 4, "probably true"),
        (3, 3, "possibly true"),
        (4, 2, "doubtful"),
        (5, 1, "improbable"),
        (6, None, "cannot be judged"),
    ],
)
def test_a_mark_becomes_a_rating_that_counts_the_other_way(mark, value, words):
    """Five is best; what cannot be judged has words and no number."""
    (one,) = review(mark, "media", {})
    rating = one["reviewRating"]
    assert rating.get("ratingValue") == value and rating["alternateName"] == words


def test_only_what_is_known_is_told():
    """No outlet that is not known, no date that schema.org cannot say, no page twice."""
    (one,) = review(1, "government", {}, {"second_source_id": "X", "statement": "Eight."})
    article, (page,) = one["itemReviewed"]["appearance"], one["citation"]
    assert article == {"@type": "NewsArticle", "name": "News", "inLanguage": "fr"}
    assert page["publisher"] == {"@type": "Organization", "name": "Post"}
    assert page["url"] == "https://example.org"
    assert one["reviewBody"] == "Nine.\nEight." and one["datePublished"] == "2026-01-02"


@pytest.mark.parametrize(
    ("kind", "agent"),
    [("expert", "Person"), ("think_tank", "Organization"), ("government", None), ("none", None)],
)
def test_a_claimant_is_a_person_or_a_body_only_where_that_is_certain(kind, agent):
    """An office may be either."""
    author = review(1, kind, {})[0]["itemReviewed"]["author"]
    assert author.get("@type") == agent and author["name"] == "She"


def test_a_claim_whose_saying_alone_was_checked_has_no_review():
    """That a denial was uttered makes it no more so."""
    assert review(2, "media", {"of": "saying"}) == []
