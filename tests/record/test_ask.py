"""What is asked for comes with its documented columns and types, in any collection."""

import pandas as pd
import pytest

from chiffres import record
from chiffres.errors import ChiffresError
from chiffres.record.auditing import audit
from chiffres.record.exporting.annotating import annotation_page
from chiffres.record.loading import timestamps
from tests.record.damage import damage, faults, rows_of, write

TEXT = ["ref", "measure", "per", "alternative", "claimant", "said", "period", "source", "url"]
TEXT += ["who", "label"]
VALUE = {"low": "float64", "high": "float64", "approx": "bool"}
PLACE = dict.fromkeys(("start", "end"), "int64")
STARTS = ("figure_start", "figure_end", "period_start", "said_start")
WHOLE = dict.fromkeys(("line", *STARTS, "hops", "credibility"), "int64")


def kinds(frame):
    """Return the columns of a frame that are not text, with their types; days of any grain."""
    told = {name: str(kind).partition("[")[0] for name, kind in frame.dtypes.items()}
    return {name: kind for name, kind in told.items() if kind not in ("str", "object")}


def days(*names):
    """Return the two columns of days of each name."""
    return dict.fromkeys(
        [f"{n}_{end}" for n in names for end in ("earliest", "latest")], "datetime64"
    )


FRAMES = {
    "claims": VALUE | PLACE | WHOLE | {"corroborated": "bool"} | days("said", "period"),
    "series": VALUE | days("said", "period"),
    "checks": VALUE,
    "corrections": VALUE,
    "contradictions": {},
    "disagreements": {},
    "outcomes": VALUE | days("known"),
    "codings": {},
    "events": dict.fromkeys(("confirmed", "since"), "bool")
    | dict.fromkeys(("earliest", "latest"), "datetime64"),
    "skipped": PLACE,
    "sources": {},
}  # fmt: skip


@pytest.fixture
def young(project, monkeypatch):
    """Return a collection that has claims, with what they are of, and else headers alone."""
    for path in (project / "seeds").rglob("*.csv"):
        if path.stem not in ("claims", "sources", "themes", "clusters", "measures"):
            path.write_text(path.read_text("utf-8").splitlines()[0] + "\n", "utf-8")
    head, *rows = rows_of(project, "claims")
    blank = {
        head.index(name)
        for name in ("actor", "recipient", "place", "period", "said")
        if name in head
    }
    rows = [["" if place in blank else cell for place, cell in enumerate(row)] for row in rows]
    write(project, "claims", [head, *rows])
    monkeypatch.chdir(project)
    return project


@pytest.mark.parametrize("name", FRAMES)
def test_a_frame_has_the_types_that_it_promises(name):
    """Numbers are numbers, days are days, and the rest is text."""
    assert kinds(getattr(record, name)()) == FRAMES[name]


@pytest.mark.parametrize("name", ["claims", "series"])
def test_claims_and_series_share_their_columns(name):
    """So that they can be put under each other."""
    frame = getattr(record, name)()
    assert set(TEXT) <= set(frame) and frame[TEXT].notna().all(axis=None)


def test_a_collection_that_has_only_claims_can_be_asked(young):
    """Empty tables give empty frames with all their columns and types, not an error."""
    for name, types in FRAMES.items():
        assert kinds(getattr(record, name)()) == types, name
    assert record.events(since=True).empty and record.names() == {}
    assert record.claims(as_="corrected").drop(columns="correction").equals(record.claims())
    loaded = record.load()
    assert len(audit(loaded).open) == audit(loaded).figures - (loaded.claims["figure"] != "").sum()
    assert len(annotation_page(loaded, "seeds")["items"]) == len(loaded.claims)
    assert list(record.table("tools")) == rows_of(young, "tools")[0]
    with pytest.raises(ChiffresError, match="no row has set 'theme'; there are: none"):
        record.labels("theme")


def test_a_package_without_a_table_that_every_collection_has_is_told(project):
    """It is not a traceback later."""
    path = project / "seeds/datapackage.json"
    path.write_text(path.read_text("utf-8").replace('"name": "skipped"', '"name": "left"'), "utf-8")
    assert "seeds/datapackage.json (skipped): no such resource" in faults(project)


@pytest.mark.parametrize(
    ("text", "why"),
    [("{", "JSONDecodeError: "), ("{}", "KeyError: 'resources'"), ("[]", "TypeError: ")],
)
def test_a_package_that_is_none_is_told(project, text, why):
    """With the line and column where it stops to be JSON."""
    (project / "seeds/datapackage.json").write_text(text, "utf-8")
    assert f"seeds/datapackage.json: no data package ({why}" in faults(project)


@pytest.mark.parametrize(
    ("table", "row", "column", "value", "message"),
    [
        (
            "event_parties",
            0,
            "entity",
            "XX",
            r"links/event_parties.csv row 2 \(E001 actor XX\), column entity: 'XX' is not in ent",
        ),
        ("treaty_parties", 0, "entity", "XXX", r"\(T001 XXX\), column entity: 'XXX' is not in"),
        ("sources", 1, "language", "de", r"sources.csv row 3 \(S001\), column language: .*'de'"),
        ("entities", 0, "colour", "red", r"row 2 \(KOR\), column colour: 'red' does not have"),
        (
            "entities",
            1,
            "entity",
            "KOR",
            r"row 3 \(KOR\), column entity: the key stands already in",
        ),
    ],
)
def test_a_code_that_no_table_knows_is_told_with_its_place(
    project, table, row, column, value, message
):
    """In a table, and in a table of links."""
    import re

    damage(project, table, row, column, value)
    assert re.search(message, faults(project))


def test_a_label_that_stands_twice_is_told(project):
    """Two names for one code would be one too many."""
    rows = rows_of(project, "labels")
    write(project, "labels", [*rows, [*rows[1][:2], "another"]])
    place = f"seeds/labels.csv row {len(rows) + 1} ({' '.join(rows[1][:2])}), column set, code"
    assert f"{place}: the key stands already in row 2; each row needs its own" in faults(project)


def test_labels_come_in_their_order_and_names_by_code(root):
    """As the tables have them."""
    rows = [row for row in rows_of(root, "labels") if row[0] == "plover"]
    assert len(rows) > 3 and list(record.labels("plover").items()) == [tuple(r[1:3]) for r in rows]
    assert record.names() == {row[0]: row[1] for row in rows_of(root, "entities")[1:]}


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (lambda: record.labels("colour"), r"no row has set 'colour'; there are: \w+, "),
        (lambda: record.table("weather"), "no table 'weather' of its own; there are: .*treaties"),
        (lambda: record.claims("weather"), "no row has theme 'weather'; there are: aid, "),
        (lambda: record.claims(cluster="x"), "no row has cluster 'x'; there are: "),
        (lambda: record.series("rain"), "no row has series 'rain'; there are: "),
        (lambda: record.series(until="soon"), "'soon' is no date; expected EDTF"),
        (lambda: record.estimate("P999"), "'P999' is neither a claim_id .* nor a point_id"),
        (lambda: record.estimate("C000-03"), "C000-03 states no value to reckon with"),
        (lambda: record.claims(as_="improved"), "'printed' or 'corrected', not 'improved'"),
    ],
)
def test_asking_for_what_is_not_there_says_what_is(ask, message):
    """An unknown name is an error, not an empty frame."""
    with pytest.raises(ChiffresError, match=message):
        ask()


def test_a_part_of_a_frame_has_its_columns_and_counts_from_zero():
    """As if there were no other rows."""
    part = record.claims("munitions")
    assert list(part) == list(record.claims()) and list(part.index) == [*range(len(part))]


def test_a_frame_that_was_changed_does_not_change_the_record():
    """Each call gives a frame of its own."""
    for name in ("sources", "skipped", "corrections", "claims", "series", "checks", "events"):
        ask = getattr(record, name)
        frame = ask()
        frame[frame.columns[0]] = "changed"
        assert not (ask()[frame.columns[0]] == "changed").any()
    frame = record.table("tools")
    frame["tool"] = "changed"
    assert not (record.table("tools")["tool"] == "changed").any()


def test_a_claim_was_said_when_its_words_say_or_else_on_the_day_of_its_article(
    project, monkeypatch
):
    """Its period is that of its words, and without any it has none."""
    place = [row[0] for row in rows_of(project, "claims")].index("C004-25") - 1
    damage(project, "claims", place, "period", "juillet")
    damage(project, "claims", place, "said", "11 septembre")
    monkeypatch.chdir(project)
    frame = record.claims().set_index("claim_id")
    words = frame.loc["C004-25", ["period_words", "period", "said_words", "said"]].tolist()
    assert words == ["juillet", "2023-07", "11 septembre", "2023-09-11"]
    assert frame.loc["C004-25", "period_latest"] == pd.Timestamp("2023-07-31")
    other = frame.loc["C000-01"]
    assert other["said"] == other["date_published"] and other["period"] == ""
    assert other["period_earliest"] is pd.NaT


def test_days_that_are_open_are_missing():
    """NaT, which compares with nothing."""
    first, last = timestamps("2024-01/..")
    assert first == pd.Timestamp("2024-01-01") and last is pd.NaT
