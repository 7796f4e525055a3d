"""Who says so, who else does, and who says otherwise: counted from the record."""

from chiffres.record import checks, claims, contradictions, labels, sources
from chiffres.record import table as rows_of
from summits.voices import (
    chains,
    clash_counts,
    clashes,
    contradicted,
    disputed,
    judged,
    marks,
    marks_then_and_now,
    origins,
    positions,
    speakers,
    table,
    things,
)


def test_every_code_has_a_group():
    """No claim falls out of a count."""
    frame = claims()
    for name in ("claimant_type", "stance", "credibility"):
        assert set(frame[name].astype(str)) <= set(labels(name))
    assert set(labels("cluster")) <= set(frame["cluster"])
    for counted in (speakers(), marks(), marks("finer")):
        by_article = counted.groupby("source_id")["count"].sum()
        assert by_article.to_dict() == frame.groupby("source_id").size().to_dict()


def test_who_stands_behind_a_figure_is_named_on_the_page():
    """The name is the check's own, or its page's title's; nobody is put in by hand."""
    titles = sources().set_index("source_id")["title"]
    behind = checks().query("origin != ''")
    assert len(behind) == 7 and (behind["origin_place"] != "").all()
    for row in behind.to_dict("records"):
        assert (
            row["origin"].casefold() in f"{row['statement']} {titles[row['source_id']]}".casefold()
        )
    assert not checks().query("origin == '' and origin_place != ''")["ref"].tolist()


def test_a_chain_goes_from_the_first_voice_to_the_page():
    """The official comes before the newspaper; the article has no name for him."""
    known = chains().groupby("ref")
    links = known.get_group("C004-06, K011").to_dict("records")
    assert [link["step"] for link in links] == [2, 1, 0]
    assert [link["printed"] for link in links] == ["", "New York Times", "The Diplomat"]
    assert links[0]["found"].startswith("Kusti Salm") and not links[1]["found"]
    renamed = known.get_group("C004-08, K009").iloc[0]
    assert (renamed["step"], renamed["printed"]) == (2, "Western officials")
    assert renamed["found"] == "One anonymous Western official"
    first = chains().drop_duplicates("ref")["printed"] == ""
    assert first.tolist() == [True] * 3 + [False] * 4  # lost first, then blurred


def test_the_clashes_as_printed_are_those_of_the_record():
    """Corrected, the wrong date of the satellite clashes with nobody any more."""
    assert clashes().equals(contradictions())
    assert "satellite-date" in set(clashes()["cluster"])
    assert "satellite-date" not in set(clashes("corrected")["cluster"])


def test_choices_change_the_count_of_clashes():
    """Each choice is one row, with the claims that it counts: things, however many pairs."""
    choices = [{}, {"without": "S002"}, {"without": "S003"}, {"rounded": False}]
    counts = clash_counts(dict(zip("abcd", choices, strict=True)))
    assert counts["low"].tolist() == [clashes(**choice)["cluster"].nunique() for choice in choices]
    assert counts["low"][0] > counts["low"][1] and counts["low"][3] > counts["low"][0]
    assert not counts["ref"][1].count("C002") and not counts["ref"][2].count("C003")


def test_an_article_alone_against_the_others_is_seen():
    """S002 clashes with four on the satellite, each of them with S002 only."""
    cells = positions().set_index(["row", "column"])
    words = cells.loc["satellite in orbit", "words"].to_dict()
    assert words == {"S000": "1", "S001": "1", "S002": "4", "S003": "1", "S004": "1"}
    assert set(cells.loc["satellite in orbit", "state"]) == {"clash"}
    assert set(positions("corrected").set_index("row").loc["satellite in orbit", "state"]) == {
        "agree"
    }


def test_clashes_are_kept_whatever_the_least():
    """The rows with a clash come first; silence is a state with refs of the others."""
    cells = positions(least=5)
    states = cells.set_index("row")["state"]
    clashing = [thing for thing in things(cells) if "clash" in set(states[thing])]
    assert "satellite in orbit" in clashing and things(cells)[: len(clashing)] == clashing
    assert len(things(cells)) < len(things(positions()))
    silent = cells[cells["state"] == "silent"]
    assert silent["ref"].all() and (silent["words"] == "").all()


def test_one_speaker_is_one_origin():
    """Kim's support: five claims in two articles, one voice."""
    row = origins().set_index("thing").loc["sacred fight"]
    assert (row["articles"], row["claims"], row["origins"], row["named"]) == (2, 5, 1, 1)
    assert (origins()["named"] <= origins()["origins"]).all()


def test_what_is_mended_is_not_contradicted_any_more():
    """A denial, and a mark without a better value, mend nothing."""
    assert len(contradicted()) == 10
    left = {"C000-03", "C000-30", "C001-03", "C003-31"}
    assert set(contradicted("corrected")["claim_id"]) == left


def test_a_denial_is_no_better_for_having_been_uttered():
    """Its content is against independent pages; that it was said stands apart."""
    denials = claims().query("stance == 'deny'")
    assert not set(denials["credibility"]) & {1, 2}
    assert set(denials["passed_on"]) == {"rightly"}


def test_disagreements_are_counted_by_thing_and_kind():
    """Clashes come first; the denials make one thing of many pairs."""
    found = disputed()
    assert found["clash"].tolist() == sorted(found["clash"], reverse=True)
    assert found["thing"].nunique() == 12 and found[found["clash"]]["thing"].nunique() == 4
    largest = found.loc[found["pairs"].idxmax()]
    assert (largest["thing"], largest["kind"]) == ("arms for Russia", "allegation and denial")


def test_marks_of_then_are_each_a_mark_of_now():
    """Every claim of the first version is counted once."""
    counts = marks_then_and_now()
    assert list(counts)[1:] == list(dict.fromkeys(labels("credibility").values()))
    assert counts.drop(columns="then").to_numpy().sum() == len(rows_of("first_marks"))


def test_leaving_a_relation_out_changes_only_claims_that_had_it():
    """Without what is finer, some claims are no longer confirmed; none gets better.

    A claim whose only check is left out is not checked, or has only another article behind it.
    """
    frame, again = judged(), judged("finer")
    changed = again[frame["credibility"] != again["credibility"]]
    finer = set(checks().query("relation == 'finer'")["claim_id"])
    assert len(changed) and set(changed["claim_id"]) <= finer
    assert not set(changed["credibility"]) & {1}
    backed = changed[changed["corroborated"]]
    assert not set(backed["credibility"]) & {0, 6}


def test_a_table_counts_rows_or_adds_counts_up():
    """Both kinds of frame give the same table."""
    by_rows = table(claims(), "source_id", "translation").set_index("source_id")
    assert by_rows.loc["S002"].to_dict() == {"none": 28, "suspected": 0, "confirmed": 0}
    by_counts = table(speakers(), "source_id", "part").set_index("source_id")
    assert by_counts.sum(axis=1)["S003"] == 46
