"""The tables described in Croissant (https://docs.mlcommons.org/croissant/), for machine learning.

Each file is a FileObject with its sha256, each table a RecordSet with a Field a column. Croissant
builds on https://schema.org/Dataset, so that search engines for data sets read it too. Foreign keys
are left to datapackage.json: as `references` they would be joined whenever a table is read.
"""

VERSION = "http://mlcommons.org/croissant/1.1"
TERMS = (  # of the context that the format prescribes
    *("arrayShape", "citeAs", "column", "containedIn", "equivalentProperty", "extract", "field"),
    *("fileObject", "fileProperty", "fileSet", "format", "includes", "isArray", "isLiveDataset"),
    *("jsonPath", "key", "md5", "parentField", "path", "recordSet", "references", "regex"),
    *("repeated", "replace", "samplingRate", "separator", "source", "subField", "transform"),
)
CONTEXT = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "sc": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "dct": "http://purl.org/dc/terms/",
    "conformsTo": "dct:conformsTo",
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    **{name: {"@id": f"cr:{name}", "@type": "@json"} for name in ("data", "examples")},
    **{name: {"@container": "@language"} for name in ("name", "description")},
    **{term: f"cr:{term}" for term in TERMS},
}
TYPES = {"boolean": "sc:Boolean", "date": "sc:Date", "integer": "sc:Integer", "number": "sc:Float"}


def dataset(package: dict, seeds: str) -> dict:
    """Return a Croissant description of a data package.

    The files are under the address `seeds`, but for resources that have a `url` of their own.
    """
    by = [{"@type": "Organization", "name": one["title"]} for one in package["contributors"]]
    tables = [one for one in package["resources"] if "schema" in one]
    return {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": VERSION,
        "@id": package["id"],
        "identifier": package["id"],
        **{name: package[name] for name in ("name", "description", "version", "keywords")},
        "alternateName": package["title"],
        "creator": by,
        "license": [one["path"] for one in package["licenses"]],
        "dateCreated": package["created"][:10],
        "datePublished": package["modified"][:10],
        "temporalCoverage": "/".join(package["temporal"].values()),
        "spatialCoverage": package["spatial"],
        "citeAs": f"{by[0]['name']}: {package['title']}, version {package['version']}",
        "distribution": [_file(one, seeds) for one in package["resources"]],
        "recordSet": [_records(one) for one in tables],
    }


def _file(resource: dict, seeds: str) -> dict:
    return {
        "@type": "cr:FileObject",
        "@id": resource["path"],
        "name": resource["path"],
        "description": resource["title"],
        "contentUrl": resource.get("url", f"{seeds}/{resource['path']}"),
        "contentSize": f"{resource['bytes']} B",
        "encodingFormat": resource["mediatype"],
        "sha256": resource["hash"].removeprefix("sha256:"),
        "license": [one.get("path", one["title"]) for one in resource["licenses"]],
    }


def _records(resource: dict) -> dict:
    name, schema = resource["name"], resource["schema"]
    fields = [
        {
            "@type": "cr:Field",
            "@id": f"{name}/{field['name']}",
            "name": field["name"],
            "description": field["description"],
            "dataType": TYPES.get(field["type"], "sc:Text"),
            "source": {
                "fileObject": {"@id": resource["path"]},
                "extract": {"column": field["name"]},
            },
        }
        for field in schema["fields"]
    ]
    keys = [{"@id": f"{name}/{column}"} for column in schema["primaryKey"]]
    head = {"@type": "cr:RecordSet", "@id": name, "name": name, "description": resource["title"]}
    return head | {"key": keys, "field": fields}
