"""Read JSON-LD as a graph without any network, and hold it against shapes."""

import json

from pyshacl import validate
from rdflib import Graph

UNKNOWN = "urn:unknown:"  # where a term goes that a context does not know


def graph(document, context):
    """Return a document as a graph, by a context that stands for the one that it names."""
    return Graph().parse(data=json.dumps(document | {"@context": context}), format="json-ld")


def problems(data, shapes):
    """Return what SHACL has against a graph; "" is nothing."""
    conforms, _, text = validate(data, shacl_graph=Graph().parse(data=shapes, format="turtle"))
    return "" if conforms else text
