"""Claims as W3C Web Annotations, so that other tools can show them on the articles.

The model is that of https://www.w3.org/TR/annotation-model/: one annotation a claim, its target
the words in the article (TextQuoteSelector, TextPositionSelector), its body our gloss and coding.
"""

from chiffres.record.loading import Record

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32  # characters of the text on each side, to find the quote again after an edit
CODED = (
    *("theme", "cluster", "polarity", "measure", "figure", "period", "said", "actor", "recipient"),
    *("place", "claimant", "claimant_type", "chain", "stance", "modality", "stage"),
)


def annotation_page(record: Record, seeds: str) -> dict:
    """Return all claims as one AnnotationPage, ready for JSON-LD.

    Offsets count code points from the start of the article's text, the end excluded. `seeds` is
    the address of the folder of the tables.
    """
    paths = record.sources.set_index("source_id")["path"]
    page = {"@context": CONTEXT, "id": "urn:chiffres:claims", "type": "AnnotationPage"}
    items = [
        {
            "id": f"urn:chiffres:{claim['claim_id']}",
            "type": "Annotation",
            "motivation": "describing",
            "body": _body(claim),
            "target": {
                "source": f"{seeds}/{paths[claim['source_id']]}",
                "selector": _selectors(claim, record.articles[claim["source_id"]].text),
            },
        }
        for claim in record.claims.to_dict("records")
    ]
    return page | {"items": items}


def _selectors(claim: dict, text: str) -> list[dict]:
    start, end = claim["start"], claim["end"]
    around = {"prefix": text[max(0, start - AROUND) : start], "suffix": text[end : end + AROUND]}
    return [
        {"type": "TextQuoteSelector", "exact": claim["quote"]} | around,
        {"type": "TextPositionSelector", "start": start, "end": end},
    ]


def _body(claim: dict) -> list[dict]:
    """Return the gloss of a claim, then a tag for each of its codes."""
    english = {"value": claim["english"], "language": "en", "format": "text/plain"}
    tags = [f"{name}: {claim[name]}" for name in CODED if claim[name]]
    return [
        {"type": "TextualBody", "purpose": "describing"} | english,
        *({"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in tags),
    ]
